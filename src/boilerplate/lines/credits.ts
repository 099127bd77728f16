import { lazy } from '../../text/lazy.js'
import { isBlankUnit } from '../../text/lines.js'
import { endsSentence } from '../../text/sentences/sentence-marks.js'
import { lineKey } from '../lookup/line-key.js'
import {
  AGENCY_OR_NETWORK,
  BEHIND_STROKE,
  BRACKETED,
  EAST_ASIAN,
  EAST_ASIAN_AGENCY,
  EAST_ASIAN_ENDS,
  EAST_ASIAN_LABEL,
  EAST_ASIAN_SIGNS,
  FIRST_EAST_ASIAN,
  LETTERS_OF_LAST_WORD,
  LICENCE,
  labels,
  leadLabels,
  leads,
  MAX_EAST_ASIAN_CREDIT_CHARS,
  MAX_LABEL_CHARS,
  OF_PICTURE,
  SELLER,
  SELLER_ALONE,
  SELLERS,
  SIGNED,
  SIGNED_ANYWHERE,
  SIGNED_LEAD,
  sources,
} from './credit-patterns.js'
import { countWords, isMostlySmall, isPlain, type LineFacts, SIGNS } from './line-facts.js'
import { isLetterUnit, isUnspacedUnit } from './scripts.js'
import { hasAttribution } from './words-of-speech.js'

/** A credit stands in the last characters of a line, however long the caption in front of it is. */
const TAIL_CHARS = 110
/** 'Jane Roe / Archives of the Northern Museum, Ferry Collection' */
const MAX_CREDIT_CHARS = 70
/** One of more words, or with few names in it, has a caption with it. */
const MAX_CREDIT_WORDS = 8
const MIN_WORDS_OF_SENTENCE = 5
/** Several sentences of more characters are a paragraph that the credit of a picture was glued to. */
const MAX_CAPTION_CHARS = 400

/** Whether a line ends with the credit of a picture: in brackets, behind a label, a sign or the name of a seller. */
export function endsWithCredit({ text, signs }: Pick<LineFacts, 'text' | 'signs'>): boolean {
  if (isPlain(signs) && !mayBePlainCredit(text)) return false
  const tail = text.slice(-TAIL_CHARS)
  if (endsWithBrackets(text, tail) || endsWithSeller(tail) || (tail.includes('CC') && LICENCE.test(tail)) || isSigned(tail)) return true
  if ((signs & SIGNS.bar) !== 0 && isBehindStroke(text, tail)) return true
  if (isEastAsianEnd(tail) && isEastAsian(text, tail)) return true
  return (signs & SIGNS.form) !== 0 && (isLabelled(text, tail) || hasSign(tail)) && !(text.length > MAX_CAPTION_CHARS && isTold(text))
}

/**
 * Whether a line without signs may be 'Photo by Jane Roe', 'The pier via Getty Images', 'Map of the island CC BY': half of a page's lines
 * are ruled out.
 */
function mayBePlainCredit(text: string): boolean {
  return 'PIFB'.includes(text.charAt(0)) || text.includes('by ') || text.includes('via ') || text.includes('CC')
}

const MAX_SELLER_WORDS = 3

/**
 * Whether a line names whose picture of the page it is and says nothing else: 'Cover photo: Jane Roe', 'Foto de portada: AFP', '题图：视觉中国',
 * 'Header image by Jane Roe'.
 */
export function isLeadCredit({ text, words, signs }: LineFacts): boolean {
  if (words > MAX_CREDIT_WORDS) return false
  const colon = (signs & (SIGNS.form | SIGNS.unspaced)) === 0 ? -1 : text.search(/[:：]/u)
  if (colon > 0 && !isLeadLabel(lineKey(text.slice(0, colon)))) return false
  const name = colon > 0 ? text.slice(colon + 1).trim() : (text.includes(' ') && SIGNED_LEAD.exec(text)?.groups?.credit) || ''
  return name.length > 1 && !isMostlySmall(name) && !endsSentence(text) && mayBeName(text, name)
}

