import type { BoilerplateKind } from '../../text/finding.js'
import { lineKey, withoutAccents } from './line-key.js'

/** What a place holder of the notation accepts; see {@link CueTable}. */
export type Slot = 'any' | 'number' | 'year' | 'words' | 'name'

/** A literal piece of a line key without accents, or a slot. */
export type Piece = string | { readonly slot: Slot }

/** One way to write a cue phrase: literal pieces, and slots between them. */
export interface CuePattern {
  readonly kind: BoilerplateKind
  readonly language: string
  /** Whether its table is the caller's. */
  readonly own: boolean
  readonly strength: 'strong' | 'weak'
  /** The phrase as the table has it. */
  readonly phrase: string
  readonly pieces: readonly Piece[]
}

/** A phrase with many optional parts stands for this many ways of filling its brackets at most, and each for as many ways of choosing its words. */
const MAX_VARIANTS = 64

/** `…` stands for a headline at most, not for a paragraph. */
const MAX_ANY_CHARS = 120
/** With a blank at each end, no slot is longer. */
const MAX_SLOT_CHARS = MAX_ANY_CHARS + 2

/** 'By Ana María de la Cruz Romero' has five words behind the cue. */
const MAX_SLOT_WORDS = 5
const MAX_CHARS_OF_WORDS = 60

/** Private-use characters stand for slots and escaped signs while a phrase is read: `lineKey` leaves them alone. */
const SLOTS: readonly { readonly sign: string; readonly slot: Slot }[] = [
  { sign: '\ue000', slot: 'any' },
  { sign: '\ue001', slot: 'number' },
  { sign: '\ue002', slot: 'year' },
  { sign: '\ue003', slot: 'words' },
  { sign: '\ue004', slot: 'name' },
]
const [ANY, NUMBER, YEAR, WORDS, NAME] = SLOTS.map(({ sign }) => sign)
const ESCAPED = { '(': '\ue010', ')': '\ue011', '/': '\ue012' }

/** Reads one phrase of a table; the notation is explained at {@link CueTable}. */
export function readPhrase(phrase: string): (readonly Piece[])[] {
  const marked = markSlots(phrase)
  const variants = new Set<string>()
  for (const text of withOptionals(marked)) for (const words of withAlternatives(text)) variants.add(withoutAccents(lineKey(unmark(words))))
  return [...variants].filter((variant) => variant !== '').map(pieces)
}

/** Replaces the names of slots and the escaped signs by single private-use characters. */
export function markSlots(phrase: string): string {
  return phrase
    .replace(/\\\(/gu, ESCAPED['('])
    .replace(/\\\)/gu, ESCAPED[')'])
    .replace(/\\\//gu, ESCAPED['/'])
    .replace(/(?<![A-Za-z])YEAR(?![A-Za-z])/gu, YEAR)
    .replace(/(?<![A-Za-z])(?:CITY|ROLE)(?![A-Za-z])/gu, WORDS)
    .replace(/(?<![A-Za-z])NAME(?![A-Za-z])/gu, NAME)
    .replace(/(?<![A-Za-z])N(?![A-Za-z])/gu, NUMBER)
    .replace(/(?<=[^\s:] )… (?=\S)/gu, `(${ANY} )`) // between words the gap may be empty: 'our … newsletter' is 'our newsletter' too
    .replace(/(?<![A-Za-z])…/gu, ANY)
}

function unmark(text: string): string {
  return text.replaceAll(ESCAPED['('], '(').replaceAll(ESCAPED[')'], ')').replaceAll(ESCAPED['/'], '/')
}

/** Each `( )` once left out and once with each of its alternatives. */
function withOptionals(text: string): string[] {
  let variants = ['']
  let from = 0
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
    const close = text.indexOf(')', open)
    if (close < 0) break
    const before = text.slice(from, open)
    const choices = ['', ...text.slice(open + 1, close).split('/')]
    variants = variants.flatMap((start) => choices.map((choice) => start + before + choice)).slice(0, MAX_VARIANTS)
    from = close + 1
  }
  return variants.map((start) => start + text.slice(from))
}

