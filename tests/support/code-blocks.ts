import ts from 'typescript'
import { filesBelow, readProjectFile } from './files.js'

/** A fenced block of a document or docstring. */
export interface CodeBlock {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** The README and the documents, without those that typedoc writes. */
export function documents(): string[] {
  return ['README.md', ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/api/'))]
}

/** All ```ts blocks of the README, the documents and the docstrings. */
export function codeBlocks(): CodeBlock[] {
  return [...documents(), ...filesBelow('src', '.ts')].flatMap((file) => blocksOf(file, 'ts'))
}

/** The blocks of a file that are in one of the languages. */
export function blocksOf(file: string, ...languages: string[]): CodeBlock[] {
  const text = readProjectFile(file)
  const blocks: CodeBlock[] = []
  const inDocstrings = file.endsWith('.ts')
  let code: string[] | undefined
  let from = 0
  text.split('\n').forEach((raw, index) => {
    const line = inDocstrings ? raw.replace(/^\s*\* ?/, '') : raw
    if (code === undefined) {
      if (!languages.some((language) => line.trim() === `\`\`\`${language}`) || (inDocstrings && !/^\s*\*/.test(raw))) return
      code = []
      from = index + 2
    } else if (line.trim() === '```') {
      blocks.push({ file, line: from, code: code.join('\n') })
      code = undefined
    } else code.push(line)
  })
  return blocks
}

/**
 * Turns a block into a function body and its imports, for where the public names aren't arguments of the function. Each statement with a
 * comment `// => value` behind or below it becomes `expectEqual(statement, value)`; with `// throws RangeError` it becomes a call that
 * expects that error. Types stay in it.
 *
 * @throws `SyntaxError` if it isn't TypeScript: the parser would make something of it nevertheless.
 */
export function runnable(code: string): { imports: string; body: string; checks: number } {
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true })
  if (diagnostics.length > 0) throw new SyntaxError(`${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}: ${code}`)
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  let checks = 0
  const body = source.statements.map((statement, index) => {
    if (ts.isImportDeclaration(statement)) return ''
    const text = statement.getText(source)
    const next = source.statements[index + 1]
    const comment = commentBetween(code, statement.getEnd(), next === undefined ? code.length : next.getStart(source))
    const thrown = /^throws (\w+)/.exec(comment)
    if (comment === '' || (!ts.isExpressionStatement(statement) && thrown === null)) return text
    checks++
    if (thrown !== null) return `expectThrows(() => { ${text} }, '${thrown[1]}')`
    const expression = ts.isExpressionStatement(statement) ? statement.expression.getText(source) : text
    return `expectEqual(${expression}, (${comment}))`
  })
  const imports = source.statements.filter(ts.isImportDeclaration).map((statement) => statement.getText(source))
  return { imports: imports.join('\n'), body: body.join('\n;'), checks }
}

/** TypeScript as JavaScript. */
export function withoutTypes(code: string): string {
  return ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText
}

/** What the comment lines between two statements claim: the text behind `// =>`, with its continuation lines, or `throws Name`. */
function commentBetween(code: string, start: number, end: number): string {
  const lines = code
    .slice(start, end)
    .split('\n')
    .map((line) => /\/\/ ?(.*)$/.exec(line)?.[1] ?? '')
  const first = lines.findIndex((line) => line.startsWith('=>') || line.startsWith('throws '))
  if (first === -1) return ''
  if (lines[first].startsWith('throws ')) return lines[first]
  const more = lines.slice(first + 1)
  const stop = more.indexOf('')
  return [lines[first].slice(2), ...(stop === -1 ? more : more.slice(0, stop))].join('\n').trim()
}
