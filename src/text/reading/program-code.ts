import { lastMark, SENTENCE_MARKS } from '../sentences/sentence-marks.js'

// Programs in a text without fences, in whatever language. No parser: the signs of its lines tell one, and a single line may be anything.

/** A line of a text that has something on it. */
export interface ProgramLine {
  /** Without the blanks around it. */
  readonly text: string
  /** Its number in the text. */
  readonly line: number
}

/** Lines in a row, by index. */
export interface Program {
  readonly first: number
  readonly last: number
}

/** So many statements at least, half of the lines from the first to the last; fewer are a stray script or rows that look like one. */
const MIN_STATEMENTS = 3
/** Between two of them stand so many other lines at most: strings, names, output. */
const MAX_LINES_BETWEEN = 3

/**
 * The programs among the lines of a text, in order: from statement to statement, past a few lines that are no sentences, with such lines in front of
 * it and behind it that stand there without a blank one.
 */
export function programsAmong(lines: readonly ProgramLine[]): Program[] {
  const programs: Program[] = []
  const statements = lines.flatMap(({ text }, i) => (isStatement(text) ? [i] : []))
  for (let k = 0, end = 0; k < statements.length; k = end) {
    end = k + 1
    while (end < statements.length && goesOn(lines, statements[end - 1], statements[end])) end++
    const [first, last] = [statements[k], statements[end - 1]]
    if (end - k < MIN_STATEMENTS || 2 * (end - k) < last - first + 1) continue
    const above = programs.at(-1)?.last ?? -1
    programs.push({ first: Math.max(above + 1, endOfBlock(lines, first, -1)), last: endOfBlock(lines, last, 1) })
  }
  return programs
}

/** Whether a program goes on from a statement to the next one. */
function goesOn(lines: readonly ProgramLine[], from: number, to: number): boolean {
  return to - from <= MAX_LINES_BETWEEN + 1 && lines.slice(from + 1, to).every(({ text }) => mayBeInProgram(text))
}

/** The farthest line of a block, but for some. */
function endOfBlock(lines: readonly ProgramLine[], from: number, step: 1 | -1): number {
  let i = from
  const isNext = (next: ProgramLine | undefined): boolean =>
    next !== undefined && next.line === lines[i].line + step && mayBeInProgram(next.text)
  while (Math.abs(i - from) < MAX_LINES_BETWEEN && isNext(lines[i + step])) i += step
  return i
}

