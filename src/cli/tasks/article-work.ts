import { looksLikeMarkup } from '../../text/reading/markup.js'
import { markupWarning } from '../errors.js'
import { STATUS } from '../exit-status.js'
import { type InputArticle, readArticles } from '../input/articles.js'
import type { Inputs } from '../input/inputs.js'
import type { Console } from '../output/console.js'
import { isWorthNaming, type Reading, unreadCount } from '../task.js'

/**
 * Does some work on the articles of all inputs, one after the other, and says what could not be read, at the end how much that was.
 *
 * @param lenient - Whether all is done though some could not be read.
 * @param work - Gives what is wrong with an article that it can't do anything with, which counts as one that could not be read.
 * @returns The exit status.
 */
export async function workOnArticles(
  { inputs, problems }: Inputs,
  reading: Reading,
  console: Console,
  lenient: boolean,
  work: (article: InputArticle) => Promise<string | undefined>,
): Promise<number> {
  let failures = problems.length
  let unread = 0
  let all = 0
  let markup: string | undefined
  for (const problem of problems) console.say(problem)
  for await (const article of readArticles(inputs, reading)) {
    const problem = article.type === 'article' ? await work(article) : article.problem
    if (article.type === 'failed') failures++
    else {
      all++
      if (problem !== undefined) unread++
    }
    if (problem !== undefined && (article.type === 'failed' || isWorthNaming(unread, all - unread, reading))) console.say(problem)
    if (article.type !== 'article') continue
    if (article.remark !== undefined) console.say(`${article.input.path}: ${article.remark}`)
    if (looksLikeMarkup(article.text)) markup ??= placeOf(article)
  }
  if (markup !== undefined) console.say(markupWarning(markup))
  if (unread > 0) console.say(unreadCount(unread, all, reading))
  if (failures > 0) return STATUS.failed
  return unread > 0 && !lenient ? STATUS.someUnread : STATUS.done
}

function placeOf({ input, line }: InputArticle): string {
  return line === undefined ? input.path : `${input.path}:${line}`
}
