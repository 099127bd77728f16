import { findBoilerplate } from '../../src/boilerplate/index.js'

/** A short story: its headline and first sentences, and the last one. */
export const story = [
  'The last ferryman of Osterby',
  'Henrik Lund has rowed people across the fjord at Osterby since 1987, and on Friday he did so for the last time.',
  'A bridge opens there in spring, two kilometres up the water, and the council has sold the landing to a hotel.',
]
export const closing = 'He has kept the oars, he said, and will hang them in the kitchen, where his wife would rather have a clock.'

/** What becomes of a line of a text, and as what. */
export function actionOn(line: string, lines: readonly string[]): string {
  const found = findBoilerplate(lines.join('\n\n')).find(({ text }) => text === line)
  return found === undefined ? 'none' : `${found.action} ${found.kind}`
}

export const inFront = (line: string): string => actionOn(line, [story[0], line, story[1], story[2], closing])
export const inside = (line: string): string => actionOn(line, [...story, line, closing])
export const behind = (line: string): string => actionOn(line, [...story, closing, line])
