import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { HEADINGS, kindSet, PROTECTED_KINDS } from '../kinds.js'
import type { LookUp } from '../lookup/cue-index.js'
import type { CuePattern } from '../lookup/cue-pattern.js'
import { lineKey } from '../lookup/line-key.js'
import { best, fromCue, hitsOf, isOneWord, MAX_PREFIX_WORDS } from './by-cue.js'
import type { Candidate } from './candidate.js'
import { countWords, LineFacts, SIGNS, stops } from './line-facts.js'

// Lines that are a phrase with a sign behind it, and a headline, an address or what readers are owed.

/** 'Correction: the bridge opened in 1968', 'Errata – …': the label of what readers are owed, and a text behind it. 'AI: the new boom' is a headline. */
export function asOwed(facts: LineFacts, cues: readonly CuePattern[]): Candidate | undefined {
  const cue = best(cues.filter(({ kind, strength }) => kind === 'correction' || (strength === 'strong' && PROTECTED_KINDS.has(kind))))
  const literal = cue?.pieces[0]
  if (cue === undefined || typeof literal !== 'string') return undefined
  const text = BEHIND_LABEL.exec(facts.key.slice(literal.length))?.groups?.text
  if (text === undefined || countWords(text) < MIN_WORDS_OWED) return undefined
  return { kind: cue.kind, by: 'label', strong: true, ambiguous: false, removable: false, cue }
}

/** Fewer words behind a label are a name or a time. */
const MIN_WORDS_OWED = 3
/** A colon, a dash, or the full stop of a heading or an abbreviation, and words. */
const BEHIND_LABEL = /^(?:\.? ?: ?|\. | - ?)(?<text>\p{L}.*)$/u

/**
 * 'Read also: Bridge opens to traffic' is a link, and so are 'Read also » Bridge opens', 'READ ALSO Bridge opens to traffic' and 'Continue reading
 * Bridge opens →'; the headline in it may say anything but a quotation.
 */
export function asLabel(facts: LineFacts, cue: CuePattern): Candidate | undefined {
  const links = cue.kind === 'read-more' || HEADINGS.has(cue.kind)
  const literal = cue.pieces[0]
  if (typeof literal !== 'string' || facts.words > MAX_PREFIX_WORDS) return undefined
  const behind = facts.text.slice(literal.length)
  const several = !isOneWord(literal)
  if (facts.ends && !(several && ASKING_HEADLINE.test(behind))) return undefined
  if (LINK_TOOLS.has(cue.kind) && ADDRESS.test(facts.key.slice(literal.length))) return fromCue(facts, cue, 'label')
  if (!links) return undefined
  const blank = facts.key.charAt(literal.length) === ' ' && facts.key.charAt(literal.length + 1) === '|'
  const sign = facts.key.charAt(literal.length + (blank ? 1 : 0))
  const dash = cue.kind === 'related-heading' && several && DASH_AND_HEADLINE.test(behind)
  const apart =
    several &&
    (ARROW_AND_HEADLINE.test(behind) || (ALSO.test(literal) && CAPITALS.test(facts.text.slice(0, literal.length)) && HEADLINE.test(behind)))
  if (sign !== ':' && sign !== '|' && !dash && !apart && !LINK_ARROW.test(facts.text)) return undefined
  return { kind: 'read-more', by: 'label', strong: true, ambiguous: false, removable: true, cue }
}

/**
 * '(Also read: Ferry fares go up)', '[LEES OOK Ferry wordt duurder]'; 'See also' and 'Read more' may lead to a chapter, and so may what goes on with a
 * small letter: '(Ver también: capítulo dos)'.
 */
export function asBracketedLabel(facts: LineFacts, lookUp: LookUp): Candidate | undefined {
  const inside = OPENING_BRACKETS.includes(facts.text.charAt(0)) ? IN_BRACKETS.exec(facts.text)?.groups?.inside : undefined
  if (inside === undefined) return undefined
  const line = new LineFacts(inside, facts.line, 0, inside.length)
  const prefix = best(hitsOf(line, lookUp).prefix, 'strong')
  if (prefix === undefined || !HEADINGS.has(prefix.kind)) return undefined
  const literal = String(prefix.pieces[0])
  const behind = inside.slice(literal.length).replace(/^[^\p{L}\p{N}]+/u, '')
  return isOneWord(literal) || beginsSmall(behind) ? undefined : asLabel(line, prefix)
}

const OPENING_BRACKETS = '([（［'
const IN_BRACKETS = /^[([（［](?<inside>(?!.*\d{4})[^()[\]（）［］]{8,160})[)\]）］]$/u

/** '【相关阅读】Ferry fares go up', '▶ [Related] Ferry fares go up', '延伸閱讀》…': a label in brackets in front of a headline. */
export function asLabelInBrackets(facts: LineFacts, lookUp: LookUp): Candidate | undefined {
  if ((facts.signs & (SIGNS.form | SIGNS.beyond)) === 0 || facts.words > MAX_PREFIX_WORDS || stops(facts)) return undefined
  const label = (LABEL_IN_BRACKETS.exec(facts.text) ?? LABEL_AND_BRACKET.exec(facts.text))?.groups?.label
  if (label === undefined) return undefined
  const cue = best(lookUp(lineKey(label)).whole, 'strong')
  if (cue === undefined || cue.kind === 'most-read' || !(cue.kind === 'read-more' || HEADINGS.has(cue.kind))) return undefined
  return { kind: 'read-more', by: 'label', strong: true, ambiguous: false, removable: true, cue }
}

const LABEL_IN_BRACKETS = /^(?:[^\p{L}\p{N}[【［〔<〈]{1,3} ?)?[[【［〔<〈](?<label>[^[\]【】［］〔〕<>〈〉]{2,20})[\]】］〕>〉] ?\S.{3}/u
const LABEL_AND_BRACKET = /^(?<label>\p{Script=Han}{4})[》】｜] ?\S.{3}/u

/** 'Copy link: https://…' */
const LINK_TOOLS = /* @__PURE__ */ kindSet('share', 'page-tools')
const ADDRESS = /^ ?: ?(?:https?:\/\/|www\.)\S{4,}$/u
/** 'Read also - Ferry fares go up', and no clause: 'Read more - that was her advice' */
const DASH_AND_HEADLINE = /^ ?[-–—] ?[^\p{Ll} ]\S* \S+ \S/u
/** 'Read also: Who pays for the ferry?' */
const ASKING_HEADLINE = /^ ?[:|>：] ?\S+(?: \S+){2,} ?[?？؟]$/u
/** 'Read also » Ferry fares go up' */
const ARROW_AND_HEADLINE = /^ ?(?:>{1,3}|[»→➡▶►👉])\uFE0F? ?[^\p{Ll} ]\S* \S/u
/** 'READ ALSO Ferry fares go up', but not 'READ MORE Books said the sign' and 'TOP STORIES Wins prize'. */
const ALSO =
  /(?:^| )(?:also|aussi|auch|ook|tambi[eé]n|anche|tamb[eé]m|te[zż]|tak[zż]e|r[oó]wnie[zż]|ogs[aå]|ocks[aå]|myös|myos|také|take|также|також|ещ[её])(?: |$)/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’' -]{5,}$/u
const HEADLINE = /^ \p{Lu}[\p{Ll}\p{M}]\S* \S+ \S/u
/** What a link of a feed ends with. */
const LINK_ARROW = /[→»›]$/u
