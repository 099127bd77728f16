import { kindSet } from '../kinds.js'
import type { LineFacts } from '../lines/line-facts.js'
import { isUnspacedUnit } from '../lines/scripts.js'
import { PROMPT } from './meaning-bits.js'
import { BESIDE, NOTHING } from './meanings.js'
import type { PromptRule } from './prompt-rule.js'

// Whether a sentence with the words of a prompt speaks for the site. 'Copying human embryos is prohibited until 2040.' and 'You can cancel the account
// at any time.' have such words too.

/** By which a sentence names the site, and what stands on it; so do laws, books and other sites, but not with 'this' or 'our'. */
const SITE_ITSELF = PROMPT.us | PROMPT.website | PROMPT.newsroom | PROMPT.browser | PROMPT.newsletter | PROMPT.copyright
const ON_SITE = PROMPT.article | PROMPT.page | PROMPT.content | PROMPT.author
/** Kinds of which others speak as well: who may comment, read or copy is news, and what an app wants before its first page opens. */
const OF_OTHERS_TOO = /* @__PURE__ */ kindSet('comment-policy', 'newsletter', 'paywall', 'copyright')
/** Kinds that name what is the site's by themselves. */
const OF_SITE_ALONE = /* @__PURE__ */ kindSet('newsletter', 'player', 'stray-ui')
/** What may stand beside the words of any prompt. */
const AROUND = BESIDE | PROMPT.here | PROMPT.click | PROMPT.now | PROMPT.free | PROMPT.please | PROMPT.more
const RESERVED = PROMPT.rights | PROMPT.reserved
const FORBIDDING = PROMPT.permission | PROMPT.allowed
const MAX_POLICY_WORDS = 8
const ASKING = PROMPT.reader | PROMPT.please | PROMPT.required | PROMPT.allowed | PROMPT.only
/** 'No copying without permission' says it twice. */
const FORBIDDEN_TWICE = 2

/** What is known of a line that has the words of a prompt. */
export interface WordedLine {
  readonly rule: PromptRule
  readonly line: LineFacts
  /** What its words mean, one by one, and all together with its signs. */
  readonly meanings: readonly bigint[]
  readonly all: bigint
}

/** Whether a line with the words of a prompt may be the site's at all: some must name it, or say nothing else. */
export function maySpeakForSite(worded: WordedLine): boolean {
  return worded.rule.alone !== true || namesSite(worded) || saysNothingElse(worded) || reservesRights(worded)
}

/** Whether a full sentence that asks for something speaks for the site: one that doesn't may ask for somebody else. */
export function speaksForSite(worded: WordedLine): boolean {
  const { rule, line } = worded
  // 'You must log in to post a comment.', but not 'Register to comment on the plan by 30 June at the town hall.'
  const isShortPolicy = rule.kind === 'comment-policy' && line.words <= MAX_POLICY_WORDS && (worded.all & ASKING) !== NOTHING
  if (OF_SITE_ALONE.has(rule.kind) || isShortPolicy || namesSite(worded) || reservesRights(worded)) return true
  return saysNothingElse(worded) && !mayForbidAnything(worded)
}

/** Whether a line names the site or what stands on it: where others may have that too, 'this article' and no other. */
export function namesSite({ rule: { kind }, line: { ends, key }, all }: WordedLine): boolean {
  if ((all & SITE_ITSELF) !== NOTHING) return true
  const anyone = ends && OF_OTHERS_TOO.has(kind) && !(kind === 'copyright' && isUnspaced(key))
  return (all & ON_SITE) !== NOTHING && (!anyone || (all & PROMPT.this) !== NOTHING)
}

/** Whether a line has no words but those of its prompt: 'You can cancel at any time.' */
function saysNothingElse(worded: WordedLine): boolean {
  const { has, one = NOTHING, may = NOTHING } = worded.rule
  const known = has | one | may | AROUND
  return worded.meanings.every((meaning) => (meaning & known) !== NOTHING)
}

/** 'Su reproducción está prohibida.' may be said of a fish; without permission only texts are copied, and only texts are printed again. */
function mayForbidAnything({ rule, line, meanings, all }: WordedLine): boolean {
  if (rule.kind !== 'copyright' || !line.ends) return false
  const forbidden = meanings.filter((meaning) => (meaning & FORBIDDING) !== NOTHING).length
  return forbidden < FORBIDDEN_TWICE && (all & (PROMPT.all | PROMPT.only | PROMPT.reprint | PROMPT.degree)) === NOTHING
}

/** 'All rights reserved', but not 'The rights are reserved for the heirs.' */
export function reservesRights({ line, all }: WordedLine): boolean {
  return (all & RESERVED) === RESERVED && ((all & PROMPT.all) !== NOTHING || isUnspaced(line.key))
}

/** Whether the first letter of a key is of a script without blanks. */
export function isUnspaced(key: string): boolean {
  return isUnspacedUnit(key.charCodeAt(key.search(/\p{L}/u)))
}
