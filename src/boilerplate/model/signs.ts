import type { BoilerplateKind } from '../../text/finding.js'
import type { Candidate } from '../lines/candidates.js'
import { NO_SIGNS, type Signs } from './line-columns.js'

/** The cue group of each kind, by the order of the word lists; kinds that are kept are in none. */
const GROUP: { readonly [kind in BoilerplateKind]?: number } = {
  share: 0,
  newsletter: 1,
  'related-heading': 2,
  'related-links': 2,
  'read-more': 2,
  'most-read': 2,
  'story-continues': 2,
  'cookie-notice': 3,
  copyright: 3,
  'comment-policy': 4,
  login: 4,
  advertisement: 5,
  paywall: 5,
  'support-appeal': 5,
  'app-prompt': 5,
  byline: 6,
  timestamp: 6,
  'author-bio': 6,
  caption: 7,
  navigation: 8,
  'page-tools': 8,
  player: 8,
  tags: 8,
  'stray-ui': 8,
}

const BEHIND: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'comment-policy',
  'related-heading',
  'most-read',
  'newsletter',
  'tags',
  'author-bio',
  'share',
])

/** What the rules found on a line, as the line model takes it in. */
export function signsOf(candidate: Candidate | undefined): Signs {
  if (candidate === undefined) return NO_SIGNS
  const group = GROUP[candidate.kind]
  const whole = candidate.by !== 'prefix'
  return {
    groups: group === undefined ? 0 : 1 << group,
    strong: whole && candidate.strong && group !== undefined,
    weak: whole && !candidate.strong,
    tail: whole && BEHIND.has(candidate.kind),
  }
}
