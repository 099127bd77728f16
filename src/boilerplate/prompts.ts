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
  /**
   * `whole`: made of such words alone; `telling`: worded as nothing else is; `request`: a story may have it, too; `advice`: what guides advise,
   * unless it is the speaker's own.
   */
  readonly form: 'whole' | 'telling' | 'request' | 'advice'
  /** Words of all these meanings, and beside them, in a whole prompt, of `may` alone, which are the fillers by default. */
  readonly has: number
  readonly may?: number
  /** In a line of so many words at most. */
  readonly words: number
  /** One of these opens the line, or one of those closes it, as the verb of a Turkish sentence does; or it speaks to the reader. 0: it must do the latter. */
  readonly opens?: number
  readonly closes?: number
}

const P = PROMPT

const RULES: readonly PromptRule[] = [
  {
    name: 'reading-time',
    noun: 'the time that reading it takes',
    kind: 'timestamp',
    form: 'whole',
    has: P.reading | P.minutes,
    may: P.use | P.article | P.filler,
    words: 9,
  },
  {
    name: 'ad-break',
    noun: 'a label that an advertisement or a video comes here',
    kind: 'story-continues',
    form: 'whole',
    has: P.insert | P.goOn,
    may: P.article | P.reading | P.filler,
    words: 9,
  },
  {
    name: 'share-prompt',
    noun: 'buttons for sharing',
    kind: 'share',
    form: 'whole',
    has: P.use | P.network,
    may: P.article | P.filler,
    words: 12,
  },
  {
    name: 'article-tool',
    noun: 'a button that does something with the article',
    kind: 'page-tools',
    form: 'whole',
    has: P.use | P.article,
    may: P.minutes | P.reading | P.filler,
    words: 8,
  },
  { name: 'author-follow', noun: 'a button to follow the author', kind: 'share', form: 'whole', has: P.follow | P.author, words: 6 },
  { name: 'tool-row', noun: 'a row of buttons', kind: 'page-tools', form: 'whole', has: P.use, may: 0, words: 8 },
  {
    name: 'consent',
    noun: 'a request to allow what is not shown',
    kind: 'cookie-notice',
    form: 'telling',
    has: P.content | P.switchOn | P.cookie,
    words: 40,
  },
  {
    name: 'consent',
    noun: 'a request to allow what is not shown',
    kind: 'cookie-notice',
    form: 'telling',
    has: P.content | P.switchOn | P.network,
    words: 40,
    opens: 0,
  },
  {
    name: 'newsletter-prompt',
    noun: 'a prompt to get a newsletter',
    kind: 'newsletter',
    form: 'advice',
    has: P.newsletter | P.subscribe,
    words: 30,
    opens: P.subscribe | P.newsletter,
    closes: P.subscribe,
  },
  {
    name: 'app-prompt',
    noun: 'a prompt to get an app',
    kind: 'app-prompt',
    form: 'advice',
    has: P.app | P.download,
    words: 25,
    opens: P.download,
    closes: P.download,
  },
  {
    name: 'notification-prompt',
    noun: 'a prompt to switch notifications on',
    kind: 'app-prompt',
    form: 'advice',
    has: P.notification | P.switchOn,
    words: 20,
    opens: P.switchOn,
    closes: P.switchOn,
  },
  {
    name: 'follow-prompt',
    noun: 'a prompt to follow the site elsewhere',
    kind: 'share',
    form: 'advice',
    has: P.follow | P.network,
    words: 22,
    opens: P.follow,
    closes: P.follow,
  },
  {
    name: 'channel-prompt',
    noun: 'a prompt to follow the site elsewhere',
    kind: 'share',
    form: 'request',
    has: P.channel | P.network | P.us,
    words: 20,
    opens: P.channel | P.network,
  },
  {
    name: 'comment-login',
    noun: 'a prompt to log in for commenting',
    kind: 'comment-policy',
    form: 'request',
    has: P.comment | P.login,
    words: 18,
    opens: P.comment | P.login,
    closes: P.comment | P.login,
  },
  {
    name: 'comment-rule',
    noun: 'a rule on comments',
    kind: 'comment-policy',
    form: 'advice',
    has: P.comment | P.moderation,
    words: 22,
    opens: P.comment,
  },
  {
    name: 'mistake-prompt',
    noun: 'a request to report mistakes',
    kind: 'page-tools',
    form: 'request',
    has: P.mistake | P.report,
    words: 14,
    opens: P.mistake | P.report,
    closes: P.report,
  },
  {
    name: 'tip-line',
    noun: 'a call for tips to the newsroom',
    kind: 'tip-line',
    form: 'request',
    has: P.report | P.newsroom,
    words: 14,
    opens: P.report | P.newsroom,
  },
  {
    name: 'subscribers-only',
    noun: 'a note that it is for subscribers',
    kind: 'paywall',
    form: 'request',
    has: P.subscriber | P.only,
    words: 12,
    opens: P.content | P.article | P.only | P.subscriber,
  },
  {
    name: 'paywall-prompt',
    noun: 'a prompt to subscribe for reading on',
    kind: 'paywall',
    form: 'request',
    has: P.subscriber | P.reading,
    words: 20,
    opens: P.subscriber | P.reading,
    closes: P.reading,
  },
  { name: 'rights-prompt', noun: 'a rule on copying', kind: 'copyright', form: 'request', has: P.reproduce | P.permission, words: 25 },
  {
    name: 'more-articles',
    noun: 'the heading of a list of articles',
    kind: 'related-heading',
    form: 'whole',
    has: P.more | P.article,
    may: P.author | P.section | P.filler,
    words: 6,
  },
  {
    name: 'more-of-section',
    noun: 'the heading of a list of articles',
    kind: 'related-heading',
    form: 'request',
    has: P.more | P.section,
    words: 5,
    opens: P.more,
  },
]

