import type { SharedPassage } from '../duplicates/measure/shared-passage.js'
import { checkString } from '../text/arguments.js'
import type { Relation } from '../text/finding.js'
import { layoutOf, otherLayout } from './article-index-layout.js'
import { articleMeasure, type Comparison, headlineMeasure, type Measure, type Nearness } from './article-index-measure.js'
import { type ArticleIndexOptions, type ArticleIndexSettings, indexSettings } from './article-index-options.js'
import { comparedText } from './compared-text.js'
import { bander, bucketOf } from './sketch.js'
import { featuresOf } from './sketch-features.js'
import { sampleComparison, sampleOf } from './sketch-sample.js'
import type { AddedArticle, ArticleStore } from './stores/store.js'

/**
 * An article of the index that is near to the one that was asked for.
 *
 * @example
 * ```ts
 * const teaser = 'The harbour board will rebuild the north pier by the spring'
 * const seen = await openArticleIndex()
 * await seen.add('teaser', teaser)
 * const [match] = await seen.query(`${teaser}, its chair said on Tuesday, after the storm tore its end away in March.`)
 * match.contained // => 'a'
 * ```
 */
export interface ArticleIndexMatch {
  /** The name under which it was added. */
  readonly id: string
  /**
   * From the threshold to 1: of articles the share of the shorter one's three-word runs that both have, of headlines the score of
   * `compareLines`.
   */
  readonly score: number
  /** `same`; of articles `contained` where one of the two has little of what the other one tells. */
  readonly relation: Relation
  /**
   * Which of the two is a part of the other one, if most of that is not in it (half of its three-word
   * runs, or a share as large as the threshold if that is lower): `a` the article of the index, or `b` the one that was asked for. With
   * `a` the one that was asked for tells more.
   */
  readonly contained?: 'a' | 'b'
  /** Runs of eight words or more that both have: `inA` in the article of the index, `inB` in the one that was asked for. */
  readonly passages: readonly SharedPassage[]
}

/**
 * Articles that have been seen. Where the store can't do what is asked, the functions reject with an `Error` that names it.
 *
 * @example
 * ```ts
 * const seen = await openArticleIndex({ by: 'headline' })
 * await seen.addIfNew('packet', 'Storm shuts the north pier') // => undefined
 * await seen.remove('packet') // => true
 * await seen.addIfNew('gazette', 'Storm shuts the north pier | The Gazette') // => undefined
 * await seen.close()
 * ```
 */
export interface ArticleIndex {
  /**
   * Takes in an article under a name, in place of the one of that name.
   *
   * @param id - Any name, of one article each.
   * @param text - The article, or its headline where headlines are compared.
   * @returns Resolves when the store has it.
   * @throws Rejects with a `TypeError` if a name or text is not a string, with an `Error` that names the store if that is down, full or closed.
   */
  add(id: string, text: string): Promise<void>
  /**
   * Looks for the articles that are near to one, which need not be in the index.
   *
   * @param text - An article, or a headline where headlines are compared; an article of fewer than ten words is near to nothing.
   * @returns Those that are near, best first, of equal ones the oldest first.
   * @throws As `add`.
   */
  query(text: string): Promise<ArticleIndexMatch[]>
  /**
   * Takes in an article unless one is there that tells what it tells. One of which those that are near are only a part (`contained` is `a`) tells
   * more, and is taken in. Of two near articles that come at the same time, from two processes too, only one is.
   *
   * @param id - Its name.
   * @param text - The article or headline.
   * @returns `undefined` if it was added, else the nearest article that was there.
   * @throws As `add`.
   */
  addIfNew(id: string, text: string): Promise<ArticleIndexMatch | undefined>
  /**
   * Takes an article out.
   *
   * @param id - Its name.
   * @returns Whether there was one of that name.
   * @throws As `add`.
   */
  remove(id: string): Promise<boolean>
  /**
   * Counts the articles.
   *
   * @returns How many it holds.
   * @throws As `add`, if the store can't tell.
   */
  size(): Promise<number>
  /** Closes the store; what was acknowledged stays in it. */
  close(): Promise<void>
}

/**
 * Opens an index of articles that answers at once whether one like a new one has been seen, today, after a restart, on one machine or
 * on ten.
 *
 * Candidates come from a sketch ({@link sketchText}) with 99 % of the pairs that an exact comparison of all finds; they are compared by the
 * measure of `findDuplicateArticles`, so what is given is near. The store keeps the texts. It belongs to the index from now on.
 *
 * An article with fewer than eight different three-word runs (any of under ten words) matches nothing, not even its copy; words of boilerplate
 * don't count, unless `cleaned` is set. Headlines are compared from four letters or digits on.
 *
 * @param options - The store, and what is compared how.
 * @returns The index, once the store is open.
 * @throws Rejects with a `TypeError` if an option is unknown or of the wrong type, a `RangeError` if its value is none of the accepted ones, and an
 *   `Error` if the store can't be opened, is open already, or was made with other options or by a version with another layout.
 * @example
 * ```ts
 * const seen = await openArticleIndex({ by: 'headline' })
 * await seen.add('herald', 'Storm shuts the ferry for a third day')
 * const match = await seen.addIfNew('post', 'Storm shuts the ferry for a third day | The Post')
 * match?.id // => 'herald'
 * await seen.query('Council votes for the new bridge') // => []
 * await seen.size() // => 1
 * ```
 * @see docs/scale.md
 */
