import { lazy } from '../../text/lazy.js'
import { headlineCores } from './headline-core.js'
import { type LineReading, readLine } from './line-words.js'

/** A line that is compared with many: what has been found out about it, and the same for it without site name, label and the like. */
export interface ComparedLine extends LineReading {
  /** The line itself, then what is left of it; see {@link headlineCores}. */
  readonly cores: readonly ReadCore[]
  /** Whether it is all in capitals and without accents, which it may have had: 'ΑΘΗΝΑ', 'ECOLE'. */
  readonly isBare: boolean
  /** The line without its accents. */
  readonly unaccented: () => ComparedLine
}

/** What is left of a line; see {@link headlineCores}. */
export interface ReadCore extends LineReading {
  readonly guessed: boolean
}

/**
 * The cores of two lines that are compared. Where both have a part that may be a site's name, a place or a subject, it is compared too: 'Oslo |
 * Police arrest two men' and 'Bergen | Police arrest two men' are two, each of them and 'Police arrest two men' are not. Beside capitals without
 * accents the other line is compared without its own.
 */
export function comparedCores(a: ComparedLine, b: ComparedLine): [readonly LineReading[], readonly LineReading[]] {
  if (a.isBare !== b.isBare) return a.isBare ? coresOf(a, b.unaccented()) : coresOf(a.unaccented(), b)
  return coresOf(a, b)
}

function coresOf(a: ComparedLine, b: ComparedLine): [readonly LineReading[], readonly LineReading[]] {
  const guessed = a.cores.some(isGuessed) && b.cores.some(isGuessed)
  return guessed ? [a.cores.filter((core) => !isGuessed(core)), b.cores.filter((core) => !isGuessed(core))] : [a.cores, b.cores]
}

function isGuessed({ guessed }: ReadCore): boolean {
  return guessed
}

/**
 * Reads a line once, for as many comparisons as follow. One in decomposed characters is compared in composed ones too: there '3명이' is two words,
 * since 명 is one character.
 */
export function readForComparing(text: string): ComparedLine {
  const reading = readLine(text)
  const composed = text.normalize('NFC')
  const cores = composed === text ? headlineCores(text, reading.words).slice(1) : headlineCores(composed)
  const line: ComparedLine = {
    ...reading,
    cores: [
      { ...reading, guessed: false },
      ...cores.map(({ start, end, guessed }) => ({ ...readLine(composed.slice(start, end)), guessed })),
    ],
    isBare: !/\p{Ll}/u.test(text) && text !== text.toLowerCase() && withoutAccents(text) === composed,
    unaccented: lazy(() => {
      const plain = withoutAccents(text)
      return plain === composed ? line : readForComparing(plain)
    }),
  }
  return line
}

/** A line without the accents that capitals lose in Greek and French; those that make other letters stay (ä, å, ñ, й). */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0327]/g, '')
    .normalize('NFC')
}
