import type { Edit } from '../../text/edits/edit.js'
import { EditList } from './edit-list.js'

/**
 * The edits of a repair that replaces each match of a pattern: what most of the repairs of typography are.
 *
 * @param text - The text to repair.
 * @param by - Name of the repair.
 * @param pattern - A global pattern.
 * @param replacement - What a match becomes.
 * @internal
 */
export function replacementEdits(text: string, by: string, pattern: RegExp, replacement: (match: string) => string): readonly Edit[] {
  const edits = new EditList(text, by)
  for (const { index, 0: match } of text.matchAll(pattern)) edits.replace(index, index + match.length, replacement(match))
  return edits.list()
}
