import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../../src/index.js'
import { applyEdits } from '../../src/text/edits/edit.js'
import { isBlank, trimSpan } from '../../src/text/lines.js'
import { readMarkdown } from '../../src/text/reading/markdown.js'
import { markdownPlaces } from '../../src/text/reading/markdown-places.js'
import { frontMatter, verbatimBlocks } from '../../src/text/reading/verbatim.js'
import { anyMarkdown } from '../support/arbitraries.js'

describe('readMarkdown takes out the signs of', () => {
  test('a break in front of a table joins nothing', () => {
    expect([...readMarkdown('A\\\n| B | C |\n| - | - |\n').underlined]).toEqual([2])
    expect(readMarkdown('A\\\n| B | C |\n| - | - |\n').text).toBe('A\n B \t C \n\n')
  })

  test.each([
    ['a link', 'The [survey](https://example.org/a_b) is out', 'The survey is out'],
    ['a link with a title', '[Share](/s "Share it")', 'Share'],
    ['a link with brackets in its address', '[Tarn](https://example.org/Tarn_(weir))', 'Tarn'],
    ['an image, but for its description', '![A lamp](lamp.jpg) burns', 'A lamp burns'],
    ['an image in a link', '[![Post](post.svg)](https://example.org/post) more', 'Post more'],
    ['a table without bars around it', 'a | b\n--- | ---\nc | d', 'a \t b\n\nc \t d'],
    ['links that touch', '[Share](/s)[Print](/p)![Post](p.svg)', 'Share Print Post'],
    ['a link that was wrapped at a hyphen', '[Weir](https://example.org/weir- holds-water) is [full](/b c)', 'Weir is [full](/b c)'],
    ['links with blanks in their address', '[Share](<https://example.org/a b> "s")', 'Share'],
    ['a line of signs alone but the first', '![](spacer.gif)', '!'],
    ['low lines around a line', '_Photo: Jane Roe_', 'Photo: Jane Roe'],
    ['a heading that ends in a sign', '# C#', 'C#'],
    ['links with blanks around what they lead to', "[x](y ) and [z](y 'z')", 'x and z'],
    ['an escape at the end', 'Done\\? [sic\\]', 'Done? [sic]'],
    ['a heading of signs alone but the first', '# #', '#'],
    ['a heading with a break, which ends with its line', '# Weir \\\n## Goat ##', 'Weir \nGoat'],
    ['a heading of signs alone with a break', '# \\\n# ', '#\n# '],
    ['a link over lines', '[Share\\\nthis](/s)', 'Share\nthis'],
    ['no link over lines without a break', '[Share\nthis](/s) **x**', '[Share\nthis](/s) x'],
    ['a break', 'Share this\\\nand **that**', 'Share this\nand that'],
    ['a table', '| Pin | Weight |\n|:---|---:|\n| Oak | [4 \\| 5 g](/o) |', ' Pin \t Weight \n\n Oak \t 4 | 5 g '],
    ['links in a row', '[Terms](/t) | [Privacy](/p)', 'Terms | Privacy'],
    ['a link with nothing to see', '## [](#top)Weir repaired', 'Weir repaired'],
    ['headings', '# One\n###### Six ##\nFour #4', 'One\nSix\nFour #4'],
    ['headings with a row below', 'One\n===\n\n [Two](/2)\n  -----\nThree', 'One\n\n\n Two\n  \nThree'],
    ['a heading below another', 'One\n===\nTwo\n---', 'One\n\nTwo\n'],
    ['front matter', '\n---\ntitle: "One"\ntags:\n  - two\n\n# three\n---\nFour', '\n\n\n\n  \n\n\n\nFour'],
    ['what Jina Reader writes in front', 'Title: One: two\n\nURL Source: /2\n\nMarkdown Content:\nThree', '\n\n\n\n\nThree'],
    ['stress', 'It was **very** *late*, ***too*** __late__', 'It was very late, too late'],
    ['stress inside of a word', '这是**重要**的', '这是重要的'],
    ['stress in a heading with a link', '### **[Read more](/m)**', 'Read more'],
    ['escapes', '1\\. \\[Weir](repaired) \\_ **x**', '1. [Weir](repaired) _ x'],
    ['stress around a line', '*Photo: Jane Roe*', 'Photo: Jane Roe'],
  ])('%s', (_, source, read) => {
    expect(readMarkdown(source).text).toBe(read)
  })
})

