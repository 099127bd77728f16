import type { MarkedLines } from '../../text/reading/markdown.js'
import { goesByDefault, HEADINGS, kindSet } from '../kinds.js'
import { creditsSomebody } from '../lines/bylines.js'
import { type LineFacts, mayHaveDigit, stops } from '../lines/line-facts.js'
import { isDate } from '../lines/names-and-dates.js'
import { isTimeOfDay } from '../lines/times-of-day.js'
import type { Topics } from '../lines/topics.js'
import { isOwedNote } from '../lines/words-of-notes.js'
import { headingsOfTags } from '../lines/words-of-tags.js'
import type { ModelView } from '../model-view.js'
import type { LaidOutText } from '../story/layout.js'
import { range } from '../story/line-indices.js'
import { type Doubt, takeDoubted } from './model-verdicts.js'
import { endOfStory } from './notices.js'
import { byNeighbours, goes, type Verdicts } from './verdict.js'

// What an extractor leaves of the page below an article has no words that phrases know: names of tags, dates and authors of other articles, numbers of
// a ranking. But it stands below a heading of tags, between links to other articles, or below the page's own lines, and the line model has its doubts.

/** A text of fewer sentences may be a list. */
const MIN_SENTENCES = 3
/** What the model is surer of than this stays; below a heading of tags, where there is nothing else, in the mean of them. */
const LIMIT = 0.3
const LIMIT_OF_TAGS = 0.8
const MAX_TAGS = 20
const MAX_WORDS_OF_TAG = 4
/** '#ferry', but not '#1' and the colour '#FF0000'. */
const HASHTAG = /^[#＃](?=.*\p{L})(?![\da-f]{6}$)[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*$/iu
const MIN_HASHTAGS = 2
/** The score of hashtags, and of a heading with tags below it. */
const SCORE_OF_TAGS = 0.95
/** What stands alone between links to other articles: '3', '2.' */
const RANK = /^\p{Nd}{1,2}\.?$/u
/** No more stand between two of them. */
const MAX_LINES_BETWEEN = 2
/** What pages have behind a story and not inside of it. Below lines of two such kinds nothing more of the story comes, if the model has no doubt. */
const KINDS_BEHIND = /* @__PURE__ */ kindSet('comment-policy', 'cookie-notice', 'copyright', 'tags', 'login', 'navigation', 'tip-line')
/**
 * Of 7,962 labelled texts 64,839 lines go for it, at .03 and .12 within 600 of that, of which 48, 41 and 51 have seven words and stand in a gold.
 * Were the rest of the text allowed .5 instead of `LIMIT`, 3,091 lines more would go, and 36 more of those in a gold.
 */
const LIMIT_BELOW_PAGE_LINES = 0.06
/** A footnote leads back to where it belongs. */
const FOOTNOTE = /↩\ufe0e?$/u
const OTHER_ARTICLES = /* @__PURE__ */ kindSet(...HEADINGS, 'related-links')

/** Takes from an extracted article what is left of the page behind its story, in place. */
export function addFooter(text: LaidOutText, headings: MarkedLines['headings'], verdicts: Verdicts, topics: Topics, view: ModelView): void {
  const { facts } = text
  const end = endOfStory(text, verdicts, topics)
  const sentences = facts.filter(({ prose, ends }, i) => i <= end && prose && ends && verdicts[i] === undefined)
  if (sentences.length < MIN_SENTENCES) return
  takeHashtags(end, facts, verdicts)
  for (const { heading, tags } of listsOfTags(end, text, headings, verdicts)) {
    const doubts = probabilitiesOf(tags, view)
    if (doubts.reduce((sum, { p }) => sum + p, 0) >= LIMIT_OF_TAGS * doubts.length) continue
    const own = verdicts[heading]
    if (own !== undefined && !goes(own)) verdicts[heading] = { ...own, sure: true, score: SCORE_OF_TAGS }
    takeDoubted(doubts, () => 'tags', verdicts, view)
  }
  const doubted = probabilitiesOf(linesBetweenLinks(end, text, verdicts), view).filter(({ p }) => p < LIMIT)
  takeDoubted(doubted, () => 'page-chrome', verdicts, view)
  takeDoubted(linesBelowPageLines(text, verdicts, view), () => 'page-chrome', verdicts, view, 'below-page-lines')
}

function probabilitiesOf(lines: readonly number[], view: ModelView): Doubt[] {
  if (lines.length === 0) return []
  const rowOf = view.rows()
  const asked = lines.filter((i) => rowOf[i] >= 0)
  const probabilities = view.firstOf(asked.map((i) => rowOf[i]))
  return asked.map((i, k) => ({ i, row: rowOf[i], p: probabilities[k] }))
}

/** Takes hashtags that stand on lines of their own, where nothing announces them. */
function takeHashtags(end: number, facts: readonly LineFacts[], verdicts: Verdicts): void {
  for (let i = end + 1, to: number; i < facts.length; i = to + 1) {
    to = i
    while (to < facts.length && verdicts[to] === undefined && HASHTAG.test(facts[to].text)) to++
    const isApart = goes(verdicts[i - 1]) || stops(facts[i - 1])
    if (to - i >= MIN_HASHTAGS && isApart) verdicts.fill(HASHTAGS, i, to)
  }
}

const HASHTAGS = /* @__PURE__ */ byNeighbours('tags', 'hashtags', true, SCORE_OF_TAGS, {
  shape: 'hashtags',
  support: ['behind-the-story', 'neighbours'],
})

interface ListOfTags {
  readonly heading: number
  readonly tags: readonly number[]
}

/** The headings of tags behind the story, with the lines below them that may be tags. */
function listsOfTags(end: number, text: LaidOutText, headings: MarkedLines['headings'], verdicts: Readonly<Verdicts>): ListOfTags[] {
  const lists: ListOfTags[] = []
  for (let i = end + 1; i < text.facts.length; i++) {
    const kind = verdicts[i]?.kind
    if ((kind !== 'tags' && kind !== 'navigation') || !headingsOfTags().has(text.facts[i].key)) continue
    const tags: number[] = []
    for (let k = i + 1; tags.length < MAX_TAGS && mayBeTag(k, text, headings, verdicts) && goesOn(k, i, text.facts); k++) tags.push(k)
    if (isAllOfList(i + 1 + tags.length, i, text.facts, verdicts)) lists.push({ heading: i, tags })
  }
  return lists
}

function mayBeTag(i: number, text: LaidOutText, headings: MarkedLines['headings'], verdicts: Readonly<Verdicts>): boolean {
  if (!mayGo(i, text, verdicts)) return false
  const { words, ends, line, text: tag } = text.facts[i]
  return words <= MAX_WORDS_OF_TAG && !ends && !mayHaveDigit(text.facts[i]) && !/ [-–—] |[:：]/u.test(tag) && !headings.has(line)
}

/** Whether a line stands as close to the one above as the second line below a heading does. */
function goesOn(i: number, heading: number, facts: readonly LineFacts[]): boolean {
  return i <= heading + 2 || isClose(i, facts) === isClose(heading + 2, facts)
}

/** Whether no blank line stands above a line. */
function isClose(i: number, facts: readonly LineFacts[]): boolean {
  return facts[i].line === facts[i - 1].line + 1
}

/** Whether a list that reaches up to a line is whole: the text ends there, or a blank line or a line of the page does. Else it may be another one. */
function isAllOfList(to: number, heading: number, facts: readonly LineFacts[], verdicts: Readonly<Verdicts>): boolean {
  return to === facts.length || goes(verdicts[to]) || (!goesOn(to, heading, facts) && !isClose(to, facts))
}

/** Dates, authors and numbers between two links to other articles. */
function linesBetweenLinks(end: number, text: LaidOutText, verdicts: Readonly<Verdicts>): number[] {
  const between: number[] = []
  let open: number[] = []
  let inList = false
  for (let i = end + 1; i < text.facts.length; i++) {
    const verdict = verdicts[i]
    if (verdict !== undefined && goes(verdict)) {
      if (!OTHER_ARTICLES.has(verdict.kind)) continue
      if (inList && open.length <= MAX_LINES_BETWEEN) between.push(...open)
      inList = true
      open = []
    } else if (verdict?.kind === 'byline' || isStampOrRank(text.facts[i])) open.push(i)
    else inList = false
  }
  return between
}

function isStampOrRank(line: LineFacts): boolean {
  return isDate(line) || isTimeOfDay(line.key) || RANK.test(line.text)
}

/** What the model has for the page's below lines of two kinds that pages have behind a story, if it has the rest of the text for the page's, too. */
function linesBelowPageLines(text: LaidOutText, verdicts: Readonly<Verdicts>, view: ModelView): Doubt[] {
  const behind = range(text.layout.first + 1, verdicts.length).filter((i) => {
    const verdict = verdicts[i]
    return verdict !== undefined && goes(verdict) && KINDS_BEHIND.has(verdict.kind)
  })
  const ofSecondKind = (lines: readonly number[]): number | undefined => lines.find((i) => verdicts[i]?.kind !== verdicts[lines[0]]?.kind)
  if (ofSecondKind(behind) === undefined) return []
  const open = range(behind[0] + 1, verdicts.length).filter((i) => !goes(verdicts[i]))
  const doubts = probabilitiesOf(open, view)
  const last = doubts.findLast(({ p }) => p >= LIMIT)?.i ?? -1
  const from = ofSecondKind(behind.filter((i) => i > last)) ?? verdicts.length
  const below = doubts.filter(
    ({ i, p }) => i > from && p < LIMIT_BELOW_PAGE_LINES && mayGo(i, text, verdicts) && !FOOTNOTE.test(text.facts[i].text),
  )
  const going = new Set(below.map(({ i }) => i))
  return below.filter(({ i }) => !headsProse(i, text, verdicts, going))
}

/** Whether a line stands right above prose that stays: it may be the headline of a second article. */
function headsProse(i: number, { facts }: LaidOutText, verdicts: Readonly<Verdicts>, going: ReadonlySet<number>): boolean {
  return facts[i + 1]?.prose === true && verdicts[i + 1] === undefined && !going.has(i + 1)
}

/** Whether nothing is known of a line that would keep it. */
function mayGo(i: number, { facts, candidates }: LaidOutText, verdicts: Readonly<Verdicts>): boolean {
  const line = facts[i]
  const candidate = candidates[i]
  if (line === undefined || verdicts[i]?.sure === true) return false
  if (candidate !== undefined && !goesByDefault(candidate.kind)) return false
  return !creditsSomebody(line) && !isOwedNote(line)
}
