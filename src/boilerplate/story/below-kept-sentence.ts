import { endsWithComma } from '../../text/sentences/sentence-marks.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import type { LaidOutText } from './layout.js'
import { addRange, nextWhere, range, runsOf } from './line-indices.js'
import { numberOf } from './listicle.js'

// What a story has right below one of its sentences: labels with a sentence each, what people say behind dashes, the end of a letter.

/** So many pairs at least; a label has few words, what it says in a sentence is not known for the page's. */
const MIN_PAIRS = 3
const MAX_WORDS_OF_LABEL = 4
/** The model keeps one of so many sentences at least: boxes of the page have labels with sentences, too. */
const KEPT_OF_SENTENCES = 3

/** Labels with a sentence each, 'Watch', 'The film “Salt”, at the Odeon.', right below a sentence that is kept. */
export function linesOfPairs({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const isLabel = (line: LineFacts): boolean => !line.ends && line.words <= MAX_WORDS_OF_LABEL && numberOf(line) === 0
  const isPair = (i: number): boolean => i + 1 < facts.length && isLabel(facts[i]) && candidates[i + 1] === undefined && stops(facts[i + 1])
  for (let from = 1, end: number; from < facts.length; from = Math.max(end, from + 1)) {
    end = from
    while (isPair(end)) end += 2
    if (end - from < 2 * MIN_PAIRS || !facts[from - 1].ends || !isKept(from - 1)) continue
    if (KEPT_OF_SENTENCES * range(from, end).filter((i) => facts[i].ends && isKept(i)).length < (end - from) / 2) continue
    addRange(found, from, end, (i) => candidates[i] === undefined)
  }
  return found
}

/** So many turns at least, half of them sentences; a list behind dashes has no sentences. */
const MIN_TURNS = 6
const DASHES = '-–—'
const BEHIND_DASH = /^. ?\p{L}/u

/** What people say to each other behind dashes, right below a sentence that is kept. */
export function linesOfDialogue({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { start, end } of runsOf(
    (i) => DASHES.includes(facts[i].text.charAt(0)) && BEHIND_DASH.test(facts[i].text),
    1,
    facts.length,
  )) {
    const turns = range(start, end)
    const spoken = turns.filter((i) => facts[i].ends).length
    if (turns.length < MIN_TURNS || 2 * spoken < turns.length || !facts[start - 1].ends || !isKept(start - 1)) continue
    addRange(found, start, end, (i) => candidates[i] === undefined)
  }
  return found
}

/** 'With kind regards,' */
const MAX_WORDS_OF_CLOSING = 4
/** A name and a place. */
const MAX_LINES_OF_SIGNATURE = 2
const MAX_WORDS_OF_SIGNATURE = 5

/** The closing of a letter right below a sentence that is kept, with whoever signs it. */
export function linesOfSignature({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  facts.forEach(({ words, text }, i) => {
    if (i === 0 || words > MAX_WORDS_OF_CLOSING || candidates[i] !== undefined || !endsWithComma(text)) return
    if (!facts[i - 1].ends || !isKept(i - 1)) return
    const isSigned = (at: number): boolean =>
      at < facts.length && candidates[at] === undefined && !facts[at].ends && facts[at].words <= MAX_WORDS_OF_SIGNATURE
    const end = nextWhere((at) => !isSigned(at), i + 1, i + 1 + MAX_LINES_OF_SIGNATURE)
    if (end > i + 1) addRange(found, i, end)
  })
  return found
}
