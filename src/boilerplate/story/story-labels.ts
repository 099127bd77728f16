import { endsWithColon, isQuestion } from '../../text/sentences/sentence-marks.js'
import { HEADINGS, kindSet } from '../kinds.js'
import { isOneWord } from '../lines/by-cue.js'
import type { Candidate } from '../lines/candidate.js'
import { isLabel } from '../lines/labels.js'
import { isMostlySmall, isNumbered, type LineFacts, stops, stopsWhole } from '../lines/line-facts.js'
import { isName } from '../lines/names-and-dates.js'
import { isNameOfStep, isRow } from '../lines/rows.js'
import { isTimeStamp } from '../lines/time-stamps.js'
import { inHead, isBelowStandfirst, isBetweenSentences, isStory, type LaidOutText, type Layout, MAX_CROSS_HEAD_WORDS } from './layout.js'
import { range } from './line-indices.js'
import { wordsOnly } from './lists-below.js'

// Lines of a story that are worded like labels of the page.

/** What is longer is hardly a story's last word. No label of so few words that went from extracted labelled texts had a full stop. */
const MAX_SPOKEN_WORDS = 3

/**
 * A story may end on 'Sorry.' or 'I agree.', but on no line of rights, and a label has no full stop; 'Printed in 1953, by a baker.' is no time
 * stamp. An interview may ask 'Comments?', and a line of verse end in a comma.
 */
export function mayBeSpoken(line: LineFacts, { by, kind, shape }: Candidate): boolean {
  if (kind === 'copyright' || (by !== 'cue' && shape?.name !== 'ui-word')) return false
  if ((isQuestion(line.text) || /[!！]$/u.test(line.text)) && isOneWord(line.key.replace(OPENING_DASH, ''))) return true
  if (/[,;،；，]$/u.test(line.text)) return true
  if (!stopsWhole(line)) return false
  return kind === 'timestamp' ? !isTimeStamp(line.key) : line.words <= MAX_SPOKEN_WORDS
}

/** Interviews have one in front of what is said. */
const OPENING_DASH = /^[-–—] ?/u

/** Kinds that live at the ends of a page, and whose labels are worded like a cross-head: 'Our team', 'Contact us', 'Log in'. */
const WORDED_LIKE_CROSS_HEADS = /* @__PURE__ */ kindSet('navigation', 'login', 'page-tools', 'support-appeal')

/**
 * From so many other labels between sentences on, labels are the story's cross-heads: a guide to an app has 'Turn on notifications' as a step. In
 * labelled extracts this keeps one line more, which is in the gold; of 32 story lines of our own writing that were lost it keeps 15.
 */
const MANY_CROSS_HEADS = 2

/**
 * A label between two sentences that is a single word, or of a kind that lives elsewhere; or one above what only a story has: a step, a question,
 * a list or rows of its own. Where two other labels stand between sentences, a label of any kind but an advertisement's, also right below the
 * headline.
 */
export function mayBeCrossHead(i: number, text: LaidOutText): boolean {
  const { facts, candidates, layout } = text
  const candidate = candidates[i]
  if (candidate === undefined || facts[i].ends || isLongPrompt(candidate, facts[i])) return false
  const between = !isBelowStandfirst(layout, i) && isBetweenSentences(i, text)
  const weak = candidate.ambiguous || (candidate.by === 'cue' && !candidate.strong)
  if (between && (weak || WORDED_LIKE_CROSS_HEADS.has(candidate.kind))) return true
  if (isStep(i, text) || opensQuestions(i, text) || opensOwnList(i, text) || opensShortSentence(i, text) || opensRows(i, text)) return true
  if (!isLabel(candidate)) return false
  if (isGoneOnFrom(i, text) || isHeadOfPairs(i, text)) return true
  if (!(between || opensStory(i, layout))) return false
  const labels = layout.labels()
  return labels.size - (labels.has(facts[i].key) ? 1 : 0) >= MANY_CROSS_HEADS
}

/** 'If you notice a mistake, please select the text and press Ctrl+Enter': what is a prompt for sure and so long is no cross-head. */
function isLongPrompt({ by, ambiguous }: Candidate, { words }: LineFacts): boolean {
  return by === 'prompt' && !ambiguous && words >= LONG_PROMPT_WORDS
}

/** Twice as many as a cross-head has, and more. */
const LONG_PROMPT_WORDS = 9

/** Whether a label is what a guide has to say at a step: 'Log in' below 'Step 1' and above a sentence, however short, or 'Step 2'. */
function isStep(i: number, { facts, candidates }: LaidOutText): boolean {
  if (i === 0 || i + 1 >= facts.length || !isNameOfStep(facts[i - 1])) return false
  if (isNameOfStep(facts[i + 1])) return wordsOnly(facts[i + 1].key) === wordsOnly(facts[i - 1].key) && !isNameOfStep(facts[i])
  return facts[i + 1].ends && candidates[i + 1] === undefined
}

