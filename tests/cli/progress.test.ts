import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderProgress } from '../../src/cli/output/progress.js'
import { command, runIn, testFolder } from './command.js'

const folder = testFolder()

describe('renderProgress', () => {
  const half = { bytes: 50e6, totalBytes: 100e6, records: 12_345, seconds: 100 }

  test('shows share, records, rate and the time that is left', () => {
    expect(renderProgress(half, 80)).toBe('██████████░░░░░░░░░░ 50 %  12,345 done  0.5 MB/s  1:40 left')
  })

  test('shows what was read and the time where the size is not known', () => {
    expect(renderProgress({ ...half, totalBytes: undefined }, 80)).toBe('50.0 MB  12,345 done  0.5 MB/s  1:40')
    expect(renderProgress({ bytes: 5.2e9, totalBytes: undefined, records: 7, seconds: 3905 }, 80)).toBe(
      '5.20 GB  7 done  1.3 MB/s  1:05:05',
    )
  })

  test.each([
    ['nothing yet', { bytes: 0, totalBytes: 10, records: 0, seconds: 0 }, '░░░░░░░░░░░░░░░░░░░░ 0 %  0 done  0.0 MB/s'],
    ['an empty file', { bytes: 0, totalBytes: 0, records: 0, seconds: 1 }, '████████████████████ 100 %  0 done  0.0 MB/s'],
    ['a file that grows', { bytes: 20, totalBytes: 10, records: 1, seconds: 1 }, '████████████████████ 100 %  1 done  0.0 MB/s  0:00 left'],
  ])('%s', (_, progress, line) => {
    expect(renderProgress(progress, 80)).toBe(line)
  })

  test('leaves out what does not fit the terminal', () => {
    for (const columns of [10, 26, 40, 60]) expect(renderProgress(half, columns).length).toBeLessThan(columns)
    expect(renderProgress(half, 40)).toBe('██████████░░░░░░░░░░ 50 %  12,345 done')
  })
})

describe('the progress bar', () => {
  writeFileSync(join(folder, 'feed.jsonl'), `${'{"text":"Fire"}\n'.repeat(30_000)}broken`)
  const slowly = `node '${command}' clean --jsonl --skip normalize,duplicates,boilerplate feed.jsonl`
  const inTerminal = (line: string) =>
    spawnSync('script', ['-qec', line, '/dev/null'], { cwd: folder, encoding: 'utf8', input: '', env: { ...process.env, TERM: 'xterm' } })
      .stdout

  test('is drawn on a terminal, gives way to messages, and is gone at the end', () => {
    const shown = inTerminal(`${slowly} > out.jsonl`)
    expect(shown).toMatch(/\r\u001b\[K[█░]{20} \d+ % {2}[\d,]+ done {2}\d+\.\d MB\/s {2}\d+:\d\d left/)
    expect(shown).toContain('\r\u001b[Kcopydesk: feed.jsonl:30001: not JSON')
    expect(shown.split(/\r\u001b\[K|\r\n/).at(-1)).toBe('')
  })

  test('is not drawn over output that goes to the same terminal, nor if it is not wanted, nor without a terminal', () => {
    expect(inTerminal(slowly)).not.toContain('MB/s')
    expect(inTerminal(`${slowly} --no-progress > out.jsonl`)).not.toContain('MB/s')
    expect(runIn(folder, ['clean', '--jsonl', '--max-size', '2', '--skip', 'boilerplate'], { input: '{"text":"Fire"}' }).stderr).toBe('')
  })
})
