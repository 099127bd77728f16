import { type CuePattern, matchesPattern, readPhrase } from './cue-pattern.js'
import type { CueTable } from './cue-table.js'
import { BOILERPLATE_KINDS } from './kinds.js'

/**
 * All cue phrases in one trie over the characters of their first literal piece. Looking up a line walks it once from the line's first
 * character for as long as some phrase goes on, three characters for most lines, however many languages there are. Phrases that begin with
 * a slot ('… contributed to this report') are in a second trie from the line's last character; the few with slots at both ends go by the
 * first word between them.
 */
export interface CueIndex {
  readonly forward: Trie
  readonly backward: Trie
  readonly inner: ReadonlyMap<string, readonly CuePattern[]>
  /** Lengths of the words in `inner`. */
  readonly innerLengths: ReadonlySet<number>
}

/** The patterns that a line key is, and those that it begins with. */
export interface CueHits {
  readonly whole: readonly CuePattern[]
  readonly prefix: readonly CuePattern[]
}

/** Longer lines are no cues: the longest phrases of the tables have 120 characters beside their slots. */
export const MAX_CUE_CHARS = 320

/** Phrases with slots at both ends ('… is a staff reporter at …') are looked for in lines of this many words at most. */
const MAX_INNER_WORDS = 40

/** Builds the index of some tables. */
export function buildCueIndex(tables: readonly CueTable[]): CueIndex {
  const forward = new Trie()
  const backward = new Trie()
  const inner = new Map<string, CuePattern[]>()
  for (const pattern of patternsOf(tables)) {
    const first = pattern.pieces[0]
    const last = pattern.pieces[pattern.pieces.length - 1]
    const middle = pattern.pieces[1]
    if (typeof first === 'string') forward.add(first, pattern)
    else if (typeof last === 'string') backward.add(reversed(last), pattern)
    else if (typeof middle === 'string') {
      const word = firstWord(middle)
      const bucket = inner.get(word)
      if (bucket === undefined) inner.set(word, [pattern])
      else bucket.push(pattern)
    }
  }
  return { forward, backward, inner, innerLengths: new Set(Array.from(inner.keys(), (word) => word.length)) }
}

function* patternsOf(tables: readonly CueTable[]): Generator<CuePattern> {
  for (const { language, cues } of tables) {
    for (const kind of BOILERPLATE_KINDS) {
      for (const strength of ['strong', 'weak'] as const) {
        for (const phrase of cues[kind]?.[strength] ?? []) {
          for (const pieces of readPhrase(phrase)) yield { kind, language, strength, phrase, pieces }
        }
      }
    }
  }
}

/** Looks a line key up. */
export function lookUpCues(index: CueIndex, key: string): CueHits {
  if (key === '' || key.length > MAX_CUE_CHARS) return { whole: [], prefix: [] }
  const whole: CuePattern[] = []
  const prefix: CuePattern[] = []
  index.forward.walk(key, (pattern, end) => {
    if (matchesPattern(pattern, key)) whole.push(pattern)
    else if (pattern.pieces.length === 1 && endsWord(key, end)) prefix.push(pattern)
  })
  index.backward.walk(reversed(key), (pattern) => {
    if (matchesPattern(pattern, key)) whole.push(pattern)
  })
  for (const pattern of innerCandidates(index, key)) if (matchesPattern(pattern, key)) whole.push(pattern)
  return { whole, prefix }
}

function innerCandidates(index: CueIndex, key: string): ReadonlySet<CuePattern> {
  const candidates = new Set<CuePattern>()
  let words = 0
  let from = 0
  for (let i = 0; i <= key.length; i++) {
    if (i < key.length && key.charCodeAt(i) !== 0x20) continue
    if (++words > MAX_INNER_WORDS) return NO_CANDIDATES
    if (index.innerLengths.has(i - from)) for (const pattern of index.inner.get(key.slice(from, i)) ?? []) candidates.add(pattern)
    from = i + 1
  }
  return candidates
}

const NO_CANDIDATES: ReadonlySet<CuePattern> = new Set()

/** A map from strings to patterns that finds all strings that a key begins with in one walk. */
class Trie {
  readonly #steps = new Map<number, number>()
  readonly #patterns = new Map<number, CuePattern[]>()
  #nodes = 1

  add(literal: string, pattern: CuePattern): void {
    let node = 0
    for (let i = 0; i < literal.length; i++) {
      const step = node * 0x10000 + literal.charCodeAt(i)
      const next = this.#steps.get(step)
      if (next === undefined) this.#steps.set(step, this.#nodes)
      node = next ?? this.#nodes++
    }
    const here = this.#patterns.get(node)
    if (here === undefined) this.#patterns.set(node, [pattern])
    else here.push(pattern)
  }

  walk(key: string, visit: (pattern: CuePattern, end: number) => void): void {
    let node = 0
    for (let i = 0; i < key.length; i++) {
      const next = this.#steps.get(node * 0x10000 + key.charCodeAt(i))
      if (next === undefined) return
      node = next
      for (const pattern of this.#patterns.get(node) ?? []) visit(pattern, i + 1)
    }
  }
}

function reversed(text: string): string {
  let back = ''
  for (let i = text.length - 1; i >= 0; i--) back += text[i]
  return back
}

function firstWord(literal: string): string {
  const word = literal.trimStart()
  const end = word.indexOf(' ')
  return end < 0 ? word : word.slice(0, end)
}

/** Whether a phrase that ends at `end` ends with a word there; in scripts without blanks every place does. */
function endsWord(key: string, end: number): boolean {
  const unit = key.charCodeAt(end)
  if (unit >= 0x0e00 && !(unit >= 0x1e00 && unit <= 0x1fff)) return true
  return !/[\p{L}\p{N}\p{M}]/u.test(key[end])
}
