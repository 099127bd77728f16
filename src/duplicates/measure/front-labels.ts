import { matchKey } from '../../normalize/match-key/match-key.js'
import { lazy } from '../../text/lazy.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import type { Span } from '../../text/span.js'
import { leadingLabels, mediaLabels, numberedLabels, wireLabels } from '../data/labels.js'
import { type HeadlineCore, MAX_NAME_WORDS, MIN_CORE_WORDS } from './core-span.js'
import { isFunctionWord } from './lexicon.js'
import { isMediaLabel, isWireLabel } from './page-labels.js'

/** The line without a label, a picture's number or the path of sections in front. */
export function withoutFront(text: string, span: Span, spans: readonly Span[]): HeadlineCore[] {
  const starts = spans.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ start }) => start)
  const known = [withoutLabel(text, span, starts), withoutPictureNumber(text, span, starts)]
  const guesses = [withoutListNumber(text, span, starts), withoutSections(text, span, starts)]
  return [
    ...known.filter((front) => front !== undefined).map((front) => ({ ...front, guessed: false })),
    ...guesses.filter((front) => front !== undefined).map((front) => ({ ...front, guessed: true })),
  ]
}

/** The line without the labels in front, of which there may be several: 'Video: …', 'RPT-UPDATE 1-…'. */
function withoutLabel(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  const from = BEFORE_LABEL.test(text.slice(start, starts[0])) ? starts[0] : start
  let rest = starts
  for (let found = 0; found < MAX_LABELS; found++) {
    const count = labelWords(text, found === 0 ? from : rest[0], rest)
    if (count === 0) break
    rest = rest.slice(count)
  }
  return rest === starts ? undefined : { start: rest[0], end }
}

/** An opening bracket, a picture or the signs of a ticker: '【動画】…', '🚨 BREAKING: …', '+++ EIL +++ …'. */
const BEFORE_LABEL = /^[[【(（［]$|^\p{So}[\ufe0f ]*$|^\+{2,3} ?$/u

/** Labels in front of a headline at most. */
const MAX_LABELS = 3

/** Words of the label with which a part of a line begins, or none. */
function labelWords(text: string, from: number, starts: readonly number[]): number {
  if (starts.length <= MIN_CORE_WORDS || !mayBeginLabel(matchKey(text.slice(from, starts[1])))) return 0
  let best = 0
  for (let count = 1; count <= MAX_NAME_WORDS + 1 && count + MIN_CORE_WORDS <= starts.length; count++) {
    if (isLabel(text.slice(from, starts[count]), count > 1 && !beginsSmall(text.slice(starts[count])))) best = count
  }
  return best
}

/**
 * Whether the beginning of a line with what stands behind it is a label. One needs a sign or a bracket there unless it `mayStandBare`, having several
 * words and no small letter behind it: not 'Business travel is back', nor 'Just in time for the fair'. A hyphen without a blank makes a compound
 * ('Sport-Vorstand'), but for the labels of news agencies in capitals ('EXPLAINER-What …').
 */
function isLabel(front: string, mayStandBare: boolean): boolean {
  const key = matchKey(front).replace(OPENING_SIGN, '')
  const label = withoutSigns(key)
  const signed = label.length < key.length
  if (/[-‐‑/]$/u.test(front)) return signed && front === front.toUpperCase() && isWireLabel(label)
  return (leadingLabels().has(label) && (mayStandBare || signed)) || (signed && (isWireLabel(label) || isMediaLabel(label)))
}

/** What opens a quotation behind a label: 'Interview: "…'. */
const OPENING_SIGN = /["']$/

/** Whether any label may begin as a line does whose first word this is: most lines have no label by it. */
function mayBeginLabel(firstWord: string): boolean {
  return firstWord.length < OPENING_LENGTH || BEGINS_WITH_DIGIT.test(firstWord) || labelOpenings().has(firstWord.slice(0, OPENING_LENGTH))
}

/** Two letters rule out most lines; no label has fewer. */
const OPENING_LENGTH = 2

const labelOpenings = /* @__PURE__ */ lazy(
  () =>
    new Set([...leadingLabels(), ...wireLabels(), ...numberedLabels(), ...mediaLabels()].map((label) => label.slice(0, OPENING_LENGTH))),
)

/** A label without the signs and blanks behind it. */
function withoutSigns(front: string): string {
  let end = front.length
  while (end > 0 && LABEL_SIGNS.includes(front.charAt(end - 1))) end--
  return front.slice(0, end)
}

const LABEL_SIGNS = '-:|>»›/(. ])】）］+'

/**
 * The line without the number of a picture in a gallery: '2 of 14 The new bridge at night'. It must be seen that a sentence begins behind
 * it: '7 of 10 voters back the plan' and '7 of 10 Will Back the Plan' tell a share.
 */
function withoutPictureNumber(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  if (starts.length < 3 + MIN_CORE_WORDS || !BEGINS_WITH_DIGIT.test(text.charAt(start))) return undefined
  if (!PICTURE_NUMBER.test(text.slice(start, starts[3]))) return undefined
  return opensSentence(starts.slice(3).map((at, i, rest) => text.slice(at, rest[i + 1] ?? end).trimEnd()))
    ? { start: starts[3], end }
    : undefined
}

/** Whether words begin with a function word that has a capital, and not for the reason that all words have one. */
function opensSentence(list: readonly string[]): boolean {
  const other = list.find((word) => !isFunctionWord(matchKey(word)))
  return other !== undefined && other !== list[0] && /^\p{Lu}/u.test(list[0]) && beginsSmall(other)
}

const PICTURE_NUMBER = /^\d{1,3} ?(?:of|von|de|sur|di|van|av|af|[zз/]|ze|из|από|dari) ?\d{1,3}[\s.:]*$/u

/** The line without the number of a list item: '7. '. It may tell: '3. Mai: Alle Termine', '1. FC Riverside'. */
function withoutListNumber(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  if (starts.length <= MIN_CORE_WORDS || !BEGINS_WITH_DIGIT.test(text.charAt(start))) return undefined
  return /^\d{1,3}[.)] *$/u.test(text.slice(start, starts[1])) ? { start: starts[1], end } : undefined
}

const BEGINS_WITH_DIGIT = /^\d/

/** Names of sections in front, each with an arrow or bar behind: 'Home » Sport » …'. A row of more parts is a list. */
function withoutSections(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  if (!MAYBE_SECTIONS.test(text)) return undefined
  const parts = [start]
  for (let i = 1; i < starts.length && parts.length <= MAX_LEADING_PARTS + 1; i++) {
    const between = text.slice(starts[i - 1], starts[i]).trimEnd()
    if (SECTION_SIGNS.includes(between.slice(-1))) parts.push(starts[i])
  }
  const last = parts[parts.length - 1]
  if (parts.length < 2 || parts.length > MAX_LEADING_PARTS + 1) return undefined
  const names = starts.filter((at) => at < last).length
  const core = starts.length - names
  return names <= MAX_SECTION_WORDS * (parts.length - 1) && core > MIN_CORE_WORDS ? { start: last, end } : undefined
}

const SECTION_SIGNS = '»›>|｜'
const MAYBE_SECTIONS = /[»›>|｜]/u

/** Parts in front of a headline: 'Home » News » …'. */
const MAX_LEADING_PARTS = 3

/** Words of a section's name in front. */
const MAX_SECTION_WORDS = 3
