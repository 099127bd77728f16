// Packs the package and looks at it as its users get it: publint and attw on the tarball, an installation that prints no warning, programs
// in ESM, CommonJS and TypeScript, the command, and how many bytes three imports cost.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSizes } from './sizes.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'copydesk-package-'))

try {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], root))
  const tarball = join(work, filename)
  run('npx', ['publint', '--strict', tarball], root)
  run('npx', ['attw', tarball, '--profile', 'node16'], root)

  cpSync(join(root, 'tests/package/consumers'), work, { recursive: true })
  cpSync(join(work, 'types.mts'), join(work, 'types.cts'))
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, type: 'commonjs' }))
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: work, encoding: 'utf8' })
  if (install.status !== 0 || /npm warn/i.test(install.stderr)) throw new Error(`the installation is not silent:\n${install.stderr}`)

  run('node', ['esm.mjs'], work)
  // Node 20.18 can't require an ES module; without this flag a newer one would hide that.
  run('node', ['--no-experimental-require-module', 'cjs.cjs'], work)
  for (const [module, file] of [
    ['node16', 'types.mts'],
    ['node16', 'types.cts'],
    ['bundler', 'types.mts'],
  ]) {
    const modules = module === 'bundler' ? ['--module', 'esnext', '--moduleResolution', 'bundler'] : ['--module', 'node16']
    run(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--target', 'es2022', ...modules, file],
      work,
    )
  }
  const cleaned = spawnSync('npx', ['copydesk', 'clean'], {
    cwd: work,
    encoding: 'utf8',
    input: 'Bridge opens\n\nThe bridge was opened on Monday.\n\nShare this article\n',
  })
  if (cleaned.stdout !== 'Bridge opens\n\nThe bridge was opened on Monday.\n')
    throw new Error(`the installed command gave ${JSON.stringify(cleaned.stdout)} ${cleaned.stderr}`)

  await checkSizes(work)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function run(command, args, cwd) {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`)
  }
}
