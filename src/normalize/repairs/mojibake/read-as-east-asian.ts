import type { Edit } from '../../../text/edits/edit.js'
import { lazy } from '../../../text/lazy.js'
import { EditList } from '../edit-list.js'
import { decodedBytes } from './encodings.js'

// Text in UTF-8 that was read as a Chinese or Japanese encoding: `浣犲ソ` for `你好`, `It鈥檚` for `It’s`. Two bytes became a character, a letter of ASCII
// among them, and one without a partner is lost, as a rule the last of a line. Good characters of these languages are no UTF-8: of three bytes the
// first would be that of a rare one, since the encodings begin with the frequent ones, and the third would have to be the first of the next.

/** Of others too much is lost. */
const ENCODINGS = ['gbk', 'shift_jis']

/**
 * The first two bytes in UTF-8 of dashes and quotation marks, `。`, `，`, kana, frequent ideographs and Hangul. The characters as which they are read
 * are rare.
 */
const FREQUENT_STARTS =
  'e280 e380 e381 e382 e383 e4b8 e4ba e4bb e4bc e587 e588 e592 e59b e59c e5a4 e5ad e5b0 e5b8 e5b9 e688 e697 e698 e69c e69d e79a e8bf efbc ' +
  'eab0 eab3 eb8b ec84 ec97 ec9d eca7 ed95'

/** The edits that put such a text right; none where its characters may be good ones. */
export function readAsEastAsianEdits(text: string): readonly Edit[] {
  if (!EAST_ASIAN.test(text) || !isSuspect(text)) return []
  const runs = Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({ run, start: index, isLast: endsLine(text, index + run.length) }))
  const suspects = runs.filter(({ run }) => isSuspect(run))
  const [{ bytesOf, confirmed }] = BYTES()
    .map((bytesOf) => ({ bytesOf, confirmed: suspects.filter(({ run, isLast }) => readingOf(run, isLast, bytesOf).isSure).length }))
    .sort((a, b) => b.confirmed - a.confirmed)
  const edits = new EditList(text, 'mojibake')
  let opened = ''
  let end = 0
  for (const { run, start, isLast } of confirmed === 0 ? [] : runs) {
    const { length, meant, isSign } = readingOf(run, isLast, bytesOf)
    if (/[\r\n]/.test(text.slice(end, start))) opened = ''
    const closing = isSign ? CLOSING.get(opened) : undefined
    const whole = closing === undefined ? meant : meant.slice(0, -1) + closing
    edits.replace(start, start + length, whole)
    opened = /[‘“”][^‘“”]*$/.exec(whole)?.[0][0] ?? opened
    end = start + length
  }
  return edits.list()
}

/** What a sign of which a byte is lost closes; behind none of these it may be another one. */
const CLOSING: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['“', '”'],
  ['‘', '’'],
])
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7a3\uff61-\uff9f]/
/** Characters beyond ASCII in a row, and the question mark that some programs write for a byte without a partner. */
const RUN = /[^\0-\x7f]+\??/g

/** For each UTF-16 unit whether frequent starts become it; a class of so many characters takes a regular expression three times as long. */
const SUSPECT = /* @__PURE__ */ lazy(() => {
  const suspect = new Uint8Array(0x10000)
  const starts = FREQUENT_STARTS.replace(/\w\w/g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))
  const read = ENCODINGS.flatMap((encoding) => decodedBytes(starts, encoding)?.split(' ') ?? [])
  for (const start of read) if (start.length === 1 && start !== LOST) suspect[start.charCodeAt(0)] = 1
  return suspect
})

function isSuspect(text: string): boolean {
  const suspect = SUSPECT()
  for (let i = 0; i < text.length; i++) if (suspect[text.charCodeAt(i)] === 1) return true
  return false
}

/** For each encoding the bytes of its characters. */
const BYTES = /* @__PURE__ */ lazy(() => ENCODINGS.map(bytesIn))

/** The bytes of the characters of an encoding, as characters of these numbers; none where the platform lacks it. */
function bytesIn(encoding: string): ReadonlyMap<string, string> {
  const bytesOf = new Map<string, string>()
  const upper = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(i + 0x80))
  const second = Array.from({ length: 0xc0 }, (_, i) => String.fromCharCode(i + 0x40))
  const sequences = upper.flatMap((first) => [first, ...second.map((byte) => first + byte)])
  const characters = decodedBytes(sequences.join('\n'), encoding)?.split('\n') ?? []
  characters.forEach((character, i) => {
    if (character.length === 1 && character !== LOST && !bytesOf.has(character)) bytesOf.set(character, sequences[i])
  })
  return bytesOf
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || text[at] === '\n' || text[at] === '\r'
}

interface Reading {
  /** How many units of the run are read. */
  readonly length: number
  /** What they were meant to be, with U+FFFD for what is lost; where they are no UTF-8, what they are. */
  readonly meant: string
  /** Whether that is beyond doubt: there are two characters of three bytes, or a dash or quotation mark. */
  readonly isSure: boolean
  /** Whether it ends in what is left of a dash or quotation mark. */
  readonly isSign: boolean
}

function readingOf(run: string, isLast: boolean, bytesOf: ReadonlyMap<string, string>): Reading {
  const isAsked = run.endsWith('?')
  const own = isAsked ? run.slice(0, -1) : run
  const bytes = Array.from(own, (character) => bytesOf.get(character) ?? (character === LOST ? NO_UTF8 : OF_NO_BYTE)).join('')
  const isCut = CUT.test(bytes)
  const meant = decodedBytes(isLast ? bytes.replace(FULL_STOP, '\xe3\x80\x82') : bytes, 'utf-8')?.replace(/\ufffd+/g, LOST) ?? ''
  const mayBeLost = bytes.split(NO_UTF8).length - 1 + (isCut ? 1 : 0)
  if (bytes.includes(OF_NO_BYTE) || meant.split(LOST).length - 1 > mayBeLost) {
    return { length: run.length, meant: run, isSure: false, isSign: false }
  }
  const isSure = /[\u2010-\u2026]|(?:[\u0800-\ufffc][^\u0800-\ufffc]*){2}/.test(meant)
  return { length: isAsked && !isCut ? own.length : run.length, meant, isSure, isSign: SIGN.test(bytes) }
}

const LOST = '\ufffd'
/** A byte that is none of UTF-8. */
const NO_UTF8 = '\xff'
const OF_NO_BYTE = '\0'
/** The first two bytes of three, at the end. */
const CUT = /[\xe0-\xef][\x80-\xbf]$/
/** Of a dash or quotation mark. */
const SIGN = /\xe2\x80\xff?$/
/** What is left of `。`, of the characters that begin so the one on which lines end. */
const FULL_STOP = /\xe3\x80\xff?$/
