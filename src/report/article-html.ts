import type { Action, Finding } from '../text/finding.js'
import { outsideOfPair } from '../text/surrogates.js'
import { categoryOf, spelled } from './categories.js'
import { escapeHtml, escapeWords, nameSteering, nameUnseen } from './escape.js'
import type { Mark, MarkedLine, Piece } from './marked-lines.js'
import { DONE, degreeOf } from './summary.js'

/** Lines of a chunk. A browser leaves out of its layout the chunks that are not in view, so that a page of a megabyte stays quick. */
const CHUNK = 100

/** Longest stretch taken out by a repair that is shown in full, in UTF-16 units: a run of thousands of blanks tells no more than this. */
const SHOWN_OF_REPAIR = 80

/** The article as HTML: a paragraph for each line with something on it, with what was found marked and explained. */
export function articleHtml(lines: readonly MarkedLine[]): string {
  const numberMark = counter()
  const chunks: string[] = []
  for (let i = 0; i < lines.length; i += CHUNK) {
    const paragraphs = lines.slice(i, i + CHUNK).map((line) => lineHtml(line, numberMark))
    chunks.push(`<div class="chunk">\n${paragraphs.join('\n')}\n</div>`)
  }
  return chunks.join('\n')
}

function counter(): () => number {
  let count = 0
  return () => ++count
}

function lineHtml({ line, beginsParagraph, headline, marks }: MarkedLine, numberMark: () => number): string {
  const classes = ['line', ...(beginsParagraph ? ['first'] : []), ...goneClasses(marks)]
  const tag = headline ? 'h2' : 'p'
  const words = marks.map((mark) => markHtml(mark, line, numberMark)).join('')
  return `<${tag} class="${classes.join(' ')}" id="line-${line}" data-line="${line}" dir="auto">${words}</${tag}>`
}

/** Classes that let a filter hide the whole line where all of it was removed for one reason. */
function goneClasses(marks: readonly Mark[]): string[] {
  const categories = new Set(marks.map(({ removed, findings }) => (removed && findings.length > 0 ? categoryOf(findings[0]) : undefined)))
  const [category] = categories
  return categories.size === 1 && category !== undefined ? ['gone', `of-${category}`] : []
}

function markHtml({ findings, removed, pieces }: Mark, line: number, numberMark: () => number): string {
  const words = pieces.map(pieceHtml).join('')
  if (findings.length === 0) return words
  const [finding] = findings
  const id = `why-${numberMark()}`
  const done = fateOf(finding, removed)
  const element = removed ? 'del' : 'mark'
  const label = `Line ${line}: ${spelled(finding.kind)}, ${done}`
  const reasons = findings.map((each) => reasonHtml(each, fateOf(each, removed))).join('')
  return (
    `<span class="found ${done === 'put back' ? 'flagged' : done} of-${categoryOf(finding)}" tabindex="0" role="group" ` +
    `aria-label="${label}" aria-describedby="${id}">` +
    `<span class="note" lang="en" dir="ltr"><span class="label"><b>${spelled(finding.kind)}</b> ${done}</span>` +
    `<span class="why" id="${id}">${reasons}</span></span>` +
    `<${element}>${words}</${element}></span>`
  )
}

/** What became of a finding. One that asks for a removal and stands in the text was put back by leaving out its edits. */
function fateOf({ action }: Finding, removed: boolean): 'put back' | (typeof DONE)[Action] {
  return action === 'remove' && !removed ? 'put back' : DONE[action]
}

function reasonHtml(finding: Finding, done: string): string {
  const name = spelled(finding.kind)
  const reason = escapeWords(finding.reason)
  const sure = `${degreeOf(finding)}, rule ${escapeWords(finding.rule)}`
  return (
    `<span class="reason"><b>${name[0].toUpperCase()}${name.slice(1)}, ${done}.</b> ${reason} ` +
    `${survivorLink(finding)}<span class="sure">${sure}</span></span>`
  )
}

function survivorLink(finding: Finding): string {
  if (finding.type !== 'duplicate') return ''
  const { line } = finding.evidence.kept
  return `<a href="#line-${line}">Show line ${line}</a> `
}

function pieceHtml({ before, after, repair }: Piece): string {
  if (repair === undefined) return shown(before)
  const shownBefore = before.length > SHOWN_OF_REPAIR ? `${before.slice(0, outsideOfPair(before, SHOWN_OF_REPAIR))}…` : before
  const was = before === '' ? '' : `<del>${nameUnseen(escapeHtml(shownBefore), codePoint)}</del>`
  const is = after === '' ? '' : `<ins>${shown(after)}</ins>`
  return `<span class="repair" title="${escapeWords(spelled(repair))}">${was}${is}</span>`
}

/** Text of the article: escaped, with the characters that would turn or break what follows named instead. */
function shown(text: string): string {
  return nameSteering(escapeHtml(text), codePoint)
}

function codePoint(name: string): string {
  return `<code>${name}</code>`
}
