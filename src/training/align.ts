import { classOf, DIGIT, LETTER, LOWER, lowerOf, UNSPACED, UPPER } from '../boilerplate/model/char-classes.js'
import { checkString } from '../text/arguments.js'
import { HASH_SEED, hashPair, hashStep } from '../text/hash.js'
import { lines } from '../text/lines.js'
import { addToList } from '../text/lists.js'
import { firstWhere } from '../text/search.js'

// Which lines of a page its gold text has. Runs of four words are aligned in order (longest common subsequence by the method of Hunt and
// Szymanski), across line ends: that labels list items and headings of one word right, which a bag of words does not ('Share' in a menu is
// not the 'share' of a sentence). A gold word is used once, so the second copy of a paragraph is not content.
//
// Cost: n log n in the matching runs; a run with more than 60 places in the gold is skipped.

const RUN = 4
const MAX_PLACES = 60
/** A line left over is looked for in gold by its own runs if it has this many words. */
const MIN_MOVED_WORDS = 6
/** A shorter one is looked for between its neighbours' places in the gold, over this many words at most. */
const MAX_WINDOW = 400

interface Tokens {
  readonly hashes: readonly number[]
  /** For each line of the text where its words begin; one more entry for the end. */
  readonly starts: readonly number[]
}

/**
 * Labels the lines of a text by its gold, what people marked as the article: which of them are content. {@link trainLineModel} learns from such
 * labels, of pages as they are read: without Markdown, and with each wrapped paragraph as one line.
 *
 * @param text - A page or article as plain text.
 * @param gold - The article's own text, as people marked it.
 * @returns For each line of `text` whether it is content; `undefined` for lines without a letter or digit.
 * @throws `TypeError` if `text` or `gold` is not a string.
 * @example
 * ```ts
 * labelLines('Share\n\nThe ferry sailed again on Monday.\nShare', 'The ferry sailed again on Monday.') // => [false, undefined, true, false]
 * ```
 * @see Hunt and Szymanski, A fast algorithm for computing longest common subsequences (1977), https://doi.org/10.1145/359581.359603.
 */
export function labelLines(text: string, gold: string): (boolean | undefined)[] {
  checkString('labelLines', 'text', text)
  checkString('labelLines', 'gold', gold)
  const page = tokenize(text)
  const wanted = tokenize(gold)
  const used = new Uint8Array(wanted.hashes.length)
  const place = alignRuns(page.hashes, wanted.hashes)
  for (const j of place) if (j >= 0) used[j] = 1
  const labels = labelByShare(page, place)
  moveToNeighbours(page, labels)
  addMovedLines(page, wanted, labels, used)
  addShortLines(page, wanted, labels, place, used)
  return labels
}

/** Hashes of the words in order; in scripts without blanks each character is a word. */
function tokenize(text: string): Tokens {
  const hashes: number[] = []
  const starts: number[] = []
  for (const { start, end } of lines(text)) {
    starts.push(hashes.length)
    let hash = HASH_SEED
    let length = 0
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      const kind = classOf(unit)
      if (kind === LOWER || kind === UPPER || kind === LETTER || kind === DIGIT) {
        hash = hashStep(hash, lowerOf(unit))
        length++
        continue
      }
      if (length > 0) hashes.push(hash)
      if (kind === UNSPACED) hashes.push(hashStep(HASH_SEED, unit))
      hash = HASH_SEED
      length = 0
    }
    if (length > 0) hashes.push(hash)
  }
  starts.push(hashes.length)
  return { hashes, starts }
}

function runHash(hashes: readonly number[], i: number): number {
  let hash = hashes[i]
  for (let k = 1; k < RUN; k++) hash = hashPair(hash, hashes[i + k])
  return hash
}

function runIndex(hashes: readonly number[]): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (let i = 0; i + RUN <= hashes.length; i++) {
    const hash = runHash(hashes, i)
    addToList(index, hash, i)
  }
  return index
}

/** For each word of the page its place in the gold by the longest common subsequence of runs, or −1. */
function alignRuns(page: readonly number[], gold: readonly number[]): Int32Array {
  const index = runIndex(gold)
  const tops: number[] = [] // tops[k]: gold place that ends the best chain of length k + 1
  const topLinks: number[] = []
  const linkPage: number[] = []
  const linkGold: number[] = []
  const linkBack: number[] = []
  for (let i = 0; i + RUN <= page.length; i++) {
    const places = index.get(runHash(page, i))
    if (places === undefined || places.length > MAX_PLACES) continue
    for (let p = places.length - 1; p >= 0; p--) {
      const j = places[p]
      const k = firstWhere(tops.length, (at) => tops[at] >= j)
      if (tops[k] === j) continue
      linkPage.push(i)
      linkGold.push(j)
      linkBack.push(k > 0 ? topLinks[k - 1] : -1)
      tops[k] = j
      topLinks[k] = linkPage.length - 1
    }
  }
  const place = new Int32Array(page.length).fill(-1)
  let link = topLinks.length > 0 ? topLinks[topLinks.length - 1] : -1
  while (link >= 0) {
    for (let k = 0; k < RUN; k++) place[linkPage[link] + k] = linkGold[link] + k
    link = linkBack[link]
  }
  return place
}

