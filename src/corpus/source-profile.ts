import { type LineKeys, type SeenLine, type SourceLines, sourceKeys, TEXT_END } from '../boilerplate/source-lines.js'
import { normalizeText } from '../normalize/normalize.js'
import { checkLimit, checkOptions, checkString, describe } from '../text/arguments.js'
import { fibonacciHash, hashText, mixBits } from '../text/hash.js'
import { ownCopy } from '../text/own-copy.js'
import { checkProfileData, PROFILE_VERSION, type SourceProfileData } from './source-profile-data.js'

/**
 * Options of {@link createSourceProfile}.
 *
 * @example
 * ```ts
 * const small = createSourceProfile({ maxLines: 10 })
 * for (const day of 'one two three four five six seven eight nine ten eleven'.split(' ')) small.add(`Day ${day}\n\nYour harbour, your news`)
 * small.seen('your harbour, your news')?.articles // => 11
 * small.seen('day one') // => undefined
 * ```
 */
export interface SourceProfileOptions {
  /**
   * How many different lines it holds at the most, a whole number from 10 on or `Infinity`: at one more, those seen in the fewest articles go,
   * until half are left, or all that it may hold where one article has more than half. A line with numbers counts with all numbers alike and, once
   * more, with its own.
   * @defaultValue `5000`: some hundred whole pages, or a thousand articles; about 1 MB
   */
  readonly maxLines?: number | undefined
}

/**
 * Which lines the articles of one source have in common. It belongs to whoever made it.
 *
 * @example
 * ```ts
 * const monday = createSourceProfile()
 * monday.add('Ferry stays\n\nYour harbour, your news')
 * const tuesday = createSourceProfile()
 * tuesday.add('Bridge waits\n\nYour harbour, your news')
 * monday.merge(tuesday).seen('your harbour, your news')?.articles // => 2
 * ```
 */
export interface SourceProfile extends SourceLines {
  /**
   * Learns from an article: which lines it has, where, and below which.
   *
   * @param text - The article or page, in the form in which others of the source will be cleaned; each once.
   * @throws `TypeError` if it is not a string.
   */
  add(text: string): void
  /**
   * Learns all that another profile has learned.
   *
   * @param other - A profile of the same source, of other articles.
   * @returns The profile itself.
   * @throws As `fromJSON`, for a profile that has such data.
   */
  merge(other: SourceProfile): SourceProfile
  /**
   * Saves the profile; `JSON.stringify` calls it.
   *
   * @returns What it has learned as plain data, the most frequent lines first.
   */
  toJSON(): SourceProfileData
  /**
   * Puts saved data in place of what it has learned.
   *
   * @param data - What `toJSON` gave, or the same out of JSON.
   * @returns The profile itself.
   * @throws `TypeError` for data of another form; `RangeError` for data of another version or with a number that can't be.
   */
  fromJSON(data: SourceProfileData): SourceProfile
}

/** The limit where none is given. */
export const DEFAULT_MAX_LINES = 5000
/** The lowest limit. */
export const MIN_MAX_LINES = 10

/**
 * Makes a profile of a source (a site, a feed, a section of it), which learns from its articles what they repeat.
 *
 * Lines are compared by their `sourceKey`, with all numbers alike; by their `numberedSourceKey` it knows whether the numbers are the same as well. It is
 * of use once two other articles were added: as `source`
 * of `cleanArticle` or `findBoilerplate` it is evidence beside phrases, forms and model.
 *
 * Profiles made on several machines are merged into the one that all their articles would have given, as long as none had to forget anything:
 * a line, or some of more than 64 different ones that stood below a line. Then counts are lower, never higher.
 *
 * @param options - How much it remembers.
 * @returns An empty profile.
 * @throws `TypeError` if an option is unknown or of the wrong type; `RangeError` if `maxLines` is no whole number from 10 on. Its `add`, `seen` and
 *   `seenTogether` throw a `TypeError` for what is not a string, its `fromJSON` a `TypeError` for data of another form and a `RangeError` for data of
 *   another version or with a number that can't be, its `merge` the same for a profile that has such data.
 * @example
 * ```ts
 * const packet = createSourceProfile()
 * packet.add('Ferry stays\n\nThe council kept the ferry on Tuesday.\n\nYour harbour, your news')
 * packet.add('Bridge waits\n\nNobody has found the money for a bridge.\n\nYour harbour, your news')
 * packet.articles // => 2
 * packet.seen('your harbour, your news') // => { articles: 2, head: 0, tail: 2 }
 * ```
 * @see docs/sources.md
 */
