import { matchKey } from '../../normalize/match-key/match-key.js'
import type { LineReading } from './line-words.js'

/**
 * Letters and vowel signs that a key folds, in lower case: of each group a line has all or none, by its keyboard or its writer. Where both lines have
 * some and not in the same words, they are other words: 'sık' and 'sik', 'سأل' and 'سال'.
 */
const TELLING_LETTERS = [
  /ı/g,
  /i\u0307/g,
  /ß/g,
  /ё/g,
  /[\u0915\u0916\u0917\u091c\u092b]\u093c/g,
  /[أإآٱ]/g,
  /ة/g,
  /ى/g,
  /[\u064b-\u0652\u0670]/g,
  /[\u05b0-\u05bc\u05c1\u05c2\u05c7]/g,
]

/**
 * Whether two lines with the same key may have other words all the same: a letter that both use else too, or in prose a capital inside of a sentence
 * ('protects us' and 'protects US', '100 Mb' and '100 MB').
 */
export function mayHaveOtherWords(a: LineReading, b: LineReading, prose: boolean): boolean {
  if (a.text === b.text || a.keys.length !== b.keys.length) return false
  return lettersDiffer(a, b) || (prose && !a.titleCase && !b.titleCase && capitalsDiffer(a, b))
}

function lettersDiffer(a: LineReading, b: LineReading): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)].map((list) => list.map((word) => word.normalize('NFC').toLowerCase()))
  return TELLING_LETTERS.some((letter) => {
    const [ofA, ofB] = [wordsA, wordsB].map((list) => list.map((word) => (word.match(letter) ?? []).join('')))
    return ofA.some((letters) => letters !== '') && ofB.some((letters) => letters !== '') && ofA.some((letters, i) => letters !== ofB[i])
  })
}

function capitalsDiffer(a: LineReading, b: LineReading): boolean {
  const others = wordsOf(b)
  return wordsOf(a).some((word, i) => word !== others[i] && !a.words[i].opens && !b.words[i].opens && haveOtherCase(word, others[i]))
}

function wordsOf({ text, spans }: LineReading): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}

function haveOtherCase(word: string, other: string): boolean {
  const [plain, plainOther] = [word, other].map((text) => text.normalize('NFC'))
  return plain !== plainOther && matchKey(plain) === matchKey(plainOther) && plain.toLowerCase() === plainOther.toLowerCase()
}
