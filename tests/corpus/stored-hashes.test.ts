import { expect, test } from 'vitest'
import { sketchText } from '../../src/corpus/sketch.js'
import { sampleOf } from '../../src/corpus/sketch-sample.js'
import { hashText48, hashText53, mixBits } from '../../src/text/hash.js'

// What an index or a table of sketches holds is found by these numbers. Where one of them changes, so does the version in `layoutOf`.

test('the hashes of texts stay what they are', () => {
  expect(hashText48('Ebbe – 潮')).toBe(101201218653991)
  expect(hashText53('Ebbe – 潮')).toBe(2585027994697734)
})

test('the bands of a sketch and the sample beside an article stay what they are', () => {
  const [first] = sketchText('The storm shut the north pier for nine days.')
  expect(first).toEqual({ band: 0, hash: 998436853311468 })
  const [, second] = sketchText('Storm shuts the north pier', { by: 'headline' })
  expect(second).toEqual({ band: 1, hash: 4497788502019851 })
  expect(sampleOf(Uint32Array.from({ length: 40 }, (_, i) => mixBits(i)))).toBe('19g75e 78yn6i 6m4jct')
})
