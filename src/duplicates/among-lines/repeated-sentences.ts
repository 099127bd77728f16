import { matchKey } from '../../normalize/match-key/match-key.js'
import { lazy } from '../../text/lazy.js'
import { addToList } from '../../text/lists.js'
import { endsSentence, isQuestion, QUOTATION_MARKS } from '../../text/sentences/sentence-marks.js'
import { sentences } from '../../text/sentences/sentences.js'
import type { Span } from '../../text/span.js'
import { words } from '../../text/words.js'
import { commentOpeners } from '../data/comment-openers.js'
import type { FindSettings } from '../find-options.js'
import { mayGoOn } from '../measure/line-shape.js'
import { keysOf, LineReading } from '../measure/line-words.js'
import { mayHaveOtherWords } from '../measure/other-words.js'
import { beginAlike } from './anaphora.js'
import { type ArticleLine, PROSE_WORDS } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { standBelowOwnLabels } from './entries.js'
import { itemsOf } from './repeatable.js'
import type { TextBody } from './text-body.js'

/** Copies from which on a sentence is a figure of speech rather than a slip. */
const FIGURE_COPIES = 3

/** A sentence of a paragraph: the line's index, the spans of all its sentences, and which of them it is. */
interface Place {
  readonly line: number
  readonly all: readonly Span[]
  readonly n: number
}

/**
 * Sentences of eight words or more that stand in two paragraphs, each among others: a paragraph of one sentence is compared as a line. One
 * that is said three times, or that is tied to what stands beside it, is only flagged, and so is one that begins both paragraphs or ends both, one of
 * list items, and one of paragraphs that are entries below labels of their own: it is told of two things.
 */
export function repeatedSentences(body: TextBody, taken: ReadonlySet<number>, { survivor }: FindSettings): FoundDuplicate[] {
  const list = body.lines
  const paragraphs = paragraphsOf(list, taken)
  const atOnce = paragraphs.flatMap((paragraph) => toldAtOnce(list, paragraph))
  if (atOnce.length > 0) return atOnce
  const found: FoundDuplicate[] = []
  const isItem = lazy(() => itemsOf(list, 'article'))
  for (const places of placesOfRepeats(list, paragraphs)) {
    const kept = places[survivor === 'last' ? places.length - 1 : 0]
    for (const place of places) {
      if (place.line === kept.line) continue
      const mayGo =
        places.length < FIGURE_COPIES &&
        !isBound(list, place) &&
        !isBound(list, kept) &&
        !areParallel(place, kept) &&
        !isItem()[place.line] &&
        !isItem()[kept.line] &&
        !standBelowOwnLabels([place.line, kept.line], body) &&
        !mayHaveOtherWords(read(list, place), read(list, kept), true)
      found.push({
        line: place.line,
        span: place.all[place.n],
        kept: kept.line,
        keptSpan: kept.all[kept.n],
        action: mayGo ? 'remove' : 'flag',
        rule: 'repeated-sentence',
      })
    }
  }
  return found
}

/** A paragraph of several sentences: its line's index, their spans, and the match keys of those that may be of eight words. */
interface Paragraph {
  readonly line: number
  readonly all: readonly Span[]
  readonly keys: readonly (string | undefined)[]
}

function paragraphsOf(list: readonly ArticleLine[], taken: ReadonlySet<number>): Paragraph[] {
  return list.flatMap(({ tableRow, reading: { text, keys } }, line) => {
    if (tableRow || taken.has(line) || keys.length < 2 * PROSE_WORDS) return []
    const all = sentences(text)
    if (all.length < 2) return []
    // Fewer units than that are fewer words; the words are counted where a sentence comes again.
    const keyOf = ({ start, end }: Span): string | undefined => (end - start >= PROSE_WORDS ? matchKey(text.slice(start, end)) : undefined)
    return [{ line, all, keys: all.map(keyOf) }]
  })
}

/**
 * Sentences of a paragraph that come again right behind themselves: one of eight words or more, or several in the same order, of which one is so long,
 * as where a story was put out twice on one line. Those that stay are the first ones.
 */
