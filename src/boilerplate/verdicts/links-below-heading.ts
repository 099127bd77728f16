import type { Support } from '../../text/finding.js'
import { lazy } from '../../text/lazy.js'
import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { endsWithColon, hasNoEndMarks } from '../../text/sentences/sentence-marks.js'
import { creditsSomebody } from '../lines/bylines.js'
import { countWords, isLongLine, type LineFacts, sentenceEnd, stops } from '../lines/line-facts.js'
import { isQuotationOf } from '../lines/rows.js'
import { namesThisArticle } from '../lines/words-of-address.js'
import { isOwedNote } from '../lines/words-of-notes.js'
import { keyWords } from '../lookup/key-words.js'
import { lineKey } from '../lookup/line-key.js'
import type { LaidOutText } from '../story/layout.js'
import { byNeighbours, goes, isHeadingOfList, type Verdict, type Verdicts } from './verdict.js'

// The links below the heading of a list of other articles.

/** A link has a verb and its object; '200 mg a day' and 'Bridges by Ana Reis' may be items of the story's own list, and are flagged. */
const MIN_LINK_WORDS = 5
/**
 * Of long words fewer will do: 'Homeowners and renters' has eight characters a word. Of extracted labelled texts 12 lines go for it, none of a gold.
 */
const LONG_WORD = 7.5
/**
 * A line of fewer words is a label or an item. Of extracted labelled texts 61 lines below headings go and 101 are flagged with 3; with 5 it is
 * 42 and 44.
 */
const MIN_FLAGGED_WORDS = 3
/** What may be an item of a list of labels below its heading has no more; of a list so many are needed. */
const MAX_ITEM_WORDS = 3
const MIN_ITEMS = 2
/** 'Recommended' may head the story's own list, as phrases may that are weak ones, 'Further information'. */
const MIN_HEADING_WORDS = 2
/** Of the links that go from extracted labelled texts 13 have a full stop inside, two of them behind so many words. */
const MIN_OPENING_WORDS = 10
/** A box of links has so many at most; what stands below them may be the story again. */
const MAX_LINKS = 8
const LINK_SCORE = 0.8

/** A list of links below its heading, as far as it has been read. */
interface LinkList {
  readonly heading: number
  /** The links so far. */
  readonly links: LineFacts[]
  /** Those that have too few words to be sure by themselves. */
  readonly short: number[]
  /** Whether something among them is no link, so that what stands below may be the story again. */
  broken: boolean
  /** Whether one has more words than an item has. */
  headlined: boolean
  /** Whether one has fewer words than a headline has. */
  labelled: boolean
}

/**
 * Headlines below 'Related articles': removed where no sentence of the story follows, and on a page those right below it; else flagged, as are short
 * ones, unless they stand between others or below the heading, or nothing else stands below them, and those below a line that is no link.
 */
export function followHeadings({ facts, layout }: LaidOutText, endOfStory: number, verdicts: Verdicts, onPage: boolean): void {
  // In an article without a sentence, a list of changes, nothing stands behind the story.
  const end = endOfStory < 0 && !onPage ? facts.length : endOfStory
  let list: LinkList | undefined
  const lists: LinkList[] = []
  // On a page the line model knows more of short lines.
  const closing = onPage ? new Set<number>() : itemsUpToBoilerplate(facts, verdicts)
  facts.forEach((line, i) => {
    if (isHeadingOfList(verdicts[i])) {
      list = { heading: i, links: [], short: [], broken: false, headlined: false, labelled: false }
      lists.push(list)
      return
    }
    if (onPage && i === layout.headline) list = undefined
    if (list === undefined) return
    const part = partOfList(i, list, facts, verdicts[i], closing.has(i))
    if (part === 'end') list = undefined
    else if (part === 'other') list.broken = true
    else if (part === 'link') {
      addLink(i, list, facts)
      const isListed = i > end && !list.broken && list.links.length <= MAX_LINKS && !hasNoEndMarks(line.text)
      const isHeadline = isLongEnough(line) || (mayBeLink(line) && headsRelated(verdicts[list.heading]))
      if (isListed && !isHeadline) list.short.push(i)
      const sure = (isListed && isHeadline) || (onPage ? isInBlock(list.heading, i, facts) : isLinkOfHeading(i, list, line, verdicts))
      verdicts[i] = i > end ? linkBelowHeading(sure, 'behind-the-story') : linkBelowHeading(sure)
    }
  })
  for (const { short } of lists) for (const i of short) if (isBetweenLinks(i, verdicts)) takeShortLink(i, verdicts)
  // In a guide with cross-heads 'Most popular' may be one, above its own list.
  if (!layout.headed()) takeLabels(lists, facts, verdicts)
}

