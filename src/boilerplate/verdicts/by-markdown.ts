import type { MarkedLines } from '../../text/reading/markdown.js'
import { endsWithColon } from '../../text/sentences/sentence-marks.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { ModelView } from '../model-view.js'
import type { LaidOutText } from '../story/layout.js'
import { keepDescribed, keepImages } from './images-by-markdown.js'
import { keepHeadings, keepLists, keepQuotations, keepTables } from './kept-by-markdown.js'
import { takeButtons, takeContents, takeLinks, takeLists } from './links-by-markdown.js'
import { markedText } from './marked-text.js'
import type { Verdicts } from './verdict.js'

/**
 * Adds to the verdicts, in place, what Markdown shows and plain text doesn't: links, headings, images, tables and lists. `view`: what the line model
 * makes of a whole page; `far`: the lines of one that no line of the story is near to.
 */
export function addMarkdownVerdicts(
  marked: MarkedLines,
  laidOut: LaidOutText,
  verdicts: Verdicts,
  view: ModelView | undefined,
  far: ReadonlySet<number>,
): void {
  const { links, headings, images, joined } = marked
  if (links.size + headings.size + images.size + joined.size === 0) return
  const text = markedText(marked, laidOut)
  const { facts } = text
  keepDescribed(text, verdicts, view)
  takeLinks(text, verdicts)
  takeContents(text, verdicts)
  takeButtons(text, verdicts)
  keepTables(text, verdicts)
  if (view !== undefined) {
    takeLists(text, verdicts, view)
    keepLists(text, far, verdicts)
    keepQuotations(text, far, verdicts)
    keepImages(text, verdicts)
  }
  keepHeadings(text, (i) => view === undefined && i < facts.length && endsAsSentence(facts[i]), verdicts)
}

/** Whether a line ends as a sentence, or as what announces a list or a listing does: 'Run these commands in turn:'. */
function endsAsSentence({ ends, text }: LineFacts): boolean {
  return ends || endsWithColon(text)
}
