// By what a text shows that it was printed as a string: breaks, letters, quotation marks, apostrophes and slashes each have a proof of their own.

/** The backslashes of an escape: a string within three others has eight. Bounded, so that a long row of them is read once. */
export const BACKSLASHES = String.raw`\\{1,8}`
/** Quotation marks that stand behind a backslash in printed strings. */
export const QUOTES = `"'“”„‘’‚«»`

/** A break of lines, as `newlines` knows them. */
export const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

/**
 * Whether more breaks of lines are printed than real, two at least, with words behind them; an empty line is two. Those between straight quotation marks
 * may be a string that the text tells of.
 */
export function hasPrintedBreaks(text: string): boolean {
  let printed = 0
  let quotes = 0
  let at = 0
  for (const { index, groups = {} } of text.matchAll(PRINTED_BREAK)) {
    for (const end = index + (text[index] === '\\' ? 0 : 1); at < end; at++) if (text[at] === '"' && text[at - 1] !== '\\') quotes++
    if (quotes % 2 === 0) printed += groups.empty === undefined ? 1 : 2
  }
  return printed >= 2 && printed > text.split(LINE_BREAK, printed + 1).length - 1
}

/**
 * Whether something has a backslash that no printed string has a single one before: `\sum`, `\d`, a path; or TeX has a command that begins like a
 * break: `$a \neq b$`.
 */
export function hasOtherBackslashes(text: string): boolean {
  return (
    /(?<!\\)\\[ac-eg-mo-qsv-zA-TV-Z]/.test(text) || /\$[^$]{0,200}\\n(?:eq?|u|i|abla|ot(?:in)?|[lg]eq|mid|exists)(?![A-Za-z])/.test(text)
  )
}

const BREAK = `(?:${BACKSLASHES}r)?${BACKSLASHES}n`
/** A mark, but not the colon of `C:\new`. */
const END = String.raw`(?:[.!?,;…：。！？，、।؟،)\]${QUOTES}]|(?<!\b[A-Za-z]):)`
const BEGINNING = String.raw`["'([*•#–—\\-]?[\p{L}\p{N}“„‘«¿¡\\]`
/** What is no word, but the rest of a command of TeX: `\nabla`. */
const TEX = '(?:abla|eq|otin|onumber|ewcommand)(?![A-Za-z])'
/**
 * Any empty line, and a break behind a mark that ends a sentence, a part of one or a quotation, or in front of an item.
 */
const PRINTED_BREAK = /* @__PURE__ */ new RegExp(
  `(?:${END}?(?<empty>${BREAK} ?${BREAK} ?)|${END}${BREAK})(?=${BEGINNING})(?!${TEX})|${BREAK}(?=[*•-] [\\p{L}\\p{N}])`,
  'gu',
)

/** Whether so many characters are given by number, in or at a word, and none is beyond ASCII otherwise; not where a text quotes code. */
export function hasPrintedLetters(text: string, least: number): boolean {
  if (BEYOND_ASCII.test(text) || text.includes('`')) return false
  let found = 0
  for (const _ of text.matchAll(PRINTED_LETTER)) if (++found === least) return true
  return false
}

const BEYOND_ASCII = /[^\0-\x7f]/
/** A character beyond ASCII, or one that is escaped for pages (`u0026`), or the bytes of one: `docs\xbase` is a path. */
const LETTER =
  BACKSLASHES +
  String.raw`(?:u(?:00(?:2[267]|3[ce])|(?!00[0-7])[\da-f]{4})|U000[\da-f]{5}|x(?:c[2-9a-f]|[de][\da-f]|f[0-4])(?:${BACKSLASHES}x[89ab][\da-f]){1,3})`
/** At a word; or a dash between words, or a face. */
const PRINTED_LETTER = /* @__PURE__ */ new RegExp(
  String.raw`[a-z\d]${LETTER}|${LETTER}[a-z\d]| ${BACKSLASHES}u201[34] |${BACKSLASHES}ud83[c-e]${BACKSLASHES}ud[c-f][\da-f]{2}|${BACKSLASHES}U0001[\da-f]{4}`,
  'gi',
)

/** Whether straight quotation marks, two at least, all have a backslash and are no accents ('M\"uller', 'G\"{o}del'), nor what the text tells of. */
export function hasPrintedQuotes(text: string): boolean {
  return /\\"[\s\S]*\\"/.test(text) && !/(?<!\\)"|[A-Za-z]\\{1,8}"[A-Za-z]|\\{1,8}"\{|\{\\{1,8}"|(?<!\S)\\{1,8}"(?!\S)/.test(text)
}

/**
 * Whether apostrophes all have a backslash, and those inside of words stand where English, French and Italian have them: as an accent the backslash
 * would be elsewhere too ('L\'aszl\'o', 'r\'egion').
 */
export function hasPrintedApostrophes(text: string): boolean {
  if (!text.includes("\\'") || /(?<!\\)'/.test(text)) return false
  let sure = 0
  for (const { groups = {} } of text.matchAll(IN_WORD)) {
    if (groups.other !== undefined) return false
    if (groups.capital === undefined) sure++
  }
  return sure > 0
}

const ELISIONS = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|(?:al|dal|del|nel|quel|sul)l'
/** 'C\'est' may be an accent by itself ('C\'esar'). */
const IN_WORD = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:${ELISIONS}|[OD](?=\\'\p{Lu}))\\'\p{L}|\p{L}\\'(?:[dmst]|ll|re|ve)(?!\p{L})|` +
    String.raw`(?<!\p{L})(?<capital>[CDJLMNST]|Qu|Un|All|Dall|Dell|Nell|Sull)\\'\p{L}|\p{L}\\'(?<other>[\p{L}{])`,
  'gu',
)

/** Whether the slashes of addresses never stand without a backslash. */
export function hasPrintedSlashes(text: string): boolean {
  return /https?:\\\/\\\/[\w-]+\.\w/.test(text) && !/https?:\/\//.test(text)
}

/** A character as R prints it where the system has no place for it. */
export const CODE_POINT = String.raw`<U\+(?:[\dA-F]{4}|000[1-9A-F][\dA-F]{4}|0010[\dA-F]{4})>`
const POINT_AT_WORD = /* @__PURE__ */ new RegExp(String.raw`[\p{L}\d]${CODE_POINT}|${CODE_POINT}[\p{L}\d]`, 'u')

/** Whether characters stand at words so, and none of those is in the text itself, as in an article on such damage; not where a text quotes code. */
export function hasPrintedCodePoints(text: string): boolean {
  if (!text.includes('<U+') || text.includes('`') || !POINT_AT_WORD.test(text)) return false
  const printed = new Set(Array.from(text.matchAll(new RegExp(CODE_POINT, 'g')), ([point]) => Number.parseInt(point.slice(3), 16)))
  for (const character of text) if (printed.has(character.codePointAt(0) ?? 0)) return false
  return true
}
