import type { NormalizeOptions } from '../normalize/explain.js'

/** The repairs of normalisation by the names that the command and the edits have for them. */
const REPAIRS: { readonly [option in keyof NormalizeOptions]-?: string } = {
  surrogates: 'surrogates',
  combiningMarks: 'combining-marks',
  terminalEscapes: 'terminal-escapes',
  entities: 'entities',
  mojibake: 'mojibake',
  c1Controls: 'c1-controls',
  newlines: 'newlines',
  controls: 'controls',
  nfc: 'nfc',
  invisibles: 'invisibles',
  hyphenation: 'hyphenation',
  ligatures: 'ligatures',
  width: 'width',
  quotes: 'quotes',
  primes: 'primes',
  dashes: 'dashes',
  ellipsis: 'ellipsis',
  bullets: 'bullets',
  whitespace: 'whitespace',
}

/** All repairs. */
export const REPAIR_NAMES: readonly string[] = Object.values(REPAIRS)

/** The options of normalisation that switch the repairs on and off that are named. */
export function normalizeOptions(on: readonly string[], off: readonly string[]): NormalizeOptions {
  const named = Object.entries(REPAIRS).filter(([, name]) => on.includes(name) || off.includes(name))
  return Object.fromEntries(named.map(([option, name]) => [option, !off.includes(name)]))
}
