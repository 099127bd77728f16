import { checkChoice } from '../text/arguments.js'
import type { Edit } from '../text/edits/edit.js'
import type { Repair } from './carry-out.js'
import type { NormalizeOptions } from './options.js'
import { bulletEdits } from './repairs/bullets.js'
import { c1ControlEdits } from './repairs/c1-controls.js'
import { combiningMarkEdits } from './repairs/combining-marks.js'
import { controlEdits } from './repairs/controls.js'
import { dashEdits } from './repairs/dashes.js'
import { ellipsisEdits } from './repairs/ellipsis.js'
import { entityEdits, hasTags } from './repairs/entities.js'
import { hyphenationEdits, softHyphenEdits } from './repairs/hyphenation.js'
import { invisibleEdits } from './repairs/invisibles.js'
import { ligatureEdits } from './repairs/ligatures.js'
import { mojibakeEdits } from './repairs/mojibake.js'
import { newlineEdits } from './repairs/newlines.js'
import { nfcEdits } from './repairs/nfc.js'
import { primeEdits } from './repairs/primes.js'
import { quoteEdits } from './repairs/quotes.js'
import { provenStringEscapeEdits, stringEscapeEdits } from './repairs/string-escapes.js'
import { surrogateEdits } from './repairs/surrogates.js'
import { terminalEscapeEdits } from './repairs/terminal-escapes.js'
import { whitespaceEdits } from './repairs/whitespace.js'
import { widthEdits } from './repairs/width.js'

/** Decodes references unless the text is markup. */
const autoEntityEdits = (text: string): readonly Edit[] => (text.includes('&') && !hasTags(text) ? entityEdits(text) : [])

/** A repair with the option that switches it on and off. */
interface Step {
  readonly option: keyof NormalizeOptions
  /** Whether it is made where the option is left out. */
  readonly byDefault: boolean
  readonly repair: Repair
  /** What is made in its place where the option is `'auto'`, or left out. */
  readonly auto?: Repair
}

/**
 * All repairs in the order in which they are made, one of them twice. Mojibake needs the characters that later repairs would fold: NFKC
 * first loses 62 % of its repairs, straight quotes first 35 %, dropping C1 controls first 32 %. Blanks come last, since all others may
 * leave some.
 */
export const STEPS: readonly Step[] = [
  { option: 'surrogates', byDefault: true, repair: surrogateEdits },
  { option: 'combiningMarks', byDefault: true, repair: combiningMarkEdits },
  // In front of what they may stand for: an escape character, the ampersand of a reference, bytes of mojibake.
  { option: 'stringEscapes', byDefault: true, repair: stringEscapeEdits, auto: provenStringEscapeEdits },
  { option: 'terminalEscapes', byDefault: true, repair: terminalEscapeEdits },
  { option: 'entities', byDefault: true, repair: entityEdits, auto: autoEntityEdits },
  { option: 'mojibake', byDefault: true, repair: mojibakeEdits },
  // Once more: a reference may have stood for the escape character, which the removal of controls would take out alone.
  { option: 'terminalEscapes', byDefault: true, repair: terminalEscapeEdits },
  { option: 'c1Controls', byDefault: true, repair: c1ControlEdits },
  { option: 'newlines', byDefault: true, repair: newlineEdits },
  { option: 'controls', byDefault: true, repair: controlEdits },
  { option: 'nfc', byDefault: true, repair: nfcEdits },
  // In front of what takes out soft hyphens.
  {
    option: 'hyphenation',
    byDefault: false,
    repair: hyphenationEdits,
    auto: softHyphenEdits,
  },
  { option: 'invisibles', byDefault: true, repair: invisibleEdits },
  { option: 'ligatures', byDefault: false, repair: ligatureEdits },
  { option: 'width', byDefault: false, repair: widthEdits },
  { option: 'quotes', byDefault: false, repair: quoteEdits },
  { option: 'primes', byDefault: false, repair: primeEdits },
  { option: 'dashes', byDefault: false, repair: dashEdits },
  { option: 'ellipsis', byDefault: false, repair: ellipsisEdits },
  { option: 'bullets', byDefault: false, repair: bulletEdits },
  { option: 'whitespace', byDefault: true, repair: whitespaceEdits },
]

/** The names of all repairs. */
export const OPTIONS: readonly string[] = /* @__PURE__ */ optionNames()

/** Each name once, though one of the repairs is made twice. */
function optionNames(): string[] {
  return [...new Set(STEPS.map(({ option }) => option))]
}

/** The repairs that the options ask for, in order. */
export function planOf(where: string, options: NormalizeOptions, name: string): Repair[] {
  const repairs: Repair[] = []
  for (const { option, byDefault, repair, auto } of STEPS) {
    const { [option]: value = auto === undefined ? byDefault : 'auto' } = options
    checkChoice(where, `${name}.${option}`, value, auto === undefined ? [true, false] : [true, false, 'auto'])
    if (value !== false) repairs.push(value === 'auto' && auto !== undefined ? auto : repair)
  }
  return repairs
}
