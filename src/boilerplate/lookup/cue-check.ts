import { checkFields, checkItems, checkLanguage, checkOptions, checkStrings, describe, memberName } from '../../text/arguments.js'
import { BOILERPLATE_KINDS } from '../../text/finding.js'
import { canBeLookedUp, MAX_CUE_CHARS } from './cue-index.js'
import { literalLength, markSlots, type Piece, readPhrase } from './cue-pattern.js'

/** Throws unless a list is one of cue tables whose phrases lines can match. */
export function checkTables(where: string, list: string, cues: unknown): void {
  checkItems(where, list, cues, 'cue tables', (table, name) => {
    if (typeof table !== 'object' || table === null || !('language' in table) || !('cues' in table) || table.cues === undefined) {
      throw new TypeError(`${where}: ${name} must be a cue table { language, cues }, got ${describe(table)}`)
    }
    checkFields(where, table, ['language', 'cues'], name)
    checkLanguage(where, `${name}.language`, table.language)
    checkOptions(where, table.cues, BOILERPLATE_KINDS, `${name}.cues`)
    for (const [kind, phrases] of Object.entries(table.cues ?? {})) checkPhrases(where, memberName(`${name}.cues`, kind), phrases)
  })
}

function checkPhrases(where: string, name: string, phrases: unknown): void {
  if (Array.isArray(phrases)) throw new TypeError(`${where}: ${name} must be phrases { strong, weak }, got ${describe(phrases)}`)
  checkOptions(where, phrases, ['strong', 'weak'], name)
  for (const [strength, list] of Object.entries(phrases ?? {})) {
    if (list === undefined) continue
    checkStrings(where, `${name}.${strength}`, list)
    list.forEach((phrase, i) => {
      const lack = lackOf(phrase)
      if (lack !== undefined) throw new RangeError(`${where}: ${name}.${strength}[${i}] must have ${lack}, got ${describe(phrase)}`)
    })
  }
}

/** A phrase that begins with a letter which begins no place holder begins with a word: there is no need to read it. */
const BEGINS_WITH_WORD = /^(?![A-Z])\p{L}/u

/** '……' or '…N': where the one ends and the other begins nobody could tell. */
const MAYBE_SLOTS_IN_A_ROW = /…[…A-Z]|[A-Z]…/u

function hasSlotsInARow(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, i) => typeof piece !== 'string' && typeof pieces[i + 1] === 'object')
}

/**
 * What a phrase lacks, for a message, if it is written so that no line can match it; `undefined` if it is fine. The notation is explained at
 * {@link CueTable}.
 */
function lackOf(phrase: string): string | undefined {
  if (!isPaired(phrase)) return 'brackets in pairs, none within others, and \\( or \\) where a bracket is meant'
  if (MAYBE_SLOTS_IN_A_ROW.test(phrase) && readPhrase(phrase).some(hasSlotsInARow)) return 'something between its place holders'
  if (BEGINS_WITH_WORD.test(phrase) && phrase.length <= MAX_CUE_CHARS) return undefined
  const found = readPhrase(phrase).filter(canBeLookedUp)
  if (found.length === 0) return 'words beside its place holders'
  return found.some((pieces) => literalLength(pieces) <= MAX_CUE_CHARS) ? undefined : `${MAX_CUE_CHARS} characters at the most`
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
