import { findBoilerplate } from '../boilerplate/find.js'
import { applyEdits } from '../text/edits/edit.js'
import type { ComparisonUnit } from './sketch-features.js'

/** What of a text is compared: of an article that has not been cleaned its story, else all of it. */
export function comparedText(text: string, unit: ComparisonUnit, cleaned: boolean): string {
  return unit === 'article' && !cleaned ? storyOf(text) : text
}

/** An article with blanks in the place of its boilerplate, so that all else stays where it is. */
function storyOf(text: string): string {
  const boilerplate = findBoilerplate(text, { profile: 'auto' }).filter(({ action }) => action !== 'keep')
  return applyEdits(
    text,
    boilerplate.map(({ start, end }) => ({ start, end, replacement: ' '.repeat(end - start), by: 'removal' })),
  )
}