/** What a prompt of some name is called in a sentence. */
export function promptNoun(name: string): string | undefined {
  return RULES.find((rule) => rule.name === name)?.noun
}

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
  const rule = RULES.find(
    (candidate) => (all & candidate.has) === candidate.has && words <= candidate.words && fits(candidate, meanings, line),
  )
  if (rule === undefined) return undefined
  const { name, kind, form } = rule
  const own = (all & P.us) !== 0
  const sure = form === 'advice' ? own && !line.prose && opens(rule, meanings, key) : form !== 'request'
  const shape = { name, kind, sure, removable: true }
  return { kind, by: 'prompt', strong: form !== 'advice' || own, ambiguous: !sure, removable: true, shape }
}

function fits(rule: PromptRule, meanings: readonly number[], { key }: LineFacts): boolean {
  const { form, has, may = P.filler } = rule
  if (form === 'whole') return meanings.every((meaning) => (meaning & (has | may)) !== 0)
  if (hasAttribution(key)) return false
  return opens(rule, meanings, key) || meanings.some((meaning) => (meaning & P.us) !== 0) || addressesReader(key)
}

function opens({ opens: opening, closes: closing = 0 }: PromptRule, meanings: readonly number[], key: string): boolean {
  if (opening === undefined) return true
  const first = isUnspacedUnit(key.charCodeAt(0)) ? UNSPACED_OPENING : OPENING
  const has = (wanted: number) => (meaning: number) => (meaning & wanted) !== 0
  const telling = meanings.filter((meaning) => meaning !== P.filler)
  return telling.slice(0, first).some(has(opening)) || meanings.slice(-CLOSING).some(has(closing))
}

/** What each word of a key means, 0 for most. In scripts without blanks one may begin at any character. */
function meaningsOf(key: string): number[] {
  const { exact, stems, longest } = lexicon()
  const meanings: number[] = []
  for (let from = 0; from < key.length; ) {
    if (isLetter(key.charCodeAt(from)) === 0) {
      from++
      continue
    }
    const spaced = !isUnspacedUnit(key.charCodeAt(from))
    let end = from + 1
    while (end < key.length && isLetter(key.charCodeAt(end)) === 1 && (spaced || end - from < longest)) end++
    let meaning = spaced ? (exact.get(key.slice(from, end)) ?? 0) : 0
    let known = 1
    for (let length = Math.min(longest, end - from); length > 0 && (spaced || meaning === 0); length--) {
      const found = stems.get(key.slice(from, from + length)) ?? 0
      if (found !== 0) known = Math.max(known, length)
      meaning |= found
    }
    meanings.push(meaning)
    from = spaced ? end : from + known
  }
  return meanings
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
