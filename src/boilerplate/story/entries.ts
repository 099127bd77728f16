import { beginsBulleted } from '../../text/list-item.js'
import { endsWithColon } from '../../text/sentence-marks.js'
import { type LineFacts, SIGNS } from '../lines/line-facts.js'
import { isTimeOfDay } from '../lines/time-stamps.js'
import type { LaidOutText } from './layout.js'

// Parts that belong together: entries of a live blog and a listicle, lines of a stanza or list. Buttons and boxes between them, or their being
// short, make the line model doubt some; where it has others of them for the story, these are too.

/** A ticker of headlines has times, but no sentences below them. */
const MIN_TIMED_ENTRIES = 3
/** Between the time of an entry and its first sentence stand its heading, its author, a label. */
const MAX_LINES_TO_SENTENCE = 4
const MIN_NUMBERED_ENTRIES = 4
/** An entry of a listicle is no longer. */
export const MAX_LINES_OF_ENTRY = 14
/** Of the headings of a listicle so many at least are the story's by the model. */
const KEPT_SHARE = 2 / 3

/**
 * The lines of a live blog: times of day one after the other, or backwards, with sentences below them, and sentences of the first that are kept.
 *
 * @param isKept - Whether the model has a line for the story.
 * @returns For each line whether it is the time, a sentence or the heading of an entry; empty where the text is no live blog.
 */
export function linesOfLiveBlog({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const times = facts.flatMap(({ key, signs }, i) => ((signs & SIGNS.digit) !== 0 && isTimeOfDay(key) ? [i] : []))
  const entries = times.flatMap((time, k) => {
    const end = times[k + 1] ?? facts.length
    const from = facts.slice(time + 1, Math.min(end, time + 1 + MAX_LINES_TO_SENTENCE)).findIndex(({ prose }) => prose)
    return from < 0 ? [] : [{ time, from: time + 1 + from, end }]
  })
  if (entries.length < MIN_TIMED_ENTRIES || 2 * entries.length < times.length) return []
  if (!isInOrder(entries.map(({ time }) => facts[time]))) return []
  const [first] = entries
  const last = entries[entries.length - 1]
  const isSentence = (i: number): boolean => facts[i].prose && candidates[i] === undefined
  if (!indicesOf(first.from, first.end).some((i) => isSentence(i) && isKept(i))) return []
  let end = last.from
  while (end < last.end && facts[end].prose) end++
  const timed = new Set(times)
  return facts.map(({ words }, i) => {
    if (i < first.time || i >= end) return false
    return timed.has(i) || isSentence(i) || (candidates[i] === undefined && words > 1 && facts[i + 1].prose)
  })
}

/** Whether times of day go up all the way, or down, past midnight once at most. */
function isInOrder(lines: readonly LineFacts[]): boolean {
  const minutes = lines.map(({ key }) => minuteOf(key))
  const steps = minutes.slice(1).map((at, k) => at - minutes[k])
  return steps.filter((step) => step < 0).length <= 1 || steps.filter((step) => step > 0).length <= 1
}

/** The minute of the day: '13:10', '1.10 pm', '12.05 am'. */
function minuteOf(key: string): number {
  const [hour, minute] = key.split(/\D+/u).map(Number)
  const afternoon = key.endsWith('pm') ? HALF_A_DAY : 0
  return 60 * (/[ap]m$/u.test(key) ? hour % HALF_A_DAY : hour) + minute + 60 * afternoon
}

const HALF_A_DAY = 12

/** The numbers from `from` up to `end`. */
export function indicesOf(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, k) => from + k)
}

/** The numbered headings of a listicle, from 1 on and with something below each; for each line whether it is one. */
export function headingsOfListicle({ facts, layout }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  const numbers = facts.map(numberOf)
  for (let i = Math.max(0, layout.headline); i < facts.length; i++) {
    if (numbers[i] !== 1) continue
    const heads = headsFrom(i, numbers)
    const kept = heads.filter(isKept).length
    if (heads.length < MIN_NUMBERED_ENTRIES || heads[1] === i + 1 || kept < KEPT_SHARE * heads.length) continue
    for (const head of heads) found[head] = true
    i = heads[heads.length - 1]
  }
  return found
}

/** The number that a line begins with, '2. Comments'; 0 where it begins with none. */
export function numberOf({ text, signs }: LineFacts): number {
  return (signs & SIGNS.digit) === 0 ? 0 : Number(/^(\d{1,2})[.)] /u.exec(text)?.[1] ?? 0)
}

/** Lines with the numbers 1, 2, 3, … one after the other. */
function headsFrom(first: number, numbers: readonly number[]): number[] {
  const heads = [first]
  for (let i = first + 1; i < numbers.length && i <= heads[heads.length - 1] + MAX_LINES_OF_ENTRY; i++) {
    if (numbers[i] === heads.length + 1) heads.push(i)
  }
  return heads
}

/** A paragraph alone is no block, and a text without blank lines is one. */
const MIN_BLOCK_LINES = 2
const MAX_BLOCK_LINES = 12

/** The lines of stanzas and lists, between blank lines, of which the model has half or more for the story; for each line whether it is one. */
export function linesOfKeptBlocks({ facts, candidates, layout }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  let from = layout.headline + 1
  for (let end = from + 1; end <= facts.length; end++) {
    if (end < facts.length && facts[end].line === facts[end - 1].line + 1) continue
    const start = from
    from = end
    if (end - start < MIN_BLOCK_LINES || end - start > MAX_BLOCK_LINES) continue
    let kept = 0
    for (let i = start; i < end; i++) if (candidates[i] === undefined && isKept(i)) kept++
    if (2 * kept >= end - start) for (let i = start; i < end; i++) found[i] = candidates[i] === undefined
  }
  return found
}

/** A line that announces a list has so many words at least: 'The council will vote on three things:' */
const MIN_WORDS_ABOVE_ITEMS = 4
const MAX_ANNOUNCED_ITEMS = 30

/** The items right below a line of some words with a colon at its end that is kept; for each line whether it is one. */
export function itemsOfAnnouncedLists({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found = facts.map(() => false)
  facts.forEach(({ words, text }, announcer) => {
    if (words < MIN_WORDS_ABOVE_ITEMS || !endsWithColon(text) || beginsBulleted(text)) return
    if (candidates[announcer] !== undefined || !isKept(announcer)) return
    const isBelow = (i: number): boolean => facts[i].line <= facts[i - 1].line + (i === announcer + 1 ? 2 : 1)
    const end = Math.min(facts.length, announcer + 1 + MAX_ANNOUNCED_ITEMS)
    for (let i = announcer + 1; i < end && isBelow(i) && beginsBulleted(facts[i].text); i++) found[i] = candidates[i] === undefined
  })
  return found
}
