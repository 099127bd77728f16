import { tally } from '../../text/lists.js'
import { isPagePhrase } from './page-line.js'

/** Words of a field's label at the most. */
const MAX_LABEL_WORDS = 4

/** A label with its value behind a colon: 'Optional for: all other products'. Chinese and Japanese have no blank there. */
const FIELD = /^(?<label>[^:]{1,40}):(?: |(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]:))/u

/**
 * Makes a test whether a line is a field of a record, of which other records have other values: 'Bounce test: moderate' of one mattress, 'Bounce
 * test: low' of another. Two records may have the same value, and each needs it.
 *
 * @param keys - The match keys of a text's lines, each of them once.
 */
export function fieldTest(keys: readonly string[]): (key: string) => boolean {
  const counts = tally(keys.flatMap((key) => labelOf(key) ?? []))
  return (key) => (counts.get(labelOf(key) ?? '') ?? 0) > 1
}

/** The label that a line begins with; none that the page has, such as 'Read also:'. */
function labelOf(key: string): string | undefined {
  const label = FIELD.exec(key)?.groups?.label
  if (label === undefined || label.split(' ').length > MAX_LABEL_WORDS) return undefined
  return isPagePhrase(label) ? undefined : label
}
