import { divided, type Entries, merged } from './leveldb-pages.js'
import { WaitingEntries } from './leveldb-waiting.js'

// New entries wait in memory. A hand goes from page to page and writes to each what waits for it: many at once, and pages that lie side by side one
// after the other, which leaves LevelDB little to merge. When pages have grown too full, the hand divides each in two on its next round (linear
// hashing). After a restart, what waits is made again from the records of the articles that came since the round before.

/** When entries are written, and pages divided. */
export interface SweepLimits {
  /** Entries that wait at the most. */
  readonly waiting: number
  /** Entries on a page, on average, from which on pages are divided. */
  readonly page: number
  /** Pages that one change writes at the most. */
  readonly steps: number
}

/**
 * Some 50,000 articles wait, in 16 MB; a page has 2.5 kB. Up to 40 million articles fewer pages than `steps` keep pace with each article that is
 * added; more are due only after a restart.
 */
const LIMITS: SweepLimits = { waiting: 1_000_000, page: 256, steps: 64 }

/** How far the hand is, as it is stored. */
export interface SweepState {
  /** There are 2 to this power pages, and as many more as the hand has divided on this round. */
  readonly level: number
  /** The page where it is. */
  readonly hand: number
  /** Whether it divides pages on this round. */
  readonly divides: boolean
  /** The numbers that the next article had when the round before began, and when this one did. */
  readonly since: readonly [number, number]
  /** How many entries there are in all. */
  readonly entries: number
  /** How many articles are left of those with numbers from the two of `since` on. */
  readonly left: readonly [number, number]
}

/** As many pages as are full once entries can't wait any more. */
export const FIRST_STATE: SweepState = { level: 12, hand: 0, divides: false, since: [0, 0], entries: 0, left: [0, 0] }

/** What waits, and where the hand is. */
export class Sweep {
  #state: SweepState
  readonly #waiting = new WaitingEntries()
  readonly #limits: SweepLimits

  constructor(state: SweepState, limits = LIMITS) {
    this.#state = state
    this.#limits = limits
  }

  get state(): SweepState {
    return this.#state
  }

  /** The page of a bucket. */
  pageFor(key: number): number {
    const { level, hand, divides } = this.#state
    const page = key % 2 ** level
    return divides && page < hand ? key % 2 ** (level + 1) : page
  }

  /** Whether the hand has been at a page, so that it is written. */
  hasWritten(page: number): boolean {
    const { hand, since } = this.#state
    return since[1] > 0 || page < hand
  }

  /** The numbers of a bucket that wait. */
  numbersFor(key: number): number[] {
    return this.#waiting.numbersFor(this.pageFor(key), key)
  }

  /** Lets the entries of a new article wait. */
  add(keys: readonly number[], number: number): void {
    for (const key of keys) this.#wait(key, number)
    const { entries, left } = this.#state
    this.#state = { ...this.#state, entries: entries + keys.length, left: [left[0] + 1, left[1] + 1] }
  }

  /** Lets entries wait again after a restart, but for those that have been written for certain. */
  restore(keys: readonly number[], number: number): void {
    const { level, hand, since } = this.#state
    for (const key of keys) if (number >= since[1] || key % 2 ** level >= hand) this.#wait(key, number)
  }

  /** Takes out the entries of an article, of which some may wait. */
  remove(keys: readonly number[], number: number): void {
    for (const page of new Set(keys.map((key) => this.pageFor(key)))) this.#waiting.remove(page, number)
    const { entries, since, left } = this.#state
    const [before, now] = since.map((first, i) => (number < first ? left[i] : left[i] - 1))
    this.#state = { ...this.#state, entries: entries - keys.length, left: [before, now] }
  }

  /** The pages that have to be written now, from the hand on. */
  due(): number[] {
    const { level, hand } = this.#state
    const pages: number[] = []
    let { count } = this.#waiting
    for (let page = hand; count > this.#limits.waiting && page < 2 ** level && pages.length < this.#limits.steps; page++) {
      pages.push(page)
      count -= this.#waiting.countFor(page)
    }
    return pages
  }

  /** Moves the hand on: gives what is to be written of the page where it was. `next` is the number of the next article. */
  step(entries: Entries, next: number): [page: number, entries: number[]][] {
    const { level, hand, divides } = this.#state
    const waiting = this.#waiting.take(hand)
    this.#moveOn(next)
    const all = merged(entries, waiting)
    if (!divides) return [[hand, all]]
    const { stay, go } = divided(all, level)
    return [
      [hand, stay],
      [hand + 2 ** level, go],
    ]
  }

  #moveOn(next: number): void {
    const { level, hand, divides, since, entries, left } = this.#state
    if (hand + 1 < 2 ** level) this.#state = { ...this.#state, hand: hand + 1 }
    else {
      const newLevel = divides ? level + 1 : level
      this.#state = {
        level: newLevel,
        hand: 0,
        divides: entries > this.#limits.page * 2 ** newLevel,
        since: [since[1], next],
        entries,
        left: [left[1], 0],
      }
    }
  }

  #wait(key: number, number: number): void {
    this.#waiting.add(this.pageFor(key), key, number)
  }
}
