import type { Candidate } from './candidate.js'
import { LineFacts, SIGNS } from './line-facts.js'

// Lines that are several things in a row: '14 March, 16:42 / Updated 18:05 / Text: Ana Reis', '文／山田太郎　攝影／李四', 'Published: … | Updated: …'.

/** What a part of a line is a candidate for. */
export type CandidateOfPart = (part: LineFacts) => Candidate | undefined

/** Parts of a row at the most, and its length. */
const MAX_PARTS = 6
const MAX_ROW_CHARS = 160

/** What stands between the parts of a row; a slash without blanks is a part of dates and labels. */
const BETWEEN_PARTS = / ?[|｜•●] ?| [·∙/–—-] |(?<=[\u3000-\uffff)）\d])[・·](?=[\u3000-\uffff])| ?\u3000 ?| (?=\p{Script=Han}{2,5}[：:]|[\w.+-]{1,64}@)/u

/**
 * What a line is of which each part is something on its own: what of it surely stays by default, as the names of writers do, else the date. Dates and
 * times alone may be a row of a programme, so one part has to be told by more words than one.
 */
export function byParts(line: LineFacts, ofPart: CandidateOfPart): Candidate | undefined {
  const { text, signs } = line
  if (text.length > MAX_ROW_CHARS || ((signs & MAY_PART) === 0 && !text.includes(' - '))) return undefined
  const parts = text.split(BETWEEN_PARTS)
  if (parts.length < 2 || parts.length > MAX_PARTS) return undefined
  const found: Candidate[] = []
  for (const part of parts) {
    const candidate = part === '' ? undefined : ofPart(new LineFacts(part, line.line, 0, part.length))
    if (candidate === undefined || candidate.by === 'prefix') return undefined
    found.push(candidate)
  }
  const dated = found.find(({ kind }) => kind === 'timestamp')
  const sure = found.find(({ strong, ambiguous }) => (strong || dated !== undefined) && !ambiguous)
  if (sure === undefined) return found.every(({ by }) => by === 'prompt') ? found[0] : undefined
  const chosen = found.find(({ strong, removable }) => strong && !removable) ?? dated ?? sure
  return { ...chosen, strong: true, ambiguous: false }
}

/** Of these a row has one, if its parts have no dash between them. */
const MAY_PART = SIGNS.bar | SIGNS.beyond
