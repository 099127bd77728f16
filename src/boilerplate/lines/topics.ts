import type { BoilerplateKind } from '../../text/finding.js'
import { fibonacciHash } from '../../text/hash.js'
import { KINDS_WITH_TOPIC } from '../kinds.js'
import { type BloomFilter, bloomFilter, mayHold } from '../lookup/bloom-filter.js'
import type { CueTable } from '../lookup/cue-table.js'
import { endOfWord } from '../lookup/key-words.js'
import { lineKey } from '../lookup/line-key.js'
import { type LineFacts, SIGNS } from './line-facts.js'
import { isUnspacedUnit } from './scripts.js'

/** Shorter words stand for too many things. */
const MIN_TOPIC_LETTERS = 4

/** The key nouns of a kind in all languages, as word stems; those of scripts without blanks apart, for they are looked for inside of lines. */
export interface Topics {
  readonly stems: ReadonlyMap<string, readonly BoilerplateKind[]>
  /** The beginnings of the stems. */
  readonly beginnings: BloomFilter
  readonly unspaced: readonly { readonly word: string; readonly kind: BoilerplateKind }[]
}

/** The cues of one word are their kind's key nouns: `comments`, `newsletter`, `Cookies`, `Urheberrecht`. */
export function topicsOf(tables: readonly CueTable[]): Topics {
  const stems = new Map<string, BoilerplateKind[]>()
  const unspaced: { word: string; kind: BoilerplateKind }[] = []
  for (const { cues } of tables) {
    for (const kind of KINDS_WITH_TOPIC) {
      for (const phrase of [...(cues[kind]?.weak ?? []), ...(cues[kind]?.strong ?? [])]) {
        const word = lineKey(phrase)
        if (/[ …(/\\:]/u.test(phrase.trim()) || word === '') continue
        if (isUnspacedUnit(word.charCodeAt(0))) {
          if (word.length >= 2) unspaced.push({ word, kind })
          continue
        }
        const stem = stemOf(word)
        if (stem.length < MIN_TOPIC_LETTERS) continue
        const kinds = stems.get(stem)
        if (kinds === undefined) stems.set(stem, [kind])
        else if (!kinds.includes(kind)) kinds.push(kind)
      }
    }
  }
  return { stems, beginnings: bloomFilter(Array.from(stems.keys(), (stem) => hashOfBeginning(stem, 0))), unspaced }
}

/** The kinds whose key noun a line has. */
export function topicsIn({ key, signs }: LineFacts, { stems, beginnings, unspaced }: Topics): Set<BoilerplateKind> {
  const found = new Set<BoilerplateKind>()
  for (let from = 0; from < key.length; ) {
    const to = endOfWord(key, from)
    if (to - from >= MIN_TOPIC_LETTERS && mayHold(beginnings, hashOfBeginning(key, from))) {
      for (const kind of stems.get(stemOf(key.slice(from, to))) ?? []) found.add(kind)
    }
    from = to + 1
  }
  if ((signs & SIGNS.unspaced) === 0) return found
  for (const { word, kind } of unspaced) if (key.includes(word)) found.add(kind)
  return found
}

/** A hash of the first letters of a word, of which a stem has so many at least. */
function hashOfBeginning(key: string, from: number): number {
  let hash = 0
  for (let i = from; i < from + MIN_TOPIC_LETTERS; i++) hash = (fibonacciHash(hash) + key.charCodeAt(i)) | 0
  return hash
}

/** Without the plural that half of Europe makes with `-s` or `-e`. */
function stemOf(word: string): string {
  if (word.endsWith('es') || word.endsWith('en')) return word.slice(0, -2)
  return word.endsWith('s') || word.endsWith('e') ? word.slice(0, -1) : word
}
