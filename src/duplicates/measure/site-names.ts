import { matchKey } from '../../normalize/match-key/match-key.js'
import { isBlankUnit, trimSpan } from '../../text/lines.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { words } from '../../text/words.js'
import {
  attributions,
  NAME_ARTICLES,
  paperWords,
  sectionWords,
  siteAcronyms,
  siteOpeners,
  siteWords,
  tellingWords,
  variantWords,
} from '../data/labels.js'
import { isOutcomeWord } from '../data/outcome-words.js'
import { type HeadlineCore, MAX_NAME_WORDS, MIN_CORE_WORDS } from './core-span.js'
import { isFunctionWord, isNegator, lexiconsFor, wordRole } from './lexicon.js'
import { keysOf } from './line-words.js'
import { hasDigit } from './numbers.js'

// A part behind ` - `, ` | ` and the like is taken for a name by what it looks like (a domain, `CNN`, a word such as 'News'), or, where it may be the
// subject of the line ('US', 'iPhone', 'Oslo'), if it is written as a name and the rest reads like a sentence; capitals alone need no sentence. So
// 'Beats Solo3 Headphones - Matte Black' stays whole: no sentence before the dash, and a colour behind it. So does 'Council says the bridge is safe -
// not true', whose end is no name, and so do '… - Denied', '… - Three Dead' and '… - Monday', which are news though they are written as one.

/** The line without its last part, if that is a name of a site or section. */
export function withoutSiteName(text: string, { start, end, guessed }: HeadlineCore): HeadlineCore | undefined {
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

/**
 * Signs between a headline and a name, single or doubled. All but the bar need blanks on both sides or, in Chinese, Japanese and Korean, a name that
 * is known for one; in Chinese titles a low line does what a bar does.
 */
const SEPARATORS = /[-–—:：·•»›/~|｜_]/u
/** A line without one has no name behind it, and need not be gone through sign by sign. */
const MAYBE_SEPARATOR = /[|｜]|[ \u00a0\t\u202f][-–—:·•»›/~]|[\u2e80-\uffff][-–—:：_]/
const ENDS_OF_NO_NAME = '.!?;,'
const BARS = '|｜'
const HAN = /\p{Script=Han}/u
/** Where no blanks are needed, and UTF-16 units of a name there. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LONGEST_JOINT_NAME = 16

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
  if (hasDigit(name) || nameWords.some((word) => tellsVariant(word) || (!isSiteWord(word) && isOutcomeWord(word)))) return undefined
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

const HANGUL = /^\p{Script=Hangul}{3,}$/u

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

/** Words from which on a rest without a function word is taken for a sentence. */
const SENTENCE_WORDS = 6

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