/**
 * Whether a line has the words of a headline and stands right below a strong phrase. In half of the extracted labelled texts 18 more lines go for it, two
 * of them in a gold: a teaser and an entry of a table of contents.
 */
function isLinkOfHeading(i: number, { heading }: LinkList, { words, ends, text }: LineFacts, verdicts: Readonly<Verdicts>): boolean {
  if (ends || hasNoEndMarks(text)) return false
  const verdict = verdicts[heading]
  return i === heading + 1 && words >= MIN_LINK_WORDS && goes(verdict) && verdict?.whole === 'phrase' && verdict.rule === 'cue-strong'
}

/**
 * 'Related articles', but not 'Most read', which may head the story's own ranking, nor 'Further information'. Behind the stories of extracted labelled
 * texts ten more links of three or four words go for it, one of them in a gold that lacks the others of its list.
 */
function headsRelated(verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'related-heading' && goes(verdict) && verdict.rule !== 'cue-weak'
}

/** What a line below a heading is: a link, something else among links, nothing to the list, or behind its end. `closes`: only items are below it. */
function partOfList(
  i: number,
  list: LinkList,
  facts: readonly LineFacts[],
  verdict: Verdict | undefined,
  closes: boolean,
): 'link' | 'other' | 'nothing' | 'end' {
  const line = facts[i]
  const isFound = verdict?.sure === true
  if (isFound && verdict.kind !== 'timestamp') return list.labelled ? 'end' : 'nothing'
  const isQuoted = list.links.length > 0 && isQuotationOf(line) // the first one may be a headline
  if (isOfThisArticle(line) || isOtherForm(line, list.links[0]) || isQuoted || isOneOfRows(i, facts)) return 'other'
  if ((hasNumber(line) && !closes) || isOwedNote(line)) return 'nothing'
  if (!mayBeLink(line) && (list.headlined || !closes)) return 'end'
  return isFound ? 'nothing' : 'link'
}

function addLink(i: number, list: LinkList, facts: readonly LineFacts[]): void {
  const line = facts[i]
  if (hasNumber(line) || (list.links.length > 0 && opensList(i, facts))) list.broken = true
  list.labelled ||= !mayBeLink(line)
  list.headlined ||= !isItem(line)
  list.links.push(line)
}

/** The verdict on a link below the heading of a list of other articles. */
export function linkBelowHeading(sure: boolean, ...further: readonly Support[]): Verdict {
  return byNeighbours('related-links', 'below-a-heading', sure, LINK_SCORE, { support: ['below-a-heading', ...further] })
}

/** Whether a line stands between two links that go, or between the heading and one. */
function isBetweenLinks(i: number, verdicts: Readonly<Verdicts>): boolean {
  const isLink = (verdict: Verdict | undefined): boolean =>
    verdict?.sure === true && verdict.evidence.support?.includes('below-a-heading') === true
  return isLink(verdicts[i + 1]) && (isHeadingOfList(verdicts[i - 1]) || isLink(verdicts[i - 1]))
}

function takeShortLink(i: number, verdicts: Verdicts): void {
  verdicts[i] = linkBelowHeading(true, 'behind-the-story')
}

/**
 * Takes the lines of lists of labels that can be nothing else, with their headings: behind the story, and nothing but short lines and boilerplate
 * behind them. A line alone may sign the story, and below 'Most read' or with names that it tells of a story may have a ranking of its own.
 */
function takeLabels(lists: readonly LinkList[], facts: readonly LineFacts[], verdicts: Verdicts): void {
  let end = facts.length - 1
  while (end >= 0 && (verdicts[end]?.sure === true || isItem(facts[end]))) end--
  const told = lazy(() => runsInSentences(facts))
  for (const { heading, links, short, broken, headlined } of lists) {
    if (heading < end || broken || headlined || links.length > MAX_LINKS || short.length < MIN_ITEMS) continue
    const verdict = verdicts[heading]
    if (verdict?.kind === 'most-read' || facts[heading].words < MIN_HEADING_WORDS || verdict?.whole !== 'phrase') continue
    if (links.some(({ key }) => told().has(keyWords(key).join(' ')))) continue
    for (const i of short) takeShortLink(i, verdicts)
  }
}

/** All runs of as many words as an item may have that stand in sentences of the text. */
function runsInSentences(facts: readonly LineFacts[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const { prose, text } of facts) {
    if (!prose) continue
    const words = keyWords(lineKey(text))
    words.forEach((_, i) => {
      for (let count = 1; count <= MAX_ITEM_WORDS; count++) runs.add(words.slice(i, i + count).join(' '))
    })
  }
  return runs
}

