import type { Candidate, CandidateLines } from '../lines/candidate.js'
import type { LineFacts } from '../lines/line-facts.js'
import { isOlderThanPages, partsOfDate } from '../lines/time-stamps.js'
import { isClockValue, isTimeOfDay } from '../lines/times-of-day.js'
import { linesWhere } from './line-indices.js'

// Times and dates that belong to what stands below or beside them: the entries of live blogs, diaries and chronicles, fixtures, results.

/** From this many times or dates on, each on its own line, they are the text's own; with a sentence right below each, fewer. */
const MANY_TIMES = 3
const MANY_ENTRIES = 2
/** 'Crews arrive.' may be an entry's only sentence; a single word is none. */
export const MIN_ENTRY_WORDS = 2
const MAX_WORDS_OF_TIME = 3
/** 'Dear Tom,' */
const MAX_WORDS_OF_SALUTATION = 4
/** Date, hour, place and what happens. Without this and the line above, 244 stamps of labelled pages' frames stay in an article in place of 130. */
const MAX_LINES_OF_EVENT = 4
const MAX_WORDS_OF_HEADING = 3

/** Whether times or dates on lines of their own are the form of a text: there are many, or some are above a sentence each. */
export function isTimed(lines: CandidateLines): boolean {
  const { facts, candidates } = lines
  const times = facts.filter((line, i) => isTime(line, candidates[i])).length
  return times >= MANY_TIMES || facts.filter((_, i) => opensEntry(i, lines)).length >= MANY_ENTRIES
}

/**
 * The lines with times and dates of a text's own. Where times are its form that are those above sentences and all times of day; elsewhere scores and
 * lengths, dates from before there were pages, those of a form that most often opens an entry, and those that go up from line to line.
 *
 * @param first - The story's first sentence.
 * @param timed - Whether times are the form of the text.
 */
export function timesOfEntries(lines: CandidateLines, first: number, timed: boolean): ReadonlySet<number> {
  const { facts, candidates } = lines
  const stamps = linesWhere(facts.length, (i) => isStamp(candidates[i]))
  const isBeyondDay = (i: number): boolean => isClockValue(facts[i].key) && !isTimeOfDay(facts[i].key)
  const hasScores = [...stamps].some(isBeyondDay)
  const forms = formsOfEntries(stamps, lines)
  const ascending = new Set(ascendingDates(stamps, lines, first))
  return linesWhere(facts.length, (i) => {
    const { key } = facts[i]
    if (candidates[i] === undefined) return false
    if (timed && (opensEntry(i, lines) || isTimeOfDay(key))) return true
    if (!stamps.has(i)) return false
    if ((hasScores && isClockValue(key)) || isOlderThanPages(key) || ascending.has(i)) return true
    return forms.has(formOf(key)) && (candidates[i + 1] === undefined || stamps.has(i + 1)) // not above a comment's 'Reply'
  })
}

function isStamp(candidate: Candidate | undefined): boolean {
  return candidate?.shape?.name === 'time-stamp'
}

/** Whether a line has the form of a time stamp, or is a time of day in other words: '16.42 Uhr', 'Noon'. */
function isTime({ key, words }: LineFacts, candidate: Candidate | undefined): boolean {
  if (isStamp(candidate)) return true
  return words > 0 && words <= MAX_WORDS_OF_TIME && candidate?.strong !== true && isTimeOfDay(key)
}

/** Whether a line is a time or date right above a sentence, as over an entry of a chronicle. */
function opensEntry(i: number, { facts, candidates }: CandidateLines): boolean {
  if (!isTime(facts[i], candidates[i]) || i + 1 >= facts.length) return false
  const below = facts[i + 1]
  return candidates[i + 1]?.strong !== true && (below.prose || (below.ends && below.words >= MIN_ENTRY_WORDS))
}

/** Whether what stands between a date and a sentence is the time of day, as in a log, or the salutation of a letter. */
function opensLogOrLetter(i: number, lines: CandidateLines): boolean {
  const { facts, candidates } = lines
  if (i + 2 >= facts.length) return false
  const { key, text, words } = facts[i + 1]
  if (isTimeOfDay(key)) return !isTimeOfDay(facts[i].key) && opensEntry(i + 1, lines)
  return candidates[i + 1] === undefined && words <= MAX_WORDS_OF_SALUTATION && /[,，،:：!！]$/u.test(text) && facts[i + 2].prose
}

/** The forms of which some stamps open an entry, and most: a diary's entry may be a single word. */
function formsOfEntries(stamps: ReadonlySet<number>, lines: CandidateLines): ReadonlySet<string> {
  const counts = new Map<string, { all: number; opening: number }>()
  for (const i of stamps) {
    const form = formOf(lines.facts[i].key)
    const { all, opening } = counts.get(form) ?? { all: 0, opening: 0 }
    counts.set(form, { all: all + 1, opening: opening + (opensEntry(i, lines) || opensLogOrLetter(i, lines) ? 1 : 0) })
  }
  const forms = [...counts].filter(([, { all, opening }]) => opening >= MANY_ENTRIES && 2 * opening > all)
  return new Set(forms.map(([form]) => form))
}

/** '3 may 1931' and '14 june 1931' have one form. */
function formOf(key: string): string {
  return key.replace(/\d+/gu, '0').replace(/[\p{L}\p{M}]+/gu, 'a')
}

/**
 * The dates behind the story's first sentence, each right above a line of which nothing was found, if they are close together and go up and never down,
 * as those of fixtures and timelines do; lists of other articles begin with a headline, and with the newest.
 */
function ascendingDates(stamps: ReadonlySet<number>, { facts, candidates }: CandidateLines, first: number): readonly number[] {
  const dates = [...stamps].filter(
    (i) => i > first && i + 1 < facts.length && candidates[i + 1] === undefined && facts[i + 1].words > 0 && !stamps.has(i - 1),
  )
  if (dates.length < MANY_ENTRIES || (dates[0] > 0 && !mayStandAboveList(facts[dates[0] - 1]))) return []
  if (dates.some((i, k) => k > 0 && i - dates[k - 1] > MAX_LINES_OF_EVENT)) return []
  const parts = dates.map((i) => partsOfDate(facts[i].key))
  const steps = parts.slice(1).map((date, k) => stepBetween(parts[k], date))
  return steps.some((step) => step > 0) && steps.every((step) => step >= 0) ? dates : []
}

/** A sentence, or a heading too short for a headline. */
function mayStandAboveList({ prose, ends, words }: LineFacts): boolean {
  return prose || ends || words <= MAX_WORDS_OF_HEADING
}

/** From one date to another: above 0 if the other is later, below 0 if it is earlier or one is no date; 0 if the order of their months isn't known. */
function stepBetween(from: readonly string[] | undefined, to: readonly string[] | undefined): number {
  if (from === undefined || to === undefined) return -1
  const changed = to.flatMap((part, k) => (part === from[k] ? [] : [k]))
  const [k] = changed
  return k === 0 || changed.length === 1 ? Number(to[k]) - Number(from[k]) || 0 : 0
}
