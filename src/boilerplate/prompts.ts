import type { BoilerplateKind } from '../text/finding.js'
import { lazy } from '../text/lazy.js'
import { unitTable } from '../text/unit-table.js'
import type { Candidate } from './candidates.js'
import { KINDS } from './kinds.js'
import type { LineFacts } from './line-facts.js'
import { lineKey } from './line-key.js'
import type { MeasuredText } from './measured.js'
import { PROMPT, PROMPT_WORDS } from './prompt-words.js'
import { isUnspacedUnit } from './scripts.js'
import { addressesReader } from './words-of-address.js'
import { hasAttribution } from './words-of-speech.js'

// Prompts that no phrase of the tables is: each site words them anew ('Siga o Jornal da Serra no Instagram'), but of the same parts.

interface PromptRule {
  readonly name: string
  /** What it is called in a sentence. */
  readonly noun: string
  readonly kind: BoilerplateKind
  /** Whether it is made of such words alone, so that it can hardly be anything else. */
  readonly whole: boolean
  /** Words of all these meanings, and beside them, in a whole prompt, of `may` alone. */
  readonly has: number
  readonly may?: number
  /** In a line of so many words at most. */
  readonly words: number
  /** The first word is one of these, or the line speaks to the reader. */
  readonly opens?: number
  /** What guides advise, too, unless it is the speaker's own. */
  readonly advice?: boolean
}

const P = PROMPT

const RULES: readonly PromptRule[] = [
  {
    name: 'reading-time',
    noun: 'the time that it takes to read',
    kind: 'timestamp',
    whole: true,
    has: P.reading | P.minutes,
    may: P.use | P.article | P.filler,
    words: 9,
  },
  {
    name: 'ad-break',
    noun: 'a label that an advertisement comes here',
    kind: 'story-continues',
    whole: true,
    has: P.advertisement | P.goOn,
    may: P.article | P.reading | P.filler,
    words: 9,
  },
  {
    name: 'subscribers-only',
    noun: 'a label that it is for subscribers',
    kind: 'paywall',
    whole: true,
    has: P.subscriber | P.only,
    may: P.article | P.reading | P.filler,
    words: 9,
  },
  {
    name: 'share-prompt',
    noun: 'buttons for sharing',
    kind: 'share',
    whole: true,
    has: P.use | P.network,
    may: P.article | P.filler,
    words: 12,
  },
  {
    name: 'article-tool',
    noun: 'a button that does something with the article',
    kind: 'page-tools',
    whole: true,
    has: P.use | P.article,
    may: P.minutes | P.filler,
    words: 8,
  },
  { name: 'tool-row', noun: 'a row of buttons', kind: 'page-tools', whole: true, has: P.use, words: 8 },
  {
    name: 'newsletter-prompt',
    noun: 'a prompt to get a newsletter',
    kind: 'newsletter',
    whole: false,
    has: P.newsletter | P.subscribe,
    words: 30,
    opens: P.subscribe | P.newsletter,
    advice: true,
  },
  {
    name: 'app-prompt',
    noun: 'a prompt to get an app',
    kind: 'app-prompt',
    whole: false,
    has: P.app | P.download,
    words: 25,
    opens: P.download,
    advice: true,
  },
  {
    name: 'notification-prompt',
    noun: 'a prompt to switch notifications on',
    kind: 'app-prompt',
    whole: false,
    has: P.notification | P.switchOn,
    words: 20,
    opens: P.switchOn,
    advice: true,
  },
  {
    name: 'comment-login',
    noun: 'a prompt to log in for commenting',
    kind: 'comment-policy',
    whole: false,
    has: P.comment | P.login,
    words: 18,
    opens: P.comment | P.login,
  },
  {
    name: 'mistake-prompt',
    noun: 'a request to report mistakes',
    kind: 'page-tools',
    whole: false,
    has: P.mistake | P.report,
    words: 14,
    opens: P.mistake | P.report,
  },
  {
    name: 'follow-prompt',
    noun: 'a prompt to follow the site elsewhere',
    kind: 'share',
    whole: false,
    has: P.follow | P.network,
    words: 22,
    opens: P.follow,
    advice: true,
  },
  { name: 'rights-prompt', noun: 'a rule on copying', kind: 'copyright', whole: false, has: P.reproduce | P.permission, words: 25 },
]

