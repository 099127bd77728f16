import { fitOneAlphabet } from './alphabets.js'
import { codeAt, codeBefore, isLetter, isLower, isUpper, type Script, scriptOf } from './letters.js'
import { latinLetters, type Sequence } from './sequences.js'

// What is damaged elsewhere in a line makes all else in it suspect, and a good word in capitals with the mark behind it (`SPÖ“`, `NESTLÉ®`, `FÅ»`) is
// a sequence, too. It's taken for good where the character that it would become is one that the line has no use for, or where the mark closes a
// quotation that is open.

/** The sequences of a line without those that are rather good text: capitals with a mark behind them, signs that would be a letter of no word. */
export function withoutGoodWords(line: string, found: readonly Sequence[]): readonly Sequence[] {
  const candidates = withoutSeries(line, found)
  const alone = candidates.map((_, i) => isAlone(candidates, i))
  if (!alone.includes(true)) return candidates
  const scriptsOfWords = new Set(candidates.filter((_, i) => !alone[i]).map(({ code }) => scriptOf(code)))
  return withoutWordsInCapitals(
    line,
    candidates.filter((sequence, i) => !(alone[i] && (isLoneLetter(sequence, scriptsOfWords) || isGreekNumber(line, sequence)))),
  )
}

/** Without those that are rather the end of a good word in capitals, and the mark behind it. */
function withoutWordsInCapitals(line: string, candidates: readonly Sequence[]): readonly Sequence[] {
  const doubtful = candidates.map((_, i) => isAlone(candidates, i) && mayBeGoodWord(line, candidates[i]))
  if (!doubtful.includes(true)) return candidates
  const scripts = new Set(candidates.filter((_, i) => !doubtful[i]).map(({ code }) => scriptOf(code)))
  // Inside of a word a letter is not in doubt: `ZAKÅ»U`.
  const letters = latinLetters(candidates.filter(({ end }, i) => !doubtful[i] || isLetter(codeAt(line, end))))
  const closing = closingQuotes(line, candidates, doubtful)
  const isGood = (sequence: Sequence, i: number): boolean =>
    closing[i] || isOfOtherScript(sequence, scripts, letters) || isOfOtherAlphabet(line, sequence, letters)
  return candidates.filter((sequence, i) => !(doubtful[i] && isGood(sequence, i)))
}

/**
 * The sequences without those of a series of capitals with one mark between them, as in enumerations (`Å–Ä–Ö`), stammers (`Ä…Ähm`) and words
 * set apart (`В·О·Д·А`), where a pair would speak for the next one. Damage has no such series: its last capital would be the first byte of a sequence.
 */
function withoutSeries(line: string, candidates: readonly Sequence[]): readonly Sequence[] {
  const isLinked = ({ start, end }: Sequence): boolean =>
    end - start === 2 && (LINKS.includes(line[start]) || LINKS.includes(line[start + 1]))
  if (!candidates.some(isLinked)) return candidates
  const starts = new Set(candidates.map(({ start }) => start))
  const series = [...line.matchAll(SERIES)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ end }) => !starts.has(end - 1))
  let next = 0
  return candidates.filter(({ start, end }) => {
    while (next < series.length && series[next].end <= start) next++
    return next === series.length || series[next].start >= end
  })
}

const LINKS = '…–—·•'
/** Three capitals beyond ASCII or more; two if it's the same one and something follows. */
const SERIES =
  /(?<![\p{L}\p{M}…–—·•])(?<first>(?![A-Z])\p{Lu})(?<mark>[…–—·•])(?:(?:(?![A-Z])\p{Lu}\k<mark>)+(?![A-Z])\p{Lu}|\k<first>(?=\S))/gu

/** Whether a sequence is two characters, beside no other sequence. */
function isAlone(candidates: readonly Sequence[], index: number): boolean {
  const { start, end } = candidates[index]
  return end - start === 2 && candidates[index - 1]?.end !== start && candidates[index + 1]?.start !== end
}

/** Whether two characters are a capital and a mark that may stand behind a word, beside no small letter; `5×£35` is the same. */
function mayBeGoodWord(line: string, { start, end }: Sequence): boolean {
  if (!MARKS.includes(line.charAt(end - 1))) return false
  const lead = line.charCodeAt(start)
  if (lead !== TIMES && !isUpper(lead)) return false
  return !isLower(codeBefore(line, start)) && !isLower(codeAt(line, end))
}

