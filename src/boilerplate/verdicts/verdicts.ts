import type { BoilerplateEvidence, BoilerplateKind, Support } from '../../text/finding.js'
import { goesByDefault, KINDS, kindSet } from '../kinds.js'
import { namesWriter } from '../lines/bylines.js'
import type { Candidate } from '../lines/candidate.js'
import { isInsert } from '../lines/labels.js'
import { countWords, isNumbered, type LineFacts, stops } from '../lines/line-facts.js'
import { AGENCY_CAPTION, DOUBTFUL_SHAPES } from '../lines/shapes.js'
import { addressesReader, speaksOfItself } from '../lines/words-of-address.js'
import type { MeasuredText } from '../measured.js'
import { behindStory, inHead, inTail, isStory, isTimeOfEntry, type LaidOutText, type Layout } from '../story/layout.js'
import { isAnswer, isAnswered, mayBeCrossHead, mayBeSpoken, mayOpenSection } from '../story/story-labels.js'
import { mayBeListed } from '../story/story-lists.js'
import { mayHeadAuthorNote } from './author-notes.js'
import type { Verdict } from './verdict.js'

/**
 * How sure each way of finding is at least. Of the labelled lines that it took out of whole pages and extracted texts so many were boilerplate:
 * phrases 97 % of 14,522, sentences all of 117, labels 80 % of 99 (some golds keep 'Read more: …'), forms 99 % of 2,700 but time stamps 92 %
 * of 1,095, beginnings 99 % of 178, prompts 98 % of 1,714, weak phrases and single words with support 99 % of 26,000; without support 90 % of 3,900.
 */
const SCORES = { cue: 0.95, sentences: 0.95, label: 0.8, prompt: 0.9, rule: 0.95, shape: 0.95, prefix: 0.85 } as const
const WEAK_SCORE = 0.8
const UNSUPPORTED_SCORE = 0.5

/** A line goes, is flagged because there is too little evidence, or is left alone: it is rather the story's. */
type Outcome = 'goes' | 'flagged' | 'left'

/** Judges lines of a text by what they look like, where they stand and what stands beside them. */
export function rulesOn(text: LaidOutText, balanced: boolean): (i: number) => Verdict | undefined {
  const repeated = repeatedLabels(text)
  return (i) => {
    const candidate = text.candidates[i]
    if (candidate === undefined) return undefined
    const line = text.facts[i]
    const read = isStampOfWriter(line, candidate) ? { ...candidate, kind: 'byline' as const, removable: false } : candidate
    const found = lookAround(i, read, text, repeated.has(keyWithStop(line)))
    const outcome = read.removable ? outcomeFor(found, balanced) : isCertain(found) ? 'goes' : 'left'
    return outcome === 'left' ? undefined : verdictFrom(read, outcome === 'goes', found.support)
  }
}

/** Labels that stand in the text more than once, as 'Advertisement' does between the paragraphs and a cross-head doesn't. */
function repeatedLabels({ facts, candidates }: MeasuredText): ReadonlySet<string> {
  const once = new Set<string>()
  const repeated = new Set<string>()
  facts.forEach((line, i) => {
    const candidate = candidates[i]
    const key = keyWithStop(line)
    if (candidate?.by !== 'cue' || !candidate.strong || !(candidate.ambiguous || candidate.kind === 'advertisement')) return
    if (once.has(key)) repeated.add(key)
    once.add(key)
  })
  return repeated
}

/** 'Print.', which may be a step of a guide, is no copy of the button 'Print'. */
function keyWithStop(line: LineFacts): string {
  return stops(line) ? `${line.key}.` : line.key
}

/** A line in which something was found, and what speaks for that beside what the line looks like. */
interface FoundLine {
  readonly i: number
  readonly text: LaidOutText
  readonly line: LineFacts
  readonly candidate: Candidate
  /** It stands where its kind lives. */
  readonly placed: boolean
  /** It stands in front of the story or behind it. */
  readonly edge: boolean
  /** A line beside it is boilerplate. */
  readonly neighbour: boolean
  /** The text has it more than once. */
  readonly copies: boolean
  readonly support: readonly Support[]
}

