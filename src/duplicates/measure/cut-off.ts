import { matchKey } from '../../normalize/match-key/match-key.js'
import { endsSentence } from '../../text/sentences/sentence-marks.js'
import { leadingLabels } from '../data/labels.js'
import { tellsOutcome } from './guards.js'
import type { LineReading } from './line-words.js'

// Lines that were cut off: teasers end in dots, with or without a link to the rest, or just end.

/** Words of a cut-off line at the least, with dots at its end and without. */
export const MARKED_CUT_WORDS = 4
const BARE_CUT_WORDS = 8

/** Whether `a` is the beginning of `b`: with dots behind it, or long enough and inside of a sentence that goes on with a small letter. */
export function isCutOff(a: LineReading, b: LineReading): boolean {
  const marked = withoutCutMark(a.text)
  if (marked !== undefined) {
    const start = matchKey(marked)
    const least = b.keys.slice(0, MARKED_CUT_WORDS - 1).join('').length
    // A link behind the dots has words, too.
    const isLong = a.keys.length >= MARKED_CUT_WORDS && start.replaceAll(' ', '').length > least
    return isLong && b.key.length > start.length && b.key.startsWith(start)
  }
  if (a.keys.length < BARE_CUT_WORDS || a.keys.length >= b.keys.length || endsSentence(a.text)) return false
  if (!b.key.startsWith(`${a.key} `)) return false
  const [last, next] = b.spans.slice(a.keys.length - 1)
  return /^[ \u00a0]\p{Ll}/u.test(b.text.slice(last.end, next.start + 1)) && !tellsOutcome(b.words.slice(a.keys.length))
}

/**
 * The line without the dots behind it that say that it was cut off there, nor a link to the rest: '…', '[…]', '... Read more »'; `undefined` where
 * there are none.
 */
export function withoutCutMark(text: string): string | undefined {
  const line = text.trimEnd()
  const from = Math.max(1, line.length - MAX_CUT_END)
  if (line.indexOf('…', from) < 0 && line.indexOf('...', from) < 0) return undefined
  const end = line.slice(from)
  for (const { index, 0: mark } of end.matchAll(CUT_MARK)) {
    if (CLOSES_QUOTE.test(end.charAt(index + mark.length))) return undefined
    const link = WORDS.exec(end.slice(index + mark.length))
    if (link === null || leadingLabels().has(matchKey(link[0]))) return line.slice(0, from + index).trimEnd()
  }
  return undefined
}

/** Dots that say that a line was cut off there; in the brackets that feeds put around them. */
const CUT_MARK = /[[(]?(?:…|\.{3})[\])]?/gu
/** What stands right behind the dots where somebody who is quoted breaks off: '“I never meant to …”' */
const CLOSES_QUOTE = /["”“»«’」』]/u
/** What a line has from its first letter or digit to its last: '1, 2, 3 ... 10' is whole. */
const WORDS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u
/** A mark with a link to the rest behind it is no longer. */
const MAX_CUT_END = 48
