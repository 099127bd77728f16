import type { Action, BoilerplateKind } from '../text/finding.js'

/** What is known of a kind of boilerplate beside its phrases. */
export interface KindFacts {
  /** What becomes of it unless the caller says otherwise. */
  readonly action: Action
  /** Where it lives: behind the story, in front of it or behind it (`ends`), or anywhere. */
  readonly where: 'any' | 'tail' | 'ends'
  /** What it is called in a sentence. */
  readonly noun: string
}

/**
 * Default actions and places. Kept are what readers are owed (corrections, notices on machine-made text, helplines) and what belongs to
 * the article (headline, byline, dateline). Flagged is what may not vanish silently (disclosures, where a text was published first, who wrote it).
 */
export const KINDS: { readonly [kind in BoilerplateKind]: KindFacts } = {
  'comment-policy': { action: 'remove', where: 'tail', noun: 'a comment policy, invitation or form' },
  newsletter: { action: 'remove', where: 'any', noun: 'a newsletter sign-up' },
  share: { action: 'remove', where: 'any', noun: 'a prompt or counter for sharing' },
  'related-heading': { action: 'remove', where: 'any', noun: 'the heading of a list of other articles' },
  'related-links': { action: 'remove', where: 'tail', noun: 'a link to another article' },
  'read-more': { action: 'remove', where: 'any', noun: 'a link to another article' },
  'cookie-notice': { action: 'remove', where: 'ends', noun: 'a cookie or privacy notice' },
  paywall: { action: 'remove', where: 'ends', noun: 'a subscription prompt' },
  copyright: { action: 'remove', where: 'tail', noun: 'a copyright line' },
  caption: { action: 'flag', where: 'any', noun: 'a photo caption or credit' },
  headline: { action: 'keep', where: 'any', noun: 'the headline' },
  byline: { action: 'keep', where: 'ends', noun: 'a byline' },
  dateline: { action: 'keep', where: 'any', noun: 'a dateline' },
  timestamp: { action: 'remove', where: 'any', noun: 'a time stamp' },
  advertisement: { action: 'remove', where: 'any', noun: 'the label of an advertisement' },
  'app-prompt': { action: 'remove', where: 'any', noun: 'a prompt to get an app' },
  'page-tools': { action: 'remove', where: 'ends', noun: 'the label of a page tool' },
  tags: { action: 'remove', where: 'tail', noun: 'a list of tags' },
  'author-bio': { action: 'flag', where: 'tail', noun: 'a note about the author' },
  republished: { action: 'flag', where: 'ends', noun: 'a note on where the text was published first' },
  correction: { action: 'keep', where: 'any', noun: "a correction or editor's note" },
  'machine-made': { action: 'keep', where: 'any', noun: 'a notice that a machine made or translated it' },
  'most-read': { action: 'remove', where: 'any', noun: 'the heading of a list of popular articles' },
  'support-appeal': { action: 'remove', where: 'ends', noun: 'an appeal for support' },
  player: { action: 'remove', where: 'any', noun: 'the label of a player' },
  login: { action: 'remove', where: 'ends', noun: 'a login prompt' },
  navigation: { action: 'remove', where: 'ends', noun: 'navigation' },
  'tip-line': { action: 'remove', where: 'tail', noun: 'a call for tips to the newsroom' },
  disclosure: { action: 'flag', where: 'any', noun: 'a disclosure' },
  helpline: { action: 'keep', where: 'any', noun: 'a helpline or safety notice' },
  'story-continues': { action: 'remove', where: 'any', noun: 'a jump line' },
  'market-disclaimer': { action: 'flag', where: 'tail', noun: 'a market-data or legal disclaimer' },
  'stray-ui': { action: 'remove', where: 'any', noun: 'a left-over of the page' },
  'page-chrome': { action: 'remove', where: 'any', noun: 'a line of the page around the story' },
}

/** Whether lines of a kind go unless the caller says otherwise. */
export function goesByDefault(kind: BoilerplateKind): boolean {
  return KINDS[kind].action === 'remove'
}

/** A set of some kinds. */
export function kindSet(...kinds: readonly BoilerplateKind[]): ReadonlySet<BoilerplateKind> {
  return new Set(kinds)
}

/** Kinds that no rule may remove, not even as a duplicate: only the caller may, by name. */
export const PROTECTED_KINDS = /* @__PURE__ */ kindSet('correction', 'machine-made', 'helpline')

/** Headings of lists of other articles. */
export const HEADINGS = /* @__PURE__ */ kindSet('related-heading', 'most-read')

/** What policies and terms are made of. */
export const POLICIES = /* @__PURE__ */ kindSet('comment-policy', 'cookie-notice', 'copyright')

/** Kinds that stories are written about: comment moderation, cookie law, paywalls. */
export const KINDS_WITH_TOPIC = /* @__PURE__ */ kindSet(
  'comment-policy',
  'newsletter',
  'cookie-notice',
  'paywall',
  'copyright',
  'advertisement',
  'support-appeal',
  'app-prompt',
)

/** Kinds of labels that lead to a page of that name. */
export const TITLES_OF_PAGES = /* @__PURE__ */ kindSet('navigation', 'cookie-notice', 'comment-policy', 'copyright', 'login', 'app-prompt')

/** Kinds of buttons that programs have as well, so that the headings of guides to them are worded like these: 'Print', 'Close'. */
export const BUTTONS_OF_PROGRAMS = /* @__PURE__ */ kindSet('page-tools', 'player', 'stray-ui')
