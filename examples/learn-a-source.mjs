// Learns from some articles of a source which lines are the site's, and cleans the next one. The language doesn't matter.
import { cleanArticle } from 'copydesk'
import { createSourceProfile } from 'copydesk/corpus'

const frame = (headline, story) => `Aus dem Amt und seinen Dörfern

${headline}

${story}

Der Bote liegt jeden Morgen um 6 Uhr im Kasten

Seite 3 von 16`

const bote = createSourceProfile()
bote.add(frame('Neues Dach für die alte Mühle', 'Die Mühle am Bach bekommt im Sommer ein neues Dach.'))
bote.add(frame('Der Bus fährt wieder', 'Seit Montag hält der Bus wieder vor der Schule in Eschdorf.'))

// Kept until the next run, or for another machine:
const saved = JSON.stringify(bote)
const source = createSourceProfile().fromJSON(JSON.parse(saved))

const { text, findings } = cleanArticle(frame('Zwei Störche', 'Auf dem Rathaus brüten wieder zwei Störche.'), { source })
console.log(text)
for (const { line, evidence } of findings) console.log(`-- line ${line}: in ${evidence.source.articles} of ${evidence.source.of} articles`)

// prints:
// Zwei Störche
//
// Auf dem Rathaus brüten wieder zwei Störche.
// -- line 1: in 2 of 2 articles
// -- line 7: in 2 of 2 articles
// -- line 9: in 2 of 2 articles
