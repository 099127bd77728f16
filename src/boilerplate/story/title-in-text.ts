import { countWords, type LineFacts } from '../lines/line-facts.js'
import { lineKey } from '../lookup/line-key.js'

/** A part of a title of fewer words is a site's or section's name. */
const MIN_PART_WORDS = 3
/** Where there are no capitals; Arabic, Hebrew and Korean write articles and particles together with their words, so 'الميناء يفتح' is a headline. */
const MIN_JOINED_WORDS = 2
/** A headline has two dashes of its own at most. */
const MAX_PARTS_OF_HEADLINE = 3
/** No more parts than these are looked for, the longest ones: each is compared with each line. */
const MAX_PARTS = 12
/** A line that is more like the title than this is the headline in other words. */
const MIN_LIKENESS = 0.75

/**
 * The index of the headline of a text that begins with the title of its document, as converters put it there that read the whole of a page's source:
 * 'Bridge opens | Example News', and below it, among the lines of the page, 'Bridge opens'. −1 where it doesn't.
 */
export function headlineOfDocument(facts: readonly LineFacts[]): number {
  if (facts.length === 0 || facts[0].key === '') return -1
  const whole = facts[0].key
  for (const part of rowsOfParts(facts[0].text, WITHOUT_CAPITALS.test(facts[0].text) ? MIN_JOINED_WORDS : MIN_PART_WORDS)) {
    const key = lineKey(part)
    if (key === whole || 2 * key.length < whole.length) continue
    const headline = facts.findIndex((line, i) => i > 0 && line.key === key)
    if (headline >= 0 && isNameBeside(facts, part)) return headline
  }
  return -1
}

/** Whether what the first line has beside the headline is names: behind a dash may stand what the story tells, '… – three dead', '… – not true'. */
function isNameBeside(facts: readonly LineFacts[], headline: string): boolean {
  const title = facts[0].text
  const at = title.indexOf(headline)
  return [title.slice(0, at), title.slice(at + headline.length)].every((rest) => !TOLD_BEHIND_DASH.test(rest) && !isTold(rest, facts))
}

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

/** What stands between bars, dashes and underscores and is more than a name, the longest first. */
function partsOf(title: string): string[] {
  return longestOf(title.split(SEPARATOR), MIN_PART_WORDS)
}

/** As `partsOf`, with two and three parts in a row as well: a headline may have a dash of its own. */
function rowsOfParts(title: string, minWords = MIN_PART_WORDS): string[] {
  const cuts = [...title.matchAll(SEPARATORS)]
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
  const ends = [...cuts.map(({ index }) => index), title.length]
  const rows = starts.flatMap((start, k) => ends.slice(k, k + MAX_PARTS_OF_HEADLINE).map((end) => title.slice(start, end)))
  return longestOf(rows, minWords)
}

const SEPARATOR = /[|»·_]| [-–—:] /u
const SEPARATORS = new RegExp(SEPARATOR, 'gu')

function longestOf(parts: readonly string[], minWords: number): string[] {
  return parts
    .map((part) => ({ part: part.trim(), words: countWords(part) }))
    .filter(({ words }) => words >= minWords)
    .sort((a, b) => b.words - a.words)
    .slice(0, MAX_PARTS)
    .map(({ part }) => part)
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
