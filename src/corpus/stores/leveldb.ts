/**
 * A folder as the store of an index of articles.
 *
 * @module corpus/leveldb
 */
import { checkOptions, checkString, checkWhole, describe } from '../../text/arguments.js'
import { hashText48 } from '../../text/hash.js'
import { checked, checkedBytes, missing } from './leveldb-checksum.js'
import { MIN_FILE_SIZE, MIN_OPEN_FILES, openFolder } from './leveldb-folder.js'
import {
  articleKey,
  articleOf,
  articleRecord,
  bucketsKey,
  type Change,
  COUNTS,
  type Counts,
  countsOf,
  type Database,
  del,
  LAYOUT,
  NO_COUNTS,
  nameKey,
  pageKey,
  put,
  putChecked,
  putPage,
} from './leveldb-layout.js'
import { entriesOn, numbersOnPage, without } from './leveldb-pages.js'
import { Sweep } from './leveldb-sweep.js'
import { type AddedArticle, type ArticleStore, BUCKET_CAPACITY, isClosed, openAlready, type StoredArticle, storeError } from './store.js'

/**
 * Options of {@link levelStore}.
 *
 * @example
 * ```ts
 * levelStore('seen', { openFiles: 400, fileSize: 8 * 2 ** 20 }).name // => 'LevelDB folder seen'
 * levelStore('seen', { openFiles: 8 }) // throws RangeError
 * ```
 */
export interface LevelStoreOptions {
  /**
   * How many files are open at once, 64 or more. They are mapped into memory: fewer take less of it, and looking up takes longer where the
   * index has many more.
   * @defaultValue `112`
   */
  readonly openFiles?: number | undefined
  /**
   * How large a file gets, in bytes, 1 MiB or more: with `openFiles` it bounds what is mapped into memory.
   * @defaultValue `2097152`, 2 MiB
   */
  readonly fileSize?: number | undefined
}

/**
 * Makes a store that keeps its articles in a folder, by LevelDB; one process can have it open. It needs the package `classic-level`.
 *
 * What has been added survives the end of the process, however it ends. Against a loss of power it is as safe as the file system makes what
 * was just written.
 *
 * @param folder - Path of the folder; it is made if it isn't there. If it is, it must be empty or the folder of an index.
 * @param options - How much memory it may take.
 * @returns A store for `openArticleIndex`, which opens it and rejects with an `Error` if the package is missing, another process has the
 *   folder open, or something else is in it.
 * @throws `TypeError` if `folder` is not a string or an option is unknown or of the wrong type; `RangeError` if `folder` can't be a path, `openFiles`
 *   is no whole number from 64 on or `fileSize` none from 1 MiB on.
 * @example
 * ```ts
 * levelStore('seen').name // => 'LevelDB folder seen'
 * ```
 */
export function levelStore(folder: string, options: LevelStoreOptions = {}): ArticleStore {
  checkString('levelStore', 'folder', folder)
  if (/^$|[\0\p{Surrogate}]/u.test(folder)) throw new RangeError(`levelStore: folder must be a path, got ${describe(folder)}`)
  checkOptions('levelStore', options, ['openFiles', 'fileSize'])
  const { openFiles = 112, fileSize = 2 * MIN_FILE_SIZE } = options
  checkWhole('levelStore', 'options.openFiles', openFiles, MIN_OPEN_FILES)
  checkWhole('levelStore', 'options.fileSize', fileSize, MIN_FILE_SIZE)
  const name = `LevelDB folder ${folder}`
  return new LevelStore(name, () => openFolder(name, folder, openFiles, fileSize))
}

/** An article of the store without its text. */
interface Known {
  readonly number: number
  /** The keys of the buckets in which it stands. */
  readonly keys: readonly number[]
}

/** Pages that a change writes, by number. */
type Draft = Map<number, number[]>

class LevelStore implements ArticleStore {
  readonly name: string
  readonly #openDatabase: () => Promise<Database>
  #database: Database | undefined
  #next = 0
  #size = 0
  #sweep = new Sweep(NO_COUNTS.sweep)
  /** Whether a write has failed. A part of it may be in LevelDB's log, and what is written behind that is lost when the log is read again. */
  #torn = false
  /** The end of what was asked last. Pages and what waits for them have to be of one state, so one question begins when the one before has ended. */
  #last: Promise<unknown> = Promise.resolve()
  /** The numbers in buckets that were looked up last, until the next change: whoever asks for an article mostly adds it next. */
  #looked: ReadonlyMap<string, readonly number[]> = new Map()

