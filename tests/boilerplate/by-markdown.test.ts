import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/index.js'

const sentence = 'The weir of Kell is a dam on the river Ohle, built in 1904 and listed since 1989 as a monument.'
const other = 'It lies two miles above the town, at the end of a narrow bend, and has four piers of basalt.'

/** What is found on some lines between two sentences: `action kind` for each. */
const foundOn = (text: string, profile: 'article' | 'page' = 'article'): string[] =>
  findBoilerplate(`# Weir of Kell\n\n${sentence}\n\n${text}\n\n${other}`, { profile })
    .filter((finding) => text.includes(finding.text))
    .map(({ action, kind }) => `${action} ${kind}`)

describe('an image is no credit, though its description is one', () => {
  test.each([
    'Foto: Jens Ahrend',
    '(Photo: Jane Roe)',
    'Photo by Nadia Holt on Unsplash',
    'AP Photo/Jane Roe',
    'Photo : Claire Vasseur',
    'Фото: Анна Реброва',
  ])('%s', (credit) => {
    expect(foundOn(credit)).toEqual(['remove caption'])
    for (const image of [`![${credit}](a.jpg)`, `[![${credit}](a.jpg)](large.jpg)`, `- ![${credit}](a.jpg)`])
      expect(foundOn(image)).toEqual(['flag caption'])
  })

  test('with a link to another article as well, and beside other boilerplate', () => {
    expect(foundOn('[![Foto: Jens Ahrend](a.jpg)](/goat)')).toEqual(['flag caption'])
    expect(foundOn('![Foto: Jens Ahrend](a.jpg)\n\nFoto: Jens Ahrend')).toEqual(['flag caption', 'remove caption'])
    expect(foundOn('![Advertisement](a.jpg)')).toEqual(['remove advertisement'])
  })
})

test('a picture of comments is no count of them in the middle of the story', () => {
  const picture = '![12 comments](a.jpg)'
  expect(foundOn('12 comments')).toEqual(['remove share'])
  expect(foundOn(picture)).toEqual(['flag share'])
  expect(findBoilerplate(`${sentence}\n\n${other}\n\n${picture}`).map(({ action }) => action)).toEqual(['remove'])
})

describe('a link is a button', () => {
  test.each([
    ['that shows nothing', '[](#kell)', ['remove stray-ui']],
    ['that shows the sign of an anchor', '[¶](#kell)\n\n[#](#ohle)', ['remove stray-ui', 'remove stray-ui']],
    ['in brackets, for each part', '[[Bearbeiten](/1)]\n\n[[Bearbeiten](/2)]', ['remove stray-ui', 'remove stray-ui']],
    [
      'in brackets with another',
      '\\[[modifier](/1) | [code](/2)]\n\n\\[[modifier](/3) | [code](/4)]',
      ['remove stray-ui', 'remove stray-ui'],
    ],
    ['but not one in brackets alone', '[[The survey of 1904](/survey)]', []],
    ['but no citation', '[[a](#note-1)]\n\n[[a](#note-1)]', []],
    ['but no image', '[![](a.jpg)](/goat)', []],
    ['but no stars', '[★★★★☆](/reviews)', []],
    ['but no words in brackets', '[laughs]\n\n[laughs]', []],
  ])('%s', (_, text, found) => {
    expect(foundOn(text)).toEqual(found)
  })
})

describe.each(['article', 'page'] as const)('a table of contents goes, whatever its numbers: %s', (profile) => {
  const sections = (numbers: readonly string[]): string =>
    ['The dam', 'The river', 'The town']
      .map((name, i) => `## ${numbers[i]}${name}\n\n${i % 2 === 0 ? other : sentence} ${name} is old.`)
      .join('\n\n')
  const goesFrom = (contents: string, numbers = ['', '', '']): string[] =>
    findBoilerplate(`# Weir of Kell\n\n${sentence}\n\n${contents}\n\n${sections(numbers)}`, { profile })
      .filter(({ action, text }) => action === 'remove' && contents.includes(text))
      .map(({ rule }) => rule)
  const rules = Array(3).fill('contents')

  test.each([
    ['of an ordered list', '1. [The dam](#dam)\n2. [The river](#river)\n3. [The town](#town)', undefined],
    ['of sections', '- [1 The dam](#dam)\n  - [1.1 The river](#river)\n- [2. The town](#town)', undefined],
    ['of both', '1. [1.1 The dam](#dam)\n2. [1.2 The river](#river)\n3. [1.3 The town](#town)', ['1.1 ', '1.2. ', '1.3) ']],
  ])('%s', (_, contents, numbers) => {
    expect(goesFrom(contents, numbers)).toEqual(rules)
  })

  test('but not what no heading says', () => {
    const notes = '1. [The damned](#a)\n2. [The rivers](#b)\n3. [The towns](#c)'
    expect(goesFrom(notes).filter((rule) => rule === 'contents')).toEqual([])
  })
})
