import { matchKey } from '../normalize/match-key.js'
import { sentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import { words } from '../text/words.js'
import { type ArticleLine, PROSE_WORDS } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import type { Survivor } from './survivors.js'

/** Copies from which on a sentence is a figure of speech rather than a slip. */
const FIGURE_COPIES = 3

interface Place {
  readonly line: number
  readonly span: Span
}

/**
 * Sentences of eight words or more that stand in two paragraphs, each among others: a paragraph of one sentence is compared as a line. One
 * that is said three times is only flagged.
 */
export function repeatedSentences(list: readonly ArticleLine[], taken: ReadonlySet<number>, survivor: Survivor): FoundDuplicate[] {
  const placesOf = new Map<string, Place[]>()
  list.forEach(({ reading: { text, words: all } }, line) => {
    if (taken.has(line) || all.length < 2 * PROSE_WORDS) return
    const spans = sentences(text)
    if (spans.length < 2) return
    for (const span of spans) {
      const sentence = text.slice(span.start, span.end)
      if (words(sentence).length < PROSE_WORDS) continue
      const key = matchKey(sentence)
      const places = placesOf.get(key)
      if (places === undefined) placesOf.set(key, [{ line, span }])
      else places.push({ line, span })
    }
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
        action: places.length < FIGURE_COPIES ? 'remove' : 'flag',
        rule: 'repeated-sentence',
      })
    }
  }
  return found
}
