import { endOfWord, everyWord, keyWords } from '../lookup/key-words.js'
import { months } from './months.js'
import { ago, besideAgo, besideTimes, changed, changes, labelsOfTimes, unitsOfAgo } from './words-of-times.js'

/** A date, a time, their labels, and the same again for the last change: longer lines are sentences. */
const MAX_STAMP_CHARS = 90

const LABEL = /^\p{L}[\p{L}\p{M} .-]{0,40}: ?/u
const DATE =
  /(?<!\d)(?:(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)t?|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일])/gu
/** '13:10', '13h10', '13h', '13시 10분', and with a point where a word tells that it is a time. */
const CLOCK =
  /(?<!\d)\d{1,2}(?:(?::\d\d){1,2}(?!\d)|(?: ?h ?\d\d|h)(?![\p{L}\d])|\.\d\d(?= (?:uhr|uur)$)| ?[時时시] ?\d{1,2} ?[分분])|(?<!\p{L})(?:kl|klo|ore|godz|pukul)\.? \d{1,2}\.\d\d(?!\d)/gu
/** The day of a month without its year, which tells a time stamp where a time stands beside it: '3月5日 11時24分', '3/5(火) 11:24'. */
const DAY_OF_YEAR = /(?<!\d)\d{1,2}(?: ?[月월] ?\d{1,2} ?[日일]|\/\d{1,2}(?= ?\([月火水木金土日월화수목금토일]\)))/gu
/** A Thai month in short, 'ก.ย.', and the era. */
const THAI_MONTH = /(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?/gu
const THAI_SHORT = /[คพยศ]\.(?!\p{L})/u
const THAI_ERA = /พ\.ศ\.?/gu
/** Behind the clock of a feed: '08:12:00 +0000', '08:12:00.000Z' */
const ZONE_OF_FEED = /(?<=\d\d:\d\d)(?:[.,]\d{1,6})? ?(?:z|[+-]\d\d:?\d\d)(?![\p{L}\d])/u
/** 'GMT +02:00' */
export const ZONE = /gmt ?[+-] ?\d{1,2}(?::\d\d)?/u
/** 'Saturday 18:00 - 22:00' says when something is open. */
const SPAN_OF_TIMES = /(?<![:\d])\d{1,2}[:.h]\d\d(?: uhr)? ?- ?\d{1,2}[:.h]\d\d/u
/**
 * '12 July 2025 - 4 January 2026', 'May 12 - June 3, 2025', '3月28日至30日' say how long something lasts; '5 May 2024 - 6 May 2024' may be when an article
 * was written and changed.
 */
const SPAN_OF_DAYS = [
  /(?<!\d)\d{1,2}\.? (?<month>\p{L}{3,20})\.?(?! \d{4} ?- ?\d{1,2}\.? \k<month>)(?: \d{4})? ?- ?\d{1,2}\.? \p{L}{3}/u,
  /\p{L}{3,20}\.? \d{1,2}(?:, \d{4})? ?- ?\p{L}{3,20}\.? \d{1,2}(?!\d)/u,
  /[日일] ?[至到~-] ?\d/u,
]

/** Signs of a table's row: '1/1/2013 +13.1%', '4.2 May 2014'. */
const FOREIGN = /[^\p{L}\p{M}\p{N}\s.,:;|/•·()[\]'-]|\d\.\d(?!\d)/u

/** Dates further apart than this, with a dash between, are a life or a reign; an article may be changed so many years later. */
const MAX_YEARS_APART = 2

/** Whether a line key is a date, a time or both, with their labels at most: 'Born: 12 May 1931' is a fact, and so is 'Result: 3:15'. */
export function isTimeStamp(key: string): boolean {
  if (key.length > MAX_STAMP_CHARS || !/\d/u.test(key)) return false
  if (isChangedAgo(key)) return true
  const spelled = THAI_SHORT.test(key) ? key.replace(THAI_MONTH, ' มกราคม ').replace(THAI_ERA, ' ') : key
  const label = spelled.includes(':') ? (LABEL.exec(spelled)?.[0] ?? '') : ''
  const stamp = spelled.slice(label.length)
  // Most lines with a digit are given up at their first word.
  if (!everyWord(stamp, (word) => /[\d年月日년월일]/u.test(word) || isStampName(word))) return false
  if (!isLabelOfStamp(label) || isSpanOfYears(stamp) || SPAN_OF_TIMES.test(stamp) || isSpanOfDays(stamp)) return false
  const isOfPages = everyWord(label, isStampWord)
  // 'Date: Thu, 23 Dec 1999 12:31:55 -0700' is above the letters of an archive.
  const local = isOfPages ? stamp.replace(ZONE_OF_FEED, '') : stamp
  const undated = local.replace(ZONE, ' ').replace(DATE, ' ')
  const timeless = undated.replace(CLOCK, ' ')
  const timed = timeless !== undated
  const rest = timed ? timeless.replace(DAY_OF_YEAR, ' ') : timeless
  if (FOREIGN.test(rest)) return false
  const spaced = rest.replace(/(\d)(?=\p{L})/gu, '$1 ')
  if (!everyWord(spaced, isStampWord)) return false
  return undated !== local || rest !== timeless || isDay(keyWords(spaced), timed) || (timed && isOfPages)
}

/** Whether a line key has two days with a dash between. */
export function isSpanOfDays(key: string): boolean {
  return SPAN_OF_DAYS.some((span) => span.test(key))
}

/** Whether a line key begins with a word for being published or changed. */
export function saysChanged(key: string): boolean {
  return changed().has(key.slice(0, endOfWord(key, 0)))
}

/** Whether a line key says how long ago something was changed, and nothing more. */
function isChangedAgo(key: string): boolean {
  return saysChanged(key) && isAgo(key) // most are given up at their first word
}

/** Whether a line key says how long ago something was, '3 timmar sedan', or was changed: by itself it may be a cross-head. */
export function isAgo(key: string): boolean {
  const isAbout = (word: string): boolean =>
    isStampWord(word) || changed().has(word) || ago().has(word) || unitsOfAgo().has(word) || besideAgo().has(word)
  if (!everyWord(key, isAbout)) return false
  const words = keyWords(key)
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  return words.filter((word) => /^\d/u.test(word)).length === 1 && has(ago()) && has(unitsOfAgo())
}

/** No article was published on a page before. */
const FIRST_YEAR_OF_PAGES = 1995

/** Whether a time stamp without a label is from before there were pages: '3 May 1931'. */
export function isOlderThanPages(key: string): boolean {
  return hasOldYearsAlone(key) && everyWord(key, (word) => !changed().has(word)) && !LABEL.test(key)
}

/** Whether a line key has years, all from before there were pages. */
export function hasOldYearsAlone(key: string): boolean {
  const years = [...key.matchAll(YEAR)].map(([year]) => Number(year))
  return years.length > 0 && years.every((year) => year >= 1900 && year < FIRST_YEAR_OF_PAGES)
}

/** The year, the month and the day of a time stamp, the last two in the order in which they stand there; none if it has others. */
export function partsOfDate(key: string): readonly string[] | undefined {
  const parts = keyWords(
    key
      .replace(ZONE, ' ')
      .replace(CLOCK, ' ')
      .replace(/[./年月日년월일-]/gu, ' '),
  ).filter((word) => months().has(word) || /^\d/u.test(word))
  const years = parts.filter((part) => /^\d{4}$/u.test(part))
  return parts.length === 3 && years.length === 1 ? [...years, ...parts.filter((part) => part !== years[0])] : undefined
}

/** Whether a date has a label that isn't one of time stamps alone: 'born: 12 may 1931', and 'date: 12 may 1931' among other facts. */
export function hasOwnLabel(key: string): boolean {
  const label = LABEL.exec(key)?.[0]
  return label !== undefined && !everyWord(label, isStampWord)
}

/** Whether two dates years apart stand on either side of a dash, with no word that says what the second is: '12 May 1931 - 3 June 2020'. */
function isSpanOfYears(stamp: string): boolean {
  const years = [...stamp.matchAll(YEAR)]
  if (years.length !== 2) return false
  const [{ index, 0: first }, { index: end, 0: last }] = years
  if (Number(last) - Number(first) <= MAX_YEARS_APART) return false
  const between = stamp.slice(index + first.length, end)
  return between.includes('-') && everyWord(between, (word) => /^.{1,2}$|\d/u.test(word) || months().has(word))
}

const YEAR = /(?<!\d)\d{4}(?!\d)/gu

/** The parts of a date in figures, a Thai month in short, a time of day. */
const DATES_AND_TIMES: readonly RegExp[] = [
  /\d [\u0e01-\u0e4e]{1,4}\.[คพย]\. ?\d/u,
  /(?<!\d)(?:\d{8}|\d{1,2}[./](?:19|20)\d\d)(?!\d)/u,
  /(?<!\d)(?:\d{1,4}[-./]\d{1,2}[-./](?:\d{1,4}| )|\d{1,2} ?[月월])/u,
  /(?<!\d)(?:\d{1,2} ?[:h時时시] ?[0-5]\d|[012]\d\.[0-5]\d(?![.\d])|\d\.\d\d (?:uhr|uur))/u,
  /(?<!\d)\d{1,2} ?[ap]\.? ?m(?!\p{L})/u,
  /(?:kl|klo|ore|alle|godz|pukul|om|um|am)\.? \d{1,2}\.\d{1,2}(?!\d)/u,
]

/** How units of time begin; weeks are no time stamp's. */
const UNITS: readonly string[] = [
  'min h\\b hr hour stund std heure hora ore\\b oră minut hodin godz час мин хв годин saat dakika jam\\b menit giờ phút tim uur uren tunti',
  'tuntia óra perc ώρ λεπτ घंट मिनट ঘণ্টা মিনিট ساع دقیق دقيق שעות דקות day tag jour día dia giorn dag dn dzień dní дн nap\\b zi\\b zile gün',
  'hari ngày päiv μέρ दिन',
]
/** How long ago it was, at the end of a line: '15 hours ago', 'před 21 minutami'. */
const AGO = /* @__PURE__ */ new RegExp(`\\d ?(?:${UNITS.join(' ').replaceAll(' ', '|')})\\p{L}{0,6}(?: \\p{L}{2,9})?\\.?$`, 'u')

/**
 * Whether a line key has a date or a time of day in it, or how long ago something was at its end. A year tells no more than 'founded in 1962', unless
 * a month is beside it.
 */
export function hasDateOrTime(key: string): boolean {
  if (DATES_AND_TIMES.some((pattern) => pattern.test(key)) || AGO.test(key)) return true
  const words = keyWords(key)
  return words.some(isYear) && words.some((word) => months().has(word))
}

/** Whether a line key has a month and the number of a day in it. */
export function hasDay(key: string): boolean {
  const words = keyWords(key)
  return words.some((word) => months().has(word)) && words.some((word) => /^\d{1,2}$/u.test(word))
}

function isStampWord(word: string): boolean {
  return isStampName(word) || /^\d{1,2}$/u.test(word) || isYear(word)
}

export function isLabelWord(word: string): boolean {
  return isStampWord(word) || labelsOfTimes().has(word)
}

function isLabelOfStamp(label: string): boolean {
  const isChange = (word: string): boolean => changes().has(word)
  return everyWord(label, (word) => isLabelWord(word) || isChange(word)) && (label === '' || !everyWord(label, isChange))
}

function isStampName(word: string): boolean {
  return word === '-' || besideTimes().has(word) || months().has(word)
}

/** A month with a day, and a year or a time. */
function isDay(words: readonly string[], timed: boolean): boolean {
  return words.some((word) => months().has(word)) && words.some((word) => /^\d{1,2}$/u.test(word)) && (timed || words.some(isYear))
}

/** From 1900 to 2099, or as Persians (1300 to 1499) and Thais (2400 to 2699) count. */
function isYear(word: string): boolean {
  return /^(?:1[349]|2[0456])\d\d$/u.test(word)
}
