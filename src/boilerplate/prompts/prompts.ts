import { lazy } from '../../text/lazy.js'
import { addToList } from '../../text/lists.js'
import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { beginsSmall, hasNoEndMarks, QUOTATION_MARKS } from '../../text/sentences/sentence-marks.js'
import { goesByDefault, kindSet } from '../kinds.js'
import { byParts, type CandidateOfPart } from '../lines/by-parts.js'
import type { Candidate } from '../lines/candidate.js'
import { isNumbered, LineFacts, SIGNS, sentencesIn, stops } from '../lines/line-facts.js'
import { looksLikeCode } from '../lines/plausible.js'
import { isLetterUnit } from '../lines/scripts.js'
import { isOfButtons } from '../lines/share-buttons.js'
import { addressesReader, speaksOfOwn } from '../lines/words-of-address.js'
import { hasAttribution } from '../lines/words-of-speech.js'
import { lineKey } from '../lookup/line-key.js'
import type { MeasuredText } from '../measured.js'
import { linesOfCode } from '../story/code.js'
import { footerOfPost, markOfEnd } from './end-marks.js'
import { COMMON, PROMPT } from './meaning-bits.js'
import { meaningsOf, NOTHING, signsOf } from './meanings.js'
import { opens } from './openings.js'
import { PRICE_LINE } from './paying-rules.js'
import type { PromptRule } from './prompt-rule.js'
import { PROMPT_RULES } from './prompt-rules.js'
import { maySpeakForSite, namesSite, speaksForSite } from './speaks-for-site.js'
import { isBesideSentence, isReported, saysMuchElse, tellsSomething } from './tells.js'

// Prompts that no phrase of the tables is: each site words them anew ('Siga o Jornal da Serra no Instagram'), but of the same parts.

/** Longer lines are no prompts. */
const MAX_PROMPT_CHARS = 240
const MAX_PROMPT_WORDS = /* @__PURE__ */ Math.max(...PROMPT_RULES.map(({ words }) => words))
/** Without a mark of a sentence in it. */
const QUOTED_NAME = /* @__PURE__ */ new RegExp(`["“„«「『][^${QUOTATION_MARKS}.,!?。，、！？،؟।]{1,30}["”“»」』]`, 'gu')
/** In front of a link to what comes before, behind one to what comes after; in front of any link, where a quotation would have no blank. */
const ARROW = /^(?:«|[»›](?= ))(?=\P{Quotation_Mark}{1,30}$)|[»›]$(?<=^\P{Quotation_Mark}{1,30}.)/u
/** What a line has in brackets at its end. */
const IN_BRACKETS = / ?[(（[](?<note>[^()（）[\]]{3,60})[)）\]]$/u
/** An item of a list, or what somebody says. */
const ITEM = /* @__PURE__ */ new RegExp(`^[${ITEM_SIGNS}] `, 'u')

/**
 * A text with the prompts among its lines that no phrase of the tables is, and without what code was taken for.
 *
 * @param ofPart - What a part of a line is beside a prompt.
 * @param isOpen - Which lines are asked. On whole pages, which have many more prompts, the line model knows most by their neighbours.
 */
export function withPrompts(
  measured: MeasuredText,
  title: string | undefined,
  ofPart: CandidateOfPart,
  isOpen: (i: number) => boolean = () => true,
): MeasuredText {
  const { facts, candidates } = measured
  const code = linesOfCode(facts)
  const withPrompt = (found: Candidate | undefined, i: number) =>
    mayBePrompt(found, facts[i]) ? betterOf(found, promptOf(withoutNote(facts[i]), ofPart)) : found
  const prompted = candidates.map((found, i) => {
    if (!isOpen(i)) return found
    return code.has(i) || isReportedRequest(found, facts[i]) ? undefined : withPrompt(found, i)
  })
  const all = withoutOtherPrices(prompted, candidates)
  const lastLine = (): number => all.findLastIndex((found) => found === undefined || found.kind === 'republished')
  const end = lastLine()
  const mark = all[end] === undefined ? markOfEnd(end, facts) : undefined
  if (mark !== undefined) all[end] = mark
  const last = lastLine()
  const footer = footerOfPost(last, { facts, candidates: all }, title)
  if (footer !== undefined) all[last] = footer
  return { ...measured, candidates: withRests(all, facts) }
}

