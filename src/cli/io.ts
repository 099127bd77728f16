import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { decodeBytes } from '../normalize/decode-bytes.js'

/** Name by which users mean standard input where a file name is asked for. */
const STDIN = '-'

/** The version in the package's own manifest, which stands two folders above this file in `src` and in `dist`. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}

/** Reports an error in one line on standard error, and makes the process end with exit code 2. */
export function fail(message: string): void {
  process.stderr.write(`copydesk: ${message.split('\n', 1)[0]}\n`)
  process.exitCode = 2
}

/**
 * The text of a file, or of standard input for `-`, whatever its encoding.
 *
 * @throws An `Error` whose message says in one line, with the file's name, why it can't be read.
 */
export async function readText(file: string): Promise<string> {
  return decodeBytes(file === STDIN ? await readStdin() : await readBytes(file))
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Error(`${file}: ${whyUnreadable(error)}`)
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a directory'
  if (code === 'EACCES') return 'permission denied'
  return error instanceof Error ? error.message : String(error)
}

/** Writes and waits until the stream has taken it, so that nothing is cut off at exit and memory stays bounded. */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Ends the process without a word when the reader of its output goes away, as in `copydesk clean … | head`. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
}

/** Whether to colour what goes to a stream: on a terminal, unless `NO_COLOR` is set (no-color.org); always with `FORCE_COLOR`. */
export function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true
  return stream.isTTY === true && TERM !== 'dumb'
}