describe('readMarkdown tells', () => {
  const marked = [
    '# Weir repaired',
    'Weir repaired',
    '===',
    '## The mill',
    'The mill',
    '---',
    '**The pond**',
    '__The pond__:',
    '**The pond** of __Tarn__',
    '***The pond***',
    '![A pond](pond.jpg)',
    '- [![A pond](a.jpg) ![](b.jpg)](/pond)',
    '[![A pond](a.jpg)](large.PNG?w=9 "Larger")',
    '[![A pond](a.jpg)](/wiki/File:Pond_(Tarn).jpg)',
    '![A pond](pond.jpg) 1904',
    '[A pond](pond.jpg)',
    '```\n# code\n**code**\n![code](c.jpg)\n```',
  ].join('\n\n')
  const text = marked.replace(/\n\n(?=[=-]{3})/g, '\n')
  const read = readMarkdown(text)
  const told = (numbers: ReadonlySet<number>): string[] => [...numbers].map((line) => text.split('\n')[line - 1])

  test('headings of the first level', () => {
    expect(told(read.topHeadings)).toEqual(['# Weir repaired', 'Weir repaired'])
    expect(told(read.headings)).toEqual(['# Weir repaired', 'Weir repaired', '## The mill', 'The mill'])
  })

  test('lines in bold letters', () => {
    expect(told(read.bold)).toEqual(['**The pond**', '__The pond__:'])
  })

  test('images, and links, which those to a larger copy are not', () => {
    const images = told(read.images)
    expect(images).toHaveLength(4)
    expect(images.every((line) => line.includes('![A pond]') && !line.includes('1904'))).toBe(true)
    expect(told(read.links)).toEqual(['- [![A pond](a.jpg) ![](b.jpg)](/pond)', '[A pond](pond.jpg)'])
  })
})

describe('readMarkdown leaves', () => {
  test.each([
    ['bullets and quotes', '* one\n- two\n> three'],
    ['rules', '***\n---'],
    ['rules below lines that are no heading', 'One\ntwo\n---\n\n- three\n---\n\n> four\n---\n\n1. five\n---\n\n---\n---'],
    ['a row of two signs', 'One\n=='],
    ['entries without an end', '---\ntitle: One\n\nTwo'],
    ['prose between rules', '---\nOne: two\nThree.\n---'],
    ['entries further down', 'One\n\n---\ntitle: Two\n---'],
    ['a title without more', 'Title: One\n\nTwo'],
    ['a hashtag', '#weir'],
    ['a menu with bars', '| Home | News |'],
    ['dashes without a head', 'Prose\n|---|---|'],
    ['bars without dashes', 'News | Sport\n| |'],
    ['seven signs', '####### x'],
    ['what is in brackets', 'He said [sic] (twice) and [1](see below)'],
    ['products, powers and calls', '2*3*4 and 2 * 3 * 4 and 2**3**4, f[i](x)'],
    ['names with low lines', 'a_b_c, snake_case_ and a__b__c'],
    ['stars without a second one', 'Prices from 4* and *up * and'],
    ['stars in words', 'это*б* в, कि*x* y'],
    ['a sign alone', '\\'],
    ['code between fences', '```\n# not a heading\n**x**\n```'],
  ])('%s', (_, text) => {
    expect(readMarkdown(`${text}\n\n**x**`).text).toBe(`${text}\n\nx`)
  })
})

test('readMarkdown tells links and headings', () => {
  const text = '# Weir\n## [Goat](/g)\n* [![Post](p.svg)](/post)\n[Terms](/t) | [Tarn](/Tarn_(weir))\n[Weir](/w) это\n![Weir](w.jpg)'
  const { headings, links } = readMarkdown(text)
  expect([...headings]).toEqual([1, 2])
  expect([...links]).toEqual([2, 3, 4])
})

