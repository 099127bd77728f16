// Parity bitmaps: two strings that differ in many bits of them cannot be alike. See join.ts, step 6.

/** Parity bitmaps, one behind the other, of 2 to the power of `log` words of 32 bits each. */
export interface Bitmaps {
  readonly words: Int32Array
  readonly log: number
}

/** Changes the bit that the upper bits of a hash name in the bitmap of a string. */
export function setBit(words: Int32Array, string: number, log: number, hash: number): void {
  words[(string << log) + (hash >>> (32 - log))] ^= 1 << ((hash >>> (27 - log)) & 31)
}

/** In how many bits the bitmaps of two strings differ, or any number above `most` as soon as they differ in more. */
export function bitmapDistance({ words, log }: Bitmaps, x: number, y: number, most: number): number {
  const xBase = x << log
  const yBase = y << log
  const size = 1 << log
  let distance = 0
  for (let word = 0; word < size && distance <= most; word++) distance += ones(words[xBase + word] ^ words[yBase + word])
  return distance
}

/** Number of bits set, by adding neighbouring fields (Warren, Hacker's Delight, section 5-1). */
function ones(word: number): number {
  let fields = word - ((word >>> 1) & 0x55555555)
  fields = (fields & 0x33333333) + ((fields >>> 2) & 0x33333333)
  fields = (fields + (fields >>> 4)) & 0x0f0f0f0f
  return Math.imul(fields, 0x01010101) >>> 24
}
