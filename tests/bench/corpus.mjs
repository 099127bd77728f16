#!/usr/bin/env node
// Speed and memory of the index of articles, each size in a process of its own, on articles made from real text (articles.mjs).
//
//   node tests/bench/corpus.mjs [number…]              LevelDB: asks for each article, then adds it; 10,000 and 100,000 if none is given
//   node tests/bench/corpus.mjs valkey [number]        a local Valkey, eight connections in two processes
//   node tests/bench/corpus.mjs batch [megabytes] [command…]   memory of a command on JSON Lines, dedupe --cleaned if none is given
//
// Texts are said to be clean. They are made by another process, at the same time for LevelDB, before for Valkey.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createClient } from '@redis/client'
import { openArticleIndex } from '../../dist/corpus/index.js'
import { levelStore } from '../../dist/corpus/stores/leveldb.js'
import { valkeyStore } from '../../dist/corpus/stores/valkey.js'
import { articleMaker, dataFile } from './articles.mjs'

const makerFile = fileURLToPath(new URL('articles.mjs', import.meta.url))
const PORT = 7391
const CONNECTIONS = 4
const PROCESSES = 2

const [job, ...rest] = process.argv.slice(2)
if (!existsSync(dataFile)) console.log(`skipped: ${dataFile} is not there`)
else if (job === 'level') print(await timeLevel(rest[0], Number(rest[1])))
else if (job === 'connections') print(await timeConnections(Number(rest[0]), Number(rest[1])))
else if (job === 'batch') await runBatch(Number(rest[0] ?? 100), rest.length > 1 ? rest.slice(1) : ['dedupe', '--cleaned'])
else if (job === 'valkey') await compareValkey(Number(rest[0] ?? 20_000))
else compareLevel([job, ...rest].filter(Boolean).map(Number))

function compareLevel(given) {
  const sizes = given.length > 0 ? given : [10_000, 100_000]
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const results = sizes.map((size) => {
    const result = run('level', join(folder, String(size)), String(size))
    console.log(
      `LevelDB, ${size} articles: add with query ${result.median.toFixed(2)} ms median, ${result.mean.toFixed(2)} ms mean, ${result.cpu.toFixed(2)} ms CPU, ${result.late.toFixed(2)} ms median of the last 5,000; ` +
        `${result.megabytes} MB resident; ${result.found} of ${result.copies} copies found, ${result.others} others`,
    )
    return { size, ...result }
  })
  const [first, last] = [results[0], results.at(-1)]
  if (first !== last) {
    const exponent = (name) => (1 + Math.log(last[name] / first[name]) / Math.log(last.size / first.size)).toFixed(2)
    console.log(`growth: exponent ${exponent('mean')} of the time, ${exponent('cpu')} of the CPU time of all threads`)
  }
  rmSync(folder, { recursive: true })
}

