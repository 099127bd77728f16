// Drops headlines that a list has already, and keeps those that only look alike.
import { findDuplicateLines } from 'copydesk/duplicates'

const headlines = [
  'Storm shuts the ferry to Ostrey for a third day',
  'Storm shuts the ferry to Ostrey for a third day | The Lindmouth Packet',
  'Storm shuts the ferry to Ostrey for a fourth day',
  'Mayor of Lindmouth backs the new ferry',
  'Mayor of Lindmouth does not back the new ferry',
]

const { kept } = findDuplicateLines(headlines)
for (const index of kept) console.log(headlines[index])

// prints:
// Storm shuts the ferry to Ostrey for a third day
// Storm shuts the ferry to Ostrey for a fourth day
// Mayor of Lindmouth backs the new ferry
// Mayor of Lindmouth does not back the new ferry
