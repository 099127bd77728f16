// Some texts have their story twice: once more for print or for small screens, as a transcript, or because a whole page was put out twice.

/** A line of a passage that stands above already. */
export interface RepeatedLine {
  readonly line: number
  /** The first line with the same words. */
  readonly first: number
}

/** A passage of fewer sentences or words may be a note, a teaser or a refrain. */
const MIN_PROSE_LINES = 3
const MIN_WORDS = 60
/** Between two of its lines the first copy has so many others at most: advertisements, links. */
const MAX_LINES_BETWEEN = 12
/** Between two of its own the second copy has so many, and few that are new in all: else the same questions are put to several people. */
const MAX_NEW_LINES = 3
const MAX_NEW_SHARE = 1 / 3

/**
 * The lines of long passages that stand above already, line for line and in the same order; with what stands between them and above as well, as the
 * names of speakers do.
 *
 * @param keys - What each line says: lines with equal keys are copies.
 * @param proseWords - Words of each line that is prose, else 0.
 * @returns The lines by index, in ascending order; none in most texts.
 */
export function repeatedPassages(keys: readonly string[], proseWords: readonly number[]): RepeatedLine[] {
  if (!isProseRepeated(keys, proseWords)) return []
  const first = firstCopies(keys)
  const found: RepeatedLine[] = []
  for (let i = 0; i < keys.length; ) {
    const passage = proseWords[i] > 0 && first[i] >= 0 ? passageFrom(i, first) : []
    const end = (passage.at(-1) ?? i) + 1
    if (isLong(passage, proseWords) && isClose(passage, first)) {
      for (let line = i; line < end; line++) if (first[line] >= 0 && first[line] < i) found.push({ line, first: first[line] })
    }
    i = end
  }
  return found
}

/** Whether there is enough prose with a copy for a passage: in most texts there is none. */
function isProseRepeated(keys: readonly string[], proseWords: readonly number[]): boolean {
  const seen = new Set<string>()
  let repeated = 0
  for (let i = 0; i < keys.length; i++) {
    if (proseWords[i] === 0) continue
    if (seen.has(keys[i])) repeated++
    seen.add(keys[i])
  }
  return repeated >= MIN_PROSE_LINES
}

/** For each line the first one with the same key, where that is another; else −1. */
function firstCopies(keys: readonly string[]): Int32Array {
  const firsts = new Map<string, number>()
  return Int32Array.from(keys, (key, i) => {
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, i)
    return first ?? -1
  })
}

/** The lines from one on whose first copies follow each other. */
function passageFrom(start: number, first: Int32Array): number[] {
  const passage = [start]
  let last = start
  for (let i = start + 1; i < first.length && i - last <= MAX_NEW_LINES + 1; i++) {
    const further = first[i] - first[last]
    if (first[i] < 0 || further < 1 || further > MAX_LINES_BETWEEN + 1) continue
    passage.push(i)
    last = i
  }
  return passage
}

/** Whether few lines of the second copy stand nowhere above. */
function isClose(passage: readonly number[], first: Int32Array): boolean {
  const copy = first.subarray(passage[0], passage[passage.length - 1] + 1)
  return copy.filter((line) => line < 0).length <= MAX_NEW_SHARE * copy.length
}

function isLong(passage: readonly number[], proseWords: readonly number[]): boolean {
  const prose = passage.filter((i) => proseWords[i] > 0)
  return prose.length >= MIN_PROSE_LINES && prose.reduce((sum, i) => sum + proseWords[i], 0) >= MIN_WORDS
}
