import { checkChoice, checkOptions, checkString, describe } from '../text/arguments.js'
import type { Action, BoilerplateKind } from '../text/finding.js'
import type { CueTable } from './cue-table.js'
import { BOILERPLATE_KINDS } from './kinds.js'

/** A line as a caller's own rule sees it. */
export interface RuleLine {
  /** The line without the blanks at its ends. */
  readonly text: string
  /** Number of the line, from 1. */
  readonly line: number
  /** The form under which cues are compared: case, quotes, width and the stops at its end folded. */
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
  readonly profile?: 'article' | 'page' | 'auto'
  /**
   * How much may go: `careful` takes out what is surely not the story; `balanced` also what likely isn't, for as many good lines lost as bad ones left.
   * @defaultValue `undefined`: `careful` for an `article`, `balanced` for a `page`
   */
  readonly caution?: 'careful' | 'balanced' | undefined
  /**
   * The article's headline, where it is known: a line that is the title is safe.
   * @defaultValue `undefined`
   */
  readonly title?: string | undefined
  /**
   * BCP 47 tag of the text's language: narrows the cues to that language and English.
   * @defaultValue `undefined`: the cues of all languages
   */
  readonly language?: string | undefined
  /**
   * What becomes of a kind, by its name, instead of the default: `{ caption: 'keep', 'author-bio': 'remove' }`.
   * @defaultValue `{}`
   */
  readonly actions?: Readonly<Partial<Record<BoilerplateKind, Action | undefined>>>
  /**
   * Own cue tables, beside those that the library has (in `copydesk/boilerplate/core` there are none).
   * @defaultValue `[]`
   */
  readonly cues?: readonly CueTable[]
  /**
   * Own rules.
   * @defaultValue `[]`
   */
  readonly rules?: readonly BoilerplateRule[]
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
}

const OPTIONS = ['profile', 'caution', 'title', 'language', 'actions', 'cues', 'rules'] as const

/** Checks the options and fills in the defaults. */
export function readOptions(where: string, options: BoilerplateOptions | undefined): Settings {
  checkOptions(where, options, OPTIONS)
  const { profile = 'article', caution, title, language, actions = {}, cues = [], rules = [] } = options ?? {}
  checkChoice(where, 'options.profile', profile, ['article', 'page', 'auto'])
  if (caution !== undefined) checkChoice(where, 'options.caution', caution, ['careful', 'balanced'])
  if (title !== undefined) checkString(where, 'options.title', title)
  if (language !== undefined) checkString(where, 'options.language', language)
  checkOptions(where, actions, BOILERPLATE_KINDS, 'options.actions')
  for (const kind of BOILERPLATE_KINDS) {
    const action = actions[kind]
    if (action !== undefined) checkChoice(where, `options.actions[${JSON.stringify(kind)}]`, action, ['remove', 'flag', 'keep'])
  }
  checkTables(where, cues)
  checkRules(where, rules)
  return { profile, caution, title, language, actions, cues, rules }
}

function checkTables(where: string, cues: unknown): void {
  if (!Array.isArray(cues)) throw new TypeError(`${where}: options.cues must be an array of cue tables, got ${describe(cues)}`)
  cues.forEach((table: unknown, i) => {
    const name = `options.cues[${i}]`
    if (typeof table !== 'object' || table === null || !('language' in table) || !('cues' in table)) {
      throw new TypeError(`${where}: ${name} must be a cue table { language, cues }, got ${describe(table)}`)
    }
    checkString(where, `${name}.language`, table.language)
    checkOptions(where, table.cues, BOILERPLATE_KINDS, `${name}.cues`)
  })
}

function checkRules(where: string, rules: unknown): void {
  if (!Array.isArray(rules)) throw new TypeError(`${where}: options.rules must be an array of rules, got ${describe(rules)}`)
  rules.forEach((rule: unknown, i) => {
    const complete = typeof rule === 'object' && rule !== null && 'name' in rule && 'kind' in rule && 'test' in rule
    if (!complete || typeof rule.test !== 'function') {
      throw new TypeError(`${where}: options.rules[${i}] must be a rule { name, kind, test }, got ${describe(rule)}`)
    }
    checkString(where, `options.rules[${i}].name`, rule.name)
    checkString(where, `options.rules[${i}].kind`, rule.kind)
    checkChoice(where, `options.rules[${i}].kind`, rule.kind, BOILERPLATE_KINDS)
  })
}
