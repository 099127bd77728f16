import { BOILERPLATE_KINDS } from '../../text/finding.js'
import { fibonacciHash } from '../../text/hash.js'
import { addToList } from '../../text/lists.js'
import { type BloomFilter, bloomFilter, mayHold } from './bloom-filter.js'
import { type CuePattern, matchesPattern, readPhrase } from './cue-pattern.js'
import type { CueTable } from './cue-table.js'

/**
 * All cue phrases by how they begin: the first characters of their first literal piece, eight at most. Looking up a line costs one look at its
 * beginning, however many languages there are, and a comparison with the few phrases that begin alike. Phrases that begin with a slot ('…
 * contributed to this report') go by the line's last characters; the few with slots at both ends by the longest word between them.
 */
export interface CueIndex {
  readonly openings: Patterns
  readonly endings: Patterns
  readonly inner: ReadonlyMap<string, readonly CuePattern[]>
  /** The last two characters of the literals in `endings`, and the first two of the words in `inner`. */
  readonly lastUnits: BloomFilter
  readonly innerStarts: BloomFilter
}

/** Patterns with the literal by which they are found, by the hash of its first or last characters, shorter literals first. */
interface Patterns {
  readonly filter: BloomFilter
  readonly byHash: ReadonlyMap<number, readonly FiledPattern[]>
}

interface FiledPattern {
  readonly literal: string
  readonly pattern: CuePattern
}

/** The patterns that a line key is, and those that it begins with. */
export interface CueHits {
  readonly whole: readonly CuePattern[]
  readonly prefix: readonly CuePattern[]
}

/** Looks a line key without accents up among the cues that a text is asked for. */
export type LookUp = (key: string) => CueHits

/** Longer lines are no cues: the longest phrases of the tables have 120 characters beside their slots. */
export const MAX_CUE_CHARS = 320

/** Phrases with slots at both ends ('… is a staff reporter at …') are looked for in lines of this many words at most. */
const MAX_INNER_WORDS = 40

/** So many characters tell most phrases apart: a line of a page begins like half a phrase on average, by four characters like two. */
const HASHED_CHARS = 8

/** Builds the index of some tables, and of those of the caller's own. */
export function buildCueIndex(tables: readonly CueTable[], own: readonly CueTable[] = []): CueIndex {
  const openings = new Map<number, FiledPattern[]>()
  const endings = new Map<number, FiledPattern[]>()
  const inner = new Map<string, CuePattern[]>()
  for (const pattern of [...patternsOf(tables, false), ...patternsOf(own, true)]) {
    const first = pattern.pieces[0]
    const last = pattern.pieces[pattern.pieces.length - 1]
    if (typeof first === 'string') addToList(openings, hashOfOpening(first), { literal: first, pattern })
    else if (typeof last === 'string') addToList(endings, hashOfEnding(last), { literal: last, pattern })
    else {
      const word = longestWord(pattern)
      if (word !== undefined) addToList(inner, word, pattern)
    }
  }
  for (const filed of [...openings.values(), ...endings.values()]) filed.sort((a, b) => a.literal.length - b.literal.length)
  return {
    openings: { filter: bloomFilter(openings.keys()), byHash: openings },
    endings: { filter: bloomFilter(endings.keys()), byHash: endings },
    inner,
    lastUnits: bloomFilter([...endings.values()].flat().map(({ literal }) => hashOfEnding(literal.slice(-2)))),
    innerStarts: bloomFilter(Array.from(inner.keys(), (word) => hashOfStart(word, 0))),
  }
}

function* patternsOf(tables: readonly CueTable[], own: boolean): Generator<CuePattern> {
  for (const { language, cues } of tables) {
    for (const kind of BOILERPLATE_KINDS) {
      for (const strength of ['strong', 'weak'] as const) {
        for (const phrase of cues[kind]?.[strength] ?? []) {
          for (const pieces of readPhrase(phrase)) yield { kind, language, own, strength, phrase, pieces }
        }
      }
    }
  }
}

/** Looks a line key without accents up. */
export function lookUpCues(index: CueIndex, key: string): CueHits {
  if (key === '' || key.length > MAX_CUE_CHARS) return NO_HITS
  let whole = NO_PATTERNS
  let prefix = NO_PATTERNS
  let hash = 0
  for (let i = 0; i < HASHED_CHARS && i < key.length; i++) {
    hash = literalHashStep(hash, key.charCodeAt(i))
    if (!mayHold(index.openings.filter, hash)) continue
    for (const { literal, pattern } of index.openings.byHash.get(hash) ?? NOTHING) {
      if (literal.length > key.length) break
      if (!key.startsWith(literal)) continue
      if (matchesPattern(pattern, key)) whole = [...whole, pattern]
      else if (pattern.pieces.length === 1 && endsWord(key, literal.length)) prefix = [...prefix, pattern]
    }
  }
  const ending = endingHits(index, key)
  const inner = innerHits(index, key)
  if (ending.length + inner.length > 0) whole = [...whole, ...ending, ...inner]
  return whole.length + prefix.length === 0 ? NO_HITS : { whole, prefix }
}

