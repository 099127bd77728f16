// Some texts have their story twice: once more for print or for small screens, as a transcript, or because a whole page was put out twice.

/** What has to be known of a line. */
export interface PassageLine {
  /** Lines with equal texts are copies. */
  readonly text: string
  readonly words: number
  readonly prose: boolean
  /** Whether it ends like a sentence. */
  readonly ends: boolean
}

/** A line with an earlier copy, the first that there is; both by index. */
export interface RepeatedLine {
  readonly line: number
  readonly first: number
}

/** A passage of fewer sentences or words may be a note, a teaser or a refrain. */
const MIN_PROSE_LINES = 3
const MIN_WORDS = 60
/** Between two of its lines the first copy has so many others at most: advertisements, links. */
const MAX_LINES_BETWEEN = 12
/**
 * Of its own lines the second copy has so many in a row, and such a share in all, that the first lacks; with more it is an interview that asks
 * several people the same questions.
 */
const MAX_NEW_LINES = 3
const MAX_NEW_SHARE = 1 / 5
/** So many labels in a row behind a sentence end a passage, whatever follows: they need not be looked at from each sentence anew. */
const MAX_LABELS = 200

/**
 * The long passages that a text has twice, line for line and in the same order; with the names of speakers between their lines.
 *
 * @param lines - The lines of the text that have something on them.
 * @returns For each passage the lines of its second copy in ascending order, each with its first copy; in most texts there is none.
 */
export function repeatedPassages(lines: readonly PassageLine[]): RepeatedLine[][] {
  if (!isProseRepeated(lines)) return []
  const first = firstCopies(lines)
  const found: RepeatedLine[][] = []
  for (let i = 0; i < lines.length; ) {
    const passage = lines[i].prose && first[i] >= 0 ? upToItsEnd(passageFrom(i, lines, first), lines) : []
    const end = (passage.at(-1) ?? i) + 1
    if (isLong(passage, lines)) {
      const names = namesBetween(passage, lines, first)
      if (end - i - passage.length - names.length <= MAX_NEW_SHARE * (end - i)) found.push(paired([...passage, ...names], first))
    }
    i = end
  }
  return found
}

/** Whether there is enough prose with a copy for a passage: in most texts there is none. */
function isProseRepeated(lines: readonly PassageLine[]): boolean {
  const seen = new Set<string>()
  let repeated = 0
  for (const { prose, text } of lines) {
    if (!prose) continue
    if (seen.has(text)) repeated++
    seen.add(text)
  }
  return repeated >= MIN_PROSE_LINES
}

/** For each line the first one with the same text, where that is another; else −1. */
function firstCopies(lines: readonly PassageLine[]): Int32Array {
  const firsts = new Map<string, number>()
  return Int32Array.from(lines, ({ text }, i) => {
    const first = firsts.get(text)
    if (first === undefined) firsts.set(text, i)
    return first ?? -1
  })
}

/** The lines from one on whose first copies follow each other. */
function passageFrom(start: number, lines: readonly PassageLine[], first: Int32Array): number[] {
  const passage = [start]
  let last = start
  let sentence = start
  for (let i = start + 1; i < lines.length && i - last <= MAX_NEW_LINES + 1 && i - sentence <= MAX_LABELS; i++) {
    const further = first[i] - first[last]
    if (first[i] < 0 || first[i] >= start || further < 1 || further > MAX_LINES_BETWEEN + 1) continue
    passage.push(i)
    last = i
    if (lines[i].prose) sentence = i
  }
  return passage
}

/** Without the labels that follow behind new lines: the frame behind either copy has the same. */
function upToItsEnd(passage: readonly number[], lines: readonly PassageLine[]): number[] {
  let end = passage.findLastIndex((line) => lines[line].prose)
  while (passage[end + 1] === passage[end] + 1) end++
  return passage.slice(0, end + 1)
}

function isLong(passage: readonly number[], lines: readonly PassageLine[]): boolean {
  const prose = passage.filter((i) => lines[i].prose)
  return prose.length >= MIN_PROSE_LINES && prose.reduce((sum, i) => sum + lines[i].words, 0) >= MIN_WORDS
}

/** Labels between the lines of a passage that stand above as well, but not in the order of the others: who speaks. 'Yes.' may be another's. */
function namesBetween(passage: readonly number[], lines: readonly PassageLine[], first: Int32Array): number[] {
  const members = new Set(passage)
  const names: number[] = []
  for (let i = passage[0]; i < passage[passage.length - 1]; i++) {
    if (!members.has(i) && first[i] >= 0 && first[i] < passage[0] && !lines[i].ends && !lines[i].prose) names.push(i)
  }
  return names
}

function paired(lines: readonly number[], first: Int32Array): RepeatedLine[] {
  return [...lines].sort((a, b) => a - b).map((line) => ({ line, first: first[line] }))
}

/**
 * Whether a passage goes on behind its second copy and not behind its first: the story stands below, and above it the beginning of it, in a teaser or
 * a preview.
 */
export function goesOnBelow(passage: readonly RepeatedLine[], lines: readonly PassageLine[]): boolean {
  const { line, first } = passage[passage.length - 1]
  return lines[line + 1]?.prose === true && !lines[first + 1]?.prose
}
