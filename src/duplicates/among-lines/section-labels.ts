import { endsSentence, endsWithColon, hasNoEndMarks, isQuestion } from '../../text/sentence-marks.js'
import { mayGoOn } from '../measure/line-shape.js'
import type { ArticleLine } from './article-lines.js'
import { isPageLine } from './page-line.js'

/**
 * For each line the index of the label that it stands below: a paragraph directly above it that asks, ends with a colon or begins with a label of its
 * own, or the last short line that asks, ends with a colon or is no sentence. Not the first line or what else stands in front of the first sentence,
 * where a summary comes again below the author's name, unless labels go on from there.
 */
export function sectionLabels(list: readonly ArticleLine[]): readonly (number | undefined)[] {
  const labels: (number | undefined)[] = [undefined]
  let section: number | undefined
  let isBehindSentence = false
  for (let above = 0; above + 1 < list.length; above++) {
    const line = list[above]
    const { text } = line.reading
    const announces = isQuestion(text) || endsWithColon(text) || (line.prose && RUN_IN_LABEL.test(text))
    const mayBeLabel = above > 0 && !isPageLine(line)
    const isLabel =
      mayBeLabel && (announces || (isHeading(line) && (hasNoEndMarks(text) || isBehindSentence || opensSections(above, list))))
    const label = isLabel ? above : undefined
    if (isHeading(line) || (announces && !line.prose)) section = label
    labels.push(label ?? section)
    isBehindSentence ||= endsSentence(text) && !isQuestion(text)
  }
  return labels
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
