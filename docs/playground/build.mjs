// `npm run build:playground`: bundles the library and the page into one file, docs/playground/dist/index.html, that works from disk.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const read = (path) => readFileSync(`${folder}/${path}`, 'utf8')

const worker = await bundle('worker.ts')
const script = await bundle('page.ts', {
  WORKER_SOURCE: JSON.stringify(worker),
  SAMPLE: JSON.stringify(read('../../examples/article.txt')),
})
const style = `${await reportStyle()}\n${read('playground.css')}`
const policy = [
  "default-src 'none'",
  `script-src '${hash(script)}'`,
  `style-src '${hash(style)}'`,
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const parts = { policy, style, script }
const page = read('index.html').replace(/\/\*(\w+)\*\//g, (_, name) => parts[name])
mkdirSync(`${folder}/dist`, { recursive: true })
writeFileSync(`${folder}/dist/index.html`, page)
console.log(`docs/playground/dist/index.html: ${Math.round(page.length / 1000)} kB`)

/** One classic script: module scripts don't load from disk. */
async function bundle(file, define = {}) {
  const result = await build({
    entryPoints: [`${folder}/${file}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define,
    logLevel: 'warning',
  })
  return result.outputFiles[0].text
}

/** The style sheet of the library's own reports. */
async function reportStyle() {
  const options = { entryPoints: [`${folder}/../../src/report/style.ts`], bundle: true, write: false, format: 'esm', platform: 'neutral' }
  const [{ text }] = (await build(options)).outputFiles
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)
  return module.reportStyle()
}

/** What the page's content security policy calls a script or style by. */
function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
