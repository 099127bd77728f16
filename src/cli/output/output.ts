import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, rmSync, type Stats } from 'node:fs'
import { chmod, chown, readlink, realpath, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { makeFolder } from '../../corpus/stores/leveldb-folder.js'
import { doAtExit } from '../at-exit.js'
import { codeOf, messageLine, reasonOf } from '../errors.js'

/** Where results are written. */
export interface Output {
  /** Writes, and waits while the reader is slower, so that memory stays bounded. */
  write(bytes: Uint8Array): Promise<void>
  /** Ends the output; a file gets its name only now. */
  commit(): Promise<void>
  /** Gives the output up; a file stays as it was before. */
  discard(): Promise<void>
}

/** Standard output, compressed or not. What was written to it can't be taken back. */
export function standardOutput(compressed: boolean): Output {
  const { write, end } = compressed ? gzipInto(process.stdout, { end: false }) : { write: writeTo(process.stdout), end: async () => {} }
  return named('standard output', { write, commit: end, discard: end })
}

/**
 * A file that is written beside its place and moved there when it is complete. Of a file that stands there already it keeps the mode, and
 * where that is allowed the owner; a symbolic link stays one. Whatever ends the process before, no half of a file is left in the place.
 * What is no file, a device or a named pipe, stays what it is and is written into.
 *
 * @param keepIncomplete - Whether a file that doesn't become complete is kept under its name with `.incomplete` behind it, and a number if need be.
 */
export async function fileOutput(path: string, compressed: boolean, keepIncomplete: boolean): Promise<Output> {
  return named(path, await openPath(path, compressed, keepIncomplete).catch((error: unknown) => cannotWrite(path, error)))
}

async function openPath(path: string, compressed: boolean, keepIncomplete: boolean): Promise<Output> {
  const old = await stat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
  })
  if (old === undefined) return openDraft(await endOfLinks(path), undefined, compressed, keepIncomplete)
  return old.isFile() ? openDraft(await realpath(path), old, compressed, keepIncomplete) : openSpecial(path, compressed)
}

/** Where symbolic links lead that lead to no file yet; the path itself, if it is none. */
async function endOfLinks(path: string): Promise<string> {
  const target = await readlink(path).catch(() => undefined)
  return target === undefined ? path : endOfLinks(resolve(await realpath(dirname(path)), target))
}

/** Writes into what is no regular file. What was written to it can't be taken back. */
async function openSpecial(path: string, compressed: boolean): Promise<Output> {
  const stream = createWriteStream(path)
  await once(stream, 'open') // of a named pipe: when it has a reader
  const { write, end } = compressed ? gzipInto(stream) : plainInto(stream)
  return { write, commit: end, discard: () => end().catch(() => {}) }
}

async function openDraft(place: string, old: Stats | undefined, compressed: boolean, keepIncomplete: boolean): Promise<Output> {
  await makeFolder(dirname(place))
  const draft = siblingOf(place, '.', `.${randomUUID().slice(0, 8)}.tmp`)
  const file = createWriteStream(draft, { flags: 'wx', mode: old?.mode ?? 0o666, flush: true }) // a private file is private from the start
  await once(file, 'open')
  const giveUp = (): void => (keepIncomplete ? keepDraft(draft, place) : rmSync(draft, { force: true }))
  const atExit = doAtExit(giveUp, !keepIncomplete) // else whoever runs the work stops it first
  const { write, end } = compressed ? gzipInto(file) : plainInto(file)
  return {
    write,
    async commit() {
      await end()
      if (old !== undefined) await takeOver(draft, old)
      await rename(draft, place)
      atExit.cancel()
    },
    async discard() {
      if (keepIncomplete) await end().catch(() => {}) // a full disk has what it has
      file.destroy()
      atExit.cancel()
      giveUp()
    },
  }
}

/** Bytes that the name of a file may have. */
const NAME_BYTES = 255

/** A file beside another one: its name with something before and behind it, cut where that would be too long. */
function siblingOf(path: string, before: string, behind: string): string {
  const room = NAME_BYTES - before.length - behind.length
  const name = new TextDecoder().decode(Buffer.from(basename(path)).subarray(0, room), { stream: true }) // no half of a character
  return join(dirname(path), before + name + behind)
}

function keepDraft(draft: string, place: string): void {
  const path = incompleteName(place)
  renameSync(draft, path)
  process.stderr.write(messageLine(`${path} has what was done`))
}

/** The name of an incomplete file: with a number, where earlier runs have left some whose records are nowhere else. */
function incompleteName(place: string): string {
  for (let n = 1; ; n++) {
    const path = siblingOf(place, '', n === 1 ? '.incomplete' : `.incomplete.${n}`)
    if (!existsSync(path)) return path
  }
}

/** The output with its name in every error. */
function named(name: string, { write, commit, discard }: Output): Output {
  return {
    write: (bytes) => write(bytes).catch((error: unknown) => cannotWrite(name, error)),
    commit: () => commit().catch((error: unknown) => cannotWrite(name, error)),
    discard,
  }
}

function cannotWrite(name: string, error: unknown): never {
  throw new Error(`${name}: cannot be written: ${reasonOf(error)}`)
}

/** Gives the draft the mode and owner of the file whose place it takes. */
async function takeOver(draft: string, old: Stats): Promise<void> {
  await chown(draft, old.uid, old.gid).catch(() => {}) // only root may give a file away
  await chmod(draft, old.mode)
}

/** A stream that is written to, and ended. */
interface Sink {
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
}

function plainInto(stream: Writable): Sink {
  stream.on('error', () => {}) // is told by the write that met it
  return {
    write: writeTo(stream),
    end() {
      stream.end()
      return finished(stream)
    },
  }
}

function gzipInto(target: Writable, options: { end?: boolean } = {}): Sink {
  const gzip = createGzip()
  const done = pipeline(gzip, target, options)
  done.catch(() => {}) // is told by the next write or by the end
  return {
    // Where the target fails, writing says only that the stream was destroyed; `done` says why.
    write: (bytes) => write(gzip, bytes).catch(() => done),
    end() {
      gzip.end()
      return done
    },
  }
}

function writeTo(stream: Writable): Sink['write'] {
  return (bytes) => write(stream, bytes)
}

/** Writes and waits until the stream has taken it, so that nothing is cut off at exit and memory stays bounded. */
function write(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (data.length === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()))
  })
}
