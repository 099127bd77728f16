import type { Action } from '../../text/finding.js'
import { addToList } from '../../text/lists.js'
import { breaksOff, endsSentence, hasNoEndMarks, isQuestion } from '../../text/sentences/sentence-marks.js'
import { thirdPerson, thirdPersonForms, thirdPersonInSome } from '../data/third-person.js'
import type { FindSettings } from '../find-options.js'
import { isLongerThan, type LineLength } from '../measure/line-length.js'
import type { LineReading } from '../measure/line-words.js'
import { mayHaveOtherWords } from '../measure/other-words.js'
import type { Arrangement, ArticleLine } from './article-lines.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import {
  areOfTwoLists,
  mayBeOfTwoEntries,
  standAloneBelowOwnHeadings,
  standBelowLikeHeadings,
  standBelowOwnHeadings,
  standBelowOwnLabels,
} from './entries.js'
import { isPageLine } from './page-line.js'
import { asks, isStructure } from './structure.js'
import type { TextBody } from './text-body.js'

/** The lines with each match key, by their indices; without those that may repeat and mean something each time. */
export type CopiesByKey = ReadonlyMap<string, readonly number[]>

export function copiesByKey({ lines: list }: TextBody, repeatable: readonly boolean[]): CopiesByKey {
  const copiesOf = new Map<string, number[]>()
  list.forEach(({ reading }, i) => {
    if (!repeatable[i] && reading.keys.length > 0) addToList(copiesOf, reading.key, i)
  })
  return copiesOf
}

/** Lines with equal match keys: all but the survivor go, or none if they are the structure of the text. */
export function repeatedLines(
  body: TextBody,
  copiesOf: CopiesByKey,
  { survivor }: FindSettings,
  arrangement: Arrangement,
): FoundDuplicate[] {
  const { lines: list, titleKeys } = body
  const repeated = [...copiesOf.values()].filter((copies) => copies.length > 1)
  const isArticle = arrangement === 'article'
  const structure = isArticle ? structureOf(repeated, body) : NO_LINES
  const mayTellMore = (line: number, kept: number): boolean => {
    const inOrder = [Math.min(line, kept), Math.max(line, kept)] as const
    const haveOwnHeadings =
      mayBeOfTwoEntries(list[kept]) &&
      [standBelowOwnHeadings, standBelowLikeHeadings, standAloneBelowOwnHeadings].some((stand) => stand(inOrder, body))
    return haveOwnHeadings || mayTellOfAnother(line, kept, body, copiesOf) || areOfTwoLists(inOrder, body)
  }
  const actionFor = (line: number, kept: number): Action => {
    if (structure.has(line) || (isArticle && isTied(line, kept, body, structure))) return 'keep'
    return (isArticle && mayTellMore(line, kept)) || haveOtherWords(list[line], list[kept]) ? 'flag' : 'remove'
  }
  const found: FoundDuplicate[] = []
  for (const copies of repeated) {
    // The headline stays in front of its story.
    const isLast = survivor === 'last' && !structure.has(copies[0]) && !titleKeys.has(list[copies[0]].reading.key)
    const first = copies.find((at) => isArticle && at < body.firstProse() && !isInCapitals(list[at])) ?? copies[0]
    const kept = isLast ? copies[copies.length - 1] : first
    for (const line of copies) {
      if (line === kept) continue
      const action = actionFor(line, kept)
      found.push({ line, kept, action, rule: action === 'keep' ? 'structure' : 'repeated-line' })
    }
  }
  return withHeadings(withFollowers(found, structure), list)
}

/**
 * What stands right above prose that stays is at most flagged: a heading, 'The Ferryman (1956, 98 min)' above what the film is about, on two evenings,
 * and a sentence in front of what is asked again, 'He went down to the sea again.'
 */
function withHeadings(found: readonly FoundDuplicate[], list: readonly ArticleLine[]): FoundDuplicate[] {
  const staying = new Map(found.filter(({ line, action }) => action !== 'remove' && list[line].prose).map((one) => [one.line, one]))
  const isTiedBelow = ({ line, kept }: FoundDuplicate): boolean => {
    const below = staying.get(line + 1)
    if (below?.kept !== kept + 1) return false
    return list[line].prose ? below.action === 'keep' && asks(list[below.line].reading.text) : !isPageLine(list[line])
  }
  return found.map((one) => (one.action === 'remove' && isTiedBelow(one) ? { ...one, action: 'flag' } : one))
}

