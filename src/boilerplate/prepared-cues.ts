import { languageOfTag } from '../text/language-tags.js'
import { type Topics, topicsOf } from './lines/topics.js'
import { buildCueIndex, type CueIndex, type LookUp, lookUpCues, onlyCues } from './lookup/cue-index.js'
import type { CueTable } from './lookup/cue-table.js'

/** Tables in the form in which lines are looked up in them. */
export interface Cues {
  readonly index: CueIndex
  readonly topics: Topics
  /** The languages that there are tables of. */
  readonly languages: ReadonlySet<string>
}

/** Prepares the library's tables and the caller's own for use. */
export function prepareCues(tables: readonly CueTable[], own: readonly CueTable[] = []): Cues {
  const languages = new Set(tables.map(({ language }) => tableFor(language)))
  return { index: buildCueIndex(tables, own), topics: topicsOf([...tables, ...own]), languages }
}

/**
 * Looks up among the cues of the text's language and of English, or of all languages where there is no table of the text's (`und`, or `cz` for
 * Czech); and among those of the caller's own tables.
 */
export function lookUpFor(language: string | undefined, { index, languages }: Cues): LookUp {
  if (language === undefined || !languages.has(tableFor(language))) return (key) => lookUpCues(index, key)
  const accepted = new Set(['en', tableFor(language)])
  return (key) => onlyCues(lookUpCues(index, key), (cue) => cue.own || accepted.has(tableFor(cue.language)))
}

/** The language in whose table the phrases of a language are: Bosnian has those of Croatian. */
function tableFor(tag: string): string {
  const language = languageOfTag(tag)
  return language === 'bs' || language === 'sh' ? 'hr' : language
}
