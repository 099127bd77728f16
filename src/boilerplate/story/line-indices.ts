import type { Span } from '../../text/span.js'

// Lines by their index among those that have something on them.

/** The indices from `from` on up to `end`. */
export function range(from: number, end: number): number[] {
  const indices: number[] = []
  for (let i = from; i < end; i++) indices.push(i)
  return indices
}

/** The first index from `from` on for which a test holds; `end` where there is none. */
export function nextWhere(test: (i: number) => boolean, from: number, end: number): number {
  let i = from
  while (i < end && !test(i)) i++
  return i
}

/** The runs of lines for which a test holds, from `from` on up to `end`. */
export function runsOf(test: (i: number) => boolean, from: number, end: number): Span[] {
  const runs: Span[] = []
  for (let start = nextWhere(test, from, end); start < end; ) {
    const behind = nextWhere((i) => !test(i), start, end)
    runs.push({ start, end: behind })
    start = nextWhere(test, behind, end)
  }
  return runs
}

/** Of so many lines those for which a test holds. */
export function linesWhere(count: number, test: (i: number) => boolean): ReadonlySet<number> {
  return new Set(range(0, count).filter(test))
}

/** Adds the lines from `from` on up to `end`, or those of them for which a test holds, to a set. */
export function addRange(lines: Set<number>, from: number, end: number, test?: (i: number) => boolean): void {
  for (let i = from; i < end; i++) if (test === undefined || test(i)) lines.add(i)
}

/** Whether the two lines above, the two below, or one on either side are others of a kind. */
export function isOneOfThree(i: number, isOther: (at: number) => boolean): boolean {
  return (isOther(i - 1) && (isOther(i - 2) || isOther(i + 1))) || (isOther(i + 1) && isOther(i + 2))
}
