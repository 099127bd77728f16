import type { Edit } from '../../../text/edits/edit.js'
import { EditList } from '../edit-list.js'
import { ALPHABETS } from './alphabets.js'
import { BEYOND_ASCII, isMostlyUtf8, meantIn } from './encodings.js'
import { scriptOf } from './letters.js'

// Text of Central Europe, the Baltic or Turkey, in an encoding of one byte that was read as windows-1252: `Pøíští týden` for `Příští týden`. Its letters
// are of no language then (`ø`, `í` and `š` in one text), and of one when they are read in the right encoding. A few foreign names don't do that: they
// are a smaller part of the text than the letters of its own alphabet.

/** The share of the letters beyond ASCII that one alphabet has, at least; other names are in other alphabets. */
const MIN_SHARE = 0.85
/** How much larger it is than the share that any alphabet has of them as they stand; of 16 damaged texts in six languages .21 at least. */
const MIN_GAIN = 0.15
/** How many letters change, how many different ones, and how many to a character of the text; of the letters of those 16 texts 1.2 % at least. */
const MIN_CHANGED = 4
const MIN_DIFFERENT = 2
const MIN_DENSITY = 0.008
/** In a line the alphabet has so many of the letters, or it stays: a paragraph in French, which was read rightly. */
const MIN_SHARE_OF_LINE = 0.8

/** The edits that put such a text right; none where its letters may be good ones. */
export function misreadAlphabetEdits(text: string): readonly Edit[] {
  if (!/[\u00a1-\u00ff]/.test(text)) return []
  const letters = lettersOf(text)
  const least = Math.max(MIN_CHANGED, MIN_DENSITY * text.length)
  if (numberOf(letters) < least || ALPHABETS.some((alphabet) => shareIn(alphabet, letters) > 1 - MIN_GAIN)) return []
  const { encoding, alphabet, share } = ENCODINGS.map((encoding) => ({ encoding, ...readingOf(readAs(encoding, letters)) })).reduce(
    (best, reading) => (reading.share > best.share ? reading : best),
  )
  if (share < MIN_SHARE || share < readingOf(letters).share + MIN_GAIN) return []
  const changed = Array.from(letters).filter(
    ([letter]) => meantIn(encoding, letter) !== letter && isIn(alphabet, meantIn(encoding, letter)),
  )
  const changes = changed.reduce((sum, [, count]) => sum + count, 0)
  if (changed.length < MIN_DIFFERENT || changes < least || isMostlyUtf8(text)) return []
  const edits = new EditList(text, 'mojibake')
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const ofLine = readAs(encoding, lettersOf(line))
    if (ofLine.size === 0 || shareIn(alphabet, ofLine) >= MIN_SHARE_OF_LINE) replaceIn(line, index, encoding, edits)
  }
  return edits.list()
}

/** In order of preference where two explain a text equally well. */
const ENCODINGS = ['windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257']
const LINE = /[^\r\n]+/g
const WORD = /* @__PURE__ */ new RegExp(`[A-Za-z${BEYOND_ASCII}]+`, 'g')

/**
 * The letters beyond ASCII, and signs between letters (`skar¿ysz`), each with its number; none if there are letters that windows-1252 has not.
 */
function lettersOf(text: string): ReadonlyMap<string, number> {
  const letters = new Map<string, number>()
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80 || unit >= 0x1f00) continue
    const isLetter = isLatin(unit)
    if (unit > 0xff && isLetter && meantIn('windows-1252', text[i]) === '') return new Map()
    if (isLetter || (unit <= 0xff && isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1)))) {
      letters.set(text[i], (letters.get(text[i]) ?? 0) + 1)
    }
  }
  return letters
}

function isLatin(unit: number): boolean {
  return scriptOf(unit) === 'Latin'
}

function readAs(encoding: string, letters: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(Array.from(letters, ([letter, count]) => [meantIn(encoding, letter), count]))
}

function numberOf(letters: ReadonlyMap<string, number>): number {
  let all = 0
  for (const count of letters.values()) all += count
  return all
}

/** The alphabet that has most of some letters, and which share that is. */
function readingOf(letters: ReadonlyMap<string, number>): { readonly alphabet: string; readonly share: number } {
  return ALPHABETS.map((alphabet) => ({ alphabet, share: shareIn(alphabet, letters) })).reduce((best, reading) =>
    reading.share > best.share ? reading : best,
  )
}

/** The share of letters that an alphabet has; 0 of none. */
function shareIn(alphabet: string, letters: ReadonlyMap<string, number>): number {
  let known = 0
  for (const [letter, count] of letters) if (isIn(alphabet, letter)) known += count
  return known / Math.max(1, numberOf(letters))
}

function isIn(alphabet: string, letter: string): boolean {
  return letter !== '' && alphabet.includes(letter.toLowerCase())
}

function replaceIn(line: string, at: number, encoding: string, edits: EditList): void {
  for (const { 0: word, index } of line.matchAll(WORD)) {
    if (!/[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]/.test(word)) continue
    for (let i = 0; i < word.length; i++) {
      const letter = meantIn(encoding, word[i])
      if (letter !== '' && isLatin(letter.charCodeAt(0))) edits.replace(at + index + i, at + index + i + 1, letter)
    }
  }
}