function lookAround(i: number, candidate: Candidate, text: LaidOutText, copies: boolean): FoundLine {
  const { facts, layout } = text
  const crossHead = mayBeCrossHead(i, text)
  const edge = !crossHead && (inHead(layout, i) || behindStory(layout, i))
  // The label of an advertisement lends support to what belongs to it, not to the cross-head below it.
  const neighbour = (!crossHead || isInsert(candidate)) && (isSignFor(i, i - 1, text) || isSignFor(i, i + 1, text))
  // A prompt that is sure to be one is so at any place, as a rule: consent is asked for where the video would be.
  const placed =
    ((candidate.by === 'prompt' && candidate.behind !== true) || isInPlace(candidate.kind, layout, i, facts.length)) &&
    (!crossHead || copies)
  const support: Support[] = []
  if (behindStory(layout, i)) support.push('behind-the-story')
  else if (inHead(layout, i)) support.push('in-front-of-the-story')
  if (neighbour) support.push('neighbours')
  if (copies) support.push('copies')
  return { i, text, line: facts[i], candidate, placed, edge, neighbour, copies, support }
}

/** Whether a line of a kind that is kept or flagged is certainly of that kind. */
function isCertain({ i, text, candidate: { kind, by, strong }, placed }: FoundLine): boolean {
  // 'About the author' has a sentence below it, as a cross-head has.
  const isPlaced = placed || KINDS[kind].where === 'any' || (kind === 'author-bio' && mayHeadAuthorNote(i, text))
  return strong && isPlaced && by !== 'prefix'
}

/** A rule for found lines, and what becomes of those for which it holds. */
interface Rule {
  readonly holds: (found: FoundLine) => boolean
  readonly outcome: (found: FoundLine) => Outcome
}

/** The first rule that holds decides; of what is weak, where none does, more. */
const RULES: readonly Rule[] = [
  { holds: isOwnSentence, outcome: () => 'left' },
  { holds: asksOrAnswersInStory, outcome: () => 'flagged' },
  { holds: isHeadlineOnComments, outcome: () => 'flagged' },
  { holds: isSpokenLine, outcome: (found) => goesIf(found.candidate.strong && stops(found.line) && isAmongPageLines(found)) },
  { holds: isSentenceInGap, outcome: () => 'flagged' },
  { holds: isTagsAboveSentence, outcome: () => 'flagged' },
  {
    holds: ({ candidate }) => candidate.strong && !candidate.ambiguous,
    outcome: (found) => goesIf((found.placed || found.neighbour) && !isListed(found)),
  },
  { holds: ({ candidate }) => candidate.by === 'prefix', outcome: outcomeForBeginning },
  {
    holds: ({ candidate }) => candidate.strong,
    outcome: (found) => goesIf((found.edge || found.neighbour || found.copies) && !isListed(found)),
  },
]

function outcomeFor(found: FoundLine, balanced: boolean): Outcome {
  return RULES.find(({ holds }) => holds(found))?.outcome(found) ?? outcomeForWeak(found, balanced)
}

function goesIf(enough: boolean): Outcome {
  return enough ? 'goes' : 'flagged'
}

/** For a line that begins like a notice. One that says nothing of the site may be the story's last one, or its headline. */
function outcomeForBeginning(found: FoundLine): Outcome {
  const { i, text, candidate, edge, neighbour } = found
  if (isSignInStory(found)) return 'flagged'
  if (!candidate.strong) return edge ? 'flagged' : 'left'
  // 'Follow us on a walk along the quays' may be the standfirst.
  return goesIf((behindStory(text.layout, i) || neighbour) && !isListed(found))
}

