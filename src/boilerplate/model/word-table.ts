import { hashPair, hashText } from '../../text/hash.js'
import { lazy } from '../../text/lazy.js'
import { MONTHS } from '../lines/months.js'
import { BYLINE_STARTS, CUE_GROUPS, REPLY_WORDS, STOP_WORDS, TAIL_STARTS } from './word-lists.js'

/** Bits of what a word is; those of the cue groups come first, in the order of {@link CUE_GROUPS}. */
export const IN_GROUPS = (1 << CUE_GROUPS.length) - 1
export const STOP_WORD = 1 << CUE_GROUPS.length
export const MONTH = 2 * STOP_WORD
export const REPLY = 2 * MONTH
export const TAIL_START = 2 * REPLY
export const BYLINE_START = 2 * TAIL_START
/** The pair with the next word has to be looked up too. */
export const OPENS_PAIR = 2 * BYLINE_START

/** Twice to four times as many as there are words. */
const PLACES = 1 << 12

/** Bits by hash, in an open-addressing table: every word of a text is looked up, and a `Map` takes several times as long. */
class WordTable {
  readonly #hashes = new Int32Array(PLACES)
  readonly #bits = new Int32Array(PLACES)

  constructor(words: ReadonlyMap<number, number>) {
    for (const [hash, bits] of words) {
      const place = this.#placeOf(hash)
      this.#hashes[place] = hash
      this.#bits[place] = bits
    }
  }

  /** The bits of a hash; 0 if there is none. */
  get(hash: number): number {
    return this.#bits[this.#placeOf(hash)]
  }

  /** Where a hash is, or the free place where it would be. */
  #placeOf(hash: number): number {
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    while (this.#bits[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & (PLACES - 1)
    return place
  }
}

/** What the words and pairs of words are. */
export const wordTable = /* @__PURE__ */ lazy(() => new WordTable(readLists()))

function readLists(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>()
  const add = (hash: number, bit: number): void => {
    bits.set(hash, (bits.get(hash) ?? 0) | bit)
  }
  const addAll = (words: string, bit: number): void => {
    for (const word of words.split(' ')) add(hashText(word), bit)
  }
  addAll(STOP_WORDS, STOP_WORD)
  addAll(MONTHS, MONTH)
  addAll(REPLY_WORDS, REPLY)
  addAll(TAIL_STARTS, TAIL_START)
  addAll(BYLINE_STARTS, BYLINE_START)
  CUE_GROUPS.forEach(({ words, pairs }, group) => {
    addAll(words, 1 << group)
    for (const pair of pairs.split(', ')) {
      const [first, second] = pair.split(' ')
      add(hashText(first), OPENS_PAIR)
      add(hashPair(hashText(first), hashText(second)), 1 << group)
    }
  })
  return bits
}
