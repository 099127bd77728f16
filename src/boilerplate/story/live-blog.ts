import { isLongLine, type LineFacts, mayHaveDigit, stops } from '../lines/line-facts.js'
import { isTimeOfDay, minuteAtStart, minuteOfDay } from '../lines/times-of-day.js'
import { isHeadlineLike } from './headline.js'
import type { LaidOutText } from './layout.js'
import { linesWhere, range } from './line-indices.js'

// Live blogs, logs and chronicles: entries below times of day, or below years. Buttons between them, or their being short, make the line model doubt
// most of them.

/** A ticker of headlines has times, but no sentences below them. */
const MIN_TIMED_ENTRIES = 3
/** Between the time of an entry and its first sentence stand its heading, its author, a label. */
const MAX_LINES_TO_SENTENCE = 4
/** 'The goose was gone.' in the log of a police station; so few words may be a button elsewhere. */
const MIN_WORDS_OF_ENTRY = 3
/** 'Мост открыт.', with nothing else between two times. */
const MIN_WORDS_ALONE = 2
/** 'Updated on Monday 4 March at 4:42 p.m. EST', 'Tuesday noon' */
const MAX_WORDS_OF_TIME = 9
const MAX_WORDS_OF_NAME = 3
/** '1911', 'June 1911', '1911年', '12 июня 1941 года' */
const YEAR = /^(?<day>\d{1,2}\.? )?(?:\p{L}{3,12}\.? )?(?<year>1\d{3}|20\d\d)(?: ?\p{L}{1,5}\.?)?:?$/u
const MAX_WORDS_OF_YEAR = 4
/** Above the first time stand buttons, too. */
const MIN_HEADLINE_WORDS = 4
/** What a live blog is about stands in so many above the first time. */
const MAX_SENTENCES_ABOVE = 2
/** Of so many steps from one time to the next one may lead back, into another day. */
const MAX_TURNS = 1 / 4
/** Of the entries of a live blog with buttons below each the model keeps so many at least, of a list of what others wrote fewer. */
const MIN_KEPT_SHARE = 1 / 6
/** Of entries with the time in front of a sentence so many end as one: of 31 pages of our own nine lines stay for it, of 2,492 labelled texts none. */
const MIN_SENTENCES_SHARE = 3 / 4

/**
 * The lines of a live blog, a log or a chronicle: times of day or years one after the other, or backwards, on lines of their own, or times in front of
 * headings, with sentences below them that are kept, and what stands right above them, the headline too.
 *
 * @param isKept - Whether the model has a line for the story.
 * @returns The times, sentences and headings of the entries; none where the text is none of these.
 */
export function linesOfLiveBlog(text: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const minutes = text.facts.map(minuteAlone)
  const alone = entriesOf(text, minutes)
  const isLiveBlog = (all: TimedEntries): boolean =>
    hasKept(all.entries[0], all, isKept) || isBelowOpening(all, text, isKept) || isMostOfPage(all, text, isKept)
  if (alone !== undefined && isLiveBlog(alone)) return linesOf(alone, text)
  const chronicle = entriesOf(text, yearsOf(text))
  if (chronicle !== undefined && isLiveBlog(chronicle)) return linesOf(chronicle, text)
  // A ticker beside a story has times in front of its headings, and the model may have the teaser below the first one for the story's.
  const inFront = entriesOf(
    text,
    text.facts.map((line, i) => minutes[i] ?? (mayHaveDigit(line) ? minuteAtStart(line.key) : undefined)),
  )
  if (inFront === undefined) return new Set()
  const isTold = isMostOfPage(inFront, text, isKept) || (areSentences(inFront, text) && isBelowOpening(inFront, text, isKept))
  return isTold ? linesOf(inFront, text) : new Set()
}

/** Whether most entries begin with a sentence, as the headlines of a ticker don't. */
function areSentences({ entries }: TimedEntries, { facts }: LaidOutText): boolean {
  return entries.filter(({ from }) => stops(facts[from])).length >= MIN_SENTENCES_SHARE * entries.length
}

/** An entry by its lines: its time, its first sentence, the next time. */
interface TimedEntry {
  readonly time: number
  readonly from: number
  readonly end: number
}

/** All entries, from the line `start` up to `end`. */
interface TimedEntries {
  readonly entries: readonly TimedEntry[]
  readonly start: number
  readonly end: number
  readonly isTime: (i: number) => boolean
  readonly isSentence: (i: number) => boolean
}

