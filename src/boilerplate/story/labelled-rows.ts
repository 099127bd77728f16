import { addToList } from '../../text/lists.js'
import { type LineFacts, SIGNS } from '../lines/line-facts.js'

// The rows that each entry of a ranking, of a test or of a directory has below its paragraph: 'Class size: 255'. The line model judges each by its
// place and loses one here and one there. Of 398 lines of labelled texts that stay for it, read as pages, 279 are in a gold.

/** 'Class size: 255', but no time of day and no address. */
const ROW = /^(?:[*•-] ?)?(?<label>\p{L}[^:：.!?]{1,30})(?:: |：)\S/u
/** Lines without these have no colon, be it a wide one. */
const WITH_COLON = SIGNS.form | SIGNS.beyond
/**
 * So many rows of a label at least, half of which stay. Where a quarter to a half of them do, 81 of 93 lines that go are in a gold, but of four
 * texts; where fewer do, none of 142.
 */
const MIN_ROWS = 3

/** The lines with a label that other lines have too, most of which stay: such a row is the story's, wherever it stands. */
export function rowsWithLabel(
  facts: readonly LineFacts[],
  isOpen: (i: number) => boolean,
  stays: (i: number) => boolean,
): readonly number[] {
  const rowsOf = new Map<string, number[]>()
  facts.forEach(({ text, signs }, i) => {
    const label = (signs & WITH_COLON) === 0 ? undefined : ROW.exec(text)?.groups?.label
    if (label !== undefined && isOpen(i)) addToList(rowsOf, label, i)
  })
  return [...rowsOf.values()].filter((rows) => rows.length >= MIN_ROWS && 2 * rows.filter(stays).length >= rows.length).flat()
}
