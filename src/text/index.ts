/**
 * What all parts of the library share: spans, lines, edits and findings, and the one place that edits.
 *
 * @module text
 */
export { applyEdits, type Edit } from './edit.js'
export type {
  Action,
  BoilerplateEvidence,
  BoilerplateFinding,
  BoilerplateKind,
  CueEvidence,
  Difference,
  DuplicateEvidence,
  DuplicateFinding,
  DuplicateKind,
  FeatureEvidence,
  Finding,
  FindingBase,
  Passage,
  Relation,
  SharedWords,
  SourceEvidence,
  Support,
  Veto,
} from './finding.js'
export { type LineSpan, lines } from './lines.js'
export { cleanOffset, type OffsetMap, offsetMap, sourceOffset, sourceSpan } from './offsets.js'
export { applyFindings, type FoundSpan, removalEdits } from './removal.js'
export { reviewedEdits } from './reviewed-edits.js'
export { sentences } from './sentences.js'
export type { Span } from './span.js'
export { words } from './words.js'
