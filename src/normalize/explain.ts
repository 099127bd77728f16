import { checkChoice, checkOptions, checkString } from '../text/arguments.js'
import type { Edit } from '../text/edit.js'
import { bulletEdits } from './bullets.js'
import { c1ControlEdits } from './c1-controls.js'
import { combiningMarkEdits } from './combining-marks.js'
import { controlEdits } from './controls.js'
import { dashEdits } from './dashes.js'
import { ellipsisEdits } from './ellipsis.js'
import { entityEdits, hasTags } from './entities.js'
import { hyphenationEdits } from './hyphenation.js'
import { invisibleEdits } from './invisibles.js'
import { ligatureEdits } from './ligatures.js'
import { mojibakeEdits } from './mojibake.js'
import { newlineEdits } from './newlines.js'
import { nfcEdits } from './nfc.js'
import { carryOut, type Repair } from './plan.js'
import { primeEdits } from './primes.js'
import { quoteEdits } from './quotes.js'
import { surrogateEdits } from './surrogates.js'
import { terminalEscapeEdits } from './terminal-escapes.js'
import { whitespaceEdits } from './whitespace.js'
import { widthEdits } from './width.js'

/** Which repairs are made; each switch is named after its repair. */
export interface NormalizeOptions {
  /** Lone surrogates become U+FFFD: {@link fixSurrogates}. @defaultValue `true` */
  readonly surrogates?: boolean | undefined
  /** Runs of more than 30 combining marks are cut: {@link capCombiningMarks}. @defaultValue `true` */
  readonly combiningMarks?: boolean | undefined
  /** Terminal escapes go: {@link removeTerminalEscapes}. @defaultValue `true` */
  readonly terminalEscapes?: boolean | undefined
  /**
   * HTML character references are decoded: {@link decodeEntities}. With `'auto'` not in a text that has tags (`<b>`, `<!-- … -->`), whose
   * references belong to the markup.
   *
   * @defaultValue `'auto'`
   */
  readonly entities?: boolean | 'auto' | undefined
  /** UTF-8 that was read as something else is put right: {@link fixMojibake}. @defaultValue `true` */
  readonly mojibake?: boolean | undefined
  /** C1 controls become the characters of windows-1252: {@link fixC1Controls}. @defaultValue `true` */
  readonly c1Controls?: boolean | undefined
  /** Every kind of line break becomes a line feed: {@link fixNewlines}. @defaultValue `true` */
  readonly newlines?: boolean | undefined
  /** Control characters go: {@link removeControls}. @defaultValue `true` */
  readonly controls?: boolean | undefined
  /** Letters and accents are composed: {@link composeCharacters}. @defaultValue `true` */
  readonly nfc?: boolean | undefined
  /** Zero-width characters and soft hyphens go: {@link removeInvisibles}. @defaultValue `true` */
  readonly invisibles?: boolean | undefined
  /** Words divided at the end of a line are joined: {@link joinHyphenatedBreaks}. @defaultValue `false` */
  readonly hyphenation?: boolean | undefined
  /** Ligatures are spelled out: {@link expandLigatures}. @defaultValue `false` */
  readonly ligatures?: boolean | undefined
  /** Full-width and half-width forms get ordinary width: {@link fixWidth}. @defaultValue `false` */
  readonly width?: boolean | undefined
  /** Quotation marks become straight: {@link straightenQuotes}. @defaultValue `false` */
  readonly quotes?: boolean | undefined
  /** Primes become straight quotes: {@link straightenPrimes}. @defaultValue `false` */
  readonly primes?: boolean | undefined
  /** Dashes become hyphens: {@link simplifyDashes}. @defaultValue `false` */
  readonly dashes?: boolean | undefined
  /** The ellipsis becomes three full stops: {@link expandEllipses}. @defaultValue `false` */
  readonly ellipsis?: boolean | undefined
  /** Bullets at the start of lines become `-`: {@link simplifyBullets}. @defaultValue `false` */
  readonly bullets?: boolean | undefined
  /** Blanks are collapsed, lines trimmed, empty lines thinned out: {@link collapseWhitespace}. @defaultValue `true` */
  readonly whitespace?: boolean | undefined
}

/** A repaired text with the account of what was done. */
export interface NormalizedText {
  /** The repaired text. */
  readonly text: string
  /** What was changed, as edits of the source, in order and disjoint; none if the text is as it was. */
  readonly edits: readonly Edit[]
}