export async function openArticleIndex(options: ArticleIndexOptions = {}): Promise<ArticleIndex> {
  const settings = indexSettings(options)
  const wanted = layoutOf(settings)
  const layout = await settings.store.open(wanted)
  if (layout !== wanted) {
    await settings.store.close()
    throw new Error(`openArticleIndex: ${settings.store.name} ${otherLayout(layout, wanted)}`)
  }
  return new StoreIndex(settings)
}

/** A text with what is needed to look it up. */
interface Prepared {
  readonly text: string
  readonly story: string
  readonly buckets: readonly string[]
  readonly sample: string
  readonly compare: Comparison
  /** Whether it can be near to an article with that sample. */
  readonly mayBeNear: (sample: string) => boolean
}

/** A candidate that is near. */
interface Found extends Nearness {
  readonly number: number
  readonly id: string
}

/** Its functions are bound to it, so that they can be handed on one by one. */
class StoreIndex implements ArticleIndex {
  readonly #store: ArticleStore
  readonly #prepare: (text: string) => Prepared

  constructor(settings: ArticleIndexSettings) {
    this.#store = settings.store
    this.#prepare = rememberLast(preparation(settings))
  }

  readonly add = async (id: string, text: string): Promise<void> => {
    checkString('ArticleIndex.add', 'id', id)
    checkString('ArticleIndex.add', 'text', text)
    await this.#store.add(entryOf(id, this.#prepare(text)))
  }

  readonly query = async (text: string): Promise<ArticleIndexMatch[]> => {
    checkString('ArticleIndex.query', 'text', text)
    const prepared = this.#prepare(text)
    const numbers = await this.#store.candidates(prepared.buckets)
    const found = await this.#near(prepared, numbers)
    return found.sort(byNearness).map(matchOf)
  }

  readonly addIfNew = async (id: string, text: string): Promise<ArticleIndexMatch | undefined> => {
    checkString('ArticleIndex.addIfNew', 'id', id)
    checkString('ArticleIndex.addIfNew', 'text', text)
    const prepared = this.#prepare(text)
    const entry = entryOf(id, prepared)
    for (let since = 0; ; ) {
      const unseen = await this.#store.add(entry, since)
      if (unseen.length === 0) return undefined
      const [nearest] = (await this.#near(prepared, unseen)).filter(({ contained }) => contained !== 'a').sort(byNearness)
      if (nearest !== undefined) return matchOf(nearest)
      since = Math.max(...unseen) + 1
    }
  }

  readonly remove = async (id: string): Promise<boolean> => {
    checkString('ArticleIndex.remove', 'id', id)
    return this.#store.remove(id)
  }

  readonly size = (): Promise<number> => this.#store.size()

  readonly close = (): Promise<void> => this.#store.close()

  async #near({ compare, mayBeNear }: Prepared, numbers: readonly number[]): Promise<Found[]> {
    const articles = await this.#store.read(numbers)
    return articles.flatMap((article, i) => {
      if (article === undefined) return [] // it was taken out in the meantime
      if (!mayBeNear(article.sample)) return []
      const nearness = compare(article.text, numbers[i])
      return nearness === undefined ? [] : { number: numbers[i], id: article.id, ...nearness }
    })
  }
}

function entryOf(id: string, { story, sample, buckets }: Prepared): AddedArticle {
  return { id, text: story, sample, buckets }
}

function byNearness(a: Found, b: Found): number {
  return b.score - a.score || a.number - b.number
}

function matchOf({ id, score, relation, contained, passages }: Found): ArticleIndexMatch {
  return { id, score, relation, ...(contained === undefined ? {} : { contained }), passages: passages() }
}

function preparation({ by, threshold, cleaned }: ArticleIndexSettings): (text: string) => Prepared {
  const features = featuresOf(by)
  const bands = bander(by)
  const measure: Measure = by === 'article' ? articleMeasure(threshold) : headlineMeasure(threshold)
  return (text) => {
    const story = comparedText(text, by, cleaned)
    const found = features(story)
    const sample = by === 'article' ? sampleOf(found.values) : ''
    return {
      text,
      story,
      buckets: bands(found).map(bucketOf),
      sample,
      compare: measure(story),
      mayBeNear: sampleComparison(sample, threshold),
    }
  }
}

/** Whoever asks for a text mostly adds it next. */
function rememberLast(prepare: (text: string) => Prepared): (text: string) => Prepared {
  let last: Prepared | undefined
  return (text) => {
    if (last?.text !== text) last = prepare(text)
    return last
  }
}
