import { expect, test } from 'vitest'
import { unpackOdds, unpackWeights } from '../../src/boilerplate/model/packed.js'
import { placeOf } from '../../src/boilerplate/model/word-columns.js'
import { HASH_SEED, hashStep } from '../../src/text/hash.js'
import { readExample } from '../../src/training/examples.js'
import { graftedPages } from '../../src/training/grafts.js'
import { learnWords } from '../../src/training/learn-words.js'

const gold = 'The ferry sailed to the island on Monday and the harbour was open.'
const page = (site: string | undefined, menu: string) => ({ text: `${menu}\n\n${gold}\n\n${menu}`, gold, site, family: 'page' })
const examplesOf = (pages: ReturnType<typeof page>[]) => pages.map(readExample)
const place = (word: string): number => placeOf([...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), HASH_SEED))

const menus = ['Subscribe today', 'Subscribe today', 'Subscribe Weather', 'Subscribe Ownword Ownword']
const examples = examplesOf(menus.map((menu, n) => page(`site ${n}`, menu)))

test('a word of menus speaks against content, one of stories for it, one of fewer than three sites for nothing', () => {
  const { odds } = learnWords(examples)
  const stepsOf = (word: string): number => odds.steps[odds.places.indexOf(place(word))] ?? 0
  expect(stepsOf('subscribe')).toBeLessThan(0)
  expect(stepsOf('island')).toBeGreaterThan(0)
  expect(stepsOf('today')).toBe(0)
  expect(stepsOf('ownword')).toBe(0)
  expect(odds.places).toEqual([...odds.places].sort((a, b) => a - b))
})

test('of two words of one place the one that says more stays, by its log-odds and by on how many sites', () => {
  const told = 'The ferry sailed to the island on Monday, at high water.'
  const menuOf = (n: number): string => (n < 3 ? 'Advanced search' : n < 9 ? 'Water levels' : 'Next week')
  const stepsOn = (sites: number): number => {
    const texts = Array.from({ length: sites }, (_, n) => `${told}\n\n${menuOf(n)}\nContact Privacy Terms Sport`)
    const { odds } = learnWords(texts.map((text, n) => readExample({ text, gold: told, site: `site ${n}` })))
    return odds.steps[odds.places.indexOf(place('water'))]
  }
  expect(place('advanced')).toBe(place('water'))
  expect(stepsOn(6)).toBeLessThan(0) // 'advanced', on three sites always in a menu: 'water' is in half of the menus too
  expect(stepsOn(14)).toBeGreaterThan(0) // 'water', which says less, but on all fourteen
})

const meansOf = (learnt: ReturnType<typeof learnWords>, example: (typeof examples)[number]): number[] => [
  ...(learnt.columnsOf(example).find(({ name }) => name === 'mean log-odds of its words')?.values ?? []),
]

test('what the site of an example has taught is left out for it, for a graft that of both sites', () => {
  const three = examples.slice(0, 3)
  const learnt = learnWords(three)
  expect(learnt.odds.places).toContain(place('subscribe'))
  for (const example of three) expect(meansOf(learnt, example)).toEqual([0, 0, 0]) // two sites are left, too few
  expect(meansOf(learnt, examples[3])[0]).toBeLessThan(0)
  const [graft] = graftedPages(examples, () => 0).map(readExample)
  expect(meansOf(learnWords(examples), examples[0])[0]).toBeLessThan(0)
  expect(meansOf(learnWords(examples), graft)).toEqual([0, 0, 0])
})

test('where hardly a site is named each page counts, once in all its forms', () => {
  const goldOf = (n: number): string => gold.replace('Monday', `day ${n}`)
  const placesOf = (golds: readonly string[]): readonly number[] =>
    learnWords(golds.map((gold) => readExample({ text: `Subscribe\n\n${gold}`, gold, site: 'one' }))).odds.places
  expect(placesOf([0, 1, 2].map(goldOf))).toContain(place('subscribe'))
  expect(placesOf([0, 1, 1].map(goldOf))).toEqual([])
})

test('a page without a site is no site of its own: beside two sites each page counts', () => {
  const sites = ['one', 'one', 'two', undefined]
  const pages = sites.map((site, n) => {
    const own = gold.replace('Monday', `day ${n}`)
    return { text: `${site === undefined ? 'Weather' : 'Subscribe'}\n\n${own}`, gold: own, site }
  })
  expect(learnWords(pages.map(readExample)).odds.places).toContain(place('subscribe'))
})

test('packed numbers are read as they were written', () => {
  expect(unpackOdds('(*~(~~}+', '/D@')).toEqual({ places: [0, 3, 90, 348, 352], steps: [-4, 4, -1, 1, -1] })
  expect(unpackWeights('()*+,~(~~y~~z')).toEqual([0, -1, 1, -2, 2, 43, -127, 127])
})