/** The lines whose copies are the structure of the text. */
function structureOf(repeated: readonly (readonly number[])[], body: TextBody): ReadonlySet<number> {
  const entries = contentsEntries(repeated, body)
  const isPart = (copies: readonly number[]): boolean =>
    isStructure(copies, body, entries.has(copies[0]) || (mayBeOfTwoEntries(body.lines[copies[0]]) && standBelowOwnLabels(copies, body)))
  return new Set(repeated.filter(isPart).flat())
}

/**
 * Copies behind one that is tied to what stands above it are at most flagged, as they may be told of the same: 'His lawyer asks …' below 'He denies …'.
 */
function withFollowers(found: readonly FoundDuplicate[], structure: ReadonlySet<number>): FoundDuplicate[] {
  const keptFor = new Map(found.map(({ line, kept }) => [line, kept]))
  const tied = new Set(found.filter(({ line, action }) => action === 'keep' && !structure.has(line)).map(({ line }) => line))
  return [...found]
    .sort((a, b) => a.line - b.line)
    .map((one) => {
      if (!tied.has(one.line - 1) || keptFor.get(one.line - 1) !== one.kept - 1) return one
      tied.add(one.line)
      return one.action === 'remove' ? { ...one, action: 'flag' } : one
    })
}

/** What is in capitals shows less than its copy: names, accents in some languages. */
function isInCapitals({ reading: { text } }: ArticleLine): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Whether a letter or capital may make another word of one of the words of a copy. */
function haveOtherWords(line: ArticleLine, kept: ArticleLine): boolean {
  return mayHaveOtherWords(line.reading, kept.reading, line.prose && kept.prose)
}

/** How long a paragraph may be that is told of two things; of 32 in articles of our own the longest has 17 words. */
const LONGEST_OF_TWO: LineLength = { words: 20, letters: 110 }
/** Words of a sentence at the least where no mark ends one. */
const UNMARKED_SENTENCE_WORDS = 4
/** So many of them, one below the other, may be; more are a block that a program repeats. */
const MAX_LINES_OF_TWO = 3
/** A summary that opens the text mostly comes again right below itself: with so many lines between at the most. */
const MAX_LINES_TO_SUMMARY = 2

/**
 * Whether a short paragraph of the body that comes again may tell of another thing than the first one: 'The motion was carried by nine votes to two.'
 * in the minutes of a council, 'Nobody was hurt, a spokesman said.' in the news in brief, the steps of two recipes. Above both copies stand other
 * sentences, or the headline above the first. Where a program or a summary repeats it, a neighbour mostly comes again as well. A longer paragraph may
 * do so where a pronoun in it points to somebody who was named above.
 */
export function mayTellOfAnother(line: number, kept: number, body: TextBody, copiesOf: CopiesByKey): boolean {
  const list = body.lines
  const [first, second] = line < kept ? [line, kept] : [kept, line]
  const { prose, reading } = list[kept]
  const isLong = isLongerThan(LONGEST_OF_TWO, reading)
  if (!prose || (isLong && !pointsBack(reading))) return false
  const isAlike = (step: number): boolean => {
    const [a, b] = [list[first + step], list[second + step]]
    return a !== undefined && b !== undefined && a.prose && a.reading.key === b.reading.key
  }
  let above = 0
  while (above < MAX_LINES_OF_TWO && isAlike(-above - 1)) above++
  let below = 0
  while (below < MAX_LINES_OF_TWO && isAlike(below + 1)) below++
  if (above + below + 1 > MAX_LINES_OF_TWO) return false
  const [from, fromSecond] = [first - above, second - above]
  const between = fromSecond - first - below - 1
  // What a program repeats at the end is no second recipe.
  if (between < 1 || (above + below > 0 && list[second + below + 1]?.prose !== true)) return false
  // Nor is a question with its answer that was loaded twice.
  if (between === 1 && list[from - 1]?.reading.key === list[fromSecond - 1].reading.key) return false
  const comesAgain = (at: number): boolean => at in list && (copiesOf.get(list[at].reading.key)?.length ?? 0) > 1
  const opens = from <= body.firstProse() && !body.hasSentenceBetween(-1, from)
  if (opens ? isLong || between <= MAX_LINES_TO_SUMMARY : !isSentence(list[from - 1]) || comesAgain(from - 1)) return false
  return isSentence(list[fromSecond - 1]) && !comesAgain(fromSecond - 1) && !comesAgain(first + below + 1)
}

