import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explanation } from '../../src/cli/output/explanation.js'
import { cleanArticle } from '../../src/index.js'
import { lines } from '../../src/text/lines.js'
import { anyText } from '../support/arbitraries.js'

const explain = (source: string, heading?: string) =>
  explanation(source, cleanArticle(source, { actions: { caption: 'flag' } }), { color: false, heading })

describe('explanation', () => {
  test('marks what goes, what is flagged and what is repaired, and gives the reasons below', () => {
    const source = [
      'The caf&eacute; opens',
      '',
      'It  was full at noon.',
      'FILE - The caf\u00e9 in \u201cLindmouth\u201d.',
      '',
      'Share this article',
    ]
    expect(explain(source.join('\n')).split('\n\n').slice(0, 3).join('\n\n')).toBe(
      [
        '1  The caf[-&eacute;-]{+é+} opens',
        '',
        '3  It was full at noon.',
        '4  [?FILE - The café in “Lindmouth”.?]',
        '',
        '6  [-Share this article-]',
      ].join('\n'),
    )
    expect(explain(source.join('\n'))).toMatch(
      /\n\nremoved {2}line 6 {2}share\n(?:.*\n)*1 removed; 1 flagged; .*; repairs: entities 1, whitespace 1\n\n$/,
    )
  })

  test('names what a terminal would obey instead of showing it', () => {
    const shown = explain('The \u001b[31mferry\u001b[0m is\u0007 back, \u202eand \u200bstays.')
    expect(shown).toMatch(/^1 {2}The \[-<U\+001B>\[31m-\]ferry\[-<U\+001B>\[0m-\] is\[-<U\+0007>-\] back, .*and stays\.\n/)
    expect(shown).toContain('<U+202E>')
  })

  test('says what it is of', () => {
    expect(explain('Fire', 'a\u001b[31m.txt')).toMatch(/^a<U\+001B>\[31m\.txt\n\n1 {2}Fire\n\n0 removed/)
    expect(explain('')).toMatch(/^\n0 removed/)
  })

  test('property: no text can steer the terminal, and every written line of the source is there with its number', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const shown = explain(source)
        expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        const numbers = [...shown.matchAll(/^ *(\d+) {2}/gm)].map((match) => Number(match[1]))
        const written = lines(source).filter(({ start, end }) => /\P{White_Space}/u.test(source.slice(start, end)))
        // U+0085 is a line break that becomes an ellipsis, and so part of a line.
        if (!source.includes('\u0085')) expect(numbers).toEqual(written.map(({ line }) => line))
      }),
      { numRuns: 300 },
    )
  })
})
