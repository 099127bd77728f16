/**
 * Across articles: what the articles of a source repeat, and which articles have been seen before.
 *
 * @module corpus
 */

export { numberedSourceKey, type SeenLine, type SourceLines, sourceKey } from '../boilerplate/source-lines.js'
export type { SharedPassage } from '../duplicates/measure/shared-passage.js'
export type { Relation } from '../text/finding.js'
export type { Span } from '../text/span.js'
export { type ArticleIndex, type ArticleIndexMatch, openArticleIndex } from './article-index.js'
export type { ArticleIndexOptions } from './article-index-options.js'
export { type SketchBand, type SketchOptions, sketchText } from './sketch.js'
export type { ComparisonUnit } from './sketch-features.js'
export { createSourceProfile, type SourceProfile, type SourceProfileOptions } from './source-profile.js'
export type { SourceProfileData, SourceProfileLine } from './source-profile-data.js'
export { memoryStore } from './stores/memory.js'
export { type AddedArticle, type ArticleStore, BUCKET_CAPACITY, type StoredArticle } from './stores/store.js'
