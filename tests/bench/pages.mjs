#!/usr/bin/env node
// From a saved page to clean text: what copydesk costs beside the extractors that it follows, or stands in for where there is only text.
//
//   node tests/bench/pages.mjs
//
// The page is the one of examples/pages. The extractors get a new document each time, for they change it.
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { findBoilerplate } from '../../dist/boilerplate/index.js'
import { cleanArticle } from '../../dist/index.js'
import { blockText } from '../../examples/block-text.mjs'
import { cpuSeconds, printTable, readable } from './measure.mjs'

const html = readFileSync(new URL('../../examples/pages/weir.html', import.meta.url), 'utf8')
const pageText = blockText(html)
const articleText = blockText(new Readability(parseHTML(html).document).parse().content)

const jobs = [
  ['linkedom and Readability', html, () => new Readability(parseHTML(html).document).parse()],
  ['linkedom and Defuddle', html, () => Defuddle(html, 'https://tarn-valley-post.example/weir')],
  ['`findBoilerplate`, text of the page, `page`', pageText, () => findBoilerplate(pageText, { profile: 'page' })],
  ['`findBoilerplate`, text from Readability', articleText, () => findBoilerplate(articleText)],
  ['`cleanArticle`, text from Readability', articleText, () => cleanArticle(articleText)],
]
const rows = []
for (const [name, input, work] of jobs) rows.push([name, Buffer.byteLength(input), await cpuSeconds(work)])

const [[, , extractor]] = rows
console.log(`A page of ${readable(rows[0][1] / 1000)} kB with ${readable(Buffer.byteLength(articleText) / 1000)} kB of article.\n`)
printTable([
  ['what', 'CPU ms', 'MB a CPU second', 'share of linkedom and Readability'],
  ...rows.map(([name, bytes, seconds]) => [name, ...[seconds * 1000, bytes / 1e6 / seconds, seconds / extractor].map(readable)]),
])
