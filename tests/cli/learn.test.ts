import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/article.js'
import { createSourceProfile } from '../../src/corpus/index.js'
import { boteArticles, packetArticles } from '../corpus/sources.js'
import { runIn, testFolder } from './command.js'

const folder = testFolder()
const run = (...args: readonly string[]) => runIn(folder, args)
const file = (name: string) => readFileSync(join(folder, name), 'utf8')
const writeLines = (name: string, records: readonly object[]) =>
  writeFileSync(join(folder, name), records.map((record) => `${JSON.stringify(record)}\n`).join(''))

const packet = packetArticles.map((body, i) => ({ url: `https://www.packet.example/${i}`, body }))
const bote = boteArticles.map((body, i) => ({ url: `http://bote.example/a?n=${i}`, body }))

function learned(articles: readonly string[]) {
  const profile = createSourceProfile()
  for (const article of articles) profile.add(article)
  return profile
}

describe('copydesk learn', () => {
  writeLines('feed.jsonl', [...packet, ...bote])
  writeLines('first.jsonl', packet.slice(0, 2))
  writeLines('rest.jsonl', [...packet.slice(2), ...bote])

  test('--by-host writes a profile for each host', () => {
    expect(run('learn', '--by-host', '--field', 'body', 'feed.jsonl', '-o', 'profiles.json')).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(file('profiles.json'))).toEqual({
      version: 1,
      sources: JSON.parse(JSON.stringify({ 'bote.example': learned(boteArticles), 'packet.example': learned(packetArticles) })),
    })
  })

  test('--merge gives what one run over all gives', () => {
    run('learn', '--by-host', '--field', 'body', 'first.jsonl', '-o', 'a.json')
    run('learn', '--by-host', '--field', 'body', 'rest.jsonl', '-o', 'b.json.gz')
    expect(run('learn', '--merge', 'b.json.gz', '--merge', 'a.json').stdout).toBe(file('profiles.json'))
    expect(run('learn', '--by-host', '--field', 'body', '--merge', 'a.json', 'rest.jsonl').stdout).toBe(file('profiles.json'))
  })

  test('a record without a web address is reported and counts in the exit status', () => {
    writeLines('odd.jsonl', [{ body: 'Ferry stays' }, { url: 'here', body: 'Ferry stays' }, ...packet])
    const { status, stderr } = run('learn', '--by-host', '--field', 'body', 'odd.jsonl', '-o', 'odd.json')
    expect(stderr).toBe(
      'copydesk: odd.jsonl:1: no web address in field "url"\ncopydesk: odd.jsonl:2: no web address in field "url"\n' +
        `copydesk: 2 of ${packet.length + 2} records could not be read\n`,
    )
    expect(status).toBe(1)
    expect(Object.keys(JSON.parse(file('odd.json')).sources)).toEqual(['packet.example'])
  })

  test('what could not be read whole does not take the place of profiles that are there', () => {
    writeFileSync(join(folder, 'good.json'), 'good')
    writeFileSync(join(folder, 'half.jsonl.gz'), gzipSync(file('feed.jsonl')).subarray(0, 200))
    const learn = (...more: readonly string[]) => run('learn', '--by-host', '--field', 'body', 'first.jsonl', ...more)
    expect(learn('missing.jsonl', '-o', 'good.json')).toMatchObject({ status: 2, stderr: 'copydesk: missing.jsonl: no such file\n' })
    expect(learn('half.jsonl.gz', '-o', 'good.json').status).toBe(2)
    expect(file('good.json')).toBe('good')
    expect(readdirSync(folder).filter((name) => name.includes('good'))).toEqual(['good.json'])
    expect(learn('missing.jsonl')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('--profiles', () => {
  const wanted = [...packetArticles, ...boteArticles].map(
    (text, i) => cleanArticle(text, { source: learned(i < packetArticles.length ? packetArticles : boteArticles) }).text,
  )

  test.each([[[]], [['--jobs', '2']]])('each record is cleaned with the profile of its host %j', (more) => {
    const { stdout, stderr } = run('clean', '--jsonl', '--field', 'body', '--replace', '--profiles', 'profiles.json', ...more, 'feed.jsonl')
    expect(stderr).toBe('')
    const texts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).body)
    expect(texts).toEqual(wanted)
  })

  test.each([
    ['another field', ['--url-field', 'link'], [{ url: 'https://packet.example/', text: 'Fire' }], 'link'],
    ['other hosts', [], [{ text: 'Fire' }, { url: 'https://herald.example/', text: 'Fire' }], 'url'],
    ['one of its hosts', [], [{ text: 'Fire' }, { url: 'https://packet.example/', text: 'Fire' }, { text: 'Fire' }], undefined],
  ])('that no record has a profile is said once, at the end: %s', (_, more, records, field) => {
    writeLines('few.jsonl', records)
    const { status, stderr } = run('clean', '--jsonl', '--profiles', 'profiles.json', ...more, 'few.jsonl')
    const message = `copydesk: no record has in field ${JSON.stringify(field)} the web address of a source with a profile\n`
    expect({ status, stderr }).toEqual({ status: 0, stderr: field === undefined ? '' : message })
  })

  test('report shows the same, and says where no record has a profile', () => {
    const report = (...args: readonly string[]) => run('report', '--format', 'markdown', '--profiles', 'profiles.json', ...args)
    const records = ['--jsonl', '--field', 'body', 'feed.jsonl', '-o', 'pages/']
    expect(report(...records)).toMatchObject({ status: 0, stderr: '' })
    expect(file('pages/feed.jsonl-2.md')).toContain('it stands in 5 of 5 articles of this source')
    expect(report('--url-field', 'link', ...records).stderr).toBe(
      'copydesk: no record has in field "link" the web address of a source with a profile\n',
    )
    writeFileSync(join(folder, 'article.txt'), packetArticles[1])
    expect(report('--source', 'packet.example', 'article.txt').stdout).toContain('it stands in 5 of 5 articles of this source')
  })

  test('--merge reads standard input as well where something says what it is of', () => {
    const args = ['learn', '--source', 'packet.example', '--merge', 'profiles.json', '-o', 'more.json']
    const learned = runIn(folder, args, { input: packetArticles[0] })
    expect(learned).toMatchObject({ status: 0 })
    expect(JSON.parse(file('more.json')).sources['packet.example'].articles).toBe(6)
  })

  test('--source names the source of texts', () => {
    writeFileSync(join(folder, 'article.txt'), packetArticles[1])
    expect(run('clean', '--profiles', 'profiles.json', '--source', 'packet.example', 'article.txt').stdout).toBe(`${wanted[1]}\n`)
    expect(run('explain', '--profiles', 'profiles.json', '--source', 'packet.example', 'article.txt').stdout).toContain(
      'it stands in 5 of 5 articles of this source',
    )
  })

  test.each<[readonly string[], string]>([
    [['learn', 'feed.jsonl'], "option '--by-host' or '--source' must say what the articles are of"],
    [
      ['learn', '--merge', 'profiles.json', '--jsonl', '--field', 'body'],
      "option '--by-host' or '--source' must say what the articles are of",
    ],
    [['learn', '--merge', 'profiles.json', '--encoding', 'gbk'], "option '--by-host' or '--source' must say what the articles are of"],
    [['learn', '--by-host', '--source', 'x', 'feed.jsonl'], "'--by-host' cannot be used with option '--source <name>'"],
    [['clean', '--source', 'x', 'article.txt'], "option '--source' needs '--profiles'"],
    [['report', '--source', 'x', 'article.txt'], "option '--source' needs '--profiles'"],
    [['clean', '--profiles', 'profiles.json', 'article.txt'], "option '--profiles' needs '--jsonl', or '--source' for texts"],
    [
      ['clean', '--profiles', 'profiles.json', '--source', 'x', 'article.txt'],
      'profiles.json: no profile of "x", but "bote.example", "packet.example"',
    ],
    [['clean', '--profiles', 'none.json', '--jsonl', 'feed.jsonl'], 'none.json: no such file'],
    [['clean', '--profiles', 'feed.jsonl', '--jsonl', 'feed.jsonl'], 'feed.jsonl: not JSON: '],
    [
      ['clean', '--profiles', 'old.json', '--jsonl', 'feed.jsonl'],
      'old.json: of version 0, and only 1 can be read; learn the sources again',
    ],
    [
      ['clean', '--profiles', 'text.json', '--jsonl', 'feed.jsonl'],
      'text.json: of version "1", and only 1 can be read; learn the sources again',
    ],
    [['clean', '--profiles', 'other.json', '--jsonl', 'feed.jsonl'], 'other.json: not a file of profiles, as copydesk learn writes it'],
    [['clean', '--profiles', 'odd.json', '--jsonl', 'feed.jsonl'], 'odd.json: not a file of profiles, as copydesk learn writes it'],
  ])('%j is an error', (args, message) => {
    writeFileSync(join(folder, 'old.json'), '{"version":0,"sources":{}}')
    writeFileSync(join(folder, 'text.json'), '{"version":"1","sources":{}}')
    writeFileSync(join(folder, 'other.json'), '[]')
    writeFileSync(join(folder, 'odd.json'), '{"version":1,"sources":5}')
    const { status, stdout, stderr } = run(...args)
    expect(stderr).toContain(message)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})
