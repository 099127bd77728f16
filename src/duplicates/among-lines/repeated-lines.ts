import { addToList } from '../../text/lists.js'
import { endsSentence, isQuestion } from '../../text/sentence-marks.js'
import { thirdPerson } from '../data/third-person.js'
import type { FindSettings } from '../find-options.js'
import { mayHaveOtherWords } from '../measure/other-words.js'
import type { Arrangement, ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import { areEntries } from './entries.js'
import { isStructure } from './structure.js'
import type { TextBody } from './text-body.js'

/** Lines with equal match keys: all but the survivor go, or none if they are the structure of the text. */
export function repeatedLines(
  list: readonly ArticleLine[],
  body: TextBody,
  repeatable: readonly boolean[],
  { titleKeys, survivor }: FindSettings,
  arrangement: Arrangement,
): FoundDuplicate[] {
  const copiesOf = new Map<string, number[]>()
  list.forEach(({ reading }, i) => {
    if (repeatable[i] || reading.keys.length === 0) return
    addToList(copiesOf, reading.key, i)
  })
  const found: FoundDuplicate[] = []
  const repeated = [...copiesOf.values()].filter((copies) => copies.length > 1)
  const isArticle = arrangement === 'article'
  const entries = isArticle ? contentsEntries(repeated, list, body) : NO_ENTRIES
  for (const copies of repeated) {
    const isEntry = isArticle && (entries.has(copies[0]) || areEntries(copies, list, body, titleKeys))
    const structure = isArticle && isStructure(copies, list, body, titleKeys, isEntry)
    // The headline stays in front of its story.
    const isLast = survivor === 'last' && !structure && !titleKeys.has(list[copies[0]].reading.key)
    const first = copies.find((at) => isArticle && at < body.firstProse() && !isInCapitals(list[at])) ?? copies[0]
    const kept = isLast ? copies[copies.length - 1] : first
    for (const line of copies) {
      if (line === kept) continue
      const stays = structure || (isArticle && isTied(list, line, kept))
      const mayTellMore = isArticle && mayTellOfAnother(list, line, kept, body, copiesOf)
      const action = mayTellMore || haveOtherWords(list[line], list[kept]) ? 'flag' : 'remove'
      found.push({ line, kept, action: stays ? 'keep' : action, rule: stays ? 'structure' : 'repeated-line' })
    }
  }
  return found
}

/** What is in capitals shows less than its copy: names, accents in some languages. */
function isInCapitals({ reading: { text } }: ArticleLine): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Whether a letter or capital may make another word of one of the words of a copy. */
function haveOtherWords(line: ArticleLine, kept: ArticleLine): boolean {
  return mayHaveOtherWords(line.reading, kept.reading, line.prose && kept.prose)
}

/** Words up to which a paragraph may be told of two things; of 32 in articles of our own the longest has 17. */
const MOST_WORDS_OF_TWO = 20
/** So many of them, one below the other, may be; more are a block that a program repeats. */
const MOST_LINES_OF_TWO = 3
/** A summary that opens the text mostly comes again right below itself: with so many lines between at the most. */
const MOST_LINES_TO_SUMMARY = 2

/**
 * Whether a short paragraph of the body that comes again may tell of another thing than the first one: 'The motion was carried by nine votes to two.'
 * in the minutes of a council, 'Nobody was hurt, a spokesman said.' in the news in brief, the steps of two recipes. Above both copies stand other
 * sentences, or the headline above the first. Where a program or a summary repeats it, a neighbour mostly comes again as well.
 */
function mayTellOfAnother(
  list: readonly ArticleLine[],
  line: number,
  kept: number,
  body: TextBody,
  copiesOf: ReadonlyMap<string, readonly number[]>,
): boolean {
  const [first, second] = line < kept ? [line, kept] : [kept, line]
  const { prose, reading } = list[kept]
  if (!prose || reading.keys.length > MOST_WORDS_OF_TWO) return false
  const isAlike = (step: number): boolean => {
    const [a, b] = [list[first + step], list[second + step]]
    return a !== undefined && b !== undefined && a.prose && a.reading.key === b.reading.key
  }
  let above = 0
  while (above < MOST_LINES_OF_TWO && isAlike(-above - 1)) above++
  let below = 0
  while (below < MOST_LINES_OF_TWO && isAlike(below + 1)) below++
  if (above + below + 1 > MOST_LINES_OF_TWO) return false
  const [from, fromSecond] = [first - above, second - above]
  const between = fromSecond - first - below - 1
  // What a program repeats at the end is no second recipe.
  if (between < 1 || (above + below > 0 && list[second + below + 1]?.prose !== true)) return false
  const comesAgain = (at: number): boolean => (copiesOf.get(list[at]?.reading.key ?? '')?.length ?? 0) > 1
  const opens = from <= body.firstProse()
  if (opens ? between <= MOST_LINES_TO_SUMMARY : !isSentence(list[from - 1]) || comesAgain(from - 1)) return false
  return isSentence(list[fromSecond - 1]) && !comesAgain(fromSecond - 1) && !comesAgain(first + below + 1)
}

/** Whether a line is a whole sentence, however short: 'Set the hour.', but not 'The ferry sails twice …' */
function isSentence({ prose, reading }: ArticleLine): boolean {
  return prose || (endsSentence(reading.text) && !/(?:\.\.|…)$/u.test(reading.text))
}

/**
 * Whether a copy of prose belongs to what stands above it, which is another line than above the first one: as the answer to a question, which would
 * be left alone, or by a pronoun that it begins with: 'He denied the charges.' is told of one man and of another one. Where a program repeats a
 * paragraph, what stands above comes again as well, or is the first copy.
 */
function isTied(list: readonly ArticleLine[], line: number, kept: number): boolean {
  const { prose, reading } = list[kept]
  if (!prose || line === 0) return false
  const { key, text } = list[line - 1].reading
  if (key === reading.key || key === list[kept - 1]?.reading.key) return false
  return isQuestion(text) || (kept > 0 && thirdPerson().has(reading.keys[0]))
}

const NO_ENTRIES: ReadonlySet<number> = /* @__PURE__ */ new Set<number>()

/**
 * First copies that are entries of a table of contents: with no prose between them, each with one more copy further down, in the same order, with
 * body text behind each: the headings of the parts.
 */
function contentsEntries(repeated: readonly (readonly number[])[], list: readonly ArticleLine[], body: TextBody): ReadonlySet<number> {
  const pairs = repeated.filter(([entry, heading, more]) => more === undefined && !list[entry].prose && list[heading + 1]?.prose === true)
  const entries = new Set<number>()
  for (let k = 1; k < pairs.length; k++) {
    const [entry, heading] = pairs[k - 1]
    const [next, nextHeading] = pairs[k]
    if (nextHeading < heading || body.hasProseBetween(entry, next) || !body.hasProseBetween(heading, nextHeading)) continue
    entries.add(entry)
    entries.add(next)
  }
  return entries
}
