import { matchKey } from '../../normalize/match-key/match-key.js'
import type { BoilerplateKind, Support, Veto } from '../../text/finding.js'
import { lazy } from '../../text/lazy.js'
import { goesByDefault, KINDS_WITH_TOPIC, POLICIES } from '../kinds.js'
import { isOneWord } from '../lines/by-cue.js'
import { DOCUMENT_TITLE_SHAPE } from '../lines/candidate.js'
import { isLabel } from '../lines/labels.js'
import type { LineFacts } from '../lines/line-facts.js'
import { type Topics, topicsIn } from '../lines/topics.js'
import { hasWordOf, hasWords } from '../lines/words-in-text.js'
import { namesPolicy } from '../lines/words-of-policy.js'
import { hasAttribution } from '../lines/words-of-speech.js'
import { lineKey, trimKey } from '../lookup/line-key.js'
import type { Settings } from '../options.js'
import type { LaidOutText } from '../story/layout.js'
import { partsOfWrapped } from './cut-sentences.js'
import { goes, type Verdict, type Verdicts } from './verdict.js'

/** A story with this many sentences on a subject is about it, and a line on the subject may be part of it. */
const ABOUT_LINES = 3
/** Sentences on so many kinds of policies inside of a story are the clauses of one. */
const MIN_CLAUSE_KINDS = 2
const MIN_CLAUSE_WORDS = 5
const MAX_SENTENCES_FOR_CLAUSE = 3

/** What vetoes depend on beside the lines and the verdicts on them. */
interface Circumstances {
  readonly topics: Topics
  readonly onPage: boolean
  /** The lines of a whole page that no line of the story is near to. */
  readonly far: ReadonlySet<number>
  readonly actions: Settings['actions']
}

/** What speaks against removing each line: what it is by itself and, in an article, that a part of its paragraph stays. */
export function vetoesOn(text: LaidOutText, verdicts: Readonly<Verdicts>, circumstances: Circumstances): readonly (Veto | undefined)[] {
  const { topics, onPage, actions } = circumstances
  const lines: LinesInQuestion = { ...text, ...circumstances, subjects: subjectsOf(text, topics, verdicts, onPage) }
  const vetoes = verdicts.map((verdict, i) => verdict && findVeto(i, verdict, lines))
  if (onPage) return vetoes
  const wrapped = partsOfWrapped(text.facts, verdicts, vetoes, actions)
  return vetoes.map((veto, i) => veto ?? (wrapped.has(i) ? 'inside-sentence' : undefined))
}

/** What a story is about, as far as boilerplate is. */
interface Subjects {
  /**
   * The kinds of boilerplate that it is about: three of its sentences have their key noun (a new cookie law, a newsletter business), or one quotes a
   * line of that kind. Sentences that were found to be boilerplate are not the story's. Terms and policies are about all that such texts regulate.
   */
  readonly kinds: () => ReadonlySet<BoilerplateKind>
  /** Whether a sentence has the word of a label, in whatever form: then the label may be the cross-head over it. */
  readonly mention: (label: string) => boolean
  /** The phrases that its sentences quote: 'It says "Join our list" in capitals.' */
  readonly quoted: () => ReadonlySet<string>
}

/** The lines of a text, and what vetoes on them depend on. */
interface LinesInQuestion extends LaidOutText, Circumstances {
  readonly subjects: Subjects
}

/** Finds out what a story is about; each part when it is first asked for. */
function subjectsOf(text: LaidOutText, topics: Topics, verdicts: Readonly<Verdicts>, onPage: boolean): Subjects {
  const { facts } = text
  const prose = lazy(() => facts.flatMap(({ prose, text }, i) => (prose && !goes(verdicts[i]) ? [lineKey(text)] : [])).join('\n'))
  const quoted = lazy(() => quotedIn(facts.filter(({ ends, quotes }, i) => ends && quotes && !goes(verdicts[i]))))
  const known = new Map<string, boolean>()
  return {
    kinds: lazy(() => (!onPage && isPolicyItself(text, verdicts) ? KINDS_WITH_TOPIC : kindsOf(text, topics, verdicts, quoted))),
    mention: (label) => {
      const word = label.replace(NUMBER_BEHIND, '') || label
      const mentioned = known.get(word) ?? (known.size >= MOST_LABELS || hasWordOf(prose(), word))
      known.set(word, mentioned)
      return mentioned
    },
    quoted,
  }
}

/** Rules of the caller may find any number of different labels, each of which is looked for in the whole story: further ones may be its cross-heads. */
const MOST_LABELS = 200

/** 'Anzeige 1', 'Anzeige 2', … are looked for once. */
const NUMBER_BEHIND = /(?<!\P{L})\P{L}+$/u

/** What some lines quote, as line keys; words alone say too little. */
function quotedIn(lines: readonly LineFacts[]): ReadonlySet<string> {
  const quotations = lines.flatMap(({ text }) => [...matchKey(text).matchAll(QUOTATION)].map(([, words]) => trimKey(words)))
  return new Set(quotations.filter((words) => !isOneWord(words)))
}