/** 'Follow us on Facebook, every driver begged me.' may be a phrase with a gap, too. */
function isReportedRequest(found: Candidate | undefined, line: LineFacts): boolean {
  const hasGap = found?.by === 'cue' && found.cue !== undefined && found.cue.pieces.length > 1
  return hasGap && MAY_BE_REPORTED.has(found.kind) && stops(line) && isReported(line)
}

/** Kinds that a sentence of the story may have somebody ask for. */
const MAY_BE_REPORTED = /* @__PURE__ */ kindSet('share', 'newsletter', 'app-prompt', 'support-appeal')

/**
 * What only the line above or below tells: 'X' and 'Email' below a button for sharing is one, too, and '3 min' below 'Listen to this article' its
 * length; 'Book tickets' above short lines that are no prompts may be the heading of a guide's list, 'Play the video' beside one a step of it.
 */
function withRests(candidates: readonly (Candidate | undefined)[], facts: readonly LineFacts[]): (Candidate | undefined)[] {
  let shared = false
  const isOpen = (at: number) => isOpenItem(facts[at], candidates[at])
  const [above, below] = endsOfRuns(candidates, mayBeStep)
  /** 'How to do it', 'Open the app', 'Play the video': what has such lines above and below, or two above, is a step of a guide. */
  const isStep = (at: number): boolean => isOpen(above[at]) && (isOpen(above[at] - 1) || isOpen(below[at]))
  return candidates.map((found, i) => {
    const { key } = facts[i]
    const way = shared && found !== undefined && !found.strong && isOfButtons(key)
    shared = way || found?.kind === 'share'
    if (way) return { ...found, kind: 'share' }
    const mayBeListed = found !== undefined && mayBeStep(found) && !facts[i].ends
    if (mayBeListed && (isStep(i) || (found.kind === 'advertisement' && isOpen(i + 1)))) return { ...found, strong: false }
    const timed = found === undefined && candidates[i - 1]?.strong === true && isLength(key) && isToListen(facts[i - 1].key)
    return timed ? LENGTH_OF_AUDIO : found
  })
}

/** The candidates; a price beside no line of a paywall is what it was `before`. */
function withoutOtherPrices(candidates: readonly (Candidate | undefined)[], before: typeof candidates): (Candidate | undefined)[] {
  if (!candidates.some(isPriceLine)) return [...candidates]
  const [above, below] = endsOfRuns(candidates, isPriceLine)
  const sells = (found: Candidate | undefined) => found?.kind === 'paywall' && found.strong
  const isOther = (at: number) => isPriceLine(candidates[at]) && !sells(candidates[above[at]]) && !sells(candidates[below[at]])
  return candidates.map((found, i) => (isOther(i) ? before[i] : found))
}

function isPriceLine(found: Candidate | undefined): boolean {
  return found?.by === 'prompt' && found.shape?.name === PRICE_LINE.name
}

/** For each line the first one above and the first one below that is not of a kind. */
function endsOfRuns(
  candidates: readonly (Candidate | undefined)[],
  isIn: (found: Candidate | undefined) => boolean,
): [above: number[], below: number[]] {
  const above: number[] = []
  const below: number[] = []
  for (let i = 0; i < candidates.length; i++) above[i] = isIn(candidates[i - 1]) ? above[i - 1] : i - 1
  for (let i = candidates.length - 1; i >= 0; i--) below[i] = isIn(candidates[i + 1]) ? below[i + 1] : i + 1
  return [above, below]
}

/** Whether a line is a prompt that the step of a guide may be worded like; those to follow somebody name who it is. */
function mayBeStep(found: Candidate | undefined): boolean {
  return found !== undefined && 'form' in found && found.form === 'label' && found.kind !== 'share'
}

function isOpenItem(line: LineFacts | undefined, found: Candidate | undefined): boolean {
  return line !== undefined && found === undefined && line.words > 0 && !line.prose
}

