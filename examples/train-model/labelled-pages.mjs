// Reads the labelled pages that the shipped weights are trained on, in all their text forms, with altered copies.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Left out for their licences: AGPL, and none stated. Without `waddle` (GPL) other languages lose 5.8 points; see docs/model-card.md. */
const LEFT_OUT = new Set(['omnivore', 'htmltotext'])

/** Forms of whole pages: their surroundings may be exchanged for those of another page of the set in the same form. */
const WHOLE = new Set(['inner-text', 'html-to-text', 'html-text', 'inscriptis'])

/** All pages as `{ set, lang, form, text, gold, title, site, family }`. */
export function labelledPages(folder) {
  const pages = [...wcxbPages(folder), ...multilingualPages(folder), ...newsPages(folder), ...snippetPages(folder)]
  return pages.map((page) => (WHOLE.has(page.form) ? { ...page, family: `${page.collection} ${page.form}` } : page))
}

function* wcxbPages(folder) {
  for (const { gold, title, url, lang, inputs } of records(folder, 'wcxb-articles-dev.jsonl.gz')) {
    if (gold.trim() === '') continue
    const page = { set: 'wcxb', collection: 'wcxb', lang: lang || 'en', gold, title, site: siteOf(url) }
    for (const [form, text] of Object.entries(inputs)) yield { ...page, form, text }
    yield { ...page, form: 'inner-text without gaps', text: withoutGaps(inputs['inner-text']) }
    yield { ...page, form: 'html-to-text wrapped', text: wrapped(inputs['html-to-text']) }
    yield { ...page, form: 'readability without gaps', text: withoutGaps(inputs.readability) }
  }
}

function* multilingualPages(folder) {
  for (const { source, gold, title, site, lang, inputs } of records(folder, 'multilingual-dev.jsonl.gz')) {
    if (LEFT_OUT.has(source)) continue
    const page = { set: source, collection: 'multilingual', lang, gold, title, site }
    for (const [form, text] of Object.entries(inputs)) if (text) yield { ...page, form, text }
    if (inputs['inner-text']) yield { ...page, form: 'inner-text without gaps', text: withoutGaps(inputs['inner-text']) }
  }
}

function* newsPages(folder) {
  for (const { gold, url, inputs } of records(folder, 'pages-dev.jsonl')) {
    for (const [form, text] of Object.entries(inputs))
      if (text) yield { set: 'pages', collection: 'pages', lang: 'en', gold, title: '', site: siteOf(url), form, text }
  }
}

function* snippetPages(folder) {
  const silver = new Map(records(folder, 'snippets-dev-silver.jsonl').map(({ id, silver }) => [id, silver]))
  for (const { id, url, lang, text } of records(folder, 'snippets-dev.jsonl')) {
    const gold = silver.get(id)
    if (gold?.trim()) yield { set: 'snippets', lang, gold, title: '', site: siteOf(url), form: 'text', text }
  }
}

function records(folder, name) {
  const path = join(folder, name)
  if (!existsSync(path)) throw new Error(`${path} is not there: give the folder of the labelled data as the first argument`)
  const bytes = readFileSync(path)
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** The host, so that folds keep a site together. Ids of saved pages begin with the host too. */
export function siteOf(url) {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return url.replace(/^.*::/, '').split(/[_/-]/)[0]
  }
}

function withoutGaps(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** Lines of 80 characters, as mail programs and old converters make them. */
function wrapped(text) {
  return text.split('\n').map(wrapLine).join('\n')
}

function wrapLine(line) {
  if (line.length <= 80) return line
  const lines = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > 80) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].join('\n')
}
