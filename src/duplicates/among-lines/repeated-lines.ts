import type { Action } from '../../text/finding.js'
import { addToList } from '../../text/lists.js'
import type { FindSettings } from '../find-options.js'
import { mayHaveOtherWords } from '../measure/other-words.js'
import type { Arrangement, ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { areEntries } from './entries.js'
import { isStructure } from './structure.js'
import type { TextBody } from './text-body.js'

/** Lines with equal match keys: all but the survivor go, or none if they are the structure of the text. */
export function repeatedLines(
  list: readonly ArticleLine[],
  body: TextBody,
  repeatable: readonly boolean[],
  { titleKeys, survivor }: FindSettings,
  arrangement: Arrangement,
): FoundDuplicate[] {
  const copiesOf = new Map<string, number[]>()
  list.forEach(({ reading }, i) => {
    if (repeatable[i] || reading.words.length === 0) return
    addToList(copiesOf, reading.key, i)
  })
  const found: FoundDuplicate[] = []
  const repeated = [...copiesOf.values()].filter((copies) => copies.length > 1)
  const isArticle = arrangement === 'article'
  const entries = isArticle ? contentsEntries(repeated, list, body) : NO_ENTRIES
  const labelOf = new Map<number, string>()
  for (const copies of repeated) {
    const isEntry = isArticle && (entries.has(copies[0]) || areEntries(copies, list, body, titleKeys, labelOf))
    const structure = isArticle && isStructure(copies, list, body, titleKeys, isEntry)
    // The headline stays in front of its story.
    const kept = survivor === 'last' && !structure && !titleKeys.has(list[copies[0]].reading.key) ? copies[copies.length - 1] : copies[0]
    for (const line of copies) {
      if (line === kept) continue
      const action = structure ? 'keep' : actionOf(list[line], list[kept])
      found.push({ line, kept, action, rule: structure ? 'structure' : 'repeated-line' })
    }
  }
  return found
}

/** A copy goes unless a letter or capital may make another word of one of its words. */
function actionOf(line: ArticleLine, kept: ArticleLine): Action {
  return mayHaveOtherWords(line.reading, kept.reading, line.prose && kept.prose) ? 'flag' : 'remove'
}

const NO_ENTRIES: ReadonlySet<number> = /* @__PURE__ */ new Set<number>()

/**
 * First copies that are entries of a table of contents: with no prose between them, each with one more copy further down, in the same order, with
 * body text behind each: the headings of the parts.
 */
function contentsEntries(repeated: readonly (readonly number[])[], list: readonly ArticleLine[], body: TextBody): ReadonlySet<number> {
  const pairs = repeated.filter(([entry, heading, more]) => more === undefined && !list[entry].prose && list[heading + 1]?.prose === true)
  const entries = new Set<number>()
  for (let k = 1; k < pairs.length; k++) {
    const [entry, heading] = pairs[k - 1]
    const [next, nextHeading] = pairs[k]
    if (nextHeading < heading || body.hasProseBetween(entry, next) || !body.hasProseBetween(heading, nextHeading)) continue
    entries.add(entry)
    entries.add(next)
  }
  return entries
}
