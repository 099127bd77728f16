/**
 * The language of a BCP 47 tag: `zh` of `zh-Hant-TW`. Both written forms of Norwegian are `nb`, Filipino is Tagalog, and tags that were withdrawn
 * stand for those that came in their place.
 *
 * @internal
 */
export function languageOfTag(tag: string): string {
  const language = tag.toLowerCase().split('-', 1)[0]
  return ALIASES.get(language) ?? language
}

const ALIASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['fil', 'tl'],
  ['iw', 'he'],
  ['in', 'id'],
])
