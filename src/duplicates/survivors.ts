/**
 * Which of several copies stays.
 *
 * - `first`: the one that comes first;
 * - `last`: the one that comes last;
 * - `longest`: the one with most characters, of equally long ones and of those with one match key the first.
 *
 * @example
 * ```ts
 * const lines = ['Ferry stays for the winter', 'Ferry stays for the winter | The Packet']
 * findDuplicateLines(lines, { survivor: 'first' }).kept // => [0]
 * findDuplicateLines(lines, { survivor: 'longest' }).kept // => [1]
 * ```
 */
export type Survivor = 'first' | 'last' | 'longest'

/** All of them, for a check of what was read. */
export const SURVIVORS: readonly Survivor[] = ['first', 'last', 'longest']