/**
 * Whether 'Advertisement' stands below a sentence, a row or an item and above a short sentence, in a story that has other cross-heads. Of 22 such
 * labels that stand once in an extracted labelled text, below a sentence and above another, none is above a short one.
 */
function opensShortSentence(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  if (candidates[i]?.kind !== 'advertisement' || facts[i].words > MAX_SECTION_LABEL_WORDS || i === 0 || i + 1 >= facts.length) return false
  const isOwn = (at: number): boolean => candidates[at] === undefined && facts[at].words >= MIN_SECTION_WORDS
  if (!isOwn(i - 1) || !isOwn(i + 1) || !facts[i + 1].ends || facts[i + 1].prose) return false
  return (facts[i - 1].ends || isRow(facts[i - 1]) || facts[i - 1].words > MAX_CROSS_HEAD_WORDS) && layout.headed()
}

/** Whether a label is a question that the story asks and answers: 'Forgot your password?' between two sentences. */
export function isAnswered(i: number, text: LaidOutText): boolean {
  return isQuestion(text.facts[i].text) && isBetweenSentences(i, text)
}

/**
 * Whether a sentence answers a question that is no label, in a text that asks and answers: 'You can cancel it at any time.' Another answer nearby
 * is the story's, or two more are asked for.
 */
export function isAnswer(i: number, { facts, candidates }: LaidOutText): boolean {
  const isPair = (at: number): boolean => {
    const asked = facts[at - 1]
    const isAsked = asked !== undefined && asked.words >= MIN_WORDS_ASKED && candidates[at - 1] === undefined && isQuestion(asked.text)
    return isAsked && facts[at].ends && !isQuestion(facts[at].text)
  }
  if (!isPair(i)) return false
  const near = range(Math.max(1, i - MAX_LINES_TO_ANSWER), Math.min(facts.length, i + MAX_LINES_TO_ANSWER + 1))
  const others = near.filter((at) => at !== i && isPair(at))
  return others.length >= MIN_OTHER_ANSWERS || others.some((at) => candidates[at]?.strong !== true)
}

/** 'And then?' */
const MIN_WORDS_ASKED = 2
/** Between two answers stand a question and some paragraphs. */
const MAX_LINES_TO_ANSWER = 8
const MIN_OTHER_ANSWERS = 2

/** Whether a label of the page stands above a question and its answer: 'FAQ'. */
function opensQuestions(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  if (candidates[i]?.kind !== 'navigation' || inHead(layout, i) || i + 2 >= facts.length) return false
  if (candidates[i + 1] !== undefined || candidates[i + 2] !== undefined) return false
  return isQuestion(facts[i + 1].text) && facts[i + 2].ends
}

/**
 * Whether the heading of a list stands above the story's own: a short sentence, or the first of some numbered headings with a sentence below each.
 * A longer sentence, or a whole paragraph, stands below it where an extractor left out the links.
 */
function opensOwnList(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  if (!isListHeading(candidates[i]) || isListHeading(candidates[i - 1]) || i >= layout.last || candidates[i + 1] !== undefined) return false
  const [below, next] = [facts[i + 1], facts[i + 2]]
  if (isNumbered(below)) return next !== undefined && !isNumbered(next) && isStory(next, candidates[i + 2])
  return below.words <= MAX_OWN_ITEM_WORDS && isStory(below, undefined) && stopsWhole(below)
}

/** Above a longer sentence, 17 such headings of labelled texts go, two of which are in a gold: 'Discover more from …'. */
const MAX_OWN_ITEM_WORDS = 9

function isListHeading(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && HEADINGS.has(candidate.kind)
}

/**
 * Whether the line below begins with the same words and goes on in small letters, as no entry of a menu does: 'Share' is the title of the poem
 * that begins 'Share the loaf'.
 */
function isGoneOnFrom(i: number, { facts, candidates }: LaidOutText): boolean {
  if (i + 1 >= facts.length || candidates[i + 1]?.strong === true) return false
  const below = facts[i + 1]
  return below.key.startsWith(facts[i].key) && /^[,;:]? /u.test(below.key.slice(facts[i].key.length)) && isMostlySmall(below.text)
}

/** Whether a line stands between the headline and the story's first sentence. */
function opensStory(i: number, { headline, first }: Layout): boolean {
  return headline >= 0 && headline === i - 1 && first === i + 1
}

/** 'Contact', 'Tip', 'Storing': so many words at most. */
const MAX_SECTION_LABEL_WORDS = 2
/** A sentence below the label of a section has so many words at least: 'Two months.' */
const MIN_SECTION_WORDS = 2
/** A telephone number or an e-mail address. */
const WAYS_TO_REACH = /@|\p{Nd}(?:[ ()./-]{0,2}\p{Nd}){5}/u

