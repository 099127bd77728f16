import type { BoilerplateKind, Finding } from '../text/finding.js'

/** What a report tells apart by colour: too many kinds are known for one colour each. */
export type Category = 'repeats' | 'links' | 'calls' | 'notices' | 'credits' | 'page'

/** What the categories are called, in the order in which a report lists them. */
export const CATEGORY_NAMES: { readonly [category in Category]: string } = {
  repeats: 'Said twice',
  links: 'Other articles',
  calls: 'Calls to the reader',
  notices: 'Notices',
  credits: 'Captions and credits',
  page: 'Parts of the page',
}

/** All categories, in the order of {@link CATEGORY_NAMES}. */
export const CATEGORIES: readonly Category[] = ['repeats', 'links', 'calls', 'notices', 'credits', 'page']

/** The category of each kind of boilerplate. */
export const CATEGORY_OF_KIND: { readonly [kind in BoilerplateKind]: Category } = {
  'related-heading': 'links',
  'related-links': 'links',
  'read-more': 'links',
  'most-read': 'links',
  'story-continues': 'links',
  'comment-policy': 'calls',
  newsletter: 'calls',
  share: 'calls',
  'app-prompt': 'calls',
  'support-appeal': 'calls',
  'tip-line': 'calls',
  login: 'calls',
  paywall: 'calls',
  'cookie-notice': 'notices',
  copyright: 'notices',
  correction: 'notices',
  'machine-made': 'notices',
  helpline: 'notices',
  republished: 'notices',
  disclosure: 'notices',
  'market-disclaimer': 'notices',
  caption: 'credits',
  headline: 'credits',
  byline: 'credits',
  dateline: 'credits',
  timestamp: 'credits',
  'author-bio': 'credits',
  advertisement: 'page',
  'page-tools': 'page',
  player: 'page',
  navigation: 'page',
  tags: 'page',
  'stray-ui': 'page',
  'page-chrome': 'page',
}

/** The category of a finding. */
export function categoryOf(finding: Pick<Finding, 'type' | 'kind'>): Category {
  return finding.kind === 'duplicate' || finding.kind === 'near-duplicate' ? 'repeats' : CATEGORY_OF_KIND[finding.kind]
}

/** A kind or repair as people read it: `near-duplicate` as `near duplicate`. */
export function spelled(name: string): string {
  return name.replaceAll('-', ' ')
}
