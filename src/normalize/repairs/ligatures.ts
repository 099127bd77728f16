import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Spells out the ligatures that typesetting leaves in text (`ﬁ`, `ﬂ`, `ﬀ`, `ﬃ`, `ﬆ`) and the letter pairs that Unicode has for old
 * character sets (`ĳ`, `ǆ`, `ŉ`).
 *
 * `æ`, `œ` and `ß` are letters and stay.
 *
 * @param text - Any string.
 * @returns The text without ligatures.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * expandLigatures('ﬁnal oﬀer') // => 'final offer'
 * expandLigatures('œuvre') // => 'œuvre'
 * ```
 */
export function expandLigatures(text: string): string {
  checkString('expandLigatures', 'text', text)
  return applyEdits(text, ligatureEdits(text))
}

/** The edits of {@link expandLigatures}. */
export function ligatureEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'ligatures', LIGATURE, (ligature) => SPELLED[ligature] ?? ligature)
}

const SPELLED: Readonly<Record<string, string>> = {
  Ĳ: 'IJ',
  ĳ: 'ij',
  ŉ: 'ʼn',
  Ǆ: 'DŽ',
  ǅ: 'Dž',
  ǆ: 'dž',
  Ǉ: 'LJ',
  ǈ: 'Lj',
  ǉ: 'lj',
  Ǌ: 'NJ',
  ǋ: 'Nj',
  ǌ: 'nj',
  Ǳ: 'DZ',
  ǲ: 'Dz',
  ǳ: 'dz',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

const LIGATURE = /* @__PURE__ */ new RegExp(`[${/* @__PURE__ */ Object.keys(SPELLED).join('')}]`, 'g')
