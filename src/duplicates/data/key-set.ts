import { matchKey } from '../../normalize/match-key.js'
import { lazy } from '../../text/lazy.js'

/** A set of words and phrases, from lists with commas between them, as match keys. It is made when it is first asked for: importing costs nothing. */
export function keySet(lists: readonly string[]): () => ReadonlySet<string> {
  return lazy(() => new Set(lists.flatMap((list) => list.split(', ').map((phrase) => matchKey(phrase)))))
}
