// A project that has the packed package installed, as its users have it.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Packs the package and installs it in a folder, beside the programs of `consumers/`; gives the path of the tarball. */
export function installPacked(folder) {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], root))
  const tarball = join(folder, filename)
  cpSync(join(root, 'tests/package/consumers'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'commonjs' }))
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder, encoding: 'utf8' })
  if (install.status !== 0 || /npm warn/i.test(install.stderr)) throw new Error(`the installation is not silent:\n${install.stderr}`)
  return tarball
}

/** What a program prints; throws with all that it printed where it fails. */
export function run(command, args, cwd, input = '') {
  try {
    return execFileSync(command, args, { cwd, input, encoding: 'utf8', timeout: 120_000, env: { ...process.env, NODE_OPTIONS: '' } })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr ?? error.message}`)
  }
}

/** Cleans a text and two records, on two threads, with the installed command, started by `command` and its arguments. */
export function tryCommand([command, ...args], cwd) {
  const text = run(command, [...args, 'clean'], cwd, 'Bridge opens\n\nThe bridge was opened on Monday.\n\nShare this article\n')
  expectOutput(text, 'Bridge opens\n\nThe bridge was opened on Monday.\n')
  const records = '{"text":"The caf&eacute; is open."}\n{"text":"The bridge was opened."}\n'
  const lines = run(command, [...args, 'clean', '--jsonl', '--replace', '--jobs', '2'], cwd, records)
  expectOutput(lines, '{"text":"The café is open."}\n{"text":"The bridge was opened."}\n')
}

function expectOutput(actual, expected) {
  if (actual !== expected) throw new Error(`the installed command gave ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
}
