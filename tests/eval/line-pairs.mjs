#!/usr/bin/env node
// Line pairs of real pages with labels of our own, for choosing the constants of duplicates/.
//
//   node tests/eval/line-pairs.mjs [--data ../shared/data] [--split dev|test] [--sample N] > line-pairs.jsonl
//
// line-pairs.jsonl beside this file has a hash, a split and a label for each pair, and no text. This program finds the same pairs again in
// the shared pages and writes them in the format of score-pairs.mjs: { id, source, a, b, label, lang, split, site }.
// With --sample N it writes N unlabelled candidates instead, spread over sites and score bands.
//
// A candidate is two distinct lines of one page (whole-page inputs only) with a Sørensen–Dice of 0.6 or more on bigrams, or one of
// which contains the other. Its hash is SHA-256 over page id and both lines. Pages of one site are in one split.
//
// label 1: either line may be dropped, they say the same: a headline with and without site, section or label; a cut-off headline or teaser;
// the same sentence in other typography or wording. label 0: they differ in a number, date, name, variant, negation or direction, or are two things
// that look alike, or one is a sentence of which the other tells clearly more.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const MIN_DICE = 0.6
const MIN_UNITS = 16
const MAX_UNITS = 600
/** A word in more lines of a page than this doesn't make two of them candidates. */
const MAX_LINES_A_WORD = 40
/** Of each page, at most so many pairs from each band of scores are sampled. */
const PAIRS_A_BAND = 1

const SOURCES = [
  { file: 'pages-dev.jsonl', inputs: ['html-text', 'inscriptis'] },
  { file: 'wcxb-articles-dev.jsonl.gz', inputs: ['inner-text', 'html-to-text'] },
]

function main() {
  const options = parseArguments(process.argv.slice(2))
  const labels = readLabels()
  const written = options.sample > 0 ? sample(candidates(options.data), options.sample, labels) : labelled(candidates(options.data), labels)
  for (const pair of written) if (options.split === '' || pair.split === options.split) process.stdout.write(`${JSON.stringify(pair)}\n`)
}

function parseArguments(list) {
  const options = { data: new URL('../../../shared/data', import.meta.url).pathname, split: '', sample: 0 }
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i].replace(/^--/, '')
    if (!(name in options) || list[i + 1] === undefined)
      throw new RangeError(`line-pairs: --data DIR, --split dev|test or --sample N, got ${list[i]}`)
    options[name] = name === 'sample' ? Number(list[i + 1]) : list[i + 1]
  }
  return options
}

/** The labels by hash. */
function readLabels() {
  const file = new URL('line-pairs.jsonl', import.meta.url)
  const rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  return new Map(rows.map((row) => JSON.parse(row)).map(({ hash, label }) => [hash, label]))
}

/** All candidates of all pages, page by page. */
function* candidates(folder) {
  for (const { file, inputs } of SOURCES) {
    const raw = readFileSync(`${folder}/${file}`)
    const text = file.endsWith('.gz') ? gunzipSync(raw).toString() : raw.toString()
    for (const row of text.split('\n').filter(Boolean)) {
      const page = JSON.parse(row)
      for (const input of inputs) if (page.inputs[input]) yield* pairsOfPage(page, page.inputs[input])
    }
  }
}

function* pairsOfPage(page, text) {
  const lines = [...new Set(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))].filter(
    (line) => line.length >= MIN_UNITS && line.length <= MAX_UNITS,
  )
  const site = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/]+)/.exec(page.url ?? '')?.[1] ?? page.id
  const split = createHash('sha256').update(site).digest()[0] % 2 === 0 ? 'dev' : 'test'
  const grams = lines.map(bigrams)
  for (const [i, j] of pairsWithCommonWord(lines)) {
    const score = dice(grams[i], grams[j])
    const contains = contained(lines[i], lines[j])
    if (score < MIN_DICE && !contains) continue
    const [a, b] = [lines[i], lines[j]]
    const hash = createHash('sha256').update(`${page.id}\0${a}\0${b}`).digest('hex').slice(0, 16)
    yield {
      id: `own-lines:${hash}`,
      source: 'own-lines',
      a,
      b,
      label: null,
      lang: page.lang || 'und',
      split,
      site,
      dice: Number(score.toFixed(3)),
      contains,
    }
  }
}

/** Index pairs of lines that share a word of four letters or more which few lines have. */
function pairsWithCommonWord(lines) {
  const byWord = new Map()
  lines.forEach((line, i) => {
    for (const word of new Set(line.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])) byWord.set(word, [...(byWord.get(word) ?? []), i])
  })
  const found = new Set()
  for (const list of byWord.values()) {
    if (list.length > MAX_LINES_A_WORD) continue
    for (let x = 0; x < list.length; x++) for (let y = x + 1; y < list.length; y++) found.add(list[x] * lines.length + list[y])
  }
  return [...found].sort((a, b) => a - b).map((key) => [Math.floor(key / lines.length), key % lines.length])
}

function bigrams(line) {
  const units = line.replace(/\s+/g, '')
  const counts = new Map()
  for (let i = 0; i + 1 < units.length; i++) counts.set(units.slice(i, i + 2), (counts.get(units.slice(i, i + 2)) ?? 0) + 1)
  return { counts, size: Math.max(units.length - 1, 0) }
}

function dice(a, b) {
  if (2 * Math.min(a.size, b.size) < MIN_DICE * (a.size + b.size)) return 0
  let common = 0
  for (const [gram, count] of a.counts) common += Math.min(count, b.counts.get(gram) ?? 0)
  return (2 * common) / (a.size + b.size)
}

function contained(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 20 && long.toLowerCase().includes(short.toLowerCase())
}

function* labelled(pairs, labels) {
  const seen = new Set()
  for (const pair of pairs) {
    const hash = pair.id.slice('own-lines:'.length)
    if (!labels.has(hash) || seen.has(hash)) continue
    seen.add(hash)
    yield { ...pair, label: labels.get(hash) }
  }
}

/** Pairs for labelling: from each site and band of scores the one with the smallest hash, then the N smallest hashes of each band in turn. */
function sample(pairs, count, labels) {
  const chosen = new Map()
  for (const pair of pairs) {
    if (labels.has(pair.id.slice('own-lines:'.length))) continue
    const band = `${pair.contains ? 'contains' : 'alike'} ${Math.floor(pair.dice * 10)}`
    const key = `${pair.site} ${band}`
    const list = chosen.get(key) ?? { band, pairs: new Map() }
    list.pairs.set(pair.id, pair)
    chosen.set(key, list)
  }
  const bands = new Map()
  for (const { band, pairs: list } of chosen.values()) {
    const smallest = [...list.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, PAIRS_A_BAND)
    bands.set(band, [...(bands.get(band) ?? []), ...smallest])
  }
  for (const list of bands.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  const sampled = []
  for (let round = 0; sampled.length < count; round++) {
    const before = sampled.length
    for (const list of bands.values()) if (list[round] && sampled.length < count) sampled.push(list[round])
    if (sampled.length === before) break
  }
  return sampled
}

main()
