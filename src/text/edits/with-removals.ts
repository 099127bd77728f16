import type { Edit } from './edit.js'

/**
 * Joins repairs of a source with removals that were found in the repaired text into one list of edits of the source.
 *
 * A repair inside a removed stretch stays in the list, marked `removedBy`, so that leaving out the removal gives the repaired text back.
 * Where a removal begins or ends inside a replacement, the repair is cut in two there.
 *
 * @param repairs - Edits of the source.
 * @param removals - Edits of the repaired text as `removalEdits` makes them: each with a `finding`, and with a replacement only if it replaces
 *   nothing.
 * @returns Edits of the source, in order and disjoint.
 */
export function withRemovals(repairs: readonly Edit[], removals: readonly Edit[]): Edit[] {
  const pieces = piecesOf(
    repairs,
    removals.flatMap(({ start, end }) => [start, end]),
  )
  const joined: Edit[] = []
  let next = 0
  for (const removal of removals) {
    for (; next < pieces.length && pieces[next].cleanEnd <= removal.start; next++) joined.push(pieces[next].edit)
    const first = next
    while (next < pieces.length && pieces[next].cleanEnd <= removal.end) next++
    const shift = first === 0 ? 0 : shiftBehind(pieces[first - 1])
    for (const edit of removalInSource(removal, pieces.slice(first, next), shift)) joined.push(edit)
  }
  for (; next < pieces.length; next++) joined.push(pieces[next].edit)
  return joined
}

/** A repair, or a part of one, with the stretch of the repaired text that it wrote. */
interface Piece {
  readonly edit: Edit
  readonly cleanStart: number
  readonly cleanEnd: number
}

/** The repairs, cut in two at each of some ascending places of the repaired text that lies inside of what a repair wrote. */
function piecesOf(repairs: readonly Edit[], cuts: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  let shift = 0
  let next = 0
  for (const repair of repairs) {
    let { start, replacement } = repair
    let cleanStart = start + shift
    const cleanEnd = cleanStart + replacement.length
    while (next < cuts.length && cuts[next] <= cleanStart) next++
    for (; next < cuts.length && cuts[next] < cleanEnd; next++) {
      if (cuts[next] === cleanStart) continue
      const length = cuts[next] - cleanStart
      const end = Math.min(start + length, repair.end)
      pieces.push({ edit: { ...repair, start, end, replacement: replacement.slice(0, length) }, cleanStart, cleanEnd: cuts[next] })
      start = end
      replacement = replacement.slice(length)
      cleanStart = cuts[next]
    }
    const last = { edit: { ...repair, start, replacement }, cleanStart, cleanEnd }
    pieces.push(last)
    shift = shiftBehind(last)
  }
  return pieces
}

/** By how much places of the repaired text are beyond those of the source, behind a piece and in front of the next one. */
function shiftBehind({ edit, cleanEnd }: Piece): number {
  return cleanEnd - edit.end
}

/**
 * A removal as edits of the source: what stands between the repairs inside of it, and these, marked. At least one edit is the removal's own.
 * `shift`: that in front of it.
 */
function removalInSource({ start, end, ...how }: Edit, inside: readonly Piece[], shift: number): Edit[] {
  const { finding } = how
  const own = (from: number, to: number): Edit => ({ start: from, end: to, ...how })
  const edits: Edit[] = []
  let at = start
  let before = shift
  for (const piece of inside) {
    const { edit, cleanStart, cleanEnd } = piece
    if (cleanStart > at) edits.push(own(at - before, cleanStart - before))
    edits.push(edit.replacement === '' || finding === undefined ? edit : { ...edit, removedBy: finding })
    at = cleanEnd
    before = shiftBehind(piece)
  }
  if (end > at) edits.push(own(at - before, end - before))
  if (edits.length > inside.length) return edits
  const from = edits[0]?.start ?? start - shift
  return [own(from, from), ...edits]
}
