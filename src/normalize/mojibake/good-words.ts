import { fitOneAlphabet } from './alphabets.js'
import { codeAt, codeBefore, isLower, isUpper, type Script, scriptOf } from './letters.js'
import { latinLetters, type Sequence } from './sequences.js'

// What is damaged elsewhere in a line makes all else in it suspect, and a good word in capitals with the mark behind it (`SPÖ“`, `NESTLÉ®`, `FÅ»`) is
// a sequence, too. It's taken for good where the character that it would become is one that the line has no use for, or where the mark closes a
// quotation that is open.

/** The sequences of a line without those that are rather the end of a good word in capitals, and the mark behind it. */
export function withoutGoodWords(line: string, candidates: readonly Sequence[]): readonly Sequence[] {
  const doubtful = candidates.map((_, i) => mayBeGoodWord(line, candidates, i))
  if (!doubtful.includes(true)) return candidates
  const scripts = new Set(candidates.filter((_, i) => !doubtful[i]).map(({ code }) => scriptOf(code)))
  // Inside of a word a letter is not in doubt: `ZAKÅ»U`.
  const letters = latinLetters(candidates.filter(({ end }, i) => !doubtful[i] || isLetter(codeAt(line, end))))
  const closing = closingQuotes(line, candidates, doubtful)
  const isGood = (sequence: Sequence, i: number): boolean =>
    closing[i] || isOfOtherScript(sequence, scripts, letters) || isOfOtherAlphabet(line, sequence, letters)
  return candidates.filter((sequence, i) => !(doubtful[i] && isGood(sequence, i)))
}

/** Whether a sequence is a capital and a mark that may stand behind a word, beside no small letter and no other sequence; `5×£35` is the same. */
function mayBeGoodWord(line: string, candidates: readonly Sequence[], index: number): boolean {
  const { start, end } = candidates[index]
  if (end - start !== 2 || !MARKS.includes(line.charAt(end - 1))) return false
  const lead = line.charCodeAt(start)
  if (lead !== TIMES && !isUpper(lead)) return false
  if (isLower(codeBefore(line, start)) || isLower(codeAt(line, end))) return false
  return candidates[index - 1]?.end !== start && candidates[index + 1]?.start !== end
}

const TIMES = 0xd7
const MARKS = '”“»«’‘›‹…™®©°–—£½\u00a0'

/** Whether a sequence means a character of a script that no sure one means, and that doesn't stand alone. */
function isOfOtherScript({ code }: Sequence, scripts: ReadonlySet<Script>, letters: ReadonlySet<string>): boolean {
  const script = scriptOf(code)
  return (NEVER_ALONE.has(script) && !scripts.has(script)) || (code === SCHWA && !letters.has('ə'))
}

/** Of Latin, Greek and Cyrillic letters a single one may be all that was damaged. */
const NEVER_ALONE: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>(['rare', 'mark', 'East Asian', 'other'])
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

function isLetter(code: number): boolean {
  return scriptOf(code) !== ''
}
