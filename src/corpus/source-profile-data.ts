import { checkItems, checkString, describe } from '../text/arguments.js'

/** The version of {@link SourceProfileData} that is written and read. */
export const PROFILE_VERSION = 1

/** A line in a saved profile. */
export interface SourceProfileLine {
  /**
   * The form under which it is compared: its match key with all numbers as 0, cut if it is long. The line with an empty key is none: it stands for
   * the beginning and the end of the text, and its `below` has the lines with which articles began.
   */
  readonly key: string
  /** In how many articles it stood. */
  readonly articles: number
  /** In how many of them in the first third of the lines. */
  readonly head: number
  /** In how many of them in the last third of the lines. */
  readonly tail: number
  /** Which lines stood right below it, by their indices in the list, and in how many articles; of 64 lines at the most. */
  readonly below: readonly (readonly [line: number, articles: number])[]
}

/** What {@link SourceProfile.toJSON} gives: plain data of a version of its own. */
export interface SourceProfileData {
  /** Version of this form. */
  readonly version: typeof PROFILE_VERSION
  /** How many articles were learned from. */
  readonly articles: number
  /** The lines that are remembered, the most frequent first, equally frequent ones in the order of their keys. */
  readonly lines: readonly SourceProfileLine[]
}

/** Throws unless the data, which messages call `name`, has the form and version of {@link SourceProfileData}. */
export function checkProfileData(where: string, name: string, data: unknown): asserts data is SourceProfileData {
  const whole = `${where}: ${name}`
  if (typeof data !== 'object' || data === null || !('version' in data) || !('articles' in data) || !('lines' in data)) {
    throw new TypeError(`${whole} must be what toJSON gave, got ${describe(data)}`)
  }
  if (data.version !== PROFILE_VERSION) {
    throw new RangeError(`${whole}.version must be ${PROFILE_VERSION}, got ${describe(data.version)}; learn the source again`)
  }
  checkCount(`${whole}.articles`, data.articles)
  const { lines } = data
  if (!Array.isArray(lines)) throw new TypeError(`${whole}.lines must be an array, got ${describe(lines)}`)
  for (let i = 0; i < lines.length; i++) checkLine(where, `${name}.lines[${i}]`, lines[i], lines.length)
}

function checkLine(where: string, name: string, line: unknown, count: number): void {
  if (typeof line !== 'object' || line === null) throw new TypeError(`${where}: ${name} must be a line, got ${describe(line)}`)
  const fields = new Map<string, unknown>(Object.entries(line))
  checkString(where, `${name}.key`, fields.get('key'))
  for (const field of ['articles', 'head', 'tail']) checkCount(`${where}: ${name}.${field}`, fields.get(field))
  checkItems(where, `${name}.below`, fields.get('below'), 'pairs', (pair, pairName) => {
    const [index, articles]: unknown[] = Array.isArray(pair) ? pair : []
    checkCount(`${where}: ${pairName}[0]`, index, count - 1)
    checkCount(`${where}: ${pairName}[1]`, articles)
  })
}

function checkCount(argument: string, value: unknown, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most) return
  throw new TypeError(`${argument} must be a whole number from 0 to ${most}, got ${describe(value)}`)
}
