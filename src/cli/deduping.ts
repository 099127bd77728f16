import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { type ArticleIndex, openArticleIndex } from '../corpus/article-index.js'
import type { ComparisonUnit } from '../corpus/sketch-features.js'
import { levelStore } from '../corpus/stores/leveldb.js'
import { valkeyStore } from '../corpus/stores/valkey.js'
import { addToList } from '../text/lists.js'
import { doAtExit } from './at-exit.js'
import { FatalError, messageOf, reasonOf } from './errors.js'
import { openInput } from './input/read.js'
import { idOf, parse, type RecordId, type Repeat } from './input/records.js'
import { type NamedRecord, namesInFolder, namesInMemory, type UsedNames } from './used-names.js'

/** Tells repeats: it is asked for each record in order. */
export interface Deduper {
  /** The record of this run that has the name already; if none has, the one at this place has it from now on. */
  take(id: RecordId, place: string): Promise<NamedRecord | undefined>
  /** Takes down which record the one repeats that has the name. */
  noteRepeat(id: RecordId, repeats: RecordId): Promise<void>
  /** The record that this one repeats, if it does; otherwise later ones may repeat this one. */
  repeatOf(id: RecordId, text: string): Promise<Repeat | undefined>
  /** What must be wrong, after all records were asked for. */
  problem?(): string | undefined
  /** What may be wrong. */
  warning?(): string | undefined
  close(): Promise<void>
}

/** Where a deduper keeps what it has seen, and what it compares. */
export interface IndexChoice {
  /** A folder, or the address of a Valkey server; without it, a folder that is gone at the end. */
  readonly index?: string | undefined
  readonly by: ComparisonUnit
  /** The measure from which on two are near; without it that of the library. */
  readonly threshold?: number | undefined
  readonly cleaned: boolean
}

/** An address, of a server or of what is none, and no folder; one letter before the colon is a drive. */
const ADDRESS = /^(?:rediss?:|[a-z][a-z\d+.-]{1,20}:\/\/)/i

/** However large the folder is, no more than 64 MiB of its files are mapped into memory. */
const LITTLE_MEMORY = { openFiles: 64, fileSize: 1 << 20 }

/** Tells repeats by an index of articles; by one that lasts no signal ends the process, for what is done has to be written first. */
export async function indexDeduper({ index: place, by, threshold, cleaned }: IndexChoice): Promise<Deduper> {
  const folder = makeTemporaryFolder()
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  const onServer = place !== undefined && ADDRESS.test(place)
  const open = async (): Promise<Deduper> => {
    const store = onServer ? valkeyStore(place) : levelStore(place ?? join(folder, 'index'), LITTLE_MEMORY)
    const index = await openArticleIndex({ store, by, threshold, cleaned })
    const names = namesInFolder(join(folder, 'names')).catch(async (error: unknown) => {
      if (onServer) return namesInMemory() // beside a server LevelDB need not be there
      await index.close()
      throw error
    })
    return deduperOf(index, await names, remove)
  }
  const opening = open()
  const atExit = doAtExit(removeFolder, place === undefined, opening)
  const remove = (): void => {
    atExit.cancel()
    removeFolder()
  }
  try {
    return await opening
  } catch (error) {
    remove()
    throw new Error(inWordsOfOptions(messageOf(error)), { cause: error })
  }
}

function makeTemporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'copydesk-dedupe-'))
  } catch (error) {
    throw new Error(`the folder for temporary files (TMPDIR), ${tmpdir()}: cannot be written: ${reasonOf(error)}`)
  }
}

/** Why an index can't be opened, without the name of a function or of a folder that the user hasn't chosen. */
function inWordsOfOptions(error: string): string {
  return error
    .replace(/^openArticleIndex: /, '')
    .replace(/^(?:valkeyStore: url|levelStore: folder) /, "option '--index' ")
    .replace(/^.*: (?=needs the package )/, 'dedupe ')
}

function deduperOf(index: ArticleIndex, names: UsedNames, atEnd: () => void): Deduper {
  return {
    take: (id, place) => names.take(id, place).catch(fail),
    noteRepeat: (id, repeats) => names.noteRepeat(id, repeats).catch(fail),
    async repeatOf(id, text) {
      const match = await index.addIfNew(id, text).catch(fail)
      return match && { of: idFrom(match.id), relation: match.relation, score: match.score }
    },
    async close() {
      await names.close()
      await index.close()
      atEnd()
    },
  }
}

