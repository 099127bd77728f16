// The library as score-wcxb.mjs calls it, each page cleaned with a profile of the other pages of its site, in the same form of input.
//
//   npm run build && node tests/eval/source-profiles.mjs /tmp/sites.jsonl
//   node ../shared/eval/score-wcxb.mjs --data /tmp/sites.jsonl --inputs inner-text --cleaner tests/eval/source-profiles.mjs
//
// The first command writes the pages of sites with five pages or more. In the environment: `SOURCE=off` for the same without profiles,
// `PROFILE=article`, and `MODELS` as for the other scorers. At the end it says how many lines of the stories the profiles alone took away.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { removeBoilerplate } from '../../dist/boilerplate/index.js'
import { createSourceProfile } from '../../dist/corpus/index.js'
import { labelLines } from '../../dist/training/index.js'
import { modelFor } from './models.mjs'

const DATA = fileURLToPath(new URL('../../../shared/data/multilingual-dev.jsonl.gz', import.meta.url))
const MIN_PAGES = 5

const profile = process.env.PROFILE ?? 'page'
/** The gold leaves bylines, datelines and captions out. */
const actions = profile === 'page' ? { byline: 'remove', dateline: 'remove', caption: 'remove' } : {}

const sites = pagesBySite()
const lines = { stories: 0, lost: 0 }

if (process.argv[1] === fileURLToPath(import.meta.url)) writePages(process.argv[2])
else if (process.env.SOURCE !== 'off')
  process.on('exit', () => console.log(`\n${lines.lost} of ${lines.stories} lines of the stories went for the profiles alone`))

export default (text, { id, site, input, title, url }) => {
  const options = { profile, actions, model: modelFor({ site, url }), title: title || undefined }
  if (process.env.SOURCE === 'off') return removeBoilerplate(text, options).text
  const pages = sites.get(site) ?? []
  const source = createSourceProfile()
  for (const page of pages) if (page.id !== id && page.inputs[input]) source.add(page.inputs[input])
  const cleaned = removeBoilerplate(text, { ...options, source })
  const gold = pages.find((page) => page.id === id)?.gold
  if (gold !== undefined) countLost(text, gold, removeBoilerplate(text, options).findings, cleaned.findings)
  return cleaned.text
}

function pagesBySite() {
  const bySite = new Map()
  if (!existsSync(DATA)) return bySite
  for (const line of gunzipSync(readFileSync(DATA)).toString('utf8').split('\n').filter(Boolean)) {
    const page = JSON.parse(line)
    if (page.site !== undefined) bySite.set(page.site, [...(bySite.get(page.site) ?? []), page])
  }
  return new Map([...bySite].filter(([, pages]) => pages.length >= MIN_PAGES))
}

function writePages(path) {
  const pages = [...sites.values()].flat()
  writeFileSync(path, pages.map((page) => `${JSON.stringify(page)}\n`).join(''))
  console.log(`${pages.length} pages of ${sites.size} sites`)
}

function countLost(text, gold, without, within) {
  const removed = (findings) => new Set(findings.filter(({ action }) => action === 'remove').map(({ line }) => line))
  const [before, after] = [removed(without), removed(within)]
  labelLines(text, gold).forEach((isStory, i) => {
    if (isStory !== true) return
    lines.stories++
    if (after.has(i + 1) && !before.has(i + 1)) lines.lost++
  })
}
