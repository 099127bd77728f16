import { isPagePhrase } from './page-line.js'

/** Words of a field's label at the most. */
const MAX_LABEL_WORDS = 4

/** A label with its value behind a colon: 'Optional for: all other products'. */
const FIELD = /^(?<label>[^:：]{1,40})(?:: |：)/u

/**
 * The labels of fields that records have, each with its own value: 'Bounce test: moderate' of one mattress, 'Bounce test: low' of another. Two
 * records may have the same value, and each needs it.
 *
 * @param keys - The match keys of a text's lines.
 */
export function fieldLabels(keys: Iterable<string>): ReadonlySet<string> {
  const first = new Map<string, string>()
  const labels = new Set<string>()
  for (const key of keys) {
    const label = labelOf(key)
    if (label === undefined) continue
    const before = first.get(label)
    if (before === undefined) first.set(label, key)
    else if (before !== key) labels.add(label)
  }
  return labels
}

/** The label that a line begins with; none that the page has, such as 'Read also:'. */
export function labelOf(key: string): string | undefined {
  const label = FIELD.exec(key)?.groups?.label
  if (label === undefined || label.split(' ').length > MAX_LABEL_WORDS) return undefined
  return isPagePhrase(label) ? undefined : label
}