/** The name of a record by that of an article in the index: the same, unless a program with the library put it there. */
function idFrom(name: string): RecordId {
  return isId(name) ? name : JSON.stringify(name)
}

function isId(json: string): boolean {
  try {
    return json === json.trim() && ['string', 'number'].includes(typeof JSON.parse(json))
  } catch {
    return false
  }
}

function fail(error: unknown): never {
  throw new FatalError(messageOf(error))
}

/** A pair of near records as an engine found it. */
interface Pair {
  readonly a: RecordId
  readonly b: RecordId
  readonly score: number
  readonly relation?: unknown
  /** Which of the two is a part of the other one, if most of that is not in it. */
  readonly contained?: unknown
}

/** One of the records of a pair, for the other. */
interface Neighbour {
  readonly id: string
  readonly score: number
  readonly relation: string | undefined
  /** Whether it is a part of the other one, which tells more and so doesn't repeat it. */
  readonly isPart: boolean
}

/**
 * Tells repeats by pairs that were found elsewhere, JSON Lines with `a`, `b`, `score` and perhaps `relation` and `contained`: a record is the repeat
 * of the nearest one before it that is none itself, as the index tells it. Memory grows with the pairs.
 */
export async function pairsDeduper(path: string): Promise<Deduper> {
  const neighbours = await readPairs(path)
  const names = namesInMemory() // of the records in the pairs: no other one is or has a repeat
  const kept = new Map<string, { readonly id: RecordId; readonly order: number }>()
  const met = new Set<string>()
  return {
    take: async (id, place) => (neighbours.has(keyOf(id)) ? names.take(keyOf(id), place) : undefined),
    noteRepeat: async () => {}, // a second record of the name is no repeat here
    async repeatOf(id) {
      const near = neighbours.get(keyOf(id))
      if (near === undefined) return undefined
      met.add(keyOf(id))
      const [best] = near
        .flatMap((other) => {
          const found = other.isPart ? undefined : kept.get(other.id)
          return found === undefined ? [] : { ...other, ...found }
        })
        .sort((a, b) => b.score - a.score || a.order - b.order)
      if (best === undefined) kept.set(keyOf(id), { id, order: kept.size })
      return best && { of: best.id, relation: best.relation, score: best.score }
    },
    problem: () =>
      met.size > 0 || neighbours.size === 0
        ? undefined
        : `${path}: names none of the records (--id-field says which field has their names)`,
    warning: () =>
      met.size > 0 && met.size < neighbours.size
        ? `${path}: ${neighbours.size - met.size} of ${neighbours.size} names are those of no record`
        : undefined,
    async close() {},
  }
}

async function readPairs(path: string): Promise<Map<string, Neighbour[]>> {
  const neighbours = new Map<string, Neighbour[]>()
  const add = (from: RecordId, to: RecordId, { score, relation, contained }: Pair, part: 'a' | 'b'): void => {
    const neighbour = { id: keyOf(to), score, relation: typeof relation === 'string' ? relation : undefined, isPart: contained === part }
    addToList(neighbours, keyOf(from), neighbour)
  }
  let line = 0
  try {
    const { chunks } = await openInput({ path })
    for await (const json of createInterface({ input: Readable.from(chunks) })) {
      line++
      if (json.trim() === '') continue
      const pair = pairOf(json)
      add(pair.a, pair.b, pair, 'b')
      add(pair.b, pair.a, pair, 'a')
    }
  } catch (error) {
    throw new Error(`${path}${line === 0 ? '' : `:${line}`}: ${reasonOf(error)}`)
  }
  return neighbours
}

function pairOf(json: string): Pair {
  const value = parse(json)
  if (typeof value === 'object' && value !== null && 'a' in value && 'b' in value && 'score' in value) {
    const [a, b] = [idOf(json, 'a', value.a), idOf(json, 'b', value.b)]
    if (a !== undefined && b !== undefined && typeof value.score === 'number') return { ...value, a, b, score: value.score }
  }
  throw new Error('not a pair with "a", "b" and "score"')
}

/** What names of pairs and records are compared by: 7 and "7" are one, for an engine may have made the one of the other. */
function keyOf(id: RecordId): string {
  return id.startsWith('"') ? String(JSON.parse(id)) : id
}
