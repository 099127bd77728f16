import { BULLETS } from '../../text/reading/list-item.js'
import type { MarkedLines } from '../../text/reading/markdown.js'
import type { Candidate, CandidateLines, PromptsAmong } from '../lines/candidate.js'
import { hasSeveralSentences, type LineFacts } from '../lines/line-facts.js'
import { isDate, isName, MAX_WORDS_OF_TIME } from '../lines/names-and-dates.js'
import { LIKELY } from '../model/line-model.js'
import type { ModelView } from '../model-view.js'
import { isHeadlineLike, linesOfTitle } from './headline.js'

/** So many lines at most that are no known ones stand between headline and story: byline, summary, caption, menu of the sections. */
const MAX_LINES_BEFORE = 40
const MIN_HEADLINE_WORDS = 3
/** Of a page that has no likely prose that is the story's which comes near to the likeliest. */
const NEAR_LIKELIEST = 0.8
/** Of so many paragraphs of the story at the beginning the first ones may be the frame's: a notice of cookies above the headline. */
const PARAGRAPHS = 3
/** A headline has its words from the beginning of the story. */
const STORY_LINES = 12
/** A byline or a time so close below a line, both known ones, tells a headline. */
const LINES_TO_BYLINE = 4
/** The first paragraph may be a standfirst, with the byline so close below it. */
const LINES_BELOW_STANDFIRST = 2
/** Of sentences, a headline has no more words. */
const MAX_WORDS_OF_SENTENCES = 25
/** Longer lines are summaries rather. */
const HEADLINE_CHARS = 70
/** 'Latest news' has no word but the story's, and is no headline for it: a line counts for so many telling words more than it has. */
const MORE_WORDS = 1
/** More words than this that are the story's tell no more. */
const MANY_SHARED = 5

/** What else is known of the lines of a page. */
export interface KnownOfLines {
  readonly promptsAmong?: PromptsAmong | undefined
  /** What Markdown says of its lines; nothing of plain text. */
  readonly marked?: Pick<MarkedLines, 'headings' | 'topHeadings' | 'links' | 'images'>
  /** Whether many pages of the source have a line between the same ones. */
  readonly isOfFrame?: ((i: number) => boolean) | undefined
}

/**
 * The headline of a whole page, or −1: the last line that is the title in front of the story; else, of the lines in front of it that are no prompts, nor
 * images of Markdown, the one that is likest to one. The first prose may be a notice of cookies: a line below it counts if it is signed, or if no line
 * above is, nor says anything of the story. Where the model takes no prose for likely, only what is signed counts, unless a name stands right above the
 * story: a wrong headline would make the second look lose the story. Of 2,511 labelled pages that have the title on a line of its own it is that line on
 * 84 %; the nearest line of some words was it on 37 %.
 */
export function headlineOnPage(view: ModelView, text: CandidateLines, title: string | undefined, known: KnownOfLines = {}): number {
  const { facts } = text
  const { story, isLikely } = storyOf(facts, view)
  const first = story[0] ?? -1
  const titles = linesOfTitle(facts, title)
  if (titles.length > 0) return titles.filter((i) => i <= first).pop() ?? titles[0]
  if (story.length <= MOST_COMMENTS) {
    const headline = headlineOfShortLines(first, text)
    if (headline >= 0) return headline
  }
  if (first < 1) return -1
  const words = storyWords(story, view)
  const hasWordOfStory = ({ at }: LineBefore): boolean => tellingWords(view, at).some((word) => words.has(word))
  const before = linesInFrontOf(first, -1, text)
  const between = story
    .slice(1, PARAGRAPHS)
    .flatMap((to, k) => linesInFrontOf(to, story[k], text))
    .filter(({ at }) => !TURN.test(facts[at].text) && !LIST_ITEM.test(facts[at].text))
  const isTold =
    before.some((line) => line.signed || hasWordOfStory(line)) || (between.length > 0 && haveStemsOfStory(before, story, facts))
  const isSure = isLikely || isName(facts[first - 1])
  const byHeading = ({ at }: LineBefore): number => likenessByHeading(facts[at], known.marked)
  const lines = [...between.filter(({ signed }) => signed || !isTold), ...before].filter(
    (line) => line.signed || byHeading(line) > 0 || (isSure && (facts[line.at].words >= MIN_HEADLINE_WORDS || hasWordOfStory(line))),
  )
  const asked = new Set(lines.map(({ at }) => at))
  const { candidates } = known.promptsAmong?.((i) => asked.has(i)) ?? text
  const open = lines.filter(({ at }) => candidates[at] === undefined && known.marked?.images.has(facts[at].line) !== true)
  const own = open.filter(({ at }) => known.isOfFrame?.(at) !== true)
  return likestToStory(own.length > 0 ? own : open, facts, view, words, byHeading)
}

