import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const paragraphs = [
  'The river authority spent most of the year on repairs, for the storm in February had torn out two weirs.',
  'Work on the new gauging station went on in spite of this, and it was handed over in September.',
  'Fish numbers fell for the second year in a row, and nobody is sure of the reason for it.',
  'Volunteers planted willow on four kilometres of bank and took a piano out of the water.',
]

/** What goes from a text that has such lines between its paragraphs. */
function removed(between: readonly (readonly string[])[], separator = '\n\n'): string[] {
  const text = ['The river in a hard year', ...paragraphs.flatMap((paragraph, i) => [paragraph, ...(between[i] ?? [])])].join(separator)
  return findBoilerplate(text).flatMap(({ action, text }) => (action === 'remove' ? [text] : []))
}

test.each([
  [
    'numbers below the name of the publication',
    [
      ['County Roads Review', '4'],
      ['County Roads Review', '5'],
      ['County Roads Review', '6'],
    ],
  ],
  [
    'names on every other page',
    [
      ['4', 'County Roads Review 2023'],
      ['Harbours and Weirs Today', '5'],
      ['6', 'County Roads Review 2023'],
      ['Harbours and Weirs Today', '7'],
    ],
  ],
  ['numbers with their word', [['Page 1 of 2'], ['Page 2 of 2']]],
  ['the same in German', [['Bote Nr. 7 / 2023', 'Seite 3'], [], ['Bote Nr. 7 / 2023', 'Seite 4']]],
  ['the same in Russian', [['стр. 3 из 9'], [], ['стр. 4 из 9']]],
])('%s go', (_, between) => {
  expect(removed(between)).toEqual(between.flat())
  expect(removed(between, '\n')).toEqual(between.flat())
})

test.each([
  ['numbers alone', [['1'], ['2'], ['3']]],
  [
    'numbers of parts',
    [
      ['Part', '1'],
      ['Part', '2'],
      ['Part', '3'],
    ],
  ],
  [
    'numbers that do not go up by one',
    [
      ['County Roads Review', '4'],
      ['County Roads Review', '6'],
      ['County Roads Review', '9'],
    ],
  ],
  [
    'entries of a list, from 1 on,',
    [
      ['1', 'The weirs of Hathering'],
      ['2', 'The weirs of Hathering'],
      ['3', 'The weirs of Hathering'],
    ],
  ],
  ['one page', [['Page 4']]],
  ['parts of a record, or of a report', [['Page 1'], ['Page 2'], ['Page 3']]],
  [
    'years',
    [
      ['2019', 'The year in review'],
      ['2020', 'The year in review'],
      ['2021', 'The year in review'],
    ],
  ],
  [
    'days of a diary',
    [
      ['14', 'May 1944, at sea'],
      ['15', 'May 1944, at sea'],
      ['16', 'May 1944, at sea'],
    ],
  ],
  ['numbers with no sentence between', [['Page 1', 'Page 2', 'Page 3']]],
  [
    'numbers with other lines beside them',
    [
      ['The weirs of Hathering', '1'],
      ['A new gauging station', '2'],
      ['The piano in the water', '3'],
    ],
  ],
])('%s stay', (_, between) => {
  expect(removed(between)).toEqual([])
})
