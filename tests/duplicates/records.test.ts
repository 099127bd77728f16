import { expect, test } from 'vitest'
import { removeDuplicates } from '../../src/duplicates/index.js'

// Records have the same labels below names of their own, and may say the same there: no record loses it.

const BUS = 'Take the number 9 bus from the harbour to the last stop.'
const DOGS = 'Dogs must be kept on a lead from March until the end of July.'
const MILL = 'Follow the stream up to the mill and come back by the lane.'
const MOOR = 'Follow the wall to the top of the moor, then turn left at the stone.'
const FILM = 'The Ferryman (1956, 98 min)\nA boatman falls in love with a woman he has only ever seen on the far bank.'
const OTHER_FILM = 'Salt (1971, 112 min)\nTwo brothers fight over a salt pan until the sea takes it from both of them.'
const TESTS = 'Monday to Friday, from eight to half past nine, by appointment only and without breakfast.'
const PLUG = 'Pull the plug out of the wall before you add any water to the kettle.'
const INTRO = 'The walks of the county can be done in one day by all those who like to walk.'
const joined = (...paragraphs: string[]): string => paragraphs.join('\n\n')

test.each([
  [
    'two walks',
    joined('Two walks', 'The mill walk', `Way there\n${BUS}`, `Way\n${MILL}`, 'The moor walk', `Way there\n${BUS}`, `Way\n${MOOR}`),
  ],
  [
    'the same below a sentence',
    joined('Two walks', INTRO, 'The mill walk', `Way there\n${BUS}`, `Way\n${MILL}`, 'The moor walk', `Way there\n${BUS}`, `Way\n${MOOR}`),
  ],
  [
    'behind fields that differ',
    joined('Two walks', 'The mill walk', `Way\n${MILL}`, `Dogs\n${DOGS}`, 'The moor walk', `Way\n${MOOR}`, `Dogs\n${DOGS}`),
  ],
  [
    'with the marks of Markdown',
    joined(
      '# Health centres',
      'The town has two health centres, and one of them is always closed for repairs of some kind.',
      '## River centre',
      '### Blood tests',
      TESTS,
      '## Mill centre',
      '### Blood tests',
      TESTS,
      '### Vaccinations',
      'On Tuesdays in the afternoon, but not in August.',
    ),
  ],
  [
    'in French',
    joined(
      'Deux promenades autour du port',
      'Le chemin du moulin',
      'Accès\nPrenez le bus 9 sur le port et descendez au dernier arrêt.',
      'Durée\nComptez deux heures.',
      'L’itinéraire\nSuivez le ruisseau jusqu’au moulin et revenez par le chemin creux.',
      'La lande',
      'Accès\nPrenez le bus 9 sur le port et descendez au dernier arrêt.',
      'Durée\nComptez quatre heures.',
      'L’itinéraire\nLongez le mur jusqu’en haut, puis prenez à gauche à la pierre levée.',
    ),
  ],
  [
    'in Chinese',
    joined(
      '图书馆各分馆指南',
      '总馆',
      '借书\n凭读者证每次可以借五本书，期限是三十天，可以续借一次。',
      '儿童\n二楼有儿童阅览室。',
      '东分馆',
      '借书\n凭读者证每次可以借五本书，期限是三十天，可以续借一次。',
      '儿童\n没有儿童阅览室。',
    ),
  ],
  [
    'a film on two evenings, with its heading',
    joined(
      'Films in March',
      `Friday 6 March, 20:00\n${FILM}`,
      `Saturday 7 March, 14:00\n${FILM}`,
      `Saturday 7 March, 20:00\n${OTHER_FILM}`,
    ),
  ],
  [
    'the same in front of a last sentence',
    joined(
      'Films in March',
      `Friday 6 March, 20:00\n${FILM}`,
      `Saturday 7 March, 14:00\n${OTHER_FILM}`,
      `Saturday 7 March, 20:00\n${FILM}`,
      'Doors open half an hour before each film.',
    ),
  ],
  [
    'a warning below three headings, alone below the first',
    joined(
      'How to use the kettle',
      'Safety',
      PLUG,
      'Every day',
      PLUG,
      '1. Open the lid and add water.',
      '2. Close the lid.',
      'Descaling',
      PLUG,
      '1. Add two spoons of vinegar.',
      '2. Wait an hour.',
    ),
  ],
])('stays: %s', (_, text) => {
  expect(removeDuplicates(text).text).toBe(text)
})

test.each([
  [
    'a box with its heading in running text below headings',
    ['Walks of the county', INTRO, 'The mill', MILL, 'The Packet\n', MOOR, 'The moor', DOGS, 'The Packet\n', BUS],
  ],
  ['the same without other headings', ['Walks of the county', INTRO, 'The Packet\n', MILL, MOOR, 'The Packet\n', DOGS]],
  [
    'at the end of the sections',
    ['Walks of the county', INTRO, 'The mill', MILL, 'The Packet\n', 'The moor', MOOR, 'The Packet\n', 'The lake', DOGS],
  ],
  ['in a row of links', ['Walks of the county', INTRO, 'Mill\nBoats\nThe Packet\n', MILL, 'Moor\nTrains\nThe Packet\n', MOOR]],
  [
    'a summary below the name of its author, which comes again below a caption',
    ['Walks', 'Nine walks of the county', 'Nora Dale\n', 'The mill on Monday', 'Nora Dale\n', MOOR],
  ],
])('goes: %s', (_, lines) => {
  const PACKET = 'The Packet has been printed in the town every day since 1871 and is read by all.'
  const text = joined(...lines.map((line) => (line.endsWith('\n') ? line + PACKET : line)))
  expect(text.split(PACKET)).toHaveLength(3)
  expect(removeDuplicates(text).text.split(PACKET)).toHaveLength(2)
})

test('a warning below two headings, of which the first may be the name of an author, goes', () => {
  const text = joined('How to use the kettle', 'Nora Dale', PLUG, 'Every day', PLUG, 'Open the lid and add water.')
  expect(removeDuplicates(text).text.split(PLUG)).toHaveLength(2)
})

test('of a headline with its summary that a page has twice the second copy goes', () => {
  const head = joined('Nine walks of the county', 'The mill, the moor and the lake can be seen on one long day.')
  const text = joined(head, MILL, MOOR, head, DOGS, BUS)
  expect(removeDuplicates(text).text).toBe(joined(head, MILL, MOOR, DOGS, BUS))
})
