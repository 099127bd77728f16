import { checkLanguage, checkOptions, checkString } from '../text/arguments.js'
import { applyEdits } from '../text/edits/edit.js'
import type { Finding } from '../text/finding.js'
import { countWritten } from '../text/lines.js'
import { articleHtml } from './article-html.js'
import { escapeHtml, escapeWords } from './escape.js'
import { type MarkedLine, markedLines, putBack } from './marked-lines.js'
import { panelHtml } from './panel-html.js'
import { type ArticleReport, checkResult, checkSource } from './result.js'
import { reportStyle } from './style.js'
import { STYLE_HASH } from './style-hash.js'
import { countOf, NOTE_SENTENCES } from './summary.js'

/**
 * Options of {@link toHtml}.
 *
 * @example
 * ```ts
 * const source = 'Die Brücke ist offen.'
 * toHtml(source, cleanArticle(source), { title: 'Die Brücke', language: 'de' }).includes('<article lang="de">') // => true
 * ```
 */
export interface HtmlOptions {
  /**
   * Heading of the report and title of its page.
   * @defaultValue `undefined`: the article's headline, or 'Article' where none is found
   */
  readonly title?: string | undefined
  /**
   * BCP 47 tag of the article's language, for its `lang` attribute: screen readers and hyphenation go by it.
   * @defaultValue `undefined`: not said
   */
  readonly language?: string | undefined
}

/**
 * Writes a cleaned article as one self-contained HTML page for people: the article as it was read, what was removed struck through, with
 * the reasons, counts and filters. The page makes no request and holds no script; whatever the article says is shown as text.
 *
 * @param source - The text that was given to `cleanArticle`.
 * @param result - What it gave, or a copy with some edits left out: what they removed is shown as put back. After a review: a copy with the reviewed
 *   findings, all of them in their order, and what `reviewedEdits` made of them.
 * @param options - Title and language.
 * @returns An HTML document.
 * @throws `TypeError` if `source` is not a string, `result` none of `cleanArticle`, or an option unknown or of the wrong type; `RangeError`
 *   if the result is of another text, as its length or the words of a finding show, if an edit takes out other words than those of the finding that it
 *   names, or if the language is no BCP 47 tag.
 * @example
 * ```ts
 * const source = 'Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nRecommended News'
 * const page = toHtml(source, cleanArticle(source), { language: 'en' })
 * page.includes('<title>Bridge opens to traffic</title>') // => true
 * page.includes('<del>Recommended News</del>') // => true
 * ```
 */
export function toHtml(source: string, result: ArticleReport, options: HtmlOptions = {}): string {
  checkArguments(source, result, options)
  const title = pageTitle(result, options)
  const marked = markedLines(source, result)
  const undone = putBack(marked)
  const language = escapeHtml(options.language ?? '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${reportStyle()}</style>
</head>
<body class="report">
<a class="skip" href="#article">Skip to the article</a>
<div class="sheet">
<header class="masthead">
<p class="kicker">Copydesk report</p>
<h1 lang="${language}" dir="auto">${title}</h1>
${summaryHtml(asEdited(source, result, undone))}
</header>
${marksHtml(marked, undone, result, options, 'main')}
</div>
</body>
</html>
`
}

function checkArguments(source: string, result: ArticleReport, options: HtmlOptions): void {
  checkString('toHtml', 'source', source)
  checkResult('toHtml', result, ['findings', 'edits', 'lines', 'notes'])
  checkSource('toHtml', source, result)
  checkOptions('toHtml', options, ['title', 'language'])
  if (options.title !== undefined) checkString('toHtml', 'options.title', options.title)
  if (options.language !== undefined) checkLanguage('toHtml', 'options.language', options.language)
}

function pageTitle({ lines }: ArticleReport, { title }: HtmlOptions): string {
  const headline = lines.find(({ role }) => role === 'headline')?.text
  return escapeWords(title ?? headline ?? 'Article')
}

/** The result with the counts as its edits have them: whoever puts a removal back, or reviews the findings, changes nothing but these. */
function asEdited(source: string, result: ArticleReport, undone: ReadonlySet<Finding>): ArticleReport {
  const findings = result.findings.filter((finding) => !undone.has(finding))
  const clean = countWritten(applyEdits(source, result.edits))
  return { ...result, findings, stats: { ...result.stats, lines: { ...result.stats.lines, clean } } }
}

/**
 * The summary in a sentence, and what is to know about the article as a whole.
 *
 * @internal
 */
export function summaryHtml(result: ArticleReport): string {
  const { lines } = result.stats
  const notes = result.notes.map((note) => `<p class="about">${NOTE_SENTENCES[note]}</p>`)
  return [
    `<p class="summary">Of ${lines.source} lines <b>${lines.clean} stay</b>. ` +
      `<b>${countOf(result, 'remove')}</b> removed, <b>${countOf(result, 'flag')}</b> flagged.</p>`,
    ...notes,
  ].join('\n')
}

/**
 * The panel and the article beside it, without the page around them.
 *
 * @param landmark - The element of the article's column: `main` in a page that has nothing else.
 * @internal
 */
export function columnsHtml(source: string, result: ArticleReport, options: HtmlOptions, landmark: 'main' | 'div'): string {
  const marked = markedLines(source, result)
  return marksHtml(marked, putBack(marked), result, options, landmark)
}

function marksHtml(
  marked: readonly MarkedLine[],
  undone: ReadonlySet<Finding>,
  result: ArticleReport,
  { language = '' }: HtmlOptions,
  landmark: 'main' | 'div',
): string {
  return `<div class="columns">
<aside class="panel" aria-label="What was found">
${panelHtml(result, undone)}
</aside>
<${landmark} id="article" tabindex="-1">
<article lang="${escapeHtml(language)}">
${articleHtml(marked)}
</article>
${KEY}
</${landmark}>
</div>`
}

const KEY = `<div class="key">
<p>Struck through: removed. Underlined: flagged, and left in the text. Dotted: looked at and kept. Green: repaired characters.</p>
<p>Point at a mark, or go to it with the Tab key, to read why.</p>
</div>`
