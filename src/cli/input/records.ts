import { ownCopy } from '../../text/own-copy.js'
import { butHas, messageOf } from '../errors.js'
import { findValue, withoutMember } from './json-members.js'

/** Which fields of a record are read and written. */
export interface RecordFields {
  /** The field that has the article's text. */
  readonly field: string
  /** The field that has its headline. */
  readonly titleField?: string | undefined
  /** The field that has its web address. */
  readonly urlField?: string | undefined
  /** The field that has its name. */
  readonly idField?: string | undefined
  /** Whether the clean text takes the place of the source, instead of standing in a new field. */
  readonly replace: boolean
}

/** The field that is added to a record. */
export const ADDED_FIELD = 'copydesk'

const EMPTY_OBJECT = /^\{\s*\}$/

/** What some programs put in front of the first line. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a record has to say about its article. */
export interface RecordArticle {
  readonly text: string
  readonly title?: string | undefined
  /** The host of its web address. */
  readonly host?: string | undefined
  /** Its name. */
  readonly id?: RecordId | undefined
}

/** The name of a record as JSON: a string, or a number as it is spelled there, since a double doesn't tell those beyond 2^53 apart. */
export type RecordId = string

/**
 * Reads the article of a line of JSON Lines.
 *
 * @throws An `Error` whose message says why there is none.
 */
export function readRecord(json: string, { field, titleField, urlField, idField }: RecordFields): RecordArticle {
  if (json.trimStart().startsWith('[')) throw new Error("an array, not an object: jq -c '.[]' makes JSON Lines of one")
  const record = parse(json)
  if (typeof record !== 'object' || record === null) throw new Error(`${nameOf(record)}, not an object`)
  const fields = new Map<string, unknown>(Object.entries(record))
  const text = fields.get(field)
  if (!fields.has(field)) throw new Error(`no field ${JSON.stringify(field)}${butHas([...fields.keys()])}`)
  if (typeof text !== 'string') throw new Error(`field ${JSON.stringify(field)} is ${nameOf(text)}, not a string`)
  const title = titleField === undefined ? undefined : fields.get(titleField)
  return {
    text,
    title: typeof title === 'string' && title !== '' ? title : undefined,
    host: urlField === undefined ? undefined : hostOf(fields.get(urlField)),
    id: idField === undefined ? undefined : idOf(json, idField, fields.get(idField)),
  }
}

/** The name in a field of an object with that value, if it is one. A number that became a double somewhere, 7.0, is the 7 it was. */
export function idOf(json: string, field: string, value: unknown): RecordId | undefined {
  if (typeof value === 'string') return JSON.stringify(value)
  const span = typeof value === 'number' ? findValue(json, field) : undefined
  return span && ownCopy(json.slice(span.start, span.end).replace(/\.0+$/, ''))
}

/** The host of a web address without `www.`; nothing, if it is none. */
function hostOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const host = new URL(url).hostname.replace(/^www\./, '')
  return host === '' ? undefined : host
}

/**
 * The record with what was found about it: all else in the line stays as it is, to the letter.
 *
 * @throws An `Error` if there is something else in the place of what was found than an earlier run has put there.
 */
export function writeRecord(json: string, { field, replace }: RecordFields, text: string, found: object): string {
  if (replace) return withValue(field === ADDED_FIELD ? json : withoutFound(json), field, JSON.stringify(text))
  foundBefore(json)
  return withValue(json, ADDED_FIELD, JSON.stringify(found))
}

/** The record without what an earlier run found: its places are those of a text that is replaced. */
function withoutFound(json: string): string {
  const span = findValue(json, ADDED_FIELD)
  if (span === undefined || json[span.start] !== '{') return json
  return findValue(json.slice(span.start, span.end), 'findings') === undefined ? json : withoutMember(json, ADDED_FIELD)
}

/**
 * What earlier runs have put into the field that is added: an object, or `null` for nothing.
 *
 * @throws An `Error` if it is anything else, for then it is the record's own.
 */
function foundBefore(json: string): string {
  const span = findValue(json, ADDED_FIELD)
  const before = span === undefined ? 'null' : json.slice(span.start, span.end)
  if (before === 'null' || before.startsWith('{')) return before
  throw new Error(`field ${JSON.stringify(ADDED_FIELD)} is ${nameOf(JSON.parse(before))}, not an object`)
}

/** Which record another one repeats, and how near the two are. */
export interface Repeat {
  readonly of: RecordId
  /** `same` or `contained`; pairs that were found elsewhere need not say it. */
  readonly relation?: string | undefined
  readonly score: number
}

/** The members of a mark. */
const MARK = ['repeatOf', 'repeat'] as const

/** The record with a mark that says which one it repeats and how near it is, beside what was found about it before. */
export function markRecord(json: string, { of, relation, score }: Repeat): string {
  const before = foundBefore(json)
  const how = JSON.stringify({ relation, score })
  const isEmpty = before === 'null' || EMPTY_OBJECT.test(before)
  const found = isEmpty ? `{"repeatOf":${of},"repeat":${how}}` : withValue(withValue(before, 'repeatOf', of), 'repeat', how)
  return withValue(json, ADDED_FIELD, found)
}

/** The record without such a mark: as it was before it got one. */
export function unmarkRecord(json: string): string {
  const span = findValue(json, ADDED_FIELD)
  if (span === undefined || json[span.start] !== '{') return json
  const found = json.slice(span.start, span.end)
  const rest = MARK.reduce(withoutMember, found)
  if (rest === found) return json
  return EMPTY_OBJECT.test(rest) ? withoutMember(json, ADDED_FIELD) : json.slice(0, span.start) + rest + json.slice(span.end)
}

/** Puts a value in the place of the member's value, or where there is no such member, behind the last one. */
function withValue(json: string, name: string, value: string): string {
  const span = findValue(json, name)
  if (span !== undefined) return json.slice(0, span.start) + value + json.slice(span.end)
  const end = json.lastIndexOf('}')
  return `${json.slice(0, end)},${JSON.stringify(name)}:${value}${json.slice(end)}`
}

/** Reads JSON, perhaps behind a byte order mark. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json.startsWith(BYTE_ORDER_MARK) ? json.slice(1) : json)
  } catch (error) {
    throw new Error(`not JSON: ${messageOf(error).replace(/ is not valid JSON$/, '')}`)
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