const TIMES = 0xd7
const MARKS = '”“»«’‘›‹…™®©°–—£½\u00a0'

/** Whether a sequence means a character of a script that no sure one means, and that doesn't stand alone. */
function isOfOtherScript({ code }: Sequence, scripts: ReadonlySet<Script>, letters: ReadonlySet<string>): boolean {
  const script = scriptOf(code)
  return (NEVER_ALONE.has(script) && !scripts.has(script)) || (code === SCHWA && !letters.has('ə'))
}

/** Whether a sequence means a single letter of a script of which the line has no word: `Ø±0,1 mm` is no `ر`. An accent stands alone in any text. */
function isLoneLetter({ code }: Sequence, scriptsOfWords: ReadonlySet<Script>): boolean {
  const script = scriptOf(code)
  return script !== 'mark' && NEVER_ALONE.has(script) && !scriptsOfWords.has(script)
}

/** `Β΄ τόμος`: a letter and a tonos are a number in Greek. */
function isGreekNumber(line: string, { start, end }: Sequence): boolean {
  return line[end - 1] === '΄' && !isLetter(codeBefore(line, start)) && !isLetter(codeAt(line, end))
}

/** Of Latin, Greek and Cyrillic letters a single one may be all that was damaged. */
export const NEVER_ALONE: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>(['rare', 'mark', 'East Asian', 'other'])
/** Azerbaijani is full of it; else it's the trade mark of `CAFÉ™`. */
const SCHWA = 0x259

/**
 * For each sequence whether it's a doubtful one whose mark closes a quotation that an intact mark opened. Of each kind is counted how many are open,
 * which is enough to tell: nested ones are of different kinds.
 */
function closingQuotes(line: string, candidates: readonly Sequence[], doubtful: readonly boolean[]): readonly boolean[] {
  const closing = candidates.map(() => false)
  const open = new Map<string, number>()
  let next = 0
  for (let i = 0; i < line.length; i++) {
    if (next < candidates.length && candidates[next].start === i) {
      i = candidates[next].end - 1
      closing[next] = doubtful[next] && closesWord(line, candidates[next]) && takeOpener(open, line.charAt(i))
      next++
      continue
    }
    const mark = line.charAt(i)
    if (!QUOTES.includes(mark) || (!isLetter(codeAt(line, i + 1)) && takeOpener(open, mark))) continue
    if (!isLetter(codeBefore(line, i))) open.set(mark, (open.get(mark) ?? 0) + 1)
  }
  return closing
}

/** Behind a letter, and in front of neither a letter nor the mark that would close the quotation then. */
function closesWord(line: string, { start, end }: Sequence): boolean {
  const after = codeAt(line, end)
  return isLetter(codeBefore(line, start)) && !isLetter(after) && !CLOSING.includes(String.fromCharCode(after))
}

const QUOTES = '“”„«»‹›‘’‚'
const CLOSING = '”“»›’'
/** For each mark, what opens the quotations that it closes. */
const OPENERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['”', '“„”'],
  ['“', '„'],
  ['»', '«»'],
  ['«', '»'],
  ['›', '‹›'],
  ['‹', '›'],
  ['’', '‘‚'],
  ['‘', '‚'],
])

/** Takes one of the open quotations that a mark closes; whether there was one. */
function takeOpener(open: Map<string, number>, mark: string): boolean {
  for (const opener of OPENERS.get(mark) ?? '') {
    const count = open.get(opener) ?? 0
    if (count === 0) continue
    open.set(opener, count - 1)
    return true
  }
  return false
}

/**
 * Whether a language has the letters that the line's other sequences mean and the capital that stands there, and none has them and the letter that it
 * would become: `BjÃ¸rg: PÅ»`. `Ã` ends words of Portuguese only, which has `ã` elsewhere.
 */
function isOfOtherAlphabet(line: string, { start, end, code }: Sequence, letters: ReadonlySet<string>): boolean {
  if (scriptOf(code) !== 'Latin' || letters.size === 0 || isLetter(codeAt(line, end))) return false
  const capital = line.charAt(start).toLowerCase()
  if (capital === 'ã' && !letters.has(capital)) return false
  const meant = String.fromCodePoint(code).toLowerCase()
  return fitOneAlphabet(new Set([...letters, capital])) && !fitOneAlphabet(new Set([...letters, meant]))
}
