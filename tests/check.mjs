// All checks of the project, one after the other; `npm test` runs them. Each prints its name and how long it took, and the output only
// where it fails. `node tests/check.mjs lint unit` runs the named ones alone.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = join(mkdtempSync(join(tmpdir(), 'copydesk-check-')), 'unit.json')

/** Name, what it checks, and the commands, in the order that finds the cheap mistakes first. */
const CHECKS = [
  [
    'types',
    'the type check, of the playground with the names that a browser has',
    [
      ['npx', 'tsc', '-p', '.'],
      ['npx', 'tsc', '-p', 'docs/playground'],
    ],
  ],
  [
    'lint',
    'format, lint, and regular expressions',
    [
      ['npx', 'biome', 'check', '--config-path', 'tests/config/lint-and-format.json', '--error-on-warnings', '.'],
      ['npx', 'eslint', '--max-warnings', '0', '--config', 'tests/config/eslint.config.js', '.'],
      ['npx', 'knip'],
    ],
  ],
  ['build', 'the package', [['npm', 'run', '--silent', 'build']]],
  [
    'unit',
    'unit, property and real-data tests, the examples of the documents',
    [
      [
        'npx',
        'vitest',
        'run',
        '--config',
        'tests/config/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    ],
  ],
  ['reference', 'every exported symbol is documented, every link leads somewhere', [['npm', 'run', '--silent', 'docs']]],
  ['package', 'the packed package in throw-away projects, and its sizes', [['node', 'tests/package/check.mjs']]],
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !CHECKS.some(([known]) => known === name))
if (unknown.length > 0) {
  console.error(`unknown check ${unknown.join(', ')}; known are ${CHECKS.map(([name]) => name).join(', ')}`)
  process.exit(2)
}

if (!existsSync(join(root, 'node_modules'))) run('install', 'npm ci', [['npm', 'ci', '--no-audit', '--no-fund']])
for (const [name, what, commands] of CHECKS) if (wanted.length === 0 || wanted.includes(name)) run(name, what, commands)
closingLine()

function run(name, what, commands) {
  const start = performance.now()
  for (const [command, ...args] of commands) {
    const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (status === 0) continue
    console.log(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`)
    console.log(`✗ ${name}: ${[command, ...args].join(' ')}`)
    process.exit(1)
  }
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s): ${what}`)
}

/** Says how many tests ran, and why some did not; where the shared data is there, none may be skipped. */
function closingLine() {
  if (!existsSync(report)) return
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  const skipped = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status !== 'passed')
  const haveShared = existsSync(join(root, '../shared/data'))
  for (const { fullName } of skipped) console.log(`skipped${haveShared ? '' : ', for ../shared is not there'}: ${fullName}`)
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`)
  if (haveShared && skipped.length > 0) {
    console.log('✗ the shared data is there, so no test may be skipped')
    process.exit(1)
  }
}
