import { checkOptions, checkString, checkStrings, describe } from '../text/arguments.js'
import { languageOfTag } from '../text/language-tags.js'
import { LANGUAGES } from './languages.js'
import { isSameGroup, rankLanguages } from './ranking.js'
import { takeSample } from './sample.js'
import { mainScript, type Script } from './scripts.js'

// The language of a text: its script first, and where several languages share that, the nearness of trigrams (franc), the share of frequent
// words and the letters of the alphabets together. What is measured and what it gets wrong is told in docs/language.md.

/**
 * Options of {@link detectLanguage}.
 *
 * @example
 * ```ts
 * const options: DetectLanguageOptions = { only: ['da', 'nb', 'sv'] }
 * detectLanguage('Byrådet vil holde svømmehallen åben, selv om det bliver dyrere end planlagt.', options).language // => 'da'
 * ```
 */
export interface DetectLanguageOptions {
  /**
   * The languages to choose from, as BCP 47 codes. The fewer there are, the surer is the answer on short text. Of a code with subtags
   * (`pt-BR`) only the language counts; `no` and `nn` are `nb`, and `fil` is `tl`.
   *
   * @defaultValue all that can be told but Galician, which Portuguese without accents passes for: see {@link detectLanguage}
   */
  readonly only?: readonly string[] | undefined
}

/**
 * What {@link detectLanguage} gives.
 *
 * @example
 * ```ts
 * const found: DetectedLanguage = detectLanguage('12.04.2024')
 * found // => { language: 'und', confidence: 0 }
 * ```
 */
export interface DetectedLanguage {
  /** BCP 47 code of the language (`en`, `nb`, `zh`), or `und` where the text doesn't tell. */
  readonly language: string
  /** How far the language is ahead of the next one: above 0, up to 1; 0 for `und`. No wrong answer on the gold texts had 1. */
  readonly confidence: number
}

/** With fewer letters only a script with one language decides: of 2,574 lines with 20 to 29 letters even that of SURE_LEAD leaves 1.8 % wrong. */
const MIN_LETTERS = 30

/** A sample with fewer letters is a headline: it needs the lead of SURE_LEAD, with which 0.7 % of the answers on 30 to 49 letters are wrong. */
const HEADLINE_LETTERS = 50

/** A sample with fewer letters is short: it needs the lead of MIN_SHORT_LEAD, a longer one that of MIN_LEAD. */
const SHORT_LETTERS = 200

/** With this lead 1.4 % of the answers on 50 to 99 letters are wrong and 0.1 % on 150 to 199; without it 3.7 % and 0.4 %. */
const MIN_SHORT_LEAD = 0.03

/** Halves the wrong answers on 200 letters and more. */
const MIN_LEAD = 0.01

/** The lead from which on a language is sure, but on a headline: the largest of a wrong answer on 100 letters or more was 0.175. */
const SURE_LEAD = 0.2

/** Share of frequent words below which a text is a list, code or in none of the languages: 0.3 % of the texts in one of them are below. */
const MIN_WORD_SHARE = 0.06

/** With this share of letters beyond a to z a few words are enough: Turkish, which has few short words, has 10 to 12 %. */
const MIN_OWN_SHARE = 0.06

/** These few; Yoruba and Nenets, whose letters Vietnamese and Russian have as well, have none. */
const MIN_WORD_SHARE_WITH_LETTERS = 0.02

/** Share of letters beyond the alphabet: Icelandic has 4 to 14 % for each of its neighbours; texts full of foreign names 3 %. */
const MAX_FOREIGN_SHARE = 0.06

/** Share of letters that the one language of a script lacks: Assamese has 9 % for Bengali, Tigrinya 7 % for Amharic. Names bring in a few. */
const MAX_LACKED_SHARE = 0.015

/** The letters that a script with one language needs to decide. */
const MIN_SCRIPT_LETTERS = 4

/** The Han characters without kana that Chinese needs: Japanese headlines of some length have kana, short ones may be all kanji. */
const MIN_HAN = 20

const UNDETERMINED: DetectedLanguage = { language: 'und', confidence: 0 }

/**
 * Tells the language of a text, for texts of a sentence and more. It looks at the longest lines, without addresses (where links of
 * Markdown lead, too), digits and what looks like data.
 *
 * Can tell 64 languages (Galician only if it is in `only`): af, am, ar, be, bg, bn, ca, cs, da, de, el, en, es, et, fa, fi, fr, gl, gu,
 * he, hi, hr, hu, hy, id, it, ja, ka, km, kn, ko, lo, lt, lv, mk, ml, mr, ms, my, nb, ne, nl, or, pa, pl, pt, ro, ru, si, sk, sl, sq,
 * sr, sv, sw, ta, te, th, tl, tr, uk, ur, vi, zh.
 * Chinese is `zh` in either way of writing, Norwegian is `nb`. It says `und` rather than guess: with fewer than 30 letters, unless the script
 * has one language only; with fewer than 50, unless one language is far ahead; where two languages are about as near; where few words and
 * letters fit any; where more words fit one of some twenty that can't be told. Costs one pass over the lines, and half a millisecond.
 *
 * @param text - Any string.
 * @param options - See {@link DetectLanguageOptions}.
 * @returns The language and how sure that is.
 * @throws `TypeError` if `text` is not a string, an option is unknown or `only` no list of strings; `RangeError` if `only` is empty or has a code
 *   that is not in the list above.
 * @example
 * ```ts
 * detectLanguage('The council will vote on the new budget on Monday, and nobody knows what it is going to say.').language // => 'en'
 * detectLanguage('Ο δήμος').language // => 'el'
 * detectLanguage('Menu').language // => 'und'
 * ```
 * @see W. B. Cavnar, J. M. Trenkle: N-Gram-Based Text Categorization. SDAIR 1994. BCP 47 (RFC 5646).
 */
