import { headlineCores } from './headline-core.js'
import { type LineReading, readLine } from './line-words.js'

/** A line that is compared with many: what has been found out about it, and the same for it without site name, label and the like. */
export interface ComparedLine extends LineReading {
  /** The line itself, then what is left of it; see {@link headlineCores}. */
  readonly cores: readonly LineReading[]
}

export function readForComparing(text: string): ComparedLine {
  const reading = readLine(text)
  const [, ...shorter] = headlineCores(text, reading.words)
  return { ...reading, cores: [reading, ...shorter.map(({ start, end }) => readLine(text.slice(start, end)))] }
}
