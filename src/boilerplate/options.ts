import {
  checkChoice,
  checkFields,
  checkLanguage,
  checkOptions,
  checkString,
  checkStrings,
  describe,
  fieldsOf,
  memberName,
} from '../text/arguments.js'
import { ACTIONS, type Action, BOILERPLATE_KINDS, type BoilerplateKind, type DuplicateKind } from '../text/finding.js'
import { lazyFor } from '../text/lazy.js'
import { lackOf } from './lookup/cue-check.js'
import type { CueTable } from './lookup/cue-table.js'
import { type LineModel, MODEL_VERSION } from './model/line-model.js'
import type { SourceLines } from './verdicts/source-lines.js'

/** A line as a caller's own rule sees it. */
export interface RuleLine {
  /** The line without the blanks at its ends. */
  readonly text: string
  /** Number of the line, from 1. */
  readonly line: number
  /** The form under which cues are compared: case, quotes, width and the stops at its end folded; empty for a line of more than 320 characters. */
  readonly key: string
}

/** A caller's own rule: a test of a line. It has the say of a strong cue: the vetoes hold for it too. */
export interface BoilerplateRule {
  /** Stands in the finding as `rule`. */
  readonly name: string
  /** What the lines are that it finds. */
  readonly kind: BoilerplateKind
  /** Must answer the same for the same line. */
  readonly test: (line: RuleLine) => boolean
}

/** Options of {@link findBoilerplate} and {@link removeBoilerplate}. */
export interface BoilerplateOptions {
  /**
   * What the text is: an `article` that some extractor or feed already cut out, a whole `page`, or `auto`: told by the shape of the text.
   * @defaultValue `'article'`
   */
  readonly profile?: 'article' | 'page' | 'auto' | undefined
  /**
   * How much may go: `careful` takes out what is surely not the story; `balanced` also what likely isn't, for as many good lines lost as bad ones left.
   * @defaultValue `undefined`: `careful` for an `article`, `balanced` for a `page`
   */
  readonly caution?: 'careful' | 'balanced' | undefined
  /**
   * The article's headline, where it is known: the line that is it, with the site's name or without, or in nearly its words, stays, unless
   * `actions` says `headline: 'remove'`.
   * @defaultValue `undefined`
   */
  readonly title?: string | undefined
  /**
   * BCP 47 tag of the text's language: narrows the cues to that language and English. Forms, and prompts that are told by single words, are
   * those of all languages in any case.
   * @defaultValue `undefined`: the cues of all languages
   */
  readonly language?: string | undefined
  /**
   * What becomes of a kind, by its name, instead of the default: `{ caption: 'keep', 'author-bio': 'remove' }`.
   * @defaultValue `{}`
   */
  readonly actions?: Readonly<Partial<Record<BoilerplateKind, Action | undefined>>> | undefined
  /**
   * Own cue tables, beside those that the library has (in `copydesk/boilerplate/core` there are none). They are prepared once for each array, so hand
   * in the same one for all texts, and make another one where the tables change.
   * @defaultValue `[]`
   */
  readonly cues?: readonly CueTable[] | undefined
  /**
   * Own rules.
   * @defaultValue `[]`
   */
  readonly rules?: readonly BoilerplateRule[] | undefined
  /**
   * A line model of your own, from `trainLineModel` of `copydesk/training`.
   * @defaultValue `undefined`: the one that comes with the library (in `copydesk/boilerplate/core` none)
   */
  readonly model?: LineModel | undefined
  /**
   * What other articles of the same source repeat, from `createSourceProfile` of `copydesk/corpus`; of use from two articles on.
   * @defaultValue `undefined`
   */
  readonly source?: SourceLines | undefined
}

