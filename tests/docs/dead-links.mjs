// Looks at every link and picture of the built reference: the file must be there, and in it the place that is named behind `#`. Asks nothing
// of the network. The guides and the README are pages of it, so their links are looked at too.
//
// linkinator was tried: of two links to a page it looks at the `#` of one only.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'

const site = new URL('../../docs/api/', import.meta.url)
const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html') && !name.startsWith('media'))
const documents = new Map(pages.map((name) => [new URL(name, site).href, parseHTML(readFileSync(new URL(name, site), 'utf8')).document]))

const dead = []
let links = 0
for (const [page, document] of documents) {
  for (const element of document.querySelectorAll('[href], [src]')) {
    const target = new URL(element.getAttribute('href') ?? element.getAttribute('src'), page)
    if (target.protocol !== 'file:') continue
    links++
    if (!isThere(target)) dead.push(`${fileURLToPath(page).slice(fileURLToPath(site).length)}: ${target.href.slice(site.href.length)}`)
  }
}

console.log(`${links} links on ${pages.length} pages`)
for (const link of dead) console.error(`dead link in ${link}`)
if (links === 0 || dead.length > 0) process.exit(1)

function isThere({ href, hash }) {
  const file = href.slice(0, href.length - hash.length)
  const document = documents.get(file)
  if (document === undefined) return existsSync(new URL(file))
  return hash.length < 2 || document.getElementById(decodeURIComponent(hash.slice(1))) !== null
}
