import type { Edit } from '../../../text/edits/edit.js'
import { EditList } from '../edit-list.js'
import { BEYOND_ASCII, isMostlyUtf8, meantIn } from './encodings.js'

// Text of another script, in an encoding of one byte, that was read as windows-1252: `Ïðèâåò, ìèð` for `Привет, мир`. Each of its letters became
// another one beyond ASCII, so that whole words are made of these, as in no language: those of Latin script have letters of ASCII too. Which encoding
// it was, the letters tell when they are read in each: they belong to its script, capitals stand where capitals stand, and frequent ones are frequent.

/** An encoding of another script. */
interface Candidate {
  readonly encoding: string
  /** A word of the script: in one case, or with a capital first. */
  readonly word: RegExp
  /** Letters that make up some two thirds of a text, a third of those that there are; in small letters. */
  readonly frequent: string
}

const CYRILLIC = { word: /^(?:\p{sc=Cyrillic}\p{Ll}*|(?:(?=\p{Lu})\p{sc=Cyrillic})+)$/u, frequent: 'оеаинтсрвлі' }
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1251', ...CYRILLIC },
  { encoding: 'koi8-r', ...CYRILLIC },
  { encoding: 'windows-1253', word: /^(?:\p{sc=Greek}\p{Ll}*|(?:(?=\p{Lu})\p{sc=Greek})+)$/u, frequent: 'ατοειίνσςρκπ' },
  { encoding: 'windows-1255', word: /^\p{sc=Hebrew}+$/u, frequent: 'יוהלארתמ' },
  { encoding: 'windows-1256', word: /^\p{sc=Arabic}+$/u, frequent: 'اليمونرتبةعد' },
  { encoding: 'windows-874', word: /^\p{sc=Thai}+$/u, frequent: 'านอ่รก้ยมวงีสเดลท' },
]

/** How large the share of the frequent letters is at least. Of single lines with ten letters or more one in 200 has less than half. */
const MIN_SHARE = 0.45
/** How near the next best encoding may come to it; docs/normalization.md has what other values give. */
const MAX_NEXT = 0.85
const MIN_LETTERS = 8
/** What the share counts if most words are in capitals, as which small letters of KOI8-R are read. */
const IF_IN_CAPITALS = 0.8
/** A cry ('ÖÖÖÖÖÖÖÖÖÖÖ') and a list of vowels with accents ('áéíóú, ÁÉÍÓÚ') have few different ones. */
const MIN_DIFFERENT = 6
/** How many letters of ASCII its lines may have to one of the others; a text on accents has more. */
const MAX_ASCII = 1
/** Words of so many letters are judged, and so many of them. */
const MIN_WORD = 3
const MAX_JUDGED = 2000

/** The edits that put such a text right; none where its words may be good ones. */
export function misreadScriptEdits(text: string): readonly Edit[] {
  if (!SUSPECT.test(text)) return []
  const lines = Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({ line, runs: runsOf(line, index) }))
  const suspects = lines.filter(({ line }) => SUSPECT.test(line))
  const alone = suspects.flatMap(({ runs }) => runs.filter(({ isAlone }) => isAlone))
  if (lettersOfAscii(suspects) > MAX_ASCII * lengthOf(alone)) return []
  const judged = alone.slice(0, MAX_JUDGED)
  if (isMostlyUtf8(judged.map(({ characters }) => characters).join(' '))) return []
  const readings = CANDIDATES.map((candidate) => readingOf(judged, candidate)).sort((a, b) => b.share - a.share)
  const [{ candidate, share }, next] = readings
  if (share < MIN_SHARE || next.share > MAX_NEXT * share) return []
  const edits = new EditList(text, 'mojibake')
  const inAnyCase = new RegExp(candidate.word, 'iu')
  for (const { runs } of lines) {
    if (!runs.some((run) => run.isAlone && wordsOf(run, candidate).some((word) => word.length > 1 && inAnyCase.test(word)))) continue
    for (const { characters, start, isInLatin } of runs) {
      if (isInLatin) continue // 'é' in 'René' is what it is
      // What a reference stood for is no letter, and the euro sign, which only one of the encodings has, stands alone.
      const meant = characters === '€' ? characters : meantIn(candidate.encoding, characters)
      for (let i = 0; i < meant.length; i++) if (/[\p{L}\p{M}\p{N}№]/u.test(meant[i])) edits.replace(start + i, start + i + 1, meant[i])
    }
  }
  return edits.list()
}

function lettersOfAscii(lines: readonly { readonly line: string }[]): number {
  return lines.reduce((sum, { line }) => sum + line.replace(/[^A-Za-z]+/g, '').length, 0)
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { characters }) => sum + characters.length, 0)
}

const SUSPECT = /* @__PURE__ */ new RegExp(`[\u00a1-\u00ff]{${MIN_WORD}}`)
const LINE = /[^\r\n]+/g
const RUN = /* @__PURE__ */ new RegExp(`[${BEYOND_ASCII}]+`, 'g')

/** Such characters in a row. */
interface Run {
  readonly characters: string
  readonly start: number
  /** Whether they are no part of a word with other letters. */
  readonly isAlone: boolean
  /** Whether a letter of ASCII stands beside them. */
  readonly isInLatin: boolean
}

function runsOf(line: string, at: number): Run[] {
  return Array.from(line.matchAll(RUN), ({ 0: characters, index }) => {
    const end = index + characters.length
    const beside = [line.charCodeAt(index - 1), line.charCodeAt(end)]
    return { characters, start: at + index, isAlone: !beside.some(isOfWord), isInLatin: beside.some(isAsciiLetter) }
  })
}

/** A letter of ASCII, or what another encoding has beyond it; not what stands in front of a line or behind it. */
function isOfWord(unit: number): boolean {
  return isAsciiLetter(unit) || unit > 0xff
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** A letter of Greek or Hebrew that only ends words, inside of one: `Ïóòèí` is no Greek word, which would be `Οσςθν`. */
const GOES_ON_BEHIND_FINAL = /[ςךםןףץ]./

interface Reading {
  readonly candidate: Candidate
  /** Share of the letters that are frequent ones, in words of the script; 0 if there are too few to tell. */
  readonly share: number
}

function readingOf(runs: readonly Run[], candidate: Candidate): Reading {
  const counts = new Map<string, number>()
  let letters = 0
  let inCapitals = 0
  for (const word of runs.flatMap((run) => wordsOf(run, candidate))) {
    if (word.length < MIN_WORD) continue
    letters += word.length
    if (!candidate.word.test(word) || GOES_ON_BEHIND_FINAL.test(word)) continue
    if (word !== word.toLowerCase() && word === word.toUpperCase()) inCapitals += word.length
    for (const letter of word.toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  if (letters < MIN_LETTERS || counts.size < MIN_DIFFERENT) return { candidate, share: 0 }
  const frequent = Array.from(candidate.frequent, (letter) => counts.get(letter) ?? 0).reduce((sum, count) => sum + count, 0)
  return { candidate, share: (frequent / letters) * (inCapitals > letters / 2 ? IF_IN_CAPITALS : 1) }
}

/** The words of a run as they were meant; a character that both encodings have in one place belongs to none. */
function wordsOf({ characters }: Run, { encoding }: Candidate): string[] {
  const meant = meantIn(encoding, characters)
  const letters = Array.from({ length: meant.length }, (_, i) => (meant[i] === characters[i] ? ' ' : meant[i])).join('')
  return letters.split(' ').filter((word) => word !== '')
}
