import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

// Sentences to the reader beside a notice, or at the end of a text: the last ones of a guide, or further ones of the notice.

const story = [
  'Ferry sails again',
  'The ferry to the northern island sailed again on Monday, two years after a storm broke the pier.',
  'Twenty pupils took the first boat and waved to their families, who stood on the shore for an hour.',
  'The council spent nine years on the plans, and nobody in the town had believed in them for a long time.',
]

/** What goes of a text that ends with some lines. */
function removed(lines: readonly string[]): string[] {
  return findBoilerplate([...story, ...lines].join('\n\n'))
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

const notices = ['Leave a Reply', '© 2025 The Packet. All rights reserved.', 'Download our app for the best experience']

test.each([
  'If the form does not load, clear the cookies in your browser and try again.',
  'Your comments on the draft must reach the council by Friday.',
  'You will find the cookies on the lower shelf.',
  'The newsletter of the club will reach you in May.',
  'Löschen Sie die Cookies in Ihrem Browser.',
  'Ihre Kommentare zum Entwurf nimmt das Rathaus bis Freitag entgegen.',
  'Supprimez les cookies de votre navigateur.',
  'Vos commentaires sur le projet doivent parvenir à la mairie avant vendredi.',
  'Cancellate i cookie dal vostro browser.',
  'Verwijder de cookies uit je browser.',
])('the last sentence of a guide stays in front of a notice: %s', (sentence) => {
  for (const notice of notices) expect(removed([sentence, notice])).toEqual([notice])
})

test.each(['If the form does not load, clear the cookies in your browser and try again.', 'Löschen Sie die Cookies in Ihrem Browser.'])(
  'so it does behind a notice on something else: %s',
  (sentence) => {
    for (const notice of notices) expect(removed([notice, sentence])).toEqual([notice])
  },
)

test('whoever asks for somebody else is no appeal of the site', () => {
  const donate = 'You can donate to the fund for the ferry at the town bank.'
  const findings = findBoilerplate([...story, 'Become a member today.', donate].join('\n\n'))
  expect(findings.map(({ text }) => text)).toEqual(['Become a member today.'])
})

test.each([
  ['it speaks for the site', 'Our newsletter brings you the best of the week.', 'Leave a Reply'],
  ['it is a rule on comments', 'Your comments will be moderated.', 'Leave a Reply'],
])('in front of a notice a sentence goes if %s', (_, ...lines) => {
  expect(removed(lines)).toEqual(lines)
})

test.each([
  "That's all for today. See you on Friday. – Hetty",
  'Bis Freitag, und danke für Ihre Briefe! — Hanna Voss',
  'Nos vemos el viernes. – Inés',
])('words to the reader that are signed stay behind a notice: %s', (words) => {
  for (const notice of notices) expect(removed([notice, words])).toEqual([notice])
})

test('between two notices it goes', () => {
  const lines = ['Download our app for the best experience', 'The newsletter of the week will reach you too.', 'Leave a Reply']
  expect(removed(lines)).toEqual(lines)
})

test.each([
  ['Your comments must be signed.', 'You can see the plans at the library until Friday.'],
  ['Your pictures must not be larger than a postcard.', 'Send your photographs of the flood to the museum by Friday.'],
  ['Ihre Beiträge zum Wettbewerb dürfen nicht länger als eine Seite sein.', 'Sie können sie in der Bücherei abgeben.'],
])('what readers must do is no policy on comments by itself: %s', (...lines) => {
  expect(removed(lines)).toEqual([])
  expect(removed(lines.toReversed())).toEqual([])
})

test.each([
  ['what is done with them', 'Your comments must be signed.', 'Comments with insults are deleted.'],
  ['a label of comments', 'Leave a Reply', 'Your comments must be signed.'],
  ['what is done with some of them', 'Your letters may be long.', 'Some of the comments may be reprinted.'],
])('it is one beside %s', (_, ...lines) => {
  expect(removed(lines)).toEqual(lines)
})
