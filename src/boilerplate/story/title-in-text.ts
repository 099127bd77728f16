import { headlineOfDocument, partsOf, rowsOfParts } from '../lines/document-title.js'
import type { LineFacts } from '../lines/line-facts.js'
import { lineKey } from '../lookup/line-key.js'

/** A line that is more like the title than this is the headline in other words. */
const MIN_LIKENESS = 0.75

/**
 * A title in the words of the line that is it. Sites put their name to it ('Bridge opens | Example News'), and editors word it for search
 * engines and for readers ('8 recent trends in photography', '8 recent photography trends'). So where no line is the title, it is its
 * longest part that a line is; else the line that is worded most alike, by Sørensen–Dice over pairs of characters; else its longest part.
 * Where no title is given it is that of the document, if the text begins with it.
 */
export function titleInText(facts: readonly LineFacts[], title: string | undefined): string | undefined {
  const headline = headlineOfDocument(facts)
  if (title === undefined || title.trim() === '') return facts[headline]?.text
  const from = headline < 0 ? 0 : 1 // the document's title is not the headline, however much it is like the title
  const isLine = (wording: string): boolean => {
    const key = lineKey(wording)
    return key !== '' && facts.some((line, i) => i >= from && line.key === key)
  }
  if (isLine(title)) return title
  const parts = partsOf(title)
  return rowsOfParts(title).find(isLine) ?? likestLine(facts.slice(from), [title, ...parts]) ?? parts[0] ?? title
}

/**
 * The line that is likest to one of some wordings, where it is like enough. Not by `diceSimilarity`, which is the duplicates' and leaves
 * blanks out: line keys have one between words, and the bigrams of a wording are counted once for all lines.
 */
function likestLine(facts: readonly LineFacts[], wordings: readonly string[]): string | undefined {
  const bigrams = wordings.map((wording) => bigramsOf(lineKey(wording)))
  let best: string | undefined
  let most = MIN_LIKENESS
  for (const { key, text } of facts) {
    for (const { counts, total } of bigrams) {
      const own = key.length - 1
      // No more bigrams are in common than the shorter one has.
      if ((2 * Math.min(own, total)) / (own + total) <= most) continue
      const likeness = (2 * commonBigrams(key, counts)) / (own + total)
      if (likeness > most) [best, most] = [text, likeness]
    }
  }
  return best
}

/** The bigrams of a key, its pairs of neighbouring UTF-16 units, with how often each occurs. */
function bigramsOf(key: string): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>() // not by tally: a list of the bigrams takes a fifth more time
  for (let i = 0; i + 1 < key.length; i++) {
    const bigram = key.slice(i, i + 2)
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, key.length - 1) }
}

function commonBigrams(key: string, counts: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [bigram, count] of bigramsOf(key).counts) common += Math.min(count, counts.get(bigram) ?? 0)
  return common
}