/** '{title}', '{{ number }}', '${intro}': what a template has left open. */
const PLACEHOLDER = /^(?:[*•-] )?\$?\{\{?[^{}"']*\}/
/** '});' */
const CLOSES = /^[)\]}][)\]},;]*$/
const TAG_OR_ARROW = /^<\/?[A-Za-z][^<>]*>$|=>$/
/** 'boats.each do |boat|' */
const BLOCK_ARGUMENT = / (?:do|\{) \|\w+\|$/
/** What a statement begins with. */
const BEGINNINGS: readonly RegExp[] = [
  // a value gets a name
  /^[\w.[\]]+ (?:[-+*/|]?=|:=|<-|::) \S/,
  /^(?:const|let|var) [\w{[]/,
  /^local \w+(?:, \w+)* = \S/,
  /^"[\w-]+": ?\S/,
  /^[a-z_]\w*: ["'\d].*,$/,
  // blocks
  /^(?:if|elif|else|for|while|def|class|try)\b.*:$/,
  /^(?:if|elif|for|while|until)\b.* (?:do|then)$/,
  /^(?:do|then|done|fi|esac|end|begin|break|continue|pass)$/,
  /^(?:class|interface|module|struct) [A-Z]\w*(?:$| where$)/,
  /^def \w+[?!]?(?:\(.*\))?$/,
  /^return(?:$| \w+$| [\w.]*[([{"'])/,
  // what is loaded
  /^#include\b/,
  /^import (?:\w+$|"|[\w.]+ \(.*\)$)/,
  /^from [\w.]+ import /,
  /^require ["']/,
  /^package [\w.]+$/,
  // settings: YAML, with the item's sign in front
  /^(?:- )?(?:[a-z]\w*|["'][^"']*["']):$/,
  /^- (?:[a-z][\w-]*: ?\S|["'][^"']*["']$)/,
  /^[a-z]+(?:[A-Z]\w*|(?:[-_][a-z]+)+): \S/,
  // queries and tables
  /^(?:SELECT|FROM|WHERE)$/,
  /^(?:SELECT|FROM|WHERE|JOIN|HAVING|INSERT INTO|UPDATE|CREATE TABLE|ORDER BY|GROUP BY) [a-z*("'[]/,
  /^LIMIT \d/,
  /^[a-z_]\w* [a-z].* (?:NOT NULL|PRIMARY KEY|DEFAULT|REFERENCES|UNIQUE)\b/,
  // shells, images of containers
  /^#!\//,
  /^\$ [a-z]/,
  /^>>> \S/,
  /^(?:apt-get|cargo|chmod|curl|docker|git|kubectl|mkdir|npm|npx|pip3?|rm|sudo|wget) [a-z-]/,
  /^(?:echo|print|printf) ["'$]/,
  /^set -\w+$/,
  /^(?:CMD|COPY|ENTRYPOINT|EXPOSE|RUN|WORKDIR) [a-z./["\d]/,
  // what changed, and where it failed
  /^(?:---|\+\+\+) [ab]\//,
  /^@@ -\d/,
  /^File ".*", line \d/,
  /^at [\w.$<>]+ ?\(.*:\d+\)$/,
  /^Traceback \(most recent call last\):$/,
  /^[\w.]*(?:Error|Exception): \S/,
  // what is in a folder
  /^[├└│]/,
]
const BEGINNING = /* @__PURE__ */ new RegExp(/* @__PURE__ */ BEGINNINGS.map(({ source }) => source).join('|'))
/** What ends in a semicolon is 'x[0] = 3;' or 'return x;', but no item of a list that ends so. */
const OF_CODE = /[=[\]{}_]|\w\(|\w{2}\.[A-Za-z]\w|::|->|^(?:break|continue|delete|export|import|package|return|throw|use|using)\b/
/** 'margin: 0 auto;' */
const DECLARATION = /^[a-z-]{3,}: ?[^\s;]+(?: [^\s;]+){0,4};$/
/** 'print(x)', but not 'Comments(3)', '(required)', 'Name(required)' or 'Report an error(opens in a new window)'. */
const CALL = /(?<![\w.])[a-z_][\w.]*\((?:[^\s\w]|\w+ ?[^\s\w])/
const CALL_AT_END = /\)[,:]?$/
const COUNT_AT_END = /\(\d*\)[,:]?$/

/** Whether a line, without the blanks around it, has the form of a statement: '}', 'print(x)', 'if done:', 'x = 3', '$ npm install'. */
export function isStatement(line: string): boolean {
  return endsLikeStatement(line) || BEGINNING.test(line)
}

function endsLikeStatement(line: string): boolean {
  switch (line.charAt(line.length - 1)) {
    case '{':
    case '}':
    case '(':
    case '[':
      return !PLACEHOLDER.test(line)
    case ';':
      return OF_CODE.test(line) || CLOSES.test(line) || DECLARATION.test(line)
    case ')':
    case ':':
    case ',':
      return CLOSES.test(line) || (CALL_AT_END.test(line) && CALL.test(line) && !COUNT_AT_END.test(line))
    case ']':
      return CLOSES.test(line)
    case '>':
      return TAG_OR_ARROW.test(line)
    case '&':
      return line.endsWith('&&')
    case '|':
      return line.endsWith('||') || BLOCK_ARGUMENT.test(line)
    case '%':
      return line.endsWith(' %>%')
    default:
      return false
  }
}

const COMMENT = /^(?:\/\/|\/\*|\*\/?|#|--|<!--|"""|''') ?\S/

function mayBeInProgram(line: string): boolean {
  return !(isSentence(line) || (line.endsWith(':') && hasWordsOfSentence(line))) || COMMENT.test(line)
}

/** A line of program code of so many words that begins with a letter ends with no mark of a sentence. */
const SENTENCE_WORDS = 6

/** Whether a line reads as a sentence and not as code. */
export function isSentence(line: string): boolean {
  return SENTENCE_MARKS.includes(lastMark(line)) && hasWordsOfSentence(line)
}

function hasWordsOfSentence(line: string): boolean {
  return /^[\p{L}"'“„«]/u.test(line) && line.split(' ').length >= SENTENCE_WORDS
}
