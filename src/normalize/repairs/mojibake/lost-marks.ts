import type { Span } from '../../../text/span.js'

// The last byte of `”` is no character in windows-1252 and may be lost without a trace: `â€œnoâ€, he said`.

/** What a stretch of a line becomes. */
export interface Replacement extends Span {
  readonly replacement: string
}

/**
 * The repairs of marks of windows-1252 that lost a byte.
 *
 * @param line - A line of the text.
 * @param starts - Where the sequences begin that are repaired anyway; if there are some, the line is damaged.
 * @param isKnown - Whether another line of the text was read as that encoding.
 */
export function lostMarkRepairs(line: string, starts: ReadonlySet<number>, isKnown: boolean): Replacement[] {
  const ofDamaged = starts.size > 0 ? [...lostInBoth(line, starts), ...lostQuotes(line)] : []
  return [...ofDamaged, ...straightenedDashes(line), ...lostAtEnd(line, isKnown)]
}

/**
 * Where `â€` without a third byte, or with U+FFFD for it, closes a quotation: at the end of the line and before a mark; with U+FFFD before a
 * blank, too. A question mark stands for the byte behind a mark and where the sentence goes on: `â€œNo,â€? he said`.
 */
function lostQuotes(line: string): Replacement[] {
  const opening = lastOpening(line)
  const closing = lastClosing(line)
  const repairs: Replacement[] = []
  let closed = -1
  for (const { index, 0: left } of line.matchAll(LOST_QUOTE)) {
    if (opening(index) <= Math.max(closing(index), closed)) continue
    repairs.push({ start: index, end: index + left.length, replacement: '”' })
    closed = index
  }
  return repairs
}

/**
 * What is left of the last byte of `—` or `”` that was damaged twice and lost its byte 9D: `the mayor Ã¢â‚¬â€ who`, `Ã¢â‚¬Å“NoÃ¢â‚¬Â`. It becomes
 * that last byte, for the other layer.
 */
function lostInBoth(line: string, starts: ReadonlySet<number>): Replacement[] {
  return [...line.matchAll(LOST_IN_BOTH)]
    .filter(({ index }) => !starts.has(index))
    .map(({ index, 0: left }) => ({ start: index, end: index + left.length, replacement: left === 'Â' ? '\u009d' : '”' }))
}

/** Behind the first two bytes. */
const LOST_IN_BOTH = /(?<=Ã¢(?:â‚¬|Â[€\u0080]))(?:â€|Â)/g

/** The last place, up to one, of what opens a quotation that `”` closes: `“`, or `„` as in Polish, Hungarian and Romanian. */
export function lastOpening(line: string): (at: number) => number {
  const high = lastOf(line, 'â€œ')
  const low = lastOf(line, 'â€ž')
  return (at) => Math.max(high(at), low(at))
}

/** The same of `”`. */
export function lastClosing(line: string): (at: number) => number {
  return lastOf(line, CLOSING)
}

/** Makes a function that gives the last place of a mark up to a place, or −1, for places in their order. */
function lastOf(line: string, mark: string): (at: number) => number {
  let last = -1
  let next = line.indexOf(mark)
  return (at) => {
    for (; next >= 0 && next <= at; next = line.indexOf(mark, next + 1)) last = next
    return last
  }
}

/**
 * Dashes whose last byte, a quotation mark in windows-1252, was made straight: `the mayor â€" who`. Which dash it was is lost: between words without
 * blanks an em dash, between blanks and between numbers an en dash.
 */
function straightenedDashes(line: string): Replacement[] {
  if (!line.includes('â€"')) return []
  return [...line.matchAll(STRAIGHTENED_DASH)].map(({ index, groups = {} }) => ({
    start: index,
    end: index + 3,
    replacement: groups.linked === undefined ? '–' : '—',
  }))
}

const STRAIGHTENED_DASH = /(?<=^|\s)â€"(?=\s|$)|(?<=\d)â€"(?=\d)|(?<=\p{L})(?<linked>â€")(?=\p{L})/gu

const CLOSING = 'â€\u009d'
/** `â€’`, `â€—` and `â€–` may be a character themselves (`‒ ‗ ‖`): behind a blank. */
const LOST_QUOTE = /(?<!Ã¢â‚¬)â€(?:(?<=[.,!?…]â€)\?(?=\s|$)|\?(?=\s+\p{Ll})|\ufffd(?=\s)|\ufffd?(?=[.,;:!?)\]']|$|(?<!\s..)[’—–]))/gu

/** What is left at the end of a line of a no-break space, or of `à`; `Â` alone may also be the heading of an index. */
function lostAtEnd(line: string, isKnown: boolean): Replacement[] {
  const found = LOST_AT_END.exec(line) ?? (isKnown ? LOST_LINE.exec(line) : null)
  if (found === null) return []
  return [{ start: found.index, end: found.index + 1, replacement: found[0] === 'Ã' ? 'à' : '\u00a0' }]
}

/** No word has a capital behind a small letter (`voilÃ`), and no line a letter behind its last mark (`online.Â`); a list may (`A,Ă,Â`). */
const LOST_AT_END = /(?<=[\p{Ll}\d.!?:;%)\]”’…])Â$|(?<=[.!?Â][ \u00a0])Â$|(?<=\p{Ll})Ã$/u
const LOST_LINE = /(?<=^\s{0,9})Â(?=\s{0,9}$)/u
