import { matchKey } from '../../normalize/match-key/match-key.js'
import { lazy } from '../../text/lazy.js'
import { isBlankUnit, trimSpan } from '../../text/lines.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import type { Span } from '../../text/span.js'
import { words } from '../../text/words.js'
import {
  attributions,
  leadingLabels,
  mediaLabels,
  NAME_ARTICLES,
  numberedLabels,
  paperWords,
  sectionWords,
  siteAcronyms,
  siteOpeners,
  siteWords,
  tellingWords,
  trailingLabels,
  variantWords,
  wireLabels,
} from '../data/labels.js'
import { isOutcomeWord } from '../data/outcome-words.js'
import { isFunctionWord, isNegator, lexiconsFor, wordRole } from './lexicon.js'
import { keysOf } from './line-words.js'

// What is left of a line without the site's name behind it and a label before it: page titles and teasers repeat a headline in this dress.
//
// A part behind ` - `, ` | ` and the like is taken for a name by what it looks like (a domain, `CNN`, a word such as 'News'), or, where it may be the
// subject of the line ('US', 'iPhone', 'Oslo'), if it is written as a name and the rest reads like a sentence; capitals alone need no sentence. So
// 'Beats Solo3 Headphones - Matte Black' stays whole: no sentence before the dash, and a colour behind it. So does 'Council says the bridge is safe -
// not true', whose end is no name, and so do '… - Denied', '… - Three Dead' and '… - Monday', which are news though they are written as one.

/**
 * The line itself first, then its cores: without what is in front, without one, two, three parts behind. `spans` are the words of the line, for
 * those who know them.
 */
export function headlineCores(text: string, spans: readonly Span[] = words(text)): HeadlineCore[] {
  const whole = { ...trimSpan(text, { start: 0, end: text.length }), guessed: false }
  const cores: HeadlineCore[] = [whole]
  if (whole.end - whole.start > LONGEST_HEADLINE) return cores
  const buttonless = withoutButton(text, whole) ?? withoutEndLabel(text, whole, spans)
  const closed = buttonless === undefined ? whole : { ...buttonless, guessed: false }
  if (closed !== whole) cores.push(closed)
  const fronts = withoutFront(text, closed, spans)
  cores.push(...fronts)
  for (const front of [closed, ...fronts]) {
    let rest: HeadlineCore = front
    for (let parts = 0; parts < MAX_TRAILING_PARTS; parts++) {
      const shorter = withoutSiteName(text, rest)
      if (shorter === undefined) break
      cores.push(shorter)
      rest = shorter
    }
  }
  return cores
}

/** A part of a line that may be its headline. */
export interface HeadlineCore extends Span {
  /**
   * Whether something was left off that only its place speaks for: it may be a place, a subject or a section ('Oslo | Police arrest two men',
   * '… | Daily'), or a number that tells ('3. Mai: Alle Termine'). Two lines that both have such a part are not one headline for what is left of them.
   */
  readonly guessed: boolean
}

/** UTF-16 units of the longest line that is looked at as a headline or caption. */
const LONGEST_HEADLINE = 600

/** Parts behind a headline: '… | Section | News | Site'. */
const MAX_TRAILING_PARTS = 3

/** Parts in front of it: 'Home » News » …'. */
const MAX_LEADING_PARTS = 3

/** Words of a site's or section's name at most. */
const MAX_NAME_WORDS = 5

/** Words of a section's name in front. */
const MAX_SECTION_WORDS = 3

/** Words of a headline at the least, to be told from a name itself. */
const MIN_CORE_WORDS = 3

/** Words from which on a rest without a function word is taken for a sentence. */
const SENTENCE_WORDS = 6

/**
 * Signs between a headline and a name, single or doubled. All but the bar need blanks on both sides or, in Chinese, Japanese and Korean, a name that
 * is known for one; in Chinese titles a low line does what a bar does.
 */
