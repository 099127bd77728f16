import { describe, expect, test } from 'vitest'
import { findDuplicates } from '../../src/duplicates/index.js'

// Two lines with one match key may have other words all the same.

const [BODY, MORE] = [
  'The mayor cut the ribbon on Monday morning while a brass band played.',
  'Traffic will be led over the new bridge from the end of the month.',
]

function actionsOn(a: string, b: string): string[] {
  return findDuplicates([a, BODY, MORE, b].join('\n\n')).map(({ action }) => action)
}

describe('is flagged', () => {
  test.each([
    ['The cable to the island carries up to 100 Mb of data.', 'The cable to the island carries up to 100 MB of data.'],
    ['The new treaty protects us from the worst of the storm.', 'The new treaty protects US from the worst of the storm.'],
    ['The club looks for guests who can polish the old bell.', 'The club looks for guests who can Polish the old bell.'],
    ['Öğretmen yaşlı adamın evde sık sık türkü söylediğini anlattı.', 'Öğretmen yaşlı adamın evde sik sık türkü söylediğini anlattı.'],
    ['قال العامل في المحطة إن الضيف سأل المدير عن الثمن أمام الجميع.', 'قال العامل في المحطة إن الضيف سال المدير عن الثمن أمام الجميع.'],
    ['قالت المعلمة إن الولد ضَرَبَ في ساحة المحطة يوم السبت.', 'قالت المعلمة إن الولد ضُرِبَ في ساحة المحطة يوم السبت.'],
    ['המורה סיפרה לילדים כי האיש סִפֵּר על התחנה הישנה.', 'המורה סיפרה לילדים כי האיש סֻפַּר על התחנה הישנה.'],
    ['Ещё вчера все говорили, что всё на мельнице готово к сезону.', 'Ещё вчера все говорили, что все на мельнице готово к сезону.'],
    ['गांव के बूढ़े आदमी ने फ़ौरन राज़ की बात सबको बता दी।', 'गांव के बूढ़े आदमी ने फ़ौरन राज की बात सबको बता दी।'],
  ])('%s / %s', (a, b) => {
    expect(actionsOn(a, b)).toEqual(['flag'])
    expect(actionsOn(b, a)).toEqual(['flag'])
    expect(findDuplicates(`${a}\n\n${b}`).map(({ action }) => action)).toEqual(['flag'])
    expect(actionsOn(`${BODY.replace('Monday', 'Friday')} ${a}`, `${b} ${MORE.replace('new', 'old')}`)).not.toContain('remove')
  })
})

describe('goes', () => {
  test.each([
    [
      'a line without ё',
      'Ещё вчера все говорили, что всё на мельнице готово к сезону.',
      'Еще вчера все говорили, что все на мельнице готово к сезону.',
    ],
    [
      'a line without the dots of borrowed sounds',
      'गांव के बूढ़े आदमी ने फ़ौरन राज़ की बात सबको बता दी।',
      'गांव के बूढ़े आदमी ने फौरन राज की बात सबको बता दी।',
    ],
    ['a line without points', 'قالت المعلمة إن الولد ضَرَبَ في ساحة المحطة يوم السبت.', 'قالت المعلمة إن الولد ضرب في ساحة المحطة يوم السبت.'],
    [
      'capitals at the start of a part',
      'The mayor of the town said: “the old bridge is safe.”',
      'The mayor of the town said: “The old bridge is safe.”',
    ],
    ['a line in capitals', 'The old bridge over the harbour is safe for all.', 'THE OLD BRIDGE OVER THE HARBOUR IS SAFE FOR ALL.'],
  ])('%s', (_, a, b) => {
    expect(actionsOn(a, b)).toEqual(['remove'])
    expect(actionsOn(b, a)).toEqual(['remove'])
  })
})

describe('the reason says no more than is so', () => {
  const line = 'The cable to the island carries up to 100 Mb of data.'
  test.each([
    ['the same line', line, /^Repeats line 1 word for word\.$/],
    ['other capitals', line.replace('Mb', 'MB'), /^Repeats line 1 but for letters or capitals/],
    ['other signs', line.replace(' data', ' “data”'), /\(9\d % alike\)/],
    ['another line with points', line, /word for word/],
  ])('%s', (_, copy, expected) => {
    const [{ reason }] = findDuplicates([line, BODY, MORE, copy].join('\n\n'))
    expect(reason).toMatch(expected)
  })

  test('a short paragraph that comes again alone may be told of something else', () => {
    const carried = 'The motion was carried with nine votes in favour and two against.'
    const [found] = findDuplicates([BODY, line, carried, MORE, carried].join('\n\n'))
    expect(found).toMatchObject({ action: 'flag', reason: 'Repeats line 5 word for word, but may be told of something else.' })
  })

  test('vowel points are another way to write', () => {
    const [pointed, plain] = ['قالت المعلمة إن الولد ضَرَبَ في ساحة المحطة يوم السبت.', 'قالت المعلمة إن الولد ضرب في ساحة المحطة يوم السبت.']
    const [{ reason }] = findDuplicates([pointed, BODY, MORE, plain].join('\n\n'))
    expect(reason).toBe('Repeats line 1 with some letters written in another way.')
  })
})
