#!/usr/bin/env node
// Speed of the exact join and of the index, on lines of real pages (../shared/data), each size in a process of its own.
//
//   node tests/bench/duplicates.mjs
//
// The lines are a seeded sample of the distinct lines of 20 to 200 characters of the pages' inner text (topped up from the other
// whole-page text where there are too few), plus 5 % edited copies. string-similarity is timed side by side on a sample of the pairs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createDuplicateIndex, diceSimilarity, similarLines } from '../../dist/duplicates/index.js'

const SIZES = [10_000, 100_000]
const EDITED_SHARE = 0.05
const SAMPLED_PAIRS = 20_000

const [, program, job, file] = process.argv
if (job === undefined) compareSizes()
else console.log(JSON.stringify(job === 'join' ? timeJoin(readLines(file)) : timeIndex(readLines(file))))

function compareSizes() {
  const data = fileURLToPath(new URL('../../../shared/data/wcxb-articles-dev.jsonl.gz', import.meta.url))
  if (!existsSync(data)) {
    console.log('skipped: ../shared/data/wcxb-articles-dev.jsonl.gz is not there')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const seconds = SIZES.map((size) => {
    const lines = join(folder, `${size}.txt`)
    writeFileSync(lines, sample(distinctLines(data), size).join('\n'))
    const result = run('join', lines)
    console.log(
      `similarLines, ${size} lines at 0.8: ${result.seconds.toFixed(2)} s CPU, ${result.megabytes} MB, ${result.pairs} pairs; ` +
        `string-similarity would take ${result.naiveSeconds.toFixed(0)} s, ${Math.round(result.naiveSeconds / result.seconds)} times as long`,
    )
    return result.seconds
  })
  console.log(`growth: exponent ${(Math.log(seconds[1] / seconds[0]) / Math.log(SIZES[1] / SIZES[0])).toFixed(2)}`)
  const index = run('index', join(folder, `${SIZES[1]}.txt`))
  console.log(
    `index, ${SIZES[1]} lines one by one at 0.8: add and query ${index.median.toFixed(1)} µs median, ${index.mean.toFixed(1)} µs mean, ${index.late.toFixed(1)} µs median of the last 5,000`,
  )
  rmSync(folder, { recursive: true })
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
  const seconds = cpuSeconds(before)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const random = randomNumbers(7)
  const start = process.cpuUsage()
  for (let i = 0; i < SAMPLED_PAIRS; i++) diceSimilarity(pick(lines, random), pick(lines, random))
  const naiveSeconds = (cpuSeconds(start) / SAMPLED_PAIRS) * ((lines.length * (lines.length - 1)) / 2)
  return { seconds, megabytes, pairs: pairs.length, naiveSeconds }
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

function cpuSeconds(before) {
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
