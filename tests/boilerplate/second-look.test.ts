import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/core.js'
import { type LineModel, MODEL_VERSION } from '../../src/boilerplate/model/line-model.js'

/** Takes long lines for content, as surely as `sure` says; where a title is found only those with words of it. */
function modelOf(sure: number): LineModel {
  const unit = { weights: [0, 0, 0], scale: 1, bias: 0 }
  return {
    version: MODEL_VERSION,
    first: {
      features: ['10 words or more', 'the title is found', 'words of the title'],
      means: [0, 0, 0],
      deviations: [1, 1, 1],
      words: { places: [], steps: [] },
      linear: { weights: [sure + 4, -4, 30], scale: 1, bias: -4 },
      hidden: [unit],
      output: { weights: [0], scale: 1, bias: 0 },
    },
    second: { features: ['log-odds'], means: [0], deviations: [1], linear: { weights: [3], scale: 1, bias: 0 } },
  }
}

const story = [
  'The ferry to the northern island sails again from Monday on, two years after the storm.',
  'Nobody on the island had believed that the old ferry would ever leave its pier again.',
]
const teaser = 'Five recipes with pumpkin that you can cook in less than half of an hour.'
const page = ['Home', 'News', 'Sport', 'Weather', 'Ferry to the northern island sails again', ...story, teaser, 'About', 'Contact'].join(
  '\n',
)

const keeps = (model: LineModel, title?: string): string[] => {
  const gone = new Set(findBoilerplate(page, { profile: 'page', caution: 'balanced', model, title }).map(({ line }) => line))
  return page.split('\n').filter((_, i) => !gone.has(i + 1))
}

test('where the model doubts a page it looks again, with the headline that was found for the title', () => {
  expect(keeps(modelOf(0.5))).toEqual(['Ferry to the northern island sails again', ...story])
})

test('where it is sure it does not', () => {
  expect(keeps(modelOf(4))).toEqual([...story, teaser])
})

test('a title on the page is the one', () => {
  expect(keeps(modelOf(0.5), 'Weather')).toEqual(['Weather'])
})

test('a story of short lines, which have no words of the title, stays as it did without one', () => {
  const log = [
    'Log of the week',
    'Monday at 7',
    story[0],
    'A goose was in a driveway and the goose has left it again.',
    'Home',
    'News',
    'Sport',
    'About',
  ]
  const kept = (title?: string): number[] => {
    const gone = findBoilerplate(log.join('\n'), { profile: 'page', caution: 'balanced', model: modelOf(0.5), title }).map(
      ({ line }) => line,
    )
    return [3, 4].filter((line) => !gone.includes(line))
  }
  expect(kept()).toEqual([3, 4])
  expect(kept('Log of the week')).toEqual([3, 4])
})
