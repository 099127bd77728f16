// Packs the package and looks at it as its users get it: publint and attw on the tarball, an installation that prints no warning, programs
// in ESM, CommonJS and TypeScript, the command, and how many bytes three imports cost.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSizes } from './sizes.mjs'
import { installPacked, root, run, tryCommand } from './throw-away-project.mjs'

const work = mkdtempSync(join(tmpdir(), 'copydesk-package-'))

try {
  const tarball = installPacked(work)
  run('npx', ['publint', '--strict', tarball], root)
  run('npx', ['attw', tarball, '--profile', 'node16'], root)

  run('node', ['esm.mjs'], work)
  // Node 20.18 can't require an ES module; without this flag a newer one would hide that.
  run('node', ['--no-experimental-require-module', 'cjs.cjs'], work)
  cpSync(join(work, 'types.mts'), join(work, 'types.cts'))
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
  tryCommand(['npx', 'copydesk'], work)

  await checkSizes(work)
} finally {
  rmSync(work, { recursive: true, force: true })
}
