#!/usr/bin/env node
// Speed of the exact join and of the index beside peers that compare two strings at a time, each size in a process of its own.
//
//   node tests/bench/duplicates.mjs
//
// The lines are a seeded sample of the distinct lines of 20 to 200 characters of the shared pages' inner text (topped up from the other
// whole-page text where there are too few), or else made from the article of examples/ with other words and numbers, plus 5 % edited copies.
// string-similarity and fuzzball are timed on a sample of the pairs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { ratio } from 'fuzzball'
import { compareTwoStrings } from 'string-similarity'
import { createDuplicateIndex, similarLines } from '../../dist/duplicates/index.js'
import { printTable, readable } from './measure.mjs'

const SIZES = [10_000, 100_000]
const EDITED_SHARE = 0.05
const SAMPLED_PAIRS = 20_000

const [, program, job, file] = process.argv
if (job === undefined) compareSizes()
else console.log(JSON.stringify(job === 'join' ? timeJoin(readLines(file)) : timeIndex(readLines(file))))

function compareSizes() {
  const data = fileURLToPath(new URL('../../../shared/data/wcxb-articles-dev.jsonl.gz', import.meta.url))
  const real = existsSync(data)
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const results = SIZES.map((size) => {
    const lines = join(folder, `${size}.txt`)
    writeFileSync(lines, sample(real ? distinctLines(data) : [madeLines(), []], size).join('\n'))
    return { size, ...run('join', lines) }
  })
  const index = run('index', join(folder, `${SIZES[1]}.txt`))
  rmSync(folder, { recursive: true })

  console.log(
    `All pairs of lines at 0.8 or above, in CPU seconds; ${real ? 'lines of real pages' : 'lines made from the example article'}.\n`,
  )
  printTable([
    ['lines', '`similarLines`', 'memory', 'pairs', 'string-similarity', 'times as long', 'fuzzball `ratio`', 'times as long'],
    ...results.map(({ size, seconds, megabytes, pairs, dice, fuzzy }) => [
      readable(size),
      ...[readable(seconds), `${megabytes} MB`, readable(pairs)],
      ...[dice, fuzzy].flatMap((peer) => [readable(peer), readable(peer / seconds)]),
    ]),
  ])
  const [small, large] = results
  console.log(
    `\nGrowth: exponent ${(Math.log(large.seconds / small.seconds) / Math.log(SIZES[1] / SIZES[0])).toFixed(2)}. The peers' times are`,
  )
  console.log(`worked out from ${readable(SAMPLED_PAIRS)} pairs.\n`)
  console.log(
    `\`createDuplicateIndex\`, ${readable(SIZES[1])} lines one by one at 0.8: asking and adding takes ${readable(index.median)} µs (median; mean`,
  )
  console.log(`${readable(index.mean)} µs, median of the last 5,000 lines ${readable(index.late)} µs).`)
}

function run(name, lines) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, name, lines], { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

function readLines(path) {
  return readFileSync(path, 'utf8').split('\n')
}

function timeJoin(lines) {
  const before = process.cpuUsage()
  const { pairs } = similarLines(lines)
  const seconds = secondsSince(before)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  return { seconds, megabytes, pairs: pairs.length, dice: timePairwise(lines, compareTwoStrings), fuzzy: timePairwise(lines, ratio) }
}

/** CPU seconds that a measure of two strings would take for all pairs. */
function timePairwise(lines, measure) {
  const random = randomNumbers(7)
  const start = process.cpuUsage()
  for (let i = 0; i < SAMPLED_PAIRS; i++) measure(pick(lines, random), pick(lines, random))
  return (secondsSince(start) / SAMPLED_PAIRS) * ((lines.length * (lines.length - 1)) / 2)
}

function timeIndex(lines) {
  const index = createDuplicateIndex()
  const micros = lines.map((line, i) => {
    const start = process.hrtime.bigint()
    index.query(line)
    index.add(String(i), line)
    return Number(process.hrtime.bigint() - start) / 1e3
  })
  return { median: median(micros), mean: micros.reduce((sum, time) => sum + time, 0) / micros.length, late: median(micros.slice(-5_000)) }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function secondsSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function distinctLines(data) {
  const pages = gunzipSync(readFileSync(data))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const linesOf = (input) =>
    pages
      .flatMap(({ inputs }) => inputs[input].split('\n').map((line) => line.trim()))
      .filter(({ length }) => length >= 20 && length <= 200)
  return [shuffled([...new Set(linesOf('inner-text'))]), shuffled([...new Set(linesOf('html-to-text'))])]
}

/** Lines of words of the example article, drawn at random, each with its number. */
function madeLines() {
  const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')
  const words = article.split(/\s+/)
  const random = randomNumbers(3)
  const phrase = () => Array.from({ length: 5 + Math.floor(random() * 12) }, () => pick(words, random)).join(' ')
  return Array.from({ length: SIZES[1] }, (_, i) => `${i} ${phrase()}`.slice(0, 200))
}

function sample([first, others], size) {
  const distinct = [...new Set([...first, ...others])].slice(0, Math.round(size * (1 - EDITED_SHARE)))
  const random = randomNumbers(2)
  const copies = Array.from({ length: size - distinct.length }, () => edited(pick(distinct, random), random))
  return shuffled([...distinct, ...copies])
}

/** A line with a letter out, a letter in, or a word in. */
function edited(line, random) {
  const at = Math.floor(random() * line.length)
  const put = ['', 'x', ' again'][Math.floor(random() * 3)]
  return line.slice(0, at) + put + line.slice(put === '' ? at + 1 : at)
}

function shuffled(list) {
  const random = randomNumbers(1)
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const moved = list[i]
    list[i] = list[j]
    list[j] = moved
  }
  return list
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

/** Mulberry32. */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