/** The lines that have no more words than an item, and those behind them neither, up to a line that goes or to the end. */
function itemsUpToBoilerplate(facts: readonly LineFacts[], verdicts: Readonly<Verdicts>): ReadonlySet<number> {
  const closing = new Set<number>()
  for (let i = facts.length - 1; i >= 0; i--) {
    if (isItem(facts[i]) && (i + 1 === facts.length || goes(verdicts[i + 1]) || closing.has(i + 1))) closing.add(i)
  }
  return closing
}

/** 'Bridge falls', 'Olaf Scholz' */
function isItem(line: LineFacts): boolean {
  return line.words > 0 && line.words <= MAX_ITEM_WORDS && !stops(line) && !endsWithColon(line.text)
}

/** Whether a line has the form of the story's own lines, or a bullet that the first link has not. */
function isOtherForm({ text }: LineFacts, first: LineFacts | undefined): boolean {
  return STORY_FORM.test(text) || (first !== undefined && BULLET.test(text) && !BULLET.test(first.text))
}

/** 'and none of them looked at the clock', cells of a table, '— Ana Reis (@anareis) 3 May 2024', 'Novak; Reid, Vale; Hart', '10:00 to 11:30' */
const STORY_FORM = /^(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})|\t|@\w{1,15}\)|[,，、]$|;[^;]*;|\d[:.]\d\d\D.*\d[:.]\d\d/u
const BULLET = /* @__PURE__ */ new RegExp(`^[${ITEM_SIGNS}] ?`, 'u')

/**
 * Whether a line among links may be the heading of the story's own list, 'What you may do': shorter than a link, without a bullet or number, and
 * above two lines that are long enough. Of 1,042 links that go from extracted labelled texts 18 are flagged for it.
 */
function opensList(i: number, facts: readonly LineFacts[]): boolean {
  const isLink = (line: LineFacts | undefined): boolean => line !== undefined && mayBeLink(line) && isLongEnough(line)
  return !isLongEnough(facts[i]) && !BULLET.test(facts[i].text) && !/\d/.test(facts[i].text) && isLink(facts[i + 1]) && isLink(facts[i + 2])
}

/** Whether a line is one of two rows or more of a name and what it is: 'Best goal: the one by Finch', 'HOST: And then?' */
function isOneOfRows(i: number, facts: readonly LineFacts[]): boolean {
  const has = (line: LineFacts | undefined): boolean => line !== undefined && ROW.test(line.text)
  return has(facts[i]) && (has(facts[i - 1]) || has(facts[i + 1]))
}

const ROW = /^[^\s:：]{1,20}(?: [^\s:：]{1,20}){0,2} ?[:：] ?\S/u

/** Whether a line may be the headline of another article; a colon announces what stands below it. */
function mayBeLink(line: LineFacts): boolean {
  if (isLongLine(line) || line.words < MIN_FLAGGED_WORDS) return false
  return !stops(line) && !endsWithColon(line.text) && !opensWithSentence(line)
}

/** Whether a line has a long sentence and more behind it: 'The ferry will not sail before the end of this week. (agencies)' */
function opensWithSentence({ text }: LineFacts): boolean {
  const end = sentenceEnd(text, 0)
  return end < text.length && '.。'.includes(text.charAt(end - 1)) && countWords(text.slice(0, end)) >= MIN_OPENING_WORDS
}

/** Whether a link has the words of a headline. */
function isLongEnough({ text, words }: LineFacts): boolean {
  return words >= MIN_LINK_WORDS || (words >= MIN_FLAGGED_WORDS && text.length >= LONG_WORD * words)
}

/**
 * Whether the lines from a heading to a link stand without a blank line between them, in a text that has blank lines, and no sentence right
 * below.
 */
function isInBlock(heading: number, link: number, facts: readonly LineFacts[]): boolean {
  const isBroken = facts[facts.length - 1].line > facts.length
  const below = facts[link + 1]
  const goesOn = below?.prose === true && below.line === facts[link].line + 1
  return isBroken && facts[link].line - facts[heading].line === link - heading && !goesOn
}

/** An item of the story's own list says how many, how far or when, a helpline which number to call; few links do. */
function hasNumber({ text }: LineFacts): boolean {
  return /^\d/u.test(text) || /\d{3}/u.test(text.replace(/(?:19|20)\d\d/gu, '')) || /, \d{1,3} \p{L}{1,12}$/u.test(text)
}

/** A notice that must not be lost names the article itself, a credit says who reported it, an item of the story's own list by whom it is. */
function isOfThisArticle(line: LineFacts): boolean {
  return creditsSomebody(line) || namesThisArticle(line.key)
}
