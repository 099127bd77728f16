import { endsSentence, endsWithColon, hasNoEndMarks, isQuestion } from '../../text/sentence-marks.js'
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
