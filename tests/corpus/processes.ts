import { spawn } from 'node:child_process'
import { projectPath } from '../support/files.js'

/** Starts a process that runs some code with the built package. */
export function startProcess(code: string) {
  const imports = [
    ['openArticleIndex', 'dist/corpus/index.js'],
    ['levelStore', 'dist/corpus/stores/leveldb.js'],
    ['valkeyStore', 'dist/corpus/stores/valkey.js'],
  ].map(([name, file]) => `import { ${name} } from ${JSON.stringify(projectPath(file))}\n`)
  return spawn(process.execPath, ['--input-type=module', '-e', imports.join('') + code], { stdio: ['ignore', 'pipe', 'inherit'] })
}
