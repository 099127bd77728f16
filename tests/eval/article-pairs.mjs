// Which share of the pairs that the exact measure finds have a band of their sketches in common. The measure is no part of the package, so it is
// bundled from the source:
//
//   node tests/eval/article-pairs.mjs ../shared/data/clusters-dev.jsonl
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { sketchText } from '../../dist/corpus/index.js'

const source = fileURLToPath(new URL('../../src/duplicates/article-overlaps.ts', import.meta.url))
const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false })
const { articleOverlap, readArticle } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)

const texts = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text)
const sketches = texts.map((text) => sketchText(text))
const read = texts.map((text) => readArticle(text))
let pairs = 0
let found = 0
read.forEach((own, a) => {
  for (let b = a + 1; b < read.length; b++) {
    if (articleOverlap(own, read[b], 0.5) === undefined) continue
    pairs++
    if (sketches[a].some(({ hash }, band) => hash === sketches[b][band]?.hash)) found++
  }
})
console.log(`${found} of ${pairs} pairs are candidates: ${((100 * found) / pairs).toFixed(1)} %`)
