import { fibonacciHash } from '../../text/hash.js'
import { lazyFor } from '../../text/lazy.js'
import { type Column, ColumnMaker } from './columns.js'
import { clip } from './columns-of-pass.js'
import { ODDS_STEP, type WordOdds } from './line-model.js'

/** The longer words of some lines: their hashes, line after line, and behind which of them each line ends. */
export interface LineWords {
  readonly hashes: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/** A hash has one of so many places: more make a longer list of places, fewer let more words fall into the place of another. */
const PLACE_BITS = 17
export const WORD_PLACES: number = 1 << PLACE_BITS

/** The place of a word, by its hash. */
export function placeOf(hash: number): number {
  return fibonacciHash(hash) >>> (32 - PLACE_BITS)
}

/** As {@link tabulateOdds}, made once for a model. */
export const tableOf: (odds: WordOdds) => Int8Array = /* @__PURE__ */ lazyFor(tabulateOdds)

/** For each place the log-odds of the word there, in steps; 0 where no word is known. */
export function tabulateOdds({ places, steps }: WordOdds): Int8Array {
  const table = new Int8Array(WORD_PLACES)
  for (let i = 0; i < places.length; i++) table[places[i]] = steps[i]
  return table
}

/**
 * What a model knows of the words of each line: how much likelier than others they stand in content, on the sites that it has learnt from.
 * Boilerplate has few words of its own ('subscribe', 'related'), a story has many; so the mean and the sum of the known ones are features, and
 * the two that say most either way.
 */
export function columnsOfWords({ hashes, ends }: LineWords, table: Int8Array): Column[] {
  const maker = new ColumnMaker(ends.length)
  const means = maker.add('mean log-odds of its words')
  const lowest = maker.add('lowest log-odds of its words')
  const highest = maker.add('highest log-odds of its words')
  const sums = maker.add('summed log-odds of its words')
  for (let i = 0, k = 0; i < ends.length; i++) {
    let sum = 0
    let known = 0
    let low = 0
    let high = 0
    for (const end = ends[i]; k < end; k++) {
      const odds = table[placeOf(hashes[k])]
      if (odds === 0) continue
      sum += odds
      known++
      if (odds < low) low = odds
      if (odds > high) high = odds
    }
    if (known === 0) continue
    means[i] = (sum / known) * ODDS_STEP
    lowest[i] = low * ODDS_STEP
    highest[i] = high * ODDS_STEP
    sums[i] = clip((sum * ODDS_STEP) / 2)
  }
  return maker.columns
}
