import {
  CLOSING_QUOTES,
  endsSentence,
  endsWithColon,
  isQuestion,
  OPENING_QUOTES,
  QUESTION_MARKS,
  QUOTATION_MARKS,
} from '../../text/sentences/sentence-marks.js'
import { withoutCutMark } from '../measure/cut-off.js'
import { isSpeech } from '../measure/line-shape.js'
import { beginAlike } from './anaphora.js'
import type { ArticleLine } from './article-lines.js'
import { isPageLine } from './page-line.js'
import { RECURRING_COPIES, type TextBody } from './text-body.js'

/**
 * Whether a repeated line structures the text: each time with body text between, a question that is asked again, what somebody says again, a
 * heading or label inside of the text ('Why we picked it'), a field of a record, a paragraph that comes three times, or a line of several that
 * come in turn. Not the title, nothing that begins in front of the first prose but a question, a field, a label with a colon above different lines or
 * an entry (`isEntry`: of the table of contents, or below a label), nothing that the page says.
 */
export function isStructure(copies: readonly number[], body: TextBody, isEntry: boolean): boolean {
  const { lines: list, titleKeys } = body
  const { reading, prose } = list[copies[0]]
  if (titleKeys.has(reading.key) || isPageLine(list[copies[0]])) return false
  if (isEntry) return true
  const countApart = (isBetween: (line: number, other: number) => boolean): number =>
    copies.slice(1).filter((copy, n) => isBetween(copies[n], copy)).length
  const areApart = (isBetween: (line: number, other: number) => boolean): boolean => countApart(isBetween) === copies.length - 1
  // One of those who are asked may ask back.
  if (asks(reading.text)) return 2 * countApart(body.hasSentenceBetween) > copies.length - 1
  if (copies.every((copy) => isAnaphora(list, copy)) || body.isField(copies[0])) return true
  const recurs = copies.length >= RECURRING_COPIES
  const isRefrain = recurs && prose && areApart(body.hasProseBetween)
  const goOnAlike = copies.every((copy) => list[copy + 1]?.reading.key === list[copies[0] + 1].reading.key)
  if (!prose && endsWithColon(reading.text) && !goOnAlike) return true
  // A verse that opens a poem is no summary, of which a copy stands in front of the text, nor is an oath that one witness takes after another.
  if (copies[0] < body.firstProse(body.isVerse ? undefined : reading.key) && (!isRefrain || goOnAlike)) return false
  // 'Warm up: …' and 'Cool down: …' in turn, day after day.
  if (recurs && areApart(body.hasRecurringBetween)) return true
  // Between what two people say may stand no more than 'The other one shook his head.'
  if (isSpeech(reading.text)) return areApart(body.hasSentenceBetween)
  return isRefrain || (!prose && areApart(body.hasProseBetween))
}

/** Whether a line asks, be it in quotation marks with who asks behind it. */
export function asks(text: string): boolean {
  return isQuestion(text) || QUOTED_QUESTION.test(text)
}

/** What somebody asks, with who asks behind it: '“Who was it?” she asked.' */
const QUOTED_QUESTION = /* @__PURE__ */ new RegExp(`^[${OPENING_QUOTES}][^${QUOTATION_MARKS}]*[${QUESTION_MARKS}][${CLOSING_QUOTES}]`, 'u')

/** Whether a sentence stands beside another one that begins with the same words and ends otherwise. */
function isAnaphora(list: readonly ArticleLine[], at: number): boolean {
  const [own, ...beside] = [list[at], list[at - 1], list[at + 1]].filter((line) => line !== undefined).map(sentenceKeys)
  return own !== undefined && beside.some((keys) => keys !== undefined && beginAlike(own, keys))
}

/** The words of a line that ends as a sentence does and was not cut off by a program. */
function sentenceKeys({ reading: { text, keys } }: ArticleLine): readonly string[] | undefined {
  return endsSentence(text) && withoutCutMark(text) === undefined ? keys : undefined
}
