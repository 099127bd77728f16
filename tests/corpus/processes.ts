import { spawn } from 'node:child_process'
import { projectPath } from '../support/files.js'

/** Starts a process that runs some code with the built package; `command`: what starts it. */
export function startProcess(code: string, command: readonly string[] = []) {
  const imports = [
    ['openArticleIndex', 'dist/corpus/index.js'],
    ['levelStore', 'dist/corpus/stores/leveldb.js'],
    ['valkeyStore', 'dist/corpus/stores/valkey.js'],
  ].map(([name, file]) => `import { ${name} } from ${JSON.stringify(projectPath(file))}\n`)
  const [program, ...args] = [...command, process.execPath, '--input-type=module', '-e', imports.join('') + code]
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}
