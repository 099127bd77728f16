import { findBoilerplate } from '../../src/boilerplate/index.js'

// A story of four sentences, to put prompts in and behind.

/** All but its last sentence. */
export const story = [
  'Wolves are back in the northern forest',
  'Two wolves have lived in the forest north of the town since the winter, the council announced on Monday.',
  'A camera filmed them in March at the old sawmill, where nobody has worked for twenty years.',
]

/** Its last sentence. */
export const closing = 'The forester, who has walked there since he was a boy, has not met either of the two so far.'

/** The kinds of what goes of a text, by line. */
export function removed(lines: readonly string[]): Record<string, string> {
  const gone = findBoilerplate(lines.join('\n\n')).filter(({ action }) => action === 'remove')
  return Object.fromEntries(gone.map(({ text, kind }) => [text, kind]))
}
