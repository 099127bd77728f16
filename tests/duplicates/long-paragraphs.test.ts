import { expect, test } from 'vitest'
import { cleanArticle, findDuplicates } from '../../src/index.js'

const LONG =
  'The cooperative rents the three barns below the weir to anyone who wants to store hay, boats or tools in them, and asks for nothing but a share of ' +
  'the work on the dyke in spring, which last year came to two days for each of the forty members.'
const SHORT = 'The cooperative rents the three barns below the weir to anyone who wants to store hay, boats or tools.'
const BODY = [
  'The council heard the report on Monday and will vote on the barns in the autumn session.',
  'A farmer from Ash asked who will mend the roofs when the storms of the next winter have gone over them.',
]

const below = (paragraph: string): string =>
  ['The barns at the weir', 'The lower barn', paragraph, BODY[0], 'The upper barn', paragraph, BODY[1]].join('\n\n')

test('a long paragraph that comes again below another label goes', () => {
  expect(findDuplicates(below(LONG)).map(({ action }) => action)).toEqual(['remove'])
})

test('a short one may be told of two things', () => {
  expect(findDuplicates(below(SHORT)).filter(({ action }) => action === 'remove')).toEqual([])
})

test('a long one with other words stays', () => {
  const text = ['The barns at the weir', 'The lower barn', LONG, BODY[0], 'The upper barn', LONG.replace('three', 'four'), BODY[1]].join(
    '\n\n',
  )
  expect(findDuplicates(text).filter(({ action }) => action === 'remove')).toEqual([])
})

test.each([
  ['The kick went forty-eight metres after the siren, and the home crowd fell silent.', 'remove'],
  ['The kick went forty-nine metres after the siren, and the home crowd fell silent.', 'keep'],
  ['The kick went forty-eighth metres after the siren, and the home crowd fell silent.', 'flag'],
])('a number of two words and one in digits: %s', (line, action) => {
  const text = ['The kick went 48 metres after the siren, and the home crowd fell silent.', ...BODY, line].join('\n\n')
  expect(findDuplicates(text).map((finding) => finding.action)).toEqual([action])
})

test('a line of a song that repeats itself stays as often as it is sung', () => {
  const song = ['One for the mill', 'Two for the weir', 'Home we go, home we go', 'Home we go, home we go']
  const text = [...BODY, ...song, 'Nobody knows who wrote it, but every child in the valley can sing all of it.'].join('\n\n')
  expect(cleanArticle(text).text).toBe(text)
})
