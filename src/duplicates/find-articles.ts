import { checkChoice, checkOptions, checkThreshold } from '../text/arguments.js'
import type { Relation } from '../text/finding.js'
import { addToList } from '../text/lists.js'
import { articleWords, DEFAULT_CONTAINMENT, type NearArticle, nearArticles } from './article-overlaps.js'
import { passagesWith, type SharedPassage } from './measure/shared-passage.js'
import { readNamedTexts } from './named-texts.js'
import { SURVIVORS, type Survivor } from './survivors.js'

/**
 * An article for {@link findDuplicateArticles}.
 *
 * @example
 * ```ts
 * const rows = [{ url: 'packet.example/tide', body: 'Low tide is at noon.' }, { url: 'packet.example/pier', body: 'The pier is shut.' }]
 * findDuplicateArticles(rows.map(({ url, body }) => ({ id: url, text: body }))) // => []
 * ```
 */
export interface ArticleText {
  /** Its name, one for each article. */
  readonly id: string
  /** Its text. */
  readonly text: string
}

/**
 * Options of {@link findDuplicateArticles}.
 *
 * @example
 * ```ts
 * const teaser = { id: 'teaser', text: 'The harbour board will rebuild the north pier by the spring' }
 * const story = { id: 'story', text: `${teaser.text}, its chair said on Tuesday, after the storm tore its end away in March.` }
 * findDuplicateArticles([teaser, story], { survivor: 'longest', threshold: 0.9 })[0].survivor // => 'story'
 * ```
 */
export interface FindDuplicateArticlesOptions {
  /**
   * Which share of the shorter article's three-word runs the other one must have, above 0 and up to 1.
   * @defaultValue `0.5`
   */
  readonly threshold?: number | undefined
  /**
   * Which article of a group stays.
   * @defaultValue `'first'`
   */
  readonly survivor?: Survivor | undefined
}

/**
 * An article that tells what the survivor of its group tells.
 *
 * @example
 * ```ts
 * const text = 'The harbour board will rebuild the north pier by the spring'
 * const story = { id: 'story', text: `${text}, its chair said on Tuesday, after the storm tore its end away in March.` }
 * const [{ members }] = findDuplicateArticles([story, { id: 'teaser', text }])
 * members // => [{ id: 'teaser', relation: 'contained', contained: 'b', score: 1,
 * //   passages: [{ inA: { start: 0, end: 59 }, inB: { start: 0, end: 59 }, words: 11 }] }]
 * ```
 */
export interface DuplicateArticle {
  /** Its name. */
  readonly id: string
  /** `same`; `contained` where one of the two has little of what the other one tells. */
  readonly relation: Extract<Relation, 'same' | 'contained'>
  /**
   * Which of the two is only a part of the other one: `a` the survivor, `b` this article. Absent where each has most of the other: half of its
   * three-word runs, or a share as large as the threshold if that is lower.
   */
  readonly contained?: 'a' | 'b'
  /** The share of the shorter one's three-word runs that both have, from 0 to 1. */
  readonly score: number
  /** Runs of eight words or more that both have: `inA` in the survivor, `inB` in this article. */
  readonly passages: readonly SharedPassage[]
}

/**
 * Articles that tell the same story, with the one that stays.
 *
 * @example
 * ```ts
 * const text = 'The harbour board will rebuild the north pier by the spring, its chair said on Tuesday.'
 * const papers = ['packet', 'gazette', 'herald'].map((id) => ({ id, text }))
 * const gone = findDuplicateArticles(papers).flatMap(({ members }) => members.map(({ id }) => id))
 * papers.map(({ id }) => id).filter((id) => !gone.includes(id)) // => ['packet']
 * ```
 */
export interface DuplicateArticleGroup {
  /** Name of the article that stays. */
  readonly survivor: string
  /** The others, in the order in which they were given. */
  readonly members: readonly DuplicateArticle[]
}

/**
 * Finds whole articles that tell the same story: the same page through several extractors, an agency report in several papers, a later version.
 *
 * Measured is which share of the three-word runs (word shingles) of the shorter article the longer one has, exactly, by an index over all
 * of them. Texts are compared as they come: clean them first, or two stories of one site are alike by its menus. A member whose `contained` is `a`
 * tells more than its survivor, as the article does behind a teaser: drop the others only. Reports that share their phrases but less than half of
 * their numbers (results, prices, weather) are kept apart; weekdays and months are numbers too, so that two short reports with one figure each are
 * one story if they name the same day. Each member of a group is near to its survivor, not just to another member. Everything is held in memory, and
 * the time grows with the square of the number of articles that share a passage and are no duplicates: made for thousands of articles.
 *
 * @param articles - Names and texts; the names must differ.
 * @param options - Threshold and survivor.
 * @returns Groups of two or more, in order of their survivors; an article without a duplicate is in none.
 * @throws `TypeError` if `articles` is not an array of `{ id, text }` with strings (the message has the index), a name comes twice, or an
 *   option is unknown or of the wrong type; `RangeError` if its value is none of the accepted ones.
 * @example
 * ```ts
 * const report = 'The council voted on Tuesday to rebuild the old bridge over the river, which the flood had damaged in March.'
 * const groups = findDuplicateArticles([
 *   { id: 'herald', text: report },
 *   { id: 'post', text: 'A storm closed two schools on the coast.' },
 *   { id: 'gazette', text: `RIVERSIDE - ${report}` },
 * ])
 * groups.map(({ survivor, members }) => [survivor, members.map(({ id }) => id)]) // => [['herald', ['gazette']]]
 * ```
 * @see Broder, 'On the resemblance and containment of documents', 1997.
 */
export function findDuplicateArticles(
  articles: readonly ArticleText[],
  options: FindDuplicateArticlesOptions = {},
): DuplicateArticleGroup[] {
  const list = readNamedTexts('findDuplicateArticles', 'articles', articles, 'article')
  checkOptions('findDuplicateArticles', options, ['threshold', 'survivor'])
  const { threshold = DEFAULT_CONTAINMENT, survivor = 'first' } = options
  checkThreshold('findDuplicateArticles', 'options.threshold', threshold)
  checkChoice('findDuplicateArticles', 'options.survivor', survivor, SURVIVORS)
  const texts = list.map(({ text }) => text)
  const members = new Map<number, NearArticle[]>()
  for (const near of nearArticles(texts, preference(texts, survivor), threshold)) addToList(members, near.kept, near)
  return [...members].sort(([a], [b]) => a - b).map(([kept, near]) => duplicateGroup(list, kept, near))
}

function preference(texts: readonly string[], survivor: Survivor): number[] {
  const order = texts.map((_, i) => i)
  if (survivor === 'last') return order.reverse()
  return survivor === 'longest' ? order.sort((i, j) => texts[j].length - texts[i].length || i - j) : order
}

function duplicateGroup(articles: readonly ArticleText[], kept: number, near: readonly NearArticle[]): DuplicateArticleGroup {
  const passagesOf = passagesWith(articleWords(articles[kept].text))
  const members = [...near].sort((a, b) => a.member - b.member)
  return {
    survivor: articles[kept].id,
    members: members.map(({ member, overlap }) => {
      const { id, text } = articles[member]
      return { id, ...overlap, passages: passagesOf(articleWords(text)) }
    }),
  }
}