  constructor(name: string, openDatabase: () => Promise<Database>) {
    this.name = name
    this.#openDatabase = openDatabase
  }

  async open(layout: string): Promise<string> {
    if (this.#database !== undefined) throw openAlready(this.name)
    this.#database = await this.#openDatabase()
    this.#torn = false
    try {
      return await this.#takeUp(this.#database, layout)
    } catch (error) {
      await this.close().catch(() => {}) // why it could not be opened says more
      throw error
    }
  }

  /** Reads what is there, or makes an index where nothing is; gives its layout. */
  async #takeUp(database: Database, layout: string): Promise<string> {
    const [kept] = await this.#ask('read', () => database.getMany([LAYOUT]))
    if (kept === undefined && (await database.keys({ limit: 1 }).all()).length > 0) {
      throw storeError(this.name, 'opened', new Error('it holds something else'))
    }
    if (kept === undefined) await this.#write(NO_COUNTS, [put(LAYOUT, layout)])
    else if (kept === layout) await this.#restore()
    return kept ?? layout
  }

  candidates(buckets: readonly string[]): Promise<readonly number[]> {
    return this.#inTurn(async () => [...new Set([...(await this.#numbersIn(buckets)).values()].flat())])
  }

  async read(numbers: readonly number[]): Promise<(StoredArticle | undefined)[]> {
    return this.#ask('read', async (database) => {
      const keys = numbers.map(articleKey)
      const records = await database.getMany(keys)
      const gone = numbers.filter((_, i) => records[i] === undefined)
      const buckets = await database.getMany(gone.map(bucketsKey)) // they go with their articles
      for (const [i, number] of gone.entries()) if (buckets[i] !== undefined) throw missing(articleKey(number))
      return records.map((record, i) => (record === undefined ? undefined : articleOf(keys[i], record, this.name)))
    })
  }

  add({ id, text, sample, buckets }: AddedArticle, since = Number.POSITIVE_INFINITY): Promise<readonly number[]> {
    return this.#change(async () => {
      const lists = await this.#numbersIn(buckets)
      const newer = [...lists.values()].flat().filter((number) => number >= since)
      if (newer.length > 0) return [...new Set(newer)]
      const due = this.#sweep.due()
      const { pages, number: oldNumber } = await this.#lookUp(due, id)
      const old = await this.#known(oldNumber)
      const draft: Draft = new Map()
      if (old !== undefined) await this.#takeOut(old, draft)
      this.#writeDuePages(due, pages, draft)
      const number = this.#next
      const standing = [...lists].flatMap(([bucket, list]) =>
        list.filter((other) => other !== old?.number).length < BUCKET_CAPACITY ? [bucket] : [],
      )
      this.#sweep.add(standing.map(hashText48), number)
      await this.#write({ next: number + 1, size: old === undefined ? this.#size + 1 : this.#size, sweep: this.#sweep.state }, [
        ...(old === undefined ? [] : recordsOut(old)),
        put(articleKey(number), articleRecord(articleKey(number), { id, text, sample })),
        putChecked(bucketsKey(number), standing.join(' ')),
        putChecked(nameKey(id), String(number)),
        ...pagesOf(draft),
      ])
      return []
    })
  }

  remove(id: string): Promise<boolean> {
    return this.#change(async () => {
      const old = await this.#known((await this.#lookUp([], id)).number)
      if (old === undefined) return false
      const draft: Draft = new Map()
      await this.#takeOut(old, draft)
      await this.#write({ next: this.#next, size: this.#size - 1, sweep: this.#sweep.state }, [
        ...recordsOut(old),
        del(nameKey(id)),
        ...pagesOf(draft),
      ])
      return true
    })
  }

  size(): Promise<number> {
    return this.#inTurn(() => this.#ask('read', async () => this.#size))
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#end())
  }

  async #end(): Promise<void> {
    await this.#database?.close()
    this.#database = undefined
  }

  /** Begins when the one before has ended. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => {})
    return result
  }

  /** The same for a change: if it isn't made, what waits is made again from what is written. */
  #change<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(() =>
      work().catch(async (error: unknown) => {
        await this.#restore().catch(() => this.#end()) // the first error tells more
        throw error
      }),
    )
  }

  async #known(number: number | undefined): Promise<Known | undefined> {
    if (number === undefined) return undefined
    return this.#ask('read', async (database) => {
      const [buckets] = await database.getMany([bucketsKey(number)])
      return { number, keys: keysIn(checked(bucketsKey(number), buckets)) }
    })
  }

  /** For each bucket, once, the numbers of the articles in it, oldest first. */
  async #numbersIn(buckets: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
    if (buckets.every((bucket) => this.#looked.has(bucket)) && this.#looked.size === buckets.length) return this.#looked
    const places = [...new Set(buckets)].map((bucket) => ({ bucket, key: hashText48(bucket) }))
    const { pages } = await this.#lookUp(places.map(({ key }) => this.#sweep.pageFor(key)))
    this.#looked = new Map(
      places.map(({ bucket, key }, i) => [bucket, [...new Set([...numbersOnPage(pages[i], key), ...this.#sweep.numbersFor(key)])]]),
    )
    return this.#looked
  }

  async #takeOut({ number, keys }: Known, draft: Draft): Promise<void> {
    const numbers = [...new Set(keys.map((key) => this.#sweep.pageFor(key)))]
    const { pages } = await this.#lookUp(numbers)
    for (const [i, page] of pages.entries()) if (page !== undefined) draft.set(numbers[i], without(entriesOn(page), number))
    this.#sweep.remove(keys, number)
  }

  #writeDuePages(due: readonly number[], pages: readonly (Uint8Array | undefined)[], draft: Draft): void {
    for (const [i, page] of due.entries()) {
      for (const [number, entries] of this.#sweep.step(draft.get(page) ?? entriesOn(pages[i]), this.#next)) draft.set(number, entries)
    }
  }

  /** Takes up what is written: the counts, and the entries that waited. */
  async #restore(): Promise<void> {
    await this.#ask('opened', async (database) => {
      const [record] = await database.getMany([COUNTS])
      const { next, size, sweep } = countsOf(record)
      const restored = new Sweep(sweep)
      const records = await database.iterator({ gte: bucketsKey(sweep.since[0]), lt: bucketsKey(next) }).all()
      for (const [key, buckets] of records) restored.restore(keysIn(checked(key, buckets)), Number(key.slice(1)))
      const { left } = sweep
      if (records.length !== left[0]) throw new Error(`of its last ${left[0]} articles it has ${records.length}: a part of it is lost`)
      this.#next = next
      this.#size = size
      this.#sweep = restored
      this.#looked = new Map()
    })
  }

  /** Pages, and the number that the record of a name tells: one question for both, as each wakes a thread. */
  #lookUp(pages: readonly number[], name?: string): Promise<{ pages: (Uint8Array | undefined)[]; number: number | undefined }> {
    return this.#ask('read', async (database) => {
      const keys = [...pages.map(pageKey), ...(name === undefined ? [] : [nameKey(name)])]
      if (keys.length === 0) return { pages: [], number: undefined }
      const records = await database.getMany<string, Uint8Array>(keys, { valueEncoding: 'view' })
      const number = records[pages.length]
      return {
        pages: pages.map((page, i) =>
          records[i] === undefined && !this.#sweep.hasWritten(page) ? undefined : checkedBytes(keys[i], records[i]),
        ),
        number: number === undefined ? undefined : Number(checked(keys[pages.length], new TextDecoder().decode(number))),
      }
    })
  }

  /** Makes the changes and the counts with them, all or none. */
  async #write(counts: Counts, changes: readonly Change[]): Promise<void> {
    this.#looked = new Map()
    await this.#ask('written', async (database) => {
      if (this.#torn) throw new Error('an earlier write failed; the index must be closed and opened again')
      this.#torn = true
      await database.batch<string, string | Uint8Array>([...changes, putChecked(COUNTS, JSON.stringify(counts))], {})
      this.#torn = false
    })
    this.#next = counts.next
    this.#size = counts.size
  }

  async #ask<T>(attempted: string, question: (database: Database) => Promise<T>): Promise<T> {
    if (this.#database === undefined) throw isClosed(this.name)
    try {
      return await question(this.#database)
    } catch (error) {
      throw storeError(this.name, attempted, error)
    }
  }
}

function recordsOut({ number }: Known): Change[] {
  return [del(articleKey(number)), del(bucketsKey(number))]
}

function pagesOf(draft: Draft): Change[] {
  return [...draft].map(([page, entries]) => putPage(page, entries))
}

function keysIn(buckets: string): number[] {
  return buckets === '' ? [] : buckets.split(' ').map(hashText48)
}
