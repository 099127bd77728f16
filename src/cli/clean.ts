import { type CleanArticleOptions, cleanArticle } from '../article.js'
import { toTerminal } from '../report/terminal.js'
import { fail, readText, wantsColor, write } from './io.js'

interface CleanFlags extends Pick<CleanArticleOptions, 'profile' | 'caution' | 'title' | 'language'> {
  readonly explain?: boolean
  readonly json?: boolean
}

/** `copydesk clean`: cleans each file in turn; one that can't be read is reported, the others are cleaned all the same. */
export async function clean(files: readonly string[], { explain = false, json = false, ...options }: CleanFlags): Promise<void> {
  const inputs = files.length === 0 ? ['-'] : files
  for (const file of inputs) {
    try {
      const result = cleanArticle(await readText(file), options)
      await write(
        process.stdout,
        json ? `${JSON.stringify(inputs.length > 1 ? { file, ...result } : result)}\n` : withFinalNewline(result.text),
      )
      if (explain) await write(process.stderr, toTerminal(result, { color: wantsColor(process.stderr) }))
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error))
    }
  }
}

function withFinalNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
