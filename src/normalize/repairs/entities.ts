import { checkString } from '../../text/arguments.js'
import { composeEdits } from '../../text/edits/compose.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { lazy } from '../../text/lazy.js'
import { EditList } from './edit-list.js'
import { referencedText } from './entity-table.js'
import { replacementEdits } from './replace-characters.js'
import { fixSurrogates } from './surrogates.js'

// One scan from left to right undoes all layers of escaping. Decoded characters go back in front of the scan, so to say: a decoded `&` may
// open a reference and a decoded `;` may close one. `open` holds the places of ampersands that may still begin a reference; a character
// that no reference has closes them all, a semicolon tries the last one. Each character is looked at twice at most, however deep the
// nesting is.

/**
 * Decodes HTML character references (`&eacute;`, `&#8217;`, `&#x2019;`) in running text, however often they were escaped.
 *
 * Only references that end in a semicolon count, so `this&that` and `?a=1&copy=2` stay; but `&nbsp`, which is no word, counts without one, and so
 * does a decimal number of a quotation mark or of a character beyond ASCII (`It&#8217s`).
 * Names in capitals (`&EACUTE;`) give the capital, the numbers 128 to 159 are read as windows-1252, as browsers do, and a number that names no
 * character gives U+FFFD; two in a row that are a surrogate pair (`&#55357;&#56832;`) give its character. Invisible characters inside of a
 * reference are ignored.
 *
 * @param text - Text, not markup: `&lt;b&gt;` becomes `<b>` here.
 * @returns The decoded text.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * decodeEntities('caf&eacute; &amp;amp;quot;R&#38;D&amp;quot;') // => 'café "R&D"'
 * decodeEntities('AT&T; this&that &#150; &nosuch;') // => 'AT&T; this&that – &nosuch;'
 * ```
 * @see WHATWG HTML, section 13.2.5.72 (character reference state).
 */
export function decodeEntities(text: string): string {
  checkString('decodeEntities', 'text', text)
  return applyEdits(text, entityEdits(text))
}

/** The edits of {@link decodeEntities}. */
export function entityEdits(text: string): readonly Edit[] {
  if (!text.includes('&')) return []
  const closed = closedReferenceEdits(text)
  const decoded = applyEdits(text, closed)
  return composeEdits(text, decoded, closed, replacementEdits(decoded, 'entities', OPEN, openReferencedText))
}

/**
 * References that lost their semicolon, to a table that is divided by it say. `2020&nbspThe`: no word is spelled so; behind it `=` makes it a
 * parameter of an address. A number of a mark or of a character beyond ASCII, not of an ampersand, which might open another reference.
 */
const OPEN = /&(?:nbsp(?![;=])|#0{0,4}(?:3[49]|1[3-9]\d|[2-9]\d\d|[1-9]\d{3,5})(?![\d;]))/g

/** What such a reference stands for; itself if that is no character. */
function openReferencedText(reference: string): string {
  const text = referencedText(reference.slice(1)) ?? reference
  return fixSurrogates(text) === text ? text : reference
}

/** Those that end in a semicolon. */
function closedReferenceEdits(text: string): readonly Edit[] {
  if (!text.includes(';')) return []
  const edits = new EditList(text, 'entities')
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) at = decodeZone(text, at, edits)
  return edits.list().map((edit) => ({ ...edit, replacement: fixSurrogates(edit.replacement) }))
}

/**
 * Whether a text has tags or comments of HTML in it, in which case its references belong to the markup. A placeholder (`<Name>`, `List<String>`)
 * is no tag; an element of any other name counts if it's opened and closed, as in XML.
 *
 * @internal
 */
export function hasTags(text: string): boolean {
  if (!text.includes('<')) return false
  if (COMMENT.test(text)) return true
  const opened = new Set<string>()
  for (const { groups } of text.matchAll(TAG)) {
    const { slash = '', name = '' } = groups ?? {}
    const isInOneCase = name === name.toLowerCase() || name === name.toUpperCase()
    if (isInOneCase && elements().has(name.toLowerCase())) return true
    if (slash === '') opened.add(name)
    else if (opened.has(name)) return true
  }
  return false
}

