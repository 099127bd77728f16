import { QUESTION } from '../../text/sentences/sentence-marks.js'
import { isUnspacedUnit } from '../lines/scripts.js'
import { NEUTRAL } from './meaning-bits.js'
import { BESIDE, meaningsOf, NOTHING } from './meanings.js'
import type { PromptRule } from './prompt-rule.js'

/**
 * The word that opens a prompt must be among so many telling words or characters from the start ('立即' may stand in front of it), the one that closes
 * it among so many words from the end: Hindi verbs stand last.
 */
const OPENING = 1
const UNSPACED_OPENING = 3
const CLOSING = 2

/** What begins or ends a prompt. */
export interface Openings {
  readonly opens?: PromptRule['opens'] | undefined
  readonly closes?: PromptRule['closes'] | undefined
}

/** Whether a line opens or closes with what opens or closes a prompt, or does so behind a question: 'Want more tips? Sign up for …'. */
export function opens(rule: Openings, meanings: readonly bigint[], key: string): boolean {
  if (opensOrCloses(rule, meanings, key)) return true
  const behind = key.slice(key.search(QUESTION) + 1).trim()
  return behind !== key && opensOrCloses(rule, meaningsOf(behind), behind)
}

function opensOrCloses({ opens: opening, closes: closing = NOTHING }: Openings, meanings: readonly bigint[], key: string): boolean {
  if (opening === undefined) return true
  const first = isUnspacedUnit(key.charCodeAt(0)) ? UNSPACED_OPENING : OPENING
  const has = (wanted: bigint) => (meaning: bigint) => (meaning & wanted) !== NOTHING
  const telling = meanings.filter((meaning) => (meaning & BESIDE) === NOTHING || (meaning & ~(BESIDE | NEUTRAL)) !== NOTHING)
  return telling.slice(0, first).some(has(opening)) || meanings.slice(-CLOSING).some(has(closing))
}
