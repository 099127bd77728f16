import type { NormalizeOptions } from '../normalize/explain.js'

/** A repair of normalisation. */
interface Repair {
  /** What the command and the edits call it. */
  readonly name: string
  readonly does: string
  readonly byDefault: boolean
}

/** The repairs by the names of their options, in the order in which they are made. */
const REPAIRS: { readonly [option in keyof NormalizeOptions]-?: Repair } = {
  surrogates: { name: 'surrogates', does: 'lone surrogates become U+FFFD', byDefault: true },
  combiningMarks: { name: 'combining-marks', does: 'runs of more than 30 accents on one letter are cut', byDefault: true },
  terminalEscapes: { name: 'terminal-escapes', does: 'colours and other commands for a terminal go', byDefault: true },
  entities: { name: 'entities', does: 'HTML references become characters, by default not in a text that has tags', byDefault: true },
  mojibake: { name: 'mojibake', does: 'UTF-8 that was read in another encoding is put right', byDefault: true },
  c1Controls: { name: 'c1-controls', does: 'C1 controls become the characters of windows-1252', byDefault: true },
  newlines: { name: 'newlines', does: 'every kind of line break becomes a line feed', byDefault: true },
  controls: { name: 'controls', does: 'control characters other than tabs and line breaks go', byDefault: true },
  nfc: { name: 'nfc', does: 'letters and their accents become one character', byDefault: true },
  invisibles: { name: 'invisibles', does: 'zero-width characters and soft hyphens go', byDefault: true },
  hyphenation: { name: 'hyphenation', does: 'words divided at the end of a line are joined', byDefault: false },
  ligatures: { name: 'ligatures', does: 'ligatures are spelled out', byDefault: false },
  width: { name: 'width', does: 'full-width and half-width forms get ordinary width', byDefault: false },
  quotes: { name: 'quotes', does: 'quotation marks and apostrophes become straight', byDefault: false },
  primes: { name: 'primes', does: 'primes become straight quotes', byDefault: false },
  dashes: { name: 'dashes', does: 'dashes become hyphens', byDefault: false },
  ellipsis: { name: 'ellipsis', does: 'the ellipsis becomes three full stops', byDefault: false },
  bullets: { name: 'bullets', does: 'bullets at the start of lines become hyphens', byDefault: false },
  whitespace: { name: 'whitespace', does: 'blanks are collapsed, lines trimmed, empty lines thinned out', byDefault: true },
}

/** What is to be said of each repair. */
export const REPAIR_FACTS: readonly Repair[] = Object.values(REPAIRS)

/** All repairs. */
export const REPAIR_NAMES: readonly string[] = REPAIR_FACTS.map(({ name }) => name)

/** The options of normalisation that switch the repairs on and off that are named. */
export function normalizeOptions(on: readonly string[], off: readonly string[]): NormalizeOptions {
  const named = Object.entries(REPAIRS).filter(([, { name }]) => on.includes(name) || off.includes(name))
  return Object.fromEntries(named.map(([option, { name }]) => [option, !off.includes(name)]))
}
