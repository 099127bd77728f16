/**
 * What all parts of the library share: spans, lines, edits and findings, and the one place that edits.
 *
 * @module text
 */
export { applyEdits, type Edit } from './edits/edit.js'
export type { FoundSpan } from './edits/found-span.js'
export { cleanOffset, type OffsetMap, offsetMap, sourceOffset, sourceSpan } from './edits/offsets.js'
export { applyFindings, removalEdits } from './edits/removal.js'
export { reviewedEdits } from './edits/reviewed-edits.js'
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
export { sentences } from './sentences/sentences.js'
export type { Span } from './span.js'
export { words } from './words.js'
