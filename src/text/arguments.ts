import { outsideOfPair } from './surrogates.js'

// Checks of what a caller hands in. Every message has three parts: which argument of which function, what was given, what is accepted.
// Only the caller's mistakes are errors; a text is never one.

/** Names what came in, briefly enough for one line of a message. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(beginning(value, 40))
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return 'an array'
  if (isBytes(value)) return 'bytes'
  if (typeof value !== 'object') return typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`
  // 'a Map', but not 'a String': a message may ask for a string.
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  if (tag === 'Object') return describeFields(isPlainObject(value) ? 'an object' : 'an object of a class', Object.keys(value))
  return /^(?:String|Number|Boolean)$/.test(tag) ? 'an object' : `${/^[AEI]/.test(tag) ? 'an' : 'a'} ${tag}`
}

/** 'an object { version, sources }': the fields that something has say what it is. */
function describeFields(what: string, fields: readonly string[]): string {
  if (fields.length === 0) return what
  const names = fields.slice(0, 4).map((name) => beginning(name, 20))
  return `${what} { ${[...names, ...(fields.length > names.length ? ['…'] : [])].join(', ')} }`
}

/** The text, or its first UTF-16 units, so many at most, and dots. */
function beginning(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, outsideOfPair(text, length))}…` : text
}

/** Whether a value is a `Uint8Array`, also one of another window or worker, which has a `Uint8Array` of its own. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/** What a member is called in a message: `options.actions.share`, `options.actions["read-more"]`. */
export function memberName(name: string, key: string): string {
  return /^[a-z_$][\w$]{0,39}$/i.test(key) ? `${name}.${key}` : `${name}[${describe(key)}]`
}

/** Throws a `TypeError` unless `value` is a string; bytes get the advice to decode them first. */
export function checkString(where: string, name: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return
  const advice = ArrayBuffer.isView(value) ? '; decode bytes first, with decodeBytes' : ''
  throw new TypeError(`${where}: ${name} must be a string, got ${describe(value)}${advice}`)
}

/** Throws a `TypeError` unless `value` is an array. */
export function checkArray(where: string, name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${where}: ${name} must be an array, got ${describe(value)}`)
}

/** Throws a `TypeError` unless `value` is a list of strings; the message names the first index that is not. */
export function checkStrings(where: string, name: string, value: unknown): asserts value is readonly string[] {
  checkItems(where, name, value, 'strings', (item, itemName) => checkString(where, itemName, item))
}

/**
 * Throws a `TypeError` unless `value` is an array, and puts each of its items to a check, which is told what messages call it. The holes of a sparse
 * array, which `forEach` leaves out, are items too.
 *
 * @param items - What they are, in the plural.
 */
export function checkItems(
  where: string,
  name: string,
  value: unknown,
  items: string,
  check: (item: unknown, itemName: string) => void,
): void {
  if (!Array.isArray(value)) throw new TypeError(`${where}: ${name} must be an array of ${items}, got ${describe(value)}`)
  for (let i = 0; i < value.length; i++) check(value[i], `${name}[${i}]`)
}

/** Throws a `RangeError` (a `TypeError` for what is no number) unless `value` is a whole number, 0 or more: a place in a text. */
export function checkOffset(where: string, name: string, value: unknown): asserts value is number {
  checkWhole(where, name, value, 0)
}

/** Throws a `RangeError` (a `TypeError` for what is no number) unless `value` is a whole number, `least` or more. */
export function checkWhole(where: string, name: string, value: unknown, least: number): asserts value is number {
  if (Number.isSafeInteger(value) && Number(value) >= least) return
  refuseNumber(value, `${where}: ${name} must be a whole number, ${least} or more, got ${describe(value)}`)
}

/** Throws a `RangeError` (a `TypeError` for what is no number) unless `value` is above 0 and at most 1. */
export function checkThreshold(where: string, name: string, value: unknown): asserts value is number {
  if (typeof value === 'number' && value > 0 && value <= 1) return
  refuseNumber(value, `${where}: ${name} must be a number above 0 and up to 1, got ${describe(value)}`)
}

/** Throws a `RangeError` (a `TypeError` for what is no number) unless `value` is a whole number, `least` or more, or infinity: how many to hold. */
export function checkLimit(where: string, name: string, value: unknown, least: number): asserts value is number {
  if (typeof value === 'number' && value >= least && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY)) return
  refuseNumber(value, `${where}: ${name} must be a whole number, ${least} or more, or Infinity, got ${describe(value)}`)
}

/** Throws for what should be another number: a `RangeError` if it is a number at all, else a `TypeError`. */
export function refuseNumber(value: unknown, message: string): never {
  throw typeof value === 'number' ? new RangeError(message) : new TypeError(message)
}

/** Throws a `RangeError` unless `value` has the form of a BCP 47 tag, whose first part has three letters at the most: 'German' is a slip. */
export function checkLanguage(where: string, name: string, value: unknown): void {
  checkString(where, name, value)
  if (/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/iu.test(value)) return
  throw new RangeError(`${where}: ${name} must be a BCP 47 tag such as "de" or "zh-Hans", got ${describe(value)}`)
}

/** Throws a `RangeError` (a `TypeError` for what is of no type of theirs) unless `value` is one of `accepted`. */
export function checkChoice<T extends string | boolean>(
  where: string,
  name: string,
  value: unknown,
  accepted: readonly T[],
): asserts value is T {
  if (accepted.some((choice) => choice === value)) return
  const Refusal = accepted.some((choice) => typeof choice === typeof value) ? RangeError : TypeError
  throw new Refusal(`${where}: ${name} must be one of ${listed(accepted)}, got ${describe(value)}`)
}

/**
 * Throws a `TypeError` unless `options` is a plain object with known fields only; a misspelt field is named with the nearest known one.
 * A missing (`undefined`) options object is fine.
 */
export function checkOptions(where: string, options: unknown, known: readonly string[], name = 'options'): void {
  if (options === undefined) return
  if (!isPlainObject(options)) throw new TypeError(`${where}: ${name} must be a plain object, got ${describe(options)}`)
  checkFields(where, options, known, name)
}

/** Whether a value is an object of no class, as `{}` makes it; also one of another window or worker, which has an `Object` of its own. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** The fields of whatever came in, to be looked at one by one; none of what is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Throws a `TypeError` unless an object has known fields only, with the advice of {@link checkOptions}. */
export function checkFields(where: string, fields: object, known: readonly string[], name: string): void {
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    const advice = near === undefined ? `known: ${listed(known)}` : `did you mean ${JSON.stringify(near)}?`
    throw new TypeError(`${where}: ${memberName(name, key)} is unknown; ${advice}`)
  }
}

/** The known word with the fewest edits from `word`, if they are few enough for a slip of the fingers. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.slice(0, 40).toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Levenshtein distance by the two-row method; its arguments are short option names. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(substitution, previous[j] + 1, current[j - 1] + 1))
    }
    previous = current
  }
  return previous[b.length]
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ')
}
