import { unitTable } from '../../text/unit-table.js'

/** Whether a UTF-16 unit is of a script that sets no blanks between words: Han, kana, Thai, Lao, Burmese, Khmer, Tibetan. */
export function isUnspacedUnit(unit: number): boolean {
  if (unit < 0x0e00) return false
  return (
    unit <= 0x0fff ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3005 && unit <= 0x3007) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd87f) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff66 && unit <= 0xff9d)
  )
}

/**
 * Characters of a script without blanks for one English word, measured on news against its English translation: Han and kana 1.7; the
 * alphabets of South-East Asia and Tibet write a word with about four letters and marks.
 */
export function charactersPerWord(unit: number): number {
  return unit < 0x3000 ? 4 : 1.7
}

/** Whether a UTF-16 unit is a letter or a mark on one. */
export function isLetterUnit(unit: number): boolean {
  return letterOf(unit) === 1
}

const letterOf = /* @__PURE__ */ unitTable((unit) => (/[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0))
