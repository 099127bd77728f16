/**
 * What is said twice: the measure, what two lines are to each other, and what an article or a list repeats.
 *
 * @module duplicates
 */
export type {
  Action,
  Difference,
  DuplicateEvidence,
  DuplicateFinding,
  DuplicateKind,
  Passage,
  Relation,
  SharedWords,
} from '../text/finding.js'
export type { Span } from '../text/span.js'
export {
  createDuplicateIndex,
  type DuplicateIndex,
  type DuplicateIndexData,
  type DuplicateIndexMatch,
  type DuplicateIndexOptions,
  type IndexedLine,
} from './duplicate-index.js'
export { findDuplicates } from './find.js'
export {
  type ArticleText,
  type DuplicateArticle,
  type DuplicateArticleGroup,
  type FindDuplicateArticlesOptions,
  findDuplicateArticles,
} from './find-articles.js'
export {
  type DuplicateLine,
  type DuplicateLineGroup,
  type DuplicateLines,
  findDuplicateLines,
} from './find-lines.js'
export type { FindDuplicatesOptions } from './find-options.js'
export { type CompareLinesOptions, compareLines, type LineComparison, type LineEvidence } from './measure/compare.js'
export { diceSimilarity } from './measure/dice.js'
export type { SharedPassage } from './measure/shared-passage.js'
export { type RemovedDuplicates, removeDuplicates } from './remove.js'
export { expandPairs, type SimilarLines, type SimilarLinesOptions, type SimilarPair, similarLines } from './similar-lines.js'
export type { Survivor } from './survivors.js'
