import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { fileOutput } from '../../src/cli/output/output.js'
import { createSourceProfile } from '../../src/corpus/index.js'
import { command, runIn, start, testFolder } from './command.js'

const folder = testFolder()
const at = (path: string) => join(folder, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), content)
}
const clean = (...args: readonly string[]) => runIn(folder, ['clean', ...args])
const well = { status: 0, stdout: '', stderr: '' }

const story = 'The council voted on Tuesday.\n'
const page = `${story}\nShare this article\n`

describe('files, folders and patterns', () => {
  write('in/b.txt', page)
  write('in/a.text.gz', gzipSync('A'))
  write('in/deep/c.txt', 'C')
  write('in/other.csv', 'no text')
  write('in/notes.md', '- a list\n    - in a list\n')
  write('in/[x].txt', 'X')

  test('a folder is read with all texts below it, in the order of their names', () => {
    expect(clean('in')).toMatchObject({ status: 0, stdout: `X\n\nA\n\n${story}\nC\n\n- a list\n    - in a list\n` })
  })

  test.each([
    ['texts', [], ['A.TXT', 'B.MD', 'c.markdown', 'd.md.gz']],
    ['JSON Lines', ['--jsonl'], ['E.JSONL', 'f.Ndjson.GZ']],
  ])('a folder is read with %s of all endings, in whatever case, and the files keep their names', (_, flags, names) => {
    for (const name of ['A.TXT', 'B.MD', 'c.markdown', 'd.md.gz', 'E.JSONL', 'f.Ndjson.GZ', 'g.html', 'txt']) {
      const content = flags.length > 0 ? '{"text":"Fire"}' : 'Fire'
      write(`endings/${name}`, /gz$/i.test(name) ? gzipSync(content) : content)
    }
    expect(clean(...flags, 'endings', '-o', `of-${names[0]}/`).status).toBe(0)
    expect(readdirSync(at(`of-${names[0]}`)).sort()).toEqual([...names].sort())
  })

  test('a pattern that no shell has expanded is expanded', () => {
    expect(clean('in/**/[bc].txt').stdout).toBe(`${story}\nC\n`)
    expect(clean('in/{b,nothing}.txt').stdout).toBe(story)
  })

  test('- is standard output, as it is standard input', () => {
    expect(clean('in/b.txt', '-o', '-')).toMatchObject({ ...well, stdout: story })
    expect(existsSync(at('-'))).toBe(false)
  })

  test('a file that is called like a pattern is that file', () => {
    expect(clean('in/[x].txt').stdout).toBe('X\n')
  })

  test('what is not there is an error that names it; the rest is read', () => {
    expect(clean('in/*.log', 'in/b.txt')).toMatchObject({ status: 2, stdout: story, stderr: 'copydesk: in/*.log: no file matches\n' })
    mkdirSync(at('empty'))
    expect(clean('empty').stderr).toBe(
      "copydesk: empty: no file in it matches **/*.{txt,text,md,markdown}{,.gz}; JSON Lines need '--jsonl'\n",
    )
  })

  test('installed packages are passed over where nobody asks for them', () => {
    for (const name of ['a.txt', 'node_modules/b.txt', 'deep/node_modules/x/c.txt']) write(`program/${name}`, name)
    for (const given of ['program', 'program/**/*.txt']) expect(clean(given)).toMatchObject({ ...well, stdout: 'a.txt\n' })
    for (const given of ['program/node_modules', 'program/node_modules/*.txt']) {
      expect(clean(given)).toMatchObject({ ...well, stdout: 'node_modules/b.txt\n' })
    }
  })
})

test('a name that is not UTF-8 is told, and the other files of the folder are done', () => {
  write('odd/a.txt', page)
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'odd/b')), Buffer.of(0xff), Buffer.from('.txt')]), page)
  const { status, stdout, stderr } = runIn(folder, ['clean', 'odd'])
  expect([status, stderr]).toEqual([2, 'copydesk: odd/b\ufffd.txt: its name is not UTF-8\n'])
  expect(stdout).toBe(runIn(folder, ['clean', 'odd/a.txt']).stdout)
})

test('a folder as standard input is told', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `node '${command}' clean < .`], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, 'copydesk: -: is a directory\n'])
})

