import type { DuplicateFinding } from '../../text/finding.js'

/** Why a line was found, as a sentence for people. Names the line that stays by the number in `evidence`. The two texts are what was compared. */
export function reasonOf(
  { rule, action, score, evidence }: Pick<DuplicateFinding, 'rule' | 'action' | 'score' | 'evidence'>,
  text: string,
  keptText: string,
): string {
  const { line } = evidence.kept
  const alike = `${Math.floor(score * 100 + ROUNDING)} % alike`
  switch (rule) {
    case 'repeated-line':
      if (action === 'flag') {
        return lettersOf(text) === lettersOf(keptText)
          ? `Repeats line ${line} word for word, but may be told of something else.`
          : `Repeats line ${line} but for letters or capitals that may make other words of some.`
      }
      return smallLettersOf(text) === smallLettersOf(keptText)
        ? `Repeats line ${line} word for word.`
        : `Repeats line ${line} with some letters written in another way.`
    case 'repeated-sentence':
      return action === 'remove'
        ? `This sentence stands in line ${line} already.`
        : `This sentence stands in line ${line} too, but may belong where it is.`
    case 'structure':
      return `Repeats line ${line}, but belongs where it stands: a question, an answer, an entry, a refrain, or what is told of somebody else.`
    case 'near-same':
      return action === 'remove'
        ? `Says what line ${line} says in another form (${alike}).`
        : `Looks like line ${line} (${alike}), but may tell something of its own.`
    case 'near-contained':
      return evidence.contained === 'kept'
        ? `Has all that line ${line} has, and more.`
        : `Line ${line} has all that this one has, and more.`
    case 'near-shares-passage':
      return `${evidence.passage?.words ?? 0} words in a row stand in line ${line} too.`
    default:
      return `Looks like line ${line} and differs in ${DIFFERENCES[evidence.differsIn ?? 'word-order']}.`
  }
}

/** So that 0.29 is 29 %; else the number is rounded down, since lines that differ are not alike altogether. */
const ROUNDING = 1e-9

/** What is left without typography. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The same without case: `ß` and `ss`, `ё` and `е`, the two Turkish i's, letters with points and without are written in another way. */
function smallLettersOf(text: string): string {
  return lettersOf(text).toLowerCase()
}

const DIFFERENCES = {
  number: 'a number, day or sign',
  negation: 'a negation',
  direction: 'the direction of what it tells',
  name: 'a name',
  question: 'whether it asks or says so',
  'word-order': 'the order of its words',
} as const
