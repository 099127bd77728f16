import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const told = 'The old machine stood in the cellar of the school for thirty years, below a heap of maps.'
const more = 'Two pupils found it in May, and a third one knew how to read what was on its disk.'
const last = 'Since then the whole class meets on Thursdays and writes programs of ten lines each.'
const end = 'The teacher says that she has never seen so much patience in one room before.'

/** The lines of an article that go. */
function going(...text: readonly string[]): string[] {
  return findBoilerplate(text.join('\n')).flatMap(({ action, text }) => (action === 'remove' ? [text] : []))
}

const rights = ['(c) Copyright 1989-1995 Northgate Systems Inc.', 'All rights reserved.']

test.each([
  ['in what a program says', ['Boot loader 4.1', ...rights, 'login:', more, last, end], []],
  [
    'in another language',
    ['MicroSol BASIC 2.1', '(C) 1984 Sol Informática S.A.', 'Todos los derechos reservados', 'OK', more, last, end],
    [],
  ],
  ['below the story', [more, last, end, ...rights], rights],
  ['with two sentences below', ['Boot loader 4.1', ...rights, 'Ready', last, end], rights],
  [
    'among labels of the page',
    [more, 'Contact us', ...rights, 'Privacy policy', more, last, end],
    ['Contact us', ...rights, 'Privacy policy'],
  ],
])('a story may quote lines of rights: %s', (_, lines, expected) => {
  expect(going('The machine that woke up', told, ...lines)).toEqual(expected)
})

test.each([
  ['a message', ['The message reads:', 'Your parcel could not be delivered.', 'Click here to reschedule', 'Download our app'], []],
  [
    'a consent dialogue',
    ['Im Fenster hieß es:', 'Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten.', 'Alle akzeptieren'],
    [],
  ],
  ['nothing', ['Click here to reschedule', 'Download our app'], ['Click here to reschedule', 'Download our app']],
])('a story quotes lines of a page below a colon: %s', (_, lines, expected) => {
  expect(going('A new wave of false letters', told, ...lines, more, last, end)).toEqual(expected)
})

const letter = ['Your account has been closed.', 'Forgot your password?', 'This message was sent automatically. Please do not reply.']

test.each([
  ['below a salutation', [told, 'Dear customer,', ...letter, 'Yours,', 'The bank', more, last, end], []],
  ['in another language', [told, 'Chère cliente,', 'Mot de passe oublié ?', 'Votre banque', more, last, end], []],
  ['below the first paragraph', ['It began in May with an e-mail. It read:', ...letter, more, last, end], []],
  ['below nothing of the kind', [told, more, ...letter.slice(1), last, end], letter.slice(1)],
  ['at the end of the story', [told, more, last, 'Dear customer,', ...letter.slice(1)], letter.slice(1)],
])('a story quotes a letter: %s', (_, lines, expected) => {
  expect(going('The letter that cost thousands', ...lines)).toEqual(expected)
})

test.each([
  ['of a guide', ['Kalender öffnen', 'Auf Teilen tippen', 'Link kopieren', 'Per E-Mail senden'], []],
  ['in Japanese', ['アルバムを開く', '「共有」をタップする', 'リンクをコピーする', 'メールで送る'], []],
  [
    'that begin with a label',
    ['Link kopieren', 'Per E-Mail senden', 'Kalender öffnen', 'Auf Teilen tippen'],
    ['Link kopieren', 'Per E-Mail senden'],
  ],
  ['most of which are labels', ['Kalender öffnen', 'Link kopieren', 'Per E-Mail senden'], ['Link kopieren', 'Per E-Mail senden']],
])('labels of a page may be steps: %s', (_, lines, expected) => {
  expect(going('Ein Kalender für alle', told, ...lines, more, last, end)).toEqual(expected)
})

test.each([
  ['beside another line of the letter', ['> I lost the link to the thread,', '> what do you think?'], []],
  ['a prompt', ['> I lost the link to the thread,', '> Read more'], ['> Read more']],
])('a story quotes a letter: %s', (_, lines, expected) => {
  expect(going('How a patch became an argument', told, ...lines, more, last, end)).toEqual(expected)
})

test.each([
  ['that it names', 'What the settings of the museum’s app are for is told at the door, to whoever buys a ticket there.', []],
  ['that says nothing of it', told, ['Cookie settings']],
])('a label may be the headline above a sentence: %s', (_, below, expected) => {
  expect(going('Cookie settings', below, more, last, end)).toEqual(expected)
})

const menu = ['Skip to content', 'Home', 'News', 'Sport', 'Culture', 'Sign in', 'Subscribe', 'Search', 'Menu']
const foot = [
  'About us',
  'Contact us',
  'Privacy policy',
  'Terms of use',
  'Follow us',
  'Facebook',
  '© 2024 The Daily Example. All rights reserved.',
]
const dialogue = ['Before they could pay they had to close a window that said:', 'Sign up for our newsletter', 'Accept all', 'No thanks']

test.each([
  ['inside of it', [told, ...dialogue, more, last, end], []],
  ['below it', [told, more, last, end, ...dialogue], dialogue.slice(1)],
])('a story on a whole page quotes another page: %s', (_, story, expected) => {
  const text = [...menu, 'The window that nobody could close', ...story, ...foot].join('\n')
  const gone = findBoilerplate(text, { profile: 'page' }).flatMap(({ action, text }) => (action === 'remove' ? [text] : []))
  expect(gone.filter((line) => story.includes(line))).toEqual(expected)
  expect(gone).toEqual(expect.arrayContaining([...menu, ...foot]))
})

test.each([
  ['Open the page and look for the box at the bottom.', 'Enter your email address.', 'Click the link that you are sent.'],
  ['Öffnen Sie die Seite mit dem Bild der Schule.', 'Geben Sie Ihre E-Mail-Adresse ein.', 'Warten Sie auf den Link.'],
])('a step of a guide between two others stays: %s', (before, step, behind) => {
  expect(going('How to get the maps', told, before, step, behind, last)).toEqual([])
  const prompt = 'Sign up to our newsletter.'
  expect(going('How to get the maps', told, before, prompt, behind, last)).toEqual([prompt])
})
