import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { beginsSmall, endsWithColon } from '../../text/sentences/sentence-marks.js'
import { kindSet } from '../kinds.js'
import { isNumbered, type LineFacts, mayHaveDigit } from '../lines/line-facts.js'
import { MAX_ROW_WORDS } from '../lines/rows.js'
import { hasDay } from '../lines/time-stamps.js'
import type { LaidOutText } from './layout.js'
import { isOneOfThree, range } from './line-indices.js'
import { MAX_LINES_OF_ENTRY, numberOf } from './listicle.js'
import { isOfOwnBox } from './own-boxes.js'
import { mayBeQuoted } from './quoted-lines.js'
import { isCounted, isFact } from './story-facts.js'

// Rows and items of a story's own tables and lists that are worded like labels, credits or time stamps of the page. In extracted labelled texts
// these rules keep 22 lines, four of which are in a gold.

/** Stands in front of what a letter quotes, and of what an extractor takes from a post: only of a weak label does it say something. */
const QUOTES = '>'
/** 'Firms took on people in:'. Of labels below four words 22 more would stay in extracted labelled texts, none of a gold. */
const MIN_ANNOUNCING_WORDS = 5
const MAX_ANNOUNCED_LINES = 8
const MAX_ITEM_WORDS = 4
const MIN_OWN_ITEMS = 2
/** Of names without a bullet so many are the story's own, of those with one fewer; a list has no more lines. */
const MIN_OWN_NAMES = 4
const MIN_OWN_BULLETED = 3
const MAX_NAMES = 16

/**
 * Whether a line may be a row of a table or an item of a list in the story: the last of its steps, a fact ('Recommended: two tablets a day'), a figure
 * among figures, a label beside an item of which nothing was found, the next number of a list, an entry of a table of contents, one of the labels or
 * items below a line that announces them, a name among names, the third item of '(a) …', '(b) …', '(c) …', a line that the story quotes, the first
 * line of a verse, the date of an event, a label of a box of facts, or a value below its label.
 */
export function mayBeListed(i: number, text: LaidOutText): boolean {
  return (
    isLastStep(i, text) ||
    isFact(i, text) ||
    isCounted(i, text) ||
    isAmongItems(i, text) ||
    isNextNumber(i, text) ||
    isOfContents(i, text) ||
    isAnnounced(i, text) ||
    isOneOfItems(i, text) ||
    isOneOfNames(i, text) ||
    isLettered(i, text) ||
    mayBeQuoted(i, text) ||
    isBrokenOff(i, text) ||
    isOfEvent(i, text) ||
    isOfOwnBox(i, text) ||
    isValue(i, text)
  )
}

/** A prompt of few words with two of the story's own steps or more above it, below a sentence or a colon: 'Choose a language'. */
function isLastStep(i: number, { facts, candidates }: LaidOutText): boolean {
  const candidate = candidates[i]
  if (candidate?.by !== 'prompt' || !NAMED_LAST.has(candidate.kind) || facts[i].ends || facts[i].words > MAX_ITEM_WORDS) return false
  const mark = itemMark(facts[i])
  const isStep = (at: number): boolean => {
    const { words, ends, text } = facts[at]
    return (
      candidates[at] === undefined &&
      words > 1 &&
      words <= MAX_WORDS_OF_STEP &&
      !ends &&
      !endsWithColon(text) &&
      itemMark(facts[at]) === mark
    )
  }
  let above = i - 1
  while (above >= 0 && i - above <= MAX_ANNOUNCED_LINES && isStep(above)) above--
  if (i - 1 - above < MIN_OWN_ITEMS || above < 0 || candidates[above] !== undefined) return false
  return endsWithColon(facts[above].text) || (mark !== '' && facts[above].prose)
}

/** Kinds of prompts that a guide may have as its last step. */
const NAMED_LAST = /* @__PURE__ */ kindSet('advertisement', 'navigation')
const MAX_WORDS_OF_STEP = 6

/** Beside another item of a list, which is no label. Behind the story that says nothing of bullets, as buttons have them too. */
function isAmongItems(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const mark = itemMark(facts[i])
  if (mark === QUOTES && candidates[i]?.strong === true) return false
  if (mark === '' || (mark !== '1' && layout.last >= 0 && i >= layout.last)) return false
  return [i - 1, i + 1].some((at) => facts[at] !== undefined && itemMark(facts[at]) === mark && candidates[at] === undefined)
}

/**
 * '7. Terms and conditions' some lines behind '6. Privacy', that behind '5. The excess', of which nothing was found; or '1. Share it' some lines in front
 * of one.
 */
function isNextNumber(i: number, text: LaidOutText): boolean {
  return leadsToOwnNumber(i, -1, text) || leadsToOwnNumber(i, 1, text)
}

function leadsToOwnNumber(i: number, step: 1 | -1, { facts, candidates }: LaidOutText): boolean {
  let number = numberOf(facts[i])
  for (let at = i + step, last = i; number > 0 && facts[at] !== undefined && Math.abs(last - at) <= MAX_LINES_OF_ENTRY; at += step) {
    if (numberOf(facts[at]) !== number + step) continue
    const isNext = at === last + step // in a menu
    if (candidates[at] === undefined && !(isNext && step > 0)) return true
    if (isNext) return false
    number += step
    last = at
  }
  return false
}

/** '4 Letters to the editor' below '3 The flood' and '2 The bridge', as a table of contents has them. */
function isOfContents(i: number, { facts, candidates }: LaidOutText): boolean {
  const number = bareNumberOf(facts[i])
  return (
    number > 0 &&
    isOneOfThree(i, (at) => facts[at] !== undefined && candidates[at] === undefined && bareNumberOf(facts[at]) === number + at - i)
  )
}