test('readMarkdown takes out, never a line break', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const read = readMarkdown(text)
      expect(applyEdits(text, read.edits)).toBe(read.text)
      for (const { start, end, replacement } of read.edits)
        expect(replacement.length).toBeLessThan(end - start + (replacement === '\t' ? 1 : 0))
      const written = (source: string): number[] => lines(source).flatMap((line) => (isBlank(source, line) ? [] : [line.line]))
      const { first = 0, last = -1 } = frontMatter(text) ?? {}
      const isHidden = (line: number): boolean => read.underlined.has(line - 1) || (line >= first && line <= last)
      expect(written(read.text)).toEqual(written(text).filter((line) => !isHidden(line)))
    }),
  )
})

test('markdownPlaces leads from a line to all of that line', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const read = readMarkdown(text)
      const map = markdownPlaces(read)
      const sourceLines = lines(text)
      lines(read.text).forEach((line, i) => {
        if (isBlank(read.text, line)) return
        const last = read.underlined.has(i + 1) ? i + 1 : i
        const whole = trimSpan(text, { start: sourceLines[i].start, end: sourceLines[last].end })
        expect(map.sourceSpan(trimSpan(read.text, line))).toEqual(whole)
      })
    }),
  )
})

test.each([
  ['with a language', '```js\nx\n```\ny', [1, 2, 3]],
  ['in a list', '1. ```\n  x\n  ```\ny', [1, 2, 3]],
  ['between tildes, with its language', '~~~js\nx\n~~~', [1, 2, 3]],
  ['but not between rows of tildes', '~~~\nx\n~~~', []],
  ['with a longer fence', '````\n```\n````', [1, 2, 3]],
  ['below a fence that is too long', '````\nx\n```\ny\n```', [3, 4, 5]],
  ['behind a break', 'x\\\n```\n**y**\n```', [2, 3, 4]],
  ['that nothing closes', '```\nx', []],
  ['in a quotation', '> ```\n> x\n> ```', [1, 2, 3]],
  ['that a second opening does not close', '```js\n```py\nx\n```', [1, 2, 3, 4]],
  ['of which only openings follow', '```\nx\n```js', []],
  ['on one line', '```x```\ny\n```x```', []],
  ['that is set in', '# x\n\n    if y:\n        # z\n\n\tdone\n\nx', [3, 4, 5, 6]],
  ['that is set in right below prose', '# x\ny\n    z', []],
  ['that is set in in a list', '# x\n\n- y\n\n    z', []],
  ['of items that are set in', '# x\n\n    - y\n    - z', []],
  ['of sentences that are set in', '# x\n\n    The weir at Tarn holds water again.', []],
  ['that is set in between fences', '# x\n```\n\n    y\n```', [2, 3, 4, 5]],
  ['that is set in in a plain text', 'x\n\n    y\n\nz', []],
  ['of program code in a plain text', 'It looked so:\n\n    if (x) {\n        y()\n    }\n\nIt was bad.', []],
])('code is found in a block %s', (_, text, numbers) => {
  const { code, text: read } = readMarkdown(text)
  expect([...code]).toEqual(numbers)
  const codeOf = (of: string): string[] => of.split('\n').filter((_, i) => code.has(i + 1))
  expect(codeOf(read)).toEqual(codeOf(text))
})

test.each([
  ['program code', 'It looked so:\n\n    if (x) {\n        y()\n    }\n\nIt was bad.', [3, 4, 5]],
  ['one call', 'It looked so:\n\n    print(x)\n\nIt was bad.', [3]],
  ['verse', 'She wrote:\n\n    The boats are out;\n    the gulls are in,\n    and so am I\n\nIt was good.', []],
  ['an address', 'Write to:\n\n    Ann Reed\n    3 Quay Road\n    Tarn (North)\n\nIt was good.', []],
  ['counters', 'It was bad.\n\n    Share(12)\n    comments(3)\n    tweet(4)\n\nIt was good.', []],
])('of what is set in, in a text with no other sign of Markdown, code keeps its blanks: %s', (_, text, expected) => {
  const blocks = verbatimBlocks(text)
  expect(blocks.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(expected)
})
