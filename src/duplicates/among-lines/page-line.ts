import { lazy } from '../../text/lazy.js'
import { isQuestion } from '../../text/sentences/sentence-marks.js'
import { leadingLabels } from '../data/labels.js'
import { pagePhrases } from '../data/page-phrases.js'
import type { ArticleLine } from './article-lines.js'

/**
 * Lines of the page itself, of which one copy is enough however short they are. A phrase has to be the line or, if it has several words, its
 * beginning, and no question: 'Chill the cookies.' and 'Why did you donate a kidney?' have one inside and are of the story.
 */
export function isPageLine({ reading: { key, text }, prose }: ArticleLine): boolean {
  return isPagePhrase(key) || (!prose && !isQuestion(text) && openings().some((phrase) => beginsWith(key, phrase)))
}

/** Whether all of a line is a phrase or a label of the page, signs apart. 'News', 'Open' and other labels of one word may be cells and headings. */
export function isPagePhrase(key: string): boolean {
  let start = 0
  let end = key.length
  while (start < end && SIGN.test(key.charAt(start))) start++
  while (end > start && SIGN.test(key.charAt(end - 1))) end--
  return phrases().has(key.slice(start, end))
}

/** What may stand around a phrase: '[Advertisement]', '- Read more:', halves of an emoji. */
const SIGN = /[\p{P}\p{S}\p{Cs}\s]/u

const phrases = /* @__PURE__ */ lazy(
  () => new Set([...pagePhrases(), ...[...leadingLabels()].filter((label) => SEVERAL_WORDS.test(label))]),
)

const SEVERAL_WORDS = / |^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u

/** Phrases of several words; of one word only what no story begins with. */
const openings = /* @__PURE__ */ lazy(() => [...pagePhrases()].filter((phrase) => phrase === '©' || phrase.includes(' ')))

function beginsWith(key: string, phrase: string): boolean {
  return key.startsWith(phrase) && (phrase === '©' || !/\p{L}/u.test(key.charAt(phrase.length)))
}
