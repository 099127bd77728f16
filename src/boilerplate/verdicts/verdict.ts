import type { Action, BoilerplateEvidence, BoilerplateKind, Support } from '../../text/finding.js'
import { HEADINGS, KINDS } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import type { Settings } from '../options.js'

/** What becomes of a line so far. */
export interface Verdict {
  readonly kind: BoilerplateKind
  /** Enough evidence to act; otherwise it is flagged at most. */
  readonly sure: boolean
  /** To go unless the caller says otherwise: its kind does, or it is unmistakable though its kind is only flagged by default. */
  readonly removable: boolean
  readonly score: number
  /** By what rule it was found, for the caller, whose own rules have any name: what is to be done depends on the other fields. */
  readonly rule: string
  /** How the line by itself was told, or what else says so: its neighbours, the line model, the source, the title, or another copy of it. */
  readonly by: Candidate['by'] | 'neighbours' | 'model' | 'source' | 'headline' | 'copy'
  /** What the line is as a whole, if it is that and no sentence that only begins so: a phrase, one with a headline behind it, an agency's caption. */
  readonly whole?: 'phrase' | 'label' | 'caption'
  readonly evidence: BoilerplateEvidence
}

/** The verdicts on the lines of a text, by their index; none where nothing was found. Each step adds to those before it, in place. */
export type Verdicts = (Verdict | undefined)[]

/**
 * A rule without an anchor, or beside a sentence of the story, is as likely a fact as a policy; a short line in a list as likely an item as
 * a link.
 */
const UNSURE_SCORE = 0.5

/** Whether a line is of the page's frame as things stand: what is sure, and goes unless the caller says otherwise. */
export function goes(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && verdict.removable
}

/** What is to become of a line with a verdict that is sure and meets no veto: what the caller says of its kind, else what goes by default. */
export function wantedAction({ kind, removable }: Verdict, actions: Settings['actions']): Action {
  return actions[kind] ?? (removable ? 'remove' : KINDS[kind].action)
}

/** Evidence with some signs more. */
export function withSupport(evidence: BoilerplateEvidence, ...signs: readonly Support[]): BoilerplateEvidence {
  return signs.length === 0 ? evidence : { ...evidence, support: [...(evidence.support ?? []), ...signs] }
}

/** Whether a line is surely the heading of a list of other articles. */
export function isHeadingOfList(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && HEADINGS.has(verdict.kind)
}

/** What neighbours make of a line; `score`: where they are sure. */
export function byNeighbours(kind: BoilerplateKind, rule: string, sure: boolean, score: number, evidence: BoilerplateEvidence): Verdict {
  return { kind, sure, removable: true, score: sure ? score : UNSURE_SCORE, rule, by: 'neighbours', evidence }
}
