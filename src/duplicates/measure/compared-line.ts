import { headlineCores } from './headline-core.js'
import { type LineReading, readLine } from './line-words.js'

/** A line that is compared with many: what has been found out about it, and the same for it without site name, label and the like. */
export interface ComparedLine extends LineReading {
  /** The line itself, then what is left of it; see {@link headlineCores}. */
  readonly cores: readonly ReadCore[]
}

/** What is left of a line; see {@link headlineCores}. */
export interface ReadCore extends LineReading {
  readonly guessed: boolean
}

/**
 * The cores of two lines that are compared. Where both have a part that may be a site's name, a place or a subject, it is compared too: 'Oslo |
 * Police arrest two men' and 'Bergen | Police arrest two men' are two, each of them and 'Police arrest two men' are not.
 */
export function comparedCores(a: ComparedLine, b: ComparedLine): [readonly LineReading[], readonly LineReading[]] {
  const guessed = a.cores.some(isGuessed) && b.cores.some(isGuessed)
  return guessed ? [a.cores.filter((core) => !isGuessed(core)), b.cores.filter((core) => !isGuessed(core))] : [a.cores, b.cores]
}

function isGuessed({ guessed }: ReadCore): boolean {
  return guessed
}

/** Reads a line once, for as many comparisons as follow. */
export function readForComparing(text: string): ComparedLine {
  const reading = readLine(text)
  const [, ...shorter] = headlineCores(text, reading.words)
  const cores = shorter.map(({ start, end, guessed }) => ({ ...readLine(text.slice(start, end)), guessed }))
  return { ...reading, cores: [{ ...reading, guessed: false }, ...cores] }
}
