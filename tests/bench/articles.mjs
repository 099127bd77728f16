// Articles made from real text (../shared/data) in any number, for the benchmarks of the corpus.
//
//   node tests/bench/articles.mjs number > articles.jsonl
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const dataFile = fileURLToPath(new URL('../../../shared/data/wcxb-articles-dev.jsonl.gz', import.meta.url))

/** Share of articles that are an edited copy of an earlier one. */
const EDITED_SHARE = 0.05

/**
 * Makes the function that gives article number n, the same one each time. It has as many lines as a real article, each from any article of the
 * data with every second word replaced by another word of the data; of 20 one is an earlier article with one word in 30 replaced.
 */
export function articleMaker() {
  const texts = gunzipSync(readFileSync(dataFile))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).gold.split('\n').filter(Boolean))
  const lines = texts.flat().map((line) => line.split(' '))
  const words = lines.flat()
  const original = (number) => {
    const random = randomNumbers(number)
    const count = Math.min(pick(texts, random).length, 40)
    return Array.from({ length: count }, () => replaced(pick(lines, random), 2, words, random).join(' ')).join('\n\n')
  }
  const isCopy = (number) => number > 0 && randomNumbers(number + 1e9)() < EDITED_SHARE
  return (number) => {
    if (!isCopy(number)) return { text: original(number) }
    const random = randomNumbers(number)
    let source = Math.floor(random() * number)
    while (isCopy(source)) source--
    return { text: replaced(original(source).split(' '), 30, words, random).join(' '), copyOf: source }
  }
}

function replaced(list, every, words, random) {
  return list.map((word) => (random() < 1 / every ? pick(words, random) : word))
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeArticles(Number(process.argv[2]))

async function writeArticles(count) {
  const article = articleMaker()
  for (let i = 0; i < count; i++) {
    if (!process.stdout.write(`${JSON.stringify({ id: i, ...article(i) })}\n`)) await once(process.stdout, 'drain')
  }
}

/** SFC32: streams of different seeds don't overlap, as those of generators with 32 bits of state do among a million. */
function randomNumbers(seed) {
  let [a, b, c, count] = [0, seed | 0, Math.floor(seed / 2 ** 32), 1]
  const next = () => {
    const sum = (a + b + count++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
