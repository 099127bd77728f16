import { kindSet } from '../kinds.js'
import type { Candidate } from './candidate.js'

/** Whether a line is a phrase without a gap, as a cross-head may be; what belongs to an advertisement is none. */
export function isLabel({ by, kind, cue, shape }: Candidate): boolean {
  if (kind === 'advertisement' || kind === 'story-continues') return false
  return shape?.name === 'ui-word' || (by === 'cue' && cue?.pieces.length === 1)
}

const INSERTS = /* @__PURE__ */ kindSet('advertisement', 'story-continues', 'caption', 'player', 'read-more')

/** Whether a line surely stands in a story without being its own: the label of an advertisement, a caption, a link. */
export function isInsert(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && INSERTS.has(candidate.kind)
}
