import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Input, STDIN } from './inputs.js'

/** An input that was opened. */
export interface OpenInput {
  /** Whether it is gzip; the chunks are decompressed. */
  readonly compressed: boolean
  readonly chunks: AsyncIterable<Uint8Array>
}

const CHUNK_BYTES = 1 << 16

/**
 * Opens an input; gzip is told by its first bytes, whatever the file is called.
 *
 * @param onRead - Is told how many bytes were read, before they are decompressed.
 */
export async function openInput({ path }: Pick<Input, 'path'>, onRead: (bytes: number) => void = () => {}): Promise<OpenInput> {
  const source: AsyncIterable<Uint8Array> = path === STDIN ? process.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES })
  const counted = count(source, onRead)
  const head = await readHead(counted)
  const compressed = head[0] === 0x1f && head[1] === 0x8b
  const chunks = joined(head, counted)
  return { compressed, chunks: compressed ? decompress(chunks) : chunks }
}

async function* count(source: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    onRead(chunk.length)
    yield chunk
  }
}

/** At least two bytes, or what there is. */
async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array()
  while (head.length < 2) {
    const { done, value } = await chunks.next()
    if (done === true) break
    head = Buffer.concat([head, value])
  }
  return head
}

async function* joined(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}

/**
 * Begins when the first chunk is asked for: an error that nobody waits for yet would end the process.
 *
 * @throws An `Error` if something else than NULs, which pad a block, is behind the compressed data: at a NUL zlib ends without a word.
 */
async function* decompress(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  let filled = 0 // behind the last byte that is no NUL
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const result = await chunks.next()
    if (result.done === true) return result
    const last = result.value.findLastIndex((byte) => byte !== 0)
    if (last >= 0) filled = size + last + 1
    size += result.value.length
    return result
  }
  const source = Readable.from({ [Symbol.asyncIterator]: () => ({ next }) }) // without `return`: the end of the stream leaves the rest to be read
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  try {
    // An error of either stream reaches the reader of the last one; so the callback has nothing to do.
    yield* pipeline(source, gunzip, () => {})
    while ((await next()).done !== true);
    if (filled > gunzip.bytesWritten) throw new Error('has something behind its compressed data')
  } finally {
    void chunks.return(undefined) // waits for a chunk that is on its way, which may never come
  }
}
