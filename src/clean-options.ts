import {
  type BoilerplateOptions,
  FINDER_OPTIONS,
  readFinderOptions,
  readTextOptions,
  type Settings,
  TEXT_OPTIONS,
} from './boilerplate/options.js'
import { DUPLICATE_OPTIONS, type FindDuplicatesOptions, type FindSettings, settingsOf } from './duplicates/find-options.js'
import { normalizeFor } from './normalize/explain.js'
import type { NormalizeOptions } from './normalize/options.js'
import { OPTIONS as REPAIRS } from './normalize/plan.js'
import { checkOptions, describe, isPlainObject, nearest } from './text/arguments.js'

/** The options of finding boilerplate that stand beside the jobs in {@link CleanArticleOptions}. */
type Common = Pick<BoilerplateOptions, 'profile' | 'caution' | 'title' | 'language' | 'actions' | 'source'>

/**
 * Options of {@link cleanArticle}: what the article is, and one object or `false` for each of the three jobs.
 *
 * @example
 * ```ts
 * const text = 'Bridge opens\n\nPhoto: Ana Lima\n\nThe “new” bridge was opened on Monday.'
 * const options = { title: 'Bridge opens', actions: { caption: 'remove' }, normalize: { quotes: true }, duplicates: false }
 * cleanArticle(text, options).text // => 'Bridge opens\n\nThe "new" bridge was opened on Monday.'
 * ```
 */
export interface CleanArticleOptions extends Common {
  /**
   * Which repairs are made; `false` leaves the text as it is.
   * @defaultValue `{}`: the repairs that {@link normalizeText} makes by default
   */
  readonly normalize?: NormalizeOptions | false | undefined
  /**
   * How duplicates are found; `false` looks for none. Its `title` is the article's, unless it has one of its own.
   * @defaultValue `{}`
   */
  readonly duplicates?: FindDuplicatesOptions | false | undefined
  /**
   * More options for finding boilerplate; `false` looks for none.
   * @defaultValue `{}`
   */
  readonly boilerplate?: Omit<BoilerplateOptions, keyof Common> | false | undefined
}

const OPTIONS = [...TEXT_OPTIONS, 'normalize', 'duplicates', 'boilerplate'] as const

/** What is to be done, each job with its settings or `false`. */
export interface Jobs {
  readonly normalize: NormalizeOptions | false
  readonly boilerplate: Settings | false
  readonly duplicates: FindSettings | false
  readonly profile: Settings['profile']
}

/** Checks the options, also those of jobs that are left out, and fills in the defaults; those of `normalize` are checked where they are used. */
export function readJobs(options: CleanArticleOptions): Jobs {
  if (isPlainObject(options)) checkPlaces(options)
  checkOptions('cleanArticle', options, OPTIONS)
  const { normalize = {}, boilerplate = {}, duplicates = {} } = options
  checkJob('normalize', normalize)
  checkJob('boilerplate', boilerplate)
  checkJob('duplicates', duplicates)
  const text = readTextOptions('cleanArticle', options)
  // A feed writes its title as it writes its text: 'Caf&eacute; opens'.
  const repair = (title: string): string =>
    normalize === false ? title : normalizeFor('cleanArticle', title, normalize, 'options.normalize').text
  const title = text.title === undefined ? undefined : repair(text.title)
  return {
    normalize,
    boilerplate: boilerplate !== false && { ...text, title, ...finderSettings(boilerplate) },
    duplicates: duplicates !== false && duplicateSettings(duplicates, text.title, repair),
    profile: text.profile,
  }
}

const OPTIONS_OF_JOBS: Readonly<Record<string, readonly string[]>> = {
  normalize: REPAIRS,
  duplicates: DUPLICATE_OPTIONS,
  boilerplate: FINDER_OPTIONS,
}

/** An option of a job stands in its object. */
function checkPlaces(options: object): void {
  for (const name of Object.keys(options)) {
    if (nearest(name, OPTIONS) !== undefined) continue
    const job = Object.keys(OPTIONS_OF_JOBS).find((own) => OPTIONS_OF_JOBS[own].includes(name))
    if (job !== undefined) throw new TypeError(`cleanArticle: options.${name} is unknown; it stands in options.${job}`)
  }
}

function checkJob(name: string, job: unknown): void {
  if (job === false || isPlainObject(job)) return
  throw new TypeError(`cleanArticle: options.${name} must be a plain object or false, got ${describe(job)}`)
}

function finderSettings(boilerplate: Omit<BoilerplateOptions, keyof Common>): ReturnType<typeof readFinderOptions> {
  const beside = Object.keys(boilerplate).find((name) => TEXT_OPTIONS.some((option) => option === name))
  if (beside !== undefined) {
    throw new TypeError(`cleanArticle: options.boilerplate.${beside} is unknown; options.${beside} stands beside options.boilerplate`)
  }
  checkOptions('cleanArticle', boilerplate, FINDER_OPTIONS, 'options.boilerplate')
  return readFinderOptions('cleanArticle', boilerplate, 'options.boilerplate')
}

/** The article's title is that of its duplicates as well, unless they have one of their own. */
function duplicateSettings(
  duplicates: FindDuplicatesOptions,
  articleTitle: string | undefined,
  repair: (title: string) => string,
): FindSettings {
  const { title = articleTitle } = duplicates
  return settingsOf('cleanArticle', { ...duplicates, title: typeof title === 'string' ? repair(title) : title }, 'options.duplicates')
}
