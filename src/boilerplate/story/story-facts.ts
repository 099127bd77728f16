import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { HEADINGS, kindSet } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import { type LineFacts, mayHaveDigit } from '../lines/line-facts.js'
import { isRow, MAX_ROW_WORDS, valueOfRow } from '../lines/rows.js'
import { hasOwnLabel, isTimeStamp } from '../lines/time-stamps.js'
import { inHead, type LaidOutText } from './layout.js'
import { isOneOfThree, range } from './line-indices.js'

// Facts and figures of a story's own tables that are worded like labels of the page: 'Recommended: two tablets a day', '30,000 comments'.

/** 'two tablets a day', '16 GB', but no 'iPhone sales fall'. */
const NO_HEADLINE = /^(?:(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})|\d\S{0,9} \S{1,20}$)/u
/** 'Read also: …', and how few words behind it are no headline: 'Where to stay: Harbour Inn'. */
const SEVERAL_WORDS = /^[^ :]{1,24} [^ :]/u
const MIN_WORDS_OF_LISTED_HEADLINE = 4
/** Beside another fact one that begins with a small letter has more words: 'Don't miss: the castle, the harbour arm, the sunset'. */
const MAX_FACT_WORDS = 14
/** Other labels of that form are looked over, up to so many lines away. */
const MAX_FACTS_BETWEEN = 4
const MAX_COUNT_WORDS = 4
const MIN_OWN_COUNTS = 2

/** Kinds whose labels have a headline behind a colon. */
const WITH_HEADLINE = /* @__PURE__ */ kindSet(...HEADINGS, 'read-more', 'player')
/** Those and the others that have something behind a colon. */
const WITH_VALUE = /* @__PURE__ */ kindSet(...WITH_HEADLINE, 'tags', 'caption', 'timestamp')

/**
 * Whether a label with something behind it is a fact: that is no headline, or the line stands beside another fact, unless label and headline are of
 * several words; a credit, as lists of names have it, beside two.
 */
export function isFact(i: number, text: LaidOutText): boolean {
  const candidate = text.candidates[i]
  const value = valueOfRow(text.facts[i], MAX_FACT_WORDS)
  if (candidate === undefined || value === undefined || !mayBeFact(candidate)) return false
  const isLong = text.facts[i].words > MAX_ROW_WORDS
  if (isLong && !beginsSmall(value)) return false
  if (WITH_HEADLINE.has(candidate.kind) && !isLong) {
    if (NO_HEADLINE.test(value)) return true
    if (SEVERAL_WORDS.test(text.facts[i].key) && value.split(' ').length >= MIN_WORDS_OF_LISTED_HEADLINE) return false
  }
  if (candidate.kind === 'caption') return isOneOfThree(i, (at) => isOtherFact(at, text))
  if (candidate.kind === 'timestamp' && !isOwnDate(text.facts[i], candidate)) {
    // 'Published: 12 May 2025' in a box on a book; in front of the story it is the article's.
    const isOwn = (at: number): boolean => text.candidates[at] === undefined && isOtherFact(at, text)
    return !inHead(text.layout, i) && isOneOfThree(i, isOwn)
  }
  return isBesideFact(i, -1, text) || isBesideFact(i, 1, text)
}

/** 'Comments: closed' may be of a test of an app, 'Views: 1,234' of a film. */
function mayBeFact({ kind, by, shape }: Candidate): boolean {
  return WITH_VALUE.has(kind) || by === 'prompt' || shape?.name === 'share-count'
}

/** Whether a row of the story's own stands above or below, other labels of its form looked over. */
function isBesideFact(i: number, step: 1 | -1, text: LaidOutText): boolean {
  let at = i + step
  const isLabelled = (line: LineFacts | undefined): boolean => line !== undefined && valueOfRow(line, MAX_FACT_WORDS) !== undefined
  while (Math.abs(at - i) < MAX_FACTS_BETWEEN && isLabelled(text.facts[at]) && !isOtherFact(at, text)) at += step
  return isOtherFact(at, text)
}

function isOtherFact(i: number, { facts, candidates }: LaidOutText): boolean {
  if (facts[i] === undefined || !isRow(facts[i])) return false
  const candidate = candidates[i]
  return candidate === undefined || (candidate.kind === 'timestamp' && isOwnDate(facts[i], candidate))
}

/** 'Born: 12 May 1931', 'Published: Quay Press, 2019' */
function isOwnDate({ key }: LineFacts, { by }: Candidate): boolean {
  return by === 'cue' ? !isTimeStamp(key) : hasOwnLabel(key)
}

/**
 * Whether a line is a figure, '30,000 comments', among figures half of which and two at least are of what no page counts: '2 million followers',
 * '9 employees'.
 */
export function isCounted(i: number, { facts, candidates }: LaidOutText): boolean {
  if (!isCount(facts[i])) return false
  let from = i
  let end = i + 1
  while (from > 0 && i - from < MAX_FACTS_BETWEEN && isCount(facts[from - 1])) from--
  while (end < facts.length && end - i < MAX_FACTS_BETWEEN && isCount(facts[end])) end++
  const own = range(from, end).filter((at) => candidates[at] === undefined).length
  return own >= MIN_OWN_COUNTS && 2 * own >= end - from
}

function isCount(line: LineFacts): boolean {
  return line.words <= MAX_COUNT_WORDS && !line.ends && mayHaveDigit(line) && COUNT.test(line.text)
}

/** A figure and what it is of: '1.2 million shares', '9 employees'; no number of an item, time or date. */
const COUNT = /* @__PURE__ */ new RegExp(`^(?:[${ITEM_SIGNS}] )?\\p{Nd}{1,12}(?:[.,\\s]\\p{Nd}{1,12}){0,4} \\p{L}`, 'u')
