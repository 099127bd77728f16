import { repeatedPassages } from '../../text/repeated-passages.js'
import type { ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'

/** Of an article that is told twice the second copy is so much of the words at the least; a passage of less may be a form of the text. */
const MIN_SHARE = 1 / 4

/** The lines of the second copy of an article: also those, as cross-heads and list items, that by themselves may come again. */
export function toldTwice(list: readonly ArticleLine[]): FoundDuplicate[] {
  const repeated = repeatedPassages(
    list.map(({ reading }) => reading.key),
    list.map(({ prose, reading }) => (prose ? reading.words.length : 0)),
  )
  const prose = repeated.filter(({ line }) => list[line].prose)
  const isThreefold = new Set(prose.map(({ first }) => first)).size < prose.length
  const told = wordsOf(repeated.map(({ line }) => list[line]))
  if (isThreefold || told < MIN_SHARE * wordsOf(list)) return []
  return repeated.map(({ line, first }) => ({ line, kept: first, action: 'remove', rule: 'repeated-line' }))
}

function wordsOf(lines: readonly ArticleLine[]): number {
  return lines.reduce((sum, { reading }) => sum + reading.words.length, 0)
}
