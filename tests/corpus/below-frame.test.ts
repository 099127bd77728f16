import { expect, test } from 'vitest'
import { createSourceProfile } from '../../src/corpus/index.js'
import { findBoilerplate } from '../../src/index.js'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Jobs', 'Log in']
const box = ['Around the harbour', 'Today at the quay', 'From the archive']
const readers = ['What our readers say', 'Send us yours', 'Sort by newest']
const footer = ['Contact', 'Privacy', 'Terms', 'About the Packet']

const articles = [
  {
    title: 'Ferry stays for another winter',
    link: 'Eels are back in the mill stream',
    story: [
      'The council kept the ferry on Tuesday, by nine votes to four, after a debate that went on until midnight.',
      'Two of the members had asked for a bridge, for which nobody has found the money so far.',
      'The ferry will sail from six in the morning until ten at night, the harbour master said.',
    ],
    comments: [
      'I took the ferry to school for ten years and would miss it, bridge or no bridge.',
      'Good news, but what about the price? It went up again last month and nobody asked us.',
    ],
  },
  {
    title: 'Market moves to the quay',
    link: 'How the crane got its name',
    story: [
      'The market moves to the quay in spring, since the square in front of the church will be dug up for pipes.',
      'The stalls will stand between the crane and the old customs house, where there is room for sixty.',
      'The bakers want to keep their places beside the pump, and have written to the mayor.',
    ],
    comments: [
      'We never get a place to park there as it is, and now sixty stalls more.',
      'My grandmother sold eels at that pump, so leave the bakers where they are!',
    ],
  },
  {
    title: 'School gets a new roof',
    link: 'Choir looks for two basses',
    story: [
      'The school on the hill gets a new roof in the summer, for which the state pays two thirds of the cost.',
      'Slates have fallen on the yard twice since January, and nobody was hurt.',
      'Lessons of the upper forms will be held in the town hall until the work is done in September.',
    ],
    comments: ['About time. My daughter comes home with wet books whenever it rains.', 'And who pays the other third, if I may ask?'],
  },
  {
    title: 'Library opens on Sundays',
    link: 'Who paints the buoys red?',
    story: [
      'The library opens on Sundays from October on, with students at the desk and coffee in the reading room.',
      'The librarian had asked for it for years, and the friends of the library pay for the first winter.',
      'Last year forty thousand people came, half of them to read the papers.',
    ],
    comments: [
      'And who pays for the light and the heating on Sundays, if I may ask?',
      'My brother lent books there in the nineties, when the heating broke down every other week and nobody came but him.',
    ],
  },
]

/** A page whose box of links stands behind so many paragraphs, with a link of its own, and the readers' comments below the story. */
function page({ title, link, story, comments }: (typeof articles)[number], paragraphs: number): string {
  const behind = [...story.slice(paragraphs), ...readers, ...comments, ...footer]
  return [...menu, title, ...story.slice(0, paragraphs), ...box, link, ...behind].join('\n')
}

/** What goes of the last page with a profile of the others, by text. */
function gone(paragraphs: number, profile: 'page' | 'article') {
  const source = createSourceProfile()
  for (const article of articles.slice(0, -1)) source.add(page(article, paragraphs))
  const found = findBoilerplate(page(articles[3], paragraphs), { profile, source })
  return new Map(found.flatMap((finding) => (finding.action === 'remove' ? [[finding.text, finding]] : [])))
}

test('comments below the frame of a page go, though they read like a story', () => {
  const removed = gone(3, 'page')
  for (const comment of articles[3].comments) {
    expect(removed.get(comment)).toMatchObject({
      rule: 'source',
      evidence: { support: ['below-the-frame'] },
      reason: 'Looks like a line of the page around the story: it stands below lines that this source repeats.',
    })
  }
  for (const line of [...box, ...readers]) expect(removed.has(line)).toBe(true)
  for (const paragraph of articles[3].story) expect(removed.has(paragraph)).toBe(false)
})

test('a box of links cuts no story in two', () => {
  for (const paragraphs of [1, 2]) {
    const removed = gone(paragraphs, 'page')
    for (const paragraph of articles[3].story) expect(removed.has(paragraph)).toBe(false)
  }
})

test('nor does a row of buttons in front of its last paragraph', () => {
  const buttons = ['Facebook', 'Post it', 'Send by mail', 'Print']
  const buttoned = ({ title, story, comments }: (typeof articles)[number]) =>
    [...menu, title, ...story.slice(0, 2), ...buttons, story[2], ...readers, ...comments, ...footer].join('\n')
  const source = createSourceProfile()
  for (const article of articles.slice(0, -1)) source.add(buttoned(article))
  const removed = new Set(
    findBoilerplate(buttoned(articles[3]), { profile: 'page', source }).flatMap(({ action, text }) => (action === 'remove' ? [text] : [])),
  )
  for (const paragraph of articles[3].story) expect(removed.has(paragraph)).toBe(false)
})

test('teasers that other pages have as well do not count for the story, however short it is', () => {
  const teasers = [
    'Crane of the old yard is to be a café',
    'The crane of the old yard, which has not lifted anything since the war, is to be a café with eleven tables. The owner hopes to open it in May.',
    'Eels are back in the mill stream',
    'For the first time in thirty years eels were seen in the mill stream, a biologist said on Monday. She counted forty of them below the weir.',
  ]
  const short = ({ title, story }: (typeof articles)[number]) =>
    [...menu, title, story[0], ...box, ...readers, 'Latest news', ...teasers, ...footer].join('\n')
  const source = createSourceProfile()
  for (const article of articles.slice(0, -1)) source.add(short(article))
  const findings = findBoilerplate(short(articles[3]), { profile: 'page', source })
  const removed = new Set(findings.flatMap(({ action, text }) => (action === 'remove' ? [text] : [])))
  for (const teaser of teasers) expect(removed.has(teaser)).toBe(true)
  expect(removed.has(articles[3].story[0])).toBe(false)
})

test('in an extracted article they stay', () => {
  const removed = gone(3, 'article')
  for (const line of [...articles[3].story, ...articles[3].comments]) expect(removed.has(line)).toBe(false)
})
