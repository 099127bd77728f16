#!/usr/bin/env node
// Peak memory and throughput of `copydesk clean --jsonl`, with one job and with two, as a small Markdown table.
//
//   node tests/bench/command.mjs [megabytes]
//
// The records are the article of examples/ with other numbers in each; every hundredth line is cut off in the middle. They are made
// while they are read, so that no file is needed, whatever the size.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const megabytes = Number(process.argv[2] ?? 20)
const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')

console.log(
  `${megabytes} MB of JSON Lines, every hundredth line broken; ${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.version}\n`,
)
console.log('| jobs | MB/s | MB per CPU second | peak memory | lines in | lines out | not read |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
const digests = []
for (const jobs of [1, 2]) {
  const { seconds, cpuSeconds, bytes, linesIn, linesOut, unread, peakMegabytes, digest } = await measure(jobs)
  digests.push(digest)
  const rates = [bytes / 1e6 / seconds, bytes / 1e6 / cpuSeconds].map((rate) => rate.toFixed(2))
  console.log(`| ${[jobs, ...rates, `${peakMegabytes.toFixed(0)} MB`, linesIn, linesOut, unread].join(' | ')} |`)
}
console.log(`\nThe output of both is ${digests[0] === digests[1] ? 'the same, byte for byte' : 'NOT THE SAME'}.`)
console.log('Two jobs cost more CPU time than one and pay only where two cores have nothing else to do.')

async function measure(jobs) {
  const usageFile = join(tmpdir(), `copydesk-usage-${process.pid}`)
  const hook = `import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())))`
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${hook}`, command, 'clean', '--jsonl', '--jobs', String(jobs)])
  const hash = createHash('sha256')
  let linesOut = 0
  let messages = ''
  child.stdout.on('data', (chunk) => {
    hash.update(chunk)
    for (const byte of chunk) if (byte === 10) linesOut++
  })
  child.stderr.on('data', (chunk) => {
    messages += chunk
  })
  const start = performance.now()
  const { bytes, lines: linesIn } = await feed(child.stdin)
  await once(child, 'close')
  const seconds = (performance.now() - start) / 1000
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, 'utf8'))
  rmSync(usageFile)
  const unread = Number(/(\d+) of \d+ records could not be read/.exec(messages)?.[1] ?? 0)
  return {
    seconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    bytes,
    linesIn,
    linesOut,
    unread,
    peakMegabytes: (maxRSS * 1024) / 1e6,
    digest: hash.digest('hex'),
  }
}

async function feed(stream) {
  let bytes = 0
  let lines = 0
  while (bytes < megabytes * 1e6) {
    const record = JSON.stringify({ id: ++lines, text: article.replaceAll(/\d+/g, (number) => String(Number(number) + lines)) })
    const line = Buffer.from(lines % 100 === 0 ? `${record.slice(0, -10)}\n` : `${record}\n`)
    bytes += line.length
    if (!stream.write(line)) await once(stream, 'drain')
  }
  stream.end()
  return { bytes, lines }
}
