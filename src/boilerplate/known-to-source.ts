import type { SourceEvidence } from '../text/finding.js'
import { isQuestion } from '../text/sentences/sentence-marks.js'
import type { LineFacts } from './lines/line-facts.js'
import type { MeasuredText } from './measured.js'
import type { Profile } from './options.js'
import { keysOfRead, type SourceLines, TEXT_END } from './source-lines.js'
import { isHeadlineLike } from './story/headline.js'
import type { Layout } from './story/layout.js'

// What other articles of the source have of the lines of a text. What was measured at other values is in docs/sources.md, under 'Thresholds'.

/** Fewer articles show nothing. */
const MIN_ARTICLES = 2
/**
 * In at least this share of the source's articles. Boxes of links on a page change from day to day; what an extractor leaves in is in most
 * articles.
 */
const MIN_SHARE = { article: 0.3, page: 0.1 } as const
/** So many of a page's sentences are on a copy of it too: at another address, or the page itself among those that were learned from. */
const COPIED_SHARE = 0.9
/** Fewer sentences may all be the site's. */
const MIN_SENTENCES = 5
/**
 * A line of a page that this share of the articles have is steady: it may go against the model's word, or between other neighbours than
 * usual, and may mark the end of the story.
 */
const STEADY_SHARE = 0.3
/** A line has the same numbers each time if this share of those that are alike but for their numbers have them: 'Rating: 4/5' comes back, too. */
const SAME_NUMBERS_SHARE = 0.5
/** Fewer words that end like a sentence may be a label: 'Read more.' */
const MIN_SENTENCE_WORDS = 3

/** A line that other articles of the source have. */
export interface Repeated {
  readonly evidence: SourceEvidence
  /** In which share of the source's articles it is. */
  readonly share: number
  /** Whether a neighbour is the same as elsewhere, and whether both are. */
  readonly besideSame: boolean
  readonly betweenSame: boolean
  /** Whether it has numbers, and most articles have other ones there: what is counted, measured or paid is the news of the day. */
  readonly newNumbers: boolean
}

/** By the index of a line what other articles of the source have of it. */
export type KnownLines = readonly (Repeated | undefined)[]

/** Looks up what other articles of the source have of each line. */
export function lookUpSource(source: SourceLines, facts: readonly LineFacts[], profile: Profile): KnownLines {
  const minShare = MIN_SHARE[profile]
  const lineKeys = facts.map(({ text }) => keysOfRead(text))
  const keys = lineKeys.map(({ key }) => key)
  const written = keys.flatMap((key, i) => (key === '' ? [] : [i]))
  const lines = keys.map((key) => (key === '' ? undefined : source.seen(key)))
  /** In how many articles a line has just these numbers. */
  const spelled = lineKeys.map(({ numbered }, i) => (numbered === '' ? lines[i] : source.seen(numbered))?.articles ?? 0)
  const seenOf = (indices: readonly number[]): number[] => indices.map((i) => spelled[i])
  const copies = countCopies(seenOf(written.filter((i) => readsLikeSentence(facts[i]))), seenOf(written))
  const repeated: (Repeated | undefined)[] = facts.map(() => undefined)
  written.forEach((i, k) => {
    const seen = lines[i]
    if (seen === undefined || seen.articles - copies < Math.max(MIN_ARTICLES, minShare * (source.articles - copies))) return
    const often = Math.max(MIN_ARTICLES, SAME_NUMBERS_SHARE * (seen.articles - copies))
    const above = source.seenTogether(k === 0 ? TEXT_END : keys[written[k - 1]], keys[i])
    const below = source.seenTogether(keys[i], k + 1 === written.length ? TEXT_END : keys[written[k + 1]])
    repeated[i] = {
      share: (seen.articles - copies) / (source.articles - copies),
      evidence: { ...seen, of: source.articles, beside: Math.max(above, below) },
      besideSame: Math.max(above, below) - copies >= Math.max(MIN_ARTICLES, (seen.articles - copies) / 2),
      betweenSame: Math.min(above, below) - copies >= MIN_ARTICLES,
      newNumbers: lineKeys[i].numbered !== '' && spelled[i] - copies < often,
    }
  })
  return repeated
}

/**
 * Where a line of the frame was taken for the headline: the first line behind it that may be one and that no other article has, or else one that stands
 * between other lines there, as a teaser does. A known title needs no guess, and 'News in brief, 13 May' on top is the headline, with a new date each
 * day.
 */
export function headlineBesideFrame(layout: Layout, known: KnownLines, { facts, candidates }: MeasuredText): Layout {
  const taken = known[layout.headline]
  if (taken?.besideSame !== true || layout.titles.length > 0 || (layout.headline === 0 && taken.newNumbers)) return layout
  const firstOf = (mayBe: (repeated: Repeated | undefined) => boolean): number =>
    facts.findIndex(
      (line, i) => i > layout.headline && i < layout.first && line.words >= 2 && mayBe(known[i]) && isHeadlineLike(line, candidates[i]),
    )
  const own = firstOf((repeated) => repeated === undefined)
  const headline = own >= 0 ? own : firstOf((repeated) => repeated?.besideSame !== true)
  // 'Market report' may be the headline each day.
  return headline >= 0 ? { ...layout, headline } : layout
}

/**
 * How many of the articles are copies of this one, by how often its sentences were seen: they repeat the story with the rest and show nothing. A few
 * sentences may all be the site's; then the other lines, the headline among them, must have been seen as often. A poem or a list of results has none.
 */
function countCopies(sentences: readonly number[], lines: readonly number[]): number {
  if (sentences.length >= MIN_SENTENCES) return leastOfMost(sentences)
  return sentences.length === 0 ? leastOfMost(lines) : Math.min(leastOfMost(sentences), leastOfMost(lines))
}

/** What {@link COPIED_SHARE} of some counts reach; 0 of none. */
function leastOfMost(counts: readonly number[]): number {
  return [...counts].sort((a, b) => b - a)[Math.ceil(COPIED_SHARE * counts.length) - 1] ?? 0
}

/** Whether so many pages of the source have a line that it tells where the story isn't. */
export function isSteady(repeated: Repeated | undefined): boolean {
  return repeated !== undefined && repeated.share >= STEADY_SHARE
}

/** What has the form of a sentence, however short; a question may be a teaser's. */
export function readsLikeSentence({ prose, ends, words, text }: LineFacts): boolean {
  return prose || (ends && words >= MIN_SENTENCE_WORDS && !isQuestion(text))
}
