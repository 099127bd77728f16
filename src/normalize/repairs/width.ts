import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Writes full-width Latin letters, digits and signs (`ＡＢＣ１２３`) in ordinary width, and half-width katakana and Hangul in full width.
 *
 * The ideographic space becomes a space. The punctuation that Chinese and Japanese write in full width (`，`, `！`) is changed along, which is
 * why the repair is not on by default.
 *
 * @param text - Any string.
 * @returns The text in ordinary width.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * fixWidth('ＬＯＵＤ １２３ ﾃｽﾄ') // => 'LOUD 123 テスト'
 * ```
 * @see UAX #11 (East Asian Width).
 */
export function fixWidth(text: string): string {
  checkString('fixWidth', 'text', text)
  return applyEdits(text, widthEdits(text))
}

/** The edits of {@link fixWidth}. */
export function widthEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'width', OTHER_WIDTH, (characters) =>
    isHalfWidthHangul(characters) ? fullWidthHangul(characters) : characters.normalize('NFKC'),
  )
}

/** The ideographic space and the block of half- and full-width forms; a run at a time, since half-width katakana compose; Hangul for itself. */
const OTHER_WIDTH = /[\u3000\uff01-\uff9f\uffe0-\uffe6\uffe8-\uffee]+|[\uffa1-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc]+/g

function isHalfWidthHangul(characters: string): boolean {
  return characters >= '\uffa1' && characters < '\uffe0'
}

/** NFKC would make jamo of the letters, which join to syllables; each stands alone, as the half-width one did. */
function fullWidthHangul(letters: string): string {
  return Array.from(letters, (letter) => {
    const at = letter.charCodeAt(0)
    if (at < FIRST_VOWEL) return String.fromCharCode(at - 0xffa1 + 0x3131)
    const vowel = at - FIRST_VOWEL
    return String.fromCharCode(0x314f + (vowel >> 3) * 6 + (vowel & 7)) // six of them in each eight places
  }).join('')
}

const FIRST_VOWEL = 0xffc2