/** Whether a line is a number of minutes and nothing else. */
function isLength(key: string): boolean {
  return NUMBER_AND_UNIT.test(key) && meaningsOf(key).every((meaning) => (meaning & PROMPT.minutes) !== NOTHING)
}

function isToListen(key: string): boolean {
  return meaningsOf(key).some((meaning) => (meaning & PROMPT.listen) !== NOTHING)
}

const NUMBER_AND_UNIT = /^\p{Nd}{1,2} ?\p{L}[\p{L}\p{M}]*$/u
const LENGTH_OF_AUDIO: Candidate = {
  kind: 'player',
  by: 'shape',
  strong: true,
  ambiguous: false,
  removable: true,
  shape: { name: 'audio-length', noun: 'how long it is to listen to', kind: 'player', sure: true },
}

/**
 * Whether nothing was found, or what counts only with support: a line that begins like it, a phrase with a gap, or one with a
 * full stop, 'Lesezeit: 3 Min.', for a story may end on such words. What the caller's own phrase says of a line holds.
 */
function mayBePrompt(found: Candidate | undefined, line: LineFacts): boolean {
  if (found === undefined) return true
  if (found.cue?.own) return false
  const doubted = found.ambiguous || (found.by === 'cue' && stops(line))
  return doubted && (found.by === 'prefix' || goesByDefault(found.kind))
}

/** A prompt says more than how a line begins, more than a phrase where it can be nothing else. */
function betterOf(found: Candidate | undefined, prompt: Candidate | undefined): Candidate | undefined {
  if (found === undefined || prompt === undefined) return found ?? prompt
  return found.by === 'prefix' || !prompt.ambiguous ? prompt : found
}

/** A line without what it says in brackets of its link: '(opens in a new window)'. */
function withoutNote(line: LineFacts): LineFacts {
  const found = line.text.endsWith(')') || line.text.endsWith('）') || line.text.endsWith(']') ? IN_BRACKETS.exec(line.text) : null
  const meanings = found === null ? [] : meaningsOf(lineKey(found.groups?.note ?? ''))
  const told = meanings.reduce((sum, meaning) => sum | meaning, NOTHING)
  const isOfWindow = meanings.every((meaning) => (meaning & OF_WINDOW) !== NOTHING) && (told & OPENED) !== NOTHING
  if (found === null || found.index === 0 || !isOfWindow || (told & PROMPT.window) === NOTHING) return line
  return new LineFacts(line.text, line.line, 0, found.index)
}

/** What opens a window for a link, and not '(by the window)'. */
const OPENED = PROMPT.view | PROMPT.opening | PROMPT.new
const OF_WINDOW = PROMPT.window | OPENED | PROMPT.next | PROMPT.filler

/** A prompt with how it is told. */
interface Prompt extends Candidate {
  readonly form: PromptRule['form']
}

/** The prompt that a line is by its words, or a row of prompts and other parts of the page: 'View in browser | Forward to a friend'. */
function promptOf(line: LineFacts, ofPart: CandidateOfPart): Candidate | undefined {
  if (!hasLengthOfPrompt(line)) return undefined
  const promptOfPart: CandidateOfPart = (part) => {
    const prompt = promptWithNames(part)
    if (prompt !== undefined && !prompt.ambiguous) return prompt
    const found = ofPart(part)
    return prompt === undefined || (found?.strong && !found.ambiguous) ? found : prompt
  }
  const prompt = promptWithNames(line)
  if (prompt !== undefined) return prompt.strong ? prompt : (promptInSentences(line, promptOfPart) ?? prompt)
  return byParts(line, promptOfPart) ?? promptInSentences(line, promptOfPart)
}

/** A line of sentences that are prompts is no longer, as a rule, and shorter where it speaks to nobody; so most of a story need not be taken apart. */
const MAX_WORDS_OF_SENTENCES = 40
const MAX_WORDS_TO_NOBODY = 16
const MAX_SENTENCE_CHARS = 110

/**
 * A line of several sentences that surely are prompts by half or more of it, while the others speak to the reader: 'Fancy more trips like this? Sign up
 * to our newsletter. You can unsubscribe at any time.'
 */
