import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { judgeBoilerplate } from '../../src/boilerplate/judge.js'
import { isQuestion } from '../../src/text/sentences/sentence-marks.js'

const judge = (lines: readonly string[]) => judgeBoilerplate('test', lines.join('\n\n'))

/** What goes of a text, line by line. */
function removed(lines: readonly string[]): string[] {
  return judge(lines)
    .findings.filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

const story = [
  'The harbour froze',
  'The harbour froze on Sunday for the first time in thirty years, and somebody skated all the way to the pub.',
  'The ice was gone on Tuesday, and the boats went out again with the cold still in their ropes.',
]

test.each([
  ['Sign up for our newsletter', 'See you next Tuesday.'],
  ['Sign up for our newsletter', 'Keep your feet dry.'],
  ['Meld je aan voor onze nieuwsbrief', 'Wij blijven hier.'],
  ['Подпишитесь на нашу рассылку', 'Мы ещё вернёмся.'],
  ['สมัครรับจดหมายข่าว', 'แบ่งปันความทรงจำของคุณวันที่ 5 มิถุนายน'],
])('the last words of a story stay behind a prompt: %s – %s', (prompt, words) => {
  expect(removed([...story, prompt, words])).toEqual([prompt])
})

test.each([
  ['Read also', 'The council will meet on Thursday to vote on the ice.'],
  ['Te puede interesar', 'El ayuntamiento se reunirá el jueves para votar sobre el hielo.'],
  ['Читайте также', 'Городской совет снова соберётся в четверг, чтобы решить судьбу катка.'],
])('the heading of links that are not there goes from above a sentence: %s', (heading, sentence) => {
  expect(removed([...story.slice(0, 2), heading, sentence, story[2]])).toEqual([heading])
})

test.each(['Tulis komentar, begitu tertulis di papan. Tak ada yang menulis.', 'Přidat komentář, stojí na molu. Tak zní celý vzkaz.'])(
  'a sign in the story stays: %s',
  (line) => expect(removed([...story, line])).toEqual([]),
)

test('a label of Croatian pages goes below the story, not from a guide', () => {
  const extras = 'The box has a disc with a film of an hour, in which the makers tell how the game came to be.'
  expect(removed([...story.slice(0, 2), 'Bonus video', extras, story[2]])).toEqual([])
  expect(removed([...story, 'Bonus video'])).toEqual(['Bonus video'])
})

test.each([
  ['Labels: what changes in January', 'From January a label on each loaf has to say where the flour was milled.'],
  ['Tags: what the divers found', 'On the keel hung two brass tags, one with a name that nobody on the quay knew.'],
])(
  'the label of tags is flagged above a sentence of the story, whatever stands above it, and goes behind the story: %s',
  (label, sentence) => {
    const { findings } = judge([...story.slice(0, 2), 'Share this article', label, sentence, story[2]])
    expect(findings.map(({ action, text }) => [action, text])).toEqual([
      ['remove', 'Share this article'],
      ['flag', label],
    ])
    expect(removed([...story, label])).toEqual([label])
  },
)

const listsOfTheStory = [
  ['Most read', '1. How to fold a map', 'Nobody can, and the wind does the rest.'],
  ['Editor’s picks', 'Anna from the library would rather read the sea.'],
]
const labelsOfTheStory = [
  ['FAQ', 'May dogs come along?', 'They may, on a lead.'],
  ['Preguntas frecuentes', '¿Pueden entrar perros?', 'Sí, con correa.'],
  ['Steg 1', 'Logga in', 'Sök på ordet "is".', 'Steg 2', 'Töm lådan.'],
  ['3. adım', 'Giriş yapın', 'Adınızı yazın.'],
  ['1. The deposit', 'It is what you pay first.', '2. Terms and conditions', 'Read them aloud.'],
  ['1. The ice', 'It is thin.', '2. Contact', 'Ring first.', '3. Comments', 'Say them to the fish.'],
  ['Tags: nobody at the harbour knows what they are for.'],
]

test.each([...listsOfTheStory, ...labelsOfTheStory])('a label with a line of the story below it stays: %s', (...lines) => {
  const last = 'In the end the ice was a thing that grandparents tell of, with a picture to prove that it had been there.'
  expect(removed([...story, ...lines, last])).toEqual([])
})

test.each(labelsOfTheStory)('a label with a line below it stays at the end of the story, too: %s', (...lines) => {
  expect(removed([...story, ...lines])).toEqual([])
})

const paragraph = 'In the end the ice was a thing that grandparents tell of, with a picture to prove that it had been there.'

test.each([
  ['Skating', 'Nobody fell in.', 'Advertisement', 'There was none on the ice. The mayor took it.'],
  ['Fische', 'Keiner starb.', 'Werbung', 'Sie hing unter dem Eis. Niemand sah sie.'],
  ['Fish', 'They slept.', 'A red rope of forty metres', 'Advertisement', 'A sign was frozen in.'],
  ['Depth: 12 metres', 'Advertisement', 'A sign was frozen in.', 'Fish', 'They slept.'],
])('Advertisement may be a cross-head where there are others, above a short sentence: %s', (...lines) => {
  expect(removed([...story, ...lines, paragraph])).toEqual([])
})

test.each([
  ['no other cross-head', ['Advertisement', 'There was none on the ice.']],
  ['a box alone', ['Facts: the ice', 'It was thin.', 'Advertisement', 'Nobody fell in.']],
  ['a long line alone', ['The ice was thick and very loud', 'It was thin.', 'Advertisement', 'Nobody fell in.']],
  ['above a paragraph', ['Skating', 'Nobody fell in.', 'Advertisement']],
  ['below a heading', ['Fish', 'They slept.', 'Skating at night', 'Advertisement', 'Nobody fell in.']],
  ['more than one', ['Fish', 'They slept.', 'Advertisement', 'Nobody fell in.', 'Advertisement', 'They slept.']],
])('Advertisement is a label of the page elsewhere: %s', (_, lines) => {
  expect(new Set(removed([...story, ...lines, paragraph]))).toEqual(new Set(['Advertisement']))
})

test.each([
  ['Credits', 'Producer: Lin Marsh', 'Music: the harbour band'],
  ['Themen', '00:00 Der Aufstieg', '06:10 Was eine Glocke wiegt'],
  ['会社概要', '社名：港南製綱株式会社', '所在地：港南市東町'],
  ['Contact', 'Harbour office: 01632 960 155'],
  ['Contact', 'office@harbour.example'],
  ['Media Contact:', 'Ann Reed', 'ann@harbour.example'],
  ['Contact:', 'Ann Reed', 'Harbour master', '01632 960 155', 'ann@harbour.example'],
  ['§ 3 Werbung', 'Sie ist auf dem Eis verboten.'],
  ['Partager', 'le pain du soir,', 'la chaise basse,', 'le chat noir'],
])('a label above rows or verses of the story, or in a law, stays: %s', (...lines) => {
  expect(removed([...story, ...lines])).toEqual([])
})

test('a label goes above a single row, above what ends in no comma, and in front of the story', () => {
  expect(removed([...story, 'Tags', 'Fish: frozen'])).toEqual(['Tags'])
  expect(removed([...story, 'Partager', 'le pain du soir'])).toEqual(['Partager'])
  expect(removed([story[0], 'Contact', 'Depth: 12 metres', 'Width: 40 metres', ...story.slice(1)])).toEqual(['Contact'])
})

test('a heading of four Han characters is two words, and no cross-head', () => {
  const sentences = [
    '湖上的渡轮星期二中午停航，因为湖面的冰已经太厚，船长说他从来没有见过这样的冬天。',
    '两岸的居民很久没有见过这样的冰，那年卡车载着干草从冰上开过去，孩子们在旁边跑。',
  ]
  expect(removed([sentences[0], '相关阅读', sentences[1]])).toEqual(['相关阅读'])
})

test('a heading stays boilerplate above a paragraph, where the links were left out, and above links with numbers', () => {
  expect(removed([...story.slice(0, 2), 'Most read', story[2]])).toEqual(['Most read'])
  expect(removed([...story.slice(0, 2), 'Most read', '1. Bread is dear', '2. Buses stand', story[2]])).toContain('Most read')
  expect(removed([...story, '© 2025 The Packet', 'Terms and conditions'])).toContain('Terms and conditions')
})

test('a question in Greek is one', () => {
  expect(isQuestion('«Γιατί;»')).toBe(true)
  expect(isQuestion('for (;;);')).toBe(false)
  expect(removed(['Ο λιμένας πάγωσε', ...story.slice(1), 'Σχόλια;'])).toEqual([])
})

test('a button to subscribe is no sign that the text was cut off', () => {
  for (const button of ['Subscribe', 'Abonnez-vous', 'Abone ol']) {
    expect(judge([...story, button, 'Old ropes', 'It was a long way home.']).notes).toEqual([])
  }
  expect(judge([...story, 'Subscribe to continue reading']).notes).toEqual(['truncated'])
})

test.each([
  [
    'days',
    ['Zu Fuß um die Insel', 'Wer Ostrey umrundet, braucht gute Schuhe und wenig Geld.'],
    ['Tag 1', 'Hafen – Leuchtturm, 12 km', 'Tag 2', 'Leuchtturm – Nordhafen, 8 km', 'Tag 3', 'Nordhafen – Klippen, 15 km'],
  ],
  [
    'tips',
    ['A clean kettle', 'A kettle that furs up wastes a third of its power, say its makers.'],
    ['Tip 1', 'Vinegar, once a month', 'Tip 2', 'A shell from the beach', 'Tip 3', 'Empty it at night'],
  ],
  [
    'parts',
    ['Havnens historie', 'Havnen blev bygget to gange, siger arkivet.'],
    ['Del 1', 'Stenene kom med skib fra syd.', 'Del 2', 'Stormen tog det hele på en nat.'],
  ],
  [
    'answers that are counted',
    ['Five letters', 'We asked what the ferry is for.'],
    ['Reply 1', 'For going away, writes the smith.', 'Reply 2', 'For coming back, writes his wife.'],
  ],
])('numbered parts of a story stay: %s', (_, opening, parts) => {
  expect(removed([...opening, ...parts])).toEqual([])
})

test('numbered advertisements go, and so does what a rule of the caller finds', () => {
  const numbered = (label: string): string[] => story.flatMap((line, i) => (i === 0 ? [line] : [line, `${label} ${i}`]))
  expect(removed(numbered('Anzeige'))).toEqual(['Anzeige 1', 'Anzeige 2'])
  const rules = [{ name: 'coupon', kind: 'stray-ui', test: ({ key }: { key: string }) => key.startsWith('coupon ') }] as const
  const found = findBoilerplate(numbered('Coupon').join('\n\n'), { rules })
  expect(found.map(({ action, text }) => [action, text])).toEqual([
    ['remove', 'Coupon 1'],
    ['remove', 'Coupon 2'],
  ])
})

test('a count stands once', () => {
  expect(removed([...story, 'Comments 12'])).toEqual(['Comments 12'])
  expect(removed(['Comments 12', ...story, 'Comments 12'])).toEqual(['Comments 12', 'Comments 12'])
})

test.each([
  ['en', ['2 million followers', '30,000 comments', '9 employees']],
  ['de', ['500.000 Downloads', '14.000 Bewertungen', '30.000 Kommentare', '9 Angestellte']],
  ['nl', ['- 500.000 downloads', '- 14.000 recensies', '- 30.000 reacties', '- 9 werknemers']],
])('a figure among figures of the story stays, in %s', (_, figures) => {
  expect(removed([...story, ...figures])).toEqual([])
  expect(removed([...story, '1.2K shares', '30 comments', '1.4K Facebook'])).toContain('30 comments')
})

test.each(['Kilde: Nordby kommune', 'Zdroj: město Lindov', 'Zdroj: mesto Lindava'])('a source is no credit of a picture: %s', (line) => {
  expect(removed([...story, line])).toEqual([])
})

const guide = (head: string) => [
  'How to live with the web',
  'Forty years ago nobody had a password, and today an islander has ninety, says a study.',
  'Begin with paper',
  'Write down what you have. It takes an evening, says Lena Moe, who has done it.',
  head,
  'Old programs have holes. Let the machine do what it offers, at night.',
  'End with a walk',
  'Leave the thing at home. It will still be there when you return.',
]

test.each(['Stay up to date', 'Turn on notifications', 'Soziale Netzwerke', 'Pobierz aplikację'])(
  'a head of a guide stays, as its others do: %s',
  (head) => {
    expect(removed(guide(head))).toEqual([])
    expect(removed([...story.slice(0, 2), head, story[2]])).toEqual([head])
  },
)

const glossary = ['Lantern', 'A lamp on a rope.', 'Painter', 'The rope of a small boat.', 'Log', 'What the mate writes at night.']

test.each([
  ['Share', 'To give away half of it.'],
  ['Trending', 'Soon over.'],
  ['Läs mer', 'Men inte nu.'],
  ['Te puede interesar', 'No te interesa.'],
  ['ログイン', '合言葉で戸を叩くこと。'],
])('a word of a glossary stays, as the others do: %s', (word, meaning) => {
  expect(removed([...story, ...glossary, word, meaning])).toEqual([])
  expect(removed([...story, word, ...glossary])).toEqual([word])
})

test('the labels above paragraphs are no words of a glossary', () => {
  const [opening, middle, closing] = story.slice(-3)
  const labels = ['Read more', 'See also', 'Related articles', 'Most read']
  const text = [...story, labels[0], opening, labels[1], middle, labels[2], closing, labels[3], `${opening} It rained.`]
  expect(removed(text)).toContain('Related articles')
})

test('a step is named by its number', () => {
  const steps = ['Step 1', 'Log in', 'Step 2', 'Open the map', 'Step 3', 'Tap the pier.']
  expect(removed([...story, ...steps])).toEqual([])
  expect(removed([...story, 'Tweet 0', 'Share 0', 'Pin 0'])).toContain('Share 0')
})

test.each(['Why we closed our comments', 'Our comments are closed'])('a headline on rules for comments stays: %s', (headline) => {
  expect(
    removed([
      headline,
      'On Monday we switched off what stood below our articles. Many of you asked why.',
      'In 2019 we had four moderators. Now we have one.',
    ]),
  ).toEqual([])
})

test.each([
  ['a box on a book', ['Publisher: Ebb Press', 'Published: 12 May 2025', 'Pages: 312', 'Price: £14.99']],
  ['a box on an app', ['Size: 12 MB', 'Last updated: 3 March 2025', 'Licence: free']],
])('when a thing was published stands in %s', (_, box) => {
  expect(removed([...story, ...box])).toEqual([])
  expect(removed([...story, box[1]])).toEqual([box[1]])
})

test.each([
  'Stand: 23.40 Uhr, 12 von 12 Bezirken ausgezählt',
  'Actualizado a las 23.40, con el 100 % escrutado',
  'Last updated 23:40 with 12 of 12 wards counted',
])('how far a count is stays: %s', (line) => {
  expect(removed([...story.slice(0, 2), line, story[2]])).toEqual([])
})

test.each([
  'Actualizado: mayo 15 de 2025',
  'Stand: 23.40 Uhr',
  'Last updated 12 May 2025',
  'Publicado em 12 de 05 às 10:00',
  'Publicado: 12 de 5 de 2025, 10:00',
])('a time stamp goes: %s', (line) => {
  expect(removed([story[0], line, ...story.slice(1)])).toEqual([line])
})