export function createSourceProfile(options: SourceProfileOptions = {}): SourceProfile {
  checkOptions('createSourceProfile', options, ['maxLines'])
  const { maxLines = DEFAULT_MAX_LINES } = options
  checkLimit('createSourceProfile', 'options.maxLines', maxLines, MIN_MAX_LINES)
  return new CountedLines(maxLines)
}

/** A line with its counts; they grow. */
interface Counts {
  articles: number
  head: number
  tail: number
  /** In how many articles which line stood right below it. */
  readonly below: Map<string, number>
}

/**
 * Of the lines that stood below one, so many are remembered. Where more come all counts are lowered alike until some are 0, so that a new line can
 * rise whatever came before it. Where n were counted, a count falls short by n / 65 at the most.
 */
const MAX_BELOW = 64

/** Its functions are bound to it, so that they can be handed on one by one. */
class CountedLines implements SourceProfile {
  readonly #maxLines: number
  #articles = 0
  #lines = new Map<string, Counts>()

  constructor(maxLines: number) {
    this.#maxLines = maxLines
  }

  get articles(): number {
    return this.#articles
  }

  readonly add = (text: string): void => {
    checkString('SourceProfile.add', 'text', text)
    this.#articles++
    const keys = sourceKeys(normalizeText(text)).map(({ key, numbered }) => ({ key: ownCopy(key), numbered: ownCopy(numbered) }))
    const lines = countOnce(keys)
    for (const [key, counts] of lines) this.#count(key, counts)
    // Half of the places are free then for a while, unless one article takes as many: then there is as much to do for each in any case.
    const half = Math.ceil(this.#maxLines / 2)
    this.#forgetRare(lines.size > half ? this.#maxLines : half, lines)
  }

  readonly seen = (key: string): SeenLine | undefined => {
    checkString('SourceProfile.seen', 'key', key)
    const counts = key === TEXT_END ? undefined : this.#lines.get(key)
    if (counts === undefined) return undefined
    const { articles, head, tail } = counts
    return { articles, head, tail }
  }

  readonly seenTogether = (key: string, below: string): number => {
    checkString('SourceProfile.seenTogether', 'key', key)
    checkString('SourceProfile.seenTogether', 'below', below)
    return this.#lines.get(key)?.below.get(below) ?? 0
  }

  readonly merge = (other: SourceProfile): SourceProfile => {
    // By its data: a profile from the other module format, or from another copy of the library, is of another class.
    const given: SourceProfile | null | undefined = other
    if (typeof given?.toJSON !== 'function')
      throw new TypeError(`SourceProfile.merge: other must be a source profile, got ${describe(other)}`)
    const data: unknown = given.toJSON()
    checkProfileData('SourceProfile.merge', 'other.toJSON()', data)
    this.#learn(data)
    return this
  }

  readonly toJSON = (): SourceProfileData => {
    const entries = mostFrequentFirst(this.#lines, ({ articles }) => articles)
    const indices = new Map(entries.map(([key], i) => [key, i]))
    const lines = entries.map(([key, { articles, head, tail, below }]) => ({
      key,
      articles,
      head,
      tail,
      below: mostFrequentFirst(below, (count) => count).map(([line, count]): [number, number] => [indices.get(line) ?? 0, count]),
    }))
    return { version: PROFILE_VERSION, articles: this.#articles, lines }
  }

  readonly fromJSON = (data: SourceProfileData): SourceProfile => {
    checkProfileData('SourceProfile.fromJSON', 'data', data)
    this.#articles = 0
    this.#lines = new Map()
    this.#learn(data)
    return this
  }

  #learn({ articles, lines }: SourceProfileData): void {
    this.#articles += articles
    for (const { key, below, ...counts } of lines) {
      this.#count(key, { ...counts, below: new Map(below.map(([line, count]) => [lines[line].key, count])) })
    }
    this.#forgetRare(this.#maxLines, new Map())
  }

  #count(key: string, more: Counts): void {
    const counts = this.#lines.get(key) ?? { articles: 0, head: 0, tail: 0, below: new Map<string, number>() }
    this.#lines.set(key, counts)
    counts.articles += more.articles
    counts.head += more.head
    counts.tail += more.tail
    for (const [line, count] of more.below) counts.below.set(line, (counts.below.get(line) ?? 0) + count)
    lowerCounts(counts.below)
  }

  /** Where there are too many lines, takes out those that are seen the least until so many are left. */
  #forgetRare(size: number, newest: ReadonlyMap<string, Counts>): void {
    if (this.#lines.size <= this.#maxLines) return
    for (const key of byWorth(this.#lines, newest, this.#articles).slice(size)) this.#lines.delete(key)
    for (const { below } of this.#lines.values()) {
      for (const line of below.keys()) if (!this.#lines.has(line)) below.delete(line)
    }
  }
}

/**
 * The keys of lines, those seen in the most articles first; of lines seen equally often those of the newest article, where the next one may have them
 * again. The rest is drawn by a hash, another one at each article: in any fixed order a line could be the one that goes each time, be it in all of them.
 */
function byWorth(lines: ReadonlyMap<string, Counts>, newest: ReadonlyMap<string, Counts>, turn: number): string[] {
  return Array.from(lines, ([key, { articles }]) => ({
    key,
    articles,
    old: newest.has(key) ? 0 : 1,
    draw: mixBits(hashText(key) ^ fibonacciHash(turn)),
  }))
    .sort((a, b) => b.articles - a.articles || a.old - b.old || a.draw - b.draw || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key)
}

/** The lines of one article, each counted once, however often it stands there; those with numbers with them as well. */
function countOnce(keys: readonly LineKeys[]): Map<string, Counts> {
  const lines = new Map<string, Counts>()
  const count = (key: string, i: number): Counts => {
    const counts = lines.get(key) ?? { articles: 1, head: 0, tail: 0, below: new Map<string, number>() }
    if (i * 3 < keys.length + 3) counts.head = 1
    if (i * 3 > keys.length * 2) counts.tail = 1
    lines.set(key, counts)
    return counts
  }
  const between = [TEXT_END, ...keys.map(({ key }) => key), TEXT_END]
  for (let i = 0; i <= keys.length; i++) count(between[i], i).below.set(between[i + 1], 1)
  keys.forEach(({ numbered }, i) => {
    if (numbered !== '') count(numbered, i + 1)
  })
  return lines
}

/**
 * Takes from all counts what the greatest of those beyond {@link MAX_BELOW} has, and out what has nothing left.
 *
 * @see Misra and Gries, 'Finding Repeated Elements', 1982; for merging: Agarwal et al., 'Mergeable Summaries', PODS 2012.
 */
function lowerCounts(below: Map<string, number>): void {
  if (below.size <= MAX_BELOW) return
  const least = [...below.values()].sort((a, b) => b - a)[MAX_BELOW]
  for (const [line, count] of below) {
    if (count > least) below.set(line, count - least)
    else below.delete(line)
  }
}

function mostFrequentFirst<T>(map: ReadonlyMap<string, T>, countOf: (value: T) => number): [string, T][] {
  return [...map].sort(([a, x], [b, y]) => countOf(y) - countOf(x) || (a < b ? -1 : 1))
}
