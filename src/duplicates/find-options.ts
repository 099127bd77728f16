import { matchKey } from '../normalize/match-key/match-key.js'
import { checkChoice, checkOptions, checkString, checkThreshold } from '../text/arguments.js'
import { ACTIONS, type Action } from '../text/finding.js'
import { lazyFor } from '../text/lazy.js'
import { compareReadings, DEFAULT_THRESHOLD, type LineComparison } from './measure/compare.js'
import type { ComparedLine } from './measure/compared-line.js'
import { headlineCores } from './measure/headline-core.js'
import { SURVIVORS, type Survivor } from './survivors.js'

/**
 * Options of {@link findDuplicates}, {@link findDuplicateLines} and {@link removeDuplicates}.
 *
 * @example
 * ```ts
 * const short = 'The north pier stays shut until the spring.'
 * const long = 'The harbour board said that the north pier stays shut until the spring, when the ferries are back.'
 * removeDuplicates(`${short}\n\n${long}`).text // => `${short}\n\n${long}`
 * removeDuplicates(`${short}\n\n${long}`, { survivor: 'longest', contained: 'remove' }).text // => long
 * ```
 */
export interface FindDuplicatesOptions {
  /**
   * The guarded score from which on two lines are the same, above 0 and up to 1; see {@link compareLines}. With 1 only equal lines go (after
   * `matchKey`). Below the default hardly more goes, since what goes has to say the same words: more is flagged.
   * @defaultValue `0.8`
   */
  readonly threshold?: number | undefined
  /**
   * Which of several copies stays. With `first` and `last` a headline without a site's name stays rather than one with it.
   * @defaultValue `'first'`
   */
  readonly survivor?: Survivor | undefined
  /**
   * The article's title where it is known: its copies are duplicates even if it is too short to be told from a name or a cell.
   * @defaultValue `undefined`
   */
  readonly title?: string | undefined
  /**
   * What becomes of a line whose content the line that is kept contains. Where the shorter one is kept, as `survivor` has it, the one with more is
   * flagged whatever this says.
   * @defaultValue `'flag'`
   */
  readonly contained?: Action | undefined
  /**
   * What becomes of what would go: with `flag` it is found all the same and stays in the text.
   * @defaultValue `'remove'`
   */
  readonly action?: Exclude<Action, 'keep'> | undefined
}

/** The options with their defaults, in the form in which they are used. */
export interface FindSettings {
  readonly threshold: number
  /** What two lines are to each other. Remembered, since each round compares most lines with the same ones again. */
  readonly compare: (a: ComparedLine, b: ComparedLine) => LineComparison
  readonly survivor: Survivor
  readonly contained: Action
  readonly action: Action
  readonly titleKeys: ReadonlySet<string>
}

/** The names of the options. */
export const DUPLICATE_OPTIONS = ['threshold', 'survivor', 'title', 'contained', 'action'] as const

/** Checks the options and fills in the defaults; `name`: what messages call them. */
export function settingsOf(where: string, options: FindDuplicatesOptions, name = 'options'): FindSettings {
  checkOptions(where, options, DUPLICATE_OPTIONS, name)
  const { threshold = DEFAULT_THRESHOLD, survivor = 'first', title = '', contained = 'flag', action = 'remove' } = options
  checkThreshold(where, `${name}.threshold`, threshold)
  checkChoice(where, `${name}.survivor`, survivor, SURVIVORS)
  checkString(where, `${name}.title`, title)
  checkChoice(where, `${name}.contained`, contained, ACTIONS)
  checkChoice(where, `${name}.action`, action, ['remove', 'flag'])
  const titleKeys = title === '' ? [] : headlineCores(title).map(({ start, end }) => matchKey(title.slice(start, end)))
  const comparisonsOf = lazyFor((a: ComparedLine) => lazyFor((b: ComparedLine) => compareReadings(a, b, threshold)))
  return { threshold, compare: (a, b) => comparisonsOf(a)(b), survivor, contained, action, titleKeys: new Set(titleKeys) }
}
