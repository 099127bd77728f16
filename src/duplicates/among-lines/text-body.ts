import { isQuestion } from '../../text/sentence-marks.js'
import { isSentenceEnd } from '../measure/line-shape.js'
import { type ArticleLine, isVerseLine } from './article-lines.js'

/** Where the body text of an article is: for asking in constant time what stands in front of it and between two lines. */
export interface TextBody {
  /** Index of the first prose, or of the first with another key than `otherThan`: in front of it are the headlines. Without any, the number of lines. */
  firstProse(otherThan?: string): number
  /** Whether there is prose between two lines. */
  hasProseBetween(line: number, other: number): boolean
  /** Whether there is a line between two lines that ends as a sentence and is no question, such as a short answer. */
  hasSentenceBetween(line: number, other: number): boolean
  /** Whether no line is longer than a verse: there is no body text, but a poem, a song or a list. */
  readonly isVerse: boolean
}

/** Finds out where the body of a text begins and where it goes on. */
export function textBody(list: readonly ArticleLine[]): TextBody {
  const proseUpTo = countUpTo(list, ({ prose }) => prose)
  const sentencesUpTo = countUpTo(list, ({ reading: { text } }) => isSentenceEnd(text) && !isQuestion(text))
  const orEnd = (index: number): number => (index < 0 ? list.length : index)
  const first = orEnd(list.findIndex(({ prose }) => prose))
  const firstKey = list[first]?.reading.key
  const second = orEnd(list.findIndex(({ prose, reading }) => prose && reading.key !== firstKey))
  return {
    firstProse: (otherThan) => (otherThan !== undefined && otherThan === firstKey ? second : first),
    hasProseBetween: (line, other) => proseUpTo[other] > proseUpTo[line + 1],
    hasSentenceBetween: (line, other) => sentencesUpTo[other] > sentencesUpTo[line + 1],
    isVerse: list.every(isVerseLine),
  }
}

/** For each line the number of lines in front of it that are of one sort. */
function countUpTo(list: readonly ArticleLine[], isCounted: (line: ArticleLine) => boolean): Uint32Array {
  const counts = new Uint32Array(list.length + 1)
  list.forEach((line, i) => {
    counts[i + 1] = counts[i] + (isCounted(line) ? 1 : 0)
  })
  return counts
}
