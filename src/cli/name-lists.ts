import { KINDS } from '../boilerplate/kinds.js'
import { type Action, BOILERPLATE_KINDS, type BoilerplateKind } from '../text/finding.js'
import { REPAIR_FACTS, REPAIR_NAMES } from './repairs.js'

/** Names that options take in lists, too many for the help of each option. */
export interface NameList {
  readonly heading: string
  /** All of them, as the options have them. */
  readonly names: readonly string[]
  /** What becomes of them unless an option says otherwise, and of which. */
  readonly groups: readonly (readonly [what: string, names: readonly string[]])[]
}

/** What becomes of some lines of a kind in spite of its default. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map<BoilerplateKind, string>([
  ['caption', "removed if it is nothing but a credit or opens as an agency's caption does"],
])

const kindsTo = (action: Action): readonly string[] => BOILERPLATE_KINDS.filter((kind) => KINDS[kind].action === action)

const repairsMade = (made: boolean): readonly string[] => REPAIR_FACTS.filter(({ byDefault }) => byDefault === made).map(({ name }) => name)

/** The lists that help and man page have. */
export const NAME_LISTS: readonly NameList[] = [
  {
    heading: 'Kinds of boilerplate, and what becomes of them by default',
    names: BOILERPLATE_KINDS,
    groups: [
      ['removed', kindsTo('remove')],
      ['flagged', kindsTo('flag')],
      ['kept', kindsTo('keep')],
    ],
  },
  {
    heading: 'Repairs, and which are made by default',
    names: REPAIR_NAMES,
    groups: [
      ['made', repairsMade(true)],
      ['not made', repairsMade(false)],
    ],
  },
]
