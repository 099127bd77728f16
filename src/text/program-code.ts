// What has the form of program code, in whatever language. No parser: the signs of a line tell it, and one line alone may be anything.

/** What opens or closes a block of statements, or is but a tag. */
const OPENS_OR_CLOSES = /[{}([]$|^[)\]}][)\]},;]*$|^<\/?[A-Za-z][^<>]*>$|=>$|&&$|\|\|$/
/** '{title}' in a template. */
const PLACEHOLDER = /^\{[^{}"']*\}$/
/** What a statement begins with: the prompt of a shell, a name that gets a value, words of languages. */
const BEGINNING =
  /^(?:\$ [a-z]|>>> \S|(?:if|elif|else|for|while|def|class|try)\b.*:$|[\w.[\]]+ (?:[-+*/|]?=|:=) \S|#include\b|(?:const|let|var) [\w{[]|import \w+$|from [\w.]+ import |(?:SELECT|FROM|WHERE|JOIN|INSERT INTO|UPDATE|CREATE TABLE|ORDER BY|GROUP BY)(?: \S|$)|"[\w-]+": ?\S|#!\/)/
/** 'x[0] = 3;' or 'return x;', but no item of a list that ends so. */
const OF_CODE = /[=[\]{}_]|\w\(|\w{2}\.[A-Za-z]\w|::|->|^\w+(?: \w+)?;$/
/** 'print(x)', but not 'Comments(3)', '(required)' or 'Name(required)'. */
const CALL = /(?<![\w.])[a-z_][\w.]*\(/
const CALL_AT_END = /\)[,:]?$/
const COUNT_AT_END = /\(\d*\)[,:]?$/

/** Whether a line, without the blanks around it, has the form of a statement: '}', 'print(x)', 'if done:', 'x = 3', '$ npm install'. */
export function isStatement(line: string): boolean {
  if (OPENS_OR_CLOSES.test(line)) return !PLACEHOLDER.test(line)
  if (line.endsWith(';')) return OF_CODE.test(line)
  if (CALL_AT_END.test(line)) return CALL.test(line) && !COUNT_AT_END.test(line)
  return BEGINNING.test(line)
}

/** Whether a line, without the blanks around it, begins like a comment in code. */
export function isCodeComment(line: string): boolean {
  return /^(?:\/\/|\/\*|\*\/?|#|--|<!--) ?\S/.test(line)
}