/** 'coverfoto', 'cover photo', 'image à la une', 'crédit photo' */
function isLeadLabel(label: string): boolean {
  if (leadLabels().has(label)) return true
  const words = label.split(' ')
  return (
    words.length > 1 &&
    words.some((word) => labels().has(word)) &&
    words.every((word) => labels().has(word) || leads().has(word) || sources().has(word))
  )
}

/** Whether a line that is the credit of a picture names somebody, and a year at most. */
export function namesSomebody({ text, words }: LineFacts, behind: string): boolean {
  return words <= MAX_CREDIT_WORDS && !isMostlySmall(text) && mayBeName(text, behind)
}

/** 'Picture: 4K, 1,800 lumens' is a property, 'Photo: 2 copies' a thing to bring. */
function mayBeName(text: string, behind: string): boolean {
  return !QUANTITY.test(text) && !showsMoreThanName(text, behind)
}

const MAX_NAME_WORDS = 3
/** A number by itself or with a unit, and no year: '2', '4K', '3×4', '1枚', but not 'CC0' and '123-photos.example'. */
const QUANTITY = /(?<![\p{L}\p{N}@-])(?!(?:19|20)\d\d(?!\d))\d{1,6}(?![\d.-]{0,20}\p{L}{3})/u
/** Letters with capitals, East Asian ones, and what stands between two names. */
const NAME_BY_FORM = /[\p{Lu}\p{Ll}\u1100-\u11ff\u2e80-\uffff/|(]/u

/** 'صورة: سكان القرية يعبرون الجسر' has no capitals to tell a name by, and more words than one. */
function showsMoreThanName(text: string, behind: string): boolean {
  return countWords(behind) > MAX_NAME_WORDS && !NAME_BY_FORM.test(behind) && !AGENCY_OR_NETWORK.test(text)
}

/** Whether a line is the name of a seller of pictures and nothing more. */
export function isSeller({ text, words }: Pick<LineFacts, 'text' | 'words'>): boolean {
  return words <= MAX_SELLER_WORDS && lastWordsOfSellers().has(lastWord(text, text.length)) && SELLER_ALONE.test(text)
}

/** 'He left on Monday. It will rain, he said. (Reuters)' is the story's last line, signed by the agency. */
function endsWithBrackets(text: string, tail: string): boolean {
  const last = tail.charAt(tail.length - (tail.endsWith('.') ? 2 : 1))
  if (last !== ')' && last !== ']' && last !== '/') return false
  const credit = BRACKETED.exec(tail)
  if (credit === null) return false
  return OF_PICTURE.test(credit[0]) || !isTold(text.slice(0, text.length - credit[0].length))
}

/** Whether a text is more than one sentence, or says who said it. */
function isTold(text: string): boolean {
  return /[.!?…]["'”’»]? ["'“„«]?\p{Lu}/u.test(text) || hasAttribution(lineKey(text))
}

/** '… on the pier / Getty Images', perhaps with '.com', a bracket or a full stop behind the name, which are stepped over. */
function endsWithSeller(tail: string): boolean {
  let end = tail.length
  if (tail.charAt(end - 1) === '.') end--
  if (tail.charAt(end - 1) === ')' || tail.charAt(end - 1) === ']') end--
  if (tail.endsWith('.com', end)) end -= '.com'.length
  return lastWordsOfSellers().has(lastWord(tail, end)) && SELLER.test(tail)
}

/** The last words of their names: one of them is cheaper to look for than the pattern. */
const lastWordsOfSellers = /* @__PURE__ */ lazy(() => new Set(SELLERS.split('|').map((name) => lastWord(name, name.length))))

/** The letters and digits of ASCII in front of a place. */
function lastWord(text: string, end: number): string {
  let start = end
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

/** A name behind a stroke; '… he said. dpa/AFP' is signed by agencies. */
function isBehindStroke(text: string, tail: string): boolean {
  const found = BEHIND_STROKE.exec(tail)
  if (found === null || isTold(text.slice(0, text.length - tail.length + found.index + LETTERS_OF_LAST_WORD))) return false
  return found.groups?.credit === undefined || isCredit(found.groups.credit)
}

/** Whether the last character but one is East Asian, or a blank in front of one that is: '记者 李明 摄'. */
function isEastAsianEnd(tail: string): boolean {
  const end = tail.charAt(tail.length - 2) === ' ' ? tail.length - 1 : tail.length - 2
  return tail.charCodeAt(end) >= FIRST_EAST_ASIAN
}

/** The story's last line may be signed by an agency, but has its full stop. */
function isEastAsian(text: string, tail: string): boolean {
  const end = tail.length - (/[)）\]】]$/u.test(tail) ? 1 : 0)
  if (EAST_ASIAN_ENDS.includes(tail.charAt(end - 1)) && EAST_ASIAN.test(tail)) return true
  if (end < tail.length && EAST_ASIAN_AGENCY.test(tail)) return !text.includes('。')
  for (let at = end - 2; at > 0 && end - at <= MAX_EAST_ASIAN_CREDIT_CHARS; at--) {
    const character = tail.charAt(at)
    if (character === '。') return false
    if (EAST_ASIAN_SIGNS.includes(character)) return EAST_ASIAN_LABEL.test(tail.slice(0, at))
  }
  return false
}

function isSigned(tail: string): boolean {
  const anywhere = tail.includes('redit') || tail.includes(' Fot.') ? SIGNED_ANYWHERE.exec(tail) : null
  const credit = (anywhere ?? SIGNED.exec(tail))?.groups?.credit
  return credit !== undefined && isCredit(credit)
}

/** '… on the pier. Foto: Jane Roe'; in 'below the picture: Anna' the label goes on from a word. */
function isLabelled(text: string, tail: string): boolean {
  for (let colon = tail.lastIndexOf(':'); colon > 0; colon = tail.lastIndexOf(':', colon - 1)) {
    let end = colon
    while (end > 0 && (isBlankUnit(tail.charCodeAt(end - 1)) || tail.charAt(end - 1) === '.')) end--
    let start = end
    while (start > 0 && end - start <= MAX_LABEL_CHARS && isLetterUnit(tail.charCodeAt(start - 1))) start--
    if (start === end || end - start > MAX_LABEL_CHARS) continue
    const label = lineKey(tail.slice(start, end))
    const source = sources().has(label)
    if (!source && !labels().has(label)) continue
    const front = tail.slice(0, start).trimEnd()
    const word = /[\p{L}\p{M}\p{N}]{1,30}$/u.exec(front)?.[0]
    if (word !== undefined && !isUnspacedUnit(label.charCodeAt(0)) && !goesWithLabel(lineKey(word))) continue
    if (isCredit(tail.slice(colon + 1)) && !(source && isTold(text.slice(0, text.length - tail.length + start)))) return true
  }
  return false
}

/** 'Crédit photo', 'Sursa foto', 'Foto di copertina'. */
function goesWithLabel(word: string): boolean {
  return labels().has(word) || sources().has(word) || word === 'di' || word === 'de'
}

/** '… on the pier © Jane Roe'; a year behind the sign is one of rights. */
function hasSign(tail: string): boolean {
  const sign = Math.max(tail.lastIndexOf('©'), tail.lastIndexOf('ⓒ'))
  return sign > 0 && !/^ ?\d{4}/u.test(tail.slice(sign + 1)) && isCredit(tail.slice(sign + 1))
}

function isCredit(text: string): boolean {
  const credit = text.trim()
  const words = credit.split(' ').length
  return (
    credit.length >= 2 &&
    credit.length <= MAX_CREDIT_CHARS &&
    words <= MAX_CREDIT_WORDS &&
    !(isMostlySmall(credit) && !/\p{L}\/\p{Lu}/u.test(credit)) &&
    !(words >= MIN_WORDS_OF_SENTENCE && endsSentence(credit))
  )
}
