// Cleans JSON Lines in a script, one record after the other, so that a file of any size will do. A line that can't be read is passed on as
// it is and reported, as the command does it: `copydesk clean --jsonl --field body --title-field head --replace`.
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { cleanArticle } from 'copydesk'

// In earnest this would be createReadStream('feed.jsonl').
const input = Readable.from([
  '{"id":1,"head":"Weir repaired","body":"Weir repaired\\n\\nThe weir at Tarn holds water again, the mill said.\\n\\nShare this article"}\n',
  '{"id":2,"head":"Choir retu\n',
  '{"id":3,"head":"Choir returns","body":"The choir of Ostrey sang in the caf&eacute; on Sunday.\\n\\nSign up for our newsletter"}\n',
])

let number = 0
for await (const line of createInterface({ input })) {
  number++
  try {
    const record = JSON.parse(line)
    const { text, findings } = cleanArticle(record.body, { title: record.head })
    const removed = findings.filter(({ action }) => action === 'remove').map(({ kind }) => kind)
    console.log(JSON.stringify({ ...record, body: text, removed }))
  } catch (error) {
    console.log(line)
    console.log(`  [line ${number} can't be read: ${error.name}]`)
  }
}

// prints:
// {"id":1,"head":"Weir repaired","body":"Weir repaired\n\nThe weir at Tarn holds water again, the mill said.","removed":["share"]}
// {"id":2,"head":"Choir retu
//   [line 2 can't be read: SyntaxError]
// {"id":3,"head":"Choir returns","body":"The choir of Ostrey sang in the café on Sunday.","removed":["newsletter"]}
