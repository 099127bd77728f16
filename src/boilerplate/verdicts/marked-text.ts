import type { MarkedLines } from '../../text/reading/markdown.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { LaidOutText } from '../story/layout.js'
import { linesWhere } from '../story/line-indices.js'
import { goes, type Verdict, type Verdicts } from './verdict.js'

/** A text whose lines have signs of Markdown: what these say, by the index of the line. */
export interface MarkedText extends LaidOutText {
  readonly marked: MarkedLines
  /** Lines that are links and no sentence, the headline left out. */
  readonly linked: ReadonlySet<number>
  /** Headings that are no links. */
  readonly headed: ReadonlySet<number>
  readonly images: ReadonlySet<number>
  readonly bold: ReadonlySet<number>
}

/** Looks up what the signs say of the lines of a text. */
export function markedText(marked: MarkedLines, text: LaidOutText): MarkedText {
  const { facts, layout } = text
  const { links, headings, images, bold } = marked
  const where = (test: (line: number, i: number) => boolean) => linesWhere(facts.length, (i) => test(facts[i].line, i))
  return {
    ...text,
    marked,
    linked: where((line, i) => links.has(line) && !facts[i].prose && i !== layout.headline),
    headed: where((line) => headings.has(line) && !links.has(line)),
    images: where((line) => images.has(line)),
    bold: where((line) => bold.has(line)),
  }
}

/** Whether a line is quoted: '> The river was loud.' */
export function isQuoted({ text }: LineFacts): boolean {
  return text.startsWith('>')
}

/** Whether nothing but the line model takes a line for the page's. A plain text doesn't show it what Markdown does. */
export function isByModelAlone(verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'page-chrome' && verdict.evidence.features !== undefined
}

/** Whether there is a line at an index that stays as things stand. */
export function staysAt(i: number, verdicts: Readonly<Verdicts>): boolean {
  return i >= 0 && i < verdicts.length && !goes(verdicts[i])
}
