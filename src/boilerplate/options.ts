import {
  checkChoice,
  checkFields,
  checkItems,
  checkLanguage,
  checkOptions,
  checkString,
  describe,
  isPlainObject,
  memberName,
} from '../text/arguments.js'
import { ACTIONS, type Action, BOILERPLATE_KINDS, type BoilerplateKind, type DuplicateKind } from '../text/finding.js'
import { checkTables } from './lookup/cue-check.js'
import type { CueTable } from './lookup/cue-table.js'
import { checkModel } from './model/check-model.js'
import type { LineModel } from './model/line-model.js'
import type { SeenLine, SourceLines } from './source-lines.js'

/**
 * A line as a caller's own rule sees it.
 *
 * @example
 * ```ts
 * const seen = []
 * const test = (line) => {
 *   seen.push(line)
 *   return false
 * }
 * findBoilerplate('It rained.\n\n**More “News”:**', { rules: [{ name: 'see', kind: 'share', test }] })
 * seen[1] // => { text: 'More “News”:', line: 3, key: 'more "news"' }
 * ```
 */
export interface RuleLine {
  /** The line without the blanks at its ends and the signs of Markdown: of `**[Share](/s)**`, `Share`. */
  readonly text: string
  /**
   * Number of the line, from 1, in the text that is judged: for `cleanArticle` the repaired one, without blank lines in front; of a wrapped text the
   * one in which each paragraph is a line.
   */
  readonly line: number
  /** The form under which cues are compared: case, quotes, width and the stops at its end folded; empty for a line of more than 320 characters. */
  readonly key: string
}

/**
 * A caller's own rule: a test of a line. A line that passes it counts as a strong cue does; the vetoes hold for it too. Other fields beside these
 * three are an error.
 *
 * @example
 * ```ts
 * const rule = { name: 'board', kind: 'related-links', test: ({ key }) => key.startsWith('from the board:') }
 * findBoilerplate('The bridge was opened on Monday.\n\nFrom the board: keys', { rules: [rule] }).map(({ kind, rule }) => ({ kind, rule }))
 * // => [{ kind: 'related-links', rule: 'board' }]
 * ```
 */
export interface BoilerplateRule {
  /** Stands in the finding as `rule`. */
  readonly name: string
  /** What the lines are that it finds. */
  readonly kind: BoilerplateKind
  /** Must answer the same for the same line, and at once: a `Promise` is neither `true` nor `false`, and an error. */
  readonly test: (line: RuleLine) => boolean
}

/** What a text is: an article that was cut out already, or a whole page. */
export type Profile = 'article' | 'page'

/**
 * Options of {@link findBoilerplate} and {@link removeBoilerplate}.
 *
 * @example
 * ```ts
 * const options = { profile: 'page', caution: 'careful', language: 'en', actions: { byline: 'remove' } }
 * removeBoilerplate('By Ana Lima\n\nThe bridge was opened on Monday, ten years late, the council said.', options).text
 * // => 'The bridge was opened on Monday, ten years late, the council said.'
 * ```
 */
