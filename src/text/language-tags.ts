/**
 * The language of a BCP 47 tag: `zh` of `zh-Hant-TW`. Both written forms of Norwegian are `nb`, Filipino is Tagalog, and tags that were withdrawn
 * stand for those that came in their place, as codes of three letters do (ISO 639-3, which franc gives: `deu`, `cmn`, `arb`) for shorter ones.
 *
 * @internal
 */
export function languageOfTag(tag: string): string {
  const subtag = tag.toLowerCase().split('-', 1)[0]
  const [language] = (/^[a-z]{3}$/.test(subtag) ? Intl.getCanonicalLocales(subtag)[0] : subtag).split('-', 1)
  return ALIASES.get(language) ?? language
}

const ALIASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['fil', 'tl'],
  ['iw', 'he'],
  ['in', 'id'],
])
