import type { BoilerplateEvidence } from '../../text/finding.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { cities, datelineMonths, isAgency, isBroadcaster, KOREAN_AGENCIES, labelsInFront } from './dateline-names.js'

// A dateline stands inside the first sentence of a story: 'LINDMOUTH (AP) — The ferry …'. Only the place, the date and the agency are the
// dateline, so a finding must end behind them, or a caller who asks for datelines to go would lose the sentence.

/** What the evidence calls a dateline that was told by its form. */
export const DATELINE_SHAPE = 'dateline'

/** A dateline is no longer, and no sentence behind it is shorter. */
const MAX_DATELINE_CHARS = 110
const MIN_SENTENCE_CHARS = 12

/** The beginning of a line that is a dateline. */
export interface Dateline {
  /** UTF-16 units from the line's first character on, without the blank in front of the sentence. */
  readonly length: number
  /** Whether it names a place and an agency, as nothing but the first sentence of a story does. */
  readonly signed: boolean
}

/** Whether only the beginning of a line is what was found: a dateline that its first sentence goes on from. */
export function opensSentence({ cue, shape }: BoilerplateEvidence): boolean {
  return shape === DATELINE_SHAPE || cue?.phrase.endsWith('…') === true
}

/**
 * The dateline at the start of a line.
 *
 * @param known - Whether a phrase of the caller's says that there is one: then any name in brackets is an agency's.
 */
export function findDateline(text: string, known = false): Dateline | undefined {
  const head = text.slice(0, MAX_DATELINE_CHARS)
  if (!SIGN.test(head)) return undefined
  const eastAsian = EAST_ASIAN.exec(head)?.[0]
  const withName = eastAsian ?? withAgency(head, known)
  const found = withName ?? withPlace(head)
  if (found === undefined || text.length < found.length + MIN_SENTENCE_CHARS) return undefined
  // '(Reuters) - ' names no place, and may stand in front of a teaser.
  const signed = eastAsian !== undefined || (withName !== undefined && !withName.startsWith('('))
  return { length: found.trimEnd().length, signed }
}