/**
 * Repairs a text as {@link normalizeText} does and says what was changed.
 *
 * @param text - The text as it came.
 * @param options - Which repairs are made.
 * @returns The repaired text, and the edits with which `applyEdits` makes it from the source; `by` names the repair in kebab case
 *   (`c1-controls`). Where several repairs changed the same place, they are one edit named after the first.
 * @throws `TypeError` if `text` is not a string or an option unknown; `RangeError` if an option has a value that it doesn't accept.
 * @example
 * ```ts
 * explainNormalization('R&amp;D  team').text // => 'R&D team'
 * explainNormalization('R&amp;D').edits // => [{ start: 1, end: 6, replacement: '&', by: 'entities' }]
 * ```
 */
export function explainNormalization(text: string, options?: NormalizeOptions): NormalizedText {
  return normalizeFor('explainNormalization', text, options)
}

/**
 * Checks the arguments in the name of the function that was called, and repairs.
 *
 * @param name - What messages call the options.
 * @internal
 */
export function normalizeFor(where: string, text: string, options: NormalizeOptions = {}, name = 'options'): NormalizedText {
  checkString(where, 'text', text)
  checkOptions(where, options, OPTIONS, name)
  return carryOut(text, plan(where, options, name))
}

/** Decodes references unless the text is markup. */
const autoEntityEdits = (text: string): readonly Edit[] => (text.includes('&') && !hasTags(text) ? entityEdits(text) : [])

/** A repair with the option that switches it on and off. */
export interface Step {
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
  { option: 'surrogates', byDefault: true, repair: { by: 'surrogates', edits: surrogateEdits } },
  { option: 'combiningMarks', byDefault: true, repair: { by: 'combining-marks', edits: combiningMarkEdits } },
  { option: 'terminalEscapes', byDefault: true, repair: { by: 'terminal-escapes', edits: terminalEscapeEdits } },
  { option: 'entities', byDefault: true, repair: { by: 'entities', edits: entityEdits }, auto: { by: 'entities', edits: autoEntityEdits } },
  { option: 'mojibake', byDefault: true, repair: { by: 'mojibake', edits: mojibakeEdits } },
  // Once more: a reference may have stood for the escape character, which the removal of controls would take out alone.
  { option: 'terminalEscapes', byDefault: true, repair: { by: 'terminal-escapes', edits: terminalEscapeEdits } },
  { option: 'c1Controls', byDefault: true, repair: { by: 'c1-controls', edits: c1ControlEdits } },
  { option: 'newlines', byDefault: true, repair: { by: 'newlines', edits: newlineEdits } },
  { option: 'controls', byDefault: true, repair: { by: 'controls', edits: controlEdits } },
  { option: 'nfc', byDefault: true, repair: { by: 'nfc', edits: nfcEdits } },
  // In front of what takes out soft hyphens.
  { option: 'hyphenation', byDefault: false, repair: { by: 'hyphenation', edits: hyphenationEdits } },
  { option: 'invisibles', byDefault: true, repair: { by: 'invisibles', edits: invisibleEdits } },
  { option: 'ligatures', byDefault: false, repair: { by: 'ligatures', edits: ligatureEdits } },
  { option: 'width', byDefault: false, repair: { by: 'width', edits: widthEdits } },
  { option: 'quotes', byDefault: false, repair: { by: 'quotes', edits: quoteEdits } },
  { option: 'primes', byDefault: false, repair: { by: 'primes', edits: primeEdits } },
  { option: 'dashes', byDefault: false, repair: { by: 'dashes', edits: dashEdits } },
  { option: 'ellipsis', byDefault: false, repair: { by: 'ellipsis', edits: ellipsisEdits } },
  { option: 'bullets', byDefault: false, repair: { by: 'bullets', edits: bulletEdits } },
  { option: 'whitespace', byDefault: true, repair: { by: 'whitespace', edits: whitespaceEdits } },
]

const OPTIONS: readonly string[] = /* @__PURE__ */ optionNames()

/** Each name once, though one of the repairs is made twice. */
function optionNames(): string[] {
  return [...new Set(STEPS.map(({ option }) => option))]
}

/** The repairs that the options ask for. */
function plan(where: string, options: NormalizeOptions, name: string): Repair[] {
  const repairs: Repair[] = []
  for (const { option, byDefault, repair, auto } of STEPS) {
    const { [option]: value = auto === undefined ? byDefault : 'auto' } = options
    checkChoice(where, `${name}.${option}`, value, auto === undefined ? [true, false] : [true, false, 'auto'])
    if (value !== false) repairs.push(value === 'auto' && auto !== undefined ? auto : repair)
  }
  return repairs
}