function toldAtOnce(list: readonly ArticleLine[], { line, all, keys }: Paragraph): FoundDuplicate[] {
  const found: FoundDuplicate[] = []
  const last = new Map<string, number>()
  const stepsBack = keys.map((key, n) => {
    const before = key === undefined ? undefined : last.get(key)
    if (key !== undefined) last.set(key, n)
    return before === undefined ? 0 : n - before
  })
  for (let start = 0; start < stepsBack.length; ) {
    const steps = stepsBack[start]
    let end = start + 1
    while (end < stepsBack.length && stepsBack[end] === steps) end++
    const run = Array.from({ length: end - start }, (_, k): Place => ({ line, all, n: start + k }))
    start = end
    if (steps === 0 || run.length < steps || !run.some((place) => isProse(list, place))) continue
    const pairs = run.map((place, k) => ({ place, kept: { ...place, n: run[0].n - steps + (k % steps) } }))
    if (pairs.some(({ place, kept }) => !isWhole(sentenceAt(list, place)) || mayHaveOtherWords(read(list, place), read(list, kept), true)))
      continue
    for (const { place, kept } of pairs) {
      found.push({ line, span: all[place.n], kept: line, keptSpan: all[kept.n], action: 'remove', rule: 'repeated-sentence' })
    }
  }
  return found
}

/** The places of each sentence that has several. What is asked of a sentence is asked of those alone: hardly any sentence is told twice. */
function placesOfRepeats(list: readonly ArticleLine[], paragraphs: readonly Paragraph[]): Place[][] {
  const placesOf = new Map<string, Place[]>()
  for (const { line, all, keys } of paragraphs) {
    keys.forEach((key, n) => {
      if (key !== undefined) addToList(placesOf, key, { line, all, n })
    })
  }
  const repeats = [...placesOf.values()].filter((places) => places.length > 1)
  return repeats.map((places) => places.filter((place) => isProse(list, place))).filter((places) => places.length > 1)
}

function read(list: readonly ArticleLine[], place: Place): LineReading {
  return new LineReading(sentenceAt(list, place))
}

function sentenceAt(list: readonly ArticleLine[], { line, all, n }: Place): string {
  return list[line].reading.text.slice(all[n].start, all[n].end)
}

function isProse(list: readonly ArticleLine[], place: Place): boolean {
  const sentence = sentenceAt(list, place)
  return words(sentence).length >= PROSE_WORDS && isWhole(sentence)
}

/**
 * Whether a word of a sentence points to what stands before it, it is a part of the answer to a question, what follows is a comment on it ('… That is
 * wrong.', '… Or did he?', '… At least on paper.'), or a neighbour begins like it ('It also stores no data.').
 */
function isBound(list: readonly ArticleLine[], { line, all, n }: Place): boolean {
  const { text, lexicons } = list[line].reading
  const { pronouns } = lexicons[0]
  const [before, own, behind] = [n - 1, n, n + 1].map((at) => (at in all ? keysOf(text.slice(all[at].start, all[at].end)) : []))
  if (own.some((word) => pronouns.has(word)) || beginAlike(own, before) || beginAlike(own, behind)) return true
  if (n > 0 && [0, n - 1].some((at) => isQuestion(text.slice(all[at].start, all[at].end)))) return true
  return behind.length > 0 && (pronouns.has(behind[0]) || isComment(text.slice(all[n + 1].start, all[n + 1].end), behind))
}

/**
 * Whether a sentence begins two paragraphs, or ends both: so two notices are told alike ('… Tickets are sold at the door.'), each of its own thing.
 * Of 39 sentences that went from labelled texts 11 are flagged for it, six of which a gold has twice.
 */
function areParallel(a: Place, b: Place): boolean {
  return (a.n === 0 && b.n === 0) || (a.n === a.all.length - 1 && b.n === b.all.length - 1)
}

/** Words of a sentence that says too little to stand without the one before it: 'At least on paper.' */
const COMMENT_WORDS = 4

function isComment(sentence: string, keys: readonly string[]): boolean {
  return keys.length <= COMMENT_WORDS || isQuestion(sentence) || commentOpeners().has(keys[0])
}

/** Whether a sentence surely ends as one and has no half of a quotation: the other half would be left alone. */
function isWhole(sentence: string): boolean {
  const quotes = sentence.match(QUOTES) ?? []
  const closing = quotes.filter((quote) => '”»』」'.includes(quote)).length
  return endsSentence(sentence) && !mayGoOn(sentence) && quotes.length % 2 === 0 && (closing === 0 || closing * 2 === quotes.length)
}

const QUOTES = /* @__PURE__ */ new RegExp(`[${QUOTATION_MARKS}]`, 'gu')
