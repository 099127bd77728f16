import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explanation } from '../../src/cli/output/explanation.js'
import { cleanArticle } from '../../src/index.js'
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

  test('says what it is of', () => {
    expect(explain('Fire', 'a\u001b[31m.txt')).toMatch(/^a \[31m\.txt\n\n1 {2}Fire\n\n0 removed/)
    expect(explain('')).toMatch(/^\n0 removed/)
  })

  test('property: no text can steer the terminal, and every line of the source is there', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const shown = explain(source)
        expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        const numbers = [...shown.split('\n\n0 removed')[0].matchAll(/^ *(\d+) {2}/gm)]
        expect(numbers.length).toBeGreaterThanOrEqual(cleanArticle(source).stats.lines.source === 0 ? 0 : 1)
      }),
      { numRuns: 50 },
    )
  })
})
