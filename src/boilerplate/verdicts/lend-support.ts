import type { Topics } from '../lines/topics.js'
import type { LaidOutText } from '../story/layout.js'
import { followQuestions } from './answer-buttons.js'
import { followHeadings } from './links-below-heading.js'
import { endOfStory, followNotices } from './notices.js'
import type { Verdicts } from './verdict.js'

/**
 * Lets lines that are found lend support to their neighbours, in place: sentences that speak to the reader or lay down rules beside a policy
 * at the end of the text, headlines below the heading of a list of other articles, and answers below a question of the page.
 */
export function lendSupport(text: LaidOutText, verdicts: Verdicts, topics: Topics, onPage: boolean): void {
  const end = endOfStory(text, verdicts, topics)
  followNotices(text, end, verdicts, topics)
  followHeadings(text, end, verdicts, onPage)
  followQuestions(text, verdicts)
}
