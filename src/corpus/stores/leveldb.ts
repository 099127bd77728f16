/**
 * A folder as the store of an index of articles.
 *
 * @module corpus/leveldb
 */
import { checkOptions, checkString, describe } from '../../text/arguments.js'
import {
  articleKey,
  bucketKey,
  type Change,
  COUNTS,
  type Database,
  del,
  LAYOUT,
  listChanges,
  type Numbered,
  nameKey,
  numbersIn,
  parseArticle,
  put,
  takeOut,
} from './leveldb-layout.js'
import { type AddedArticle, type ArticleStore, BUCKET_CAPACITY, loadPackage, type StoredArticle, storeError } from './store.js'

/** Options of {@link levelStore}. */
export interface LevelStoreOptions {
  /**
   * How many files of 2 MB are open at once, 64 or more. They are mapped into memory: fewer take less of it, and looking up takes longer
   * where the index has many more.
   * @defaultValue `112`
   */
  readonly openFiles?: number
}

/**
 * Makes a store that keeps its articles in a folder, by LevelDB; one process can have it open. It needs the package `classic-level`.
 *
 * What has been added survives the end of the process, however it ends. Against a loss of power it is as safe as the file system makes what
 * was just written.
 *
 * @param folder - Path of the folder; it is made if it isn't there.
 * @param options - How much memory it may take.
 * @returns A store for `openArticleIndex`, which opens it and rejects with an `Error` if the package is missing, another process has the
 *   folder open, or something else is in it.
 * @throws `TypeError` if `folder` is not a string or an option is unknown or of the wrong type; `RangeError` if `openFiles` is below 64.
 * @example
 * ```ts
 * levelStore('seen').name // => 'LevelDB folder seen'
 * ```
 */
export function levelStore(folder: string, options: LevelStoreOptions = {}): ArticleStore {
  checkString('levelStore', 'folder', folder)
  checkOptions('levelStore', options, ['openFiles'])
  const { openFiles = 112 } = options
  if (typeof openFiles !== 'number') throw new TypeError(`levelStore: options.openFiles must be a number, got ${describe(openFiles)}`)
  if (!(openFiles >= 64)) throw new RangeError(`levelStore: options.openFiles must be 64 or more, got ${openFiles}`)
  return new LevelStore(folder, openFiles)
}

/** Bytes that are collected before they are merged into files; twice the default, which saves a part of the merging. */
const WRITE_BUFFER = 8 << 20

/** Files that LevelDB has open beside. */
const OTHER_FILES = 10

class LevelStore implements ArticleStore {
  readonly name: string
  readonly #folder: string
  readonly #openFiles: number
  #database: Database | undefined
  #next = 0
  #size = 0
  /** The end of the last change: the next one begins then, or both would add to the same list. */
  #lastChange: Promise<unknown> = Promise.resolve()
  /** The lists that were read last, until the next change: whoever asks for an article mostly adds it next. */
  #lastLists: ReadonlyMap<string, readonly number[]> = new Map()
  #changes = 0

  constructor(folder: string, openFiles: number) {
    this.#folder = folder
    this.#openFiles = openFiles
    this.name = `LevelDB folder ${folder}`
  }

