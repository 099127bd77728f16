import { canBeLookedUp } from './cue-index.js'
import { markSlots, readPhrase } from './cue-pattern.js'

/** A phrase that begins with a letter which begins no place holder begins with a word: there is no need to read it. */
const BEGINS_WITH_WORD = /^(?![A-Z])\p{L}/u

/** What a cue phrase must have that no line can match as it is, for a message; `undefined` if it is fine. The notation is explained at {@link CueTable}. */
export function lackOf(phrase: string): string | undefined {
  if (!isPaired(phrase)) return 'brackets in pairs, none within others, and \\( or \\) where a bracket is meant'
  if (BEGINS_WITH_WORD.test(phrase) || readPhrase(phrase).some(canBeLookedUp)) return undefined
  return 'words beside its place holders'
}

/** Whether each bracket has its other half, with no bracket between, nor `…` between two words, which is read as optional. */
function isPaired(phrase: string): boolean {
  if (!/[()]/.test(phrase)) return true // most have none, and all are checked at each call
  let open = false
  for (const [bracket] of markSlots(phrase).matchAll(/[()]/g)) {
    if ((bracket === '(') === open) return false
    open = !open
  }
  return !open
}