/** However long, or the end of one would open the next. */
const QUOTATION = /["「『]([^"「」『』]+)["」』]/gu

/**
 * Whether an article is the terms or the policy of a site: its headline is the name of one, or a third of the sentences inside of it or more are of two
 * kinds of policies. Of 3,227 extracted labelled texts no line stays for that.
 */
function isPolicyItself({ facts, candidates, layout }: LaidOutText, verdicts: Readonly<Verdicts>): boolean {
  const headline = candidates[layout.headline]
  if (headline !== undefined && isLabel(headline) && namesPolicy(facts[layout.headline].key)) return true
  const kinds: BoilerplateKind[] = []
  let sentences = 0
  for (let i = layout.first + 1; i < layout.last; i++) {
    const kind = verdicts[i]?.kind
    if (!facts[i].ends || facts[i].words < MIN_CLAUSE_WORDS) continue
    sentences++
    if (kind !== undefined && POLICIES.has(kind)) kinds.push(kind)
  }
  return new Set(kinds).size >= MIN_CLAUSE_KINDS && kinds.length * MAX_SENTENCES_FOR_CLAUSE >= sentences
}

function kindsOf(
  { facts, layout }: LaidOutText,
  topics: Topics,
  verdicts: Readonly<Verdicts>,
  quoted: () => ReadonlySet<string>,
): ReadonlySet<BoilerplateKind> {
  const counts = new Map<BoilerplateKind, number>()
  for (let i = Math.max(0, layout.first); i <= layout.last; i++) {
    if (!facts[i].prose || (verdicts[i]?.sure === true && verdicts[i]?.kind !== 'dateline')) continue
    for (const kind of topicsIn(facts[i], topics)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const ofQuoted = verdicts.flatMap((verdict, i) =>
    verdict?.whole === 'phrase' && i > layout.first && i < layout.last && quoted().has(facts[i].key) ? [verdict.kind] : [],
  )
  return new Set([...ofQuoted, ...[...counts].filter(([, count]) => count >= ABOUT_LINES).map(([kind]) => kind)])
}

/**
 * What speaks against removing a line, whatever was found: it is quoted or ascribed to somebody, it is the only headline, nothing but its being
 * repeated speaks for it, or the story is about the very thing. What is quoted `far` from the story of a whole page is a teaser's or a comment's.
 */
function findVeto(i: number, verdict: Verdict, { facts, layout, subjects, onPage, far }: LinesInQuestion): Veto | undefined {
  const line = facts[i]
  // 'We use cookies to lure the bears, the trapper said.': the gap of a phrase may hold anything.
  const gap = goesByDefault(verdict.kind) && verdict.evidence.cue?.phrase.includes('…') === true
  const certain = verdict.whole === 'phrase' ? !gap : verdict.whole !== undefined
  if (verdict.kind === 'headline' && line.key === facts[layout.headline]?.key) return undefined
  if (verdict.evidence.shape === DOCUMENT_TITLE_SHAPE) return undefined // what it says stands in the headline too
  const leadsAway = verdict.whole === 'label' && verdict.kind === 'read-more' // 'Also read: …'
  if (i === layout.headline && !leadsAway) return 'only-headline'
  const support = verdict.evidence.support ?? []
  const elsewhere = far.has(i) || support.some((sign) => OF_NO_SPEAKER.has(sign))
  const quotes = line.quotes || (line.ends && SPEECH.test(line.text))
  if (!elsewhere && (quotes || (!certain && line.ends && !(onPage && support.includes('model'))))) {
    const key = line.key === '' ? lineKey(line.text) : line.key
    if (hasAttribution(quotes ? key.replaceAll(' -', ' ') : key)) return quotes ? 'quotation' : 'attribution'
  }
  if (verdict.by === 'source' && !verdict.sure) return 'repeated-alone'
  if (isLoneLabel(line, verdict) && subjects.mention(line.key)) return 'about-the-topic'
  if (!onPage && verdict.whole === 'phrase' && i < layout.last && subjects.quoted().has(line.key)) return 'about-the-topic'
  if (!onPage && isInHeadline(line, verdict, facts[layout.headline])) return 'about-the-topic'
  return KINDS_WITH_TOPIC.has(verdict.kind) && subjects.kinds().has(verdict.kind) ? 'about-the-topic' : undefined
}

/** Direct speech behind a dash: '— Не приду, — сказал он.', '—No iré —dijo Ana.' */
const SPEECH = /^[-–—] ?[¡¿]?\p{L}.* [-–—] ?\p{Ll}/u

/** Signs by which a quotation is another story's, or has another copy. */
const OF_NO_SPEAKER: ReadonlySet<Support> = /* @__PURE__ */ new Set<Support>(['between-the-same-lines', 'below-the-frame', 'told-twice'])

/** Whether a label is some words of the headline: 'Read more' below 'Read more, live longer' may be a cross-head. */
function isInHeadline({ key, words }: LineFacts, { kind, whole }: Verdict, headline: LineFacts | undefined): boolean {
  if (whole !== 'phrase' || kind === 'caption' || words > MAX_WORDS_OF_HEADLINE) return false
  return headline !== undefined && hasWords(headline.key, key)
}

const MAX_WORDS_OF_HEADLINE = 4

/** Whether a line is 'Advertisement' or the like, once in the text; with a full stop it may be said twice. */
function isLoneLabel({ words, ends }: LineFacts, { kind, evidence }: Verdict): boolean {
  return kind === 'advertisement' && words < 2 && (ends || evidence.support?.includes('copies') !== true)
}
