import { beginsSmall } from '../../text/sentence-marks.js'
import { attributions, mediaLabels, variantWords } from '../data/labels.js'
import { isFunctionWord } from './lexicon.js'
import type { LineReading, LineWord } from './line-words.js'
import { isWeighty, type WordDifference } from './word-difference.js'

/**
 * Only one line has a part of its own, in front of a colon ('Kerr: …', 'Myth: …') or behind a bar or dash ('… | Women', '… - report'). Labels and
 * names of sites are left off in the cores of a line; behind a dash what may be a name of one is left to the words.
 */
export function partsDiffer(a: LineReading, b: LineReading, { onlyA, onlyB }: WordDifference): boolean {
  if (onlyA.some(isWeighty)) return !onlyB.some(isWeighty) && hasOwnPart(a, new Set(onlyA))
  return hasOwnPart(b, new Set(onlyB))
}

function hasOwnPart(line: LineReading, only: ReadonlySet<LineWord>): boolean {
  return hasFrontPart(line, only) || hasEndPart(line, only)
}

/** Whether some words of a line are all that it has in front of a colon. */
function hasFrontPart({ text, words }: LineReading, only: ReadonlySet<LineWord>): boolean {
  for (let i = 1; i < words.length && only.has(words[i - 1]); i++) {
    if (COLON.test(text.slice(words[i - 1].end, words[i].start))) return true
  }
  return false
}

const COLON = /^\s?(?::\s|：)/u

/** Whether they are all that it has behind a bar or dash, and say more than the rest of the line does. */
function hasEndPart({ text, words, keys }: LineReading, only: ReadonlySet<LineWord>): boolean {
  for (let i = words.length - 1; i > 0 && only.has(words[i]); i--) {
    const signs = text.slice(words[i - 1].end, words[i].start)
    const part = keys.slice(i)
    const isTelling = BAR.test(signs) ? !mayBeName(part) : DASH.test(signs) && tells(text.slice(words[i].start), part)
    if (!isTelling || isOfMedia(part)) continue
    const before = new Set(keys.slice(0, i))
    return part.some((key) => !before.has(key))
  }
  return false
}

const BAR = /[|｜]/u
const DASH = /\s[-–—]\s/u

/** Whether one word behind a bar may be a site's: '| rbb24', but not '| Women'. */
function mayBeName(keys: readonly string[]): boolean {
  return keys.length === 1 && !variantWords().has(keys[0])
}

/** Whether a part names what a page has to its headline: '– video', '– in pictures'. */
function isOfMedia(keys: readonly string[]): boolean {
  const isMedia = (key: string): boolean => mediaLabels().has(key)
  return keys.some(isMedia) && keys.every((key) => isMedia(key) || isFunctionWord(key))
}

function tells(part: string, keys: readonly string[]): boolean {
  return beginsSmall(part) || keys.every((key) => attributions().has(key))
}
