import { endsSentence, endsWithColon, hasNoEndMarks, isQuestion } from '../../text/sentences/sentence-marks.js'
import { isLongerThan, type LineLength } from '../measure/line-length.js'
import type { ArticleLine } from './article-lines.js'
import { isPageLine } from './page-line.js'
import { RECURRING_COPIES, type TextBody } from './text-body.js'

/**
 * Whether copies are what is told of different things: opening hours below 'Monday' and 'Wednesday', the verdict on two defendants, the answer to
 * two questions, what two people write, the last step of two recipes, flour for the base and for the top, the way to two walks. Without its copy a
 * label would stand alone, or its section lack a sentence. What stands below three short lines is neither a summary below the author's name. Only
 * sentences and quantities: headlines and credits come again below whatever a page lists. Of 1,420 lines that went on real pages 39 stay since they
 * stand directly below a label, of 1,020 others 35 since they stand further below one, 17 of these on one page about a row of railways.
 */
export function standBelowOwnLabels(copies: readonly number[], body: TextBody): boolean {
  if (!mayBeEntry(body.lines, copies[0])) return false
  if (haveOwn(copies, body.labelOver, body) || haveOwn(copies, body.recordOver, body)) return true
  return copies.length >= RECURRING_COPIES && haveOwn(copies, body.headingOver, body)
}

/**
 * How long a paragraph may be that is told of two things below their labels. Of 198 longer ones that come again below other short lines of labelled
 * texts the golds have four twice and 118 once.
 */
const LONGEST_ENTRY: LineLength = { words: 30, letters: 165 }

/** Whether a line may be told of two things by its length. */
export function mayBeOfTwoEntries({ reading }: ArticleLine): boolean {
  return !isLongerThan(LONGEST_ENTRY, reading)
}

/** Whether each copy stands below another label. */
function haveOwn(copies: readonly number[], labelOver: (line: number) => number | undefined, body: TextBody): boolean {
  const labels = new Set(copies.flatMap((copy) => keyOfLabel(labelOver(copy), body) ?? []))
  return labels.size === copies.length
}

/** Lines of a summary that comes again at the most where none of the text stands between. */
const MAX_LINES_OF_SUMMARY = 2

/**
 * Whether two copies may be entries where it isn't sure that the first one stands below a label: in front of the first sentence that may be the
 * author's name, below which a summary comes again. But a summary is short and all that stands above the second name or caption, and below that it
 * begins the text, or the text goes on between its lines. Nor may a heading be left alone, with another one or the end below it. Where the first
 * copy stands below no more than the headline, the second heading is a name, a date or a caption. Where the heading comes again, those of the
 * records that the copies stand in are asked; with other records between, what comes again is no summary.
 */
export function standBelowOwnHeadings([first, second]: readonly [number, number], body: TextBody, titleKeys = body.titleKeys): boolean {
  if (!mayBeEntry(body.lines, first) || isPageLine(body.lines[second])) return false
  const [firstHeading, heading] = [body.headingOver(first), body.headingOver(second)]
  if (firstHeading === undefined || heading === undefined || heading === firstHeading) return false
  const isSaidOnce = body.isSaidOnce(heading)
  const [firstOwn, own] = isSaidOnce ? [firstHeading, heading] : [body.recordHeadingOver(first), body.recordHeadingOver(second)]
  if (firstOwn === undefined || own === undefined || firstOwn === own) return false
  if ([firstOwn, own].some((at) => titleKeys.has(body.lines[at].reading.key)) || body.isSummary(firstHeading)) return false
  const isBehindOwn = body.hasOwnBetween(heading, second)
  const isFirstOwn = body.hasOwnBetween(firstHeading, first)
  if (!isBehindOwn && !isFirstOwn && !body.hasOwnBetween(second, body.sectionEnd(second))) return true
  const end = body.sectionEnd(first)
  if (!isSaidOnce && body.hasOwnBetween(end - 1, own)) return true
  if (isBehindOwn || end - firstHeading - 1 > MAX_LINES_OF_SUMMARY || body.hasOwnBetween(firstHeading, end)) return true
  // Of two kettles one boils as fast as a third one and the other has its lid: a summary comes again as a whole.
  const isAlike = (step: number): boolean => body.lines[first + step].reading.key === body.lines[second + step]?.reading.key
  return (first - 1 > firstHeading && !isAlike(-1)) || (first + 1 < end && !isAlike(1))
}

/**
 * Whether two copies stand below headings, the headline among them, of which a half or more is the same word for word: 'Gardening in June' and
 * 'Gardening in July' name two things.
 */
export function standBelowLikeHeadings([first, second]: readonly [number, number], { lines, headingOver }: TextBody): boolean {
  const [over, own] = [headingOver(first) ?? 0, headingOver(second)]
  if (over === first || own === undefined || !mayBeEntry(lines, first)) return false
  const [keys, others] = [lines[over].reading.keys, lines[own].reading.keys]
  const same = keys.filter((key, i) => key === others[i]).length
  return keys.length === others.length && same < keys.length && same * 2 >= keys.length
}

