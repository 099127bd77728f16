import { endsWithColon, isQuestion } from '../../text/sentences/sentence-marks.js'
import { BUTTONS_OF_PROGRAMS, TITLES_OF_PAGES } from '../kinds.js'
import { isOneWord } from '../lines/by-cue.js'
import type { Candidate, CandidateLines } from '../lines/candidate.js'
import { isLabel } from '../lines/labels.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import { isUnspacedUnit } from '../lines/scripts.js'
import { hasWordOf, hasWords } from '../lines/words-in-text.js'
import { speaksOfItself } from '../lines/words-of-address.js'
import { namesPolicy } from '../lines/words-of-policy.js'
import { lineKey } from '../lookup/line-key.js'

// The headline of an article; that of a whole page is found with the line model, in `headline-on-page.ts`.

/** Headlines are shorter; a longer line without a mark at its end is a summary. */
const MAX_HEADLINE_WORDS = 30
const MIN_HEADLINE = 2
/** Of the words of labels and prompts: 'Read more' is a button. */
const MIN_WORDED_HEADLINE = 3
/** Below such a line, where two or three words may be a byline. */
const MIN_OTHER_HEADLINE = 4

/** The lines that are the title. */
export function linesOfTitle(facts: readonly LineFacts[], title: string | undefined): number[] {
  if (title === undefined) return []
  const key = lineKey(title)
  return facts.flatMap((line, i) => (line.key !== '' && line.key === key ? [i] : []))
}

/** Where no line is the title, the first short line without a mark at its end in front of the story. */
export function findHeadline({ facts, candidates }: CandidateLines, first: number, title: string | undefined): number {
  const headlineFrom = (from: number, leastWords: number): number => {
    for (let i = from; i < first; i++)
      if (facts[i].words >= leastWords && isHeadlineLike(facts[i], candidates[i]) && !ADDRESS_CUE_OR_CODE.test(facts[i].text)) return i
    return -1
  }
  const isWorded = title === undefined && first > 0 && mayBePromptOrHeadline(facts[0], candidates[0])
  if (isWorded && headlineFrom(1, MIN_OTHER_HEADLINE) < 0) return 0
  const headline = headlineFrom(0, MIN_HEADLINE)
  if (headline >= 0) return headline
  const dated = candidates.slice(1, Math.max(1, first)).every((candidate) => candidate?.kind === 'timestamp')
  if (title === undefined && first > 0 && dated && isNameOfText(facts[0], candidates[0], facts[first])) return 0
  if (title === undefined && first === 1 && asksAboveStory(facts[0])) return 0
  const mayBe = first > 0 ? mayBeHeadline : asks
  return facts.length > 1 && mayBe(facts[0], candidates[0]) ? 0 : -1
}

/** 'The Archive - https://…' above a copy, '00:00:04 --> 00:00:07' above a subtitle, 'var x = {};' of a script; a reference ends in '&quot;'. */
const ADDRESS_CUE_OR_CODE = /:\/\/|-->|(?<!&#?\w{1,8})[;{}]$/

/**
 * Whether a label is what the text below it is about: the name of a policy, as no label in front of an extracted labelled text is, or one of which the
 * first sentence has a word in some form, 'Reset your password' above 'You can reset it from …', 'Print' above 'Sets what is printed …'.
 */
function isNameOfText({ key, ends }: LineFacts, candidate: Candidate | undefined, below: LineFacts): boolean {
  if (ends || candidate === undefined || !isLabel(candidate)) return false
  if (!TITLES_OF_PAGES.has(candidate.kind) && !(BUTTONS_OF_PROGRAMS.has(candidate.kind) && isOneWord(key))) return false
  if (namesPolicy(key)) return true
  const text = below.key === '' ? lineKey(below.text) : below.key
  // 'Business' may be a part of the site, above a story on businesses.
  const has = candidate.kind === 'navigation' ? hasWords : hasWordOf
  return key.split(' ').some((word) => (word.length >= MIN_NAMING_LETTERS || isUnspacedUnit(word.charCodeAt(0))) && has(text, word))
}

/** 'terms': shorter words say too little. */
const MIN_NAMING_LETTERS = 5

/** 'Accept all cookies?', but not 'Enjoyed this story?' */
function asksAboveStory({ text, key }: LineFacts): boolean {
  return isQuestion(text) && !speaksOfItself(key)
}

/** 'Will the mayor resign on Monday?' has the mark of a sentence. */
function asks(line: LineFacts, candidate: Candidate | undefined): boolean {
  return line.ends && !line.prose && !line.quotes && isHeadlineLike(line, candidate)
}

/**
 * 'Subscribers read fewer books, study finds', 'More on the hare': a first line that may be a prompt or a label, and doesn't speak for the site, may
 * as well be the headline. In extracted labelled texts one line stays for it, with no title handed in nine do, none of a gold.
 */
function mayBePromptOrHeadline(line: LineFacts, candidate: Candidate | undefined): boolean {
  const worded = candidate?.ambiguous === true && (candidate.by === 'prompt' || candidate.cue !== undefined)
  // 'Voir dans le navigateur'
  if (candidate?.shape?.name === 'mail-note') return false
  return (
    worded && line.words >= MIN_WORDED_HEADLINE && isHeadlineLike(line, undefined) && !endsWithColon(line.text) && !speaksOfItself(line.key)
  )
}

/**
 * 'More from the sea', 'Read more books, live longer', 'Read more: how one slogan changed a school': where nothing else can be the
 * headline, the first line of such words is.
 */
function mayBeHeadline(line: LineFacts, candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false
  const worded =
    candidate.shape?.name === 'comment-rule' || (candidate.cue !== undefined && (candidate.ambiguous || candidate.by === 'label'))
  return worded && line.words >= MIN_WORDED_HEADLINE && isHeadlineLike(line, undefined)
}

/** A short line that is no known phrase and doesn't end with a full stop. */
export function isHeadlineLike(line: LineFacts, candidate: Candidate | undefined): boolean {
  return candidate === undefined && !stops(line) && line.words <= MAX_HEADLINE_WORDS
}