/** For a weak phrase or form. */
function outcomeForWeak(found: FoundLine, balanced: boolean): Outcome {
  const { i, text, line, candidate, edge, neighbour } = found
  const { candidates, layout } = text
  // 'Found a mistake on your bill? Report it to the ombudsman.' may be the last thing that the story has to say.
  if (candidate.by === 'prompt' && line.ends) return 'flagged'
  if (line.prose || isTimeOfEntry(i, text)) return 'left'
  if (mayOpenSection(i, text) || isListed(found)) return 'flagged'
  const supported = isDoubtful(candidate, layout.timed() || behindStory(layout, i))
    ? edge && (isStrongSign(candidates[i - 1]) || isStrongSign(candidates[i + 1]))
    : edge || (balanced && neighbour)
  return supported ? 'goes' : edge ? 'flagged' : 'left'
}

/** 'Our team of advisers can help.' begins like a menu; no menu is a sentence. */
function isOwnSentence({ line, candidate: { kind, by, ambiguous } }: FoundLine): boolean {
  return kind === 'navigation' && ambiguous && (by === 'prefix' || by === 'sentences') && stops(line)
}

/** Whether the story may ask and answer: 'Forgot your password?', but not 'Enjoyed this story?', nor a headline behind a label. */
function asksOrAnswersInStory({ i, text, line: { key, words }, candidate: { by } }: FoundLine): boolean {
  if (by === 'rule') return false
  return (words <= MAX_WORDS_ASKED && !/[:：]/u.test(key) && isAnswered(i, text) && !speaksOfItself(key)) || isAnswer(i, text)
}

/** Where a video is, a page may ask longer ones. */
const MAX_WORDS_ASKED = 7

/** 'Why we closed our comments' is a headline: the sentences of a policy have a mark at their end. */
function isHeadlineOnComments({ i, text, line, candidate: { shape } }: FoundLine): boolean {
  return shape?.name === 'comment-rule' && !line.ends && inHead(text.layout, i)
}

/** 'Labels: what changes in January' may be a cross-head, where a sentence stands below it. */
function isTagsAboveSentence({ i, text: { facts, candidates }, line, placed, candidate: { kind } }: FoundLine): boolean {
  return kind === 'tags' && !placed && !line.text.startsWith('#') && i + 1 < facts.length && isStory(facts[i + 1], candidates[i + 1])
}

function isSpokenLine({ line, candidate }: FoundLine): boolean {
  return mayBeSpoken(line, candidate)
}

/** Whether a line that may be spoken has a copy, or a neighbour that lends support and is no spoken line itself. */
function isAmongPageLines({ i, text, neighbour, copies }: FoundLine): boolean {
  return copies || (neighbour && [i - 1, i + 1].some((at) => isSignFor(i, at, text) && !isSpoken(text.facts[at], text.candidates[at])))
}

/** Whether the story may list a line; not one that a rule of the caller's finds. */
function isListed({ i, text, candidate }: FoundLine): boolean {
  return candidate.by !== 'rule' && mayBeListed(i, text)
}

/** 'Posted on 5 January 2024 by Ana Reis' is a byline too, which stays, and to the line model a time stamp. */
function isStampOfWriter({ text }: LineFacts, { kind, by }: Candidate): boolean {
  return kind === 'timestamp' && by === 'cue' && namesWriter(text)
}

/** 'Support us, reads the banner.': behind the phrase stand a comma and words that speak to nobody. */
function isSignInStory({ line, candidate: { cue } }: FoundLine): boolean {
  const [phrase] = cue?.pieces ?? []
  if (typeof phrase !== 'string' || !stops(line)) return false
  const rest = line.key.slice(phrase.length)
  return /^[,，]/u.test(rest) && !addressesReader(rest)
}

