import type { Action, BoilerplateFinding, Veto } from '../../text/finding.js'
import type { CleanNote, LineRole } from '../judgement.js'
import { KINDS } from '../kinds.js'
import { findDateline, opensSentence } from '../lines/dateline.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { Settings } from '../options.js'
import type { LaidOutText } from '../story/layout.js'
import { MAX_FLAGGED_SCORE } from './limit-removals.js'
import { reasonFor } from './reasons.js'
import { type Verdict, wantedAction } from './verdict.js'

// From verdicts to what the caller is told.

/** The finding on a line with a verdict, if there is something to be found. */
export function toFinding(
  i: number,
  verdict: Verdict,
  vetoOfLine: Veto | undefined,
  text: LaidOutText,
  actions: Settings['actions'],
): BoilerplateFinding | undefined {
  const length = lengthOf(verdict, text.facts[i])
  if (length === 0) return undefined
  const { line, start, text: whole } = text.facts[i]
  const { kind, rule, sure } = verdict
  const veto = isInSentence(verdict) ? undefined : vetoOfLine
  const wanted = wantedAction(verdict, actions)
  const action = wanted === 'remove' ? actionFor(sure, veto) : wanted
  const evidence = veto === undefined ? verdict.evidence : { ...verdict.evidence, veto }
  const score = action === 'remove' || KINDS[kind].action === 'keep' ? verdict.score : Math.min(verdict.score, MAX_FLAGGED_SCORE)
  return {
    type: 'boilerplate',
    kind,
    action,
    score,
    start,
    end: start + length,
    line,
    text: whole.slice(0, length),
    rule,
    reason: reasonFor(i, kind, evidence, wanted === 'remove' && !sure, text),
    evidence,
  }
}

/** How much of a line was found, in UTF-16 units: all of it, or its dateline; 0 where no dateline is to be seen. */
function lengthOf(verdict: Verdict, { text, dateline }: LineFacts): number {
  return isInSentence(verdict) ? ((dateline ?? findDateline(text, true))?.length ?? 0) : text.length
}

/** Whether only the beginning of the line was found: a dateline that its first sentence goes on from. */
function isInSentence({ kind, evidence }: Pick<Verdict, 'kind' | 'evidence'>): boolean {
  return kind === 'dateline' && opensSentence(evidence)
}

/** What becomes of a line that is to go: a veto and weak evidence only ever make it milder. */
function actionFor(sure: boolean, veto: Veto | undefined): Action {
  if (veto === 'only-headline' || veto === 'quotation' || veto === 'attribution') return 'keep'
  return veto === undefined && sure ? 'remove' : 'flag'
}

/** A prompt to subscribe cuts the story off where none of it follows; in the middle it is only a prompt. 'Subscribe' alone is a button. */
export function notesOn(findings: readonly BoilerplateFinding[], facts: readonly LineFacts[]): CleanNote[] {
  const notes: CleanNote[] = []
  const prompts = findings.filter(
    ({ kind, action, score, evidence }) => kind === 'paywall' && isPaywall(evidence) && (action === 'remove' || score >= MAX_FLAGGED_SCORE),
  )
  if (prompts.some(({ line }) => line > lastOfStory(findings, facts))) notes.push('truncated')
  if (findings.some(({ evidence }) => evidence.veto === 'over-half')) notes.push('over-half-flagged')
  return notes
}

/** Whether a line says by itself that one must subscribe: a weak phrase doesn't, nor what model or neighbours alone made of one. */
function isPaywall({ cue, shape, features, support }: BoilerplateFinding['evidence']): boolean {
  if (cue !== undefined) return cue.strength !== 'weak'
  return shape !== undefined || (features === undefined && support?.includes('run') !== true)
}

/** The number of the last line of prose in which nothing was found but what stays; 0 where there is none. */
function lastOfStory(findings: readonly BoilerplateFinding[], facts: readonly LineFacts[]): number {
  const found = new Set(findings.filter((finding) => finding.action !== 'keep' && !isInSentence(finding)).map(({ line }) => line))
  return facts.findLast(({ line, prose }) => prose && !found.has(line))?.line ?? 0
}

/** The role of each line of the text. */
export function rolesOf({ facts, lineCount, layout }: LaidOutText, findings: readonly BoilerplateFinding[]): LineRole[] {
  const roles = new Array<LineRole>(lineCount).fill('body')
  for (const { line, kind, evidence } of findings) {
    if (isInSentence({ kind, evidence })) continue // the line is the story's
    if (evidence.veto === undefined || evidence.veto === 'over-half') roles[line - 1] = kind
  }
  if (layout.headline >= 0) roles[facts[layout.headline].line - 1] = 'headline'
  return roles
}