export function detectLanguage(text: string, options: DetectLanguageOptions = {}): DetectedLanguage {
  checkString('detectLanguage', 'text', text)
  checkOptions('detectLanguage', options, ['only'])
  const choice = languagesOf(options.only)
  const sample = takeSample(text)
  const { script, letters, share } = mainScript(sample)
  if (script === undefined) return UNDETERMINED
  const candidates = choice.filter((language) => LANGUAGES[language].scripts.includes(script))
  if (candidates.length === 0) return UNDETERMINED
  const alone = languageOfScript(script)
  if (alone === undefined) return ofSharedScript(sample, candidates, letters)
  if (!candidates.includes(alone) || countOf(LANGUAGES[alone].lacks, sample) > MAX_LACKED_SHARE * letters) return UNDETERMINED
  const needed = script === 'Han' ? MIN_HAN : MIN_SCRIPT_LETTERS
  return letters < needed ? UNDETERMINED : { language: alone, confidence: share }
}

/** Of 2,076 Portuguese and Spanish texts of 200 characters 36 come out wrong or as `und` with it in the choice, and 1 without. */
const ON_REQUEST = 'gl'

/** The languages that a caller's codes stand for, in the order of the table; a code with subtags stands for its language. */
function languagesOf(only: readonly string[] | undefined): string[] {
  if (only === undefined) return Object.keys(LANGUAGES).filter((language) => language !== ON_REQUEST)
  checkStrings('detectLanguage', 'options.only', only)
  if (only.length === 0) throw new RangeError('detectLanguage: options.only must have at least one language, got an empty array')
  const wanted = new Set(only.map(knownLanguage))
  return Object.keys(LANGUAGES).filter((language) => wanted.has(language))
}

function knownLanguage(tag: string, position: number): string {
  const language = languageOfTag(tag)
  if (Object.hasOwn(LANGUAGES, language)) return language
  const known = Object.keys(LANGUAGES).join(', ')
  throw new RangeError(
    `detectLanguage: options.only[${position}] must be the BCP 47 code of a language that can be told (${known}), got ${describe(tag)}`,
  )
}

/**
 * The language of a script that decides by itself. Han without kana is Chinese: Japanese in Han alone is a few words. `undefined` where
 * several languages share the script.
 */
function languageOfScript(script: Script): string | undefined {
  if (script === 'Han') return 'zh'
  const languages = Object.keys(LANGUAGES).filter((language) => LANGUAGES[language].scripts.includes(script))
  return languages.length === 1 ? languages[0] : undefined
}

/** How many letters of a sample are among those of a list. */
function countOf(list: string | undefined, sample: string): number {
  if (list === undefined) return 0
  let count = 0
  for (const letter of sample) if (list.includes(letter)) count++
  return count
}

/** Decides between languages that share a script. */
function ofSharedScript(sample: string, candidates: readonly string[], letters: number): DetectedLanguage {
  if (letters < MIN_LETTERS) return UNDETERMINED
  const { ranked, otherWordShare } = rankLanguages(sample, candidates)
  const [first, ...others] = ranked
  if (first.foreignShare > MAX_FOREIGN_SHARE || otherWordShare > first.wordShare) return UNDETERMINED
  const wordShareNeeded = first.ownShare < MIN_OWN_SHARE ? MIN_WORD_SHARE : MIN_WORD_SHARE_WITH_LETTERS
  if (first.wordShare < wordShareNeeded) return UNDETERMINED
  // Welsh has the `y`, `o` and `a` of Spanish, an English headline the `a` and `s` of French.
  if (!first.hasLongWord && first.ownShare === 0) return UNDETERMINED
  const relative = others.find(({ language }) => isSameGroup(language, first.language))
  const rival = others.find((other) => other !== relative)
  const lead = rival === undefined ? SURE_LEAD : first.score - rival.score
  if (lead < leadNeeded(letters)) return UNDETERMINED
  const sure = Math.min(1, lead / SURE_LEAD, letters / HEADLINE_LETTERS)
  // With a language of its group that is as likely, half of what is left.
  const sureOfTwo = relative === undefined ? 1 : 0.5 + 0.5 * Math.min(1, (first.score - relative.score) / SURE_LEAD)
  return { language: first.language, confidence: sure * sureOfTwo }
}

function leadNeeded(letters: number): number {
  if (letters < HEADLINE_LETTERS) return SURE_LEAD
  return letters < SHORT_LETTERS ? MIN_SHORT_LEAD : MIN_LEAD
}
