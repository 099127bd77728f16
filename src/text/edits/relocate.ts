import type { BoilerplateFinding, DuplicateEvidence, DuplicateFinding, Finding, Passage } from '../finding.js'
import { type LineSpan, lines } from '../lines.js'
import { firstWhere } from '../search.js'
import type { OffsetMap } from './offsets.js'

/**
 * Moves findings from an edited text back to the text that it was made from: spans, line numbers, also in reasons, and words are the
 * source's afterwards.
 *
 * @param findings - Findings in the edited text, in any order.
 * @param map - The map of the edits between the two.
 * @param source - The text that the edits were made on.
 * @returns The same findings, in the same order, pointing into `source`.
 */
export function relocateFindings(findings: readonly BoilerplateFinding[], map: OffsetMap, source: string): BoilerplateFinding[]
export function relocateFindings(findings: readonly DuplicateFinding[], map: OffsetMap, source: string): DuplicateFinding[]
export function relocateFindings(findings: readonly Finding[], map: OffsetMap, source: string): Finding[]
export function relocateFindings(findings: readonly Finding[], map: OffsetMap, source: string): Finding[] {
  if (findings.length === 0) return []
  const sourceLines = lines(source)
  const move = (passage: Passage): Passage => {
    const { start, end } = map.sourceSpan(passage)
    return { start, end, line: lineAt(sourceLines, start), text: source.slice(start, end) }
  }
  return findings.map((finding) => (finding.type === 'duplicate' ? movedDuplicate(finding, move) : { ...finding, ...move(finding) }))
}

/** The reason names the line that stays by its number, which is another one there. */
function movedDuplicate(finding: DuplicateFinding, move: (passage: Passage) => Passage): DuplicateFinding {
  const evidence = moveEvidence(finding.evidence, move)
  const reason = finding.reason.replace(/\b(line) \d+/i, `$1 ${evidence.kept.line}`)
  return { ...finding, ...move(finding), evidence, reason }
}

function moveEvidence(evidence: DuplicateEvidence, move: (passage: Passage) => Passage): DuplicateEvidence {
  const { kept, passage } = evidence
  const moved = { ...evidence, kept: move(kept) }
  return passage === undefined ? moved : { ...moved, passage: { ...passage, here: move(passage.here), there: move(passage.there) } }
}

/** Number of the line that holds the offset, or of the one before it where it stands in a line break. */
function lineAt(sourceLines: readonly LineSpan[], offset: number): number {
  const next = firstWhere(sourceLines.length, (i) => sourceLines[i].start > offset)
  return Math.max(1, next)
}
