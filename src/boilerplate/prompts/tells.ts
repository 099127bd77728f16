import { goesByDefault, kindSet } from '../kinds.js'
import type { LineFacts } from '../lines/line-facts.js'
import { hasSentenceBeside } from '../lines/sentence-beside.js'
import { addressesReader, namesReader } from '../lines/words-of-address.js'
import { COMMON, PROMPT } from './meaning-bits.js'
import { BESIDE, meaningsOf, NOTHING } from './meanings.js'
import { opens } from './openings.js'
import { isUnspaced, reservesRights, type WordedLine } from './speaks-for-site.js'

// Whether a sentence with the words of a prompt tells something instead of asking for it: 'Two million people follow us on Instagram.'

/** Kinds whose advice asks somebody to do something. */
const ASKING = /* @__PURE__ */ kindSet('share', 'app-prompt')
/** How the last word of a request ends in languages whose verbs come last. */
const ASKED_LAST =
  /(?:[ıiuü]n(?:[ıiuü]z)?|세요|시오|하기|합시다|ください|下さい|ましょう|願いします|करें|कीजिए|कीजिये|करो|করুন|کنید|دهید)[.!。।！]*$/u
const CLAUSE = /[,:：，،!！] ?/u
/** A day and a year, or a time: a year alone is the story's. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u

/** Whether a full sentence tells what the prompt would ask for, or lacks what the prompt has as a sentence. */
export function tellsSomething(worded: WordedLine): boolean {
  const { rule, line, all } = worded
  // 'We and our partners store information on a device, such as unique identifiers.'
  const hasOwnClauses = rule.kind === 'copyright' || rule.name === 'consent-notice'
  if (!hasOwnClauses && isReported(line)) return true
  if ((all & PROMPT.minutes) !== NOTHING && /[)\]]$/u.test(line.text)) return false // 'Artikel anhören (4 Min.)'
  if (rule.name === 'page-date') return !TWO_NUMBERS.test(line.text)
  if (rule.sentence !== undefined) return (all & rule.sentence) === NOTHING
  if (rule.form !== 'advice' || !ASKING.has(rule.kind)) return false
  return !opensClause(worded) && !namesReader(line.key) && !ASKED_LAST.test(line.text)
}

/**
 * Whether too many words of a sentence are none of any prompt, addresses and numbers apart: 'Comments from our mayor closed the meeting.' What readers
 * are owed stays what it is, and lines on rights name whose they are.
 */
export function saysMuchElse(worded: WordedLine): boolean {
  const { kind } = worded.rule
  const { key } = worded.line
  if (!goesByDefault(kind) || reservesRights(worded)) return false
  const words = key.split(' ').filter((word) => !OF_ADDRESS.test(word))
  const meanings = meaningsOf(words.join(' '))
  const others = meanings.filter((meaning) => meaning === NOTHING).length
  if (isUnspaced(key)) return others > MAX_OTHER_CHARACTERS * key.length
  return others > (kind === 'cookie-notice' ? MAX_OTHERS_OF_CONSENT : MAX_OTHERS) * meanings.length
}

/**
 * Such a share of the words at the most, or of the characters in scripts without blanks. Of 9,421 sentences of stories, most of them written against
 * the rules, 246 go from the middle and 1,016 as the last line, 603 and 2,426 without.
 */
const MAX_OTHERS = 2 / 9
const MAX_OTHER_CHARACTERS = 0.3
/** Notices on cookies tell what they are for. */
const MAX_OTHERS_OF_CONSENT = 0.45
const OF_ADDRESS = /[@\d]|\.\p{L}/u

/** 'The ferry runs again on Friday. Download our app': whether a full sentence stands beside the prompt and has none of its words. */
export function isBesideSentence({ rule, line }: WordedLine): boolean {
  const words = ((rule.has | (rule.one ?? NOTHING)) & ~COMMON) | PROMPT.publication
  return hasSentenceBeside(line, rule.kind, (key) => meaningsOf(key).some((meaning) => (meaning & words) !== NOTHING))
}

/** 'Follow us on Facebook, every driver begged me.': behind the prompt stand a comma and words that are none of prompts, and nobody is spoken to. */
export function isReported({ key }: LineFacts): boolean {
  const [prompt, clause = ''] = key.split(/[,，،]/u, 2)
  const meanings = meaningsOf(clause)
  const isOther = meanings.length >= MIN_REPORTING_WORDS && meanings.every((meaning) => (meaning & ~IN_REPORTS) === NOTHING)
  return isOther && !addressesReader(key.slice(prompt.length))
}

const MIN_REPORTING_WORDS = 2
/** 'Every', 'any' and 'me' are words of prompts, too. */
const IN_REPORTS = (COMMON & ~PROMPT.free) | BESIDE | PROMPT.daily | PROMPT.any | PROMPT.likes

/** Whether the line or a clause of it opens with the verb, perhaps behind 'please'. */
function opensClause({ rule, line }: WordedLine): boolean {
  return line.key.split(CLAUSE).some((clause) => {
    const meanings = meaningsOf(clause).filter((meaning) => (meaning & PROMPT.please) === NOTHING)
    return opens({ opens: rule.opens }, meanings, clause)
  })
}
