import type { Candidate } from '../lines/candidate.js'
import type { LineFacts } from '../lines/line-facts.js'
import { isNameAndNumber, isQuotationOf, isTitleAndFigure } from '../lines/rows.js'
import { inHead, type LaidOutText, type Layout, MAX_CROSS_HEAD_WORDS } from './layout.js'

// Boxes of a story's own facts, which stand behind its last sentence as a rule: labels with a fact each, 'Getting there', 'Train from the coast, 75
// minutes', and rows, 'Night Ferry (2001)'. Labels of such a box may be worded like headings of the page: 'Don't miss', 'Contact'. In extracted
// labelled texts few lines stay for it.

/** So many pairs, or rows, are looked at on either side of a line. */
const MAX_PAIRS = 10
/** Of those so many at least are no label of the page's. */
const MIN_OWN = 2
/** 'Hotel Dagmar, double rooms from 1,100 kroner': a fact has no more words. */
const MAX_FACT_WORDS = 12
/** What a headline has in few words of a row: a list, a number. */
const OF_FACTS = /[,，、،;\p{Nd}]/u
/** '7.30pm', '£4' */
const FIGURE = /^\P{L}{0,8}\p{Nd}.{0,11}$/u
/** A figure in front, or something behind a colon. */
const OF_NO_LABEL = /^\P{L}{0,8}\p{Nd}|[:：]./u

/** '41 %', '$4.1m', '11.42', '22 million', and no count of shares or followers, '412', '1.2K', '3,000 fans'. */
const MEASURED =
  /[%‰％٪\p{Sc}]|^\D{0,3}\d{1,5}[.,]\d\d$|\d ?(?:mil[lhj]?i?[oõ]|mio|mrd|млн|милли|pro[czs]ent|p(?:er|our|or) ?c[ei]|процент)/iu
/** '41', '1,204' */
const NUMBER = /^\p{Nd}{1,4}(?:[.,]\p{Nd}{1,3}){0,3}$/u
/** Of pairs with such figures so many are a table of the story's. */
const MIN_MEASURED = 3

/** Whether a line is a label of a box of facts, or a row of several, or names who is quoted below it. */
export function isOfOwnBox(i: number, text: LaidOutText): boolean {
  if (text.candidates[i]?.kind === 'timestamp') return false
  if (isAboveFigure(i, text)) return true
  if (inHead(text.layout, i)) return false
  if (isAboveContact(i, text) || isSiteBelowLabel(i, text)) return true
  return isAboveSpeaker(i, text) || isLabelOfPair(i, 1, text) || isLabelOfPair(i, -1, text) || isAmongFigures(i, text)
}

/** 'Further information' above whom to ask: '0113 496 0000', 'hall@packet.example'. Other articles have no number to call. */
function isAboveContact(i: number, { facts, candidates }: LaidOutText): boolean {
  const candidate = candidates[i]
  const below = facts[i + 1]
  if (candidate === undefined || below === undefined || facts[i].ends || !isShort(below)) return false
  return (candidate.kind === 'read-more' || (candidate.kind === 'related-heading' && !candidate.strong)) && CONTACT.test(below.text)
}

/** An address for mail, or a number to call, which is no date. */
const CONTACT = /@[\p{L}\d-]+\.\p{L}|(?<![\p{L}\d./-])(?:\+\d|0\d)(?:[ ()-]{0,2}\d){7,12}(?![\d./-])/u

/** 'www.packet.example' below 'Tickets', of which nothing was found, or below a label of such a box. */
function isSiteBelowLabel(i: number, text: LaidOutText): boolean {
  const { facts, candidates } = text
  if (!isSite(candidates[i]) || i === 0 || !isLabel(facts[i - 1])) return false
  return candidates[i - 1] === undefined || isLabelOfPair(i - 1, 1, text)
}

function isSite(candidate: Candidate | undefined): boolean {
  return candidate?.shape?.name === 'web-address'
}

/** With no headline below, as a list of links has: 'Recommended', '"The pies from the stall by the door." Olive Crewe, Looe' */
function isAboveSpeaker(i: number, { facts, candidates }: LaidOutText): boolean {
  if (i + 1 >= facts.length || !isLabel(facts[i]) || !isQuotationOf(facts[i + 1]) || candidates[i]?.kind === 'advertisement') return false
  const below = facts[i + 2]
  return below === undefined || candidates[i + 2] !== undefined || !isHeadline(below)
}

