// Cleans the items of a feed, RSS or Atom, as an importer would: takes out what isn't the story, and says what it took out and what it left.
// `node clean-a-feed.mjs other.xml` reads another one; `npm install fast-xml-parser linkedom` brings what it needs.
import { readFileSync } from 'node:fs'
import { cleanArticle } from 'copydesk'
import { XMLParser } from 'fast-xml-parser'
import { blockText } from './block-text.mjs'

// A feed of one item has a list too, and a title that is a number is text.
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' || name === 'entry' })
const feed = parser.parse(readFileSync(process.argv[2] ?? new URL('feed.xml', import.meta.url), 'utf8'))

for (const item of feed.rss?.channel.item ?? feed.feed?.entry ?? feed['rdf:RDF']?.item ?? []) {
  const texts = [item['content:encoded'], item.description, item.content, item.summary]
  const html = texts.find((text) => typeof text === 'string' && text !== '') // XHTML comes as elements
  if (html === undefined) continue
  const { text, findings } = cleanArticle(blockText(html), {
    title: typeof item.title === 'string' ? item.title : undefined,
    // Where an article was published first is flagged, since a licence may ask for it. The links of one's own feed may go.
    actions: { republished: 'remove' },
  })
  console.log(`# ${item.title}\n\n${text}\n`)
  for (const { action, kind, text: line } of findings) console.log(`  ${action} ${kind}: ${line}`)
  console.log()
}

// prints:
// # Bakery wins prize
//
// A bakery in Tarn won the county’s prize for its rye bread on Sunday.
//
// The baker, Ines Corvey, has run the shop since her mother retired. "We changed nothing but the oven", she said.
//
//   remove newsletter: Sign up for our newsletter
//   remove republished: The post Bakery wins prize appeared first on The Tarn Valley Post.
//
// # Mine to close in June
//
// The mine at Ferrow will close in June, its owner said on Monday.
//
// Sixty people work there. The town hopes that half of them will find work at the new sawmill.
//
// Correction: an earlier version of this article gave the wrong month.
//
//   remove duplicate: The mine at Ferrow will close in June, its owner said on Monday.
//   keep correction: Correction: an earlier version of this article gave the wrong month.
//   remove share: Share this article
//
