import { matchKey } from '../normalize/match-key.js'
import { addToList } from '../text/lists.js'
import { sentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import { words } from '../text/words.js'
import { type ArticleLine, PROSE_WORDS } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { isSentenceEnd } from './line-shape.js'
import type { Survivor } from './survivors.js'

/** Copies from which on a sentence is a figure of speech rather than a slip. */
const FIGURE_COPIES = 3

interface Place {
  readonly line: number
  readonly span: Span
  /** Whether a word of it points to what stands before it, or what follows points to it: 'It also stores no data.', '… That is wrong.' */
  readonly points: boolean
}

/**
 * Sentences of eight words or more that stand in two paragraphs, each among others: a paragraph of one sentence is compared as a line. One
 * that is said three times, or that is tied to what stands beside it, is only flagged.
 */
export function repeatedSentences(list: readonly ArticleLine[], taken: ReadonlySet<number>, survivor: Survivor): FoundDuplicate[] {
  const placesOf = new Map<string, Place[]>()
  list.forEach(({ reading: { text, words: all, lexicons } }, line) => {
    if (taken.has(line) || all.length < 2 * PROSE_WORDS) return
    const spans = sentences(text)
    if (spans.length < 2) return
    const { pronouns } = lexicons[0]
    const keysOf = spans.map((span) => keysIn(text.slice(span.start, span.end)))
    spans.forEach((span, n) => {
      const sentence = text.slice(span.start, span.end)
      const keys = keysOf[n]
      if (keys.length < PROSE_WORDS || !isWhole(sentence)) return
      const next = keysOf[n + 1]?.[0] ?? ''
      const key = matchKey(sentence)
      const place = { line, span, points: pronouns.has(next) || keys.some((word) => pronouns.has(word)) }
      addToList(placesOf, key, place)
    })
  })
  const found: FoundDuplicate[] = []
  for (const places of placesOf.values()) {
    const kept = places[survivor === 'last' ? places.length - 1 : 0]
    for (const place of places) {
      if (place.line === kept.line) continue
      found.push({
        line: place.line,
        span: place.span,
        kept: kept.line,
        keptSpan: kept.span,
        action: places.length < FIGURE_COPIES && !place.points && !kept.points ? 'remove' : 'flag',
        rule: 'repeated-sentence',
      })
    }
  }
  return found
}

function keysIn(sentence: string): string[] {
  return words(sentence).map(({ start, end }) => matchKey(sentence.slice(start, end)))
}

/** Whether a sentence ends as one and has no half of a quotation: the other half would be left alone. */
function isWhole(sentence: string): boolean {
  const quotes = sentence.match(QUOTES) ?? []
  const closing = quotes.filter((quote) => '”»』」'.includes(quote)).length
  return isSentenceEnd(sentence) && quotes.length % 2 === 0 && (closing === 0 || closing * 2 === quotes.length)
}

const QUOTES = /["“”„«»「」『』]/gu
