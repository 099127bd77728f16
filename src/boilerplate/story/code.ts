import { isCodeComment, isStatement } from '../../text/program-code.js'
import type { LineFacts } from '../lines/line-facts.js'
import { addRange } from './line-indices.js'

/** What opens a block: 'for x in list:', 'if (done) {', '{% if done %}', but not 'for readers in the U.S.:'. A sentence begins with a capital. */
const OPENS_BLOCK = /\{$|^\{%.*%\}$|^(?:for \w+(?:, ?\w+)* in (?:\w+(?:\.\w+)*|[\w.]*[([].*[)\]])|(?:def|class) \w+(?:\(.*\))?|else|try):$/u
/** 'if x > 3:', but not 'if you like this article, share it:' */
const ON_CONDITION = /^(?:if|elif|while|with) (?<condition>.+):$/u
const CODE = /^\S+$|[=<>()[\]{}_"]|\w\.\w/u

/** The lines of code in a story without fences: without a blank line below one that opens a block; they may have lost their indent. */
export function linesOfCode(facts: readonly LineFacts[]): ReadonlySet<number> {
  const code = new Set<number>()
  let inBlock = false
  facts.forEach(({ line, prose }, i) => {
    const above = facts[i - 1]
    inBlock = above?.line === line - 1 && !prose && (inBlock || opensBlock(above.text))
    if (inBlock) code.add(i)
  })
  return code
}

function opensBlock(text: string): boolean {
  return OPENS_BLOCK.test(text) || CODE.test(ON_CONDITION.exec(text)?.groups?.condition ?? ' ')
}

/** So many statements at least, half of the lines from the first to the last; fewer are a stray script or a row that looks like one. */
const MIN_STATEMENTS = 3
/** With so many it need not stand between sentences: a story may end with it. */
const MIN_STATEMENTS_AT_END = 8
/** Between two of them stand so many other lines at most: strings, names, output. */
const MAX_LINES_BETWEEN = 3
/** A sentence of the story stands so many lines above the code, and another one below it. */
const LINES_TO_SENTENCE = 3

/** The programs that a story shows below one of its sentences, from the first statement to the last, with what stands there without a blank line. */
export function linesOfPrograms(facts: readonly LineFacts[], isSentence: (i: number) => boolean): ReadonlySet<number> {
  const programs = new Set<number>()
  const statements = facts.flatMap(({ text }, i) => (isStatement(text) ? [i] : []))
  for (let k = 0, end = 0; k < statements.length; k = end) {
    end = k + 1
    while (end < statements.length && goesOn(facts, statements[end - 1], statements[end])) end++
    const [first, last] = [statements[k], statements[end - 1]]
    const count = end - k
    if (count < MIN_STATEMENTS || 2 * count < last - first + 1) continue
    const from = endOfBlock(facts, first, -1)
    const to = endOfBlock(facts, last, 1)
    const mayEndStory = count >= MIN_STATEMENTS_AT_END
    if (isNear(isSentence, from, -1) && (mayEndStory || isNear(isSentence, to, 1))) addRange(programs, from, to + 1)
  }
  return programs
}

/** Whether a program goes on from a statement to the next one, past some lines that are no sentences. */
function goesOn(facts: readonly LineFacts[], from: number, to: number): boolean {
  if (to - from > MAX_LINES_BETWEEN + 1) return false
  return facts.slice(from + 1, to).every(isNoSentence)
}

/** The farthest line without a blank one or a sentence between. */
function endOfBlock(facts: readonly LineFacts[], from: number, step: 1 | -1): number {
  let i = from
  for (let away = 0; away < MAX_LINES_BETWEEN && facts[i + step]?.line === facts[i].line + step && isNoSentence(facts[i + step]); away++)
    i += step
  return i
}

function isNoSentence({ prose, text }: LineFacts): boolean {
  return !prose || isCodeComment(text)
}

function isNear(isSentence: (i: number) => boolean, from: number, step: 1 | -1): boolean {
  for (let away = 1; away <= LINES_TO_SENTENCE; away++) if (isSentence(from + step * away)) return true
  return false
}