/** What a prompt of some name is called in a sentence. */
export function promptNoun(name: string): string | undefined {
  return RULES.find((rule) => rule.name === name)?.noun
}

/** Longer lines are no prompts. */
const MAX_PROMPT_CHARS = 200
/** 'At once', '立即', and the like stand in front of the first word that tells, a character or word each. */
const MAX_UNSPACED_OPENING = 3

/**
 * A text with the prompts among its lines that no phrase of the tables is. For extracted articles: on whole pages, which have many more, the line
 * model knows them by their neighbours.
 */
export function withPrompts(measured: MeasuredText): MeasuredText {
  const { facts, candidates } = measured
  return { ...measured, candidates: candidates.map((found, i) => (isOpen(found) ? (promptOf(facts[i]) ?? found) : found)) }
}

/** Whether nothing was found, or no more than that it begins like something that goes. */
function isOpen(found: Candidate | undefined): boolean {
  return found === undefined || (found.by === 'prefix' && KINDS[found.kind].action === 'remove')
}

/** The prompt that a line is by its words, if it is one. */
function promptOf({ key, words, quotes }: LineFacts): Candidate | undefined {
  if (quotes || words < 2 || key === '' || key.length > MAX_PROMPT_CHARS) return undefined
  const meanings = meaningsOf(key)
  const all = meanings.reduce((sum, meaning) => sum | meaning, 0)
  const rule = RULES.find(
    (candidate) => (all & candidate.has) === candidate.has && words <= candidate.words && fits(candidate, meanings, key),
  )
  if (rule === undefined) return undefined
  const { name, kind, whole, advice } = rule
  const strong = advice !== true || (all & P.us) !== 0
  return { kind, by: 'prompt', strong, ambiguous: !whole, removable: true, shape: { name, kind, sure: whole, removable: true } }
}

function fits({ whole, has, may = 0, opens }: PromptRule, meanings: readonly number[], key: string): boolean {
  if (whole) return meanings.every((meaning) => (meaning & (has | may)) !== 0)
  const first = isUnspacedUnit(key.charCodeAt(0)) ? MAX_UNSPACED_OPENING : 1
  const opened = opens === undefined || meanings.slice(0, first).some((meaning) => (meaning & opens) !== 0)
  return (opened || meanings.some((meaning) => (meaning & P.us) !== 0) || addressesReader(key)) && !hasAttribution(key)
}

/** What each word of a key means, 0 for most. In scripts without blanks one may begin at any character. */
function meaningsOf(key: string): number[] {
  const words = lexicon()
  const meanings: number[] = []
  for (let from = 0; from < key.length; ) {
    if (isLetter(key.charCodeAt(from)) === 0) {
      from++
      continue
    }
    const spaced = !isUnspacedUnit(key.charCodeAt(from))
    let end = from + 1
    while (end < key.length && isLetter(key.charCodeAt(end)) === 1 && (spaced || end - from < words.longest)) end++
    meanings.push(meaningOf(key.slice(from, end), words))
    from = spaced ? end : from + 1
  }
  return meanings
}

/** What a word means, or the words that it begins with. */
function meaningOf(word: string, { exact, stems, longest }: Lexicon): number {
  let meaning = exact.get(word) ?? 0
  for (let end = 1; end <= word.length && end <= longest; end++) meaning |= stems.get(word.slice(0, end)) ?? 0
  return meaning
}

const isLetter = /* @__PURE__ */ unitTable((unit) => (/[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0))

/** The meanings of words, and of those that stand for all that begin like them. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  /** Characters of the longest of the latter. */
  readonly longest: number
}

const lexicon = /* @__PURE__ */ lazy((): Lexicon => {
  const exact = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const { meaning, words } of PROMPT_WORDS) {
    for (const written of words.join(' ').split(' ')) {
      const isStem = written.endsWith('*')
      const word = lineKey(isStem ? written.slice(0, -1) : written)
      const known = isStem ? stems : exact
      known.set(word, (known.get(word) ?? 0) | meaning)
    }
  }
  return { exact, stems, longest: Math.max(...Array.from(stems.keys(), ({ length }) => length)) }
})
