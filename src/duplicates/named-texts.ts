import { checkItems, checkString, describe, fieldsOf } from '../text/arguments.js'

/** A text with the name by which its owner knows it. */
export interface NamedText {
  readonly id: string
  readonly text: string
}

/**
 * Reads a list of named texts, each field once: a getter may throw, or give something else the next time. Throws a `TypeError` unless it is one;
 * `items`: what messages call them, in the plural.
 */
export function readNamedTexts(where: string, name: string, list: unknown, items: string): NamedText[] {
  const texts: NamedText[] = []
  checkItems(where, name, list, items, (item, itemName) => {
    if (typeof item !== 'object' || item === null) {
      throw new TypeError(`${where}: ${itemName} must be an object with id and text, got ${describe(item)}`)
    }
    const { id, text } = fieldsOf(item)
    checkString(where, `${itemName}.id`, id)
    checkString(where, `${itemName}.text`, text)
    texts.push({ id, text })
  })
  return texts
}
