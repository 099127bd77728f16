import { checkChoice, checkOptions, checkString } from '../text/arguments.js'
import { fibonacciHash, joinHashes, mixBits } from '../text/hash.js'
import { COMPARISON_UNITS, type ComparisonUnit, type Features, featuresOf } from './sketch-features.js'

/**
 * Options of {@link sketchText}.
 *
 * @example
 * ```ts
 * const text = 'The storm shut the north pier for nine days and two nights.'
 * sketchText(text).length // => 20
 * sketchText(text, { by: 'headline' }).length // => 32
 * ```
 */
export interface SketchOptions {
  /**
   * What the text is compared as: a whole `article` by its runs of words, a `headline` by its letters.
   * @defaultValue `'article'`
   */
  readonly by?: ComparisonUnit | undefined
}

/**
 * One band of a sketch.
 *
 * @example
 * ```ts
 * const seen = new Set(sketchText('Storm shuts the north pier', { by: 'headline' }).map(({ band, hash }) => `${band}:${hash}`))
 * const bands = sketchText('Storm shuts the north pier today', { by: 'headline' })
 * bands.some(({ band, hash }) => seen.has(`${band}:${hash}`)) // => true
 * ```
 */
export interface SketchBand {
  /** Number of the band, from 0. */
  readonly band: number
  /** What is equal where two texts are candidates: a whole number of 53 bits. */
  readonly hash: number
}

/**
 * Bands of a sketch, and how many minima make one. Two texts with a share s of their features in common (Jaccard) have a band in common
 * with the probability 1 - (1 - s^rows)^bands; docs/scale.md has what that costs.
 */
const SHAPES = { article: { bands: 20, rows: 1 }, headline: { bands: 32, rows: 4 } } as const

/**
 * Sketches a text by MinHash: two texts that say nearly the same have a band with the same hash in common, others hardly ever.
 *
 * A join on `band` and `hash` gives the candidates, on any engine; which of them are near, the measure says ({@link openArticleIndex} does
 * both). An article of fewer than six words, or a headline of fewer than four letters or digits, has no bands. A release that sketches otherwise refuses
 * the stores of the ones before; sketches that you have saved are to be made again then as well.
 *
 * @param text - An article without its boilerplate, or a headline.
 * @param options - What it is compared as.
 * @returns The bands in order, 20 of an article and 32 of a headline.
 * @throws `TypeError` if `text` is not a string or an option is unknown or of the wrong type; `RangeError` if `by` is none of the accepted values.
 * @example
 * ```ts
 * const bands = (text: string) => sketchText(text, { by: 'headline' })
 * const common = (a: string, b: string) => bands(a).filter(({ hash }, i) => hash === bands(b)[i].hash).length
 * bands('Storm shuts the ferry').length // => 32
 * common('Storm shuts the ferry for a third day', 'STORM SHUTS THE FERRY FOR A THIRD DAY | The Packet') // => 32
 * common('Storm shuts the ferry for a third day', 'Council votes for the new bridge') // => 0
 * ```
 * @see Broder, 'On the resemblance and containment of documents', 1997; Leskovec, Rajaraman and Ullman, 'Mining of Massive Datasets', chapter 3.
 */
export function sketchText(text: string, options: SketchOptions = {}): SketchBand[] {
  checkString('sketchText', 'text', text)
  checkOptions('sketchText', options, ['by'])
  const { by = 'article' } = options
  checkChoice('sketchText', 'options.by', by, COMPARISON_UNITS)
  return sketcher(by)(text)
}

/** Makes the function that sketches many texts. */
export function sketcher(unit: ComparisonUnit): (text: string) => SketchBand[] {
  const features = featuresOf(unit)
  const bands = bander(unit)
  return (text) => bands(features(text))
}

/** Makes the function that finds the bands of features. */
export function bander(unit: ComparisonUnit): (features: Features) => SketchBand[] {
  const { bands, rows } = SHAPES[unit]
  const seeds = Uint32Array.from({ length: bands * rows }, (_, i) => mixBits(i + 1))
  return (found) => {
    if (found.low.length === 0) return []
    const least = minima(found, seeds)
    return Array.from({ length: bands }, (_, band) => ({ band, hash: bandHash(found, least.subarray(band * rows, (band + 1) * rows)) }))
  }
}

/** A band's hash as the name of a bucket: short, since an index holds many millions of them. */
export function bucketOf({ band, hash }: SketchBand): string {
  return band.toString(36) + (hash % 2 ** 40).toString(36)
}

/** For each seed, the place of the feature that comes first when all features are put in an order of its own. */
function minima({ low }: Features, seeds: Uint32Array): Uint32Array {
  const places = new Uint32Array(seeds.length)
  for (let k = 0; k < seeds.length; k++) {
    const seed = seeds[k]
    let least = 2 ** 32
    for (let i = 0; i < low.length; i++) {
      // Fibonacci hashing, then the first two steps of the finish of xxHash32.
      let value = fibonacciHash(low[i] ^ seed)
      value = Math.imul(value ^ (value >>> 15), 0x85ebca77)
      value = (value ^ (value >>> 13)) >>> 0
      if (value < least) {
        least = value
        places[k] = i
      }
    }
  }
  return places
}

/** The features of a band's rows as one number. */
function bandHash({ low, high }: Features, places: Uint32Array): number {
  let a = 0
  let b = 0
  for (const place of places) {
    a = Math.imul(a, 0x01000193) ^ low[place]
    b = Math.imul(b, 0x01000193) ^ high[place]
  }
  return joinHashes(b, a, 53)
}
