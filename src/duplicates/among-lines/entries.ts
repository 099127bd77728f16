import { endsSentence, hasNoEndMarks, isQuestion } from '../../text/sentence-marks.js'
import type { ArticleLine } from './article-lines.js'
import type { TextBody } from './text-body.js'

/**
 * Whether copies are what is told of different things: opening hours below 'Monday' and 'Wednesday', the verdict on two defendants, the answer to two
 * questions, what two people write, the last step of two recipes. Without its copy a label would stand alone, or its section lack a sentence. Only
 * sentences: headlines and credits come again below whatever a page lists. Of 1,420 lines that went on real pages 39 stay since they stand directly
 * below a label, of 1,020 others 35 since they stand further below one, 17 of these on one page about a row of railways.
 */
export function areEntries(
  copies: readonly number[],
  list: readonly ArticleLine[],
  body: TextBody,
  titleKeys: ReadonlySet<string>,
): boolean {
  const { text } = list[copies[0]].reading
  if ((!endsSentence(text) && !hasNoEndMarks(text)) || isQuestion(text)) return false
  const labels = copies.flatMap((copy) => labelOver(copy, list, body, titleKeys) ?? [])
  return labels.length === copies.length && new Set(labels).size === copies.length
}

/** The key of the label that a line stands below, unless that is the title. */
function labelOver(line: number, list: readonly ArticleLine[], body: TextBody, titleKeys: ReadonlySet<string>): string | undefined {
  const label = body.labelOver(line)
  if (label === undefined) return undefined
  const { key } = list[label].reading
  return titleKeys.has(key) ? undefined : key
}
