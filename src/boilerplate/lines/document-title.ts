import { lineKey } from '../lookup/line-key.js'
import { countWords, type LineFacts } from './line-facts.js'

// Titles with the name of the site beside the headline: 'Bridge opens | Example News'.

/** A part of a title of fewer words is a site's or section's name. */
const MIN_PART_WORDS = 3
/** Where there are no capitals; Arabic, Hebrew and Korean write articles and particles together with their words, so 'الميناء يفتح' is a headline. */
const MIN_JOINED_WORDS = 2
/** Fewer words with a full stop may be a button's. */
const MIN_SENTENCE_WORDS = 6
/** A headline has two dashes of its own at most. */
const MAX_PARTS_OF_HEADLINE = 3
/** No more parts than these are looked for, the longest ones: each is compared with each line. */
const MAX_PARTS = 12
const SEPARATOR = /[|»·_]| [-–—:] /u
const SEPARATORS = new RegExp(SEPARATOR, 'gu')

/**
 * The index of the headline of a text that begins with the title of its document, as converters put it there that read the whole of a page's source:
 * 'Bridge opens | Example News', and below it, among the lines of the page, 'Bridge opens'. −1 where it doesn't: below a sentence stands a cross-head,
 * of words that the headline has too ('Column: And so it goes').
 */
export function headlineOfDocument(facts: readonly LineFacts[]): number {
  if (facts.length === 0 || facts[0].key === '') return -1
  const whole = facts[0].key
  const firstSentence = facts.findIndex((line, i) => i > 0 && line.ends && line.words >= MIN_SENTENCE_WORDS)
  const above = firstSentence < 0 ? facts : facts.slice(0, firstSentence)
  for (const part of rowsOfParts(facts[0].text, WITHOUT_CAPITALS.test(facts[0].text) ? MIN_JOINED_WORDS : MIN_PART_WORDS)) {
    const key = lineKey(part)
    if (key === whole || 2 * key.length < whole.length) continue
    const headline = above.findIndex((line, i) => i > 0 && line.key === key && !CUT_OFF.test(line.text))
    if (headline >= 0 && isNameBeside(facts, part)) return headline
  }
  return -1
}

/** A headline that was cut off at its dash: the first line is the whole of it. */
const CUT_OFF = /(?:…|\.{3})$/u

/** Whether what the first line has beside the headline is names: behind a dash may stand what the story tells, '… – three dead', '… – not true'. */
function isNameBeside(facts: readonly LineFacts[], headline: string): boolean {
  const title = facts[0].text
  const at = title.indexOf(headline)
  const front = title.slice(0, at)
  if (SPEAKER_IN_FRONT.test(front)) return false
  return [front, title.slice(at + headline.length)].every((rest) => !TOLD_BEHIND_DASH.test(rest) && !isTold(rest, facts))
}

/** Somebody who speaks: 'Støre: – Vi må stå sammen nå' */
const SPEAKER_IN_FRONT = /:\s?(?:[-–—]\s)?$/u

/** Whether the story has a word of what stands behind a dash in a script that has blanks and no capitals: '… - ثلاثة قتلى'. */
function isTold(rest: string, facts: readonly LineFacts[]): boolean {
  if (!/^ ?[-–—:] /u.test(rest) || !WITHOUT_CAPITALS.test(rest)) return false
  const words = rest.split(' ').filter((word) => TELLING.test(word))
  return facts.some(({ prose, text }) => prose && words.some((word) => text.includes(word)))
}

const TELLING = /\p{Script=Hangul}{2}|[\p{L}\p{M}]{3}/u
const WITHOUT_CAPITALS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}]/u

/**
 * Dash or colon, and a part that begins or ends with a word in small letters, which is no address. Of 54 such titles of labelled pages one is lost.
 */
const TOLD_BEHIND_DASH = /^ ?[-–—:] +(?:\p{Ll}{2,40}(?![\p{L}.])|.{1,80} \p{Ll}{4,40}$)/u

/** What stands between bars, dashes and underscores and is more than a name, the longest first. */
export function partsOf(title: string): string[] {
  return longestOf(title.split(SEPARATOR), MIN_PART_WORDS)
}

/** As `partsOf`, with two and three parts in a row as well: a headline may have a dash of its own. */
export function rowsOfParts(title: string, minWords = MIN_PART_WORDS): string[] {
  const cuts = [...title.matchAll(SEPARATORS)]
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
  const ends = [...cuts.map(({ index }) => index), title.length]
  const rows = starts.flatMap((start, k) => ends.slice(k, k + MAX_PARTS_OF_HEADLINE).map((end) => title.slice(start, end)))
  return longestOf(rows, minWords)
}

function longestOf(parts: readonly string[], minWords: number): string[] {
  return parts
    .map((part) => ({ part: part.trim(), words: countWords(part) }))
    .filter(({ words }) => words >= minWords)
    .sort((a, b) => b.words - a.words)
    .slice(0, MAX_PARTS)
    .map(({ part }) => part)
}
