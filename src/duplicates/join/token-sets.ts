import { fibonacciHash } from '../../text/hash.js'
import { leastOverlap } from './bounds.js'

/** Sets of tokens, one behind the other: those of string i are `tokens[starts[i]]` to `tokens[starts[i + 1] - 1]`, ascending. */
export interface TokenSets {
  readonly starts: Uint32Array
  readonly tokens: Int32Array
  readonly vocabulary: number
}

/** Numbers the bigrams with their occurrences, and renumbers them in an order without system. */
export function tokenSets(order: Uint32Array, strings: readonly string[]): TokenSets {
  const starts = new Uint32Array(order.length + 1)
  for (let i = 0; i < order.length; i++) starts[i + 1] = starts[i] + strings[order[i]].length - 1
  const tokens = new Int32Array(starts[order.length])
  const numbers = new TokenNumbers()
  for (let i = 0; i < order.length; i++) {
    const string = strings[order[i]]
    let at = starts[i]
    let left = string.charCodeAt(0)
    for (let k = 1; k < string.length; k++) {
      const right = string.charCodeAt(k)
      tokens[at++] = numbers.tokenOf(left, right, i)
      left = right
    }
  }
  const rank = scrambledRanks(numbers.count)
  for (let k = 0; k < tokens.length; k++) tokens[k] = rank[tokens[k]]
  for (let i = 0; i < order.length; i++) tokens.subarray(starts[i], starts[i + 1]).sort()
  return { starts, tokens, vocabulary: numbers.count }
}

/** Numbers for bigrams and their further occurrences in a string, given out from 1 as they come. */
class TokenNumbers {
  /** One more than there are numbers; 0 means none. */
  count = 1
  readonly #ascii = new Int32Array(1 << 14)
  readonly #others = new Map<number, number>()
  #capacity = 1 << 12
  /** Per token: that of the next occurrence of the same bigram, the last string that had it, and the last of its bigram there. */
  #next = new Int32Array(this.#capacity)
  #seen = new Int32Array(this.#capacity)
  #tail = new Int32Array(this.#capacity)

  /** The token of two units that stand in string `i` for the first time, or once more; the strings come one after the other. */
  tokenOf(left: number, right: number, i: number): number {
    const first = this.#firstOf(left, right)
    let token = first
    if (this.#seen[first] === i + 1) {
      const last = this.#tail[first]
      if (this.#next[last] === 0) {
        const more = this.#newToken() // which may make the arrays larger
        this.#next[last] = more
      }
      token = this.#next[last]
    }
    this.#seen[first] = i + 1
    this.#tail[first] = token
    return token
  }

  #firstOf(left: number, right: number): number {
    const isAscii = (left | right) < 0x80
    const code = isAscii ? (left << 7) | right : left * 0x10000 + right
    const known = isAscii ? this.#ascii[code] : (this.#others.get(code) ?? 0)
    if (known !== 0) return known
    const first = this.#newToken()
    if (isAscii) this.#ascii[code] = first
    else this.#others.set(code, first)
    return first
  }

  #newToken(): number {
    if (this.count === this.#capacity) {
      this.#capacity *= 2
      this.#next = enlarged(this.#next, this.#capacity)
      this.#seen = enlarged(this.#seen, this.#capacity)
      this.#tail = enlarged(this.#tail, this.#capacity)
    }
    return this.count++
  }
}

function enlarged(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

/** New numbers for the tokens 1 to `count - 1`, from 1: their order by Fibonacci hashing. */
function scrambledRanks(count: number): Int32Array {
  const order = new Float64Array(count - 1)
  for (let token = 1; token < count; token++) order[token - 1] = (fibonacciHash(token) >>> 12) * 0x80000000 + token
  order.sort()
  const rank = new Int32Array(count)
  for (let k = 0; k < order.length; k++) rank[order[k] % 0x80000000] = k + 1
  return rank
}

/** For each size the first string that has it or more, up to one more than the largest. */
export function firstBySize({ starts }: TokenSets): Uint32Array {
  const strings = starts.length - 1
  const largest = strings === 0 ? 0 : starts[strings] - starts[strings - 1]
  const first = new Uint32Array(largest + 2).fill(strings)
  for (let i = strings - 1; i >= 0; i--) first[starts[i + 1] - starts[i]] = i
  for (let size = largest; size >= 0; size--) if (first[size] > first[size + 1]) first[size] = first[size + 1]
  return first
}

/** The similarity of two strings, if it reaches the threshold. */
export function similarity(sets: TokenSets, x: number, y: number, threshold: number): number | undefined {
  const { starts } = sets
  const total = starts[x + 1] - starts[x] + starts[y + 1] - starts[y]
  const least = leastOverlap(total, threshold)
  const overlap = commonTokens(sets, x, y, least)
  return overlap < least ? undefined : (2 * overlap) / total
}

/** Number of common tokens, or any smaller number as soon as `least` is out of reach. */
function commonTokens({ starts, tokens }: TokenSets, x: number, y: number, least: number): number {
  let i = starts[x]
  let j = starts[y]
  const iEnd = starts[x + 1]
  const jEnd = starts[y + 1]
  let iSpare = iEnd - i - least // so many tokens of x may be missing in y
  let jSpare = jEnd - j - least
  let common = 0
  while (i < iEnd && j < jEnd) {
    const left = tokens[i]
    const right = tokens[j]
    if (left === right) {
      common++
      i++
      j++
    } else if (left < right) {
      i++
      if (--iSpare < 0) return common < least ? common : least - 1
    } else {
      j++
      if (--jSpare < 0) return common < least ? common : least - 1
    }
  }
  return common
}
