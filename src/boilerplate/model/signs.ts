import { kindSet } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import { NO_SIGNS, type Signs } from './line-columns.js'
import { groupOf } from './word-lists.js'

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
