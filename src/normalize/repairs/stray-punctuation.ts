import { checkString } from '../../text/arguments.js'
import { lines } from '../../text/lines.js'
import type { Span } from '../../text/span.js'

// A full stop where a comma or nothing belongs (`the benefit. business leaders said`), as recognition, dictation and bad splitting leave
// it. In good text a small letter follows a full stop behind abbreviations, in names, addresses and numbers, and where a writer leaves out
// capitals; none of those is flagged. Nothing is changed: what belongs there only a reader can tell.

/**
 * A mark inside of a sentence that looks out of place.
 *
 * @example
 * ```ts
 * const text = 'The boats came in with the tide. and the pier filled up.'
 * const [found] = findStrayPunctuation(text)
 * text.replace(found.text, found.suggestion) // => 'The boats came in with the tide and the pier filled up.'
 * ```
 */
export interface StrayPunctuation extends Span {
  /** Number of the line, from 1. */
  readonly line: number
  /** The words around the mark, as they stand in the text. */
  readonly text: string
  /** The same words without the full stop. */
  readonly suggestion: string
}

/**
 * Finds full stops that stand between two words in small letters as if a sentence ended there (`benefit. business`), alone or beside a
 * comma (`said., before`).
 *
 * Abbreviations (a word of up to three letters, or with a full stop in it), numbers, addresses, ellipses and texts written without capitals
 * are left out. A flag, not a repair: nothing is changed by it.
 *
 * @param text - Any string.
 * @returns The places in order; `start` and `end` are the span of the mark itself.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * findStrayPunctuation('They saw the benefit. business leaders said.')
 * // => [{ start: 20, end: 21, line: 1, text: 'benefit. business', suggestion: 'benefit business' }]
 * findStrayPunctuation('See fig. three, approx. ten, and e.g. this.') // => []
 * ```
 */
export function findStrayPunctuation(text: string): StrayPunctuation[] {
  checkString('findStrayPunctuation', 'text', text)
  const found: StrayPunctuation[] = []
  for (const { start, end, line } of lines(text)) {
    const content = text.slice(start, end)
    if (!HAS_CAPITAL.test(content)) continue
    for (const match of content.matchAll(STRAY_STOP)) {
      const [whole, before, mark, blanks, after] = match
      if (isAbbreviation(before)) continue
      const at = start + match.index + before.length
      found.push({ start: at, end: at + mark.length, line, text: whole, suggestion: before + mark.replace('.', '') + blanks + after })
    }
  }
  return found
}

/** Someone who writes without capitals begins sentences with small letters. */
const HAS_CAPITAL = /\p{Lu}/u

/**
 * A word in small letters, a mark, blanks, a word in small letters, which in Georgian all are. The words are bounded, which keeps the search
 * linear; nothing in human language that is longer matters here.
 */
const STRAY_STOP =
  /(?<![\p{L}\p{M}\p{N}.@/'’-])([\p{Ll}\p{M}]{1,40})(\.|,\.|\.,)([ \u00a0]{1,4})(?!\p{Script=Georgian})([\p{Ll}\p{M}]{2,40})(?![\p{L}\p{M}\p{N}.@/])/gu

/** Up to three letters (`vs.`, `no.`, `млн.`), or one of the longer ones that good text has most. */
function isAbbreviation(word: string): boolean {
  return word.length <= 3 || ABBREVIATIONS.has(word)
}

const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['approx', 'dept', 'figs', 'incl', 'misc', 'prof', 'resp', 'sect'],
  ...['abzgl', 'einschl', 'evtl', 'gest', 'inkl', 'insb', 'insbes', 'sogen', 'verh', 'zzgl'],
  ...['proc', 'sześc', 'wydz', 'nast', 'ppor'],
  ...['млрд', 'трлн', 'долл', 'проф', 'εκατ', 'χιλ', 'δισ', 'τρισ'],
])
