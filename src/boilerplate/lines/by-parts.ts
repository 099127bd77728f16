import type { Candidate } from './candidate.js'
import { LineFacts, SIGNS } from './line-facts.js'

// Lines that are several things in a row: '14 March, 16:42 / Updated 18:05 / Text: Ana Reis', '文／山田太郎　攝影／李四', 'Published: … | Updated: …'.

/** What a part of a line is a candidate for. */
export type CandidateOfPart = (part: LineFacts) => Candidate | undefined

/** Parts of a row at the most, their length and its own: longer lines are sentences, and need not be taken apart. */
const MAX_PARTS = 6
const MAX_PART_CHARS = 70
const MAX_ROW_CHARS = 160

/** What stands between the parts of a row; a slash without blanks is a part of dates and labels. */
const BETWEEN_PARTS = / ?[|•] ?| [·/–—-] /u
/** The same in Chinese and Japanese, where a label may stand behind a blank: '2024-05-18 09:42 来源：河谷晚报'. */
const BETWEEN_WIDE_PARTS = / ?[|｜•\u3000] ?| [·/–—-] |(?<=[\u3000-\uffff)\d])[・·](?=[\u3000-\uffff])| (?=\p{Script=Han}{2,5}[：:])/u
/** And in front of an address: '홍길동 기자 hong@valley.example' */
const BEFORE_ADDRESS = / (?=[\w.+-]{1,64}@)/u
const DASH_BETWEEN = [' - ', ' – ', ' — '] as const

/**
 * What a line is of which each part is something on its own: what of it surely stays by default, as the names of writers do, else the date, else what is
 * sure. Dates and times alone may be a row of a programme, so one part has to be told by more words than one.
 */
export function byParts(line: LineFacts, ofPart: CandidateOfPart): Candidate | undefined {
  const { text } = line
  const between = text.length > MAX_ROW_CHARS ? undefined : separatorIn(line)
  if (between === undefined) return undefined
  const parts = text.split(between)
  if (parts.length < 2 || parts.length > MAX_PARTS || parts.some(({ length }) => length === 0 || length > MAX_PART_CHARS)) return undefined
  const found: Candidate[] = []
  for (const part of parts) {
    const candidate = ofPart(new LineFacts(part, line.line, 0, part.length))
    if (candidate === undefined || candidate.by === 'prefix') return undefined
    found.push(candidate)
  }
  const dated = found.find(({ kind }) => kind === 'timestamp')
  const sure = found.find(({ strong, ambiguous }) => (strong || dated !== undefined) && !ambiguous)
  if (sure === undefined) return found.every(({ by }) => by === 'prompt') ? found[0] : undefined
  const chosen = found.find(({ strong, removable }) => strong && !removable) ?? dated ?? sure
  return { ...chosen, strong: true, ambiguous: false }
}

/** What stands between the parts of a line, if it may have some: most lines need not be searched. */
function separatorIn({ text, signs }: LineFacts): RegExp | undefined {
  if ((signs & SIGNS.unspaced) !== 0) return BETWEEN_WIDE_PARTS
  if ((signs & SIGNS.bar) !== 0 || DASH_BETWEEN.some((dash) => text.includes(dash))) return BETWEEN_PARTS
  return text.includes('@') ? BEFORE_ADDRESS : undefined
}
