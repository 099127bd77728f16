import { checkStrings } from '../text/arguments.js'
import type { Relation } from '../text/finding.js'
import { addToList } from '../text/lists.js'
import { linesOfList } from './among-lines/article-lines.js'
import { findInLines } from './among-lines/find-in-lines.js'
import { textBody } from './among-lines/text-body.js'
import { type FindDuplicatesOptions, settingsOf } from './find-options.js'

/**
 * A line that is near to the survivor of its group.
 *
 * @example
 * ```ts
 * const { groups } = findDuplicateLines(['Storm shuts the north pier', 'Storm shuts the south pier', 'STORM SHUTS THE NORTH PIER'])
 * groups[0].members.map(({ index, relation, removed }) => [index, relation, removed]) // => [[1, 'differs-in', false], [2, 'same', true]]
 * ```
 */
export interface DuplicateLine {
  /** Index of the line in the list. */
  readonly index: number
  /** What it is to the survivor. */
  readonly relation: Relation
  /** The guarded score of the two, from 0 to 1; 1 for equal lines. */
  readonly score: number
  /** Whether it is among those that go. */
  readonly removed: boolean
}

/**
 * A line that stays, with those that are near to it.
 *
 * @example
 * ```ts
 * const lines = ['Ferry stays for the winter', 'Storm shuts the north pier', 'Storm shuts the north pier', 'Ferry stays for the winter']
 * findDuplicateLines(lines).groups.map(({ survivor, members }) => [survivor, ...members.map(({ index }) => index)]) // => [[0, 3], [1, 2]]
 * ```
 */
export interface DuplicateLineGroup {
  /** Index of the line that stays. */
  readonly survivor: number
  /** The others, by ascending index. */
  readonly members: readonly DuplicateLine[]
}

/**
 * What {@link findDuplicateLines} gives.
 *
 * @example
 * ```ts
 * const lines = ['Storm shuts the north pier', 'Storm shuts the north pier | The Packet', 'Ferry stays for the winter']
 * const { kept } = findDuplicateLines(lines)
 * kept.map((index) => lines[index]) // => ['Storm shuts the north pier', 'Ferry stays for the winter']
 * ```
 */
export interface DuplicateLines {
  /** Indices of the lines that stay, ascending. */
  readonly kept: readonly number[]
  /** Groups by ascending survivor. */
  readonly groups: readonly DuplicateLineGroup[]
}

/**
 * Finds duplicates in a list of lines, such as the headlines of many feeds.
 *
 * The lines are compared as {@link findDuplicates} compares those of an article, each for itself: lines that may repeat and mean something
 * each time (fewer than four words, sentences and quotations of fewer than eight, list items, code) stay, equal or not. A line goes only if it
 * is near to its own survivor, which stays itself.
 *
 * @param lines - Any strings.
 * @param options - As for {@link findDuplicates}; with `action: 'flag'` all lines stay.
 * @returns The indices that stay, and groups with survivor, members, relation and score.
 * @throws `TypeError` if `lines` is not an array of strings (the message has the index) or an option is unknown or of the wrong type;
 *   `RangeError` if an option's value is none of the accepted ones.
 * @example
 * ```ts
 * findDuplicateLines(['Bridge opens to traffic', 'Storm closes two schools', 'Bridge opens to traffic | Riverside Herald'])
 * // => { kept: [0, 1], groups: [{ survivor: 0, members: [{ index: 2, relation: 'same', score: 0.97, removed: true }] }] }
 * ```
 */
export function findDuplicateLines(lines: readonly string[], options: FindDuplicatesOptions = {}): DuplicateLines {
  checkStrings('findDuplicateLines', 'lines', lines)
  const settings = settingsOf('findDuplicateLines', options)
  const list = linesOfList(lines)
  const found = findInLines(textBody(list, settings.titleKeys), settings, 'list')
  const gone = new Set<number>()
  const groups = new Map<number, DuplicateLine[]>()
  for (const { line, kept, action, comparison } of found) {
    const removed = action === 'remove' && settings.action === 'remove'
    const index = list[line].line - 1
    if (removed) gone.add(index)
    addToList(groups, list[kept].line - 1, { index, relation: comparison?.relation ?? 'same', score: comparison?.score ?? 1, removed })
  }
  return {
    kept: lines.map((_, i) => i).filter((i) => !gone.has(i)),
    groups: [...groups]
      .sort(([a], [b]) => a - b)
      .map(([survivor, members]) => ({ survivor, members: members.sort((a, b) => a.index - b.index) })),
  }
}
