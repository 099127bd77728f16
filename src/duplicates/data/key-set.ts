import { matchKey } from '../../normalize/match-key/match-key.js'
import { lazy } from '../../text/lazy.js'

/** A set of words and phrases, from lists with commas between them, as match keys. It is made when it is first asked for: importing costs nothing. */
export function keySet(lists: readonly string[]): () => ReadonlySet<string> {
  return lazy(() => new Set(lists.flatMap((list) => list.split(', ').map((phrase) => matchKey(phrase)))))
}

/** A test for words and phrases from such lists; a trailing `*` stands for any ending. */
export function wordTest(lists: readonly string[]): (key: string) => boolean {
  const listed = keySet(lists)
  const stems = lazy(() => new Set([...listed()].filter((word) => word.endsWith('*')).map((stem) => stem.slice(0, -1))))
  return (key) => {
    if (listed().has(key)) return true
    for (let length = SHORTEST_STEM; length <= Math.min(key.length, LONGEST_STEM); length++) {
      if (stems().has(key.slice(0, length))) return true
    }
    return false
  }
}

/** Letters of the shortest and the longest beginning in such lists, and some. */
const SHORTEST_STEM = 2
const LONGEST_STEM = 16
