import { checkItems, checkString, describe, fieldsOf, refuseNumber } from '../text/arguments.js'

/** The version of {@link SourceProfileData} that is written and read. */
export const PROFILE_VERSION = 3

/**
 * A line in a saved profile.
 *
 * @example
 * ```ts
 * const packet = createSourceProfile()
 * packet.add('Ferry stays\n\nYour harbour, your news')
 * const { lines } = packet.toJSON()
 * lines[2] // => { key: 'your harbour, your news', articles: 1, head: 0, tail: 1, below: [[0, 1]] }
 * ```
 */
export interface SourceProfileLine {
  /**
   * The form under which it is compared, as `sourceKey` gives it; a line with numbers has one more entry, with its `numberedSourceKey` and nothing
   * below. The entry with an empty key is not a line: it stands for the beginning and the end of the text, and its `below` has the lines with which
   * articles began.
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

/**
 * What {@link SourceProfile.toJSON} gives: plain data of a version of its own.
 *
 * @example
 * ```ts
 * const packet = createSourceProfile()
 * packet.add('Ferry stays\n\nYour harbour, your news')
 * const saved = JSON.stringify(packet)
 * createSourceProfile().fromJSON(JSON.parse(saved)).seen('ferry stays')?.articles // => 1
 * ```
 */
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
  const { version, articles, lines } = fieldsOf(data)
  if (version === undefined) throw new TypeError(`${whole} must be what toJSON gave, got ${describe(data)}`)
  if (version !== PROFILE_VERSION) {
    throw new RangeError(`${whole}.version must be ${PROFILE_VERSION}, got ${describe(version)}; learn the source again`)
  }
  checkCount(`${whole}.articles`, articles)
  if (!Array.isArray(lines)) throw new TypeError(`${whole}.lines must be an array, got ${describe(lines)}`)
  const keys = new Set<string>()
  const checked: CheckedLine[] = []
  for (let i = 0; i < lines.length; i++) checked.push(checkLine(where, `${name}.lines[${i}]`, lines[i], articles, keys))
  for (let i = 0; i < checked.length; i++) checkBelow(where, `${name}.lines[${i}].below`, checked[i], checked)
}

/** A line of which all but `below` was checked. */
interface CheckedLine {
  readonly articles: number
  readonly below: unknown
}

/** No line stands in more articles than there are, nor at one end of more than it stands in: that holds of what was forgotten and merged, too. */
function checkLine(where: string, name: string, line: unknown, most: number, keys: Set<string>): CheckedLine {
  if (typeof line !== 'object' || line === null) throw new TypeError(`${where}: ${name} must be a line, got ${describe(line)}`)
  const { key, articles, head, tail, below } = fieldsOf(line)
  checkString(where, `${name}.key`, key)
  if (keys.has(key)) throw new TypeError(`${where}: ${name}.key must be one that no line before it has, got ${describe(key)}`)
  keys.add(key)
  checkCount(`${where}: ${name}.articles`, articles, most)
  checkCount(`${where}: ${name}.head`, head, articles)
  checkCount(`${where}: ${name}.tail`, tail, articles)
  return { articles, below }
}

/** Where two lines stood together, each of them stood: a line that is forgotten goes from all `below`, and so counts anew in both. */
function checkBelow(where: string, name: string, { articles, below }: CheckedLine, lines: readonly CheckedLine[]): void {
  const indices = new Set<number>()
  checkItems(where, name, below, 'pairs', (pair, pairName) => {
    const [index, together]: unknown[] = Array.isArray(pair) ? pair : []
    checkCount(`${where}: ${pairName}[0]`, index, lines.length - 1)
    if (indices.has(index)) throw new TypeError(`${where}: ${pairName}[0] must be a line that no pair before it has, got ${index}`)
    indices.add(index)
    checkCount(`${where}: ${pairName}[1]`, together, Math.min(articles, lines[index].articles))
  })
}

function checkCount(argument: string, value: unknown, most = Number.MAX_SAFE_INTEGER): asserts value is number {
  if (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most) return
  refuseNumber(value, `${argument} must be a whole number from 0 to ${most}, got ${describe(value)}`)
}
