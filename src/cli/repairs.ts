import type { NormalizeOptions } from '../normalize/options.js'
import { STEPS } from '../normalize/plan.js'

const DOES: { readonly [option in keyof NormalizeOptions]-?: string } = {
  surrogates: 'lone surrogates become U+FFFD',
  combiningMarks: 'runs of more than 30 accents on one letter are cut',
  stringEscapes:
    'escapes of a string that was printed, or of a message in quoted-printable, are decoded, by default where the text shows that it was',
  terminalEscapes: 'colours and other commands for a terminal go',
  entities: 'HTML references become characters, by default not in a text that has tags',
  mojibake: 'text that was read in another encoding than its own is put right',
  c1Controls: 'C1 controls become the characters of windows-1252',
  newlines: 'every kind of line break becomes a line feed',
  controls: 'control characters other than tabs and line breaks go',
  nfc: 'letters and their accents become one character',
  invisibles: 'zero-width characters and soft hyphens go',
  hyphenation: 'words divided at the end of a line are joined; without it only where the hyphen is a soft one',
  ligatures: 'ligatures are spelled out',
  width: 'full-width and half-width forms get ordinary width',
  quotes: 'quotation marks and apostrophes become straight',
  primes: 'primes become straight quotes',
  dashes: 'dashes become hyphens',
  ellipsis: 'the ellipsis becomes three full stops',
  bullets: 'bullets at the start of lines become hyphens',
  whitespace: 'blanks are collapsed, lines trimmed, empty lines thinned out',
}

/** What is to be said of each repair, in the order in which they are made: its option, what the command and the edits call it, what it does. */
export const REPAIR_FACTS = Array.from(new Map(STEPS.map((step) => [step.option, step])).values(), ({ option, byDefault }) => ({
  option,
  name: option.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
  does: DOES[option],
  byDefault,
}))

/** All repairs. */
export const REPAIR_NAMES: readonly string[] = REPAIR_FACTS.map(({ name }) => name)

/** The options of normalisation that switch the repairs on and off that are named. */
export function normalizeOptions(on: readonly string[], off: readonly string[]): NormalizeOptions {
  const named = REPAIR_FACTS.filter(({ name }) => on.includes(name) || off.includes(name))
  return Object.fromEntries(named.map(({ option, name }) => [option, !off.includes(name)]))
}
