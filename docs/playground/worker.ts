/** Runs in a worker: cleans texts and writes reports, so that the page stays quick while a long text is at work. */
import { cleanArticle } from '../../src/article.js'
import { columnsHtml, summaryHtml } from '../../src/report/html.js'
import type { CleanAnswer, CleanRequest } from './protocol.js'

addEventListener('message', ({ data }: MessageEvent<CleanRequest>) => postMessage(answer(data)))

function answer({ text, options }: CleanRequest): CleanAnswer {
  try {
    const result = cleanArticle(text, options)
    return { summary: summaryHtml(result), columns: columnsHtml(text, result, options, 'div'), clean: result.text }
  } catch (error) {
    return { error: error instanceof Error ? error.message.replace(/^cleanArticle: (?:options\.)?/, '') : String(error) }
  }
}
