import type { LineFacts } from '../lines/line-facts.js'

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
