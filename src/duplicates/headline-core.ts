import { matchKey } from '../normalize/match-key.js'
import { trimSpan } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { words } from '../text/words.js'
import { LEADING_LABELS, SITE_WORDS, VARIANT_WORDS } from './data/labels.js'
import { isFunctionWord } from './lexicon.js'

/**
 * What is left of a line without the site's name behind it and a label before it: page titles and teasers repeat a headline in this dress.
 *
 * A part behind ` - `, ` | ` and the like is taken for a name by what it looks like (a domain, `TechCrunch`, `CNN`, a word such as 'News'), or,
 * where it tells nothing, if the rest reads like a sentence. So 'Beats Solo3 Headphones - Matte Black' stays whole: no sentence before the dash, and
 * a colour behind it.
 */

/** The line itself first, then its cores, each shorter than the one before. */
export function headlineCores(text: string): Span[] {
  const whole = trimSpan(text, { start: 0, end: text.length })
  if (whole.end - whole.start > LONGEST_HEADLINE) return [whole]
  const cores: Span[] = []
  const opened = withoutLabel(text, whole)
  for (const span of opened === undefined ? [whole] : [whole, opened]) {
    cores.push(span)
    let rest = span
    for (let parts = 0; parts < MOST_TRAILING_PARTS; parts++) {
      const shorter = withoutSiteName(text, rest)
      if (shorter === undefined) break
      cores.push(shorter)
      rest = shorter
    }
  }
  return cores
}

/** UTF-16 units of the longest line that is looked at as a headline; page titles with all their parts stay below. */
const LONGEST_HEADLINE = 400

/** Parts behind a headline: '… | Section | News | Site'. */
const MOST_TRAILING_PARTS = 3

/** Words of a site's or section's name at most. */
const MOST_NAME_WORDS = 5

/** Words of a headline at the least, to be told from a name itself. */
const LEAST_CORE_WORDS = 3

/** Words from which on a rest without a function word is taken for a sentence. */
const SENTENCE_WORDS = 6

/** Signs between a headline and a name. All but the bar need blanks on both sides. */
const DASHES = /[-–—:·•»›/~|｜]/u

/** The line without its last part, if that is a name of a site or section. */
function withoutSiteName(text: string, { start, end }: Span): Span | undefined {
  for (let at = end - 1; at > start; at--) {
    const sign = text.charAt(at)
    if (!DASHES.test(sign)) continue
    const bar = sign === '|' || sign === '｜'
    if (!bar && !(isBlank(text, at - 1) && isBlank(text, at + 1))) continue
    const core = trimSpan(text, { start, end: at })
    const name = trimSpan(text, { start: at + 1, end })
    return isSiteName(text.slice(core.start, core.end), text.slice(name.start, name.end), bar) ? core : undefined
  }
  return undefined
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x202f
}

function isSiteName(core: string, name: string, bar: boolean): boolean {
  const coreWords = keysOf(core)
  const nameWords = keysOf(name)
  if (coreWords.length < LEAST_CORE_WORDS || nameWords.length === 0 || nameWords.length > MOST_NAME_WORDS) return false
  if (/[.!?;,]$/u.test(name)) return false
  if (DOMAIN.test(name) || CAMEL_CASE.test(name)) return true
  if (/\p{N}/u.test(name) || nameWords.some((word) => VARIANT_WORDS.includes(word))) return false
  if (nameWords.some((word) => SITE_WORDS.includes(word)) || ACRONYM.test(name)) return true
  return bar ? true : readsLikeSentence(coreWords)
}

const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
const CAMEL_CASE = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u
const ACRONYM = /^\p{Lu}{2,5}$/u

function readsLikeSentence(coreWords: readonly string[]): boolean {
  return coreWords.length >= SENTENCE_WORDS || coreWords.some(isFunctionWord)
}

function keysOf(text: string): string[] {
  return words(text).map(({ start, end }) => matchKey(text.slice(start, end)))
}

/** The line without a label in front, with a separator or just a blank behind it. */
function withoutLabel(text: string, { start, end }: Span): Span | undefined {
  const starts = words(text.slice(start, end)).map((word) => word.start + start)
  let best: Span | undefined
  for (let count = 1; count <= MOST_NAME_WORDS + 1 && count + LEAST_CORE_WORDS <= starts.length; count++) {
    const label = matchKey(text.slice(start, starts[count])).replace(/[:|\-–—»>. ]+$/u, '')
    if (labels().has(label)) best = { start: starts[count], end }
  }
  return best
}

let labelSet: ReadonlySet<string> | undefined

function labels(): ReadonlySet<string> {
  labelSet ??= new Set(LEADING_LABELS)
  return labelSet
}
