/** Weights that were written as the Base64 of signed bytes, which takes two thirds of the room that the numbers take. */
export function unpackWeights(packed: string): number[] {
  return Array.from(Int8Array.from(atob(packed), (unit) => unit.charCodeAt(0)))
}
