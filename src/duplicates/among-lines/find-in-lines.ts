import type { Action } from '../../text/finding.js'
import { isQuestion } from '../../text/sentences/sentence-marks.js'
import type { FindSettings } from '../find-options.js'
import { candidatePairs } from '../join/candidates.js'
import type { LineComparison } from '../measure/compare.js'
import { mayHaveOtherWords } from '../measure/other-words.js'
import { saysTheSame } from '../measure/same-words.js'
import type { Arrangement, ArticleLine } from './article-lines.js'
import { byPreference, isHeadlineVariant, matchesByPreference } from './by-preference.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { mayBeOfTwoEntries, standBelowLikeHeadings, standBelowOwnHeadings, standBelowOwnLabels } from './entries.js'
import { repeatableLines } from './repeatable.js'
import { type CopiesByKey, copiesByKey, mayTellOfAnother, repeatedLines } from './repeated-lines.js'
import type { TextBody } from './text-body.js'

/** What one look through the lines finds: copies, then lines that are near to one that stays. */
export function findInLines(body: TextBody, settings: FindSettings, arrangement: Arrangement): FoundDuplicate[] {
  const list = body.lines
  const repeatable = repeatableLines(body, arrangement)
  const copiesOf = copiesByKey(body, repeatable)
  const repeats = repeatedLines(body, copiesOf, settings, arrangement)
  const copies = new Set(repeats.map(({ line }) => line))
  const compared = list.map((_, i) => i).filter((i) => !repeatable[i] && !copies.has(i))
  const actionFor = actionsIn(body, copiesOf, settings, arrangement)
  const near = nearLines(list, compared, settings, actionFor)
  const gone = new Map(near.filter(({ action }) => action === 'remove').map(({ line, kept }) => [line, kept]))
  return [...repeats.flatMap((repeat) => rematched(list, repeat, gone, settings, actionFor)), ...near]
}

/** A full stop, and the quotation mark beside it. */
const MARKS_AT_END = /[."]{1,2}$/u

type ActionFor = (line: number, kept: number, comparison: LineComparison) => Action

/** What may become of a line, given what it is to one that stays. */
function actionsIn(body: TextBody, copiesOf: CopiesByKey, { contained }: FindSettings, arrangement: Arrangement): ActionFor {
  /**
   * Headings inside of the text are alike on purpose ('Pros of guided tours', 'Pros and cons of guided tours'), and a question is asked again
   * after an answer: only copies of those go.
   */
  const mayGo = (line: number, kept: number): boolean => {
    const { prose, reading } = body.lines[line]
    const other = body.lines[kept]
    const areProse = prose && other.prose
    if (!saysTheSame(reading, other.reading, areProse) || mayHaveOtherWords(reading, other.reading, areProse)) return false
    if (arrangement === 'list') return true
    if (isHeadlineVariant(reading) || isHeadlineVariant(other.reading)) return !isLabelledFirst(line, kept)
    const [first, second] = line < kept ? [line, kept] : [kept, line]
    const inOrder = [first, second] as const
    const standBelowOwn = [standBelowOwnLabels, standBelowOwnHeadings, standBelowLikeHeadings]
    if (mayBeOfTwoEntries(other) && standBelowOwn.some((areBelowOwn) => areBelowOwn(inOrder, body))) return false
    if (mayTellOfAnother(line, kept, body, copiesOf)) return false
    if (isQuestion(reading.text) && body.hasSentenceBetween(first, second)) return false
    return prose || (other.prose && !reading.titleCase) || first < body.firstProse()
  }
  const bareKey = (i: number): string => body.lines[i].reading.key.replace(MARKS_AT_END, '')
  /** Whether a headline has a label in front, 'Obituary: …', and its words stand again below a sentence, as a cross-head does. */
  const isLabelledFirst = (line: number, kept: number): boolean =>
    line < kept && bareKey(line).endsWith(bareKey(kept)) && body.hasSentenceBetween(line, kept)
  return (line, kept, { relation, evidence }) => {
    if (relation === 'same') return mayGo(line, kept) ? 'remove' : 'flag'
    // Only the shorter line of the two may go for the other one.
    if (relation === 'contained') return evidence.contained === 'a' ? contained : 'flag'
    return relation === 'shares-passage' ? 'flag' : 'keep'
  }
}

/** Lines that are near to another one, among those with the indices `compared`. */
function nearLines(
  list: readonly ArticleLine[],
  compared: readonly number[],
  settings: FindSettings,
  actionFor: ActionFor,
): FoundDuplicate[] {
  const readings = compared.map((i) => list[i].reading)
  const order = byPreference(readings, settings.survivor)
  const matches = matchesByPreference(
    readings.length,
    candidatePairs(readings),
    order,
    (line, kept) => settings.compare(readings[line], readings[kept]),
    (line, kept, comparison) => actionFor(compared[line], compared[kept], comparison),
  )
  return matches.flatMap(({ line, kept, comparison, action }) => {
    if (action === 'keep' && comparison.evidence.similarity < settings.threshold) return []
    return { line: compared[line], kept: compared[kept], comparison, action, rule: `near-${comparison.relation}` }
  })
}

/** A copy whose survivor goes itself, goes for the line that is kept for that, if it may: else it stays. */
function rematched(
  list: readonly ArticleLine[],
  repeat: FoundDuplicate,
  gone: ReadonlyMap<number, number>,
  settings: FindSettings,
  actionFor: ActionFor,
): FoundDuplicate | [] {
  const kept = gone.get(repeat.kept)
  if (kept === undefined) return repeat
  const comparison = settings.compare(list[repeat.line].reading, list[kept].reading)
  if (comparison.relation === 'unrelated') return []
  return { line: repeat.line, kept, comparison, action: actionFor(repeat.line, kept, comparison), rule: `near-${comparison.relation}` }
}
