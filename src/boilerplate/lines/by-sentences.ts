import { goesByDefault, HEADINGS, kindSet } from '../kinds.js'
import type { LookUp } from '../lookup/cue-index.js'
import { type CuePattern, literalLength } from '../lookup/cue-pattern.js'
import { trimKey, withoutAccents } from '../lookup/line-key.js'
import { best, fromCue, isOneWord } from './by-cue.js'
import type { Candidate } from './candidate.js'
import { hasSeveralSentences, keyOf, type LineFacts, SIGNS, sentencesIn } from './line-facts.js'
import { isUnspacedUnit } from './scripts.js'
import { addressesReader, speaksOfOwn } from './words-of-address.js'
import { hasAttribution } from './words-of-speech.js'

// Lines whose sentences are phrases.

/**
 * Whether all that a line has behind a phrase of several words is another one, or a weak one of the same kind: 'Leave a Reply Cancel
 * reply', a heading and the link in it.
 */
export function endsWithPhrase(facts: LineFacts, { kind, pieces }: CuePattern, lookUp: LookUp): boolean {
  const [literal] = pieces
  if (typeof literal !== 'string' || !(literal.includes(' ') || isUnspacedUnit(literal.charCodeAt(0)))) return false
  const rest = withoutAccents(trimKey(facts.key.slice(literal.length)))
  return lookUp(rest).whole.some((cue) => cue.kind === kind || (cue.strength === 'strong' && goesByDefault(cue.kind)))
}

/** Fewer words are one sentence. */
const MIN_WORDS = 6
/** A line has so many sentences at most, or it is a paragraph. */
const MAX_SENTENCES = 8
/**
 * A sentence that begins with a phrase may go on; where it doesn't speak of the site, it counts as so many times the phrase at most. At 3 one more line
 * of labelled texts stays.
 */
const MAX_SHARE_OF_PHRASE = 5

/**
 * A line of several sentences, half of which or more are phrases, or begin with one, while the others speak to the reader. Where none is a
 * phrase as a whole ('Download the app and it asks for your name. You can skip that.') it needs support. Most lines are given up at the
 * first.
 */
export function bySentences(facts: LineFacts, lookUp: LookUp): Candidate | undefined {
  const { text, key, quotes, words, signs } = facts
  if (quotes || key === '' || words < MIN_WORDS || (signs & SIGNS.stop) === 0 || !hasSeveralSentences(text)) return undefined
  let known = 0
  let first: CuePattern | undefined
  let ambiguous = true
  let count = 0
  for (const sentence of sentencesIn(text)) {
    const part = sentence.trim()
    const partKey = keyOf(part, signs)
    const found = cueOfSentence(partKey, lookUp)
    if (++count > MAX_SENTENCES || found === 'none') return undefined
    if (found === 'reader') continue
    const isPhrase = found.whole || speaksOfOwn(partKey)
    // 'You have won. Click here to get your prize.' is what a message says that the story tells of.
    const share = found.cue.kind === 'read-more' ? 1 : MAX_SHARE_OF_PHRASE
    known += isPhrase ? part.length : Math.min(part.length, share * literalLength(found.cue.pieces))
    first ??= found.cue
    if (found.whole) ambiguous = false
  }
  if (first === undefined || known * 2 < text.length) return undefined
  return { ...fromCue(facts, first, 'sentences'), ambiguous }
}

/** The phrase that a sentence with some key is, or, of several words, begins with; else whether it speaks to the reader and is ascribed to nobody. */
function cueOfSentence(key: string, lookUp: LookUp): { readonly cue: CuePattern; readonly whole: boolean } | 'reader' | 'none' {
  if (RIGHTS_HOLDER.test(key)) return 'reader'
  const { whole, prefix } = lookUp(withoutAccents(key))
  const addressed = addressesReader(key)
  const hits = addressed
    ? [...whole, ...prefix.filter(({ pieces: [opening] }) => typeof opening === 'string' && !isOneWord(opening))]
    : whole
  const cue = best(hits, 'strong')
  if ((cue === undefined && !addressed) || hasAttribution(key)) return 'none'
  return cue === undefined ? 'reader' : { cue, whole: whole.includes(cue) && (cue.pieces.length === 1 || !LINKING.has(cue.kind)) }
}

/** Kinds of which a phrase may have any headline in its gap. */
const LINKING = /* @__PURE__ */ kindSet(...HEADINGS, 'read-more')
/** '© 2026 Example Wire', which stands among sentences on what readers may do with the text. */
const RIGHTS_HOLDER = /^(?:copyright )?[©ⓒ] ?(?:19|20)\d\d\b/
