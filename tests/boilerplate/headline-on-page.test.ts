import { expect, test } from 'vitest'
import { allCues } from '../../src/boilerplate/cues/all.js'
import { buildCueIndex } from '../../src/boilerplate/lookup/cue-index.js'
import { measureText } from '../../src/boilerplate/measured.js'
import { headlineOnPage } from '../../src/boilerplate/story/headline-on-page.js'
import { viewOf } from './view.js'

const index = buildCueIndex(allCues)
const steps = ['Two kilos of plums', 'One kilo of sugar', 'Wash the plums and halve them.', 'Boil them for ten minutes.', 'Fill the jars.']
const comment = 'I made this jam last year with half of the sugar, and all of my neighbours wanted the recipe.'

/** The headline of a page without a title on which the model takes all prose for content, and nothing else. */
function headlineOf(lines: readonly string[]): string | undefined {
  const { facts, candidates } = measureText(lines.join('\n'), index, () => true, [])
  return facts[headlineOnPage(viewOf(facts.map(({ prose }) => (prose ? 1 : 0))), facts, candidates, undefined)]?.text
}

test.each(['By Jane Roe', '12 September 2025'])('of a story of short lines, above a comment in prose, by "%s" below it', (sign) => {
  const page = (count: number): string[] => ['Recipes', 'Plum jam of my aunt', sign, ...steps.slice(0, count), 'Comments (2)', comment]
  expect(headlineOf(page(5))).toBe('Plum jam of my aunt')
  expect(() => headlineOf(page(4))).toThrow() // weighs all lines in front of the prose
})