  async open(layout: string): Promise<string> {
    const { ClassicLevel } = await loadPackage(this.name, 'classic-level', () => import('classic-level'))
    const database: Database = new ClassicLevel(this.#folder, {
      maxOpenFiles: this.#openFiles + OTHER_FILES,
      writeBufferSize: WRITE_BUFFER,
    })
    await database.open().catch((error: unknown) => {
      throw storeError(this.name, 'opened', error instanceof Error && error.cause !== undefined ? error.cause : error)
    })
    this.#database = database
    const [kept, counts = '0 0'] = await this.#get([LAYOUT, COUNTS])
    const [next, size] = counts.split(' ').map(Number)
    if (kept === undefined && (await database.keys({ limit: 1 }).all()).length > 0) {
      await database.close()
      throw storeError(this.name, 'opened', new Error('it holds something else'))
    }
    if (kept === undefined) await this.#write(next, size, [put(LAYOUT, layout)])
    this.#next = next
    this.#size = size
    return kept ?? layout
  }

  async candidates(buckets: readonly string[]): Promise<readonly number[]> {
    const lists = await this.#lists(buckets)
    return [...new Set([...lists.values()].flat())]
  }

  async read(numbers: readonly number[]): Promise<(StoredArticle | undefined)[]> {
    return (await this.#get(numbers.map(articleKey))).map(parseArticle)
  }

  add(article: AddedArticle, since = Number.POSITIVE_INFINITY): Promise<readonly number[]> {
    return this.#inTurn(async () => {
      const old = await this.#find(article.id)
      const lists = await this.#lists([...article.buckets, ...(old?.article.buckets ?? [])])
      const newer = article.buckets.flatMap((bucket) => lists.get(bucket) ?? []).filter((number) => number >= since)
      if (newer.length > 0) return [...new Set(newer)]
      const number = this.#next
      if (old !== undefined) takeOut(old, lists)
      for (const bucket of article.buckets) {
        const list = lists.get(bucket) ?? []
        if (list.length < BUCKET_CAPACITY) lists.set(bucket, [...list, number])
      }
      await this.#write(number + 1, old === undefined ? this.#size + 1 : this.#size, [
        ...(old === undefined ? [] : [del(articleKey(old.number))]),
        put(articleKey(number), JSON.stringify(article)),
        put(nameKey(article.id), String(number)),
        ...listChanges(lists),
      ])
      return []
    })
  }

  remove(id: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const old = await this.#find(id)
      if (old === undefined) return false
      const lists = await this.#lists(old.article.buckets)
      takeOut(old, lists)
      await this.#write(this.#next, this.#size - 1, [del(articleKey(old.number)), del(nameKey(id)), ...listChanges(lists)])
      return true
    })
  }

  async size(): Promise<number> {
    return this.#size
  }

  async close(): Promise<void> {
    await this.#lastChange
    await this.#database?.close()
  }

  /** Begins a change when the one before has ended. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#lastChange.then(change)
    this.#lastChange = result.catch(() => {})
    return result
  }

  async #find(id: string): Promise<Numbered | undefined> {
    const [number] = await this.#get([nameKey(id)])
    if (number === undefined) return undefined
    const [json] = await this.#get([articleKey(Number(number))])
    const article = parseArticle(json)
    return article && { number: Number(number), article }
  }

  async #lists(buckets: readonly string[]): Promise<Map<string, readonly number[]>> {
    const distinct = [...new Set(buckets)]
    const known = this.#lastLists
    if (distinct.every((bucket) => known.has(bucket))) return new Map(distinct.map((bucket) => [bucket, known.get(bucket) ?? []]))
    const changes = this.#changes
    const read = await this.#get(distinct.map(bucketKey))
    const lists = new Map(read.map((list, i) => [distinct[i], numbersIn(list)]))
    if (changes === this.#changes) this.#lastLists = new Map(lists)
    return lists
  }

  async #get(keys: string[]): Promise<(string | undefined)[]> {
    try {
      return await this.#opened().getMany(keys)
    } catch (error) {
      throw storeError(this.name, 'read', error)
    }
  }

  /** Makes the changes and the counts behind them, all or none. */
  async #write(next: number, size: number, changes: readonly Change[]): Promise<void> {
    try {
      await this.#opened().batch([...changes, put(COUNTS, `${next} ${size}`)])
    } catch (error) {
      throw storeError(this.name, 'written', error)
    } finally {
      this.#changes++
      this.#lastLists = new Map()
    }
    this.#next = next
    this.#size = size
  }

  #opened(): Database {
    if (this.#database === undefined) throw new Error('it is not open')
    return this.#database
  }
}
