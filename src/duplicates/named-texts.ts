import { checkItems, checkString, describe, fieldsOf } from '../text/arguments.js'

/** A text with the name by which its owner knows it. */
export interface NamedText {
  readonly id: string
  readonly text: string
}

/**
 * Reads a list of named texts, each field once: a getter may throw, or give something else the next time. Throws a `TypeError` unless it is one, and
 * each has a name of its own; `kind`: what messages call one of them.
 */
export function readNamedTexts(where: string, name: string, list: unknown, kind: 'line' | 'article'): NamedText[] {
  const texts: NamedText[] = []
  const ids = new Set<string>()
  checkItems(where, name, list, `${kind}s`, (item, itemName) => {
    if (typeof item !== 'object' || item === null) {
      throw new TypeError(`${where}: ${itemName} must be an object with id and text, got ${describe(item)}`)
    }
    const { id, text } = fieldsOf(item)
    checkString(where, `${itemName}.id`, id)
    if (ids.has(id)) throw new TypeError(`${where}: ${itemName}.id must be one that no ${kind} before it has, got ${describe(id)}`)
    ids.add(id)
    checkString(where, `${itemName}.text`, text)
    texts.push({ id, text })
  })
  return texts
}
