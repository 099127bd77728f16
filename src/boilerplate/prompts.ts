import { lazy } from '../text/lazy.js'
import type { Candidate } from './candidates.js'
import { KINDS } from './kinds.js'
import type { LineFacts } from './line-facts.js'
import { lineKey } from './line-key.js'
import type { MeasuredText } from './measured.js'
import { PROMPT, PROMPT_RULES, type PromptRule } from './prompt-rules.js'
import { PROMPT_WORDS } from './prompt-words.js'
import { isLetterUnit, isUnspacedUnit } from './scripts.js'
import { addressesReader } from './words-of-address.js'
import { hasAttribution } from './words-of-speech.js'

// Prompts that no phrase of the tables is: each site words them anew ('Siga o Jornal da Serra no Instagram'), but of the same parts.

/** Longer lines are no prompts. */
const MAX_PROMPT_CHARS = 240
/** 'At once', '立即', and the like stand in front of the first word that tells, a character or word each; in Hindi or Turkish the verb stands last. */
const OPENING = 1
const UNSPACED_OPENING = 3
const CLOSING = 2

/**
 * A text with the prompts among its lines that no phrase of the tables is. For extracted articles: on whole pages, which have many more, the line
 * model knows them by their neighbours.
 */
export function withPrompts(measured: MeasuredText): MeasuredText {
  const { facts, candidates } = measured
  return { ...measured, candidates: candidates.map((found, i) => (mayBePrompt(found) ? betterOf(found, promptOf(facts[i])) : found)) }
}

/** Whether nothing was found, or what goes only with support: a line that begins like it, a phrase with a gap. */
function mayBePrompt(found: Candidate | undefined): boolean {
  return found === undefined || (found.ambiguous && KINDS[found.kind].action === 'remove')
}

/** A prompt says more than how a line begins; more than a phrase with a gap where it can be nothing else. */
function betterOf(found: Candidate | undefined, prompt: Candidate | undefined): Candidate | undefined {
  if (found === undefined || prompt === undefined) return found ?? prompt
  return found.by === 'prefix' || !prompt.ambiguous ? prompt : found
}

/** The prompt that a line is by its words, if it is one. */
function promptOf(line: LineFacts): Candidate | undefined {
  const { key, words, quotes } = line
  if (quotes || words < 2 || key === '' || key.length > MAX_PROMPT_CHARS) return undefined
  const meanings = meaningsOf(key)
  const all = meanings.reduce((sum, meaning) => sum | meaning, 0)
  const rule = PROMPT_RULES.find(
    (candidate) => (all & candidate.has) === candidate.has && words <= candidate.words && fits(candidate, meanings, line),
  )
  if (rule === undefined) return undefined
  const { name, kind, form } = rule
  const opened = opens(rule, meanings, key)
  // 'And if they ask where to find you, say: follow us on Instagram.' is a sentence that has a prompt in it.
  const own = (all & PROMPT.us) !== 0 && (!line.prose || opened)
  const sure = form === 'advice' ? own && !line.prose && opened : form !== 'request'
  const shape = { name, kind, sure, removable: true }
  return { kind, by: 'prompt', strong: form !== 'advice' || own, ambiguous: !sure, removable: true, shape }
}

/** Whether the words of a line are a prompt's: nothing but them, or said by nobody quoted and asking somebody for something. */
function fits(rule: PromptRule, meanings: readonly number[], { key }: LineFacts): boolean {
  const { form, has, may = PROMPT.filler } = rule
  if (form === 'whole') return meanings.every((meaning) => (meaning & (has | may)) !== 0)
  if (hasAttribution(key)) return false
  return opens(rule, meanings, key) || meanings.some((meaning) => (meaning & PROMPT.us) !== 0) || addressesReader(key)
}

/** Whether a line opens or closes with what opens or closes a prompt. */
function opens({ opens: opening, closes: closing = 0 }: PromptRule, meanings: readonly number[], key: string): boolean {
  if (opening === undefined) return true
  const first = isUnspacedUnit(key.charCodeAt(0)) ? UNSPACED_OPENING : OPENING
  const has = (wanted: number) => (meaning: number) => (meaning & wanted) !== 0
  const telling = meanings.filter((meaning) => meaning !== PROMPT.filler)
  return telling.slice(0, first).some(has(opening)) || meanings.slice(-CLOSING).some(has(closing))
}

/** What each word of a key means, 0 for most. In scripts without blanks one may begin at any character. */
function meaningsOf(key: string): number[] {
  const { exact, stems } = lexicon()
  const meanings: number[] = []
  for (let from = 0; from < key.length; ) {
    const unit = key.charCodeAt(from)
    if (!isLetterUnit(unit)) {
      from++
      continue
    }
    const spaced = !isUnspacedUnit(unit)
    let end = from + 1
    if (spaced) while (end < key.length && isLetterUnit(key.charCodeAt(end))) end++
    let meaning = spaced ? (exact.get(key.slice(from, end)) ?? 0) : 0
    for (const stem of stems.get(unit) ?? NO_STEMS) {
      if (!key.startsWith(stem.word, from) || (spaced && stem.word.length > end - from)) continue
      meaning |= stem.meaning
      if (!spaced) end = Math.max(end, from + stem.word.length)
    }
    meanings.push(meaning)
    from = end
  }
  return meanings
}

/** The meanings of words, and by their first characters those that stand for all words that begin like them. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<number, readonly Stem[]>
}

interface Stem {
  readonly word: string
  readonly meaning: number
}

const NO_STEMS: readonly Stem[] = []

const lexicon = /* @__PURE__ */ lazy((): Lexicon => {
  const exact = new Map<string, number>()
  const stems = new Map<number, Stem[]>()
  for (const { meaning, words } of PROMPT_WORDS) {
    for (const written of words.join(' ').split(' ')) {
      if (written.endsWith('*')) {
        const word = lineKey(written.slice(0, -1))
        const first = word.charCodeAt(0)
        stems.set(first, [...(stems.get(first) ?? []), { word, meaning }])
      } else {
        const word = lineKey(written)
        exact.set(word, (exact.get(word) ?? 0) | meaning)
      }
    }
  }
  return { exact, stems }
})
