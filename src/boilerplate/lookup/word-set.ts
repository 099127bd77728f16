import { lazy } from '../../text/lazy.js'
import { lineKey } from './line-key.js'

/** A set of words, from lists with blanks between them, as line keys. It is made when it is first asked for: importing costs nothing. */
export function wordSet(lists: readonly string[]): () => ReadonlySet<string> {
  return lazy(() => new Set(lists.join(' ').split(' ').map(lineKey)))
}
