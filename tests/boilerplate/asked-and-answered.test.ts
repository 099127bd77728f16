import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** What goes of a text. */
function removed(lines: readonly string[]): string[] {
  return findBoilerplate(lines.join('\n\n')).flatMap(({ action, text }) => (action === 'remove' ? [text] : []))
}

const card = [
  'The new card of the town',
  'The town has a card for its baths. Here are the questions that were asked most at the counter.',
  'What does it cost?',
  'Nothing at all for those who live here.',
]

test.each([
  'Forgot your password?',
  'Cancel any time?',
  'Passwort vergessen?',
  'Déjà abonné ?',
  'Already a member?',
  'Newsletter abonnieren?',
])('a question that is answered stays: %s', (question) => {
  expect(removed([...card, question, 'The card runs for a year, the town hall says.'])).toEqual([])
  expect(removed([...card, 'The pools open at nine on every day of the week.', question, 'No. The card runs for a year.'])).toEqual([])
})

test.each([
  'You can unsubscribe at any time.',
  'Comments are closed on this story.',
  'Download our app from the App Store.',
  'We use cookies to remember your login.',
  'Puedes darte de baja en cualquier momento.',
  'Pobierz naszą aplikację.',
])('an answer among others stays: %s', (answer) => {
  expect(removed([...card, 'How is it done?', answer, 'Where do I get it?', 'At the counter of the theatre.'])).toEqual([])
  expect(removed([...card, 'How is it done?', answer])).toEqual([])
})

test('a question to the reader of the page and its answer go behind a story', () => {
  const story = [
    'The council voted on Tuesday to keep the old ferry in service until at least 2027.',
    'Residents on the north bank had collected more than four thousand signatures against the plan.',
  ]
  const prompts = ['Enjoyed this story?', 'Sign up for our newsletter.']
  expect(removed([...story, ...prompts])).toEqual(prompts)
  expect(removed([...story, 'Already a member?', 'Log in'])).toEqual(['Already a member?', 'Log in'])
})

test.each(['Accept all cookies?', 'Jetzt spenden?', 'Forgot your password?', '¿Aceptar todas las cookies?'])(
  'a question right above the story is its headline: %s',
  (headline) => {
    expect(
      removed([headline, 'A study looked at 500 sites in March. None offered a button to refuse.', 'The office wants to act in May.']),
    ).toEqual([])
  },
)

test.each([
  'You can cancel your subscription at any time.',
  'Das Abo ist jederzeit kündbar.',
  'Вы можете отменить подписку в любое время.',
])('that a contract may be ended is told as often as promised, and flagged: %s', (line) => {
  const text = [
    'Streaming services compared',
    'Harbourflix costs 9 euros a month and has 900 films in its list.',
    'Ferry Plus costs 12 euros a month and has 2,000 films.',
    line,
  ]
  expect(removed(text)).toEqual([])
})