/** What every dateline has one of: a bracket, a stroke, a dash, the Chinese word for a dispatch. */
const SIGN = /[([/（【［—–電电讯訊]|-[- ]/

/**
 * 'ROMA, 3 mar (ANSA) - ', 'Cali (Colombia), 3 mar (EFE).-', 'CHICAGO, March 3, 2020 /PRNewswire/ -- ', 'NEW YORK--(BUSINESS WIRE)--', 'القاهرة -
 * (رويترز) ', '(Reuters) - '; without a sign if there is a date: 'New Delhi, Mar 3 (PTI) ', 'पटना, 12 जुलाई (भाषा) '.
 */
const BRACKETED =
  /^(?<place>[^():;!?"“”]{0,60}?(?:\([^():]{2,24}\),[^():;!?"“”]{2,30}?)?) ?(?<dash>[-–—]{1,2} ?)?\((?<agency>[^()]{2,40})\)(?!,)(?<sign> ?[.:]?[-–—=]{1,2}| ?[.:।])? ?(?=\S)/u
const BETWEEN_STROKES = /^(?<place>[^()/:;!?"“”]{2,60}?) ?\/ ?(?<agency>[^/]{2,24}) ?\/(?<sign> ?[.:]?[-–—]{1,2}| ?[.:]) ?(?=\S)/u
/** 'МОСКВА, 3 мар — РИА Новости. '. */
const BEHIND_DASH = /^(?=[^–—-]*\d)(?<place>[^()/:;!?"“”–—]{2,50}?) ?[–—-] ?(?<agency>[^()/,:;!?"“”–—]{2,24}?)(?<sign>\.) (?=\S)/u
/** 'Москва. 3 марта. INTERFAX.RU - ', 'JAKARTA, Antara - '. */
const BEHIND_PLACE =
  /^(?<place>[^()/:;!?"“”–—]{2,40},|[^()/:;!?"“”–—\d]{2,30}\d[^()/:;!?"“”–—]{0,20}\.) (?<agency>[^()/,:;!?"“”–—\s][^()/,:;!?"“”–—]{1,24}?)(?<sign> ?[–—-]{1,2}) (?=\S)/u
/** '(ANSA) - ROMA, 3 MAR - '. */
const IN_FRONT_OF_PLACE =
  /^\((?<agency>[^()]{2,40})\) ?[-–—] (?<place>\p{Lu}[\p{Lu}' ]{2,30}(?:, \d{1,2} \p{Lu}{3})?)(?<sign> [-–—]) (?=\S)/u

function withAgency(head: string, known: boolean): string | undefined {
  for (const pattern of [IN_FRONT_OF_PLACE, BRACKETED, BETWEEN_STROKES, BEHIND_DASH, BEHIND_PLACE]) {
    const found = pattern.exec(head)
    if (found?.groups === undefined) continue
    const { place, agency, dash, sign } = found.groups
    const signed = (dash ?? sign) !== undefined || (isDated(place) && !beginsSmall(head.slice(found[0].length)))
    if (!signed || !(isNameOf(agency, place) || (known && pattern === BRACKETED))) continue
    if (pattern === BEHIND_PLACE && SHORT_NAME.test(agency)) continue
    if (place === '' || (isPlace(place) && !isLabelled(place) && !isShortFor(agency, place))) return found[0]
  }
  return undefined
}

/** Whether a name is that of an agency, or behind a place in capitals, or none, of a broadcaster. */
function isNameOf(agency: string, place: string): boolean {
  return isAgency(agency) || (!/\p{Ll}{3}/u.test(place) && isBroadcaster(agency))
}

/** 'Anna, Petra - ' and 'Michael J. Fox - ' are names. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,4}$/u

/** 'KABUL, Afghanistan — ', 'PARIS, March 3 - ', and large cities alone: 'LONDON — '. */
const CAPITALS =
  /^(?<city>\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}?)(?:, (?<rest>[\p{L}\p{N}][\p{L}\p{M}\p{N}., ]{1,30}?))?(?: ?[—–]| --| -) (?=["'“«„]?\p{Lu}\p{Ll}|["'“«„]?[AI] )/u

function withPlace(head: string): string | undefined {
  const found = CAPITALS.exec(head)
  if (found?.groups === undefined) return undefined
  const { city, rest } = found.groups
  const named = rest === undefined ? cities().has(city.toLowerCase().replaceAll(' ', '_')) : isPlace(rest) && !isLabelled(city)
  return named ? found[0] : undefined
}

/** Whether a month stands behind a comma: 'New Delhi, Mar 3', 'नयी दिल्ली, तीन मार्च'. */
function isDated(text: string): boolean {
  const [, ...behind] = text.split(',')
  return behind.some((part) => part.split(' ').some(isMonth))
}

function isMonth(word: string): boolean {
  return datelineMonths().has(word.toLowerCase().replace(/\.$/u, ''))
}

/** 'PHOTO (AP) - ', 'UPDATE, March 3 - '. */
function isLabelled(text: string): boolean {
  return labelsInFront().has(text.split(/[ ,.]/u, 1)[0].toLowerCase())
}

/** Whether all words have capitals or digits but months and little words: 'St. Joseph, Mich.', 'Rio de Janeiro, 3 mar'. */
function isPlace(text: string): boolean {
  return text.split(/[ ,]+/u).every((word) => {
    return !beginsSmall(word) || word.length <= MAX_LITTLE_WORD || isMonth(word)
  })
}

/** 'Press Trust of India (PTI) — the agency …' tells what the letters stand for, 'Die APA (APA) – …' too. */
function isShortFor(agency: string, name: string): boolean {
  const words = name.split(/[ -]+/u)
  if (words.at(-1) === agency) return true
  const initials = words.filter((word) => !beginsSmall(word)).map((word) => word.charAt(0))
  return initials.length > 1 && initials.join('').toLowerCase() === agency.toLowerCase()
}

/** 'de', 'and', 'sur'. */
const MAX_LITTLE_WORD = 3

/**
 * Chinese '新华社北京3月1日电（记者李明）', '（中央社記者李明台北1日電）', '本报讯'; Japanese '【ワシントン＝山田太郎】', '［東京 １日 ロイター］ - '; Korean '(서울=연합뉴스) 김민수
 * 기자 = '.
 */
const EAST_ASIAN = /* @__PURE__ */ new RegExp(
  [
    '(?:新华社|新華社|中新社|中新网|中新網|中国新闻网|中央社|人民网|央视网|本报|本報)[^。，,（）()]{0,20}[\\d０-９一二三四五六七八九十]日[电電讯訊](?![子视視话話脑腦报報台邮郵影器力网網])(?: ?[（(][^（）()]{2,24}[）)])?',
    '[（(【](?:新华社|新華社|中新社|中央社|本报|本報)[^。，,（）()【】]{2,30}[电電讯訊][）)】]',
    '(?:本报讯|本報訊)(?: ?[（(][^（）()]{2,24}[）)])?',
    '【[^【】]{1,24}(?:[＝=][^【】]{1,16}|共同|時事|AFP|CNN|ロイター)】',
    '［[^［］]{1,24} ロイター］(?: ?[-－–])?',
    `[([][\\p{Script=Hangul}A-Z·/ ]{2,20}=(?:${KOREAN_AGENCIES})[)\\]](?: ?[\\p{Script=Hangul}·, ]{2,20} (?:기자|특파원|통신원|인턴기자|선임기자))?(?: ?=)?`,
  ]
    .map((form) => `^(?:${form}) ?`)
    .join('|'),
  'u',
)
