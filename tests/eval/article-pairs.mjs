// Which share of the pairs that the exact measure finds have a band of their sketches in common:
//
//   node tests/eval/article-pairs.mjs ../shared/data/clusters-dev.jsonl
import { readFileSync } from 'node:fs'
import { sketchText } from '../../dist/corpus/index.js'
import { articleOverlaps } from '../../dist/duplicates/article-overlaps.js'

const texts = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text)
const sketches = texts.map((text) => sketchText(text))
let pairs = 0
let found = 0
articleOverlaps(texts, 0.5).forEach((near, a) => {
  for (const b of near.keys()) {
    if (b < a) continue
    pairs++
    if (sketches[a].some(({ hash }, band) => hash === sketches[b][band]?.hash)) found++
  }
})
console.log(`${found} of ${pairs} pairs are candidates: ${((100 * found) / pairs).toFixed(1)} %`)
