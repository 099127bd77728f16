import type { BoilerplateKind } from '../../text/finding.js'
import { goesByDefault, HEADINGS } from '../kinds.js'
import type { LookUp } from '../lookup/cue-index.js'
import type { CuePattern } from '../lookup/cue-pattern.js'
import type { BoilerplateRule } from '../options.js'
import { best, fromCue, hitsOf, isOneWord, MAX_PREFIX_WORDS } from './by-cue.js'
import { asBracketedLabel, asLabel, asLabelInBrackets, asOwed } from './by-label.js'
import { byParts } from './by-parts.js'
import { bySentences, endsWithPhrase } from './by-sentences.js'
import { type Candidate, fromShape } from './candidate.js'
import { type LineFacts, stops } from './line-facts.js'
import { hasSentenceBeside } from './sentence-beside.js'
import { shapeOf } from './shapes.js'
import { speaksForWriter, speaksOfOwn } from './words-of-address.js'
import { hasAttribution } from './words-of-speech.js'

/** What a line is a candidate for, or `undefined`. */
export function candidateOf(facts: LineFacts, lookUp: LookUp, rules: readonly BoilerplateRule[] = []): Candidate | undefined {
  const rule = rules.find((each) => each.test({ text: facts.text, line: facts.line, key: facts.key }))
  if (rule !== undefined) {
    return { kind: rule.kind, by: 'rule', strong: true, ambiguous: false, removable: goesByDefault(rule.kind), rule: rule.name }
  }
  const hits = hitsOf(facts, lookUp)
  const whole = ownBefore(hits.whole)
  const strong = best(whole, 'strong')
  const shape = shapeOf(facts)
  if (strong !== undefined) return fromCue(facts, strong, 'cue')
  const owed = asOwed(facts, hits.prefix)
  if (owed !== undefined) return owed
  if (shape?.sure) return fromShape(shape)
  const sentences = bySentences(facts, lookUp)
  if (sentences !== undefined) return sentences
  const prefix = best(hits.prefix, 'strong')
  const opening = prefix ?? best(hits.prefix.filter(isHeadingOfWords))
  const label = (opening === undefined ? asBracketedLabel(facts, lookUp) : asLabel(facts, opening)) ?? asLabelInBrackets(facts, lookUp)
  if (label !== undefined) return label
  if (prefix !== undefined && endsWithPhrase(facts, prefix, lookUp)) return { ...fromCue(facts, prefix, 'sentences'), ambiguous: false }
  const row = byParts(facts, (part) => candidateOf(part, lookUp))
  if (row !== undefined) return row
  const weak = best(whole)
  if (weak !== undefined) return fromCue(facts, weak, 'cue')
  if (shape !== undefined) return fromShape(shape)
  return prefix === undefined ? undefined : asPrefix(facts, prefix)
}

/** The caller's own phrases that a line is, or else the library's: a caller may know better what such a line is. */
function ownBefore(cues: readonly CuePattern[]): readonly CuePattern[] {
  return cues.some(({ own }) => own) ? cues.filter(({ own }) => own) : cues
}

/** 'Also read', which may be a cross-head by itself, in front of a headline: 'Also read | Ferry fares go up'. */
function isHeadingOfWords({ kind, pieces: [literal] }: CuePattern): boolean {
  return HEADINGS.has(kind) && typeof literal === 'string' && !isOneWord(literal)
}

/**
 * A line that begins with a phrase of several words and quotes nobody; more than a suspicion only where the site speaks of itself. 'Contact us on
 * 01632 960 114 if you saw the car.' is an appeal of the police.
 */
function asPrefix(facts: LineFacts, cue: CuePattern): Candidate | undefined {
  const literal = cue.pieces[0]
  if (typeof literal !== 'string' || isOneWord(literal) || facts.words > MAX_PREFIX_WORDS) return undefined
  if (facts.quotes || hasAttribution(facts.key) || hasSentenceBeside(facts, cue.kind, (key) => key.startsWith(literal))) return undefined
  // 'Related news reached the capital a week later.'
  if (HEADINGS.has(cue.kind) && stops(facts)) return undefined
  const strong = asksForSite(cue.kind, facts.key) && !/\d{3}/u.test(facts.key)
  return { kind: cue.kind, by: 'prefix', strong, ambiguous: true, removable: goesByDefault(cue.kind), cue }
}

/** 'Please consider supporting the lifeboat fund instead of flowers.' and 'Please share this number with your neighbours.' are asked for others. */
function asksForSite(kind: BoilerplateKind, key: string): boolean {
  return kind === 'share' || kind === 'support-appeal' ? speaksOfOwn(key) : speaksForWriter(key)
}
