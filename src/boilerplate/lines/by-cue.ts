import { goesByDefault, HEADINGS, KINDS, PROTECTED_KINDS } from '../kinds.js'
import type { CueHits, LookUp } from '../lookup/cue-index.js'
import { type CuePattern, literalLength } from '../lookup/cue-pattern.js'
import { withoutAccents } from '../lookup/line-key.js'
import type { Candidate } from './candidate.js'
import { namesSomebody } from './credits.js'
import { isNumbered, type LineFacts, SIGNS } from './line-facts.js'
import { isPlausible } from './plausible.js'
import { isUnspacedUnit } from './scripts.js'

// Lines that are phrases of the tables, or begin with one.

/** A phrase at the start of a longer line is the start of a sentence about something. */
export const MAX_PREFIX_WORDS = 25
/** Chinese and Japanese labels of up to this many characters are single words. */
const MAX_UNSPACED_WORD = 4
/** A longer line is no phrase with a counter. */
const MAX_WORDS_BESIDE_COUNT = 6

/** The cues of a line, with the counter in '12 Comments' or 'Comments (12)' left out where the line has one. */
export function hitsOf(facts: LineFacts, lookUp: LookUp): CueHits {
  const key = (facts.signs & SIGNS.beyond) === 0 ? facts.key : withoutAccents(facts.key)
  const hits = plausible(lookUp(key), facts)
  if (
    hits.whole.some(({ strength }) => strength === 'strong') ||
    facts.words > MAX_WORDS_BESIDE_COUNT ||
    (facts.signs & (SIGNS.digit | SIGNS.point | SIGNS.form)) === 0
  )
    return hits
  const bare = barePhrase(key)
  if (bare === key) return hits
  return { whole: [...plausible(lookUp(bare), facts).whole, ...hits.whole], prefix: hits.prefix }
}

/** Without the phrases that a line is in which something else stands than their kind has in its gaps. */
function plausible(hits: CueHits, facts: LineFacts): CueHits {
  return hits.whole.length === 0 ? hits : { ...hits, whole: hits.whole.filter((cue) => isPlausible(facts, cue)) }
}

/** '6.00 News', 'Close 11.42': a time or a price, for no count has two decimals. */
const AMOUNT = /^\d{1,4}[.,]\d\d |[ ([]\d{1,4}[.,]\d\d[)\]]?$/u

/** What a count begins or ends with, the sign of rights, and brackets. */
const BESIDE_PHRASE = /* @__PURE__ */ new Set('0123456789.,km)]©ⓒ([【〈《')

/** A label in brackets; with a colon in it, it names somebody. */
const BRACKETS = /^[([【〈《](?<phrase>[^()[\]【】〈〉《》:=]{2,60})[)\]】〉》]$/u

/**
 * '12 comments', 'Comments (12)', '© All rights reserved © 2024', '[Related articles]' without the number, the signs and the brackets. '2 Comments
 * (7)' is the clue of a crossword, '2. a' the answer of a quiz.
 */
function barePhrase(key: string): string {
  if (!BESIDE_PHRASE.has(key[0]) && !BESIDE_PHRASE.has(key[key.length - 1])) return key
  const phrase = BRACKETS.exec(key)?.groups?.phrase
  if (phrase !== undefined) return phrase.trim()
  if (AMOUNT.test(key)) return key
  const counted = key.replace(/^[\d.,]{1,9}[km]? /u, '')
  if (counted !== key) return counted.length > 1 ? counted : key
  return key.replace(/^[©ⓒ] ?/u, '').replace(/(?: ?(?:©|ⓒ|\(c\)))? ?[([]?[\d.,]{1,9}[km]?[)\]]?$/u, '')
}

/** The hit that says most, of one strength or of both: the caller's own first, then protected kinds, then the phrase with most characters. */
export function best(cues: readonly CuePattern[], strength?: CuePattern['strength']): CuePattern | undefined {
  let chosen: CuePattern | undefined
  for (const cue of cues) {
    if (strength !== undefined && cue.strength !== strength) continue
    if (chosen === undefined || rank(cue) > rank(chosen)) chosen = cue
  }
  return chosen
}

function rank(cue: CuePattern): number {
  const own = cue.own ? 4000 : 0
  const guarded = PROTECTED_KINDS.has(cue.kind) ? 2000 : KINDS[cue.kind].action === 'flag' ? 500 : 0
  const strength = cue.strength === 'strong' ? 1000 : 0
  return own + guarded + strength + literalLength(cue.pieces)
}

export function fromCue(facts: LineFacts, cue: CuePattern, by: Candidate['by']): Candidate {
  const gap = cue.pieces.length > 1
  const numbered = isNumbered(facts)
  return {
    kind: cue.kind,
    by,
    strong: cue.strength === 'strong' && !numbered,
    ambiguous:
      numbered ||
      (isOneWord(barePhrase(facts.key)) && cue.kind !== 'advertisement' && !isHeadingOfTwo(facts, cue)) ||
      (gap && (cue.kind === 'related-heading' || cue.kind === 'paywall' || cue.kind === 'share')),
    removable:
      goesByDefault(cue.kind) || (cue.kind === 'caption' && cue.strength === 'strong' && namesSomebody(facts, behindLabel(facts, cue))),
    cue,
  }
}

/** What a line has behind the label that a phrase begins with. */
function behindLabel({ key }: LineFacts, { pieces: [literal] }: CuePattern): string {
  return typeof literal === 'string' ? key.slice(literal.length) : key
}

/** '相关阅读' is two words; in extracted labelled texts 35 lines more go for it, none of a gold. */
function isHeadingOfTwo({ key, words }: LineFacts, { kind }: CuePattern): boolean {
  return HEADINGS.has(kind) && words > 1 && barePhrase(key).length === MAX_UNSPACED_WORD
}

/** Whether a label is one word; in scripts without blanks a few characters. */
export function isOneWord(key: string): boolean {
  if (key.includes(' ')) return false
  return !isUnspacedUnit(key.charCodeAt(0)) || key.length <= MAX_UNSPACED_WORD
}