export interface BoilerplateOptions {
  /**
   * What the text is: an `article` that some extractor or feed already cut out, a whole `page`, or `auto`: told by the shape of the text.
   * Without a line model, in `copydesk/boilerplate/core`, nothing finds the story of a page: `auto` is `article`, and `page` only lets the rules take
   * out more.
   * @defaultValue `'article'`
   */
  readonly profile?: 'article' | 'page' | 'auto' | undefined
  /**
   * How much may go: `careful` takes out what is surely not the story; `balanced` also what probably isn't, at the risk of losing about as many good
   * lines as bad ones are left.
   * @defaultValue `undefined`: `careful` for an `article`; `balanced` for a `page`, but for one that shows hardly anything around its story: it is
   * cleaned like an article. Given by name, either applies to every page, whatever surrounds its story.
   */
  readonly caution?: 'careful' | 'balanced' | undefined
  /**
   * The article's headline, where it is known. The line that repeats it, with or without the site's name or in nearly the same words, stays unless
   * `actions` says `headline: 'remove'`.
   * @defaultValue `undefined`: the title that the front matter of the text names
   */
  readonly title?: string | undefined
  /**
   * BCP 47 tag of the text's language: narrows the cues to that language and English, unless there are none of it. Forms, and prompts that are
   * told by single words, are those of all languages in any case.
   * @defaultValue `undefined`: the cues of all languages
   */
  readonly language?: string | undefined
  /**
   * What becomes of a kind, by its name, instead of the default: `{ caption: 'keep', 'author-bio': 'remove' }`.
   * @defaultValue `{}`
   */
  readonly actions?: Readonly<Partial<Record<BoilerplateKind, Action | undefined>>> | undefined
  /**
   * Own cue tables, beside those that the library has (in `copydesk/boilerplate/core` there are none). Of a line that is an own
   * phrase and one of the library's the own one says what it is; only an own rule counts before it. Tables are prepared once for each array, so hand in
   * the same one for all texts, and make another one where the tables change.
   * @defaultValue `[]`
   */
  readonly cues?: readonly CueTable[] | undefined
  /**
   * Own rules, beside those of the library.
   * @defaultValue `[]`
   */
  readonly rules?: readonly BoilerplateRule[] | undefined
  /**
   * A line model of your own, from `trainLineModel` of `copydesk/training`.
   * @defaultValue `undefined`: the one that comes with the library (in `copydesk/boilerplate/core` none)
   */
  readonly model?: LineModel | undefined
  /**
   * What other articles of the same source repeat, from `createSourceProfile` of `copydesk/corpus`; of use once two other articles were added.
   * @defaultValue `undefined`
   */
  readonly source?: SourceLines | undefined
}

/** The options with their defaults filled in. */
export interface Settings {
  readonly profile: Profile | 'auto'
  readonly caution: 'careful' | 'balanced' | undefined
  readonly title: string | undefined
  readonly language: string | undefined
  readonly actions: { readonly [kind in BoilerplateKind]?: Action | undefined }
  readonly cues: readonly CueTable[]
  readonly rules: readonly BoilerplateRule[]
  readonly model: LineModel | undefined
  readonly source: SourceLines | undefined
}

/** What the text is and what becomes of what is found in it: `cleanArticle` has these options beside its jobs. */
export const TEXT_OPTIONS = ['profile', 'caution', 'title', 'language', 'actions', 'source'] as const

/** By what boilerplate is found. */
export const FINDER_OPTIONS = ['cues', 'rules', 'model'] as const

type TextOption = (typeof TEXT_OPTIONS)[number]
type FinderOption = (typeof FINDER_OPTIONS)[number]

/** Checks the options and fills in the defaults. */
export function readOptions(where: string, options: BoilerplateOptions = {}): Settings {
  checkOptions(where, options, [...TEXT_OPTIONS, ...FINDER_OPTIONS])
  return { ...readTextOptions(where, options), ...readFinderOptions(where, options) }
}

/** The same for {@link TEXT_OPTIONS} alone. */
export function readTextOptions(where: string, options: Pick<BoilerplateOptions, TextOption>): Pick<Settings, TextOption> {
  const { profile = 'article', caution, title, language, actions = {}, source } = options
  checkChoice(where, 'options.profile', profile, ['article', 'page', 'auto'])
  if (caution !== undefined) checkChoice(where, 'options.caution', caution, ['careful', 'balanced'])
  if (title !== undefined) checkString(where, 'options.title', title)
  if (language !== undefined) checkLanguage(where, 'options.language', language)
  checkActions(where, actions)
  checkSource(where, source)
  return { profile, caution, title, language, actions, source: source && withCheckedAnswers(where, source) }
}

/** The same for {@link FINDER_OPTIONS} alone; `name`: what messages call the object that has them. */
export function readFinderOptions(
  where: string,
  { cues = [], rules = [], model }: Pick<BoilerplateOptions, FinderOption>,
  name = 'options',
): Pick<Settings, FinderOption> {
  checkTables(where, `${name}.cues`, cues)
  checkRules(where, `${name}.rules`, rules)
  checkModel(where, `${name}.model`, model)
  return { cues, rules: rules.map((rule, i) => withCheckedTest(where, `${name}.rules[${i}]`, rule)), model }
}