const SEPARATORS = /[-–—:：·•»›/~|｜_]/u
/** A line without one has no name behind it, and need not be gone through sign by sign. */
const MAYBE_SEPARATOR = /[|｜]|[ \u00a0\t\u202f][-–—:·•»›/~]|[\u2e80-\uffff][-–—:：_]/
const ENDS_OF_NO_NAME = '.!?;,'
const BARS = '|｜'
const HANGUL = /^\p{Script=Hangul}{3,}$/u
const HAN = /\p{Script=Han}/u
/** Where no blanks are needed, and UTF-16 units of a name there. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LONGEST_JOINT_NAME = 16
const SECTION_SIGNS = '»›>|｜'
const MAYBE_SECTIONS = /[»›>|｜]/u

/** The line without its last part, if that is a name of a site or section. */
function withoutSiteName(text: string, { start, end, guessed }: HeadlineCore): HeadlineCore | undefined {
  if (ENDS_OF_NO_NAME.includes(text.charAt(end - 1)) || !MAYBE_SEPARATOR.test(text)) return undefined
  for (let at = end - 1; at > start; at--) {
    const sign = text.charAt(at)
    if (!SEPARATORS.test(sign)) continue
    const from = text.charAt(at - 1) === sign ? at - 1 : at
    const bar = BARS.includes(sign) || (sign === '_' && HAN.test(text.charAt(at - 1)))
    const blanks = isBlankUnit(text.charCodeAt(from - 1)) && isBlankUnit(text.charCodeAt(at + 1))
    const joint = !bar && !blanks
    if (joint && (end - at > LONGEST_JOINT_NAME || !WITHOUT_BLANKS.test(text.charAt(at + 1)))) continue
    const core = trimSpan(text, { start, end: from })
    const name = trimSpan(text, { start: at + 1, end })
    const evidence = siteNameEvidence(text.slice(core.start, core.end), text.slice(name.start, name.end), bar)
    if (joint && (evidence !== 'name' || !endsWithSiteWord(text.slice(name.start, name.end)))) continue
    if (evidence === undefined) return undefined
    return { ...core, guessed: guessed || joint || evidence === 'place' || isSectionName(text.slice(name.start, name.end)) }
  }
  return undefined
}

/** Whether a part is made of words for sections and editions alone. */
function isSectionName(name: string): boolean {
  return keysOf(name).every((word) => sectionWords().has(word))
}

/**
 * What speaks for a site's name: what it looks like, or only its place behind a bar or a sentence. An acronym may be a country, an alliance or a
 * league, a name in camel case a product: 'US' and 'UK', 'iOS' and 'macOS' tell two things.
 */
function siteNameEvidence(core: string, name: string, bar: boolean): 'name' | 'place' | undefined {
  const coreWords = keysOf(core)
  const nameWords = keysOf(name)
  if (coreWords.length < MIN_CORE_WORDS || nameWords.length === 0 || nameWords.length > MAX_NAME_WORDS) return undefined
  if (DOMAIN.test(name)) return 'name'
  if (tellsMore(name, nameWords, coreWords)) return undefined
  if (CAMEL_CASE.test(name)) return bar || readsLikeSentence(coreWords) ? 'place' : undefined
  if (!bar && nameWords.every((word) => attributions().has(word))) return undefined
  const isOfSite = nameWords.some(isSiteWord)
  if (/\p{N}/u.test(name) || nameWords.some((word) => tellsVariant(word) || (!isSiteWord(word) && isOutcomeWord(word)))) return undefined
  if (ACRONYM.test(name)) return siteAcronyms().has(matchKey(name)) ? 'name' : 'place'
  if (isOfSite && (bar || isSetOff(core, name, nameWords))) return 'name'
  if (opensName(name, nameWords, bar)) return 'place'
  if (!isWrittenAsName(name) || nameWords.some((word) => isValue(word))) return undefined
  return bar || (readsLikeSentence(coreWords) && !isAmongCapitals(core, nameWords)) ? 'place' : undefined
}

function isSiteWord(word: string): boolean {
  return siteWords().has(word) || isPaperWord(word)
}

/** '조선일보' is one word, made with that for a daily. */
function isPaperWord(word: string): boolean {
  return paperWords().has(word) || (HANGUL.test(word) && paperWords().has(word.slice(-2)))
}

/**
 * Whether a part behind a dash is no end of a sentence ('… - state news agency'): it has capitals, of which outside of English one is enough
 * ('Haagse courant'), an article, no blank ('n-tv'), or all of the line has no capital.
 */