/** Whether a line is a whole sentence, however short: 'Set the hour.', but not 'The ferry sails twice …' */
function isSentence({ prose, reading: { text, keys } }: ArticleLine): boolean {
  if (prose) return true
  if (hasNoEndMarks(text)) return keys.length >= UNMARKED_SENTENCE_WORDS
  return endsSentence(text) && !breaksOff(text)
}

/** Whether a word of a line is a pronoun for somebody who was named before: 'Speaking through his lawyer, …'. */
function pointsBack(reading: LineReading): boolean {
  return reading.keys.some((key) => isThirdPerson(key, reading) || thirdPersonForms().has(key))
}

function isThirdPerson(key: string, { lexicons }: LineReading): boolean {
  return thirdPerson().has(key) || (thirdPersonInSome().has(key) && lexicons[0].pronouns.has(key))
}

/**
 * Whether a copy of prose belongs to what stands above it, which is another line than above the first one: as the answer to a question, which would
 * be left alone, also where somebody else is asked the same, or by a pronoun that it begins with: 'He denied the charges.' is told of one man and of
 * another one. Where a program repeats a paragraph, what stands above comes again as well, or is the first copy.
 */
function isTied(line: number, kept: number, body: TextBody, structure: ReadonlySet<number>): boolean {
  const list = body.lines
  const { prose, reading } = list[kept]
  if (!prose || line === 0) return false
  const { key, text } = list[line - 1].reading
  if (key === reading.key) return false
  if (key === list[kept - 1]?.reading.key) return isQuestion(text) && structure.has(line - 1) && line > 1 && body.isSaidOnce(line - 2)
  return isQuestion(text) || (kept > 0 && beginsWithPronoun(list[kept]) && namesAnother(line, kept, body))
}

/**
 * Whether what stands above a copy, a line of the page aside, may name another one than above the first: not what is itself a copy, nor where what
 * stands above the first one comes again below this one, unless these point to somebody as well.
 */
function namesAnother(line: number, kept: number, body: TextBody): boolean {
  const list = body.lines
  const at = isPageLine(list[line - 1]) ? line - 2 : line - 1
  const [above, below, aboveKept] = [list[at], list[line + 1], list[kept - 1]]
  if (above === undefined || !(body.isSaidOnce(at) || beginsWithPronoun(above))) return false
  return below?.reading.key !== aboveKept.reading.key || beginsWithPronoun(aboveKept)
}

function beginsWithPronoun({ reading }: ArticleLine): boolean {
  return isThirdPerson(reading.keys[0], reading)
}

const NO_LINES: ReadonlySet<number> = /* @__PURE__ */ new Set<number>()

/**
 * First copies that are entries of a table of contents: with no sentence between them, each with one more copy further down, in the same order, with
 * body text behind each: the headings of the parts.
 */
function contentsEntries(repeated: readonly (readonly number[])[], body: TextBody): ReadonlySet<number> {
  const isTitle = ({ reading: { text } }: ArticleLine): boolean => isQuestion(text) || !endsSentence(text)
  const pairs = repeated.filter(([entry, , more]) => more === undefined && isTitle(body.lines[entry]))
  const entries = new Set<number>()
  for (let k = 1; k < pairs.length; k++) {
    const [entry, heading] = pairs[k - 1]
    const [next, nextHeading] = pairs[k]
    if (nextHeading < heading || body.hasSentenceBetween(entry, next) || !body.hasProseBetween(heading, nextHeading)) continue
    entries.add(entry)
    entries.add(next)
  }
  return entries
}
