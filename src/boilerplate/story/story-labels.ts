import type { BoilerplateKind } from '../../text/finding.js'
import { type Candidate, isOneWord } from '../lines/candidates.js'
import { isNumbered, type LineFacts } from '../lines/line-facts.js'
import { stops } from '../lines/plausible.js'
import { hasDay, hasOwnLabel, isTimeStamp } from '../lines/time-stamps.js'
import { inHead, isBetweenSentences, isLabel, type LaidOutText, type Layout } from './layout.js'

// Lines of a story that are worded like labels of the page.

/** What is longer is hardly a story's last word. No label of so few words that went from extracted labelled texts had a full stop. */
const MAX_SPOKEN_WORDS = 3

/**
 * A story may end on 'Sorry.' or 'I agree.', and a label has no full stop; 'Printed in 1953, by a baker.' is no time stamp. An interview may ask
 * 'Comments?'.
 */
export function mayBeSpoken(line: LineFacts, { by, kind, shape }: Candidate): boolean {
  if (by !== 'cue' && shape?.name !== 'ui-word') return false
  if (/[?？؟]$/u.test(line.text) && isOneWord(line.key)) return true
  if (!stops(line) || line.text.endsWith('..')) return false
  return kind === 'timestamp' ? !isTimeStamp(line.key) : line.words <= MAX_SPOKEN_WORDS
}

/** Kinds that live at the ends of a page, and whose labels are worded like a cross-head: 'Our team', 'Contact us', 'Log in'. */
const WORDED_LIKE_CROSS_HEADS: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'navigation',
  'login',
  'page-tools',
  'support-appeal',
])

/**
 * So many other labels between sentences show that labels are cross-heads: a guide to an app has 'Turn on notifications' as a step. Of all labelled
 * extracts one line stays for it that went, and it is in its gold; of 32 story lines of our own writing that went 15 stay for it.
 */
const MANY_CROSS_HEADS = 2

/**
 * A label between two sentences that is a single word, or of a kind that lives elsewhere. Where two other labels stand between sentences, a
 * label of any kind but an advertisement's, also right below the headline.
 */
export function mayBeCrossHead(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const candidate = candidates[i]
  if (candidate === undefined || facts[i].ends) return false
  const between = isBetweenSentences(i, facts, candidates)
  const weak = candidate.ambiguous || (candidate.by === 'cue' && !candidate.strong)
  if (between && (weak || WORDED_LIKE_CROSS_HEADS.has(candidate.kind))) return true
  if (!isLabel(candidate) || !(between || opensStory(i, layout))) return false
  return layout.labels.size - (layout.labels.has(facts[i].key) ? 1 : 0) >= MANY_CROSS_HEADS
}

/** Whether a line stands between the headline and the story's first sentence. */
function opensStory(i: number, { headline, first }: Layout): boolean {
  return headline >= 0 && headline === i - 1 && first === i + 1
}

/** 'Contact', 'Tip', 'Storing': so many words at most. */
const MAX_SECTION_LABEL_WORDS = 2
/** 'Two months.' */
const MIN_SECTION_WORDS = 2
/** A telephone number or an e-mail address. */
const WAYS_TO_REACH = /@|\d(?:[ ()./-]{0,2}\d){5}/

/**
 * A weak label right above a sentence, however short, or above a way to reach somebody, of which nothing was found: recipes and press releases end on
 * sections of this kind. Of 26 labels that stay for it in extracted labelled texts two are in a gold; of 17 in front of the story, which go, none is.
 */
export function mayOpenSection(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const candidate = candidates[i]
  if (candidate === undefined || candidate.strong || facts[i].ends || facts[i].words > MAX_SECTION_LABEL_WORDS) return false
  if (i + 1 >= facts.length || candidates[i + 1] !== undefined || inHead(layout, i)) return false
  const below = facts[i + 1]
  return (below.ends && below.words >= MIN_SECTION_WORDS) || (candidate.kind === 'navigation' && WAYS_TO_REACH.test(below.text))
}

/** 'Watch: silver, engraved': a name of a word or two, a colon, and what it is, which may be a headline as well. */
const FACT = /^(?:[*•·–-] ?)?\p{L}[^:：.!?]{0,24} ?[:：] ?(?<value>\S.{0,80})$/u
const MAX_FACT_WORDS = 8
/** 'two tablets a day', '16 GB', but no 'iPhone sales fall'. */
const NO_HEADLINE = /^(?:\p{Ll}(?!\p{Lu})|\d\S{0,9} \S{1,20}$)/u
const BULLETS = '*•·–-'
/** 'Firms took on people in:' */
const MIN_ANNOUNCING_WORDS = 4
const MAX_ANNOUNCED_LINES = 8
const MAX_ITEM_WORDS = 4

