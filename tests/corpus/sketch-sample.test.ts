import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../src/corpus/sketch-features.js'
import { sampleComparison, sampleOf } from '../../src/corpus/sketch-sample.js'
import { edited, story } from './stories.js'

const features = featuresOf('article')
const sample = (text: string): string => sampleOf(features(text).values)
const mayBeNear = (a: string, b: string): boolean => sampleComparison(sample(a), 0.5)(sample(b))

const LONG = 80
const phrase = story(7, 3)

describe('samples tell articles apart that have only a passage in common', () => {
  test.each([
    ['the same', story(1, LONG), story(1, LONG), true],
    ['edited', story(1, LONG), edited(story(1, LONG), 8), true],
    ['in another dress', story(1, LONG), story(1, LONG).toUpperCase().replaceAll(' ', '  '), true],
    ['its first half', story(1, LONG), story(1, LONG).slice(0, story(1, LONG).length / 2), true],
    ['a passage in common', `${story(1, LONG)} ${phrase}`, `${phrase} ${story(2, LONG)}`, false],
    ['nothing in common, but too short to tell', story(1, 2), story(2, 2), true],
    ['empty', '', '', true],
  ])('%s', (_, a, b, expected) => {
    expect([mayBeNear(a, b), mayBeNear(b, a)]).toEqual([expected, expected])
  })
})

test('samples of two articles have an eighth in common at the least where articles with half in common are near', () => {
  const numbers = (from: number): string => Array.from({ length: 96 }, (_, i) => String(from + i)).join(' ')
  const mayBe = sampleComparison(numbers(0), 0.5)
  expect([83, 84, 85].map((from) => mayBe(numbers(from)))).toEqual([true, true, false])
})
