/**
 * Across articles: what the articles of a source repeat, and which articles have been seen before.
 *
 * @module corpus
 */
export { createSourceProfile, type SourceProfile, type SourceProfileOptions } from './source-profile.js'
export type { SourceProfileData, SourceProfileLine } from './source-profile-data.js'
