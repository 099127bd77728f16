import { lazy } from '../../text/lazy.js'
import { addToList } from '../../text/lists.js'
import { unitTable } from '../../text/unit-table.js'
import { type BloomFilter, bloomFilter, mayHold } from './bloom-filter.js'
import { lineKey } from './line-key.js'

/** The words of a line key: what stands between blanks and ASCII signs. Apostrophes and hyphens belong to words. */
export function keyWords(key: string): string[] {
  const words: string[] = []
  for (let from = 0; from < key.length; ) {
    const to = endOfWord(key, from)
    if (to > from) words.push(key.slice(from, to))
    from = to + 1
  }
  return words
}

/** Whether all words of a line key pass a test; none is cut out of it behind the first that doesn't. */
export function everyWord(key: string, test: (word: string) => boolean): boolean {
  for (let from = 0; from < key.length; ) {
    const to = endOfWord(key, from)
    if (to > from && !test(key.slice(from, to))) return false
    from = to + 1
  }
  return true
}

/** Where the word of a line key that begins at `from` ends: at `from` itself where none begins there. */
export function endOfWord(key: string, from: number): number {
  let to = from
  while (to < key.length && isWordPart(key.charCodeAt(to)) === 1) to++
  return to
}

const isWordPart = /* @__PURE__ */ unitTable((unit) => {
  if (unit >= 0x80) {
    const sign =
      unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2e7f) || (unit >= 0x3000 && unit <= 0x3020) || unit === 0x61f || unit === 0x60c
    return sign ? 0 : 1
  }
  return /[a-z\d'-]/.test(String.fromCharCode(unit)) ? 1 : 0
})

/**
 * Makes a test whether a line key has one of some words. The words of the key are looked up by a hash that is made on the way through it; those
 * of scripts without blanks are looked for inside of it.
 *
 * @param spaced - Lists of words with blanks between them, in any case.
 * @param unspaced - Words of Han, kana, Hangul and Thai.
 */
export function wordFinder(spaced: readonly string[], unspaced: readonly string[]): (key: string) => boolean {
  const words = lazy(() => fileByHash(spaced))
  const inside = new RegExp(unspaced.join('|'))
  return (key) => hasWord(key, words(), true) || inside.test(key)
}

/**
 * Makes a test whether a line key is made of some words alone; the first other word ends it.
 *
 * @param lists - Lists of words with blanks between them, in any case.
 */
export function onlyWords(lists: readonly string[]): (key: string) => boolean {
  const words = lazy(() => fileByHash(lists))
  return (key) => !hasWord(key, words(), false)
}

/**
 * As {@link wordFinder}, for words that begin with one of some stems.
 *
 * @param spaced - Lists of stems with blanks between them, in any case.
 * @param unspaced - Words of Han, kana, Hangul and Thai.
 */
export function stemFinder(spaced: readonly string[], unspaced: readonly string[]): (key: string) => boolean {
  const stems = lazy(() => fileByHash(spaced))
  const inside = new RegExp(unspaced.join('|'))
  return (key) => hasStem(key, stems()) || inside.test(key)
}

interface FiledWords {
  readonly filter: BloomFilter
  readonly byHash: ReadonlyMap<number, readonly string[]>
}

/** Whether a key has a word that is one of some (`known`), or one that is none of them. */
function hasWord(key: string, words: FiledWords, known: boolean): boolean {
  let hash = 0
  let from = 0
  for (let i = 0; i <= key.length; i++) {
    const unit = i < key.length ? key.charCodeAt(i) : 0x20
    if (isWordPart(unit) === 1) {
      hash = wordHashStep(hash, unit)
      continue
    }
    if (i > from && isOneOf(words, hash, key, from, i) === known) return true
    hash = 0
    from = i + 1
  }
  return false
}

function hasStem(key: string, stems: FiledWords): boolean {
  let hash = 0
  let from = 0
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    if (isWordPart(unit) === 0) {
      hash = 0
      from = i + 1
      continue
    }
    hash = wordHashStep(hash, unit)
    if (isOneOf(stems, hash, key, from, i + 1)) return true
  }
  return false
}

/** Whether what stands between two places of a key, with some hash, is one of some words. */
function isOneOf({ filter, byHash }: FiledWords, hash: number, key: string, from: number, to: number): boolean {
  return mayHold(filter, hash) && byHash.get(hash)?.includes(key.slice(from, to)) === true
}

function fileByHash(lists: readonly string[]): FiledWords {
  const byHash = new Map<number, string[]>()
  for (const word of lists.join(' ').split(' ').map(lineKey)) {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = wordHashStep(hash, word.charCodeAt(i))
    addToList(byHash, hash, word)
  }
  return { filter: bloomFilter(byHash.keys()), byHash }
}

/** The hash of a word with one unit more. */
function wordHashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}