test('a symbolic link in a folder is followed to a file, not to a folder, which may be the one above', () => {
  write('loop/jan/a.txt', page)
  symlinkSync('..', at('loop/jan/all'))
  symlinkSync('a.txt', at('loop/jan/b.txt'))
  expect(clean('loop', '-o', 'loop-clean/')).toMatchObject(well)
  expect(readdirSync(at('loop-clean'), { recursive: true }).sort()).toEqual(['jan', join('jan', 'a.txt'), join('jan', 'b.txt')])
  rmSync(at('loop'), { recursive: true })
})

describe('texts beside files that are called like JSON Lines, without --jsonl', () => {
  const record = '{"text":"It  was full."}\n'
  write('named/feed.jsonl', record)
  write('named/feed.ndjson', record)
  write('named/FEED.JSONL.gz', gzipSync(record))
  write('named/a.txt', page)
  const refusal = (path: string) => ({ status: 2, stdout: '', stderr: `copydesk: ${path}: looks like JSON Lines: add '--jsonl'\n` })

  test.each([
    [['clean', '-i', 'named/feed.jsonl', 'named/a.txt'], 'named/feed.jsonl'],
    [['clean', 'named/a.txt', 'named/feed.ndjson'], 'named/feed.ndjson'],
    [['clean', '-i', 'named/*'], 'named/FEED.JSONL.gz'],
    [['normalize', '-o', 'named/new.txt', '-', 'named/feed.jsonl'], 'named/feed.jsonl'],
    [['report', 'named', 'named/feed.jsonl'], 'named/feed.jsonl'],
    [['learn', '--source', 'packet', 'named/feed.jsonl', 'named/a.txt'], 'named/feed.jsonl'],
  ])('%j is refused, and nothing is written', (args, path) => {
    expect(runIn(folder, args)).toMatchObject(refusal(path))
    expect([read('named/feed.jsonl'), read('named/a.txt')]).toEqual([record, page])
    expect(readdirSync(at('named'))).toHaveLength(4)
  })

  test('nor is JSON a text, and an array no record', () => {
    write('json/feed.json', '[{"text":"&quot;Yes&quot;"}]')
    expect(clean('-i', 'json/feed.json')).toMatchObject({
      status: 2,
      stderr: "copydesk: json/feed.json: looks like JSON: add '--jsonl' if it has one record a line\n",
    })
    expect(clean('--jsonl', 'json/feed.json').stderr).toContain("an array, not an object: jq -c '.[]' makes JSON Lines of one\n")
    expect(read('json/feed.json')).toBe('[{"text":"&quot;Yes&quot;"}]')
  })

  test('a folder of texts may have some', () => {
    expect(clean('named').stdout).toBe(story)
  })
})

describe('JSON in standard input, or in a file that is called like a text', () => {
  const record = `${JSON.stringify({ text: page })}\n`
  const feed = record.repeat(3)
  const jsonLines = "looks like JSON Lines: add '--jsonl'\n"
  const json = "looks like JSON: add '--jsonl' if it has one record a line\n"
  const nothingRead = (what: string) => `copydesk: no article to ${what}: nothing is written\n`

  test.each([
    ['clean', [], ''],
    ['clean', ['--jobs', '2'], ''],
    ['clean', ['--json'], ''],
    ['clean', ['-o', 'feed/new.txt'], ''],
    ['normalize', [], ''],
    ['duplicates', [], ''],
    ['boilerplate', [], ''],
    ['explain', [], ''],
    ['report', [], nothingRead('report on')],
    ['learn', ['--source', 'packet'], nothingRead('learn from')],
  ])('%s %j refuses it and writes nothing', (name, more, said) => {
    write('feed/feed.txt', feed)
    write('feed/feed.txt.gz', gzipSync(feed))
    expect(runIn(folder, [name, ...more], { input: feed })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `copydesk: -: ${jsonLines}${said}`,
    })
    for (const path of ['feed/feed.txt', 'feed/feed.txt.gz']) {
      const stderr = `copydesk: ${path}: ${jsonLines}${said}`
      expect(runIn(folder, [name, ...more, path])).toMatchObject({ status: 2, stdout: '', stderr })
    }
    expect(readdirSync(at('feed'))).toHaveLength(2)
  })

  test.each([
    ['one record', record, jsonLines],
    ['behind a byte order mark and blanks', `\ufeff\n \t${feed}`, jsonLines],
    ['UTF-16', Buffer.from(`\ufeff${feed}`, 'utf16le'), jsonLines],
    ['lines that end with CR LF', feed.replaceAll('\n', '\r\n'), jsonLines],
    ['a feed that is broken below', `${feed}{"text":`, jsonLines],
    ['more than is read', feed + record.repeat(20_000), jsonLines],
    ['an array', JSON.stringify([{ text: page }]), json],
    ['an array over several lines', JSON.stringify([{ text: page }], undefined, 2), json],
    ['an object over several lines', JSON.stringify({ text: page }, undefined, 2), json],
    ['an array a line', '["Fire"]\n["Fire"]\n', json],
  ])('%s', (_, input, said) => {
    expect(runIn(folder, ['clean'], { input })).toMatchObject({ status: 2, stdout: '', stderr: `copydesk: -: ${said}` })
  })

  test.each([
    ['a bracket', `[Ostrey] ${story}`],
    ['the mark of a note', `[1]\n\n${story}`],
    ['marks of notes', `[1, 2]\n\n${story}`],
    ['a list of a page', `[]\n\n${story}`],
    ['a link of Markdown', `[The vote](https://example.org/vote)\n\n${story}`],
    ['a brace', `{Ostrey} ${story}`],
    ['a string', `"Fire"\n\n${story}`],
    ['a number', `2024\n\n${story}`],
    ['JSON below', `${story}\n${record}`],
  ])('a text that begins with %s is none', (_, input) => {
    expect(runIn(folder, ['normalize'], { input })).toMatchObject({ ...well, stdout: input })
  })

  test('stays as it is, and the other files are done', () => {
    write('mixed/a.txt', feed)
    write('mixed/b.txt', page)
    expect(clean('-i', 'mixed')).toMatchObject({ status: 2, stdout: '', stderr: `copydesk: mixed/a.txt: ${jsonLines}` })
    expect([read('mixed/a.txt'), read('mixed/b.txt')]).toEqual([feed, story])
  })
})

