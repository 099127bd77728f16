import type { WordOdds } from './line-model.js'

// Whole numbers as text that takes little room and compresses well: small ones, which are the most, take one sign each.

/** The sign for 0; the others follow it. */
const LEAST_SIGN = 0x28
/** A number is one sign, with a `~` in front for each so many more. */
const MORE = 86

/** Reads whole numbers from 0 on. */
function unpackNumbers(packed: string): number[] {
  const numbers: number[] = []
  let number = 0
  for (const sign of packed) {
    if (sign === '~') number += MORE
    else {
      numbers.push(number + sign.charCodeAt(0) - LEAST_SIGN)
      number = 0
    }
  }
  return numbers
}

/** Reads the weights of a unit, written as 0, −1, 1, −2, 2 … in turn. */
export function unpackWeights(packed: string): number[] {
  return unpackNumbers(packed).map((number) => (number % 2 === 0 ? number / 2 : -(number + 1) / 2))
}

/** Reads what is known of words: the distances between their places, less 1, and their steps from −4 to 4 but for 0 as 0 to 7, two in a number. */
export function unpackOdds(distances: string, pairs: string): WordOdds {
  let place = -1
  const places = unpackNumbers(distances).map((distance) => {
    place += distance + 1
    return place
  })
  const steps = unpackNumbers(pairs).flatMap((pair) => [stepOf(pair >> 3), stepOf(pair & 7)])
  return { places, steps: steps.slice(0, places.length) }
}

function stepOf(number: number): number {
  return number < 4 ? number - 4 : number - 3
}
