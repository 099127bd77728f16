#!/usr/bin/env node
// Speed of the repairs in MB of UTF-8 a CPU second, beside String.prototype.normalize and the npm packages fix-utf8 and html-entities.
//
//   node tests/bench/normalize.mjs [articles.jsonl.gz]
//
// Reads the gold texts of a file of one JSON object a line (field `gold`), of the shared data if none is named; where that isn't there either,
// the sentences of the tests in twelve languages, repeated. Everything is measured in one process.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import fixUtf8 from 'fix-utf8'
import { decode } from 'html-entities'
import { explainNormalization, fixMojibake, matchKey, normalizeText } from '../../dist/normalize/index.js'
import { cpuSeconds, megabytes, printTable, readable } from './measure.mjs'

const shared = fileURLToPath(new URL('../../../shared/data/multilingual-dev.jsonl.gz', import.meta.url))
const file = process.argv[2] ?? (existsSync(shared) ? shared : undefined)
const texts = file === undefined ? ownTexts() : articleTexts(file)

const clean = texts.map((text) => normalizeText(text))
const damaged = clean.map((text) => new TextDecoder('latin1').decode(new TextEncoder().encode(text)))
const lines = clean.flatMap((text) => text.split('\n'))

const jobs = [
  ['`normalizeText`, text as it came', texts, (text) => normalizeText(text)],
  ['`normalizeText`, clean text', clean, (text) => normalizeText(text)],
  ['`explainNormalization`, text as it came', texts, (text) => explainNormalization(text)],
  ['`matchKey`, line by line', lines, matchKey],
  ['`fixMojibake`, clean text', clean, fixMojibake],
  ['fix-utf8, clean text', clean, (text) => fixUtf8(text)],
  ['`fixMojibake`, every letter damaged', damaged, fixMojibake],
  ['fix-utf8, every letter damaged', damaged, (text) => fixUtf8(text)],
  ['html-entities `decode`, clean text', clean, (text) => decode(text)],
  ['`String.prototype.normalize`, clean text', clean, (text) => text.normalize('NFC')],
]
const rates = []
for (const [, inputs, repair] of jobs) rates.push(megabytes(inputs) / (await cpuSeconds(() => inputs.forEach((text) => void repair(text)))))

console.log(
  `${texts.length} texts, ${readable(megabytes(clean))} MB, ${file === undefined ? "the tests' own sentences" : 'real articles'}.\n`,
)
printTable([
  ['what', 'MB a CPU second', 'times `normalizeText`'],
  ...jobs.map(([name], i) => [name, readable(rates[i]), readable(rates[i] / rates[0])]),
])

function articleTexts(path) {
  const content = readFileSync(path)
  const records = (path.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8').split('\n')
  return records.filter(Boolean).map((record) => JSON.parse(record).gold)
}

function ownTexts() {
  const source = readFileSync(new URL('../normalize/sentences.ts', import.meta.url), 'utf8')
  const sentences = [...source.matchAll(/^ {4}'(.*)',$/gm)].map(([, sentence]) => sentence)
  return Array.from({ length: 500 }, (_, i) => [...sentences.slice(i % sentences.length), ...sentences].join('\n'))
}