/** The patterns with a slot at their beginning that a key is. */
function endingHits({ endings, lastUnits }: CueIndex, key: string): readonly CuePattern[] {
  if (!mayEnd(lastUnits, key)) return NO_PATTERNS
  let hits = NO_PATTERNS
  let hash = 0
  for (let i = 1; i <= HASHED_CHARS && i <= key.length; i++) {
    hash = literalHashStep(hash, key.charCodeAt(key.length - i))
    if (!mayHold(endings.filter, hash)) continue
    for (const { pattern } of endings.byHash.get(hash) ?? NOTHING) if (matchesPattern(pattern, key)) hits = [...hits, pattern]
  }
  return hits
}

/** Whether a key may end like one of the literals, by their last two characters, or by the last of those that have but one. */
function mayEnd(lastUnits: BloomFilter, key: string): boolean {
  const last = literalHashStep(0, key.charCodeAt(key.length - 1))
  return mayHold(lastUnits, last) || (key.length > 1 && mayHold(lastUnits, literalHashStep(last, key.charCodeAt(key.length - 2))))
}

/** The hits with cues that pass a test. */
export function onlyCues(hits: CueHits, test: (cue: CuePattern) => boolean): CueHits {
  return hits === NO_HITS ? hits : { whole: hits.whole.filter(test), prefix: hits.prefix.filter(test) }
}

/** What most lines have. */
const NO_HITS: CueHits = { whole: [], prefix: [] }
const NOTHING: readonly FiledPattern[] = []

/** The hash of the ends of literals with one unit more, different for different numbers of units. */
function literalHashStep(hash: number, unit: number): number {
  return (fibonacciHash(hash) + unit + 1) & 0x3fffffff
}

function hashOfOpening(literal: string): number {
  let hash = 0
  for (let i = 0; i < HASHED_CHARS && i < literal.length; i++) hash = literalHashStep(hash, literal.charCodeAt(i))
  return hash
}

function hashOfEnding(literal: string): number {
  let hash = 0
  for (let i = 1; i <= HASHED_CHARS && i <= literal.length; i++) hash = literalHashStep(hash, literal.charCodeAt(literal.length - i))
  return hash
}

/** The patterns with slots at both ends that a key is. */
function innerHits({ inner, innerStarts }: CueIndex, key: string): readonly CuePattern[] {
  let hits = NO_PATTERNS
  let from = 0
  for (let words = 0; words < MAX_INNER_WORDS; words++) {
    if (mayHold(innerStarts, hashOfStart(key, from))) {
      const patterns = inner.get(wordAt(key, from))
      if (patterns !== undefined) hits = [...hits, ...patterns.filter((pattern) => matchesPattern(pattern, key))]
    }
    const blank = key.indexOf(' ', from)
    if (blank < 0) return hits.length < 2 ? hits : [...new Set(hits)]
    from = blank + 1
  }
  return NO_PATTERNS
}

const BLANK = 0x20

/** A hash of the first two characters of a word. */
function hashOfStart(key: string, from: number): number {
  return literalHashStep(key.charCodeAt(from), from + 1 < key.length ? key.charCodeAt(from + 1) : BLANK)
}
const NO_PATTERNS: readonly CuePattern[] = []

/** Whether lines can be looked up by these pieces: by a literal at either end, or by a word in the middle. */
export function canBeLookedUp(pieces: CuePattern['pieces']): boolean {
  return typeof pieces[0] === 'string' || typeof pieces[pieces.length - 1] === 'string' || longestWord({ pieces }) !== undefined
}

/** The longest word between blanks in a phrase, as the first one may be in every line ('… is a reporter at …'); of 'N:N' there is none. */
function longestWord({ pieces }: Pick<CuePattern, 'pieces'>): string | undefined {
  const words = pieces.flatMap((piece) => (typeof piece === 'string' ? piece.split(' ').slice(1, -1) : []))
  return words.sort((a, b) => b.length - a.length)[0]
}

function wordAt(key: string, from: number): string {
  const end = key.indexOf(' ', from)
  return key.slice(from, end < 0 ? key.length : end)
}

/** Whether a phrase that ends at `end` ends with a word there; in scripts without blanks every place does. */
function endsWord(key: string, end: number): boolean {
  const unit = key.charCodeAt(end)
  if (unit < 0x80) return !((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))
  if (unit >= 0x0e00 && !(unit >= 0x1e00 && unit <= 0x1fff)) return true
  return !/[\p{L}\p{N}\p{M}]/u.test(key[end])
}
