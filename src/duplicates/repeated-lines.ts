import type { ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { isStructure } from './repeatable.js'
import type { Survivor } from './survivors.js'
import { textBody } from './text-body.js'

/** Lines with equal match keys: all but the survivor go, or none if they are the structure of the text. */
export function repeatedLines(
  list: readonly ArticleLine[],
  repeatable: readonly boolean[],
  titleKeys: ReadonlySet<string>,
  survivor: Survivor,
): FoundDuplicate[] {
  const copiesOf = new Map<string, number[]>()
  list.forEach(({ reading }, i) => {
    if (repeatable[i] || reading.words.length === 0) return
    const copies = copiesOf.get(reading.key)
    if (copies === undefined) copiesOf.set(reading.key, [i])
    else copies.push(i)
  })
  const found: FoundDuplicate[] = []
  const body = textBody(list)
  for (const copies of copiesOf.values()) {
    if (copies.length < 2) continue
    const structure = isStructure(copies, list, body, titleKeys)
    const kept = survivor === 'last' && !structure ? copies[copies.length - 1] : copies[0]
    for (const line of copies) {
      if (line === kept) continue
      found.push({ line, kept, action: structure ? 'keep' : 'remove', rule: structure ? 'structure' : 'repeated-line' })
    }
  }
  return found
}
