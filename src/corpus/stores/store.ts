import { fieldsOf } from '../../text/arguments.js'

/**
 * An article of a store.
 *
 * @example
 * ```ts
 * const store = memoryStore()
 * await store.open('tides')
 * await store.add({ id: 'packet', text: 'Low tide at noon', sample: '', buckets: ['low'] })
 * const articles = await store.read([0, 1])
 * articles.map((article) => article?.text) // => ['Low tide at noon', undefined]
 * ```
 */
export interface StoredArticle {
  /** Its name. */
  readonly id: string
  /** What of its text is compared. */
  readonly text: string
  /** What is compared first: a short text, or an empty one. */
  readonly sample: string
}

/**
 * An article that is added to a store.
 *
 * @example
 * ```ts
 * const store = memoryStore()
 * await store.open('tides')
 * await store.add({ id: 'packet', text: 'Low tide at noon', sample: '', buckets: ['low', 'noon'] }) // => []
 * await store.candidates(['noon', 'high']) // => [0]
 * ```
 */
export interface AddedArticle extends StoredArticle {
  /** The buckets in which it stands, for finding it and for taking it out. */
  readonly buckets: readonly string[]
}

/**
 * Where an index of articles keeps them: in memory, in a folder, or on a server. It numbers the articles from 0 as they come and keeps for
 * each bucket the numbers of those that stand in it, the first {@link BUCKET_CAPACITY} of them. Each change is made as a whole or not at
 * all.
 *
 * Every function rejects with an `Error` that has the store's name if the store can't do it.
 *
 * @example
 * ```ts
 * const store = memoryStore()
 * await store.open('tides') // => 'tides'
 * await store.add({ id: 'packet', text: 'Low tide at noon', sample: '', buckets: ['low'] })
 * await store.add({ id: 'gazette', text: 'Low tide at six', sample: '', buckets: ['low'] }, 0) // => [0]
 * ```
 */
export interface ArticleStore {
  /** What it is, for messages. */
  readonly name: string
  /**
   * Opens it. An empty one takes the layout and keeps it. Where it can't be opened it lets go of what it has taken; one that is open already stays as
   * it is, and says so.
   *
   * @param layout - What the index is made by, for an empty store to keep.
   * @returns The layout that it has.
   * @throws Rejects with an `Error` that names the store, as all its functions do where it can't do what it is asked.
   */
  open(layout: string): Promise<string>
  /**
   * Looks up the articles that share a bucket.
   *
   * @param buckets - Their keys.
   * @returns The numbers of the articles in any of them, each once.
   */
  candidates(buckets: readonly string[]): Promise<readonly number[]>
  /**
   * Reads articles.
   *
   * @param numbers - Their numbers, as `candidates` gives them.
   * @returns The articles in the same order, `undefined` for those that are not there any more.
   */
  read(numbers: readonly number[]): Promise<(StoredArticle | undefined)[]>
  /**
   * Adds an article in place of the one of the same name.
   *
   * @param article - What is kept of it, with its buckets.
   * @param since - If articles with this number or higher ones stand in its buckets, nothing is added.
   * @returns The numbers of these articles; none if it was added.
   */
  add(article: AddedArticle, since?: number): Promise<readonly number[]>
  /**
   * Takes an article out.
   *
   * @param id - Its name.
   * @returns Whether there was one of that name.
   */
  remove(id: string): Promise<boolean>
  /**
   * Counts the articles.
   *
   * @returns How many there are.
   */
  size(): Promise<number>
  /** Lets go of files and connections. */
  close(): Promise<void>
}

/**
 * Articles that a bucket keeps at the most. Fuller buckets come from phrases that thousands of articles have, and from texts with so many
 * copies that the first ones will do. An article that has come to a full one doesn't move up when others go.
 *
 * @example
 * ```ts
 * const store = memoryStore()
 * await store.open('tides')
 * for (let i = 0; i < 300; i++) await store.add({ id: `${i}`, text: 'Low tide', sample: '', buckets: ['low'] })
 * const found = await store.candidates(['low'])
 * found.length === BUCKET_CAPACITY // => true
 * ```
 */
export const BUCKET_CAPACITY = 256

/** What a store says that is to be opened a second time: another index has it. */
export function openAlready(name: string): Error {
  return storeError(name, 'opened', new Error('it is open already'))
}

/** What a store says of all that is asked of it before it is opened and once it is closed. */
export function isClosed(name: string): Error {
  return new Error(`${name}: it is closed`)
}

/** An error of a store, with its name. */
export function storeError(name: string, attempted: string, error: unknown): Error {
  return new Error(`${name}: cannot be ${attempted}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
}

/** An article as a store wrote it, in JSON; `sample` where it stands elsewhere. What another program wrote there is refused. */
export function parseStored(json: string, sample?: string): StoredArticle {
  const { id, text, sample: own = sample } = fieldsOf(fromJson(json))
  if (typeof id !== 'string' || typeof text !== 'string' || typeof own !== 'string')
    throw new Error('it holds something that is no article')
  return { id, text, sample: own }
}

/** What stands in JSON; nothing if that is none. */
export function fromJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Loads the package that a store is made of, which its users install beside. */
export async function loadPackage<T>(store: string, name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw new Error(`${store}: needs the package ${name}: npm install ${name}`, { cause: error })
  }
}