function promptInSentences({ text, key, line, quotes, signs, words }: LineFacts, ofPart: CandidateOfPart): Candidate | undefined {
  if (quotes || (signs & SIGNS.stop) === 0 || words > MAX_WORDS_OF_SENTENCES) return undefined
  if (words > MAX_WORDS_TO_NOBODY && !addressesReader(key) && !speaksOfOwn(key)) return undefined
  let known = 0
  let first: Candidate | undefined
  for (const withBlanks of sentencesIn(text)) {
    if (withBlanks === text || withBlanks.length > MAX_SENTENCE_CHARS) return undefined
    const sentence = withBlanks.trim()
    const part = new LineFacts(sentence, line, 0, sentence.length)
    const found = ofPart(part)
    if (found?.strong && found.removable && !found.ambiguous) {
      first ??= found
      known += sentence.length
    } else if (hasAttribution(part.key) || !(found?.removable ?? addressesReader(part.key))) return undefined
  }
  return known * 2 >= text.length ? first : undefined
}

/** The prompt that a line is by its words, if it is one: what it quotes are names alone, and it is one without them. */
function promptWithNames(line: LineFacts): Prompt | undefined {
  if (!line.quotes) return promptInWords(line)
  const text = line.text.replace(QUOTED_NAME, withoutName)
  if (QUOTE_MARK.test(text.replace(ARROW, ''))) return undefined
  const isPrompt = text === line.text || promptInWords(new LineFacts(text, line.line, 0, text.length)) !== undefined
  return isPrompt ? promptInWords(line) : undefined
}

/** Of a quoted name a blank is left, of a network's, „Facebook“, its name. */
function withoutName(quoted: string): string {
  const name = quoted.slice(1, -1)
  const meanings = meaningsOf(lineKey(name))
  return meanings.length > 0 && meanings.every((meaning) => (meaning & PROMPT.network) !== NOTHING) ? name : ' '
}

const QUOTE_MARK = /* @__PURE__ */ new RegExp(`[${QUOTATION_MARKS}]`, 'u')

function hasLengthOfPrompt({ key, words }: LineFacts): boolean {
  return words >= 2 && words <= MAX_PROMPT_WORDS && key !== '' && key.length <= MAX_PROMPT_CHARS
}

/** The prompt that a line is by its words, whatever it quotes. */
function promptInWords(line: LineFacts): Prompt | undefined {
  const { key, words } = line
  if (!hasLengthOfPrompt(line) || isTurn(key)) return undefined
  const meanings = meaningsOf(key)
  const told = meanings.reduce((sum, meaning) => sum | meaning, NOTHING)
  if ((told & ~COMMON) === NOTHING) return undefined
  const all = told | signsOf(line.text)
  if (meanings.length < 2 && (all & WITH_NUMBER) === NOTHING) return undefined
  const mayBe = (rule: PromptRule): boolean =>
    words <= rule.words && hasAll(rule, all) && fits(rule, meanings, line) && maySpeakForSite({ rule, line, meanings, all })
  const rule = firstRule(all, mayBe)
  if (rule === undefined || looksLikeCode(line)) return undefined
  const worded = { rule, line, meanings, all }
  if (isBesideSentence(worded)) return undefined
  const { name, noun, kind, form = 'label', behind = false } = rule
  if (line.prose && kind !== 'copyright' && beginsSmall(line.text)) return undefined // it goes on from the line above
  const opened = opens(rule, meanings, key)
  const tells = line.ends && (tellsSomething(worded) || saysMuchElse(worded))
  // 'And if they ask where to find you, say: follow us on Instagram.' is a sentence that has a prompt in it.
  const own = (all & PROMPT.us) !== NOTHING && (!line.prose || opened)
  const asksForSite = own && !line.prose && (form === 'advice' ? opened : (all & OF_SITE_ELSEWHERE) !== NOTHING)
  const sure = !tells && (form === 'advice' || form === 'label' ? asksForSite : form !== 'request')
  const shape = { name, noun, kind, sure }
  // '- Choose your language' may be a step of a guide, the last one: beside a button it is one, too.
  const listed = form !== 'telling' && ITEM.test(line.text)
  const strong =
    !tells &&
    (form === 'advice'
      ? own || (kind === 'comment-policy' && namesSite(worded))
      : !listed && !(form === 'label' && hasNoEndMarks(line.text)) && (form !== 'request' || !line.ends || speaksForSite(worded)))
  return { kind, by: 'prompt', strong, ambiguous: !sure, removable: goesByDefault(kind), shape, form, behind }
}

