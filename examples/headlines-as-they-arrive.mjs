// Headlines that arrive one by one from several feeds: each is compared with those that came before, and what was seen outlives the process.
import { compareLines, createDuplicateIndex } from 'copydesk/duplicates'
import { matchKey } from 'copydesk/normalize'

// In earnest these would come from a queue.
const arriving = [
  ['post/1', 'Storm shuts the ferry to Ostrey for a third day'],
  ['packet/7', 'Storm shuts the ferry to Ostrey for a third day | The Lindmouth Packet'],
  ['post/2', 'Storm shuts the ferry to Ostrey for a fourth day'],
  ['packet/8', 'Mayor of Lindmouth backs the new ferry'],
  ['herald/3', 'Mayor of Lindmouth does not back the new ferry'],
  ['herald/4', 'STORM SHUTS THE FERRY TO OSTREY FOR A THIRD DAY'],
]

const headlines = new Map()
// A sieve with wide meshes: all headlines that have six tenths of their pairs of letters in common. Keys, so that case and quotes don't count.
const seen = createDuplicateIndex({ threshold: 0.6, maxSize: 100_000 })

for (const [id, headline] of arriving) {
  const alike = seen.query(matchKey(headline))
  // What two of them are to each other, the exact comparison says: it knows numbers, names and negations.
  const copy = alike.find((match) => compareLines(headline, headlines.get(match.id)).relation === 'same')
  console.log(copy === undefined ? `new   ${id}: ${headline}` : `copy  ${id} of ${copy.id}`)
  if (copy !== undefined) continue
  headlines.set(id, headline)
  seen.add(id, matchKey(headline))
  if (headlines.size > seen.size) headlines.delete(headlines.keys().next().value) // the index has forgotten its oldest one, too
}

// Written when the process ends, and read when the next one begins.
const saved = JSON.stringify(seen)
const restored = createDuplicateIndex({ threshold: 0.6, maxSize: 100_000 }).fromJSON(JSON.parse(saved))
console.log(`${restored.size} headlines are still known`)

// prints:
// new   post/1: Storm shuts the ferry to Ostrey for a third day
// copy  packet/7 of post/1
// new   post/2: Storm shuts the ferry to Ostrey for a fourth day
// new   packet/8: Mayor of Lindmouth backs the new ferry
// new   herald/3: Mayor of Lindmouth does not back the new ferry
// copy  herald/4 of post/1
// 4 headlines are still known
