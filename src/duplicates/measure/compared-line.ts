import { headlineCores } from './headline-core.js'
import { LineReading } from './line-words.js'

/** A line that is compared with many: what has been found out about it, and the same for it without site name, label and the like. */
export class ComparedLine extends LineReading {
  #cores: readonly ReadCore[] | undefined
  #isBare: boolean | undefined
  #unaccented: ComparedLine | undefined

  /** The line itself, then what is left of it; see {@link headlineCores}. */
  get cores(): readonly ReadCore[] {
    this.#cores ??= [{ reading: this, guessed: false }, ...smallerCores(this)]
    return this.#cores
  }

  /** Whether it is all in capitals and without accents, which it may have had: 'ΑΘΗΝΑ', 'ECOLE'. */
  get isBare(): boolean {
    const { text } = this
    this.#isBare ??= !/\p{Ll}/u.test(text) && text !== text.toLowerCase() && withoutAccents(text) === text.normalize('NFC')
    return this.#isBare
  }

  /** The line without its accents. */
  get unaccented(): ComparedLine {
    this.#unaccented ??= unaccentedLine(this)
    return this.#unaccented
  }
}

/** What is left of a line; see {@link headlineCores}. */
export interface ReadCore {
  readonly reading: LineReading
  /** See {@link HeadlineCore}. */
  readonly guessed: boolean
}

/** Reads a line once, for as many comparisons as follow. */
export function readForComparing(text: string): ComparedLine {
  return new ComparedLine(text)
}

/**
 * What is left of a line without what is not its headline. One in decomposed characters is compared in composed ones too: there '3명이' is two
 * words, since 명 is one character.
 */
function smallerCores({ text, spans }: ComparedLine): ReadCore[] {
  const composed = text.normalize('NFC')
  const cores = composed === text ? headlineCores(text, spans).slice(1) : headlineCores(composed)
  return cores.map(({ start, end, guessed }) => ({ reading: new LineReading(composed.slice(start, end)), guessed }))
}

/**
 * The cores of two lines that are compared. Where both have a part that may be a site's name, a place or a subject, it is compared too: 'Oslo |
 * Police arrest two men' and 'Bergen | Police arrest two men' are two, each of them and 'Police arrest two men' are not. Beside capitals without
 * accents the other line is compared without its own.
 */
export function comparedCores(a: ComparedLine, b: ComparedLine): [readonly LineReading[], readonly LineReading[]] {
  const ofA = b.isBare && !a.isBare ? a.unaccented : a
  const ofB = a.isBare && !b.isBare ? b.unaccented : b
  const bothGuessed = [ofA, ofB].every(({ cores }) => cores.some(({ guessed }) => guessed))
  const readings = ({ cores }: ComparedLine): LineReading[] =>
    cores.filter(({ guessed }) => !(bothGuessed && guessed)).map(({ reading }) => reading)
  return [readings(ofA), readings(ofB)]
}

function unaccentedLine(line: ComparedLine): ComparedLine {
  const plain = withoutAccents(line.text)
  return plain === line.text.normalize('NFC') ? line : new ComparedLine(plain)
}

/** A line without the accents that capitals lose in Greek and French; those that make other letters stay (ä, å, ñ, й). */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0327]/g, '')
    .normalize('NFC')
}
