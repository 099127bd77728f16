import { inTail, type LaidOutText } from './layout.js'

/** So many lines at most stand below the heading of a note about the author: a name, what the writer does, some sentences. */
export const MAX_LINES_OF_NOTE = 4

/** Whether a line stands where a note about the author does, at the end of a text, however short that is. */
export function mayHeadAuthorNote(i: number, { facts, layout }: LaidOutText): boolean {
  return i > layout.first && (inTail(layout, i, facts.length) || i + MAX_LINES_OF_NOTE >= facts.length - 1)
}
