import { checkArray, checkChoice, checkOffset, checkString, describe } from '../arguments.js'
import { ACTIONS, type Action } from '../finding.js'
import type { Span } from '../span.js'

/**
 * What a removal needs to know of a finding: where it is, and what should become of it.
 *
 * @example
 * ```ts
 * const text = 'Low tide at noon.\n\nWeather by the harbour office'
 * const credit = { start: text.indexOf('Weather'), end: text.length }
 * applyFindings(text, [{ ...credit, action: 'remove' }]) // => 'Low tide at noon.'
 * ```
 */
export interface FoundSpan extends Span {
  /** What should become of it; only `remove` takes it out. */
  readonly action: Action
}

/**
 * Throws unless `findings` are findings in the text.
 *
 * @param textName - What messages call the text.
 */
export function checkFindings(where: string, text: string, findings: readonly FoundSpan[], textName = 'text'): void {
  checkString(where, textName, text)
  checkArray(where, 'findings', findings)
  const accepted = `${where}: ${textName} must be the text that the findings were made from`
  for (let i = 0; i < findings.length; i++) {
    const finding: FoundSpan | null | undefined = findings[i]
    const name = `findings[${i}]`
    if (typeof finding !== 'object' || finding === null) {
      throw new TypeError(`${where}: ${name} must be a finding { action, start, end }, got ${describe(finding)}`)
    }
    const { action, start, end } = finding
    if ('replacement' in finding) throw new TypeError(`${where}: ${name} must be a finding, got an edit; applyEdits takes edits`)
    checkChoice(where, `${name}.action`, action, ACTIONS)
    checkOffset(where, `${name}.start`, start)
    checkOffset(where, `${name}.end`, end)
    if (end < start || end > text.length) {
      throw new RangeError(`${where}: ${name} must lie between 0 and ${text.length}, got ${start} to ${end}`)
    }
    checkQuote(accepted, text, finding)
  }
}

/** Throws a `RangeError` if a finding quotes other words than stand at its place: it was found in another text, and would take out wrong ones. */
export function checkQuote(accepted: string, text: string, finding: Span): void {
  if (!('text' in finding) || typeof finding.text !== 'string') return
  const { start, end } = finding
  if (text.slice(start, end) === finding.text) return
  throw new RangeError(`${accepted}, but has other words at ${start} to ${end}`)
}
