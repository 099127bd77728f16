import { programsAmong } from '../../text/reading/program-code.js'
import type { LineFacts } from '../lines/line-facts.js'
import { addRange, nextWhere } from './line-indices.js'

/** What opens a block: 'for x in list:', 'if (done) {', '{% if done %}', but not 'for readers in the U.S.:'. A sentence begins with a capital. */
const OPENS_BLOCK = /\{$|^\{%.*%\}$|^(?:for \w+(?:, ?\w+)* in (?:\w+(?:\.\w+)*|[\w.]*[([].*[)\]])|(?:def|class) \w+(?:\(.*\))?|else|try):$/u
/** What such a line ends with. */
const LAST_OF_OPENING = '{}:'
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
  if (!LAST_OF_OPENING.includes(text.charAt(text.length - 1))) return false
  return OPENS_BLOCK.test(text) || CODE.test(ON_CONDITION.exec(text)?.groups?.condition ?? ' ')
}

/** A sentence of the story stands so many lines above the code. */
const LINES_TO_SENTENCE = 3

/** The lines of the programs that a story shows below one of its sentences; what a page has for itself there is told later. */
export function linesOfPrograms(facts: readonly LineFacts[], isSentence: (i: number) => boolean): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { first, last } of programsAmong(facts)) {
    const from = Math.max(0, first - LINES_TO_SENTENCE)
    if (nextWhere(isSentence, from, first) < first) addRange(lines, first, last + 1)
  }
  return lines
}
