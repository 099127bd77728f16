import { matchKey } from '../../normalize/match-key/match-key.js'
import { mediaLabels, numberedLabels, wireLabels } from '../data/labels.js'
import { isFunctionWord } from './lexicon.js'
import { keysOf } from './line-words.js'

// Labels that a page or a news agency puts in front of a headline or behind it, by their words: what they must stand between is asked elsewhere.

/** Whether a part behind a headline is a label of a page: 'in pictures', 'live'. */
export function isPageLabel(part: string): boolean {
  const key = matchKey(part)
  return isWireLabel(key) || isMediaLabel(key)
}

/** Whether a text names what a page has to its headline and no more: 'photos and video', 'mit Fotos'. */
export function isMediaLabel(text: string): boolean {
  const found = keysOf(text)
  const media = mediaLabels()
  return media.has(text) || (found.some((word) => media.has(word)) && found.every((word) => media.has(word) || isFunctionWord(word)))
}

/** Whether a label is one of a news agency, be it with a number. */
export function isWireLabel(label: string): boolean {
  return wireLabels().has(label) || isNumberedLabel(label)
}

/** 'UPDATE 2' and '2nd update'. */
export function isNumberedLabel(label: string): boolean {
  return numberedLabels().has(label.replace(/^\d{1,2}(?:\.|st|nd|rd|th)? /, '').replace(/ ?\d{1,2}$/, ''))
}