/** The options with their defaults filled in. */
export interface Settings {
  readonly profile: 'article' | 'page' | 'auto'
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
  return { profile, caution, title, language, actions, source }
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
  return { cues, rules, model }
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

function checkTables(where: string, list: string, cues: unknown): void {
  if (!Array.isArray(cues)) throw new TypeError(`${where}: ${list} must be an array of cue tables, got ${describe(cues)}`)
  cues.forEach((table: unknown, i) => {
    const name = `${list}[${i}]`
    if (typeof table !== 'object' || table === null || !('language' in table) || !('cues' in table) || table.cues === undefined) {
      throw new TypeError(`${where}: ${name} must be a cue table { language, cues }, got ${describe(table)}`)
    }
    checkFields(where, table, ['language', 'cues'], name)
    checkLanguage(where, `${name}.language`, table.language)
    checkOptions(where, table.cues, BOILERPLATE_KINDS, `${name}.cues`)
    for (const [kind, phrases] of Object.entries(table.cues ?? {})) checkPhrases(where, memberName(`${name}.cues`, kind), phrases)
  })
}

function checkPhrases(where: string, name: string, phrases: unknown): void {
  checkOptions(where, phrases, ['strong', 'weak'], name)
  for (const [strength, list] of Object.entries(phrases ?? {})) {
    if (list === undefined) continue
    checkStrings(where, `${name}.${strength}`, list)
    list.forEach((phrase, i) => {
      const lack = lackOf(phrase)
      if (lack !== undefined) throw new RangeError(`${where}: ${name}.${strength}[${i}] must have ${lack}, got ${describe(phrase)}`)
    })
  }
}

function checkRules(where: string, list: string, rules: unknown): void {
  if (!Array.isArray(rules)) throw new TypeError(`${where}: ${list} must be an array of rules, got ${describe(rules)}`)
  rules.forEach((rule: unknown, i) => {
    const complete = typeof rule === 'object' && rule !== null && 'name' in rule && 'kind' in rule && 'test' in rule
    if (!complete || typeof rule.test !== 'function') {
      throw new TypeError(`${where}: ${list}[${i}] must be a rule { name, kind, test }, got ${describe(rule)}`)
    }
    checkFields(where, rule, ['name', 'kind', 'test'], `${list}[${i}]`)
    checkString(where, `${list}[${i}].name`, rule.name)
    checkString(where, `${list}[${i}].kind`, rule.kind)
    checkChoice(where, `${list}[${i}].kind`, rule.kind, BOILERPLATE_KINDS)
  })
}

function checkModel(where: string, name: string, model: unknown): void {
  if (model === undefined) return
  if (typeof model !== 'object' || model === null || !('first' in model) || !('second' in model) || !('version' in model)) {
    throw new TypeError(`${where}: ${name} must be a line model, as trainLineModel gives it, got ${describe(model)}`)
  }
  if (model.version !== MODEL_VERSION) {
    throw new RangeError(`${where}: ${name} must be of version ${MODEL_VERSION}, got ${describe(model.version)}; train it again`)
  }
  const wrong = partsOf(model).find(({ right }) => !right)
  if (wrong === undefined) return
  const { part, value, accepted } = wrong
  throw new TypeError(`${where}: ${name}.${part} must be ${accepted}, as trainLineModel gives it, got ${describe(value)}`)
}

/** A part of a model, and whether it is as training makes it. */
interface ModelPart {
  readonly part: string
  readonly value: unknown
  readonly accepted: string
  readonly right: boolean
}

/** Looked at once for a model: its thousands of numbers take as long as a short article. */
const partsOf = /* @__PURE__ */ lazyFor((model: object): readonly ModelPart[] => {
  const { first, second } = fieldsOf(model)
  const { features, words, hidden, output } = fieldsOf(first)
  const { places, steps } = fieldsOf(words)
  const [inputs, units] = [lengthOf(features), lengthOf(hidden)]
  return [
    ...partsOfPass('first', first),
    { part: 'first.words', value: words, accepted: 'places and steps', right: areNumbers(places) && areNumbers(steps, places.length) },
    {
      part: 'first.hidden',
      value: hidden,
      accepted: `units of ${inputs} weights`,
      right: Array.isArray(hidden) && hidden.every((unit) => isUnit(unit, inputs)),
    },
    { part: 'first.output', value: output, accepted: `a unit of ${units} weights`, right: isUnit(output, units) },
    ...partsOfPass('second', second),
  ]
})

function partsOfPass(pass: string, value: unknown): ModelPart[] {
  const { features, means, deviations, linear } = fieldsOf(value)
  const inputs = lengthOf(features)
  const named = Array.isArray(features) && features.every((name) => typeof name === 'string')
  const spread = areNumbers(deviations, inputs) && deviations.every((deviation) => deviation > 0)
  return [
    { part: `${pass}.features`, value: features, accepted: 'one name or more', right: named && inputs > 0 },
    { part: `${pass}.means`, value: means, accepted: `${inputs} numbers`, right: areNumbers(means, inputs) },
    { part: `${pass}.deviations`, value: deviations, accepted: `${inputs} numbers above 0`, right: spread },
    { part: `${pass}.linear`, value: linear, accepted: `a unit of ${inputs} weights`, right: isUnit(linear, inputs) },
  ]
}

function isUnit(unit: unknown, inputs: number): boolean {
  const { weights, scale, bias } = fieldsOf(unit)
  return areNumbers(weights, inputs) && areNumbers([scale, bias])
}

/** Whether a value is a list of numbers, of some length where one is given. */
function areNumbers(value: unknown, length?: number): value is readonly number[] {
  return Array.isArray(value) && (length ?? value.length) === value.length && value.every(Number.isFinite)
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function checkSource(where: string, source: unknown): void {
  if (source === undefined) return
  if (typeof source === 'object' && source !== null && 'seen' in source && 'seenTogether' in source && 'articles' in source) {
    const { articles, seen, seenTogether } = source
    if (typeof seen === 'function' && typeof seenTogether === 'function' && typeof articles === 'number' && articles >= 0) return
  }
  throw new TypeError(`${where}: options.source must be a source profile, as createSourceProfile gives it, got ${describe(source)}`)
}