/** 'Subscribing to the newsletter was possible by letter only.' begins like a request, goes on in words of its own and speaks to nobody. */
function isSentenceInGap({ line, candidate: { kind, by, cue } }: FoundLine): boolean {
  const [phrase] = cue?.pieces ?? []
  if (by !== 'cue' || !MAY_OPEN_SENTENCE.has(kind) || cue?.pieces.length !== 2 || typeof phrase !== 'string') return false
  const { text, key } = line
  if (!stops(line) || countWords(text.slice(phrase.length)) < MIN_WORDS_IN_GAP) return false
  return kind === 'share' ? MAY_ASK_OTHERS.test(phrase) && !addressesReader(key.slice(phrase.length)) : !addressesReader(key)
}

/** 'Share your thoughts with the council: the hearing is on Tuesday.' */
const MAY_ASK_OTHERS = /^share (?:this|your thoughts) (?:on|with) ?$/

/** Kinds with phrases that may begin a sentence of the story. */
const MAY_OPEN_SENTENCE = /* @__PURE__ */ kindSet('newsletter', 'comment-policy', 'support-appeal', 'app-prompt', 'login', 'share')
const MIN_WORDS_IN_GAP = 3

/** Whether the form of a line says too little: a date behind the story may be one of its own list. */
function isDoubtful({ by, shape }: Candidate, timesAreStory: boolean): boolean {
  if (by === 'prompt') return true // 'Follow the race on YouTube from nine.' is what the story has to say
  if (shape?.name === 'time-stamp') return timesAreStory
  return shape !== undefined && DOUBTFUL_SHAPES.has(shape.name)
}

function isStrongSign(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && isSign(candidate)
}

/** Whether the line at `at` lends support to line `i`: the heading of a numbered section, '1. Cookies', none to the sentence below it. */
function isSignFor(i: number, at: number, { facts, candidates }: LaidOutText): boolean {
  return isSign(candidates[at]) && !(facts[i].ends && candidates[at]?.by === 'cue' && isNumbered(facts[at]))
}

/** 'Log in.' below 'Open the app.' may be a step of a guide, and so may 'Turn on notifications.' below it. */
function isSpoken(line: LineFacts, candidate: Candidate | undefined): boolean {
  return candidate !== undefined && mayBeSpoken(line, candidate)
}

/** Whether a neighbour is boilerplate enough to lend support. Prompts of which none is a whole one may all be a guide's advice. */
function isSign(candidate: Candidate | undefined): boolean {
  if (candidate === undefined || !goesByDefault(candidate.kind)) return false
  return candidate.by === 'prompt' ? !candidate.ambiguous : candidate.strong || candidate.by !== 'prefix'
}

function isInPlace(kind: BoilerplateKind, layout: Layout, i: number, count: number): boolean {
  const { where } = KINDS[kind]
  if (where === 'any') return true
  return inTail(layout, i, count) || (where === 'ends' && inHead(layout, i))
}

function verdictFrom(candidate: Candidate, sure: boolean, support: readonly Support[]): Verdict {
  const { kind, by, cue, shape, rule, removable, strong } = candidate
  const evidence: BoilerplateEvidence = {
    ...(cue === undefined ? {} : { cue: { phrase: cue.phrase, language: cue.language, strength: cue.strength } }),
    ...(shape === undefined ? {} : { shape: shape.name }),
    ...(support.length === 0 ? {} : { support }),
  }
  const score = !sure ? UNSUPPORTED_SCORE : strong ? SCORES[by] : WEAK_SCORE
  const name = rule ?? shape?.name ?? `${by}-${strong ? 'strong' : 'weak'}`
  const whole = wholeOf(candidate)
  return { kind, sure, removable, score, rule: name, by, ...(whole === undefined ? {} : { whole }), evidence }
}

function wholeOf({ by, strong, shape }: Candidate): Verdict['whole'] {
  if (shape?.name === AGENCY_CAPTION) return 'caption'
  if (!strong) return undefined
  return by === 'cue' ? 'phrase' : by === 'label' ? 'label' : undefined
}
