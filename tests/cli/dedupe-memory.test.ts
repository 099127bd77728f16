import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start, testFolder } from './command.js'

const folder = testFolder()

/** Writes at the end of a process how much memory it took at the most, all of it and for files of LevelDB, in MiB. */
const HOOK = `
import { readFileSync, writeFileSync } from 'node:fs'
let mapped = 0
setInterval(() => {
  let now = 0
  const maps = readFileSync('/proc/self/maps', 'utf8')
  for (const [, from, to] of maps.matchAll(/^(\\w+)-(\\w+) .*\\.ldb$/gm)) now += parseInt(to, 16) - parseInt(from, 16)
  mapped = Math.max(mapped, now)
}, 20).unref()
process.on('exit', () => writeFileSync('peak.json', JSON.stringify({ all: process.resourceUsage().maxRSS / 1024, mapped: mapped / 1024 ** 2 })))
`

/** Letters that LevelDB can't compress. */
const letters = Array.from(randomBytes(100_000), (byte) => String.fromCharCode(97 + (byte % 26))).join('')

/** A text like no other: the letters from another one on, in words, and a word that is not ASCII. */
function textOf(id: number): string {
  const from = letters.slice(id) + letters.slice(0, id)
  return `${from.replace(/.{2000}/g, '$& ')}ж${from.slice(0, 20)}`
}

test('what dedupe has read it does not keep in memory, neither texts nor the files of an index nor words that are new', async () => {
  writeFileSync(join(folder, 'hook.mjs'), HOOK)
  const child = start(folder, ['dedupe', '--jsonl', '--cleaned', '--index', 'seen', '--drop'], ['--import', './hook.mjs'])
  child.stdout.resume()
  child.stderr.resume()
  for (let id = 0; id < 2500; id++) {
    if (!child.stdin.write(`${JSON.stringify({ id, text: textOf(id) })}\n`)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  expect((await once(child, 'close'))[0]).toBe(0)
  const { all, mapped } = JSON.parse(readFileSync(join(folder, 'peak.json'), 'utf8'))
  expect(all).toBeLessThan(380) // 470 and more, if it kept what is 250 MB
  expect(mapped).toBeLessThan(160) // 215 with the bounds that an index has by itself
})
