import { beginsSmall } from '../../text/sentence-marks.js'
import { attributions } from '../data/labels.js'
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
    const isTelling = BAR.test(signs) || (DASH.test(signs) && tells(text.slice(words[i].start), keys.slice(i)))
    if (!isTelling) continue
    const before = new Set(keys.slice(0, i))
    return keys.slice(i).some((key) => !before.has(key))
  }
  return false
}

const BAR = /[|｜]/u
const DASH = /\s[-–—]\s/u

function tells(part: string, keys: readonly string[]): boolean {
  return beginsSmall(part) || keys.every((key) => attributions().has(key))
}
