// Cleans an article, but puts one removed line back: leaving its edits out is all it takes.
import { applyEdits, cleanArticle } from 'copydesk'

const source = `New reading room opens in Tarn

The library of Tarn opened a reading room for children on Friday. It has four hundred books and a stove.

FILE - In this Monday, May 6, 2024 file photo, builders carry shelves.

Share this article`

const { text, findings, edits } = cleanArticle(source)
const caption = findings.findIndex(({ kind }) => kind === 'caption')

console.log(text)
console.log('\n-- and with the caption back --\n')
console.log(
  applyEdits(
    source,
    edits.filter(({ finding }) => finding !== caption),
  ),
)

// prints:
// New reading room opens in Tarn
//
// The library of Tarn opened a reading room for children on Friday. It has four hundred books and a stove.
//
// -- and with the caption back --
//
// New reading room opens in Tarn
//
// The library of Tarn opened a reading room for children on Friday. It has four hundred books and a stove.
//
// FILE - In this Monday, May 6, 2024 file photo, builders carry shelves.
