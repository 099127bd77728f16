import type { CuePattern } from './cue-pattern.js'
import { endsSentence, firstSentence, isMostlySmall, type LineFacts } from './line-facts.js'

/** A time stamp is no longer. */
const MAX_STAMP_WORDS = 12

/** Whether what stands in a phrase's gaps is what the kind has there. */
export function isPlausible(facts: LineFacts, cue: CuePattern): boolean {
  const gaps = cue.pieces.some((piece) => typeof piece !== 'string')
  if (!gaps) return true
  switch (cue.kind) {
    case 'timestamp':
      return facts.words <= MAX_STAMP_WORDS && /\d/u.test(facts.text) && !goesOn(facts)
    case 'byline':
      return isSigned(facts, cue)
    case 'copyright':
      return !isSentenceOnSign(facts)
    // 'Photo by photo, the boy grew up.'
    case 'caption':
      return !facts.ends || !isMostlySmall(firstSentence(facts.text))
    case 'related-heading':
    case 'most-read':
    case 'story-continues':
      return !stops(facts)
    default:
      return true
  }
}

/** Whether a line ends with a full stop, which no heading does. */
export function stops({ ends, text }: LineFacts): boolean {
  return ends && !/[?!？！؟…]['"”’»]?$/u.test(text)
}

/** 'Publicado em 1925, vendeu pouco.' is a sentence with a year, 'Publicado em 12 de maio de 2024.' a time stamp: nothing follows its digits. */
function goesOn(facts: LineFacts): boolean {
  if (!facts.ends) return false
  const tail = facts.text.slice(facts.text.search(/\d\D*$/u))
  return tail.split(' ').filter((word) => /\p{L}{3}/u.test(word)).length >= 2
}

/** 'By Tuesday the river had risen.' isn't signed by anybody. */
function isSigned(facts: LineFacts, cue: CuePattern): boolean {
  if (!cue.pieces.some((piece) => typeof piece !== 'string' && piece.slot === 'name')) return true
  return !endsSentence(facts.text) && !isMostlySmall(facts.text.split(',', 1)[0])
}

/** What a copyright line has beside its sign: the word, a year, or a phrase on rights where it is written without blanks or capitals. */
export const RIGHTS = /^[Cc]opyright|(?:19|20)\d\d|版权|版權|著作|転載|转载|轉載|저작권|전재|ลิขสิทธิ์|حقوق|זכויות|अधिकार/u

/** '© 2019 was printed on the forged label.' In scripts without capitals a sentence is told by the lack of any word on rights. */
export function isSentenceOnSign({ text, ends, words }: LineFacts): boolean {
  if (!ends || words < 5) return false
  return isMostlySmall(firstSentence(text)) || !(/[\p{Lu}\p{Ll}]/u.test(text) || RIGHTS.test(text.replace(/\d+/gu, '')))
}
