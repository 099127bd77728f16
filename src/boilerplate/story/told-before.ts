import type { Support } from '../../text/finding.js'
import type { LineFacts } from '../lines/line-facts.js'

// Some pages have their story twice: once more for print or for small screens, as a transcript, or because the whole page was put out twice. To the
// line model a line with a copy is the frame's, as menus are, and it would take both. So it isn't shown the second copy, which goes.

/** What is said of such a line. */
export const TOLD_BEFORE: Support = 'told-before'

/** A passage of fewer sentences or words may be a note, a teaser or a refrain. */
const MIN_PROSE_LINES = 3
const MIN_WORDS = 60
/** Between two of its lines the first copy has so many others at most: advertisements, links. */
const MAX_LINES_BETWEEN = 12
/** Between two of its own the second copy has so many, and few that are new in all: else the same questions are put to several people. */
const MAX_NEW_LINES = 3
const MAX_NEW_SHARE = 1 / 3

/** For each line whether it belongs to a long passage that stands above already, line for line and in the same order. */
export function linesToldBefore(facts: readonly LineFacts[]): boolean[] {
  const told = new Array<boolean>(facts.length).fill(false)
  if (!isProseRepeated(facts)) return told
  const earlier = earlierCopies(facts)
  for (let i = 0; i < facts.length; ) {
    const passage = facts[i].prose && earlier[i] >= 0 ? passageFrom(i, earlier) : []
    if (isLong(passage, facts) && isClose(passage, earlier)) for (const line of passage) told[line] = true
    i = (passage.at(-1) ?? i) + 1
  }
  return told
}

/** Whether there is enough prose with a copy for a passage: in most texts there is none. */
function isProseRepeated(facts: readonly LineFacts[]): boolean {
  const seen = new Set<string>()
  let repeated = 0
  for (const { prose, text } of facts) {
    if (!prose) continue
    if (seen.has(text)) repeated++
    seen.add(text)
  }
  return repeated >= MIN_PROSE_LINES
}

/** For each line the first one with the same words, where that is another; else −1. */
function earlierCopies(facts: readonly LineFacts[]): Int32Array {
  const firsts = new Map<string, number>()
  return Int32Array.from(facts, ({ text }, i) => {
    const first = firsts.get(text)
    if (first === undefined) firsts.set(text, i)
    return first ?? -1
  })
}

/** The lines from one on whose first copies follow each other. */
function passageFrom(start: number, earlier: Int32Array): number[] {
  const passage = [start]
  let last = start
  for (let i = start + 1; i < earlier.length && i - last <= MAX_NEW_LINES + 1; i++) {
    const further = earlier[i] - earlier[last]
    if (earlier[i] < 0 || further < 1 || further > MAX_LINES_BETWEEN + 1) continue
    passage.push(i)
    last = i
  }
  return passage
}

/** Whether few lines of the second copy stand nowhere above. The names of speakers do, but not in the order of what they say. */
function isClose(passage: readonly number[], earlier: Int32Array): boolean {
  const copy = earlier.subarray(passage[0], passage[passage.length - 1] + 1)
  return copy.filter((first) => first < 0).length <= MAX_NEW_SHARE * copy.length
}

function isLong(passage: readonly number[], facts: readonly LineFacts[]): boolean {
  const prose = passage.filter((i) => facts[i].prose)
  return prose.length >= MIN_PROSE_LINES && prose.reduce((sum, i) => sum + facts[i].words, 0) >= MIN_WORDS
}
