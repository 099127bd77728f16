import { decode } from 'html-entities'

// The only file that imports html-entities: its tables weigh 35 kB, and whoever decodes nothing shall not carry them.

/**
 * The text that a character reference stands for, or nothing if there is no such reference; half of a surrogate pair for a number that is one.
 *
 * @param name - What stands between `&` and `;`: a name, `#` and a number, or `#x` and a hexadecimal one.
 */
export function referencedText(name: string): string | undefined {
  if (!REFERENCE.test(name)) return undefined
  const text = decoded(name)
  if (text !== undefined) return text
  // `&EACUTE;` is in no standard, but in many a page that was put into capitals.
  return CAPITALS.test(name) ? decoded(name.toLowerCase())?.toUpperCase() : undefined
}

function decoded(name: string): string | undefined {
  const renamed = RENAMED.get(name)
  if (renamed !== undefined) return renamed
  const reference = `&${name};`
  const text = decode(reference, STRICT)
  return text === reference ? undefined : text
}

/** Of HTML 4 html-entities has the CJK brackets; HTML has the mathematical ones since. */
const RENAMED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['lang', '\u27e8'],
  ['rang', '\u27e9'],
])

const REFERENCE = /^(?:[A-Za-z][A-Za-z0-9]*|#(?:\d+|[xX][0-9A-Fa-f]+))$/
const CAPITALS = /^[A-Z][A-Z0-9]+$/
const STRICT = { level: 'html5', scope: 'strict' } as const