describe('files of which all are called like JSON Lines are read as such', () => {
  const record = `${JSON.stringify({ text: 'It  was full, and nobody knew when the next ferry would sail.' })}\n`
  const other = record.replace('text', 'body')
  for (const name of ['feed.jsonl', 'FEED.JSONL']) write(`lines/${name}`, record)
  write('lines/feed.ndjson.gz', gzipSync(record))
  write('lines/other.jsonl', other)

  test.each([
    ['clean', '--replace', 'lines/feed.jsonl', 'lines/feed.ndjson.gz'],
    ['clean', '--field', 'body', 'lines/other.jsonl'],
    ['normalize', 'lines/*.ndjson.gz'],
    ['duplicates', 'lines/FEED.JSONL'],
    ['boilerplate', 'lines/*.jsonl'],
    ['explain', 'lines/feed.jsonl'],
    ['report', '--format', 'markdown', 'lines/feed.jsonl'],
    ['learn', '--source', 'packet', 'lines/feed.jsonl'],
    ['dedupe', 'lines/feed.jsonl'],
    ['sketch', 'lines/feed.jsonl'],
  ])('%s %s', (...args) => {
    const { status, stdout, stderr } = runIn(folder, [...args, '--jsonl'])
    expect(runIn(folder, args)).toMatchObject({ status, stdout, stderr })
    expect(stdout).not.toBe('')
  })
})

