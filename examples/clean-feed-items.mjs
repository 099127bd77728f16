// Cleans the items of a feed, as an importer would: says what was taken out of each, and sets aside what a person should look at.
import { cleanArticle } from 'copydesk'

const items = [
  {
    title: 'Bakery wins prize',
    text: 'Bakery wins prize\n\nA bakery in Tarn won the county&#8217;s prize for its rye bread on Sunday.\n\nSign up for our newsletter',
  },
  {
    title: 'Mine to close',
    text: 'Mine to close\n\nThe mine at Ferrow will close in June, its owner said.\n\nCorrection: an earlier version gave the wrong month.',
  },
]

for (const { title, text } of items) {
  const { text: clean, findings } = cleanArticle(text, { title })
  console.log(clean)
  for (const { action, kind, line } of findings) console.log(`  [line ${line}: ${action} ${kind}]`)
  console.log()
}

// prints:
// Bakery wins prize
//
// A bakery in Tarn won the county’s prize for its rye bread on Sunday.
//   [line 5: remove newsletter]
//
// Mine to close
//
// The mine at Ferrow will close in June, its owner said.
//
// Correction: an earlier version gave the wrong month.
//   [line 5: keep correction]
//