/** What a word is enough for, beside a number: 'Photo 1 of 10', '4.8 (318 reviews)'. */
const WITH_NUMBER = PROMPT.counted | PROMPT.printed | PROMPT.votes | PROMPT.opinion | PROMPT.views

/** What a label that speaks of 'us' is no cross-head with: 'Follow us on WhatsApp', but not 'Join us'. */
const OF_SITE_ELSEWHERE = PROMPT.network | PROMPT.socialMedia | PROMPT.channel | PROMPT.newsletter | PROMPT.app | PROMPT.notification

/** The first rule that a line with some meanings fits: only those are asked that need one of its meanings which not every other line has. */
function firstRule(all: bigint, fitsLine: (rule: PromptRule) => boolean): PromptRule | undefined {
  let first = PROMPT_RULES.length
  for (let rest = all & ~COMMON, meaning: bigint; rest !== NOTHING; rest ^= meaning) {
    meaning = rest & -rest
    for (const at of rulesByMeaning().get(meaning) ?? []) {
      if (at >= first) break
      if (fitsLine(PROMPT_RULES[at])) first = at
    }
  }
  return PROMPT_RULES[first]
}

/** Where the rules are that need a meaning: each has to have one that not every other line has. */
const rulesByMeaning = /* @__PURE__ */ lazy((): ReadonlyMap<bigint, readonly number[]> => {
  const rules = new Map<bigint, number[]>()
  PROMPT_RULES.forEach(({ has }, at) => {
    const needed = has & ~COMMON
    addToList(rules, needed & -needed, at)
  })
  return rules
})

/** Whether a line is a turn of an interview, 'A: Follow us and see.', '答：欢迎订阅！'; 'X: follow us' names the network. */
function isTurn(key: string): boolean {
  return key.charAt(1) === ':' && isLetterUnit(key.charCodeAt(0)) && !key.startsWith('x')
}

/** Whether a line has the words and signs of a prompt. */
function hasAll({ has, one, lacks = NOTHING }: PromptRule, all: bigint): boolean {
  return (all & has) === has && (one === undefined || (all & one) !== NOTHING) && (all & lacks) === NOTHING
}

/** Whether the words of a line are a prompt's: nothing but them, or said by nobody quoted and asking somebody for something. */
function fits(rule: PromptRule, meanings: readonly bigint[], line: LineFacts): boolean {
  const { form = 'label', has, one = NOTHING, may = PROMPT.filler, strict, stopless, markless, named, looks } = rule
  const { key } = line
  if ((form === 'label' || stopless) && (stops(line) || isNumbered(line))) return false
  if (markless && line.ends) return false
  if (looks !== undefined && !looks.test(line.text)) return false
  if (named && hasOtherWords(line)) return false
  if (form === 'whole' || form === 'label')
    return meanings.every((meaning) => (meaning & (has | one | may)) !== NOTHING) && opens(rule, meanings, key)
  if (hasAttribution(key)) return false
  if (opens(rule, meanings, key)) return true
  return !strict && (meanings.some((meaning) => (meaning & PROMPT.us) !== NOTHING) || addressesReader(key))
}

/** Whether a line has words that are none of prompts and no names. Scripts without capitals don't tell names. */
function hasOtherWords({ text }: LineFacts): boolean {
  const small = text.match(SMALL_WORD) ?? []
  return small.some((word) => meaningsOf(lineKey(word)).every((meaning) => meaning === NOTHING))
}

/** 'school' of 'school's', but not 'nell' of 'nell'app', nor 'packet' of 'packet.example'. */
const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}]|['’]\p{L}{2}|\.\p{L})/gu
