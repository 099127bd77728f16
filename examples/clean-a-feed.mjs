// Cleans the items of an RSS feed, as an importer would: takes out what isn't the story, and says what it took out and what it left.
import { readFileSync } from 'node:fs'
import { cleanArticle } from 'copydesk'
import { XMLParser } from 'fast-xml-parser'
import { blockText } from './block-text.mjs'

const feed = new XMLParser().parse(readFileSync(new URL('feed.xml', import.meta.url), 'utf8'))

for (const item of feed.rss.channel.item) {
  const { text, findings } = cleanArticle(blockText(item['content:encoded']), {
    title: item.title,
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
