// `npm run demo`: cleans the example article and shows what was done to it. In a checkout it first installs and builds what is missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const isCheckout = existsSync(`${root}/package-lock.json`)
if (isCheckout && !existsSync(`${root}/node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'])
if (isCheckout && !existsSync(`${root}/dist/cli/main.js`)) run('npm', ['run', '--silent', 'build'])
run('node', ['dist/cli/main.js', 'clean', '--explain', 'examples/article.txt'])

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
