import { tally } from '../../text/lists.js'
import { goesOnBelow, type PassageLine, type RepeatedLine, repeatedPassages } from '../../text/repeated-passages.js'
import { endsSentence } from '../../text/sentences/sentence-marks.js'
import { mayHaveOtherWords } from '../measure/other-words.js'
import type { ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { standBelowOwnHeadings } from './entries.js'
import type { TextBody } from './text-body.js'

/** Of an article that is told twice the second copy is so much of the words at the least; a passage of less may be a form of the text. */
const MIN_SHARE = 1 / 4

/** What comes a third time is a form of the text, unless it is so much of the words and nothing stands between: then the article is told so often. */
const MIN_SHARE_OF_COPIES = 3 / 4

/**
 * The lines of the second copy of an article, and of further ones: also those, as cross-heads and list items, that by themselves may come again. A text
 * with a sentence that is nothing but its own copies, line for line, is one however short.
 */
export function toldTwice(body: TextBody): FoundDuplicate[] {
  const list = body.lines
  const wholes = copiesOfWhole(list)
  if (wholes.length > 0) return wholes
  const lines = list.map(({ reading, prose }) => ({
    text: reading.key,
    words: reading.keys.length,
    prose,
    ends: endsSentence(reading.text),
  }))
  const repeated: RepeatedLine[] = []
  for (const passage of repeatedPassages(lines)) {
    if (goesOnBelow(passage, lines) || isOfTwoSections(passage, body)) continue
    const above = linesAbove(passage, lines, repeated.at(-1)?.line ?? -1)
    for (const line of [...above, ...passage]) repeated.push(line)
  }
  if (repeated.length === 0) return []
  const copies = tally(lines.map(({ text }) => text))
  const isThird = ({ text, prose }: PassageLine): boolean => prose && (copies.get(text) ?? 0) > 2
  const isCopied = ({ text }: PassageLine): boolean => (copies.get(text) ?? 0) > 1
  const isRefrain = repeated.some(({ line }) => isThird(lines[line])) && !isToldOften(repeated, lines, isThird, isCopied)
  if (isRefrain || wordsOf(repeated.map(({ line }) => list[line])) < MIN_SHARE * wordsOf(list)) return []
  return repeated.map(({ line, first }) => ({ line, kept: first, action: 'remove', rule: 'repeated-line' }))
}

/** The lines behind the first copy, if the text is nothing but copies of its beginning, with a sentence. */
export function copiesOfWhole(list: readonly ArticleLine[]): FoundDuplicate[] {
  const period = periodOf(list.map(({ reading }) => reading.key))
  if (!list.slice(0, period).some(({ prose }) => prose)) return []
  const copies = list.slice(period).map((line, i) => ({ line, kept: list[i % period] }))
  if (copies.some(({ line, kept }) => mayHaveOtherWords(line.reading, kept.reading, line.prose))) return []
  return copies.map((_, i) => ({ line: i + period, kept: i % period, action: 'remove', rule: 'repeated-line' }))
}

/** After how many lines a text that is nothing but copies of its beginning repeats itself; the number of lines if it is none. */
export function periodOf(keys: readonly string[]): number {
  // For each line how many of the lines up to it are those that the text begins with (Knuth, Morris and Pratt).
  const borders: number[] = []
  let border = 0
  for (let i = 1; i < keys.length; i++) {
    while (border > 0 && keys[i] !== keys[border]) border = borders[border - 2] ?? 0
    if (keys[i] === keys[border]) border++
    borders.push(border)
  }
  const period = keys.length - border
  return keys.length % period === 0 ? period : keys.length
}

/**
 * Whether the copies stand below labels of their own: what one says of two pools, two defendants, the old law and the new one. Where the first label
 * may be the author's name, an article mostly has headings further down.
 */
function isOfTwoSections(passage: readonly RepeatedLine[], body: TextBody): boolean {
  const { line, first } = passage[0]
  const [own, other] = [body.labelOver(line), body.labelOver(first)]
  if (own !== undefined && other !== undefined) return body.lines[own].reading.key !== body.lines[other].reading.key
  if (isByTwo(passage, body)) return false
  const isOneSection = passage[passage.length - 1].line < body.sectionEnd(line)
  return isOneSection && body.headingOver(first) !== undefined && standBelowOwnHeadings([first, line], body, NO_TITLE)
}

const NO_TITLE: ReadonlySet<string> = /* @__PURE__ */ new Set<string>()

/** Words of a paragraph of such an article on average: of two things mostly less is told. */
const WORDS_OF_PARAGRAPH = 15

/** Whether a passage stands below the names of two authors: an article without headings. */
function isByTwo(passage: readonly RepeatedLine[], body: TextBody): boolean {
  const list = body.lines
  const { line, first } = passage[0]
  const isByName = (at: number): boolean => body.headingOver(at) === at - 1 && NAME.test(list[at - 1].reading.text)
  return isByName(line) && isByName(first) && wordsOf(passage.map((one) => list[one.line])) > WORDS_OF_PARAGRAPH * passage.length
}

/** Two to four words with capitals and nothing else: 'Ada Kerr', 'By Ada M. Kerr'. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{0,20}$/u

/** The headline and what else stands alike above both copies, behind line `last`: by itself it says too little to be a copy. */
function linesAbove([{ line, first }]: readonly RepeatedLine[], lines: readonly PassageLine[], last: number): RepeatedLine[] {
  let count = 0
  while (count < first && line - count - 1 > last && isAlike(lines[line - count - 1], lines[first - count - 1])) count++
  return Array.from({ length: count }, (_, k) => ({ line: line - count + k, first: first - count + k }))
}

function isAlike(a: PassageLine, b: PassageLine): boolean {
  return a.text !== '' && a.text === b.text
}

/** Whether the third copies are most of the text, and no line without a copy stands between the first of all copies and the last. */
function isToldOften(
  repeated: readonly RepeatedLine[],
  lines: readonly PassageLine[],
  isThird: (line: PassageLine) => boolean,
  isCopied: (line: PassageLine) => boolean,
): boolean {
  const sum = (some: readonly PassageLine[]): number => some.reduce((total, { words }) => total + words, 0)
  const between = lines.slice(repeated[0].first, repeated[repeated.length - 1].line)
  return between.every(isCopied) && sum(lines.filter(isThird)) >= MIN_SHARE_OF_COPIES * sum(lines)
}

function wordsOf(lines: readonly ArticleLine[]): number {
  return lines.reduce((sum, { reading }) => sum + reading.keys.length, 0)
}
