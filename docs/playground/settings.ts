import type { CleanArticleOptions } from '../../src/article.js'
import { KINDS } from '../../src/boilerplate/kinds.js'
import { DEFAULT_THRESHOLD } from '../../src/duplicates/measure/compare.js'
import { CATEGORIES, CATEGORY_NAMES, CATEGORY_OF_KIND, spelled } from '../../src/report/categories.js'
import { type Action, BOILERPLATE_KINDS, type BoilerplateKind } from '../../src/text/finding.js'

const PROFILES = ['page', 'auto'] as const
const CAUTIONS = ['careful', 'balanced'] as const
const ACTIONS = ['remove', 'flag', 'keep'] as const

/** The options that the form asks for, without those that are as the library has them anyway. */
export function optionsOf(form: HTMLFormElement): CleanArticleOptions {
  const data = new FormData(form)
  const written = (name: string): string => String(data.get(name) ?? '').trim()
  const profile = PROFILES.find((name) => name === written('profile'))
  const caution = CAUTIONS.find((name) => name === written('caution'))
  const title = written('title')
  const language = written('language')
  const threshold = Number(written('threshold'))
  const actions = actionsOf(written)
  return {
    ...(profile && { profile }),
    ...(caution && { caution }),
    ...(title !== '' && { title }),
    ...(language !== '' && { language }),
    ...(!data.has('normalize') && { normalize: false as const }),
    ...(!data.has('boilerplate') && { boilerplate: false as const }),
    ...(!data.has('duplicates') ? { duplicates: false as const } : threshold !== DEFAULT_THRESHOLD && { duplicates: { threshold } }),
    ...(Object.keys(actions).length > 0 && { actions }),
  }
}

function actionsOf(written: (name: string) => string): Partial<Record<BoilerplateKind, Action>> {
  const actions: Partial<Record<BoilerplateKind, Action>> = {}
  for (const kind of BOILERPLATE_KINDS) {
    const action = ACTIONS.find((name) => name === written(`kind ${kind}`))
    if (action !== undefined) actions[kind] = action
  }
  return actions
}

/** A choice for each kind of boilerplate, grouped by category. */
export function kindChoices(): string {
  return CATEGORIES.flatMap((category) => {
    const kinds = BOILERPLATE_KINDS.filter((kind) => CATEGORY_OF_KIND[kind] === category)
    if (kinds.length === 0) return []
    return `<fieldset class="of-${category}"><legend>${CATEGORY_NAMES[category]}</legend>${kinds.map(kindChoice).join('')}</fieldset>`
  }).join('')
}

function kindChoice(kind: BoilerplateKind): string {
  const options = ACTIONS.map((action) => `<option>${action}</option>`).join('')
  return (
    `<label><span>${spelled(kind)}</span> <select name="kind ${kind}"><option value="">default: ${KINDS[kind].action}</option>` +
    `${options}</select></label>`
  )
}

/** The program that gives the clean text. */
export function codeFor(options: CleanArticleOptions): string {
  const given = Object.keys(options).length > 0 ? `, ${literal(options)}` : ''
  return `import { cleanArticle } from 'copydesk'\n\nconst { text } = cleanArticle(source${given})\n`
}

/** A value as JavaScript that people would write. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([name, member]) => `${/^\w+$/.test(name) ? name : literal(name)}: ${literal(member)}`)
  return `{ ${members.join(', ')} }`
}
