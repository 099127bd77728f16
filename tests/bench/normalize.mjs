// Speed of the repairs in MB of UTF-8 a second, beside String.prototype.normalize and, where it is installed, the npm package fix-utf8.
//
//   node tests/bench/normalize.mjs [articles.jsonl.gz]
//
// Reads the gold texts of a file of one JSON object a line (field `gold`); without one, sentences in twelve languages, repeated. Everything
// is measured in one process, the best of five rounds each; build the package first.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { gunzipSync } from 'node:zlib'
import { explainNormalization, fixMojibake, matchKey, normalizeText } from '../../dist/normalize/index.js'

const [file] = process.argv.slice(2)
const texts = file === undefined ? ownTexts() : articleTexts(file)
const peer = await import('fix-utf8').catch(() => undefined)
const fixUtf8 = peer?.fixUtf8 ?? peer?.default?.fixUtf8 ?? peer?.default

const clean = texts.map((text) => normalizeText(text))
const damaged = clean.map((text) => new TextDecoder('latin1').decode(new TextEncoder().encode(text)))

console.log(`${cpus()[0].model}, Node ${process.version}, ${texts.length} texts, ${(bytes(clean) / 1e6).toFixed(1)} MB\n`)
row('String.prototype.normalize, clean text', clean, (text) => text.normalize('NFC'))
row('fixMojibake, clean text', clean, fixMojibake)
row('fixMojibake, every letter damaged', damaged, fixMojibake)
row('normalizeText, clean text', clean, (text) => normalizeText(text))
row('normalizeText, text as it came', texts, (text) => normalizeText(text))
row('explainNormalization, text as it came', texts, (text) => explainNormalization(text))
row(
  'matchKey, line by line',
  clean.flatMap((text) => text.split('\n')),
  matchKey,
)
if (typeof fixUtf8 === 'function') row('fix-utf8, clean text', clean, (text) => fixUtf8(text))
else console.log('fix-utf8 is not installed')

/** Prints the best of five rounds. */
function row(name, inputs, repair) {
  const size = bytes(inputs)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    for (const text of inputs) repair(text)
    best = Math.min(best, performance.now() - start)
  }
  console.log(`${name.padEnd(40)} ${(size / 1000 / best).toFixed(1).padStart(7)} MB/s`)
}

function bytes(inputs) {
  let sum = 0
  for (const text of inputs) sum += Buffer.byteLength(text)
  return sum
}

function articleTexts(path) {
  const content = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line).gold)
}

function ownTexts() {
  const source = readFileSync(new URL('../normalize/sentences.ts', import.meta.url), 'utf8')
  const sentences = [...source.matchAll(/^ {4}'(.*)',$/gm)].map(([, sentence]) => sentence)
  return Array.from({ length: 500 }, (_, i) => [...sentences.slice(i % sentences.length), ...sentences].join('\n'))
}
