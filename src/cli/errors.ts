import { printable } from '../report/escape.js'

/** Why a file can't be read or written, in a few words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a directory'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ENOSPC') return 'no space left'
  if (code === 'EPIPE') return 'its reader has gone away'
  if (code === 'Z_BUF_ERROR') return 'the compressed data is cut off'
  return messageOf(error)
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A message as a line of standard error. */
export function messageLine(message: string): string {
  return `copydesk: ${printable(message)}\n`
}

/** What is said of the first text that is HTML or XML. */
export function markupWarning(place: string): string {
  return `${place}: looks like HTML: tags and their lines stay; extract the text first (docs/recipes.md says how)`
}

/** Names that are worth a line. */
const SOME_NAMES = 12

/** Which names there are, for whoever has to find the right one: behind a message that one of them is not there. */
export function butHas(names: readonly string[]): string {
  if (names.length === 0) return ''
  const named = names.slice(0, SOME_NAMES).map((name) => JSON.stringify(name))
  return `, but ${named.join(', ')}${names.length > SOME_NAMES ? ', …' : ''}`
}

/** An error that ends the whole run: no other record would fare better. */
export class FatalError extends Error {}
