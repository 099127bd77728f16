import { looksLikeMarkup } from '../../text/reading/markup.js'
import { type InputArticle, readArticles } from '../input/articles.js'
import type { Inputs } from '../input/inputs.js'
import type { Console } from '../output/console.js'
import { Tally } from '../output/tally.js'
import type { Reading } from '../task.js'

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
  const tally = new Tally(reading, console)
  for (const problem of problems) tally.fail(problem)
  for await (const article of readArticles(inputs, reading)) {
    if (article.type === 'failed') tally.fail(article.problem)
    else if (article.type === 'article') {
      const problem = await work(article)
      tally.add(1, problem === undefined ? [] : [problem], looksLikeMarkup(article.text) ? placeOf(article) : undefined)
      if (article.remark !== undefined) console.say(`${article.input.path}: ${article.remark}`)
    } else tally.add(1, [article.problem], undefined)
  }
  tally.end('')
  return tally.exitStatus(lenient)
}

function placeOf({ input, line }: InputArticle): string {
  return line === undefined ? input.path : `${input.path}:${line}`
}