/** The rule with a test that refuses every other answer than `true` and `false`: the Promise of an async one would count as `true` for each line. */
function withCheckedTest(where: string, name: string, rule: BoilerplateRule): BoilerplateRule {
  const test = (line: RuleLine): boolean => {
    const answer: unknown = rule.test(line)
    if (typeof answer === 'boolean') return answer
    throw new TypeError(`${where}: ${name}.test must answer true or false, got ${describe(answer)}`)
  }
  return { name: rule.name, kind: rule.kind, test }
}

/** Kinds of duplicates are looked for here and have their options elsewhere. */
const DUPLICATE_KINDS: readonly DuplicateKind[] = ['duplicate', 'near-duplicate']

function checkActions(where: string, actions: Settings['actions']): void {
  const name = 'options.actions'
  for (const kind of DUPLICATE_KINDS) {
    if (typeof actions !== 'object' || actions === null || !Object.hasOwn(actions, kind)) continue
    const advice = 'finding duplicates has its own options, "duplicates" of cleanArticle'
    throw new TypeError(`${where}: ${memberName(name, kind)} is unknown; actions are for kinds of boilerplate, and ${advice}`)
  }
  checkOptions(where, actions, BOILERPLATE_KINDS, name)
  for (const kind of BOILERPLATE_KINDS) {
    const action = actions[kind]
    if (action !== undefined) checkChoice(where, memberName(name, kind), action, ACTIONS)
  }
}

function checkRules(where: string, list: string, rules: unknown): void {
  checkItems(where, list, rules, 'rules', (rule, name) => {
    if (typeof rule !== 'object' || rule === null || !('name' in rule && 'kind' in rule && 'test' in rule)) {
      throw new TypeError(`${where}: ${name} must be a rule { name, kind, test }, got ${describe(rule)}`)
    }
    checkFields(where, rule, ['name', 'kind', 'test'], name)
    checkString(where, `${name}.name`, rule.name)
    checkString(where, `${name}.kind`, rule.kind)
    checkChoice(where, `${name}.kind`, rule.kind, BOILERPLATE_KINDS)
    if (typeof rule.test !== 'function') throw new TypeError(`${where}: ${name}.test must be a function, got ${describe(rule.test)}`)
  })
}

function checkSource(where: string, source: unknown): void {
  if (source === undefined) return
  if (typeof source === 'object' && source !== null && 'seen' in source && 'seenTogether' in source && 'articles' in source) {
    const { articles, seen, seenTogether } = source
    if (typeof seen === 'function' && typeof seenTogether === 'function' && isCount(articles)) return
  }
  const advice = isPlainObject(source) && 'lines' in source ? '; createSourceProfile().fromJSON(data) makes one of its data' : ''
  throw new TypeError(
    `${where}: options.source must be a source profile, as createSourceProfile gives it, got ${describe(source)}${advice}`,
  )
}

/**
 * The source with functions that refuse what is no answer: the Promise of an async one would count as a line that was never seen. An answer stands
 * in findings as it is, so that it has these three numbers and nothing else.
 */
function withCheckedAnswers(where: string, source: SourceLines): SourceLines {
  const refuse = (name: string, accepted: string, answer: unknown): never => {
    throw new TypeError(`${where}: options.source.${name} must answer ${accepted}, got ${describe(answer)}`)
  }
  return {
    articles: source.articles,
    seen(key) {
      const answer: SeenLine | null | undefined = source.seen(key)
      if (answer === undefined) return undefined
      const { articles, head, tail } = answer ?? {}
      if (isCount(articles) && isCount(head) && isCount(tail)) return { articles, head, tail }
      return refuse('seen', '{ articles, head, tail } in whole numbers, or undefined', answer)
    },
    seenTogether(key, below) {
      const answer: unknown = source.seenTogether(key, below)
      return isCount(answer) ? answer : refuse('seenTogether', 'a whole number, 0 or more', answer)
    },
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
