/**
 * Valkey or Redis as the store of an index of articles.
 *
 * @module corpus/valkey
 */
import type { RedisClientType } from '@redis/client'
import { checkOptions, checkString, describe } from '../../text/arguments.js'
import { otherLayout } from '../article-index-layout.js'
import {
  type AddedArticle,
  type ArticleStore,
  BUCKET_CAPACITY,
  isClosed,
  loadPackage,
  openAlready,
  parseStored,
  type StoredArticle,
  storeError,
} from './store.js'
import { Patience } from './valkey-patience.js'
import { ADD, CANDIDATES, OPEN, REMOVE } from './valkey-scripts.js'

/**
 * Options of {@link valkeyStore}.
 *
 * @example
 * ```ts
 * valkeyStore('redis://cache.example', { name: 'headlines' }).name // => 'Valkey cache.example, index headlines'
 * ```
 */
export interface ValkeyStoreOptions {
  /**
   * Name of the index on the server: what its keys begin with. It is not empty, doesn't begin with "}" and has no half surrogates.
   * @defaultValue `'articles'`
   */
  readonly name?: string | undefined
}

/**
 * Makes a store that keeps its articles on a Valkey or Redis server, for any number of processes and machines at once. It needs the package
 * `@redis/client`.
 *
 * A change is one script, so it is made as a whole. The server must not evict keys (`maxmemory-policy noeviction`, its default), and what
 * survives its end is what its own settings say (`appendonly yes`; `appendfsync always` for every acknowledged article). While it is away,
 * functions reject; once it is back, they work again. The same holds where it is there and answers nothing for a minute: a change is not acknowledged
 * then, but may be made all the same when the server goes on.
 *
 * @param url - Where the server is: `redis://[user:password@]host[:port][/database]`, or `rediss:` with TLS.
 * @param options - The name of the index.
 * @returns A store for `openArticleIndex`, which opens it and rejects with an `Error` if the package is missing, the server can't be
 *   reached, or it evicts keys.
 * @throws `TypeError` if `url` is not a string or an option is unknown or of the wrong type; `RangeError` if `url` is not such an address or `name` can't
 *   be a name. No message has the address in it, for there may be a password.
 * @example
 * ```ts
 * valkeyStore('redis://user:secret@cache.example:6379').name // => 'Valkey cache.example:6379, index articles'
 * ```
 */
export function valkeyStore(url: string, options: ValkeyStoreOptions = {}): ArticleStore {
  checkString('valkeyStore', 'url', url)
  checkOptions('valkeyStore', options, ['name'])
  const { name = 'articles' } = options
  checkString('valkeyStore', 'options.name', name)
  if (/^(?:$|\})|\p{Surrogate}/u.test(name)) {
    throw new RangeError(
      `valkeyStore: options.name must be a name that doesn't begin with "}" and has no half surrogates, got ${describe(name)}`,
    )
  }
  return new ValkeyStore(url, hostOf(url), name)
}

