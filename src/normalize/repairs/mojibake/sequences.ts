import { fitOneAlphabet } from './alphabets.js'
import type { Misreading } from './encodings.js'
import { codeAt, isUpper, NO_BREAK_SPACE, REPLACEMENT, SPACE, scriptOf, TYPOGRAPHIC } from './letters.js'

/** Characters of a line that are the bytes of one UTF-8 character in some encoding. */
export interface Sequence {
  /** Offsets into the line. */
  readonly start: number
  readonly end: number
  /** The character that the bytes mean; U+FFFD where one of them is lost. */
  readonly code: number
  /** Whether a space stands for the byte of the no-break space, which something turned into a space. */
  readonly withSpace: boolean
}

/**
 * The UTF-8 characters that a line holds in an encoding, in order and disjoint.
 *
 * @param line - A line of the text.
 * @param misreading - The encoding as which the bytes were read.
 * @param withSpaces - Whether a space may stand for the byte of the no-break space; true in most lines only by chance.
 */
export function sequencesIn(line: string, misreading: Misreading, withSpaces: boolean): Sequence[] {
  const sequences: Sequence[] = []
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    if (unit < 0x80) continue
    const lead = misreading.byteOf(unit)
    if (lead < 0xc2 || lead > 0xf4) continue
    const sequence = capitalisedAt(line, i, lead, misreading) ?? sequenceAt(line, i, lead, misreading, withSpaces)
    if (sequence === undefined) continue
    sequences.push(sequence)
    i = sequence.end - 1
  }
  return sequences
}

/**
 * A dash, a quotation mark, `€` or `™` in a line that was put into capitals after it was misread: its first byte E2 was `â` and is `Â` now, which
 * would be the first of two bytes and mean a control character (`CANÂ€™T`). So is a third byte that is a capital one of the small letter: `Â€Œ`.
 */
function capitalisedAt(line: string, start: number, lead: number, misreading: Misreading): Sequence | undefined {
  if (lead !== 0xc2) return undefined
  const second = misreading.byteOf(line.charCodeAt(start + 1))
  const unit = codeAt(line, start + 2)
  const third = misreading.byteOf(unit) | (isUpper(unit) ? 0x10 : 0)
  if (!isBetween(second, 0x80, 0x84) || !isBetween(third, 0x80, 0xbf)) return undefined
  const code = 0x2000 | ((second & 0x3f) << 6) | (third & 0x3f)
  const isZeroWidth = code >= 0x200b && code <= 0x200f
  return TYPOGRAPHIC.has(code) || isZeroWidth ? { start, end: start + 3, code, withSpace: false } : undefined
}

function sequenceAt(line: string, start: number, lead: number, misreading: Misreading, withSpaces: boolean): Sequence | undefined {
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let code = lead & (0xff >> (length + 1))
  let lost = 0
  let spaces = 0
  for (let k = 1; k < length; k++) {
    const unit = line.charCodeAt(start + k)
    let byte = byteAt(unit, misreading, withSpaces)
    if (unit === SPACE) spaces++
    if (unit === REPLACEMENT) {
      lost++
      byte = 0x80
    }
    if (byte < 0x80 || byte > 0xbf) return undefined
    // A longer form than needed, a surrogate, or a number above U+10FFFF.
    if (k === 1 && unit !== REPLACEMENT && isMalformed(lead, byte)) {
      return lead === 0xed ? surrogatePairAt(line, start, misreading, withSpaces) : undefined
    }
    code = (code << 6) | (byte & 0x3f)
  }
  if (lost > (length === 3 ? 2 : 1) || spaces > 1) return undefined
  return { start, end: start + length, code: lost > 0 ? REPLACEMENT : code, withSpace: spaces > 0 }
}

/** The byte of a character; that of a space is the no-break space's, which is no continuation byte in the Mac's encodings and the code pages. */
function byteAt(unit: number, misreading: Misreading, withSpaces: boolean): number {
  return misreading.byteOf(unit === SPACE && withSpaces ? NO_BREAK_SPACE : unit)
}

