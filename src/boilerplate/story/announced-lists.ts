import { beginsBulleted } from '../../text/reading/list-item.js'
import { endsWithColon } from '../../text/sentences/sentence-marks.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import type { LaidOutText } from './layout.js'
import { addRange, range } from './line-indices.js'

/** A line that announces a list has so many words at least: 'The council will vote on three things:' */
const MIN_WORDS_ABOVE_ITEMS = 4
const MAX_ANNOUNCED_ITEMS = 30
/** Below a sentence fewer will do: 'Please bring:' */
const MIN_WORDS_BELOW_SENTENCE = 2
/** Without bullets an item is a row or a sentence, and one alone may be anything. */
const MAX_PLAIN_ITEM_WORDS = 25
const MIN_PLAIN_ITEMS = 2

/** Of items without an announcement so many stand between two sentences; of those that end in commas so many above the last one. */
const MIN_LISTED_ITEMS = 3
const MIN_ENUMERATED = 2

/**
 * The items right below a line of some words with a colon at its end that is kept; three or more with the same bullet between such a sentence and
 * another; items that end in commas, the last in a full stop, with the line above that announces them. Below a line with a colon that is nearly kept
 * also the lines of a block of its own, as the items of a page have no bullets.
 */
export function itemsOfAnnouncedLists(
  { facts, candidates }: LaidOutText,
  isKept: (i: number) => boolean,
  isNearlyKept: (i: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>()
  const take = (from: number, end: number): void => addRange(found, from, end, (i) => candidates[i] === undefined)
  const isSentence = (at: number): boolean => at < facts.length && candidates[at] === undefined && facts[at].prose && facts[at].ends
  facts.forEach((line, i) => {
    if (candidates[i] !== undefined) return
    const hasColon = endsWithColon(line.text)
    if (!hasColon && !(isSentence(i) && isKept(i))) return
    if (beginsBulleted(line.text)) return
    const end = endOfItems(i + 1, facts)
    if (hasColon) take(i, endOfEnumeration(i + 1, facts))
    const isBelowSentence = i > 0 && facts[i - 1].ends && isNearlyKept(i - 1)
    const minWords = isBelowSentence ? MIN_WORDS_BELOW_SENTENCE : MIN_WORDS_ABOVE_ITEMS
    if (hasColon && line.words >= minWords && isNearlyKept(i)) take(i + 1, endOfBlock(i + 1, facts, candidates))
    if (!isKept(i)) return
    if (announces(line)) take(i + 1, end)
    if (end - i > MIN_LISTED_ITEMS && isSentence(i) && isSentence(end) && haveSameBullet(i + 1, end, facts)) take(i + 1, end)
  })
  return found
}

/** Whether a line announces what stands below it. */
export function announces({ text, words }: LineFacts): boolean {
  return words >= MIN_WORDS_ABOVE_ITEMS && endsWithColon(text)
}

/** Behind the last of the lines from `from` on that begin with a bullet; a blank line may stand above the first. */
function endOfItems(from: number, facts: readonly LineFacts[]): number {
  const isBelow = (i: number): boolean => facts[i].line <= facts[i - 1].line + (i === from ? 2 : 1)
  let end = from
  while (end < facts.length && end - from < MAX_ANNOUNCED_ITEMS && isBelow(end) && beginsBulleted(facts[end].text)) end++
  return end
}

/** Behind the last line of the block that begins at `from`, if it has blank lines around it and nothing is known of any of its lines. */
function endOfBlock(from: number, facts: readonly LineFacts[], candidates: LaidOutText['candidates']): number {
  const isBelow = (i: number): boolean => i < facts.length && facts[i].line === facts[i - 1].line + 1
  if (from >= facts.length || facts[from].line !== facts[from - 1].line + 2) return from
  let end = from + 1
  while (isBelow(end) && end - from < MAX_ANNOUNCED_ITEMS) end++
  if (isBelow(end) || end - from < MIN_PLAIN_ITEMS) return from
  return range(from, end).every((i) => candidates[i] === undefined && facts[i].words <= MAX_PLAIN_ITEM_WORDS) ? end : from
}

function haveSameBullet(from: number, end: number, facts: readonly LineFacts[]): boolean {
  const bullet = facts[from].text.charAt(0)
  return !/\p{Nd}/u.test(bullet) && range(from, end).every((i) => facts[i].text.startsWith(bullet))
}

/**
 * Behind the last of the lines from `from` on that are items of one sentence, 'warm the pan,' and 'rinse it with water.' at the end; the line above
 * where there are none. No menu has them.
 */
function endOfEnumeration(from: number, facts: readonly LineFacts[]): number {
  let last = from
  while (last < facts.length && /[,;،؛；，、]$/u.test(facts[last].text)) last++
  return last - from >= MIN_ENUMERATED && last < facts.length && stops(facts[last]) ? last + 1 : from - 1
}
