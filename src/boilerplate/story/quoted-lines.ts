import { endsWithColon, endsWithComma } from '../../text/sentences/sentence-marks.js'
import { kindSet } from '../kinds.js'
import { hasSeveralSentences, type LineFacts, stops } from '../lines/line-facts.js'
import { isNameOfStep } from '../lines/rows.js'
import { speaksOfOwn } from '../lines/words-of-address.js'
import { isStory, type LaidOutText } from './layout.js'

// Stories on the web, guides and reports on rulings say what stands on a page: its buttons, notices and lines of rights. In labelled texts, whole
// pages read as articles among them, 35 lines stay for these rules, six of which are in a gold. Of 991 lines of stories of our own that quote pages
// 54 go without them, and 11 with them.

/** Kinds of labels that a guide names in its steps. */
const NAMED_IN_STEPS = /* @__PURE__ */ kindSet('app-prompt', 'cookie-notice', 'login', 'navigation', 'page-tools', 'share')
/** Kinds of which a story quotes lines. */
const QUOTABLE = /* @__PURE__ */ kindSet(
  ...NAMED_IN_STEPS,
  'comment-policy',
  'copyright',
  'newsletter',
  'paywall',
  'read-more',
  'related-heading',
  'support-appeal',
)
/** Lines of a page that a story quotes: no more at a time. */
const MAX_QUOTED_LINES = 6
/** A line that announces what it quotes has so many words at least: 'The box says:' */
const MIN_QUOTING_WORDS = 3
/** 'Dear customers of the bank,' */
const MAX_WORDS_OF_SALUTATION = 5
/** A list of steps has no more on either side of a line, and a step no more words: 'Tap Share' */
const MAX_STEPS = 8
const MAX_STEP_WORDS = 6
/** A step that is a sentence: 'Click the link that you are sent and wait for an hour.' */
const MAX_SENTENCE_OF_STEP = 15
/** Two buttons of which no cue knows one are no list of steps. */
const MIN_OWN_STEPS = 2

/**
 * Whether a line may be what the story quotes of a page, or a label that it names in a list of steps. What it quotes may be anything, a button that
 * no cue knows too.
 */
export function mayBeQuoted(i: number, text: LaidOutText): boolean {
  if (i >= text.layout.last) return false
  return isQuotedBelow(i, text) || (i > text.layout.first && isToldOfPage(i, text))
}

/** Whether a line is a step of a guide, or a line of rights that the story quotes. */
function isToldOfPage(i: number, text: LaidOutText): boolean {
  return isAmongSteps(i, text) || isStepOfSentences(i, text) || isQuotedRights(i, text)
}

/**
 * Below a sentence and a line with a colon at its end, 'The box says:', or below a salutation, 'Dear customer,', and with no more than some short
 * lines down to the next sentence.
 */
function isQuotedBelow(i: number, text: LaidOutText): boolean {
  const { facts, candidates, layout } = text
  const kind = candidates[i]?.kind
  if (kind !== undefined && !QUOTABLE.has(kind)) return false
  const greets = (at: number): boolean => at > layout.first && isSalutation(facts[at])
  const opens = (at: number): boolean => candidates[at] === undefined && (endsWithColon(facts[at].text) || greets(at))
  const isParagraph = (at: number): boolean => candidates[at] === undefined && facts[at].prose
  let opening = i - 1
  while (opening > 0 && i - opening < MAX_QUOTED_LINES && !opens(opening) && !isParagraph(opening)) opening--
  if (opening < 0 || !opens(opening) || !hasStory(i + 1, opening + 2 + MAX_QUOTED_LINES, text)) return false
  if (greets(opening) || hasSeveralSentences(facts[opening].text)) return true
  return opening > layout.first && facts[opening].words >= MIN_QUOTING_WORDS && isStory(facts[opening - 1], candidates[opening - 1])
}

function isSalutation({ words, text }: LineFacts): boolean {
  return words > 1 && words <= MAX_WORDS_OF_SALUTATION && endsWithComma(text)
}

/** In a list of steps between two sentences: 'Open the album', 'Tap Share', 'Copy link'. The first step, and half of all, are no labels. */
function isAmongSteps(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const candidate = candidates[i]
  if (candidate?.by !== 'cue' || !candidate.strong || !NAMED_IN_STEPS.has(candidate.kind)) return false
  const isStep = ({ words, ends }: LineFacts): boolean => words <= MAX_STEP_WORDS && !ends
  let from = i
  while (from > layout.first && i - from < MAX_STEPS && isStep(facts[from])) from--
  let to = i
  while (to < layout.last && to - i < MAX_STEPS && isStep(facts[to])) to++
  if (!isStory(facts[from], candidates[from]) || !isStory(facts[to], candidates[to]) || candidates[from + 1] !== undefined) return false
  let own = 0
  for (let at = from + 1; at < to; at++) if (candidates[at] === undefined) own++
  return own >= MIN_OWN_STEPS && 2 * own >= to - from - 1
}

/**
 * 'Enter your email address.' below 'Step 3', or between two short sentences of the story: a form's label has no full stop, and a prompt for the
 * newsletter says whose.
 */
function isStepOfSentences(i: number, { facts, candidates }: LaidOutText): boolean {
  const candidate = candidates[i]
  const { words, key } = facts[i]
  if (candidate?.by !== 'cue' || !(NAMED_IN_STEPS.has(candidate.kind) || candidate.kind === 'newsletter')) return false
  const isStep = (at: number): boolean =>
    candidates[at] === undefined && facts[at].ends && facts[at].words <= MAX_SENTENCE_OF_STEP && !speaksOfOwn(facts[at].key)
  return words <= MAX_STEP_WORDS && stops(facts[i]) && !speaksOfOwn(key) && (isNameOfStep(facts[i - 1]) || (isStep(i - 1) && isStep(i + 1)))
}

/**
 * A line of rights or two, as the output of a program has them: beside no other label of the page, with sentences of the story near above and below,
 * and more of them further down. The page's own stand below the story.
 */
function isQuotedRights(i: number, text: LaidOutText): boolean {
  const { candidates, layout } = text
  const isRights = (at: number): boolean => candidates[at]?.kind === 'copyright'
  if (!isRights(i) || i >= layout.closing) return false
  const above = isRights(i - 1) ? i - 2 : i - 1
  const below = isRights(i + 1) ? i + 2 : i + 1
  if (candidates[above]?.strong === true || candidates[below]?.strong === true) return false
  return hasStory(above + 1 - MAX_QUOTED_LINES, above + 1, text) && hasStory(below, below + MAX_QUOTED_LINES, text)
}

/** Whether a sentence of the story is among the lines `from` to before `to`. */
function hasStory(from: number, to: number, { facts, candidates }: LaidOutText): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, facts.length); i++) if (isStory(facts[i], candidates[i])) return true
  return false
}
