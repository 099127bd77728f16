import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start, testFolder } from './command.js'

const folder = testFolder()

test('what dedupe has written it does not keep in memory, with an index neither', async () => {
  const peak = join(folder, 'peak')
  const hook = `data:text/javascript,import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`
  const child = start(folder, ['dedupe', '--jsonl', '--index', 'seen', '--drop'], ['--import', hook])
  child.stdout.resume()
  child.stderr.resume()
  const records = `{"text":"Fire","rest":"${'x'.repeat(60_000)}"}\n`.repeat(10)
  for (let i = 0; i < 300; i++) if (!child.stdin.write(records)) await once(child.stdin, 'drain') // 180 MB
  child.stdin.end()
  expect((await once(child, 'close'))[0]).toBe(0)
  expect(Number(readFileSync(peak, 'utf8')) / 1024).toBeLessThan(220) // 300 and more, if it did
})