/** Words of a label at the most below which a line may come again: of nine products the headings came again in other words. */
const LABEL_WORDS = 5

/**
 * Whether two copies that are no sentences are each all that stands below a short heading of its own, as a dish on two days, or stand right below two
 * lines with a colon: without its copy the heading would stand alone. Of 3,760 labelled texts two lines of golds stay for it and eight others, six of
 * these the heads of tables.
 */
export function standAloneBelowOwnHeadings([first, second]: readonly [number, number], body: TextBody): boolean {
  const { lines, titleKeys } = body
  const isAlone = (at: number): boolean => {
    if (at === 0 || body.headingOver(at) !== at - 1) return false
    const { text, keys } = lines[at - 1].reading
    return endsWithColon(text) || (keys.length <= LABEL_WORDS && body.sectionEnd(at) === at + 1)
  }
  if (!isAlone(second) || !isAlone(first) || isPageLine(lines[second])) return false
  const [own, other] = [lines[second - 1].reading.key, lines[first - 1].reading.key]
  return own !== other && !titleKeys.has(own) && !titleKeys.has(other)
}

/** A list has so many quantities below each other at the most. */
const MAX_QUANTITIES = 40

/**
 * Whether two copies are measures of something in lists that stand below different lines, with or without blank lines between their items: butter for
 * the base and for the top of a cake.
 */
export function areOfTwoLists([first, second]: readonly [number, number], { lines }: TextBody): boolean {
  if (!isMeasure(lines[first])) return false
  const listOf = (at: number): number => {
    let above = at - 1
    while (above >= 0 && at - above <= MAX_QUANTITIES && isQuantity(lines[above])) above--
    return above
  }
  const [above, over] = [listOf(first), listOf(second)]
  return above >= 0 && over > first && lines[above].reading.key !== lines[over].reading.key
}

/** The key of a label, unless that is the title. */
function keyOfLabel(label: number | undefined, { lines, titleKeys }: TextBody): string | undefined {
  if (label === undefined) return undefined
  const { key } = lines[label].reading
  return titleKeys.has(key) ? undefined : key
}

/** Whether a line is a sentence, or one of several quantities below each other: '200 g plain flour, sifted'. */
function mayBeEntry(list: readonly ArticleLine[], at: number): boolean {
  const { text } = list[at].reading
  if (isQuestion(text)) return false
  return endsSentence(text) || hasNoEndMarks(text) || (isQuantity(list[at]) && hasQuantityBeside(list, at))
}

function hasQuantityBeside(list: readonly ArticleLine[], at: number): boolean {
  const [own, above, below] = [list[at], list[at - 1], list[at + 1]]
  return (!own.gapBefore && above !== undefined && isQuantity(above)) || (below?.gapBefore === false && isQuantity(below))
}

function isQuantity({ reading: { text } }: ArticleLine): boolean {
  return /^\p{N}/u.test(text)
}

/** Whether a line is so much of something: '200 g flour', '1/2 TL Salz', '2 cucharadas de aceite'. */
function isMeasure({ reading: { text } }: ArticleLine): boolean {
  return MEASURE.test(text)
}

const MEASURE = /* @__PURE__ */ new RegExp(
  `^\\p{N}[\\p{N}.,/ –-]{0,9}(?:(?:${[
    'k?g m[gl] [cd]?l d[ae]?kg? gr[ao]?m+[eoi]?s? oz ounces? lbs? pounds? cups? tbsp tsp (?:table|tea)spoons? pinch(?:es)? cloves? sticks?',
    'el tl esslöffel teelöffel prisen? tassen? bund zehen? cuill[èe]res? tasses? pincées? gousses? cucharad(?:it)?as? tazas? dientes? xícaras?',
    'colheres? dentes? cucchia(?:io|i|ini|ino) spicchi?o? eetlepels? theelepels? teentjes? msk tsk ss ts spsk rkl [łl]yżk[ai] łyżecz(?:ka|ki|ek)',
    'szklan(?:ka|ki|ek) ząb(?:ek|ki) lžíc[ei] lžičk[ay] hrne?k[uy]? evőkanál teáskanál csésze lingur[iă] cană кг г гр мл л ст ч стакана?(?:ов)?',
    'зубч?и?к[аи]? κ\\.σ κ\\.γ γρ φλιτζάνια?',
  ]
    .join(' ')
    .replaceAll(' ', '|')}|(?:su|çay|yemek|tatlı) (?:bardağı|kaşığı))(?![\\p{L}\\p{M}])|克|毫升|杯|大匙|小匙|그램|큰술|작은술|컵)`,
  'iu',
)