/**
 * Whether a line is one of the labels that have a fact each, on the line at `side`. The first pair and another one are the story's, and nothing of
 * the page stands above; below the last stands no headline, as another link would be.
 */
function isLabelOfPair(i: number, side: 1 | -1, text: LaidOutText): boolean {
  const { facts, candidates } = text
  if (!isPair(i, side, text)) return false
  const behind = side === 1 ? i + 2 : i + 1
  if (behind < facts.length && candidates[behind] === undefined && isHeadline(facts[behind])) return false
  const own: number[] = [] // the nearest above first
  const count = (at: number): void => {
    if (candidates[at] === undefined && isFact(facts[at + side])) own.push(at)
  }
  let from = i
  while (i - from < 2 * MAX_PAIRS && isPair(from - 2, side, text)) {
    from -= 2
    count(from)
  }
  const [nearest] = own
  const above = Math.min(from, from + side) - 1
  if (own.at(-1) !== from || isOfPage(candidates[above]) || (above >= 0 && side === -1 && isLabel(facts[above]))) return false
  if (facts[nearest + side].ends && !isFact(facts[i + side])) return false
  for (let at = i + 2; at - i < 2 * MAX_PAIRS && isPair(at, side, text); at += 2) count(at)
  return own.length >= MIN_OWN
}

/**
 * Whether a line stands above a figure in a table with a line for each cell: 'Facebook', '41 %', 'Instagram', '22 %', 'YouTube', '19 %'; of bare numbers,
 * if other labels are the story's: 'Print', '8', 'Television', '60'.
 */
function isAboveFigure(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const isPair = (at: number): boolean => at + 1 < facts.length && isLabel(facts[at]) && FIGURE.test(facts[at + 1].text)
  if (!isPair(i)) return false
  let from = i
  while (from > 1 && i - from < 2 * MAX_PAIRS && isPair(from - 2)) from -= 2
  let measured = 0
  let own = 0
  for (let at = from; at - i < 2 * MAX_PAIRS && isPair(at); at += 2) {
    if (MEASURED.test(facts[at + 1].text)) measured++
    if (candidates[at] === undefined && NUMBER.test(facts[at + 1].text)) own++
  }
  return measured >= MIN_MEASURED || (NUMBER.test(facts[i + 1].text) && own >= leastOwnRows(i, layout))
}

function isOfPage(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.kind !== 'timestamp' && !isSite(candidate)
}

/** Whether a label stands at a place and below it something that nothing is known of, or above it a figure, as times of programmes do. */
function isPair(at: number, side: 1 | -1, { facts, candidates }: LaidOutText): boolean {
  const beside = at + side
  if (Math.min(at, beside) < 0 || Math.max(at, beside) >= facts.length || !isLabel(facts[at]) || isOfPage(candidates[beside])) return false
  return side === 1 ? isShort(facts[beside]) : FIGURE.test(facts[beside].text)
}

function isLabel({ words, ends, text }: LineFacts): boolean {
  return words > 0 && words <= MAX_CROSS_HEAD_WORDS && !ends && !OF_NO_LABEL.test(text)
}

function isFact(line: LineFacts): boolean {
  return isShort(line) && (line.ends || OF_FACTS.test(line.text) || isQuotationOf(line))
}

function isShort({ words, prose }: LineFacts): boolean {
  return words <= MAX_FACT_WORDS && !prose
}

/** Whether a line is neither a label, nor a fact or sentence. */
function isHeadline(line: LineFacts): boolean {
  return !line.ends && !isLabel(line) && !isFact(line)
}

/** Whether a line has the story's own rows of the same form beside it, other labels looked over. */
function isAmongFigures(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const isOfForm = [isTitleAndFigure, isNameAndNumber].find((isOne) => isOne(facts[i]))
  if (isOfForm === undefined) return false
  let own = 0
  for (const step of [-1, 1]) {
    for (let at = i + step; Math.abs(at - i) <= MAX_PAIRS && facts[at] !== undefined && isOfForm(facts[at]); at += step) {
      if (candidates[at] === undefined) own++
    }
  }
  return own >= leastOwnRows(i, layout)
}

/** So many of the rows around one are the story's own at least: one inside of it; elsewhere counts of shares may have such a one as well. */
function leastOwnRows(i: number, { first, last }: Layout): number {
  return i > first && i < last ? 1 : MIN_OWN
}