/** Each word that is written `a/b` once as `a` and once as `b`. */
function withAlternatives(text: string): string[] {
  let variants = ['']
  for (const word of text.split(' ')) {
    const choices = word.split('/').filter((choice) => choice !== '')
    if (choices.length === 0) continue
    variants = variants.flatMap((start) => choices.map((choice) => (start === '' ? choice : `${start} ${choice}`))).slice(0, MAX_VARIANTS)
  }
  return variants
}

/** The characters of a phrase beside its slots. */
export function literalLength(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0)
}

function pieces(variant: string): Piece[] {
  const parts: Piece[] = []
  let literal = ''
  for (const character of variant) {
    const slot = SLOTS.find(({ sign }) => sign === character)
    if (slot === undefined) {
      literal += character
      continue
    }
    if (literal !== '') parts.push(literal.endsWith(': ') ? literal.slice(0, -1) : literal)
    parts.push({ slot: slot.slot })
    literal = ''
  }
  if (literal !== '') parts.push(literal)
  return parts
}

/** Whether a line key without accents is the pattern, from its beginning to its end. Costs one pass over the key for most patterns. */
export function matchesPattern({ pieces }: CuePattern, key: string): boolean {
  return matchesFrom(pieces, 0, key, 0, new Set())
}

/**
 * Whether a key is from `at` on what a pattern is from its piece `i` on. A slot ends in front of the literal behind it, where that stands for the
 * first time, or else later; what was tried in vain is in `failed`, so that the cost is at most the pieces times
 * the key times the longest slot.
 */
function matchesFrom(pieces: CuePattern['pieces'], i: number, key: string, at: number, failed: Set<number>): boolean {
  if (i === pieces.length) return at === key.length
  const piece = pieces[i]
  if (typeof piece === 'string') return key.startsWith(piece, at) && matchesFrom(pieces, i + 1, key, at + piece.length, failed)
  const state = i * (key.length + 1) + at
  if (failed.has(state)) return false
  const most = at + MAX_SLOT_CHARS
  for (let end = slotEnd(piece.slot, key, at, at, pieces, i); end >= 0 && end <= most; end = slotEnd(piece.slot, key, at, end, pieces, i)) {
    if (fits(piece.slot, key.slice(at, end).trim()) && matchesFrom(pieces, i + 1, key, end, failed)) return true
  }
  failed.add(state)
  return false
}

/**
 * The next place behind `from` where the slot that begins at `at` may end, or −1: in front of the literal that follows it, or at the end of the key.
 */
function slotEnd(slot: Slot, key: string, at: number, from: number, pieces: CuePattern['pieces'], i: number): number {
  if (slot === 'number' || slot === 'year') return from > at ? -1 : numberEnd(slot, key, at)
  if (i + 1 === pieces.length) return key.length > from ? key.length : -1
  const next = pieces[i + 1]
  if (typeof next !== 'string') return -1
  if (i + 2 < pieces.length) return key.indexOf(next, from + 1)
  const end = key.length - next.length
  return end > from && key.endsWith(next) ? end : -1
}

/** Where the number at `at` ends, or −1. Behind a colon a blank may stand in front of it. */
function numberEnd(slot: Slot, key: string, at: number): number {
  const start = key.startsWith(' ', at) ? at + 1 : at
  let end = start
  while (end < key.length && isNumberPart(key.charCodeAt(end))) end++
  if (end === start) return -1
  return slot === 'number' && THOUSANDS.test(key.slice(end, end + 2)) ? end + 1 : end
}

/** '1.2k people like this' */
const THOUSANDS = /^[km](?!\p{L})/u

function fits(slot: Slot, text: string): boolean {
  if (text === '') return false
  if (slot === 'any') return text.length <= MAX_ANY_CHARS
  if (slot === 'number') return /\d/u.test(text)
  if (slot === 'year') return /^(?:19|20)\d\d(?:-(?:19|20)?\d\d)?$/u.test(text)
  return text.length <= MAX_CHARS_OF_WORDS && text.split(' ').length <= MAX_SLOT_WORDS
}

/** Digits, which are those of ASCII in a key, the signs inside numbers, and the dash of '2010-2024'. */
function isNumberPart(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2c || unit === 0x2d || unit === 0x2e
}
