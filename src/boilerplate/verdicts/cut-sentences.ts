import type { Veto } from '../../text/finding.js'
import { beginsSmall, endsWithColon } from '../../text/sentences/sentence-marks.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import type { Settings } from '../options.js'
import { addRange } from '../story/line-indices.js'
import { type Verdict, type Verdicts, wantedAction } from './verdict.js'

/**
 * A paragraph is wrapped at no fewer characters, as in the narrow columns of a newspaper. Of whole pages that are read as articles 50 lines more stay than
 * with 40, and 12 more with 25; none of an extracted text or a gold.
 */
const WRAPPED_FROM = 28

/**
 * The lines that are part of a paragraph that was wrapped and of which another line stays: without them half a sentence would be left. Of
 * 3,293 lines that go from extracted labelled texts three stay for it, none of a gold. Of the 38 of a gold that go if the same texts are wrapped 24
 * stay.
 */
export function partsOfWrapped(
  facts: readonly LineFacts[],
  verdicts: Readonly<Verdicts>,
  vetoes: readonly (Veto | undefined)[],
  actions: Settings['actions'],
): ReadonlySet<number> {
  const isGoing = (verdict: Verdict | undefined): boolean => verdict?.sure === true && wantedAction(verdict, actions) === 'remove'
  const parts = new Set<number>()
  let first = 0
  let stays = false
  for (let i = 0; i < facts.length; i++) {
    stays ||= !isGoing(verdicts[i]) || vetoes[i] !== undefined
    if (goesOn(i, facts, verdicts)) continue
    if (stays && i > first) addRange(parts, first, i + 1)
    first = i + 1
    stays = false
  }
  return parts
}

/**
 * Whether the sentence of a line goes on in the next one: that begins with a small letter, or this one has broken off in its second clause or
 * sentence. Of a phrase it doesn't, nor above one, unless that is the end of the sentence: 'and can be heard', 'wherever you get your podcasts.'
 */
function goesOn(i: number, facts: readonly LineFacts[], verdicts: Readonly<Verdicts>): boolean {
  const { text, line, ends } = facts[i]
  const below = facts[i + 1]
  if (below?.line !== line + 1 || text.length < WRAPPED_FROM || ends || endsWithColon(text) || isWhole(verdicts[i])) return false
  if (beginsSmall(below.text)) return FULL_STOP.test(below.text) || !isWhole(verdicts[i + 1])
  return (
    stops(below) &&
    verdicts[i + 1] === undefined &&
    BROKEN_OFF.test(text.slice(-MAX_OPEN_CHARS)) &&
    !LABELLED.test(text) &&
    !LABELLED.test(below.text)
  )
}

/** A line that ends in a small letter or a comma, with a sentence or clause that ends before: '… in the pictures? Contact the detectives at' */
const BROKEN_OFF = /[\p{Ll}\d][.!?;] \S.*[\p{Ll},]$/u
/** 'wherever you get your podcasts.', but not 'loading...' */
const FULL_STOP = /[^.]\.$/
/** No line is wrapped at more. */
const MAX_OPEN_CHARS = 120
/** 'File photo: …' */
const LABELLED = /^[\p{L}\p{M} ]{1,30}:/u

/** Whether a line is a phrase without a gap, or a time stamp. */
function isWhole(verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return false
  return verdict.kind === 'timestamp' || (verdict.by === 'cue' && verdict.evidence.cue?.phrase.includes('…') !== true)
}
