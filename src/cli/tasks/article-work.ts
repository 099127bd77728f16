import { STATUS } from '../exit-status.js'
import { type InputArticle, readArticles } from '../input/articles.js'
import type { Inputs } from '../input/inputs.js'
import type { Console } from '../output/console.js'
import { type Reading, unreadCount } from '../task.js'

/**
 * Does some work on the articles of all inputs, one after the other, and says what could not be read, at the end how much that was.
 *
 * @param work - Gives what is wrong with an article that it can't do anything with, which counts as one that could not be read.
 * @returns The exit status.
 */
export async function workOnArticles(
  { inputs, problems }: Inputs,
  reading: Reading,
  console: Console,
  work: (article: InputArticle) => Promise<string | undefined>,
): Promise<number> {
  let failures = problems.length
  let unread = 0
  let all = 0
  for (const problem of problems) console.say(problem)
  for await (const article of readArticles(inputs, reading)) {
    const problem = article.type === 'article' ? await work(article) : article.problem
    if (problem !== undefined) console.say(problem)
    if (article.type === 'failed') failures++
    else {
      all++
      if (problem !== undefined) unread++
    }
  }
  if (unread > 0) console.say(unreadCount(unread, all, reading))
  if (failures > 0) return STATUS.failed
  return unread > 0 ? STATUS.someUnread : STATUS.done
}
