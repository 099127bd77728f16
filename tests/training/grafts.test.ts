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

  test('lines of the surroundings stand between paragraphs of a story, and are none of it', () => {
    const menu = Array.from({ length: 12 }, (_, i) => `Section ${i}`).join('\n')
    const paragraphs = Array.from(
      { length: 4 },
      (_, i) => `In the year ${1900 + i} the pier was closed to all but the boats of the fishermen.`,
    )
    const gold = paragraphs.join('\n')
    const long = (site: string): TrainingPage => ({ text: `${menu}\n\n${paragraphs.join('\n\n')}\n\nImprint`, gold, site, family: 'a' })
    const [graft] = graftedPages([long('bridge'), long('library')].map(readExample), () => 0.5)
    const told = graft.text.slice(graft.text.indexOf(paragraphs[0]), graft.text.indexOf('Imprint'))
    const boxes = told.split('\n').filter((line) => line.startsWith('Section'))
    expect(boxes).toHaveLength(6)
    expect(
      told
        .split('\n\n')
        .filter((block) => block.startsWith('In the year'))
        .map((block) => block.split('\n')[0]),
    ).toEqual(paragraphs)
    const { features, labels } = readExample(graft)
    const kept = features.lines.filter((_, i) => labels[i] === 1)
    expect(kept).toHaveLength(4)
  })

  test('a story in wrapped lines is taken as a whole, and so is what stands around one', () => {
    const sentences = (site: string, from: number): string =>
      Array.from(
        { length: 6 },
        (_, i) => `In ${from + i} the ${site} was closed to all but the crews of the boats that had come in late.`,
      ).join(' ')
    const wrapped = (text: string): string => text.replace(/(.{60,78}) /g, '$1\n')
    const page = (site: string): TrainingPage => {
      const gold = [1900, 1910, 1920].map((from) => sentences(site, from))
      const text = ['Menu', ...gold, `Imprint of the ${site}`].map(wrapped).join('\n\n')
      return { text, gold: gold.join('\n'), site, family: 'a' }
    }
    const [bridge, library] = [page('bridge'), page('library')]
    expect(bridge.text.split('\n').length).toBeGreaterThan(20)
    const [graft] = grafts([bridge, library])
    expect(graft.text).toBe(['Menu', ...bridge.gold.split('\n'), 'Imprint of the library'].join('\n\n'))
  })

  test('a paragraph is told as a list, with bullets where the lists of the surroundings have them', () => {
    const paragraphs = Array.from({ length: 4 }, (_, i) => `In ${1900 + i} the pier had a band, a baker, nets for sale, and a clock.`)
    const gold = paragraphs.join('\n')
    const bulleted = (site: string): TrainingPage => ({
      text: `* Menu\n* News\n\n${paragraphs.join('\n\n')}\n\nImprint`,
      gold,
      site,
      family: 'a',
    })
    const graft = graftedPages([bulleted('bridge'), bulleted('library')].map(readExample), () => 0.5)[0]
    expect(graft.text).toContain('* In 1902 the pier had a band\n* A baker\n* Nets for sale\n* And a clock.')
    const { features, labels } = readExample(graft)
    expect(features.lines.filter((_, i) => labels[i] === 1)).toHaveLength(7)
  })
})
