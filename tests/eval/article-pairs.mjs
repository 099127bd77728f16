// Which share of the pairs that the exact measure finds have a band of their sketches in common:
//
//   node tests/eval/article-pairs.mjs ../shared/data/clusters-dev.jsonl
import { readFileSync } from 'node:fs'
import { sketchText } from '../../dist/corpus/index.js'
import { articleOverlap, articleShingles } from '../../dist/duplicates/article-overlaps.js'
import { readLine } from '../../dist/duplicates/measure/line-words.js'

const texts = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text)
const sketches = texts.map((text) => sketchText(text))
let pairs = 0
let found = 0
const shingles = texts.map((text) => articleShingles(readLine(text).words))
shingles.forEach((own, a) => {
  for (let b = a + 1; b < shingles.length; b++) {
    if (articleOverlap(own, shingles[b], 0.5) === undefined) continue
    pairs++
    if (sketches[a].some(({ hash }, band) => hash === sketches[b][band]?.hash)) found++
  }
})
console.log(`${found} of ${pairs} pairs are candidates: ${((100 * found) / pairs).toFixed(1)} %`)
