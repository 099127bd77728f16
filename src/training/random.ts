/** A stream of numbers from 0 up to 1, the same for the same seed everywhere (mulberry32: whole-number arithmetic alone). */
export function randomStream(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The whole numbers below `count` in an order drawn from `random`. */
export function shuffled(count: number, random: () => number): Uint32Array {
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  for (let i = count - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const swap = order[i]
    order[i] = order[k]
    order[k] = swap
  }
  return order
}