/** Kinds whose labels have a headline behind a colon. */
const WITH_HEADLINE: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['related-heading', 'read-more', 'most-read', 'player'])
/** Those and the others that have something behind a colon. */
const WITH_VALUE: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([...WITH_HEADLINE, 'tags', 'caption', 'timestamp'])

/**
 * Whether a line may be a row of a table or an item of a list in the story: a fact ('Recommended: two tablets a day'), a label beside an item of
 * which nothing was found, one of the labels below a line that announces them, the third item of '(a) …', '(b) …', '(c) …', or the first line of
 * a verse.
 */
export function mayBeListed(i: number, text: LaidOutText): boolean {
  return (
    isFact(i, text) || isAmongItems(i, text) || isAnnounced(i, text) || isLettered(i, text) || isBrokenOff(i, text) || isOfEvent(i, text)
  )
}

/** What stands behind the colon is no headline, or the line stands beside other facts; a credit, which has its place beside some, between two. */
function isFact(i: number, text: LaidOutText): boolean {
  const { facts, candidates } = text
  const candidate = candidates[i]
  if (candidate === undefined || !WITH_VALUE.has(candidate.kind) || facts[i].words > MAX_FACT_WORDS) return false
  const value = FACT.exec(facts[i].text)?.groups?.value
  if (value === undefined) return false
  if (WITH_HEADLINE.has(candidate.kind) && NO_HEADLINE.test(value)) return true
  const [above, below] = [isOtherFact(i - 1, text), isOtherFact(i + 1, text)]
  if (candidate.kind === 'caption') return above && below
  return (candidate.kind !== 'timestamp' || isOwnDate(facts[i], candidate)) && (above || below)
}

function isOtherFact(i: number, { facts, candidates }: LaidOutText): boolean {
  if (i < 0 || i >= facts.length || facts[i].words > MAX_FACT_WORDS || !FACT.test(facts[i].text)) return false
  const candidate = candidates[i]
  return candidate === undefined || (candidate.kind === 'timestamp' && isOwnDate(facts[i], candidate))
}

/** 'Born: 12 May 1931', 'Published: Quay Press, 2019' */
function isOwnDate({ key }: LineFacts, { by }: Candidate): boolean {
  return by === 'cue' ? !isTimeStamp(key) : hasOwnLabel(key)
}

/** Beside another item of a list, which is no label. Behind the story that says nothing of bullets, as buttons have them too. */
function isAmongItems(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  const mark = itemMark(facts[i])
  if (mark === '' || (mark !== '1' && i >= layout.last)) return false
  return [i - 1, i + 1].some((at) => facts[at] !== undefined && itemMark(facts[at]) === mark && candidates[at] === undefined)
}

/** The bullet of a line, '1' for any number, or nothing. */
function itemMark(line: LineFacts): string {
  if (isNumbered(line)) return '1'
  return BULLETS.includes(line.text.charAt(0)) ? line.text.charAt(0) : ''
}

/** Between a line of some words that ends with a colon and this one there are labels alone. */
function isAnnounced(i: number, { facts, candidates }: LaidOutText): boolean {
  const isItem = (at: number): boolean => facts[at].words <= MAX_ITEM_WORDS && !facts[at].ends
  let above = i
  while (above >= 0 && i - above < MAX_ANNOUNCED_LINES && isItem(above)) above--
  if (above === i || above < 0 || candidates[above] !== undefined) return false
  return facts[above].words >= MIN_ANNOUNCING_WORDS && /[:：]$/u.test(facts[above].text)
}

/** '(c)' below '(b)' is no sign of rights. */
function isLettered(i: number, { facts }: LaidOutText): boolean {
  return /^\(c\)/iu.test(facts[i].text) && /^\(b\)/iu.test(facts[i - 1]?.text ?? '')
}

/** A label right above a line that begins with a small letter: 'Sorry', 'for the rain'. */
function isBrokenOff(i: number, { facts }: LaidOutText): boolean {
  const below = facts[i + 1]
  return facts[i].words <= 2 && !facts[i].ends && below?.line === facts[i].line + 1 && /^\p{Ll}/u.test(below.text)
}

/** A day with a time, inside of the story and between short lines of which nothing was found: 'Bread fair', '12 May 2025, 10:00', 'Market Square'. */
function isOfEvent(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  if (candidates[i]?.kind !== 'timestamp' || i < layout.first || i > layout.last) return false
  if (!hasDay(facts[i].key) || !/\d[:h]\d/u.test(facts[i].key)) return false
  const isName = (at: number): boolean => candidates[at] === undefined && facts[at].words <= MAX_FACT_WORDS && !facts[at].ends
  return isName(i - 1) && isName(i + 1)
}