function isSetOff(core: string, name: string, nameWords: readonly string[]): boolean {
  if (NAME_ARTICLES.includes(nameWords[0]) || isWrittenAsName(name) || !/\p{Lu}/u.test(core) || !name.includes(' ')) return true
  return !beginsSmall(name) && isPaperWord(nameWords[nameWords.length - 1]) && !nameWords.some((word) => attributions().has(word))
}

/** '河谷晚报' and '白川新報デジタル', not '新闻发布会', which is news. */
function endsWithSiteWord(name: string): boolean {
  return isSiteWord(keysOf(name).slice(-1)[0])
}

/** Whether a name begins with 'Voice', 'l'Écho' or the like, and is set off from the sentence that may begin so. */
function opensName(name: string, [first, second]: readonly string[], bar: boolean): boolean {
  if (NAME_ARTICLES.includes(first)) return second !== undefined && siteOpeners().has(second)
  const elided = first.slice(first.indexOf("'") + 1)
  return siteOpeners().has(elided) && (bar || elided !== first || !beginsSmall(name))
}

/** Whether a word is a number or the name of a day or month: '… - Monday', '… - Three Dead'. */
function isValue(word: string): boolean {
  return wordRole(word, lexiconsFor([word]), true).value !== undefined
}

/**
 * Whether capitals tell no name behind a dash, since all of the line has them: 'How to Make an App - App Development Process'. An article tells one,
 * and a word alone may be one ('… - Moz'). Of 39 such parts on real pages 6 were names.
 */
function isAmongCapitals(core: string, nameWords: readonly string[]): boolean {
  return nameWords.length > 1 && !NAME_ARTICLES.includes(nameWords[0]) && /\p{Lu}/u.test(core) && isWrittenAsName(core)
}

/** Whether a word of the last part tells of a variant of a product or goes on with the matter. */
function tellsVariant(word: string): boolean {
  return variantWords().has(word) || tellingWords().has(word)
}

/** 'Node.js' is none. */
const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?!js$)\p{L}{2,}$/iu
const CAMEL_CASE = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u
const ACRONYM = /^\p{Lu}{2,5}$/u

function readsLikeSentence(coreWords: readonly string[]): boolean {
  return coreWords.length >= SENTENCE_WORDS || coreWords.some(isFunctionWord)
}

/**
 * Whether the last part goes on with what the line tells: it denies ('not true'), points to what was said ('police deny it') or begins inside of a
 * sentence ('but not for long'). In front, a pronoun may be an article: 'La Nación'.
 */
function tellsMore(name: string, nameWords: readonly string[], coreWords: readonly string[]): boolean {
  const [first, ...others] = nameWords
  if (isFunctionWord(first) && !NAME_ARTICLES.includes(first) && beginsSmall(name)) return true
  const lexicons = lexiconsFor([...coreWords, ...nameWords])
  if (nameWords.some((word) => isNegator(word, lexicons))) return true
  // Of the likeliest language: 'du' is a pronoun in German and Swedish, not in 'Courrier du Val'.
  return others.some((word) => lexicons[0].pronouns.has(word))
}

/** Whether all words but function words have a capital, in a script that has them: 'Museum of the Coast'. */
function isWrittenAsName(name: string): boolean {
  return words(name).every(({ start, end }) => {
    const word = name.slice(start, end)
    return word !== word.toLowerCase() || word === word.toUpperCase() || isFunctionWord(matchKey(word))
  })
}

/** The line without a label, a picture's number or the path of sections in front. */
function withoutFront(text: string, span: Span, spans: readonly Span[]): HeadlineCore[] {
  const starts = spans.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ start }) => start)
  const known = [withoutLabel(text, span, starts), withoutPictureNumber(text, span, starts)]
  const guesses = [withoutListNumber(text, span, starts), withoutSections(text, span, starts)]
  return [
    ...known.filter((front) => front !== undefined).map((front) => ({ ...front, guessed: false })),
    ...guesses.filter((front) => front !== undefined).map((front) => ({ ...front, guessed: true })),
  ]
}

