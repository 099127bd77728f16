// Runs the packed package on each supported line of Node, and under Deno and Bun: programs in ESM and CommonJS, and the command with threads.
//
//   npm run test:compatibility
//
// The programs come from npm as packages of their own, into a folder that is deleted afterwards; no install script runs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPacked, run, tryCommand } from './throw-away-project.mjs'

const platform = `${process.platform}-${process.arch}`
const node = `node-${platform}`
const deno = `@deno/${platform}${process.platform === 'linux' ? '-glibc' : ''}`
const bun = `@oven/bun-${platform}`

/** Package, version, where its program is, and the arguments in front of a file. */
const RUNTIMES = [
  { name: node, version: '20.0.0', program: 'bin/node' },
  { name: node, version: '20', program: 'bin/node' },
  { name: node, version: '22', program: 'bin/node' },
  { name: node, version: '24', program: 'bin/node' },
  { name: deno, version: '2', program: 'deno', args: ['run', '--allow-all', '--node-modules-dir=manual'] },
  { name: bun, version: '1', program: 'bin/bun' },
]

const work = mkdtempSync(join(tmpdir(), 'copydesk-compatibility-'))
try {
  const project = join(work, 'project')
  mkdirSync(project)
  installPacked(project)
  for (const runtime of RUNTIMES) tryRuntime(runtime, project)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function tryRuntime({ name, version, program, args = [] }, project) {
  const folder = join(work, `${name.replace('/', '-')}-${version}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', `${name}@${version}`], folder)
  const runtime = join(folder, 'node_modules', name, program)
  run(runtime, [...args, 'esm.mjs'], project)
  run(runtime, [...args, 'cjs.cjs'], project)
  tryCommand([runtime, ...args, join(project, 'node_modules/copydesk/dist/cli/main.js')], project)
  console.log(`✓ ${name} ${run(runtime, ['--version'], folder).trim().split('\n')[0]}`)
  rmSync(folder, { recursive: true, force: true })
}
