import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { id } from './id.js'
import { it } from './it.js'
import type { LanguageWords } from './language-words.js'
import { MORE_LANGUAGES } from './more-languages.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { sv } from './sv.js'
import { tr } from './tr.js'
import { zh } from './zh.js'

/** The languages whose words are known, by BCP 47 tag. All are used at once: a line need not say in what language it is. */
export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  pl,
  ru,
  id,
  tr,
  zh,
  ...MORE_LANGUAGES,
}