/** The line without the labels in front, of which there may be several: 'Video: …', 'RPT-UPDATE 1-…'. */
function withoutLabel(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  const from = BEFORE_LABEL.test(text.slice(start, starts[0])) ? starts[0] : start
  let rest = starts
  for (let found = 0; found < MAX_LABELS; found++) {
    const count = labelWords(text, found === 0 ? from : rest[0], rest)
    if (count === 0) break
    rest = rest.slice(count)
  }
  return rest === starts ? undefined : { start: rest[0], end }
}

/** An opening bracket, a picture or the signs of a ticker: '【動画】…', '🚨 BREAKING: …', '+++ EIL +++ …'. */
const BEFORE_LABEL = /^[[【(（［]$|^\p{So}[\ufe0f ]*$|^\+{2,3} ?$/u

/** Labels in front of a headline at most. */
const MAX_LABELS = 3

/** Words of the label with which a part of a line begins, or none. */
function labelWords(text: string, from: number, starts: readonly number[]): number {
  if (starts.length <= MIN_CORE_WORDS || !mayBeginLabel(matchKey(text.slice(from, starts[1])))) return 0
  let best = 0
  for (let count = 1; count <= MAX_NAME_WORDS + 1 && count + MIN_CORE_WORDS <= starts.length; count++) {
    if (isLabel(text.slice(from, starts[count]), count > 1 && !beginsSmall(text.slice(starts[count])))) best = count
  }
  return best
}

/**
 * Whether the beginning of a line with what stands behind it is a label. One needs a sign or a bracket there unless it `mayStandBare`, having several
 * words and no small letter behind it: not 'Business travel is back', nor 'Just in time for the fair'. A hyphen without a blank makes a compound
 * ('Sport-Vorstand'), but for the labels of news agencies in capitals ('EXPLAINER-What …').
 */
function isLabel(front: string, mayStandBare: boolean): boolean {
  const key = matchKey(front).replace(OPENING_SIGN, '')
  const label = withoutSigns(key)
  const signed = label.length < key.length
  if (/[-‐‑/]$/u.test(front)) return signed && front === front.toUpperCase() && isWireLabel(label)
  return (leadingLabels().has(label) && (mayStandBare || signed)) || (signed && (isWireLabel(label) || isMediaLabel(label)))
}

/** What opens a quotation behind a label: 'Interview: "…'. */
const OPENING_SIGN = /["']$/

/** Whether a part behind a headline is a label of a page: 'in pictures', 'live'. */
export function isPageLabel(part: string): boolean {
  const key = matchKey(part)
  return isWireLabel(key) || isMediaLabel(key)
}

/** Whether a text names what a page has to its headline and no more: 'photos and video', 'mit Fotos'. */
function isMediaLabel(text: string): boolean {
  const found = keysOf(text)
  const media = mediaLabels()
  return media.has(text) || (found.some((word) => media.has(word)) && found.every((word) => media.has(word) || isFunctionWord(word)))
}

/** Whether a label is one of a news agency, be it with a number. */
function isWireLabel(label: string): boolean {
  return wireLabels().has(label) || isNumberedLabel(label)
}

function isNumberedLabel(label: string): boolean {
  return numberedLabels().has(label.replace(/^\d{1,2}(?:\.|st|nd|rd|th)? /, '').replace(/ ?\d{1,2}$/, ''))
}

/** Whether any label may begin as a line does whose first word this is: most lines have no label by it. */
function mayBeginLabel(firstWord: string): boolean {
  return firstWord.length < OPENING_LENGTH || BEGINS_WITH_DIGIT.test(firstWord) || labelOpenings().has(firstWord.slice(0, OPENING_LENGTH))
}

/** Two letters rule out most lines; no label has fewer. */
const OPENING_LENGTH = 2

/** A label without the signs and blanks behind it. */
function withoutSigns(front: string): string {
  let end = front.length
  while (end > 0 && LABEL_SIGNS.includes(front.charAt(end - 1))) end--
  return front.slice(0, end)
}

const LABEL_SIGNS = '-:|>»›/(. ])】）］+'

/**
 * The line without the number of a picture in a gallery: '2 of 14 The new bridge at night'. It must be seen that a sentence begins behind
 * it: '7 of 10 voters back the plan' and '7 of 10 Will Back the Plan' tell a share.
 */
function withoutPictureNumber(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  if (starts.length < 3 + MIN_CORE_WORDS || !BEGINS_WITH_DIGIT.test(text.charAt(start))) return undefined
  if (!PICTURE_NUMBER.test(text.slice(start, starts[3]))) return undefined
  return opensSentence(starts.slice(3).map((at, i, rest) => text.slice(at, rest[i + 1] ?? end).trimEnd()))
    ? { start: starts[3], end }
    : undefined
}

/** Whether words begin with a function word that has a capital, and not for the reason that all words have one. */
function opensSentence(list: readonly string[]): boolean {
  const other = list.find((word) => !isFunctionWord(matchKey(word)))
  return other !== undefined && other !== list[0] && /^\p{Lu}/u.test(list[0]) && beginsSmall(other)
}

const PICTURE_NUMBER = /^\d{1,3} ?(?:of|von|de|sur|di|van|av|af|[zз/]|ze|из|από|dari) ?\d{1,3}[\s.:]*$/u

/** The line without the number of a list item: '7. '. It may tell: '3. Mai: Alle Termine', '1. FC Riverside'. */
function withoutListNumber(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  if (starts.length <= MIN_CORE_WORDS || !BEGINS_WITH_DIGIT.test(text.charAt(start))) return undefined
  return /^\d{1,3}[.)] *$/u.test(text.slice(start, starts[1])) ? { start: starts[1], end } : undefined
}

const BEGINS_WITH_DIGIT = /^\d/

/** Names of sections in front, each with an arrow or bar behind: 'Home » Sport » …'. A row of more parts is a list. */
function withoutSections(text: string, { start, end }: Span, starts: readonly number[]): Span | undefined {
  if (!MAYBE_SECTIONS.test(text)) return undefined
  const parts = [start]
  for (let i = 1; i < starts.length && parts.length <= MAX_LEADING_PARTS + 1; i++) {
    const between = text.slice(starts[i - 1], starts[i]).trimEnd()
    if (SECTION_SIGNS.includes(between.slice(-1))) parts.push(starts[i])
  }
  const last = parts[parts.length - 1]
  if (parts.length < 2 || parts.length > MAX_LEADING_PARTS + 1) return undefined
  const names = starts.filter((at) => at < last).length
  const core = starts.length - names
  return names <= MAX_SECTION_WORDS * (parts.length - 1) && core > MIN_CORE_WORDS ? { start: last, end } : undefined
}

/** The line without the button behind it that shows less or more of it: '… in Hanoi. less'. */
function withoutButton(text: string, { start, end }: Span): Span | undefined {
  const blank = text.lastIndexOf(' ', end - 1)
  const core = trimSpan(text, { start, end: blank })
  if (blank <= start || !'.…)!?"”'.includes(text.charAt(core.end - 1))) return undefined
  return trailingLabels().has(matchKey(text.slice(blank + 1, end))) ? core : undefined
}

/** The line without a label behind it: '… (video)', '… - UPDATE 2'. */
function withoutEndLabel(text: string, { start, end }: Span, spans: readonly Span[]): Span | undefined {
  const found = END_LABEL.exec(text.slice(Math.max(start, end - LONGEST_END_LABEL), end))
  if (found === null) return undefined
  const [whole, bracketed, label] = found
  const key = matchKey(bracketed ?? label)
  const core = trimSpan(text, { start, end: end - whole.length })
  const known = bracketed === undefined ? isNumberedLabel(key) : isPageLabel(key)
  return known && spans.filter((span) => span.end <= core.end).length >= MIN_CORE_WORDS ? core : undefined
}

/** UTF-16 units of a label behind a headline, with its signs. */
const LONGEST_END_LABEL = 30
const END_LABEL = /(?:[[【(（［]([^[【(（［]+)[\])】）］]| [-–—|] ([^-–—|]+))$/u

const labelOpenings = /* @__PURE__ */ lazy(
  () =>
    new Set([...leadingLabels(), ...wireLabels(), ...numberedLabels(), ...mediaLabels()].map((label) => label.slice(0, OPENING_LENGTH))),
)
