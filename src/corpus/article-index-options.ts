import { DEFAULT_CONTAINMENT } from '../duplicates/article-overlaps.js'
import { DEFAULT_THRESHOLD } from '../duplicates/measure/compare.js'
import { checkChoice, checkOptions, checkThreshold, describe } from '../text/arguments.js'
import { COMPARISON_UNITS, type ComparisonUnit } from './sketch-features.js'
import { memoryStore } from './stores/memory.js'
import type { ArticleStore } from './stores/store.js'

/**
 * Options of {@link openArticleIndex}.
 *
 * @example
 * ```ts
 * const seen = await openArticleIndex({ store: memoryStore(), by: 'headline', threshold: 0.6 })
 * await seen.add('packet', 'Council votes to keep the ferry')
 * const near = await seen.query('Council votes on keeping the ferry')
 * near.map(({ id }) => id) // => ['packet']
 * ```
 */
export interface ArticleIndexOptions {
  /**
   * Where the articles are kept: `memoryStore()`, `levelStore(folder)` of `copydesk/corpus/leveldb`, `valkeyStore(url)` of
   * `copydesk/corpus/valkey`, or a store of your own.
   * @defaultValue `memoryStore()`
   */
  readonly store?: ArticleStore | undefined
  /**
   * What is compared: whole articles as `findDuplicateArticles` does, or headlines as `compareLines` does.
   * @defaultValue `'article'`
   */
  readonly by?: ComparisonUnit | undefined
  /**
   * The measure from which on two are near, above 0 and up to 1.
   * @defaultValue `0.5` for articles, `0.8` for headlines
   */
  readonly threshold?: number | undefined
  /**
   * Whether the articles come without their boilerplate. Otherwise what `findBoilerplate` with `profile: 'auto'` would remove or flag is
   * not compared: two stories of one site share their comment policy. That takes most of the time. Headlines are compared as they come.
   * @defaultValue `false`
   */
  readonly cleaned?: boolean | undefined
}

/** Options with all defaults filled in. */
export type ArticleIndexSettings = { readonly [option in keyof ArticleIndexOptions]-?: NonNullable<ArticleIndexOptions[option]> }

/** @throws `TypeError` or `RangeError` that names the option. */
export function indexSettings(options: ArticleIndexOptions): ArticleIndexSettings {
  const where = 'openArticleIndex'
  checkOptions(where, options, ['store', 'by', 'threshold', 'cleaned'])
  const { store = memoryStore(), by = 'article', cleaned = false } = options
  checkChoice(where, 'options.by', by, COMPARISON_UNITS)
  checkChoice(where, 'options.cleaned', cleaned, [true, false])
  const { threshold = by === 'article' ? DEFAULT_CONTAINMENT : DEFAULT_THRESHOLD } = options
  checkThreshold(where, 'options.threshold', threshold)
  checkStore(where, store)
  return { store, by, threshold, cleaned: cleaned && by === 'article' } // headlines come as they are
}

const STORE_METHODS = ['open', 'candidates', 'read', 'add', 'remove', 'size', 'close'] as const

function checkStore(where: string, store: ArticleStore): void {
  const given: ArticleStore | null = store
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`${where}: options.store must be a store, such as memoryStore(), got ${describe(given)}`)
  }
  const missing = STORE_METHODS.find((name) => typeof given[name] !== 'function')
  if (missing !== undefined) {
    throw new TypeError(`${where}: options.store must be a store, such as memoryStore(), got ${describe(given)} without ${missing}()`)
  }
}