/** The entries below lines of which a minute of the day is read, with the sentences right above the first; none if they are few or out of order. */
function entriesOf({ facts, candidates }: LaidOutText, minutes: readonly (number | undefined)[]): TimedEntries | undefined {
  const times = minutes.flatMap((minute, i) => (minute === undefined ? [] : [i]))
  if (times.length < MIN_TIMED_ENTRIES) return undefined
  const isTime = (i: number): boolean => minutes[i] !== undefined
  const isAlone = (i: number): boolean => isTime(i - 1) && !isTime(i) && (isTime(i + 1) || i > times[times.length - 1])
  const isSentence = (i: number): boolean =>
    candidates[i] === undefined && isSentenceOfEntry(facts[i], isAlone(i) ? MIN_WORDS_ALONE : MIN_WORDS_OF_ENTRY)
  const entries = times.flatMap((time, k): TimedEntry[] => {
    const end = times[k + 1] ?? facts.length
    const from = range(time, Math.min(end, time + 1 + MAX_LINES_TO_SENTENCE)).find(isSentence)
    return from === undefined ? [] : [{ time, from, end }]
  })
  if (entries.length < MIN_TIMED_ENTRIES || 2 * entries.length < times.length) return undefined
  if (!isInOrder(entries.map(({ time }) => minutes[time] ?? 0))) return undefined
  const last = entries[entries.length - 1]
  let end = last.from
  while (end < last.end && (end === last.from || isSentenceOfEntry(facts[end], MIN_WORDS_OF_ENTRY))) end++
  let start = entries[0].time
  while (start > 0 && entries[0].time - start < MAX_SENTENCES_ABOVE && facts[start - 1].prose && isSentence(start - 1)) start--
  return { entries, start, end, isTime, isSentence }
}

/** The minute of the day that a line is, its day and zone with it. */
function minuteAlone(line: LineFacts): number | undefined {
  const mayBe = line.words > 0 && line.words <= (mayHaveDigit(line) ? MAX_WORDS_OF_TIME : MAX_WORDS_OF_NAME)
  return mayBe ? minuteOfDay(line.key) : undefined
}

/** The year that each line is, if most of these lines name no day: below dates stand comments, too. */
function yearsOf({ facts }: LaidOutText): (number | undefined)[] {
  const dates = facts.map((line) =>
    line.words > 0 && line.words <= MAX_WORDS_OF_YEAR && mayHaveDigit(line) ? YEAR.exec(line.key)?.groups : undefined,
  )
  const read = dates.filter((date) => date !== undefined)
  const isChronicle = 2 * read.filter(({ day }) => day === undefined).length > read.length
  return dates.map((date) => (isChronicle && date !== undefined ? Number(date.year) : undefined))
}

/** A sentence, however short, with a full stop: headlines of a ticker may ask, and '4:42 p.m.' says nothing. */
function isSentenceOfEntry(line: LineFacts, least: number): boolean {
  return isLongLine(line) || (line.words >= least && stops(line) && !isTimeOfDay(line.key))
}

function hasKept({ from, end }: TimedEntry, { isSentence }: TimedEntries, isKept: (i: number) => boolean): boolean {
  return range(from, end).some((i) => isSentence(i) && isKept(i))
}

/**
 * Whether what stands right above the first time are the first sentences of the page that are kept, and an entry is too; or no entry is, but they are
 * most of the page.
 */
function isBelowOpening(all: TimedEntries, text: LaidOutText, isKept: (i: number) => boolean): boolean {
  const { entries, start } = all
  const first = text.facts.findIndex(({ prose }, i) => prose && isKept(i))
  if (first < start || first >= entries[0].time) return false
  return entries.some((entry) => hasKept(entry, all, isKept)) || haveMostSentences(all, text, () => true)
}

/** Whether enough entries have sentences that are kept, most of the page. */
function isMostOfPage(all: TimedEntries, text: LaidOutText, isKept: (i: number) => boolean): boolean {
  const { entries } = all
  if (MIN_KEPT_SHARE * entries.length > entries.filter((entry) => hasKept(entry, all, isKept)).length) return false
  return haveMostSentences(all, text, isKept)
}

/** Whether the entries have more than twice as many sentences that count as there is prose elsewhere on the page. */
function haveMostSentences({ start, end, isSentence }: TimedEntries, { facts }: LaidOutText, counts: (i: number) => boolean): boolean {
  const sentences = range(0, facts.length).filter(isSentence)
  const isInside = (i: number): boolean => i >= start && i < end
  return sentences.filter((i) => isInside(i) && counts(i)).length > 2 * sentences.filter((i) => !isInside(i) && facts[i].prose).length
}

/** Their times, sentences and headings, and the headline right above. */
function linesOf({ start, end, isTime, isSentence }: TimedEntries, { facts, candidates }: LaidOutText): ReadonlySet<number> {
  const isHeading = (i: number): boolean => candidates[i] === undefined && facts[i].words > 1 && !isTime(i + 1) && isSentence(i + 1)
  const isHeadline = (i: number): boolean =>
    i === start - 1 && facts[i].words >= MIN_HEADLINE_WORDS && isHeadlineLike(facts[i], candidates[i])
  return linesWhere(facts.length, (i) => isHeadline(i) || (i >= start && i < end && (isTime(i) || isSentence(i) || isHeading(i))))
}

/** Whether minutes of the day go up all the way, or down, past midnight from day to day. */
function isInOrder(minutes: readonly number[]): boolean {
  const steps = minutes.slice(1).map((at, k) => at - minutes[k])
  const turns = Math.max(1, steps.length * MAX_TURNS)
  return steps.filter((step) => step < 0).length <= turns || steps.filter((step) => step > 0).length <= turns
}
