import { type AddedArticle, type ArticleStore, BUCKET_CAPACITY, isClosed, openAlready, type StoredArticle } from './store.js'

/**
 * Makes a store that keeps its articles in memory and is gone with the process.
 *
 * @returns An empty store for {@link openArticleIndex}.
 * @example
 * ```ts
 * memoryStore().name // => 'memory'
 * ```
 */
export function memoryStore(): ArticleStore {
  return new MemoryStore()
}

class MemoryStore implements ArticleStore {
  readonly name = 'memory'
  #open = false
  #layout: string | undefined
  #next = 0
  readonly #articles = new Map<number, AddedArticle>()
  readonly #numbers = new Map<string, number>()
  readonly #buckets = new Map<string, number[]>()

  async open(layout: string): Promise<string> {
    if (this.#open) throw openAlready(this.name)
    this.#open = true
    this.#layout ??= layout
    return this.#layout
  }

  async candidates(buckets: readonly string[]): Promise<readonly number[]> {
    this.#checkOpen()
    return this.#inBuckets(buckets)
  }

  async read(numbers: readonly number[]): Promise<(StoredArticle | undefined)[]> {
    this.#checkOpen()
    return numbers.map((number) => this.#articles.get(number))
  }

  async add(article: AddedArticle, since = Number.POSITIVE_INFINITY): Promise<readonly number[]> {
    this.#checkOpen()
    const newer = this.#inBuckets(article.buckets).filter((number) => number >= since)
    if (newer.length > 0) return newer
    this.#remove(article.id)
    const number = this.#next++
    this.#articles.set(number, article)
    this.#numbers.set(article.id, number)
    for (const bucket of article.buckets) {
      const list = this.#buckets.get(bucket)
      if (list === undefined) this.#buckets.set(bucket, [number])
      else if (list.length < BUCKET_CAPACITY) list.push(number)
    }
    return []
  }

  async remove(id: string): Promise<boolean> {
    this.#checkOpen()
    return this.#remove(id)
  }

  async size(): Promise<number> {
    this.#checkOpen()
    return this.#articles.size
  }

  async close(): Promise<void> {
    this.#open = false
  }

  #checkOpen(): void {
    if (!this.#open) throw isClosed(this.name)
  }

  #inBuckets(buckets: readonly string[]): number[] {
    return [...new Set(buckets.flatMap((bucket) => this.#buckets.get(bucket) ?? []))]
  }

  #remove(id: string): boolean {
    const number = this.#numbers.get(id)
    const article = number === undefined ? undefined : this.#articles.get(number)
    if (number === undefined || article === undefined) return false
    this.#numbers.delete(id)
    this.#articles.delete(number)
    for (const bucket of article.buckets) {
      const left = this.#buckets.get(bucket)?.filter((other) => other !== number) ?? []
      if (left.length > 0) this.#buckets.set(bucket, left)
      else this.#buckets.delete(bucket)
    }
    return true
  }
}