function hostOf(url: string): string {
  if (URL.canParse(url)) {
    const { protocol, host, pathname, search, hash, username, password } = new URL(url)
    if (!isEncoded(username + password)) {
      throw new RangeError('valkeyStore: url must have its user and password percent-encoded, "%25" for a "%"')
    }
    if (host !== '' && (protocol === 'redis:' || protocol === 'rediss:') && /^(?:\/\d*)?$/.test(pathname + search + hash)) return host
  }
  throw new RangeError(`valkeyStore: url must be an address such as redis://localhost:6379, got one that ${beginning(url)}`)
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** How an address begins that is none. More of it is not said: there may be a password in it, at any place if it is misspelt. */
function beginning(url: string): string {
  const scheme = /^[a-z]{1,10}:\/{1,2}/i.exec(url)?.[0]
  return scheme === undefined ? 'begins otherwise' : `begins with "${scheme}"`
}

/** Milliseconds between two attempts to reach a server that was lost. */
const RETRY_DELAY = 200

class ValkeyStore implements ArticleStore {
  readonly name: string
  readonly #url: string
  /** What all keys begin with; the braces keep them together on one node of a cluster. */
  readonly #prefix: string
  #client: RedisClientType | undefined
  readonly #patience = new Patience()
  /** The layout that the index had when it was opened. */
  #layout = ''

  constructor(url: string, host: string, name: string) {
    this.name = `Valkey ${host}, index ${name}`
    this.#url = url
    this.#prefix = `copydesk:{${name}}:`
  }

  async open(layout: string): Promise<string> {
    const { createClient } = await loadPackage(this.name, '@redis/client', () => import('@redis/client'))
    if (this.#client !== undefined) throw openAlready(this.name)
    let reached = false
    const client: RedisClientType = createClient({
      url: this.#url,
      disableOfflineQueue: true,
      socket: { reconnectStrategy: () => (reached ? RETRY_DELAY : false) },
    })
    client.on('error', () => {}) // who asks is told
    this.#client = client
    try {
      await this.#ask('reached', () => client.connect())
      reached = true
      await this.#ask('opened', refuseEviction)
      this.#layout = await this.#keptLayout(layout)
      return this.#layout
    } catch (error) {
      await this.close().catch(() => {}) // why it could not be opened says more
      throw error
    }
  }

  #keptLayout(wanted: string): Promise<string> {
    return this.#ask('opened', async (client) => {
      const kept = String(await this.#evaluate(client, OPEN, [wanted]))
      if (kept === '') throw layoutLost()
      return kept
    })
  }

  async candidates(buckets: readonly string[]): Promise<readonly number[]> {
    return numbersOf(await this.#run('read', CANDIDATES, [buckets.join(' ')]))
  }

  async read(numbers: readonly number[]): Promise<(StoredArticle | undefined)[]> {
    if (numbers.length === 0) return []
    return this.#ask('read', async (client) => {
      const found = await client.hmGet(`${this.#prefix}articles`, numbers.map(String))
      return found.map((json) => (json === null ? undefined : parseStored(json)))
    })
  }

  async add({ id, text, sample, buckets }: AddedArticle, since?: number): Promise<readonly number[]> {
    const values = [
      JSON.stringify(id),
      JSON.stringify({ id, text, sample }),
      buckets.join(' '),
      String(BUCKET_CAPACITY),
      String(since ?? ''),
    ]
    return numbersOf(await this.#run('written', ADD, values))
  }

  async remove(id: string): Promise<boolean> {
    return Number(await this.#run('written', REMOVE, [JSON.stringify(id)])) === 1
  }

  size(): Promise<number> {
    return this.#ask('read', (client) => client.hLen(`${this.#prefix}names`))
  }

  async close(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    if (client?.isReady) await this.#patience.waitFor(client.close()).catch(() => {}) // who has asked for something is told
    if (client?.isOpen) client.destroy()
  }

  /** Runs a script of an index that has the layout that it was opened with. */
  #run(attempted: string, script: string, values: readonly string[]): Promise<unknown> {
    return this.#ask(attempted, async (client) => {
      const reply = await this.#evaluate(client, script, [this.#layout, ...values])
      if (typeof reply !== 'string') return reply
      throw reply === '' ? layoutLost() : new Error(`it ${otherLayout(reply, this.#layout)}`)
    })
  }

  #evaluate(client: RedisClientType, script: string, values: string[]): Promise<unknown> {
    return client.eval(script, { keys: [this.#prefix], arguments: values })
  }

  async #ask<T>(attempted: string, question: (client: RedisClientType) => Promise<T>): Promise<T> {
    if (this.#client === undefined) throw isClosed(this.name)
    try {
      return await this.#patience.waitFor(question(this.#client))
    } catch (error) {
      throw storeError(this.name, attempted, error)
    }
  }
}

/** A server that throws keys away when its memory is full would forget parts of the index. */
async function refuseEviction(client: RedisClientType): Promise<void> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await client.info('memory'))?.[1]
  if (policy === undefined || policy === 'noeviction') return
  throw new Error(`it evicts keys when its memory is full (maxmemory-policy ${policy}); set noeviction`)
}

/** What nothing tells of how it was made can be compared with nothing. */
function layoutLost(): Error {
  return new Error('it holds articles, and its layout, which says how they were made, is lost: make a new one in another place')
}

function numbersOf(reply: unknown): number[] {
  return Array.isArray(reply) ? reply.map(Number) : []
}