/** Whether a label of kinds that name sections stands above two rows of which nothing was found: 'Producer: Lin Marsh', '04:30 Why swifts scream'. */
function opensRows(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const kind = candidates[i]?.kind
  if (kind === undefined || !NAMES_OF_SECTIONS.has(kind) || inHead(layout, i)) return false
  const isOwnRow = (at: number): boolean =>
    at < facts.length && candidates[at] === undefined && (isRow(facts[at]) || TIMED.test(facts[at].text))
  return isOwnRow(i + 1) && (isOwnRow(i + 2) || WAYS_TO_REACH.test(facts[i + 1].text))
}

const NAMES_OF_SECTIONS = /* @__PURE__ */ kindSet('navigation', 'tags')
const TIMED = /^\d{1,2}:\d\d ?\p{L}/u

/**
 * A weak label right above a sentence, however short, or above a way to reach somebody, of which nothing was found: recipes and press releases end on
 * sections of this kind. Of 26 labels that stay for it in extracted labelled texts two are in a gold; of 17 in front of the story, which go, none is.
 */
export function mayOpenSection(i: number, text: LaidOutText): boolean {
  const { facts, candidates, layout } = text
  const candidate = candidates[i]
  if (candidate === undefined || candidate.strong || facts[i].ends || facts[i].words > MAX_SECTION_LABEL_WORDS) return false
  if (i + 1 >= facts.length || inHead(layout, i)) return false
  const below = facts[i + 1]
  if (candidate.kind === 'navigation' && opensWayToReach(i, text)) return true
  return candidates[i + 1] === undefined && below.ends && below.words >= MIN_SECTION_WORDS
}

/** Words of a line at the most that says who is to be reached or what they do. Of 7,475 labelled texts one line more stays for it, none of a gold. */
const MAX_WORDS_OF_PERSON = 6

/**
 * Whether a telephone number or an e-mail address stands below a line, with a name between at most ('Media contact', 'Ann Reed', 'ann@tarn.example'),
 * or below a colon a person in two lines ('Contact:', 'Ann Reed', 'Harbour master', '555 0123').
 */
function opensWayToReach(i: number, { facts, candidates }: LaidOutText): boolean {
  const isWay = (at: number): boolean => at < facts.length && candidates[at]?.strong !== true && WAYS_TO_REACH.test(facts[at].text)
  const isOwn = (at: number): boolean => at < facts.length && candidates[at] === undefined
  if (isWay(i + 1) || (isOwn(i + 1) && isName(facts[i + 1]) && isWay(i + 2))) return true
  const isOfPerson = (at: number): boolean => isOwn(at) && !facts[at].ends && facts[at].words <= MAX_WORDS_OF_PERSON
  return endsWithColon(facts[i].text) && isOfPerson(i + 1) && (isWay(i + 2) || (isOfPerson(i + 2) && isWay(i + 3)))
}

/** Kinds of prompts that a guide may tell its readers of in a section each. */
const TOLD_IN_GUIDES = /* @__PURE__ */ kindSet('newsletter', 'app-prompt', 'share', 'related-heading', 'login')
const MAX_WORDS_OF_HEAD = 6
/** Other heads of a guide, each with one paragraph below it. */
const MIN_OTHER_HEADS = 2
/** So many different heads at least, with a short sentence below each, may all be labels: the words of a glossary. */
const MIN_HEADS_OF_GLOSSARY = 4
/** So many are looked at on either side. */
const HEADS_NEARBY = 8

/**
 * Whether a label is one of the heads of a guide in which each head has one paragraph below it: 'Stay up to date' between 'Begin with paper' and 'End
 * with a walk', at least half of the heads, and two, being no labels; or one of the words of a glossary, 'Share', 'To give what one has not.'
 */
function isHeadOfPairs(i: number, { facts, candidates }: LaidOutText): boolean {
  const isHead = ({ words, ends, text }: LineFacts, candidate: Candidate | undefined): boolean =>
    words > 0 &&
    words <= MAX_WORDS_OF_HEAD &&
    (!ends || isQuestion(text)) &&
    !endsWithColon(text) &&
    (candidate === undefined || isLabel(candidate))
  const isPair = (at: number): boolean =>
    at >= 0 && at + 1 < facts.length && isHead(facts[at], candidates[at]) && candidates[at + 1] === undefined && facts[at + 1].ends
  if (!isPair(i)) return false
  const isBrief = (at: number): boolean => !facts[at + 1].prose && stops(facts[at + 1])
  const heads = [i]
  for (const step of [-2, 2]) {
    for (let at = i + step; isPair(at) && Math.abs(at - i) <= 2 * HEADS_NEARBY; at += step) heads.push(at)
  }
  if (isBrief(i) && new Set(heads.filter(isBrief).map((at) => facts[at].key)).size >= MIN_HEADS_OF_GLOSSARY) return true
  const others = heads.filter((at) => candidates[at] === undefined).length
  const isTold = TOLD_IN_GUIDES.has(candidates[i]?.kind ?? 'page-chrome') && facts[i].words > 1
  return isTold && others >= MIN_OTHER_HEADS && 2 * others >= heads.length
}
