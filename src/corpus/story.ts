import { findBoilerplate } from '../boilerplate/find.js'
import { applyEdits } from '../text/edit.js'

/** An article with blanks in the place of its boilerplate, so that all else stays where it is. */
export function storyOf(text: string): string {
  const boilerplate = findBoilerplate(text, { profile: 'auto' }).filter(({ action }) => action !== 'keep')
  return applyEdits(
    text,
    boilerplate.map(({ start, end }) => ({ start, end, replacement: ' '.repeat(end - start), by: 'removal' })),
  )
}
