import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../../src/index.js'
import { applyEdits } from '../../src/text/edit.js'
import { linesInFences, markdownMap, readMarkdown } from '../../src/text/markdown.js'

describe('readMarkdown takes out the signs of', () => {
  test.each([
    ['a link', 'The [survey](https://example.org/a_b) is out', 'The survey is out'],
    ['a link with a title', '[Share](/s "Share it")', 'Share'],
    ['a link with brackets in its address', '[Tarn](https://example.org/Tarn_(weir))', 'Tarn'],
    ['an image, but for its description', '![A lamp](lamp.jpg) burns', 'A lamp burns'],
    ['an image in a link', '[![Post](post.svg)](https://example.org/post) more', 'Post more'],
    ['links in a row', '[Terms](/t) | [Privacy](/p)', 'Terms | Privacy'],
    ['a link with nothing to see', '## [](#top)Weir repaired', 'Weir repaired'],
    ['headings', '# One\n###### Six ##\nFour #4', 'One\nSix\nFour #4'],
    ['stress', 'It was **very** *late*, ***too*** __late__', 'It was very late, too late'],
    ['stress inside of a word', '这是**重要**的', '这是重要的'],
    ['stress in a heading with a link', '### **[Read more](/m)**', 'Read more'],
    ['escapes', '1\\. \\[Weir](repaired) \\_ **x**', '1. [Weir](repaired) _ x'],
    ['stress around a line', '*Photo: Jane Roe*', 'Photo: Jane Roe'],
  ])('%s', (_, source, read) => {
    expect(readMarkdown(source).text).toBe(read)
  })
})

describe('readMarkdown leaves', () => {
  test.each([
    ['bullets and quotes', '* one\n- two\n> three'],
    ['rules', '***\n---'],
    ['a hashtag', '#weir'],
    ['seven signs', '####### x'],
    ['a line of signs alone', '![](spacer.gif)'],
    ['what is in brackets', 'He said [sic] (twice) and [1](see below)'],

    ['products and powers', '2*3*4 and 2 * 3 * 4 and 2**3'],
    ['names with low lines', 'a_b_c and snake_case_'],
    ['a star without a second one', 'Prices from 4* and *up'],
    ['code between fences', '```\n# not a heading\n**x**\n```'],
  ])('%s', (_, text) => {
    expect(readMarkdown(text)).toEqual({ text, edits: [] })
  })
})

const markdown = fc
  .array(
    fc.constantFrom(
      '[',
      '](',
      ')',
      '![',
      '**',
      '*',
      '_',
      '# ',
      ' #',
      '\\',
      '"',
      ' ',
      '\n',
      '\r\n',
      '\u2028',
      '```',
      'Share',
      'ä',
      '文',
      '\ud83d',
      '🎉',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test('readMarkdown only takes out, never a line break', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const read = readMarkdown(text)
      expect(applyEdits(text, read.edits)).toBe(read.text)
      expect(read.edits.every(({ replacement }) => replacement === '')).toBe(true)
      const written = (source: string): boolean[] => lines(source).map(({ start, end }) => source.slice(start, end).trim() !== '')
      expect(written(read.text)).toEqual(written(text))
    }),
  )
})

test('markdownMap leads from a line to all of that line', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const read = readMarkdown(text)
      const map = markdownMap(text, read)
      const sourceLines = lines(text)
      lines(read.text).forEach(({ start, end }, i) => {
        const shown = read.text.slice(start, end)
        if (shown.trim() === '') return
        const span = map.sourceSpan({
          start: start + shown.length - shown.trimStart().length,
          end: end - shown.length + shown.trimEnd().length,
        })
        expect(text.slice(span.start, span.end)).toBe(text.slice(sourceLines[i].start, sourceLines[i].end).trim())
      })
    }),
  )
})

test.each([
  ['with a language', ['```js', 'x', '```', 'y'], [0, 1, 2]],
  ['with tildes', ['a', '~~~', '```', '~~~'], [1, 2, 3]],
  ['with a longer fence', ['````', '```', '````'], [0, 1, 2]],
  ['that nothing closes', ['```', 'x'], []],
  ['on one line', ['```x```', 'y', '```x```'], []],
])('linesInFences finds a block %s', (_, list, found) => {
  expect([...linesInFences(list)]).toEqual(found)
})
