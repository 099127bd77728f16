/** Places for entries at first; they double when all are taken. */
const FIRST_PLACES = 1 << 10

/** What stands in place of an entry where a page has no more of them. */
const NONE = -1

/**
 * Entries that wait to be written, by page. They are in arrays of numbers, linked from the newest of a page to its oldest: lists of their own
 * would live for some 50,000 articles and leave the garbage collector as many to clear away, which takes several times the memory.
 */
export class WaitingEntries {
  #keys = new Float64Array(FIRST_PLACES)
  #numbers = new Uint32Array(FIRST_PLACES)
  #older = new Int32Array(FIRST_PLACES)
  /** Where the newest entry of each page is. */
  readonly #newest = new Map<number, number>()
  /** The first of the places that have become free, linked as the entries are, and how many places were ever taken. */
  #free = NONE
  #taken = 0
  #count = 0

  /** How many wait in all. */
  get count(): number {
    return this.#count
  }

  add(page: number, key: number, number: number): void {
    const place = this.#place()
    this.#keys[place] = key
    this.#numbers[place] = number
    this.#older[place] = this.#newest.get(page) ?? NONE
    this.#newest.set(page, place)
    this.#count++
  }

  /** How many wait for a page. */
  countFor(page: number): number {
    return this.#placesOf(page).length
  }

  /** The numbers of a bucket on its page, oldest first. */
  numbersFor(page: number, key: number): number[] {
    const numbers: number[] = []
    for (let place = this.#newest.get(page) ?? NONE; place !== NONE; place = this.#older[place]) {
      if (this.#keys[place] === key) numbers.push(this.#numbers[place])
    }
    return numbers.reverse()
  }

  /** Gives the entries of a page, two numbers each, oldest first; they wait no longer. */
  take(page: number): number[] {
    const places = this.#placesOf(page)
    this.#newest.delete(page)
    for (const place of places) this.#release(place)
    return places.flatMap((place) => [this.#keys[place], this.#numbers[place]])
  }

  /** Takes out the entries of an article on a page. */
  remove(page: number, number: number): void {
    const entries = this.take(page)
    for (let i = 0; i < entries.length; i += 2) if (entries[i + 1] !== number) this.add(page, entries[i], entries[i + 1])
  }

  #placesOf(page: number): number[] {
    const places: number[] = []
    for (let place = this.#newest.get(page) ?? NONE; place !== NONE; place = this.#older[place]) places.push(place)
    return places.reverse()
  }

  #place(): number {
    const place = this.#free
    if (place !== NONE) {
      this.#free = this.#older[place]
      return place
    }
    if (this.#taken === this.#keys.length) this.#grow()
    return this.#taken++
  }

  #release(place: number): void {
    this.#older[place] = this.#free
    this.#free = place
    this.#count--
  }

  #grow(): void {
    const places = 2 * this.#taken
    this.#keys = grown(this.#keys, new Float64Array(places))
    this.#numbers = grown(this.#numbers, new Uint32Array(places))
    this.#older = grown(this.#older, new Int32Array(places))
  }
}

function grown<T extends Float64Array | Uint32Array | Int32Array>(values: T, larger: T): T {
  larger.set(values)
  return larger
}