function isMalformed(lead: number, second: number): boolean {
  if (lead === 0xe0) return second < 0xa0
  if (lead === 0xed) return second > 0x9f
  if (lead === 0xf0) return second < 0x90
  return lead === 0xf4 && second > 0x8f
}

/** CESU-8: a character beyond U+FFFF whose two surrogates were encoded one by one, in three bytes each. */
function surrogatePairAt(line: string, start: number, misreading: Misreading, withSpaces: boolean): Sequence | undefined {
  const bytes: number[] = []
  let spaces = 0
  for (let k = 0; k < 6; k++) {
    const unit = line.charCodeAt(start + k)
    if (unit === SPACE) spaces++
    bytes.push(byteAt(unit, misreading, withSpaces))
  }
  const [, second, third, fourth, fifth, sixth] = bytes
  if (!isBetween(second, 0xa0, 0xaf) || !isBetween(third, 0x80, 0xbf) || fourth !== 0xed) return undefined
  if (!isBetween(fifth, 0xb0, 0xbf) || !isBetween(sixth, 0x80, 0xbf) || spaces > 1) return undefined
  const high = ((second & 0x0f) << 6) | (third & 0x3f)
  const low = ((fifth & 0x0f) << 6) | (sixth & 0x3f)
  return { start, end: start + 6, code: 0x10000 + (high << 10) + low, withSpace: spaces > 0 }
}

/**
 * The sequences of a line, with the letters of those of two that lost a byte which has no character in the encoding, so that it was one of a few: the
 * letter that is of an alphabet or a script with the line's others, if only one is.
 */
export function withUnassignedBytes(line: string, sequences: readonly Sequence[], { byteOf, unassigned }: Misreading): readonly Sequence[] {
  if (unassigned.length === 0 || !sequences.some(({ code }) => code === REPLACEMENT)) return sequences
  const letters = latinLetters(sequences)
  const scripts = new Set(sequences.map(({ code }) => scriptOf(code)))
  const fits = (code: number): boolean => (scriptOf(code) === 'Latin' ? isOfAlphabet(code, letters) : scripts.has(scriptOf(code)))
  return sequences.map((sequence) => {
    const { start, end, code } = sequence
    if (code !== REPLACEMENT || end - start !== 2) return sequence
    const lead = byteOf(line.charCodeAt(start))
    const fitting = unassigned.map((byte) => ((lead & 0x1f) << 6) | (byte & 0x3f)).filter(fits)
    return fitting.length === 1 ? { ...sequence, code: fitting[0] } : sequence
  })
}

/** Whether a letter is Latin and of an alphabet that has others, too. */
export function isOfAlphabet(code: number, letters: ReadonlySet<string>): boolean {
  if (letters.size === 0 || scriptOf(code) !== 'Latin') return false
  return fitOneAlphabet(new Set([...letters, String.fromCharCode(code).toLowerCase()]))
}

/** The Latin letters that sequences mean, in lower case. */
export function latinLetters(sequences: readonly Sequence[]): ReadonlySet<string> {
  const letters = new Set<string>()
  for (const { code } of sequences) if (scriptOf(code) === 'Latin') letters.add(String.fromCodePoint(code).toLowerCase())
  return letters
}

/** Whether a line has an accented Latin letter outside of its sequences; `Â` before a blank may be what is left of one and doesn't count. */
export function hasAccents(line: string, sequences: readonly Sequence[]): boolean {
  let next = 0
  for (const { index } of line.matchAll(ACCENTED)) {
    while (next < sequences.length && sequences[next].end <= index) next++
    if (next === sequences.length || sequences[next].start > index) return true
  }
  return false
}

const ACCENTED = /(?!Â[ \u00a0])[À-ÖØ-öø-ɏḀ-ỿ]/gu

function isBetween(byte: number, from: number, to: number): boolean {
  return byte >= from && byte <= to
}
