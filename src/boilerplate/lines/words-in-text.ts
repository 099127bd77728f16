import { isLetterUnit, isUnspacedUnit } from './scripts.js'

// Words of one key in the text of others.

/**
 * Whether a text has the word of a label in some form: 'adverti' is the beginning of advertisement and advertisers, 'reklam' of reklama and reklamy.
 * 'Ad' and 'PR' are too short for that.
 */
export function hasWordOf(text: string, label: string): boolean {
  if (label.length < MIN_STEMMED_LETTERS || isWrittenTogether(label)) return hasWords(text, label)
  return hasWords(text, label.slice(0, Math.min(STEM_LETTERS, label.length - 1)), false)
}

const STEM_LETTERS = 7
const MIN_STEMMED_LETTERS = 4

/** Whether some words stand in a text, or (not `whole`) the beginnings of some: 'Werbung' is none of 'Bewerbung'. */
export function hasWords(text: string, words: string, whole = true): boolean {
  if (words === '') return false
  const anywhere = isWrittenTogether(words)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (anywhere) return true
    const goesOn = whole && isLetterUnit(text.charCodeAt(at + words.length))
    if (!goesOn && !isLetterUnit(text.charCodeAt(at - 1))) return true
  }
  return false
}

/** Whether words of a script stand side by side without a blank, or with articles and particles in front of them or behind. */
function isWrittenTogether(words: string): boolean {
  return isUnspacedUnit(words.charCodeAt(0)) || /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u.test(words)
}
