/** Articles of two invented sources: the frame, and a story that an extractor left it around. */

/** What stands around the stories of The Lindmouth Packet; no cue phrase knows it. The background is the story's, in two of them. */
const BACKGROUND =
  'The ferry has run between Lindmouth and Ostrey since 1921, and the county has paid half of its costs for the past thirty years.'

export const packetBackground = BACKGROUND
export const packetFrame = ['Lindmouth and the coast', 'The paper of the islands', 'Your harbour, your news']

const packetStories = [
  [
    'Council keeps the ferry for another year',
    'The county council decided on Tuesday evening to keep the ferry to Ostrey, after four hours of debate.',
    BACKGROUND,
    'Nobody on the benches spoke for the bridge, which would cost ten times as much as two new boats.',
  ],
  [
    'Bakery on the quay opens again',
    'The bakery that burned down in March sells bread again, from a van that stands beside the ruin.',
    'Its owner hopes to be back behind a counter by Christmas, if the insurance pays before the autumn.',
  ],
  [
    'Storm stops the ferry for 3 days',
    'High waves kept the boat in the harbour from Friday to Sunday, and forty guests had to stay on Ostrey.',
    BACKGROUND,
    'The hotel on the island put up all of them and sent the bill to the county, which has not answered yet.',
  ],
  [
    'School choir sings for the lifeboat',
    'Sixty children sang in the church on Saturday, and the plate at the door took more than ever before.',
    'The money goes to the lifeboat station, whose roof has let the rain in since the winter before last.',
  ],
  [
    'Ferry fares rise by 5 per cent',
    'A day ticket to Ostrey will cost six crowns from May, the county said in a letter to all households.',
    BACKGROUND,
    'Islanders keep their free passes, which a court had called a matter of course in a ruling of last year.',
  ],
] as const

/** A line whose numbers differ is one line: digits are wild. It goes, at the very end, as the two above it are always the same. */
export const packetArticles = packetStories.map((story, i) =>
  [packetFrame[0], ...story, ...packetFrame.slice(1), `Page ${i + 3} of ${24 + i} in the printed paper`].join('\n\n'),
)

export const boteFrame = ['Aus dem Amt und seinen Dörfern', 'Der Bote liegt jeden Morgen um 6 Uhr im Kasten', 'Zum Anfang der Seite']

const boteStories = [
  ['Neues Dach für die alte Mühle', 'Die Mühle am Bach bekommt im Sommer ein neues Dach, das der Verein zur Hälfte selbst bezahlt hat.'],
  ['Der Bus fährt wieder bis Eschdorf', 'Seit Montag hält der Bus wieder vor der Schule in Eschdorf, zunächst aber nur an den Werktagen.'],
  ['Zwei Störche auf dem Rathaus', 'Auf dem Schornstein des Rathauses brüten zum ersten Mal seit zwanzig Jahren wieder zwei Störche.'],
  ['Feuerwehr sucht junge Leute', 'Die Wehr hat noch elf Mitglieder, und der Jüngste von ihnen wird im Herbst fünfzig Jahre alt.'],
  ['Brücke bleibt bis Ostern zu', 'Die Brücke am Wehr wird erst nach Ostern frei, weil der Beton bei Frost nicht trocknen wollte.'],
] as const

export const boteArticles = boteStories.map(([headline, story]) => [boteFrame[0], headline, story, ...boteFrame.slice(1)].join('\n\n'))