/** The number in front of a phrase, without a sign behind it; 0 where there is none. */
function bareNumberOf(line: LineFacts): number {
  return mayHaveDigit(line) ? Number(/^(\d{1,2}) \p{L}/u.exec(line.text)?.[1] ?? 0) : 0
}

/** The bullet of a line, '1' for any number, or nothing. */
function itemMark(line: LineFacts): string {
  if (isNumbered(line)) return '1'
  return `${ITEM_SIGNS}${QUOTES}`.includes(line.text.charAt(0)) ? line.text.charAt(0) : ''
}

/** In a list that a line of some words announces. */
function isAnnounced(i: number, text: LaidOutText): boolean {
  const announcer = announcerOf(i, text)
  return announcer >= 0 && text.facts[announcer].words >= MIN_ANNOUNCING_WORDS
}

/**
 * A weak label in a list inside of the story, below 'Ideal for:', most of whose items are no labels. Of 26 labels that stay for it in extracted
 * labelled texts ten are in a gold.
 */
function isOneOfItems(i: number, text: LaidOutText): boolean {
  const { candidates, layout } = text
  if (candidates[i]?.strong !== false || i <= layout.first || i >= layout.last) return false
  const announcer = announcerOf(i, text)
  if (announcer < 0) return false
  const { own, all } = countItems(announcer, MAX_ANNOUNCED_LINES, text)
  return own >= MIN_OWN_ITEMS && 2 * own >= all
}

/** The line with a colon at its end that announces the short lines down to line `i`, and of which nothing was found; −1 where there is none. */
function announcerOf(i: number, { facts, candidates }: LaidOutText): number {
  let at = i
  while (at > 0 && i - at < MAX_ANNOUNCED_LINES && isItem(facts[at])) at--
  return candidates[at] === undefined && endsWithColon(facts[at].text) ? at : -1
}

function isItem({ words, ends, text }: LineFacts): boolean {
  return words <= MAX_ITEM_WORDS && !ends && !endsWithColon(text)
}

/**
 * Any label among names, most of which are the story's, the first two and one further down among them: the songs of an album, below a sentence or a
 * colon.
 */
function isOneOfNames(i: number, text: LaidOutText): boolean {
  const { facts, candidates, layout } = text
  if (i <= layout.first || candidates[i]?.kind === 'timestamp' || !isItem(facts[i]) || /[:：]/u.test(facts[i].text)) return false
  let above = i
  while (above > 0 && i - above < MAX_NAMES && isItem(facts[above])) above--
  if (candidates[above] !== undefined || !(facts[above].ends || endsWithColon(facts[above].text))) return false
  if (i - above <= MIN_OWN_ITEMS || candidates[above + 1] !== undefined || candidates[above + 2] !== undefined) return false
  const { own, lastOwn } = countItems(above, MAX_NAMES, text)
  return lastOwn > i && own >= (itemMark(facts[i]) === '' ? MIN_OWN_NAMES : MIN_OWN_BULLETED) && 2 * own > lastOwn - above
}

/** How many items stand below a line, how many of them are the story's own, and where the last one of those is. */
function countItems(above: number, max: number, { facts, candidates }: LaidOutText): { own: number; all: number; lastOwn: number } {
  let own = 0
  let lastOwn = above
  let at = above + 1
  for (; at < facts.length && at - above <= max && isItem(facts[at]); at++) {
    if (candidates[at] !== undefined) continue
    own++
    lastOwn = at
  }
  return { own, all: at - above - 1, lastOwn }
}

/** 'undefined' below 'Returns', which stands there more than once, as in a manual; between paragraphs it is left over from a page's script. */
function isValue(i: number, { facts, candidates }: LaidOutText): boolean {
  if (i === 0 || !VALUE.test(facts[i].key) || !isItem(facts[i - 1])) return false
  const isLabel = (at: number): boolean => facts[at].key === facts[i - 1].key && candidates[at] === undefined
  return isLabel(i - 1) && range(Math.max(0, i - MAX_NAMES), Math.min(facts.length, i + MAX_NAMES)).filter(isLabel).length > 1
}

const VALUE = /^(?:undefined|null)$/

/** '(c)' below '(b)' is no sign of rights. */
function isLettered(i: number, { facts }: LaidOutText): boolean {
  return /^\(c\)/iu.test(facts[i].text) && /^\(b\)/iu.test(facts[i - 1]?.text ?? '')
}

/**
 * A label right above a line that begins with a small letter: 'Sorry', 'for the rain'. With a blank line between, that one must end in a comma, as
 * verses do.
 */
function isBrokenOff(i: number, { facts }: LaidOutText): boolean {
  const below = facts[i + 1]
  if (facts[i].words > 2 || facts[i].ends || below === undefined || !beginsSmall(below.text)) return false
  return below.line === facts[i].line + 1 || /[,;]$/.test(below.text)
}

/**
 * A day with a time, inside of the story and between short lines of which nothing was found: 'Bread fair', '12 May 2025, 10:00',
 * 'Market Square'.
 */
function isOfEvent(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  if (candidates[i]?.kind !== 'timestamp' || i <= layout.first || i >= layout.last) return false
  if (!hasDay(facts[i].key) || !/\d[:h]\d/u.test(facts[i].key)) return false
  const isName = (at: number): boolean => candidates[at] === undefined && facts[at].words <= MAX_ROW_WORDS && !facts[at].ends
  return isName(i - 1) && isName(i + 1)
}
