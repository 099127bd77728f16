import { describe, expect, test } from 'vitest'
import { createSourceProfile, type SourceProfile } from '../../src/corpus/index.js'
import { cleanArticle, findBoilerplate } from '../../src/index.js'
import { boteArticles, boteFrame, packetArticles, packetBackground, packetFrame } from './sources.js'

function learned(articles: readonly string[]): SourceProfile {
  const profile = createSourceProfile()
  for (const article of articles) profile.add(article)
  return profile
}

/** The lines that go, from an article that the profile has not seen. */
function gone(articles: readonly string[], which: number, known = articles.length - 1): string[] {
  const source = learned(articles.filter((_, i) => i !== which).slice(0, known))
  return findBoilerplate(articles[which], { source })
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

describe('the frame of a source goes, in any language', () => {
  test.each([0, 1, 2, 3, 4])('Packet, article %i', (i) => {
    expect(gone(packetArticles, i)).toEqual([...packetFrame, `Page ${i + 3} of ${24 + i} in the printed paper`])
    expect(findBoilerplate(packetArticles[i])).toEqual([])
  })

  test.each([0, 1, 2, 3, 4])('Bote, article %i', (i) => {
    expect(gone(boteArticles, i)).toEqual(boteFrame)
  })

  test('from the third article on', () => {
    expect(gone(packetArticles, 1, 0)).toEqual([])
    expect(gone(packetArticles, 1, 1)).toEqual([])
    expect(gone(packetArticles, 1, 2)).toHaveLength(4)
  })

  test('the profile of another source changes nothing', () => {
    expect(findBoilerplate(packetArticles[0], { source: learned(boteArticles) })).toEqual([])
  })

  test('an article that the profile has learned from is cleaned as well', () => {
    const source = learned(packetArticles)
    for (const article of packetArticles) {
      expect(cleanArticle(article, { source }).stats.removed).toEqual({ 'page-chrome': 4 })
    }
  })
})

describe('what a newsroom repeats is the story', () => {
  test('background stays, and is flagged with the reason', () => {
    const source = learned([packetArticles[0], packetArticles[2]])
    const { text, findings, lines } = cleanArticle(packetArticles[4], { source })
    expect(text).toContain(packetBackground)
    const background = findings.find((finding) => finding.text === packetBackground)
    expect(background).toMatchObject({
      action: 'flag',
      score: 0.5,
      evidence: { veto: 'repeated-alone', source: { articles: 2, of: 2 } },
      reason:
        'Looks like a line of the page around the story: it stands in 2 of 2 articles of this source. Not removed: newsrooms repeat paragraphs, cross-heads and tables of their stories, too.',
    })
    expect(lines.find((line) => line.text === packetBackground)?.role).toBe('body')
  })

  const paragraph = (i: number): string =>
    `Number ${'i'.repeat(i + 1)} of the boats was painted on a morning when nobody was about in the harbour.`
  const others = (block: readonly string[]): string[] =>
    [1, 3, 5, 7].map((i) =>
      ['Boats', `Painted ${'i'.repeat(i)}`, paragraph(i), ...block, paragraph(i + 1), 'Your harbour, your news'].join('\n'),
    )

  test.each([
    ['several paragraphs together', [packetBackground, `${packetBackground} It is not known for how long.`, `Still, ${packetBackground}`]],
    ['with their cross-head', ['The long story of the boats', packetBackground, `Still, ${packetBackground}`]],
    ['a cross-head alone', ['What comes next']],
  ])('%s stay in the middle of the story', (_, block) => {
    const texts = others(block)
    const source = learned(texts.slice(1))
    for (const profile of ['article', 'page'] as const) {
      const { text } = cleanArticle(texts[0], { source, profile, duplicates: false })
      for (const line of block) expect(text).toContain(line)
    }
  })

  test('a paragraph at the end of every story stays where nothing else speaks against it', () => {
    const texts = [2, 4, 6, 8].map((i) => [`Boat ${'i'.repeat(i)} leaves`, paragraph(i), packetBackground].join('\n\n'))
    expect(cleanArticle(texts[0], { source: learned(texts.slice(1)) }).text).toBe(texts[0])
  })

  test.each(['article', 'page'] as const)('copies of the article at other addresses show nothing of its source, %s', (profile) => {
    const pages = packetArticles.map((article, i) => {
      const [, headline, ...sentences] = article.split('\n\n').slice(0, -3)
      const quotation = `"We have waited so long for ${'boats, '.repeat(i + 1)}" Ada Holm said.`
      return [packetFrame[0], 'Tides', headline, ...sentences, 'Boats '.repeat(i + 2), quotation, 'Letters', packetFrame[1]].join('\n\n')
    })
    const removed = (texts: readonly string[]): string[] =>
      findBoilerplate(pages[0], { source: learned(texts), profile })
        .filter(({ action }) => action === 'remove')
        .map(({ text }) => text)
    const frame = [packetFrame[0], 'Tides', 'Letters', packetFrame[1]]
    expect(removed(pages)).toEqual(frame)
    expect(removed([...pages, pages[0], pages[0]])).toEqual(frame)
  })

  test('the headline stays, though other pages list it', () => {
    const pages = packetArticles.map((article) => `${article}\n\nCouncil keeps the ferry for another year`)
    const [headline] = cleanArticle(pages[0], {
      source: learned(pages.slice(1)),
      title: 'Council keeps the ferry for another year',
      duplicates: false,
    }).lines
    expect(headline).toMatchObject({ role: 'headline', text: 'Council keeps the ferry for another year' })
  })

  test('below a line that all pages have, a headline that others list is the headline', () => {
    const parts = packetArticles.map((article) => article.split('\n\n').slice(1, -3))
    const menu = [
      'Skip to content',
      'The Packet',
      'Home',
      'News',
      'Harbour',
      'Sport',
      'Sign in',
      'News of the ferry, the county and its boats',
    ]
    const pages = parts.map((story, i) => {
      const teasers = [1, 2, 3].map((k) => parts[(i + k) % parts.length][0])
      return [...menu, ...story, 'More stories', ...teasers, 'About us', 'Contact us', 'Privacy policy', 'Terms of use'].join('\n\n')
    })
    const headlines = pages.map((page) => {
      const { lines } = cleanArticle(page, { source: learned(pages.filter((other) => other !== page)), profile: 'page' })
      return lines.find(({ role }) => role === 'headline')?.text
    })
    expect(headlines).toEqual(parts.map(([headline]) => headline))
  })
})

describe('evidence beside cues', () => {
  test('is named in the reason', () => {
    const articles = packetArticles.map((article) => `${article}\n\nShare this article`)
    const [finding] = findBoilerplate(articles[4], { source: learned(articles.slice(0, 4)) }).filter(({ kind }) => kind === 'share')
    expect(finding.reason).toMatch(
      / it is worded like a stock phrase of such lines \(en\), and stands in 4 of 4 articles of this source, behind /,
    )
    expect(finding.evidence.source).toEqual({ articles: 4, of: 4, head: 0, tail: 4, beside: 4 })
  })

  test('what is kept by its kind stays', () => {
    const articles = packetArticles.map((article) => article.replace(packetFrame[0], 'By Ana Reis'))
    const { text } = cleanArticle(articles[4], { source: learned(articles.slice(0, 4)) })
    expect(text).toContain('By Ana Reis')
  })

  test('more than half of the text may go, if other articles have it as well', () => {
    const menu = ['Town', 'Coast and islands', 'Letters to the paper', 'Weddings and funerals', 'Boats for sale', 'Tides'].map(
      (word) => `${word} of Lindmouth and Ostrey, with the weather`,
    )
    const pages = packetArticles.map((article) => [...menu, article].join('\n'))
    const { text, notes } = cleanArticle(pages[1], { source: learned(pages.filter((_, i) => i !== 1)) })
    expect(notes).toEqual([])
    expect(text).toBe(packetArticles[1].split('\n\n').slice(1, -3).join('\n\n'))
  })
})

test.each([
  ['{"articles": 3}', 'an object'],
  ['{"articles": 3, "seen": 5, "seenTogether": 5}', 'an object'],
  ['5', '5'],
])('something else is no source: %s', (json, given) => {
  expect(() => findBoilerplate('', { source: JSON.parse(json) })).toThrow(
    `findBoilerplate: options.source must be a source profile, as createSourceProfile gives it, got ${given}`,
  )
})
