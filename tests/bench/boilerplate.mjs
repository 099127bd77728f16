#!/usr/bin/env node
// Speed of findBoilerplate on whole pages and on what an extractor made of them, and of cleanArticle, which does all jobs.
//
//   node tests/bench/boilerplate.mjs
//
// The texts are every twelfth page of the shared labelled ones, in English and in other languages, or else the page of examples/pages. Each
// row is warmed up, then measured in rounds over all of its texts: the median, by CPU time (all threads of the process, so the garbage
// collector and the compiler too) and by the clock.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { findBoilerplate } from '../../dist/boilerplate/index.js'
import { cleanArticle } from '../../dist/index.js'
import { blockText } from '../../examples/block-text.mjs'
import { megabytes, printTable, readable } from './measure.mjs'

const EVERY = 12
const ROUNDS = 9
const ROUND_MILLISECONDS = 400
const WARM_UP_MILLISECONDS = 2000

const english = readTexts('wcxb-articles-dev.jsonl.gz')
const multilingual = readTexts('multilingual-dev.jsonl.gz')
const jobs = [
  ['whole pages, English', 'page', [...english('inner-text'), ...english('html-to-text')]],
  ['whole pages, English', 'auto', [...english('inner-text'), ...english('html-to-text')]],
  ['articles, English', 'article', english('readability')],
  ['whole pages, 24 languages', 'page', [...multilingual('inner-text'), ...multilingual('html-to-text')]],
  ['articles, 24 languages', 'article', multilingual('readability')],
].filter(([, , texts]) => texts.length > 0)

printTable([
  ['texts', 'profile', 'number', 'MB', 'MB a CPU second', 'MB a second', '`cleanArticle`, MB a CPU second'],
  ...jobs.map(([name, profile, texts]) => {
    const size = megabytes(texts)
    const found = secondsOf(() => {
      for (const text of texts) findBoilerplate(text, { profile })
    })
    const cleaned = secondsOf(() => {
      for (const text of texts) cleanArticle(text, { profile })
    })
    return [name, `\`${profile}\``, texts.length, ...[size, size / found.cpu, size / found.clock, size / cleaned.cpu].map(readable)]
  }),
])

/** Makes a function that gives the texts of one form; where the data isn't there, the page of the examples as the English ones. */
function readTexts(file) {
  const path = fileURLToPath(new URL(`../../../shared/data/${file}`, import.meta.url))
  if (!existsSync(path)) {
    if (!file.startsWith('wcxb')) return () => []
    const page = blockText(readFileSync(new URL('../../examples/pages/weir.html', import.meta.url), 'utf8'))
    return () => [page]
  }
  const pages = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  const inputs = pages.filter((_, i) => i % EVERY === 1).map((line) => JSON.parse(line).inputs)
  return (form) => inputs.flatMap((input) => (typeof input[form] === 'string' ? [input[form]] : []))
}

/** Seconds that some work takes once, the medians of the rounds. */
function secondsOf(work) {
  repeat(work, WARM_UP_MILLISECONDS)
  const rounds = Array.from({ length: ROUNDS }, () => repeat(work, ROUND_MILLISECONDS))
  return { cpu: median(rounds.map(({ cpu }) => cpu)), clock: median(rounds.map(({ clock }) => clock)) }
}

function repeat(work, milliseconds) {
  const start = performance.now()
  const before = process.cpuUsage()
  let runs = 0
  do {
    work()
    runs++
  } while (performance.now() - start < milliseconds)
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6 / runs, clock: (performance.now() - start) / 1000 / runs }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
