import { endsSentence } from '../../text/sentences/sentence-marks.js'
import { kindSet } from '../kinds.js'
import type { CuePattern } from '../lookup/cue-pattern.js'
import { firstSentence, isMostlySmall, type LineFacts, stops } from './line-facts.js'
import { hasSentenceBeside } from './sentence-beside.js'
import { hasDateOrTime, hasDay, hasOldYearsAlone, isSpanOfDays } from './time-stamps.js'
import { addressesReader, speaksForWriter, speaksOfOwn } from './words-of-address.js'

/** A time stamp is no longer. */
const MAX_STAMP_WORDS = 12

/** Whether what stands in a phrase's gaps is what the kind has there. */
export function isPlausible(facts: LineFacts, cue: CuePattern): boolean {
  const gaps = cue.pieces.some((piece) => typeof piece !== 'string')
  if (!gaps) return true
  switch (cue.kind) {
    // 'Published: Quay Press, £12'
    case 'timestamp':
      if (facts.words > MAX_STAMP_WORDS || /\p{Sc}/u.test(facts.text) || LONG_AGO.test(facts.key)) return false
      return tellsWhen(facts, cue) && !goesOn(facts)
    case 'byline':
      return isSigned(facts, cue)
    case 'copyright':
      // 'All rights reserved for the crown in 1740 passed to the town.'
      return !isSentenceOnSign(facts) && !(goesOnFrom(cue, MAX_WORDS_ON_RIGHTS) && stops(facts) && !/[©ⓒ\d]/u.test(facts.text))
    // 'Photo by photo, the boy grew up.'
    case 'caption':
      return !facts.ends || !isMostlySmall(firstSentence(facts.text))
    case 'related-heading':
    case 'most-read':
    case 'story-continues':
      return !stops(facts)
    default:
      if (goesOnAsSentence(facts, cue) || isBesideSentence(facts, cue)) return false
      // 'Tags: nobody knows.'
      if (cue.kind === 'tags' && opensWithLabel(cue) && stops(facts) && isMostlySmall(facts.text)) return false
      return !(LABELS.has(cue.kind) && goesOnFrom(cue, MAX_WORDS_OF_LABEL) && stops(facts) && !addressesReader(facts.key))
  }
}

/** '50 years ago', '100 years ago', above what a newspaper looks back on: pages are younger. */
const LONG_AGO =
  /(?<!\d)(?:[2-9]|[1-9]\d)\d ?(?:years?|jahren?|let|lety|rokov|år|jaar|lat|ans|años|anos|anni|лет|років|vuotta|éve|yıl|年前|년 전)(?!\p{L})/u

/** Kinds whose phrases are labels: what follows one is a name or a headline, not the rest of a sentence. */
const LABELS = /* @__PURE__ */ kindSet(
  'share',
  'read-more',
  'advertisement',
  'page-tools',
  'tags',
  'player',
  'login',
  'navigation',
  'stray-ui',
)

/** 'Stand: 2:1 nach 60 Minuten' */
const SCORE = /(?<![\d:])\d{1,2}:\d(?!\d)/u
/** A line with a day and a month alone is no longer: 'Am 3. Mai mit dem Zug von Oslo nach Bergen' is a heading. */
const MAX_WORDS_OF_DAY = 6
/** '…, cerró el 3 de mayo', but not '…, mis à jour le 13 mars' */
const CLAUSE = /, (?:\p{Ll}[^\s\d]* ){2}/u
const UPDATED = /jour|updat|aktualis|aktualiz|actualiz|atualiz|modifi|aggiorn|bijgewerkt|uppdater|oppdater|opdater|обновл|оновл/u

/**
 * Whether a line tells a time, not so in 'Uppdaterad lista över 10 vandringsleder' and 'Online seit 3 Wochen auf Platz 1', which are headings, nor in
 * 'Creada en 1962' and 'Stand: 2:1 nach 60 Minuten', which are facts.
 */
function tellsWhen(facts: LineFacts, { pieces }: CuePattern): boolean {
  const { key, words } = facts
  if (!/\d/u.test(key)) return false
  const [opening] = pieces
  const open = pieces.some((piece) => typeof piece !== 'string' && piece.slot === 'any')
  const labelled = typeof opening === 'string' && opening.endsWith(':')
  if (!open) return true
  if (hasOldYearsAlone(key) || isSpanOfDays(key) || SCORE.test(key) || COUNTED.test(key)) return false
  // 'Publié le 12 mars, le décret s’applique depuis le 1er avril 2023.' ends in a date too.
  if (!labelled && stops(facts) && CLAUSE.test(key) && !UPDATED.test(key)) return false
  return hasDateOrTime(key) || (words <= MAX_WORDS_OF_DAY && hasDay(key))
}

/**
 * 'Stand: 23.40 Uhr, 12 von 12 Bezirken', 'con el 100 % escrutado': how far a count is, but not 'mayo 15 de 2025', '12 de 05 às 10:00', '12 de 5 de
 * 2025'.
 */
const COUNTED = /\d ?%|(?<![\d.])\d{1,3} (?:of|von|de|sur|su|van|av|af|z|ze|из|із|od|din|fra) (?!0)\d{1,3}(?![\d.]| de \d)/u