/** How much likelier a line of Markdown is the headline for being a heading that is no link, in logits: a guess, as no labelled text shows it. */
function likenessByHeading({ line }: LineFacts, marked: KnownOfLines['marked']): number {
  if (marked === undefined || marked.links.has(line)) return 0
  return marked.topHeadings.has(line) ? 8 : marked.headings.has(line) ? 4 : 0
}

/** The prose of the story, and whether it is likelier content than not. */
function storyOf(facts: readonly LineFacts[], view: ModelView): { readonly story: readonly number[]; readonly isLikely: boolean } {
  const prose = facts.flatMap((line, i) => (line.prose && view.content(i) > 0 ? [i] : []))
  const likeliest = prose.reduce((most, i) => Math.max(most, view.content(i)), 0)
  const isLikely = likeliest >= LIKELY
  const least = isLikely ? LIKELY : NEAR_LIKELIEST * likeliest
  return { story: prose.filter((i) => view.content(i) >= least), isLikely }
}

/** So much prose at most on a page may be its readers', where the story has none. */
const MOST_COMMENTS = 2
/** Lines of such a story, between the byline and the heading of the comments, at least. */
const MIN_STORY_LINES = 5

/**
 * The headline of a story of short lines (a recipe, an interview, a list of winners), where the first prose, at `first`, is a reader's comment; −1
 * where it isn't: the first line that looks like a headline and has a byline or a time close below it. Without it eleven of 62 pages of our own
 * writing, without titles, lost all of their story to the comment; of 2,037 labelled pages none changes.
 */
function headlineOfShortLines(first: number, { facts, candidates }: CandidateLines): number {
  const comments = candidates.findLastIndex((candidate, i) => i < first && opensComments(candidate) && !facts[i].prose)
  let headline = -1
  let byline = Number.POSITIVE_INFINITY
  let below = 0 // lines that are not known for what they are, in front of the comments
  let belowByline = 0
  for (let at = comments - 1; at >= 0; at--) {
    if (isBylineOrTime(candidates[at])) {
      byline = at
      belowByline = below
    } else if (candidates[at] === undefined) {
      const signed = byline - at <= LINES_TO_BYLINE && belowByline >= MIN_STORY_LINES
      if (signed && facts[at].words >= MIN_HEADLINE_WORDS && isHeadlineLike(facts[at], undefined)) headline = at
      below++
    }
  }
  return headline
}

function opensComments(candidate: Candidate | undefined): boolean {
  return candidate?.kind === 'comment-policy' || candidate?.shape?.name === 'share-count'
}

function isBylineOrTime(candidate: Candidate | undefined): boolean {
  return candidate?.kind === 'byline' || candidate?.kind === 'timestamp'
}

/** A line in front of the story that may be its headline. */
interface LineBefore {
  readonly at: number
  /** How many lines that are not known for what they are stand between it and the story. */
  readonly distance: number
  /** Whether a byline or a time stands close below it. */
  readonly signed: boolean
}

/** The lines in front of `to` and below `from` that may be the headline, the nearest first. */
function linesInFrontOf(to: number, from: number, { facts, candidates }: CandidateLines): LineBefore[] {
  const lines: LineBefore[] = []
  const isSigned = candidates.slice(Math.max(0, to - LINES_TO_BYLINE), to).some(isBylineOrTime)
  const below = isSigned ? -1 : candidates.slice(to + 1, to + 1 + LINES_BELOW_STANDFIRST).findIndex(isBylineOrTime)
  let byline = below < 0 ? Number.POSITIVE_INFINITY : to + 1 + below
  for (let at = to - 1, distance = 0; at > from && distance < MAX_LINES_BEFORE; at--) {
    const known = candidates[at]
    if (isBylineOrTime(known) || isDate(facts[at]) || isDayAndTime(facts[at])) {
      byline = at
    } else if (known === undefined && facts[at].words > 0) {
      const mayBe = isHeadlineLike(facts[at], undefined) || (byline === at + 1 && hasTwoSentences(facts[at]))
      if (mayBe) lines.push({ at, distance, signed: byline - at <= LINES_TO_BYLINE })
      distance++
    }
  }
  return lines
}

