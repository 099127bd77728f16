import { kindSet } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import { groupOf } from './word-lists.js'

/** What the cue tables say of a line: bits of the cue groups, and whether a phrase is the whole line, strong or weak. */
export interface Signs {
  readonly groups: number
  readonly strong: boolean
  readonly weak: boolean
  /** A phrase by which sections behind the article begin. */
  readonly tail: boolean
}

/** A line without a sign. */
export const NO_SIGNS: Signs = { groups: 0, strong: false, weak: false, tail: false }

const BEHIND = /* @__PURE__ */ kindSet('comment-policy', 'related-heading', 'most-read', 'newsletter', 'tags', 'author-bio', 'share')

/** What the rules found on a line, as the line model takes it in. */
export function cueSignsOf(candidate: Candidate | undefined): Signs {
  if (candidate === undefined) return NO_SIGNS
  const groups = groupOf(candidate.kind)
  const whole = candidate.by !== 'prefix'
  return {
    groups,
    strong: whole && candidate.strong && groups !== 0,
    weak: whole && !candidate.strong,
    tail: whole && BEHIND.has(candidate.kind),
  }
}
