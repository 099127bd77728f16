import { beginsItem } from '../../text/reading/list-item.js'
import { endsWithColon } from '../../text/sentences/sentence-marks.js'
import { BUTTONS_OF_PROGRAMS, TITLES_OF_PAGES } from '../kinds.js'
import { nextWhere, runsOf } from '../story/line-indices.js'
import { isByModelAlone, isQuoted, type MarkedText, staysAt } from './marked-text.js'
import { goes, type Verdict, type Verdicts } from './verdict.js'

// Tables, lists, quotations and headings of the story: a plain text, of which the line model was made, doesn't show what is one.

/** One item may be anything. */
const MIN_ITEMS = 2

/**
 * A table that nothing but the line model takes for the page's stays below a line that stays, headings between them left out; one with links
 * needs a line that stays behind it as well. No labelled text has one with its signs.
 */
export function keepTables({ facts, marked: { joined, underlined }, headed, linked }: MarkedText, verdicts: Verdicts): void {
  if (joined.size === 0) return
  const tableOf = facts.map(({ line }) => {
    const head = joined.get(line)
    return head !== undefined && underlined.has(head) ? head : undefined
  })
  tableOf.forEach((table, first) => {
    if (table === undefined || tableOf[first - 1] === table) return
    let end = first
    while (tableOf[end] === table) end++
    let above = first - 1
    while (headed.has(above)) above--
    let below = end
    while (headed.has(below)) below++
    const hasLink = nextWhere((i) => linked.has(i), first, end) < end
    if (staysAt(above, verdicts) && (!hasLink || staysAt(below, verdicts))) keepDoubted(first, end, verdicts)
  })
}

/**
 * A list of which no item is a link stays in the same way below a heading, a line in bold letters or one with a colon that stays, and between two
 * lines that stay, with the headings in front of it. The page's own lists, 'Categories', have headings that go.
 */
export function keepLists(text: MarkedText, far: ReadonlySet<number>, verdicts: Verdicts): void {
  const { facts, layout, headed, linked, bold } = text
  const isItem = (i: number): boolean => isOwnItem(facts[i].text) && !linked.has(i) && !headed.has(i)
  const isHeading = (i: number): boolean => headed.has(i) || bold.has(i)
  const isAnnounced = (first: number): boolean =>
    staysAt(first - 1, verdicts) && (isHeading(first - 1) || endsWithColon(facts[first - 1].text))
  for (const { start, end } of runsOf(isItem, 1, facts.length)) {
    let above = start - 1
    while (isHeading(above) && (verdicts[above] === undefined || isByModelAlone(verdicts[above]))) above--
    const isBetween = above > layout.headline && staysAt(above, verdicts) && staysAt(end, verdicts)
    if (end - start >= MIN_ITEMS && !linked.has(start - 1) && !linked.has(end) && (isBetween || isAnnounced(start)) && !far.has(start))
      keepDoubted(above + 1, end, verdicts)
  }
}

/** An item that is no box to tick: '- [ ] Yes'. */
function isOwnItem(text: string): boolean {
  return beginsItem(text) && !BOX.test(text)
}

const BOX = /^\S{1,10}\s+\[[ xX]\]/

/** A quoted line stays in the same way below a line that stays. */
export function keepQuotations({ facts }: MarkedText, far: ReadonlySet<number>, verdicts: Verdicts): void {
  facts.forEach((line, i) => {
    if (isQuoted(line) && staysAt(i - 1, verdicts) && isByModelAlone(verdicts[i]) && !far.has(i)) verdicts[i] = undefined
  })
}

/**
 * A heading stays in the same way with the line below it, and right below the headline, a line in bold letters between two lines that stay. In
 * labelled pages, told which lines are headings by those that another converter wrote in capitals, 301 of 492 that stay for it are in the gold. A
 * heading that is worded like the name of a page ('Contact us'), a button of a program or a prompt, or is a weak phrase ('Tip'), stays too above a
 * sentence of which nothing was found, time stamps between them left out, and so does one of the first level that opens the text, however it is
 * worded.
 */
export function keepHeadings(
  { facts, layout: { headline }, marked: { topHeadings }, headed, bold }: MarkedText,
  isSentence: (i: number) => boolean,
  verdicts: Verdicts,
): void {
  for (const i of bold) if (staysAt(i - 1, verdicts) && staysAt(i + 1, verdicts)) keepDoubted(i, i + 1, verdicts)
  const belowStamps = linesBelowStamps(verdicts)
  for (const i of headed) {
    if (verdicts[i] === undefined) continue
    if (isByModelAlone(verdicts[i])) {
      const isBelowHeadline = headline >= 0 && i === headline + 1
      if (isBelowHeadline || (staysAt(i + 1, verdicts) && !headed.has(i + 1))) verdicts[i] = undefined
      continue
    }
    const isOwn = mayBeOwnHeading(verdicts[i]) || (i === 0 && topHeadings.has(facts[i].line))
    const below = belowStamps[i]
    if (isOwn && verdicts[below] === undefined && isSentence(below)) verdicts[i] = undefined
  }
}

/** For each line the first one below it that is no time stamp. */
function linesBelowStamps(verdicts: Readonly<Verdicts>): number[] {
  const below: number[] = []
  for (let i = verdicts.length - 1; i >= 0; i--) below[i] = verdicts[i + 1]?.kind === 'timestamp' ? below[i + 1] : i + 1
  return below
}

function mayBeOwnHeading(verdict: Verdict | undefined): boolean {
  if (verdict === undefined || !goes(verdict) || verdict.by === 'rule') return false
  const { by, kind, evidence } = verdict
  return by === 'prompt' || evidence.cue?.strength === 'weak' || TITLES_OF_PAGES.has(kind) || BUTTONS_OF_PROGRAMS.has(kind)
}

/** Of the lines from `first` on up to `end` those stay that nothing but the line model takes. */
function keepDoubted(first: number, end: number, verdicts: Verdicts): void {
  for (let i = first; i < end; i++) if (isByModelAlone(verdicts[i])) verdicts[i] = undefined
}
