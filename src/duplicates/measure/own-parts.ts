import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { attributions, variantWords } from '../data/labels.js'
import type { LineReading, LineWord } from './line-words.js'
import { isPageLabel } from './page-labels.js'
import { isWeighty, type WordDifference } from './word-difference.js'

/**
 * Only one line has a part of its own, in front of a colon ('Kerr: …', 'Myth: …') or behind a bar or dash ('… | Women', '… - report'). Labels and
 * names of sites are left off in the cores of a line; behind a dash what may be a name of one is left to the words.
 */
export function partsDiffer(a: LineReading, b: LineReading, { onlyA, onlyB }: WordDifference): boolean {
  if (onlyA.some(isWeighty)) return !onlyB.some(isWeighty) && hasOwnPart(a, new Set(onlyA))
  return hasOwnPart(b, new Set(onlyB))
}

function hasOwnPart(line: LineReading, only: ReadonlySet<LineWord>): boolean {
  return hasFrontPart(line, only) || hasEndPart(line, only)
}

/** Whether some words of a line are all that it has in front of a colon, and no date. */
function hasFrontPart({ text, words }: LineReading, only: ReadonlySet<LineWord>): boolean {
  for (let i = 1; i < words.length && only.has(words[i - 1]); i++) {
    if (COLON.test(text.slice(words[i - 1].end, words[i].start))) return !isDate(words.slice(0, i))
  }
  return false
}

const COLON = /^\s?(?::\s|：)/u

/** Whether they are all that it has behind a bar or dash, and say more than the rest of the line does. */
function hasEndPart(line: LineReading, only: ReadonlySet<LineWord>): boolean {
  const { words, keys } = line
  for (let i = words.length - 1; i > 0 && only.has(words[i]); i--) {
    if (!isTellingPart(line, i)) continue
    const before = new Set(keys.slice(0, i))
    return keys.slice(i).some((key) => !before.has(key))
  }
  return false
}

/** Whether a bar or dash stands in front of a word, and what begins there is neither a name nor a label of a page ('– video'). */
function isTellingPart({ text, words, keys }: LineReading, at: number): boolean {
  const signs = text.slice(words[at - 1].end, words[at].start)
  const bar = BAR.test(signs)
  if (!bar && !DASH.test(signs)) return false
  const part = text.slice(words[at].start)
  if (words.length - at > MAX_LABEL_WORDS) return bar || beginsSmall(part)
  if (isDate(words.slice(at))) return false
  return (bar ? !mayBeName(words.slice(at)) : tells(part, keys.slice(at))) && !isPageLabel(part)
}

/** Whether a part is the date of the page, with its year: '12 May 2024', '12.05.2024', '12 de mayo de 2024'. A weekday alone tells: '… | Monday'. */
function isDate(part: readonly LineWord[]): boolean {
  if (part.length > MAX_LABEL_WORDS) return false
  const ofDate = part.filter(({ key, value }) => value !== undefined || IN_DATES.includes(key))
  if (part.some((word) => isWeighty(word) && !ofDate.includes(word))) return false
  const values = ofDate.map(({ value = '' }) => value)
  return values.some((value) => NUMERIC_DATE.test(value)) || (ofDate.length > 2 && values.some((value) => YEAR.test(value)))
}

/** Words of dates that are no numbers by themselves; behind a sign 'May' may be a verb. */
const IN_DATES: readonly string[] = ['may', '年', '月', '日', '号', '년', '월', '일', 'г', 'года', 'р', 'року']
const NUMERIC_DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/
const YEAR = /^(?:19|20)\d\d(?:年|년)?$/

/** Words of a part that is looked at as a name or label, at the most. */
const MAX_LABEL_WORDS = 6
const BAR = /[|｜]/u
const DASH = /\s[-–—]\s/u

/** Whether one word behind a bar may be a site's: '| rbb24', but not '| Women', '| Monday' and '| 2'. */
function mayBeName([{ key, value }, ...others]: readonly LineWord[]): boolean {
  const isValue = value !== undefined && (value !== key || !/\p{L}/u.test(key))
  return others.length === 0 && !isValue && !variantWords().has(key)
}

function tells(part: string, keys: readonly string[]): boolean {
  return beginsSmall(part) || keys.every((key) => attributions().has(key))
}
