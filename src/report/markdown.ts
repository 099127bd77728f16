import type { Finding } from '../text/finding.js'
import { spelled } from './categories.js'
import { nameSteering } from './escape.js'
import { checkResultAlone, type FindingsReport } from './result.js'
import { DONE, degreeOf, NOTE_SENTENCES, summaryParts } from './summary.js'

/**
 * Writes the findings of a cleaned article as Markdown, for a pull request or a note: counts, then what was removed and flagged, where and
 * why. The article's words stand in code spans, where no markup, link or mention in them has a meaning.
 *
 * @param result - What `cleanArticle` gave.
 * @returns CommonMark, each line ending in a line feed.
 * @throws `TypeError` if `result` is none of `cleanArticle`.
 * @example
 * ```ts
 * toMarkdown(cleanArticle('Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nRecommended News')).split('\n')[0]
 * // => '1 removed; 0 flagged; 3 lines before, 2 after'
 * ```
 */
export function toMarkdown(result: FindingsReport): string {
  checkResultAlone('toMarkdown', result)
  const summary = escapeMarkdown(summaryParts(result).join('; '))
  const notes = result.notes.map((note) => `\n**Note:** ${escapeMarkdown(NOTE_SENTENCES[note])}\n`)
  const findings = result.findings.filter(({ action }) => action !== 'keep').map(describeFinding)
  return [`${summary}\n`, ...notes, ...(findings.length > 0 ? ['\n'] : []), ...findings].join('')
}

/** A list item: what was done with which line, its words, and why. */
function describeFinding(finding: Finding): string {
  const { action, line, kind, text, reason } = finding
  const head = `**Line ${line}, ${spelled(kind)}, ${DONE[action]}** (${degreeOf(finding)})`
  return `- ${head}: ${codeSpan(text)}\\\n  ${escapeMarkdown(reason)}\n`
}

/** Text in a code span: fenced by one more backtick than the text has in a row, and on one line. */
function codeSpan(text: string): string {
  const line = nameSteering(text.replace(/\s+/gu, ' '), (codePoint) => codePoint)
  let longest = 0
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  const gap = longest > 0 ? ' ' : ''
  return `${fence}${gap}${line.trim()}${gap}${fence}`
}

/** Text as text: every punctuation mark that could begin markup is escaped. */
function escapeMarkdown(text: string): string {
  return nameSteering(text, (codePoint) => codePoint).replace(/[\\`*_[\]<>&|~]/g, '\\$&')
}