async function timeLevel(folder, size) {
  const maker = spawn(process.execPath, [makerFile, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const index = await openArticleIndex({ store: levelStore(folder), cleaned: true })
  const before = process.cpuUsage()
  const times = new Float32Array(size)
  const counts = { found: 0, copies: 0, others: 0 }
  let i = 0
  for await (const line of linesOf(maker.stdout)) {
    const { text, copyOf } = JSON.parse(line)
    const start = process.hrtime.bigint()
    const matches = await index.query(text)
    await index.add(String(i), text)
    times[i++] = Number(process.hrtime.bigint() - start) / 1e6
    count(counts, matches, copyOf)
    if (i % 50_000 === 0) console.error(`${i}: ${median(times.slice(i - 50_000, i)).toFixed(2)} ms, ${memory()} MB`)
  }
  await index.close()
  const { user, system } = process.cpuUsage(before)
  const mean = times.reduce((sum, time) => sum + time, 0) / size
  return {
    median: median(times),
    mean,
    cpu: (user + system) / 1e3 / size,
    late: median(times.slice(-5_000)),
    megabytes: memory(),
    ...counts,
  }
}

/** The lines of a stream, one chunk at a time: readline holds a thousand of them, which fill the memory that is measured. */
async function* linesOf(stream) {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    yield* lines
  }
}

/** Counts whether the article of which this one is a copy was found, and whether any was found where it is no copy. */
function count(counts, matches, copyOf) {
  if (copyOf === undefined) counts.others += matches.length
  else {
    counts.copies++
    if (matches.some(({ id }) => id === String(copyOf))) counts.found++
  }
}

async function compareValkey(size) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const settings = ['--port', String(PORT), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
  const server = spawn('valkey-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => server.kill())
  for await (const line of server.stdout) if (String(line).includes('Ready to accept connections')) break
  const parts = await Promise.all(Array.from({ length: PROCESSES }, (_, k) => runLater('connections', String(k), String(size))))
  const seconds = (Math.max(...parts.map(({ end }) => end)) - Math.min(...parts.map(({ start }) => start))) / 1000
  const { cpu, bytes } = await askServer()
  console.log(
    `Valkey, ${size} articles over ${CONNECTIONS * PROCESSES} connections: ${Math.round(size / seconds)} a second; ` +
      `${(parts.reduce((sum, part) => sum + part.cpu, 0) / size).toFixed(2)} ms CPU of the clients an article, ` +
      `${(cpu / size).toFixed(2)} ms of the server, which takes ${Math.round(bytes / size)} bytes for it`,
  )
  server.kill()
  await once(server, 'close')
  rmSync(folder, { recursive: true })
}

/** Milliseconds of CPU time and bytes of memory that the server has used. */
async function askServer() {
  const client = await createClient({ url: `redis://127.0.0.1:${PORT}` }).connect()
  const info = await client.info('all')
  await client.close()
  const number = (name) => Number(info.match(new RegExp(`^${name}:([\\d.]+)`, 'm'))[1])
  return { cpu: 1000 * (number('used_cpu_user') + number('used_cpu_sys')), bytes: number('used_memory') }
}

/** The share of one process; the articles are made before. */
async function timeConnections(part, size) {
  const article = articleMaker()
  const numbers = Array.from({ length: size / PROCESSES }, (_, i) => i * PROCESSES + part)
  const texts = numbers.map((number) => article(number).text)
  const indexes = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => openArticleIndex({ store: valkeyStore(`redis://127.0.0.1:${PORT}`), cleaned: true })),
  )
  let at = 0
  const before = process.cpuUsage()
  const start = Date.now()
  await Promise.all(
    indexes.map(async (index) => {
      while (at < numbers.length) {
        const i = at++
        await index.addIfNew(String(numbers[i]), texts[i])
      }
    }),
  )
  const end = Date.now()
  const { user, system } = process.cpuUsage(before)
  await Promise.all(indexes.map((index) => index.close()))
  return { start, end, cpu: (user + system) / 1e3 }
}

/** Feeds a command with records made while they are read, and counts what comes out. */
async function runBatch(megabytes, args) {
  const hook = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))"
  const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const maker = spawn(process.execPath, [makerFile, 'Infinity'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${hook}`, command, ...args, '--jsonl'])
  const start = Date.now()
  const told = text(child.stderr)
  const counted = countLines(child.stdout)
  let bytes = 0
  let records = 0
  for await (const line of createInterface({ input: maker.stdout })) {
    records++
    bytes += line.length + 1
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain')
    if (bytes >= megabytes * 1e6) break
  }
  maker.kill()
  child.stdin.end()
  const { lines, marked } = await counted
  const peak = Math.round(Number((await told).match(/peak (\d+)/)[1]) / 1024)
  console.log(
    `copydesk ${args.join(' ')}, ${Math.round(bytes / 1e6)} MB: ${records} records in, ${lines} out, ${marked} of them marked; ${peak} MB resident, ${Math.round((Date.now() - start) / 1000)} s`,
  )
}

async function countLines(stream) {
  let lines = 0
  let marked = 0
  for await (const line of createInterface({ input: stream })) {
    lines++
    if (line.includes('"copydesk":{"repeatOf":')) marked++
  }
  return { lines, marked }
}

function run(...args) {
  const { stdout } = spawnSync(process.execPath, [process.argv[1], ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return JSON.parse(stdout)
}

async function runLater(...args) {
  const child = spawn(process.execPath, [process.argv[1], ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of child.stdout) output += chunk
  return JSON.parse(output)
}

function print(result) {
  console.log(JSON.stringify(result))
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function memory() {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