const COMMENT = /<!(?:--|doctype\s)/i

/** Attributes that need no value. */
const BARE =
  'nowrap|disabled|controls|async|defer|selected|checked|hidden|required|compact|autoplay|loop|muted|open|multiple|readonly|noshade'
/**
 * A name and what looks like attributes: in front of the first `=` are words. An attempt ends at the next `<`, so that a text full of them is read
 * once.
 */
const TAG = /* @__PURE__ */ new RegExp(
  `<(?<slash>\\/?)(?<name>[a-z][\\w:-]*)(?:(?:\\s+[a-z@:_][\\w:.-]*)+\\s*=[^<>]*|(?:\\s+(?:${BARE}))*\\s*\\/?)>`,
  'gi',
)

/** The elements of HTML, old ones too; their names are written in small letters or in capitals, unlike `<Address>`. */
const elements = /* @__PURE__ */ lazy(
  () =>
    new Set(
      `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup
  data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6
  head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav nobr noscript object ol
  optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong
  style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
    ),
)

/** A character of the text while references around it are open, and the stretch of the source that it stands for. */
interface Cell {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly decoded: boolean
}

/** Decodes from the ampersand at `start` until no reference can be open any more; returns where that is. */
function decodeZone(text: string, start: number, edits: EditList): number {
  const cells: Cell[] = []
  const open: number[] = []
  let at = start
  do {
    // What a reference gave is taken before the next character of the text; a list instead of recursion, since it may give a semicolon.
    const waiting: Cell[] = [{ unit: text.charCodeAt(at), start: at, end: at + 1, decoded: false }]
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      const place = cell.unit === SEMICOLON ? open.pop() : undefined
      const decoded = place === undefined ? undefined : referencedText(nameBetween(cells, place + 1))
      if (place === undefined || decoded === undefined) {
        keepOpen(cells, open, cell.unit)
        cells.push(cell)
        continue
      }
      const from = cells[place].start
      cells.length = place
      // The stretch goes to the first unit; the others (of a surrogate pair, of a letter and its accent) stand for nothing more.
      for (let i = decoded.length - 1; i >= 0; i--) {
        waiting.push({ unit: decoded.charCodeAt(i), start: i === 0 ? from : cell.end, end: cell.end, decoded: true })
      }
    }
    at++
  } while (open.length > 0 && at < text.length)
  for (const { unit, start: from, end, decoded } of cells) if (decoded) edits.replace(from, end, String.fromCharCode(unit))
  return at
}

/** Opens a reference at an ampersand; closes all where the next character can't be part of one. */
function keepOpen(cells: readonly Cell[], open: number[], unit: number): void {
  if (unit === AMPERSAND) open.push(cells.length)
  else if (open.length > 0 && ((!isNameUnit(unit) && !isUnseen(unit)) || cells.length - open[open.length - 1] > MAX_REFERENCE))
    open.length = 0
}

const AMPERSAND = 0x26
const SEMICOLON = 0x3b

/** The longest name has 31 letters; numbers may have leading zeros and anything may have invisible characters in it. */
const MAX_REFERENCE = 200

function nameBetween(cells: readonly Cell[], from: number): string {
  let name = ''
  for (let i = from; i < cells.length; i++) if (!isUnseen(cells[i].unit)) name += String.fromCharCode(cells[i].unit)
  return name
}

function isNameUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x23
}

/** What later repairs take out from between two ASCII characters: controls, soft hyphen, zero-width characters; tags are two units. */
function isUnseen(unit: number): boolean {
  return (
    (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) ||
    unit === 0x7f ||
    unit === 0xad ||
    unit === 0x34f ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200d) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0x206a && unit <= 0x206f) ||
    (unit >= 0xfff9 && unit <= 0xfffc) ||
    unit === 0xfeff
  )
}
