import type { CleanArticle } from '../../article.js'
import { printable } from '../../report/escape.js'
import { type Mark, markedLines, type Piece } from '../../report/marked-lines.js'
import { toTerminal } from '../../report/terminal.js'

/** How an explanation is written. */
export interface ExplanationOptions {
  /** Whether colours mark what goes (struck through), what is flagged and what is repaired; otherwise signs do. */
  readonly color: boolean
  /** What the explanation is of, where there are several. */
  readonly heading?: string | undefined
}

/**
 * The source with numbered lines and marks around what goes, what is flagged and what is repaired; below it each finding with its reason.
 * Repairs of blanks and of characters without width are counted but not marked: there would be nothing to see.
 */
export function explanation(source: string, result: CleanArticle, { color, heading }: ExplanationOptions): string {
  const title = heading === undefined ? '' : `${color ? `\u001b[1m${printable(heading)}\u001b[0m` : printable(heading)}\n\n`
  return `${title}${markedSource(source, result, color)}\n${toTerminal(result, { color })}\n`
}

/** The signs of wdiff without colours, SGR codes of the terminal with them. */
const SIGNS = {
  remove: { open: '[-', close: '-]', sgr: '31;9' },
  flag: { open: '[?', close: '?]', sgr: '33' },
  insert: { open: '{+', close: '+}', sgr: '32' },
} as const

type Show = (sign: keyof typeof SIGNS, text: string) => string

function markedSource(source: string, result: CleanArticle, color: boolean): string {
  const show: Show = (sign, text) => {
    if (text === '') return ''
    const { open, close, sgr } = SIGNS[sign]
    return color ? `\u001b[${sgr}m${printable(text)}\u001b[0m` : `${open}${printable(text)}${close}`
  }
  const marked = markedLines(source, result)
  const width = String(marked.at(-1)?.line ?? 0).length
  return marked
    .map(({ line, beginsParagraph, marks }, index) => {
      const gap = beginsParagraph && index > 0 ? '\n' : ''
      return `${gap}${String(line).padStart(width)}  ${marks.map((mark) => showMark(mark, show)).join('')}\n`
    })
    .join('')
}

function showMark({ removed, findings, pieces }: Mark, show: Show): string {
  if (removed) return show('remove', pieces.map(({ before }) => before).join(''))
  if (findings.some(({ action }) => action === 'flag')) return show('flag', pieces.map(({ after }) => after).join(''))
  return pieces.map((piece) => showPiece(piece, show)).join('')
}

function showPiece({ before, after, repair }: Piece, show: Show): string {
  if (repair === undefined || !(isVisible(before) || isVisible(after))) return printable(after)
  return show('remove', before) + show('insert', after)
}

/** Whether there is something to see of a text, the names of control characters among it. */
function isVisible(text: string): boolean {
  return /[^\p{White_Space}\p{C}]/u.test(printable(text))
}
