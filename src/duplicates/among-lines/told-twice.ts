import { tally } from '../../text/lists.js'
import { goesOnBelow, type PassageLine, type RepeatedLine, repeatedPassages } from '../../text/repeated-passages.js'
import { endsSentence } from '../../text/sentence-marks.js'
import type { ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'

/** Of an article that is told twice the second copy is so much of the words at the least; a passage of less may be a form of the text. */
const MIN_SHARE = 1 / 4

/**
 * The lines of the second copy of an article: also those, as cross-heads and list items, that by themselves may come again. What comes a third
 * time is a form of the text.
 */
export function toldTwice(list: readonly ArticleLine[]): FoundDuplicate[] {
  const lines = list.map(({ reading, prose }) => ({
    text: reading.key,
    words: reading.keys.length,
    prose,
    ends: endsSentence(reading.text),
  }))
  const repeated = repeatedPassages(lines).flatMap((passage) =>
    goesOnBelow(passage, lines) ? [] : [...linesAbove(passage, lines), ...passage],
  )
  if (repeated.length === 0) return []
  const copies = tally(lines.map(({ text }) => text))
  const isRefrain = repeated.some(({ line }) => lines[line].prose && (copies.get(lines[line].text) ?? 0) > 2)
  if (isRefrain || wordsOf(repeated.map(({ line }) => list[line])) < MIN_SHARE * wordsOf(list)) return []
  return repeated.map(({ line, first }) => ({ line, kept: first, action: 'remove', rule: 'repeated-line' }))
}

/** The headline and what else stands alike above both copies, which by itself says too little to be a copy. */
function linesAbove(passage: readonly RepeatedLine[], lines: readonly PassageLine[]): RepeatedLine[] {
  const above: RepeatedLine[] = []
  let { line, first } = passage[0]
  while (--first >= 0 && lines[--line].text === lines[first].text && lines[line].text !== '') above.unshift({ line, first })
  return above
}

function wordsOf(lines: readonly ArticleLine[]): number {
  return lines.reduce((sum, { reading }) => sum + reading.keys.length, 0)
}
