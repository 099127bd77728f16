import { describe, expect, test } from 'vitest'
import { readExample, type TrainingPage } from '../../src/training/examples.js'
import { graftedPages } from '../../src/training/grafts.js'

const page = (name: string, family: string | undefined): TrainingPage => {
  const title = `${name} opens`
  const gold = `The ${name} was opened on Monday before some hundred guests from the town.\nIt had been closed for two years.`
  return { text: `${name} menu\n${title}\n${gold}\n${name} imprint`, gold, title, site: name, family }
}
const grafts = (pages: readonly TrainingPage[]): TrainingPage[] => graftedPages(pages.map(readExample), () => 0)

describe('grafts', () => {
  test('the story of one page, with its title and gold, stands in the surroundings of another', () => {
    const [graft] = grafts([page('bridge', 'whole'), page('library', 'whole')])
    const { gold } = page('bridge', 'whole')
    const parts = [page('bridge', 'whole'), page('library', 'whole')]
    expect(graft).toEqual({ ...parts[0], text: `library menu\nbridge opens\n${gold}\nlibrary imprint`, parts })
  })

  test.each<[string, TrainingPage[], number]>([
    ['each page of a family gives one', [page('bridge', 'a'), page('library', 'a'), page('school', 'a')], 3],
    ['families are not mixed', [page('bridge', 'a'), page('library', 'b')], 0],
    ['pages without a family give none', [page('bridge', undefined), page('library', undefined)], 0],
    ['a page without a story lends and borrows nothing', [page('bridge', 'a'), { text: 'Menu', gold: 'Else', family: 'a' }], 0],
  ])('%s', (_, pages, count) => {
    expect(grafts(pages)).toHaveLength(count)
  })
})