/** Kinds whose phrases ask for something, and may ask for something else: 'Scan the QR code by the gate to hear him speak.' */
const ASKING_FOR_ANYTHING = /* @__PURE__ */ kindSet(
  'app-prompt',
  'newsletter',
  'tip-line',
  'support-appeal',
  'read-more',
  'page-tools',
  'player',
)
/** Words behind a phrase from which on they are most of what the sentence says. */
const TELLING_WORDS = 3
/** 'Your browser does not support the audio element.' says no more of what is missing. */
const MAX_MISSING_WORDS = 10
const NEWSLETTER = /newsletter|publication|inbox|mail|nyhetsbrev|nyhedsbrev|nieuwsbrief|infolettre|boletín|biuletyn|bülten|рассылк|розсилк/u

/**
 * Whether a phrase with an open end is the beginning of a full sentence of which most is in the gap, and which says nothing of the site. Of 11 such
 * lines of whole pages ('Click here to …') 3 are in a gold; of 8 that name a newsletter none.
 */
function goesOnAsSentence(facts: LineFacts, { kind, pieces }: CuePattern): boolean {
  const last = pieces[pieces.length - 1]
  if (!ASKING_FOR_ANYTHING.has(kind) || typeof last === 'string' || last.slot !== 'any' || !stops(facts)) return false
  // 'Read more: the ferry has 200 books.' names a headline no more than 'Read more' does.
  if (kind === 'read-more' && /^[^:]{1,40}: \p{Ll}/u.test(facts.text)) return true
  const literal = pieces.filter((piece) => typeof piece === 'string').join(' ')
  if (literal.endsWith(':') || (kind === 'newsletter' && NEWSLETTER.test(literal))) return false
  if (kind === 'player' && literal.includes('browser') && facts.words <= MAX_MISSING_WORDS) return false
  const speaks = kind === 'support-appeal' ? speaksOfOwn : speaksForWriter
  return facts.words - literal.trim().split(' ').length >= TELLING_WORDS && !speaks(facts.key)
}

/** Whether a full sentence stands in the gap at the end of a phrase. */
function isBesideSentence(facts: LineFacts, { kind, pieces }: CuePattern): boolean {
  const [first] = pieces
  if (typeof first !== 'string' || typeof pieces[pieces.length - 1] === 'string') return false
  return hasSentenceBeside(facts, kind, (key) => key.startsWith(first.trim()))
}

/** 'tags: …' */
function opensWithLabel({ pieces: [first] }: CuePattern): boolean {
  return typeof first === 'string' && first.endsWith(':')
}

/** A phrase of so few words may begin a sentence: 'All rights reserved for …', 'More …'. */
const MAX_WORDS_ON_RIGHTS = 5
const MAX_WORDS_OF_LABEL = 2

/** Whether a phrase is few words, and anything behind them: 'more …', but not 'tags: …'. */
function goesOnFrom({ pieces }: CuePattern, words: number): boolean {
  const [first] = pieces
  return pieces.length === 2 && typeof first === 'string' && !first.endsWith(':') && first.trim().split(' ').length <= words
}

/** 'Publicado em 1925, vendeu pouco.' is a sentence with a year, 'Publicado em 12 de maio de 2024.' a time stamp: nothing follows its digits. */
function goesOn(facts: LineFacts): boolean {
  if (!facts.ends) return false
  const tail = facts.text.slice(facts.text.search(/\d\D*$/u))
  return tail.split(' ').filter((word) => /\p{L}{3}/u.test(word)).length >= 2
}

/** Whether a line calls a function or ends a statement: 'print(x)', 'page.share()', 'return copy;' */
export function looksLikeCode({ text }: LineFacts): boolean {
  return /\w\((?![\d.,]+[km]?\))|[\w)\]}"'];$/i.test(text)
}

/** 'By Tuesday the river had risen.' isn't signed by anybody, nor are 'Door Locks' and 'By Road, Rail and Sea'. */
function isSigned(facts: LineFacts, cue: CuePattern): boolean {
  if (!cue.pieces.some((piece) => typeof piece !== 'string' && piece.slot === 'name')) return true
  return !endsSentence(facts.text) && !isMostlySmall(facts.text.split(',', 1)[0])
}

/** What a copyright line has beside its sign: the word, a year, or a phrase on rights where it is written without blanks or capitals. */
export const RIGHTS = /^[Cc]opyright|(?:19|20)\d\d|版权|版權|著作|転載|转载|轉載|저작권|전재|ลิขสิทธิ์|حقوق|זכויות|अधिकार/u

/** Behind a sign of rights fewer words are whose they are. */
const MIN_WORDS_OF_SENTENCE = 5

/** '© 2019 was printed on the forged label.' In scripts without capitals a sentence is told by the lack of any word on rights. */
export function isSentenceOnSign({ text, ends, words }: LineFacts): boolean {
  if (!ends || words < MIN_WORDS_OF_SENTENCE) return false
  return isMostlySmall(firstSentence(text)) || !(/[\p{Lu}\p{Ll}]/u.test(text) || RIGHTS.test(text.replace(/\d+/gu, '')))
}