function labelByShare({ starts }: Tokens, place: Int32Array): (boolean | undefined)[] {
  const labels: (boolean | undefined)[] = []
  for (let l = 0; l + 1 < starts.length; l++) {
    let matched = 0
    for (let i = starts[l]; i < starts[l + 1]; i++) if (place[i] >= 0) matched++
    const words = starts[l + 1] - starts[l]
    labels.push(words === 0 ? undefined : matched * 2 >= words)
  }
  return labels
}

/** Teasers repeat sentences: where a line that stands alone is content and its copy among content is not, the label moves there. */
function moveToNeighbours(page: Tokens, labels: (boolean | undefined)[]): void {
  const filled = labels.flatMap((label, l) => (label === undefined ? [] : [l]))
  const byWords = new Map<number, number[]>()
  for (const [at, l] of filled.entries()) {
    let hash = HASH_SEED
    for (let i = page.starts[l]; i < page.starts[l + 1]; i++) hash = hashPair(hash, page.hashes[i])
    addToList(byWords, hash, at)
  }
  const near = (at: number): number => {
    let count = 0
    for (const offset of [-2, -1, 1, 2]) if (labels[filled[at + offset]] === true) count++
    return count
  }
  for (const copies of byWords.values()) {
    if (copies.length < 2) continue
    let next = 0 // no copy in front of it is a better place
    for (const at of copies) {
      if (labels[filled[at]] !== true || near(at) > 0) continue
      while (next < copies.length && (labels[filled[copies[next]]] !== false || near(copies[next]) < 2)) next++
      if (next === copies.length) break
      labels[filled[at]] = false
      labels[filled[copies[next]]] = true
      next = Math.max(0, next - 2) // a label that came is near to two copies in front of it at most
    }
  }
}

/** Blocks that the gold has in another order: a longer line half of whose runs stand in gold that is not used yet. */
function addMovedLines(page: Tokens, gold: Tokens, labels: (boolean | undefined)[], used: Uint8Array): void {
  const unusedPlace = unusedPlaces(gold, used)
  labels.forEach((label, l) => {
    const from = page.starts[l]
    const to = page.starts[l + 1]
    if (label !== false || to - from < MIN_MOVED_WORDS) return
    const found: number[] = []
    for (let i = from; i + RUN <= to; i++) {
      const place = unusedPlace(runHash(page.hashes, i))
      if (place !== undefined) found.push(place)
    }
    if (found.length * 2 < to - from - RUN + 1) return
    labels[l] = true
    for (const j of found) used.fill(1, j, j + RUN)
  })
}

/**
 * The first place of a run in gold that is not used yet. What is used stays so, so each run remembers how far its places are: looked through
 * from the front for each line, they are as many as the copies of the line.
 */
function unusedPlaces({ hashes }: Tokens, used: Uint8Array): (run: number) => number | undefined {
  const placesOf = runIndex(hashes)
  const firstUnused = new Map<number, number>()
  return (run) => {
    const places = placesOf.get(run)
    if (places === undefined) return undefined
    let first = firstUnused.get(run) ?? 0
    while (first < places.length && used[places[first]] === 1) first++
    firstUnused.set(run, first)
    return places[first]
  }
}

/** A short line whose words stand unused in the gold between the places of the content lines around it. */
function addShortLines(page: Tokens, gold: Tokens, labels: (boolean | undefined)[], place: Int32Array, used: Uint8Array): void {
  const count = labels.length
  const nextPlace = new Int32Array(count + 1).fill(gold.hashes.length)
  for (let l = count - 1; l >= 0; l--) nextPlace[l] = edgePlace(page, labels, place, l, 1) ?? nextPlace[l + 1]
  let previous = -1
  for (let l = 0; l < count; l++) {
    const own = edgePlace(page, labels, place, l, -1)
    if (own !== undefined) previous = own
    const from = page.starts[l]
    const words = page.starts[l + 1] - from
    if (labels[l] !== false || words >= MIN_MOVED_WORDS) continue
    const limit = Math.min(nextPlace[l + 1], previous + 1 + MAX_WINDOW) - words
    for (let j = previous + 1; j <= limit; j++) {
      let k = 0
      while (k < words && used[j + k] === 0 && gold.hashes[j + k] === page.hashes[from + k]) k++
      if (k < words) continue
      labels[l] = true
      used.fill(1, j, j + words)
      previous = j + words - 1
      break
    }
  }
}

/** Gold place of the first (`side` 1) or last (−1) aligned word of a content line. */
function edgePlace(page: Tokens, labels: readonly (boolean | undefined)[], place: Int32Array, l: number, side: 1 | -1): number | undefined {
  if (labels[l] !== true) return undefined
  const from = side === 1 ? page.starts[l] : page.starts[l + 1] - 1
  for (let i = from; i >= page.starts[l] && i < page.starts[l + 1]; i += side) if (place[i] >= 0) return place[i]
  return undefined
}
