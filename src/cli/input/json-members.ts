import type { Span } from '../../text/span.js'

/** A member of a JSON object: its name, and where it and its value stand. */
interface Member {
  readonly name: string
  readonly start: number
  readonly value: Span
}

/**
 * Where the value of a member of the outermost object stands in JSON; of a name that occurs twice the last one, as `JSON.parse` has it.
 * Changing text between these places leaves everything else as it was spelled, numbers beyond 2^53 and blanks too.
 *
 * @param json - An object that `JSON.parse` accepts.
 */
export function findValue(json: string, name: string): Span | undefined {
  let found: Span | undefined
  for (const member of members(json)) if (member.name === name) found = member.value
  return found
}

/** The object without the members of that name; the others stay as they were spelled. */
export function withoutMember(json: string, name: string): string {
  const all = [...members(json)]
  if (!all.some((member) => member.name === name)) return json
  const first = all.findIndex((member) => member.name !== name)
  const kept = all.map(({ name: found, start, value }, i) =>
    found === name ? '' : json.slice(i === first ? start : all[i - 1].value.end, value.end),
  )
  return json.slice(0, all[0].start) + kept.join('') + json.slice(all.at(-1)?.value.end)
}

function* members(json: string): Generator<Member> {
  let at = json.indexOf('"', json.indexOf('{'))
  while (at !== -1) {
    const nameEnd = endOfString(json, at)
    const start = skipBlanks(json, json.indexOf(':', nameEnd) + 1)
    const end = endOfValue(json, start)
    yield { name: JSON.parse(json.slice(at, nameEnd)), start: at, value: { start, end } }
    const next = skipBlanks(json, end)
    at = json[next] === ',' ? json.indexOf('"', next) : -1
  }
}

function skipBlanks(json: string, from: number): number {
  let at = from
  while (json[at] === ' ' || json[at] === '\t' || json[at] === '\n' || json[at] === '\r') at++
  return at
}

/** The end of the string whose opening quote is at `start`: behind the first quote with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  let quote = start
  let escaped = true
  while (escaped) {
    quote = json.indexOf('"', quote + 1)
    let before = quote
    while (json[before - 1] === '\\') before--
    escaped = (quote - before) % 2 === 1
  }
  return quote + 1
}

function endOfValue(json: string, start: number): number {
  if (json[start] === '"') return endOfString(json, start)
  if (json[start] === '{' || json[start] === '[') return endOfNested(json, start)
  let end = start // a number, true, false or null
  while (end < json.length && !',}'.includes(json[end]) && skipBlanks(json, end) === end) end++
  return end
}

function endOfNested(json: string, start: number): number {
  let at = start
  let depth = 0
  do {
    if (json[at] === '"') {
      at = endOfString(json, at)
      continue
    }
    if (json[at] === '{' || json[at] === '[') depth++
    if (json[at] === '}' || json[at] === ']') depth--
    at++
  } while (depth > 0)
  return at
}
