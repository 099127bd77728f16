import { lazy } from '../../text/lazy.js'
import { tally } from '../../text/lists.js'
import { beginsSmall, endsSentence, isQuestion } from '../../text/sentences/sentence-marks.js'
import { type ArticleLine, PROSE_WORDS } from './article-lines.js'
import { fieldTest } from './fields.js'
import { isPageLine } from './page-line.js'
import { recordsOf, sectionsOf } from './section-labels.js'
import { summariesOf } from './summaries.js'
import { isSongLine } from './verse.js'

/** A text by its lines and where its body is: for asking in constant time what stands in front of it and between two lines. */
export interface TextBody {
  readonly lines: readonly ArticleLine[]
  /** The match keys of the title that the caller gave. */
  readonly titleKeys: ReadonlySet<string>
  /**
   * Index of the first prose, or of the first with another key than `otherThan`: in front of it are the headlines. Without any, the number of lines.
   */
  firstProse(otherThan?: string): number
  /** Whether there is prose between two lines. */
  hasProseBetween(line: number, other: number): boolean
  /** Whether there is a line between two lines that ends as a sentence and is no question, such as a short answer. */
  hasSentenceBetween(line: number, other: number): boolean
  /** Whether a line of the text that comes again and again stands between two lines. */
  hasRecurringBetween(line: number, other: number): boolean
  /** Whether a line is a field of a record, of which other records have other values. */
  isField(line: number): boolean
  /** Index of the label of the section that a line stands in, if it has one. */
  labelOver(line: number): number | undefined
  /** The same with short lines in front of the first sentence, which may be labels or the author's name. */
  headingOver(line: number): number | undefined
  /** Index of the label of the record that a line stands in, if it has one: 'The mill walk' above 'Getting there', which comes again. */
  recordOver(line: number): number | undefined
  /** The same with short lines in front of the first sentence. */
  recordHeadingOver(line: number): number | undefined
  /** Index of the line behind the last one of that section. */
  sectionEnd(line: number): number
  /** Whether the lines below a heading are a summary of text that follows. */
  isSummary(heading: number): boolean
  /** Whether a line has no copy. */
  isSaidOnce(line: number): boolean
  /** Whether a line without a copy stands between two lines. */
  hasOwnBetween(line: number, other: number): boolean
  /** Whether no line is longer than a verse: there is no body text, but a poem, a song or a list. */
  readonly isVerse: boolean
}

/** Copies of a line from which on it recurs: what stands so often is the form of the text. */
export const RECURRING_COPIES = 3

/** Finds out where the body of a text begins and where it goes on. */
export function textBody(lines: readonly ArticleLine[], titleKeys: ReadonlySet<string>): TextBody {
  const isBody = ({ prose }: ArticleLine, i: number): boolean => prose || isWrapped(lines, i)
  const proseUpTo = countUpTo(lines, isBody)
  const sentencesUpTo = countUpTo(lines, ({ reading: { text } }) => endsSentence(text) && !isQuestion(text))
  const counts = tally(lines.map(({ reading }) => reading.key))
  const recurringUpTo = countUpTo(lines, (line) => (counts.get(line.reading.key) ?? 0) >= RECURRING_COPIES && !isPageLine(line))
  const isField = fieldTest([...counts.keys()])
  const isSaidOnce = ({ reading }: ArticleLine): boolean => counts.get(reading.key) === 1
  const saidOnceUpTo = countUpTo(lines, isSaidOnce)
  const sections = sectionsOf(lines)
  const { labels, headings, ends } = sections
  const isOwnParagraph = (line: ArticleLine): boolean => line.prose && isSaidOnce(line)
  const records = lazy(() => recordsOf(lines, labels, isSaidOnce))
  const recordHeadings = lazy(() => recordsOf(lines, headings, isSaidOnce))
  const summaries = lazy(() => summariesOf(lines, sections, countUpTo(lines, isOwnParagraph)))
  const orEnd = (index: number): number => (index < 0 ? lines.length : index)
  const first = orEnd(lines.findIndex(isBody))
  const firstKey = lines[first]?.reading.key
  const second = orEnd(lines.findIndex((line, i) => isBody(line, i) && line.reading.key !== firstKey))
  return {
    lines,
    titleKeys,
    firstProse: (otherThan) => (otherThan !== undefined && otherThan === firstKey ? second : first),
    hasProseBetween: (line, other) => proseUpTo[other] > proseUpTo[line + 1],
    hasSentenceBetween: (line, other) => sentencesUpTo[other] > sentencesUpTo[line + 1],
    hasRecurringBetween: (line, other) => recurringUpTo[other] > recurringUpTo[line + 1],
    isField: (line) => isField(lines[line].reading.key),
    labelOver: (line) => labels[line],
    headingOver: (line) => headings[line],
    recordOver: (line) => records()[line],
    recordHeadingOver: (line) => recordHeadings()[line],
    sectionEnd: (line) => ends[line],
    isSummary: (heading) => summaries().has(heading),
    isSaidOnce: (line) => isSaidOnce(lines[line]),
    hasOwnBetween: (line, other) => saidOnceUpTo[other] > saidOnceUpTo[line + 1],
    isVerse: lines.every(isSongLine),
  }
}

/** Whether a line is part of a paragraph that was wrapped: a long one whose sentence goes on below in small letters. */
function isWrapped(list: readonly ArticleLine[], at: number): boolean {
  const { text, keys } = list[at].reading
  const below = list[at + 1]
  return keys.length >= PROSE_WORDS && below?.gapBefore === false && !endsSentence(text) && beginsSmall(below.reading.text)
}

/** For each line the number of lines in front of it that are of one sort. */
function countUpTo(list: readonly ArticleLine[], isCounted: (line: ArticleLine, i: number) => boolean): Uint32Array {
  const counts = new Uint32Array(list.length + 1)
  list.forEach((line, i) => {
    counts[i + 1] = counts[i] + (isCounted(line, i) ? 1 : 0)
  })
  return counts
}