describe('--output', () => {
  test('writes one file, compressed if it is called so', () => {
    write('one.txt', page)
    expect(clean('one.txt', 'one.txt', '-o', 'new/both.txt.gz')).toMatchObject(well)
    expect(gunzipSync(readFileSync(at('new/both.txt.gz'))).toString()).toBe(`${story}\n${story}`)
  })

  const joined = '; a name with an extension is one file for all of them'
  test.each([
    ['clean', 'in', [], joined],
    ['normalize', 'in', ['--json'], joined],
    ['report', 'in', [], ''],
    ['clean', 'endings', ['--jsonl'], joined],
    ['sketch', 'endings', ['--jsonl'], joined],
  ])('of several inputs is no file without an extension, but a folder whose slash is missing: %s %s %j', (name, input, more, advice) => {
    expect(runIn(folder, [name, input, ...more, '-o', 'new/cleaned'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `copydesk: more than one article needs '-o FOLDER/', a folder for a file each, such as -o new/cleaned/${advice}\n`,
    })
    expect(existsSync(at('new/cleaned'))).toBe(false)
  })

  test.each([
    ['for one input', ['in/b.txt'], 'NEW'],
    ['that is there', ['in/b.txt', 'in/b.txt'], 'OLD'],
    ['that is a device', ['in/b.txt', 'in/b.txt'], '/dev/null'],
  ])('may be a file without an extension %s', (_, inputs, output) => {
    write('OLD', 'old')
    expect(clean(...inputs, '-o', output)).toMatchObject(well)
    if (output !== '/dev/null') expect(read(output)).toBe(inputs.map(() => story).join('\n'))
  })

  test('writes into a folder, as deep as the files were', () => {
    expect(clean('in', '-o', 'out/')).toMatchObject({ status: 0, stdout: '' }) // texts of a letter, of which more than half is flagged
    expect(readdirSync(at('out'), { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      '[x].txt',
      'a.text.gz',
      'b.txt',
      'deep',
      'deep/c.txt',
      'notes.md',
    ])
    expect(gunzipSync(readFileSync(at('out/a.text.gz'))).toString()).toBe('A\n')
    expect(read('out/b.txt')).toBe(story)
  })

  test('may be the input itself', () => {
    write('same.txt', page)
    expect(clean('same.txt', '-o', 'same.txt')).toMatchObject(well)
    expect(read('same.txt')).toBe(story)
  })

  test('may not be one of several inputs, by whatever name', () => {
    write('twins/1.txt', page)
    write('twins/2.txt', page)
    symlinkSync('1.txt', at('twins/link.txt'))
    for (const output of ['twins/1.txt', './twins/../twins/2.txt', 'twins/link.txt']) {
      expect(clean('twins/1.txt', 'twins/2.txt', '-o', output)).toMatchObject({
        status: 2,
        stderr: `copydesk: option '-o, --output' would put something else in the place of the input ${output}\n`,
      })
    }
    expect([read('twins/1.txt'), read('twins/2.txt')]).toEqual([page, page])
    rmSync(at('twins'), { recursive: true })
  })

  test.each([
    ['the whole result as JSON', ['clean', '--json', 'lost/1.txt', '-o', 'lost/1.txt']],
    ['a page', ['report', 'lost/1.txt', '-o', 'lost/1.txt']],
    ['rows', ['sketch', '--jsonl', 'lost/2.jsonl', '-o', 'lost/2.jsonl']],
    ['rows in a folder', ['sketch', '--jsonl', 'lost', '-o', 'lost']],
    ['profiles', ['learn', '--source', 'x', '--jsonl', 'lost/2.jsonl', '-o', 'lost/2.jsonl']],
    ['profiles in a folder', ['learn', '--source', 'x', '--jsonl', 'lost/profiles.json', '-o', 'lost']],
    ['the text of another input, in a folder', ['clean', 'b.txt', 'lost', '-o', 'lost/below/']],
    ['a text in the place of profiles', ['clean', 'b.txt', '--profiles', 'lost/used.json', '--source', 'x', '-o', 'lost/used.json']],
    ['records in the place of pairs', ['dedupe', '--jsonl', '--pairs', 'lost/pairs.jsonl', 'lost/2.jsonl', '-o', 'lost/pairs.jsonl']],
  ])('may not be an input where it is something else: %s', (_, args) => {
    for (const name of ['b.txt', 'lost/1.txt', 'lost/below/b.txt']) write(name, page)
    for (const name of ['lost/2.jsonl', 'lost/profiles.json']) write(name, '{"text":"A"}\n')
    write('lost/used.json', JSON.stringify({ version: 1, sources: { x: createSourceProfile() } }))
    write('lost/pairs.jsonl', '{"a":1,"b":2,"score":1}\n')
    expect(runIn(folder, args)).toMatchObject({ status: 2, stderr: expect.stringContaining(' in the place of the input lost/') })
    expect([read('lost/1.txt'), read('lost/below/b.txt'), read('lost/2.jsonl')]).toEqual([page, page, '{"text":"A"}\n'])
    rmSync(at('lost'), { recursive: true })
  })

  test('may be standard input only where that is the only input, whose clean text takes its place', () => {
    write('read.txt', page)
    const sh = (line: string) => spawnSync('sh', ['-c', `node '${command}' ${line}`], { cwd: folder, encoding: 'utf8' })
    for (const line of ['report', 'clean --json', 'clean - in/b.txt', 'learn --source x']) {
      expect(sh(`${line} -o read.txt < read.txt`)).toMatchObject({ status: 2, stderr: expect.stringContaining('the input read.txt\n') })
      expect(read('read.txt')).toBe(page)
    }
    expect(sh('clean -o read.txt < read.txt')).toMatchObject(well)
    expect(read('read.txt')).toBe(story)
  })

  test('may be the folder that was read', () => {
    write('again/1.txt', page)
    symlinkSync('1.txt', at('again/link.txt'))
    expect(clean('again', '-o', 'again')).toMatchObject(well)
    expect([read('again/1.txt'), read('again/link.txt')]).toEqual([story, story])
    rmSync(at('again'), { recursive: true })
  })

  test('one file is not written if an input is missing', () => {
    write('old.txt', 'old')
    expect(clean('same.txt', 'missing.txt', '-o', 'old.txt')).toMatchObject({ status: 2, stdout: '' })
    expect(read('old.txt')).toBe('old')
  })

  test.each([
    ['one byte', 'a'.repeat(251)],
    ['two bytes', `a${'é'.repeat(125)}`],
  ])('a name may be as long as the system takes it: characters of %s', async (_, name) => {
    write(`long/${name}.txt`, page)
    expect(clean('-i', `long/${name}.txt`)).toMatchObject(well)
    expect(clean(`long/${name}.txt`, '-o', 'longer/')).toMatchObject(well)
    expect([read(`long/${name}.txt`), read(`longer/${name}.txt`)]).toEqual([story, story])

    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await (await fileOutput(at(`long/${name}.new`), false, true)).discard()
    said.mockRestore()
    expect(readdirSync(at('long')).filter((file) => file.endsWith('.incomplete'))).toHaveLength(1)
    rmSync(at('long'), { recursive: true })
  })

  test('refuses two inputs for one name', () => {
    expect(clean('in/b.txt', 'out/b.txt', '-o', 'both/')).toMatchObject({
      status: 2,
      stderr: 'copydesk: in/b.txt and out/b.txt would both be written to both/b.txt\n',
    })
    expect(existsSync(at('both'))).toBe(false)
  })

  test('a symbolic link stays one, and what it leads to is written, whether it is there already or not', () => {
    write('linked/old.txt', 'old')
    symlinkSync('old.txt', at('linked/to-old.txt'))
    symlinkSync('../linked/new/new.txt', at('linked/to-new.txt'))
    for (const name of ['old', 'new']) {
      expect(clean('one.txt', '-o', `linked/to-${name}.txt`)).toMatchObject(well)
      expect(lstatSync(at(`linked/to-${name}.txt`)).isSymbolicLink()).toBe(true)
    }
    expect([read('linked/old.txt'), read('linked/new/new.txt')]).toEqual([story, story])
  })

  test.each([
    ['plain', [], story],
    ['after a failure, too, for it can not be taken back', ['missing.txt'], story],
  ])('a named pipe is written into and stays one: %s', async (_, more, expected) => {
    spawnSync('mkfifo', ['pipe', 'pipe.gz'], { cwd: folder })
    symlinkSync('pipe', at('to-pipe'))
    for (const name of ['pipe', 'to-pipe', 'pipe.gz']) {
      const reader = spawn('timeout', ['20', 'cat', name], { cwd: folder })
      const bytes = reader.stdout.toArray()
      expect(clean('one.txt', ...more, '-o', name).status).toBe(more.length > 0 ? 2 : 0)
      const got = Buffer.concat(await bytes)
      expect((name.endsWith('.gz') ? gunzipSync(got) : got).toString()).toBe(expected)
      expect(statSync(at(name)).isFIFO()).toBe(true)
    }
    expect(lstatSync(at('to-pipe')).isSymbolicLink()).toBe(true)
    for (const name of ['pipe', 'to-pipe', 'pipe.gz']) rmSync(at(name))
  })

  test('says what can not be written', () => {
    const { status, stderr } = clean('one.txt', '-o', 'one.txt/below.txt')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^copydesk: .*one\.txt/)
  })
})

describe('--in-place', () => {
  test('changes the file, and keeps its mode, its compression and the link to it', () => {
    write('place/a.txt', page)
    chmodSync(at('place/a.txt'), 0o640)
    write('place/b.txt.gz', gzipSync(page))
    symlinkSync('a.txt', at('place/link.txt'))
    expect(clean('--in-place', 'place/link.txt', 'place/b.txt.gz')).toMatchObject(well)
    expect(read('place/a.txt')).toBe(story)
    expect(statSync(at('place/a.txt')).mode & 0o777).toBe(0o640)
    expect(lstatSync(at('place/link.txt')).isSymbolicLink()).toBe(true)
    expect(gunzipSync(readFileSync(at('place/b.txt.gz'))).toString()).toBe(story)
    expect(readdirSync(at('place')).sort()).toEqual(['a.txt', 'b.txt.gz', 'link.txt'])
  })

  test('leaves a file alone that has something behind NULs that pad its compressed data; NULs alone do no harm', () => {
    const [record, padding] = [gzipSync('{"text":"Fire"}\n'), Buffer.alloc(100_000)]
    const padded = Buffer.concat([record, padding, record])
    write('padded/more.jsonl.gz', padded)
    write('padded/none.jsonl.gz', Buffer.concat([record, record, padding]))
    expect(clean('--jsonl', '--replace', '--in-place', 'padded')).toMatchObject({
      status: 2,
      stderr: 'copydesk: padded/more.jsonl.gz: has something behind its compressed data\n',
    })
    expect(readFileSync(at('padded/more.jsonl.gz')).equals(padded)).toBe(true)
    expect(gunzipSync(readFileSync(at('padded/none.jsonl.gz'))).toString()).toBe('{"text":"Fire"}\n'.repeat(2))
  })

  test('is refused for what is no file', () => {
    spawnSync('mkfifo', ['no-file.txt'], { cwd: folder })
    expect(clean('--in-place', 'no-file.txt')).toMatchObject({
      status: 2,
      stderr: "copydesk: option '-i, --in-place' needs files; no-file.txt is none\n",
    })
    expect(statSync(at('no-file.txt')).isFIFO()).toBe(true)
  })

  test('leaves a file alone that can not be read to its end, and does the others', () => {
    const half = gzipSync(page.repeat(50)).subarray(0, 60)
    write('broken/a.txt.gz', half)
    write('broken/b.txt', page)
    expect(clean('--in-place', 'broken')).toMatchObject({
      status: 2,
      stderr: 'copydesk: broken/a.txt.gz: the compressed data is cut off\n',
    })
    expect(readFileSync(at('broken/a.txt.gz')).equals(half)).toBe(true)
    expect(read('broken/b.txt')).toBe(story)
    expect(readdirSync(at('broken'))).toEqual(['a.txt.gz', 'b.txt'])
  })

  test.each(['--in-place', '--output=full/new.jsonl', '--output=full/new.jsonl.gz'])(
    'with %s a disk that is full leaves everything as it was',
    (flag) => {
      const feed = `{"text":${JSON.stringify(story.repeat(20))}}\n`.repeat(200)
      write('full/feed.jsonl', feed)
      const line = `ulimit -f 1; exec node '${command}' clean --jsonl --replace --skip duplicates,boilerplate ${flag} full/feed.jsonl`
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
      expect({ status, files: readdirSync(at('full')) }).toEqual({ status: 2, files: ['feed.jsonl'] })
      expect(stderr).toMatch(/^copydesk: full\/\S+: cannot be written: .*\n$/)
      expect(read('full/feed.jsonl')).toBe(feed)
    },
  )

  test.skipIf(!existsSync('/proc/self'))('a folder where none can be made is an error at once', () => {
    write('story.txt', story)
    expect(clean('story.txt', '--output=/proc/none/below/story.txt')).toMatchObject({
      status: 2,
      stderr: 'copydesk: /proc/none/below/story.txt: cannot be written: no such file\n',
    })
  })

  test('keeps the records that can not be read', () => {
    write('feed.jsonl', '{"text":"Fire"}\nbroken\r\n{"text":"Fire"}')
    expect(clean('--jsonl', '--replace', '-i', 'feed.jsonl').status).toBe(1)
    expect(read('feed.jsonl')).toBe('{"text":"Fire"}\nbroken\r\n{"text":"Fire"}')
  })

  test.each([
    ['SIGTERM', 0],
    ['SIGKILL', 1],
  ] as const)('%s in the middle leaves the original; drafts that stay: %i', async (signal, drafts) => {
    const name = `${signal}/feed.jsonl`
    const feed = `{"text":${JSON.stringify(page)}}\n`.repeat(20_000)
    write(name, feed)
    const child = start(folder, ['clean', '--jsonl', '--in-place', name])
    const closed = once(child, 'close')
    const files = () => readdirSync(at(signal)).filter((file) => file !== 'feed.jsonl')
    while (!files().some((file) => statSync(at(`${signal}/${file}`)).size > 0)) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill(signal)
    await closed
    expect(read(name)).toBe(feed)
    expect(files()).toHaveLength(drafts)
  })
})

describe('when the reader of the messages goes away the work is done without them', () => {
  /** Runs the command, and reads no more of its messages than the first ones. */
  const withoutReader = async (...args: readonly string[]) => {
    const child = start(folder, args)
    child.stderr.once('data', () => child.stderr.destroy())
    return (await once(child, 'close'))[0]
  }
  const long = `${'told here and '.repeat(10_000)}\n\nShare this article\n` // its explanation is more than a pipe holds

  test('with --output', async () => {
    write('unheard.jsonl', `${JSON.stringify({ text: long })}\n`.repeat(8))
    expect(await withoutReader('clean', '--jsonl', '--explain', 'unheard.jsonl', '-o', 'unheard-clean.jsonl')).toBe(0)
    expect(read('unheard-clean.jsonl').split('\n')).toHaveLength(9)
  })

  test('with --in-place', async () => {
    for (const name of ['a', 'b', 'c', 'd']) write(`unheard/${name}.txt`, long)
    expect(await withoutReader('clean', '--in-place', '--explain', 'unheard')).toBe(0)
    for (const name of ['a', 'b', 'c', 'd']) expect(read(`unheard/${name}.txt`)).not.toContain('Share')
  })

  test('and a failure is still a failure', async () => {
    expect(await withoutReader('clean', '--explain', 'missing.txt', 'unheard.jsonl', '--jsonl', '-o', 'unheard-not.jsonl')).toBe(2)
    expect(existsSync(at('unheard-not.jsonl'))).toBe(false)
  })
})

describe('copydesk report', () => {
  const report = (...args: readonly string[]) => runIn(folder, ['report', ...args])

  test('writes a page for an article', () => {
    write('story.txt', page)
    expect(report('story.txt').stdout).toMatch(/^<!doctype html>[\s\S]*Share this article/i)
    expect(report('story.txt', '--format', 'markdown', '-o', 'story.md')).toMatchObject(well)
    expect(read('story.md')).toMatch(/^1 removed/)
  })

  test('writes a page for each record into a folder, and says which could not be read', () => {
    write('some.jsonl', `{"t":${JSON.stringify(page)},"h":"<Vote>"}\n\n{}\n{"t":"Fire"}\n`)
    const flags = ['--jsonl', '--field', 't', '--title-field', 'h', 'some.jsonl']
    const stderr = 'copydesk: some.jsonl:3: no field "t"\ncopydesk: 1 of 3 records could not be read\n'
    expect(report(...flags, '-o', 'pages/')).toMatchObject({ status: 1, stdout: '', stderr })
    expect(readdirSync(at('pages')).sort()).toEqual(['some.jsonl-1.html', 'some.jsonl-4.html'])
    expect(read('pages/some.jsonl-1.html')).toContain('<title>&lt;Vote&gt;</title>')
  })

  test.each([
    ['texts', [], 'twins/a.txt and twins/a.txt.gz would both be written to twin-pages/a.txt.html'],
    ['records', ['--jsonl'], 'twins/a.jsonl and twins/a.jsonl.gz would both be written to twin-pages/a.jsonl-1.html'],
  ])('refuses two inputs for one page: %s', (_, flags, message) => {
    for (const [name, content] of [
      ['twins/a.txt', page],
      ['twins/a.jsonl', '{"text":"Fire"}'],
    ]) {
      write(name, content)
      write(`${name}.gz`, gzipSync(content))
    }
    expect(report(...flags, 'twins', '-o', 'twin-pages/')).toMatchObject({ status: 2, stderr: `copydesk: ${message}\n` })
    expect(existsSync(at('twin-pages'))).toBe(false)
  })

  test.each([
    [['in/b.txt', 'in/deep/c.txt']],
    [['in/b.txt', 'in/deep/c.txt', '-o', 'two.html']],
    [['--jsonl', '--field', 't', 'some.jsonl']],
  ])('writes nothing for more than one article without a folder: %j', (args) => {
    const { status, stdout, stderr } = report(...args)
    expect({ status, stdout, written: existsSync(at('two.html')) }).toEqual({ status: 2, stdout: '', written: false })
    expect(stderr).toContain("more than one article needs '-o FOLDER/', a folder for a file each, such as -o reports/\n")
  })
})
