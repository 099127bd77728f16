// What Readability leaves of a saved page, cleaned: it drops menus by their tags, and copydesk the lines within the article.
// `npm install @mozilla/readability linkedom` brings what it needs.
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { cleanArticle } from 'copydesk'
import { parseHTML } from 'linkedom'
import { blockText } from './block-text.mjs'

const { document } = parseHTML(readFileSync(new URL('pages/weir.html', import.meta.url), 'utf8'))
const article = new Readability(document).parse()

// `article.textContent` runs lines together; `article.content` still has the blocks.
const { lines, findings } = cleanArticle(blockText(article.content), { title: article.title })
console.log(`${article.title}: ${lines.length} paragraphs, from '${start(lines[0].text)}' to '${start(lines.at(-1).text)}'`)
for (const { action, kind, text } of findings) console.log(`  ${action} ${kind}: ${start(text)}`)

function start(text) {
  return text.length > 50 ? `${text.slice(0, 50)}…` : text
}

// prints:
// Weir at Tarn holds water again: 6 paragraphs, from 'The old weir at Tarn holds water again. On Thursda…' to 'Correction: An earlier version of this article gav…'
//   remove newsletter: Sign up for our newsletter
//   remove read-more: Read more: Road to Ferrow stays closed until the a…
//   remove duplicate: The mill wheel turns again from Sunday, and flour …
//   keep correction: Correction: An earlier version of this article gav…
//   remove copyright: © 2025 The Tarn Valley Post. All rights reserved.
