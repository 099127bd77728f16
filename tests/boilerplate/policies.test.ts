import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const GUIDE = 'What you choose here is kept in the settings of the program, until somebody chooses something else.'

// Terms, policies and help pages as the article: what is boilerplate elsewhere is what they are about.

/** What goes of a text. */
function removed(lines: readonly string[]): string[] {
  return findBoilerplate(lines.join('\n\n'))
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

test.each([
  ['Terms of use', 'These terms hold for everybody who hires a boat from us, or who comes along in one.'],
  ['Datenschutzerklärung', 'Wer bei uns ein Boot mietet, gibt einen Namen und eine Telefonnummer an, mehr brauchen wir nicht.'],
  ['Polityka prywatności', 'Kto wynajmuje u nas łódź, podaje imię i numer telefonu, i nic więcej nie jest nam potrzebne.'],
  ['隐私政策', '租船的人需要留下姓名和电话号码，我们只用它们来确认预订，冬天之前会全部删除。'],
  ['プライバシーポリシー', 'ボートを借りる方のお名前と電話番号をお預かりし、予約の確認だけに使い、冬の前にすべて削除します。'],
  ['Reset your password', 'You can reset the password from the page where you sign in, or at the desk of the boathouse.'],
  ['Cookies', 'Cookies are what the boathouse has on Sundays, and they are gone by noon as a rule.'],
])('the name of a policy above its text is its headline: %s', (headline, sentence) => {
  expect(removed([headline, sentence])).toEqual([])
  expect(removed([headline, 'Last updated: 3 March 2026', sentence])).toEqual(['Last updated: 3 March 2026'])
})

test('the heading of a numbered section does not speak against the sentence below it', () => {
  const rules = ['Rules of the boathouse', 'The rules hold for everybody who hires a boat from us, or who comes along in one.']
  const cookies = 'We use cookies to remember which boat you like.'
  expect(removed([...rules, '1. Cookies', cookies, '2. Boats', 'A boat has to be back at the jetty before the bell rings.'])).toEqual([])
  expect(removed([...rules, 'A boat has to be back at the jetty before the bell rings.', 'Cookies', cookies])).toEqual(['Cookies', cookies])
})

test('clauses on several matters are the story of terms, whatever its headline', () => {
  const opening = ['Båtar för alla', 'Den som hyr en båt hos oss lovar att vara tillbaka vid bryggan innan klockan ringer på kvällen.']
  const clauses = [
    'Cookies',
    'Vi använder cookies för att komma ihåg din båt.',
    'Upphovsrätt',
    'Allt innehåll skyddas av upphovsrättslagen. Kopiering utan tillstånd är förbjuden.',
  ]
  const closing = 'Den som kommer för sent till bryggan får bjuda hela laget på kaffe nästa gång som vi ses.'
  expect(removed([...opening, ...clauses, closing])).toEqual([])
})

test('a heading of Markdown stays above what stays, unless it heads links to other texts', () => {
  const sentence = 'The boathouse has a desk at the jetty, and somebody sits there from nine until the bell rings.'
  expect(removed(['# About us', sentence, '## Contact us', 'Our desk is open from Monday to Friday.'])).toEqual([])
  expect(removed(['# The boathouse', sentence, '## View all photos', 'Nobody was hurt.'])).toEqual([])
  expect(removed(['# The boathouse', sentence, '## Related articles', '[The jetty](/jetty)'])).toEqual([
    '## Related articles',
    '[The jetty](/jetty)',
  ])
})

test.each([
  [
    'the button of a program',
    ['# Printing', GUIDE, '## Expand all', 'Shows every entry of the list that is below the one you have chosen.'],
  ],
  ['a weak phrase', ['# Printing', GUIDE, '## Tip', 'Choose these if the last line of the text is cut off:']],
  [
    'the first line, of the first level',
    ['# Share this article', 'Four steps lead from the idea to a text that people like to pass on.', GUIDE],
  ],
])('a heading of Markdown stays above a sentence: %s', (_, text) => {
  expect(removed(text)).toEqual([])
})

test('the name of a button stays as the headline of a text on it', () => {
  expect(removed(['Print', 'Sets the options for printing that hold for all texts of this program, old and new.', GUIDE])).toEqual([])
  expect(
    removed(['Print', 'The mayor of Lindmouth cut the ribbon of the new bridge on Monday, while a brass band played.', GUIDE]),
  ).toEqual(['Print'])
})

test('the letters of columns are no buttons for the size of the text', () => {
  expect(removed(['Sales of the last months', 'A', 'B', 'C', '12', '14', '9', GUIDE])).toEqual([])
  expect(removed(['Sales of the last months', 'A', GUIDE])).toEqual(['A'])
})

test('a picture without words is no step of a guide', () => {
  const story = ['Boats for everybody', 'The boathouse has a desk at the jetty, and somebody sits there from nine until the bell rings.']
  const closing = 'Whoever comes too late to the jetty has to buy coffee for all of the crew the next time.'
  expect(removed([...story, 'Image 2', 'Advertisement', closing])).toEqual(['Advertisement'])
  expect(removed([...story, 'Step 2', 'Advertisement', closing])).toEqual([])
})
