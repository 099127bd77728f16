import { endsSentence, endsWithColon, hasNoEndMarks, isQuestion } from '../../text/sentences/sentence-marks.js'
import { mayGoOn } from '../measure/line-shape.js'
import type { ArticleLine } from './article-lines.js'
import { isPageLine } from './page-line.js'

/** What lines stand below. */
export interface Sections {
  /**
   * For each line the index of the label that it stands below: a paragraph directly above it that asks, ends with a colon or begins with a label of its
   * own, or the last short line that asks, ends with a colon or is no sentence. Not the first line or what else stands in front of the first sentence,
   * where a summary comes again below the author's name, unless labels go on from there.
   */
  readonly labels: readonly (number | undefined)[]
  /** The same with the short lines in front of the first sentence, of which none tells whether it is a label or a name. */
  readonly headings: readonly (number | undefined)[]
  /** For each line the index of the next short line that may be a label; the number of lines where none follows. */
  readonly ends: Uint32Array
}

/** Finds the sections of a text. */
export function sectionsOf(list: readonly ArticleLine[]): Sections {
  const labels: (number | undefined)[] = [undefined]
  const headings: (number | undefined)[] = [undefined]
  const ends = new Uint32Array(list.length).fill(list.length)
  let label: number | undefined
  let heading: number | undefined
  let isBehindSentence = false
  list.forEach((line, at) => {
    const { text } = line.reading
    const announces = isQuestion(text) || endsWithColon(text) || (line.prose && RUN_IN_LABEL.test(text))
    const mayBeLabel = at > 0 && !isPageLine(line)
    const isLabel = mayBeLabel && (announces || (isHeading(line) && (hasNoEndMarks(text) || isBehindSentence || opensSections(at, list))))
    if (isHeading(line) || (announces && !line.prose)) {
      label = isLabel ? at : undefined
      heading = mayBeLabel ? at : undefined
    }
    labels.push(isLabel ? at : label)
    headings.push(isLabel ? at : heading)
    isBehindSentence ||= endsSentence(text) && !isQuestion(text)
  })
  let end = list.length
  for (let at = list.length - 1; at >= 0; at--) {
    ends[at] = end
    if (headings[at + 1] === at) end = at
  }
  return { labels, headings, ends }
}

/**
 * For each line the label of the record that it stands in, given the nearest label: that one, or where it comes again, the one that is said once
 * above it, as above 'Getting there' stands 'The mill walk'. Between them stand only labels that come again, right below each other or with other
 * lines below them elsewhere: a box of the page comes again as it is. Nor does a record begin in a row of short lines, as menus are.
 */
export function recordsOf(
  list: readonly ArticleLine[],
  labels: readonly (number | undefined)[],
  isSaidOnce: (line: ArticleLine) => boolean,
): readonly (number | undefined)[] {
  const fields = fieldLabels(list)
  const records: (number | undefined)[] = []
  const recordAbove = (label: number): number | undefined => {
    const above = labels[label]
    if (above === undefined || (above < label - 1 && !fields.has(list[above].reading.key))) return undefined
    const record = records[label]
    return record !== undefined && labels[record] === record - 1 ? undefined : record
  }
  for (const label of labels) records.push(label === undefined || isSaidOnce(list[label]) ? label : recordAbove(label))
  return records
}

/** The keys of lines below which stand different lines. */
function fieldLabels(list: readonly ArticleLine[]): ReadonlySet<string> {
  const below = new Map<string, string | undefined>()
  const fields = new Set<string>()
  list.forEach(({ reading: { key } }, at) => {
    const next = list[at + 1]?.reading.key
    if (below.has(key) && below.get(key) !== next) fields.add(key)
    below.set(key, next)
  })
  return fields
}

/** What a paragraph begins with that tells of one thing among others: 'Ostrey: The pool …', 'OSTREY – A cow …', '东区：…'. */
const RUN_IN_LABEL = /^(?:(?:[^\s:]{1,30} )?[^\s:]{1,30}: |[^\s:：，。、]{1,12}：|\p{Lu}{2}[\p{Lu} .]{1,30} [–—-] )/u

function isHeading({ prose, reading: { text, keys } }: ArticleLine): boolean {
  return !prose && keys.length > 0 && (!endsSentence(text) || mayGoOn(text))
}

/** Lines of the longest sections that are told by what follows them. */
const LONGEST_SECTION = 3

/**
 * Whether two more labels follow, each with a sentence below and as far from the one before: then the first one is no author's name, but a label as
 * they are ('Aries', …).
 */
function opensSections(label: number, list: readonly ArticleLine[]): boolean {
  let step = 2
  while (step <= LONGEST_SECTION && label + step < list.length && !isHeading(list[label + step])) step++
  const next = [label + step, label + 2 * step]
  return label + 2 * step + 1 < list.length && next.every((at) => isHeading(list[at]) && endsSentence(list[at + 1].reading.text))
}