/** 'Almagrera - 08 JUN 2025 - 05:30 CEST' */
function isDayAndTime({ text, words, prose }: LineFacts): boolean {
  return !prose && words <= MAX_WORDS_OF_TIME && YEAR.test(text) && TIME_OF_DAY.test(text)
}

const YEAR = /(?:19|20)\d\d/
const TIME_OF_DAY = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)/

/** 'She mapped every bench in town. Then people began to write back.' */
function hasTwoSentences({ text, words }: LineFacts): boolean {
  return words <= MAX_WORDS_OF_SENTENCES && hasSeveralSentences(text)
}

/** The line that is likest to a headline of the story. */
function likestToStory(
  lines: readonly LineBefore[],
  facts: readonly LineFacts[],
  view: ModelView,
  story: ReadonlySet<number>,
  byHeading: (line: LineBefore) => number,
): number {
  if (lines.length < 2) return lines[0]?.at ?? -1
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    const likeness = likenessOf(line, facts[line.at], tellingWords(view, line.at), story) + byHeading(line)
    if (likeness > most) [best, most] = [line.at, likeness]
  }
  return best
}

/**
 * How like a line is to a headline of the story: logits of a conditional logistic regression on labelled pages, in five folds over their sites. Some
 * converters to text set headings in capitals, but menus are in capitals too, so these count with the words of the story.
 */
function likenessOf(
  { distance, signed }: LineBefore,
  { text, words }: LineFacts,
  own: readonly number[],
  story: ReadonlySet<number>,
): number {
  const shared = own.filter((word) => story.has(word)).length
  const share = shared / (own.length + MORE_WORDS)
  const told = (isInCapitals(text) ? 8.8 : 3.5) * share + 0.75 * Math.min(shared, MANY_SHARED)
  const length = 1.1 * Math.log(words) - 0.09 * Math.max(0, text.length - HEADLINE_CHARS)
  const place = (signed ? 2.1 : 0) - 0.066 * distance
  const form = (LIST_ITEM.test(text) ? 4.2 : 0) + (PATH.test(text) ? 1.6 : 0) + (words < MIN_HEADLINE_WORDS ? 1.9 : 0)
  return told + length + place - form
}

/** What somebody says: '– And who rings the bell?' */
const TURN = /^[-–—] /u
/** '1. General provisions', 'Bdin – Chavdar 2:3', '#cooking', '14:32 Ferry back'; headlines of Scandinavia begin with a dash where they quote. */
const LIST_ITEM = /* @__PURE__ */ new RegExp(
  `^(?:[${BULLETS}*+-]|#\\p{L}|\\d{1,2}(?:\\.\\d{1,2})*[.)] |\\d{1,2}[.:]\\d\\d )|(?<![\\d:])(?:\\d ?:|\\d{1,3} ?[–-]) ?\\d{1,3}$`,
  'u',
)
/** 'Home > News > Sea', 'The ferry is late | The Packet'. */
const PATH = /[|›>→]|^[^«]*»|::| \/ /u

function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

function storyWords(story: readonly number[], view: ModelView): Set<number> {
  return new Set(story.slice(0, STORY_LINES).flatMap((i) => tellingWords(view, i)))
}

/** Hashes of the words of a line that say what it is about. */
function tellingWords(view: ModelView, i: number): readonly number[] {
  const row = view.rows()[i]
  const { lines, wordHashes } = view.features().scan
  return row < 0 ? [] : wordHashes.slice(lines[row].wordsFrom, lines[row].wordsTo)
}

/**
 * So many letters at the beginning of a word are the same in all its forms: 'паром', 'паромах'. With this and the forms of {@link LIST_ITEM} four more
 * headlines of 1,802 labelled pages without a title are found, and none is lost.
 */
const STEM = /(?<!\p{L})\p{L}{4,5}/gu

/** Whether a line of some words has a word from the beginning of the story in another form. */
function haveStemsOfStory(lines: readonly LineBefore[], story: readonly number[], facts: readonly LineFacts[]): boolean {
  const stemsOf = (i: number): readonly string[] => facts[i].text.toLowerCase().match(STEM) ?? []
  const stems = new Set(story.slice(0, STORY_LINES).flatMap(stemsOf))
  return lines.some(({ at }) => facts[at].words >= MIN_HEADLINE_WORDS && stemsOf(at).some((stem) => stems.has(stem)))
}
