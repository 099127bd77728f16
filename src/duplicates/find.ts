import { matchKey } from '../normalize/match-key.js'
import { checkChoice, checkOptions, checkString, checkThreshold } from '../text/arguments.js'
import type { Action, DuplicateFinding } from '../text/finding.js'
import { type ArticleLine, articleLines, lineWithCuts, remainingLines, sourceOf } from './article-lines.js'
import { candidatePairs } from './candidates.js'
import { DEFAULT_THRESHOLD, hasOwnFacts } from './compare.js'
import { type FoundDuplicate, findingOf } from './duplicate-finding.js'
import { headlineCores } from './headline-core.js'
import { repeatableLines } from './repeatable.js'
import { repeatedLines } from './repeated-lines.js'
import { repeatedSentences } from './repeated-sentences.js'
import { byPreference, matchesByPreference, type Survivor } from './survivors.js'

// What an article says twice. One round: equal lines, then lines that are near to each other, then, if no line goes, equal sentences of
// different lines. What has been removed changes what stands beside what, so rounds follow until nothing more goes: looking through the
// result again finds nothing to remove.

/** Options of {@link findDuplicates} and {@link removeDuplicates}. */
export interface FindDuplicatesOptions {
  /**
   * The guarded score from which on two lines are the same, above 0 and up to 1; see {@link compareLines}.
   * @defaultValue `0.8`
   */
  readonly threshold?: number
  /**
   * Which of several copies stays. With `first` and `last` a headline without a site's name stays rather than one with it.
   * @defaultValue `'first'`
   */
  readonly survivor?: Survivor
  /**
   * The article's title where it is known: its copies are duplicates even if it is too short to be told from a name or a cell.
   * @defaultValue `undefined`
   */
  readonly title?: string
  /**
   * What becomes of a line of which another one tells all and more.
   * @defaultValue `'flag'`
   */
  readonly contained?: Action
}

/**
 * Finds what an article says twice: repeated headlines, paragraphs, sentences, and quotes that are told again.
 *
 * Only what is the same is marked `remove`: an equal line or sentence (after {@link matchKey}), and a line that {@link compareLines} calls
 * `same` and that has no number or name of its own. A line that another one contains is marked `flag`, so is a passage that is told twice.
 * A line that repeats as a part of the form (an interview's question, a refrain between paragraphs) and one that looks like another and is
 * not are marked `keep`. Lines that may repeat and mean something each time are not compared: those without letters, code, cells of
 * tables, scores, verse, list items, speakers' labels, 'Yes.'.
 *
 * @param text - Any string.
 * @param options - Threshold, survivor, title.
 * @returns The findings in order of place, one for a line or sentence at most.
 * @throws `TypeError` if `text` is not a string or an option is unknown or of the wrong type; `RangeError` if an option's value is none of
 *   the accepted ones.
 * @example
 * ```ts
 * const text = 'Bridge opens to traffic\n\nBridge opens to traffic\n\nThe mayor cut the ribbon on Monday.'
 * findDuplicates(text).map(({ kind, action, line, evidence }) => [kind, action, line, evidence.kept.line]) // => [['duplicate', 'remove', 3, 1]]
 * ```
 */
export function findDuplicates(text: string, options: FindDuplicatesOptions = {}): DuplicateFinding[] {
  checkString('findDuplicates', 'text', text)
  const settings = settingsOf('findDuplicates', options)
  const removed: DuplicateFinding[] = []
  let list = articleLines(text)
  for (;;) {
    const found = findOnce(list, settings)
    const findings = found.map((one) => findingOf(text, list, one))
    if (!found.some(({ action }) => action === 'remove'))
      return [...removed, ...findings].sort((a, b) => a.start - b.start || a.end - b.end)
    removed.push(...findings.filter(({ action }) => action === 'remove'))
    list = without(text, list, found)
  }
}

/** The options with their defaults, in the form in which they are used. */
interface Settings {
  readonly threshold: number
  readonly survivor: Survivor
  readonly contained: Action
  readonly titleKeys: ReadonlySet<string>
}

function settingsOf(where: string, options: FindDuplicatesOptions): Settings {
  checkOptions(where, options, ['threshold', 'survivor', 'title', 'contained'])
  const { threshold = DEFAULT_THRESHOLD, survivor = 'first', title = '', contained = 'flag' } = options
  checkThreshold(where, 'options.threshold', threshold)
  checkChoice(where, 'options.survivor', survivor, ['first', 'last', 'longest'])
  checkString(where, 'options.title', title)
  checkChoice(where, 'options.contained', contained, ['remove', 'flag', 'keep'])
  const titleKeys = title === '' ? [] : headlineCores(title).map(({ start, end }) => matchKey(title.slice(start, end)))
  return { threshold, survivor, contained, titleKeys: new Set(titleKeys) }
}

/** What one round finds. */
function findOnce(list: readonly ArticleLine[], settings: Settings): FoundDuplicate[] {
  const repeatable = repeatableLines(list, settings.titleKeys)
  const repeats = repeatedLines(list, repeatable, settings.titleKeys, settings.survivor)
  const copies = new Set(repeats.map(({ line }) => line))
  const compared = list.map((_, i) => i).filter((i) => !repeatable[i] && !copies.has(i))
  const near = nearLines(list, compared, settings)
  const found = [...repeats, ...near]
  if (found.some(({ action }) => action === 'remove')) return found
  const taken = new Set(found.map(({ line }) => line))
  return [...found, ...repeatedSentences(list, taken, settings.survivor)]
}

/** Lines that are near to another one, among those with the indices `compared`. */
function nearLines(list: readonly ArticleLine[], compared: readonly number[], settings: Settings): FoundDuplicate[] {
  const readings = compared.map((i) => list[i].reading)
  const order = byPreference(readings, settings.survivor)
  return matchesByPreference(readings, candidatePairs(readings), order, settings.threshold).flatMap(({ line, kept, comparison }) => {
    const { relation, evidence } = comparison
    const found = { line: compared[line], kept: compared[kept], comparison, rule: `near-${relation}` }
    if (relation === 'same') return { ...found, action: hasOwnFacts(readings[line], readings[kept]) ? 'flag' : 'remove' }
    if (relation === 'shares-passage') return { ...found, action: 'flag' }
    // Only the shorter line of the two may go for the other one.
    if (relation === 'contained') return { ...found, action: evidence.contained === 'a' ? settings.contained : 'flag' }
    return evidence.similarity >= settings.threshold ? { ...found, action: 'keep' } : []
  })
}

/** The lines that are left for the next round. */
function without(text: string, list: readonly ArticleLine[], found: readonly FoundDuplicate[]): ArticleLine[] {
  const goes = found.filter(({ action }) => action === 'remove')
  const whole = new Set(goes.filter(({ span }) => span === undefined).map(({ line }) => line))
  const cut = list.map((line, i) => {
    const spans = goes.flatMap(({ line: of, span }) => (of === i && span !== undefined ? [sourceOf(line, span)] : []))
    return spans.length === 0 ? line : lineWithCuts(text, line, spans)
  })
  return remainingLines(cut, whole)
}
