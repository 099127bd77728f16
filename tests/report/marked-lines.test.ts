import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { type Mark, markedLines } from '../../src/report/marked-lines.js'
import { applyEdits } from '../../src/text/edits/edit.js'
import { anyText } from '../support/arbitraries.js'

/** A mark in a notation for these tests: `{before>after}` for a repair, `-removed-`, `=marked=`. */
function notation({ findings, removed, pieces }: Mark): string {
  const words = pieces.map(({ before, after, repair }) => (repair === undefined ? before : `{${before}>${after}}`)).join('')
  if (findings.length === 0) return words
  return removed ? `-${words}-` : `=${words}=`
}

function marked(source: string, result = cleanArticle(source)): string[] {
  return markedLines(source, result).map(({ line, marks }) => `${line} ${marks.map(notation).join('')}`)
}

describe('the source as lines of marks', () => {
  test.each<[string, string, string[]]>([
    ['plain lines', 'Bridge opens\n\nIt opened on Monday.', ['1 Bridge opens', '3 It opened on Monday.']],
    ['nothing', '', []],
    ['a repair', 'The caf&eacute; was full.', ['1 The caf{&eacute;>é} was full.']],
    ['blanks at the end', 'The café was full.  \nIt was Monday.', ['1 The café was full.{  >}', '2 It was Monday.']],
    [
      'a removed line',
      'Bridge opens\n\nIt opened on Monday.\n\nShare this',
      ['1 Bridge opens', '3 It opened on Monday.', '5 -Share this-'],
    ],
    [
      'a repair in a removed line',
      'Bridge opens\n\nIt opened on Monday.\n\nShare&nbsp;this',
      ['1 Bridge opens', '3 It opened on Monday.', '5 -Share&nbsp;this-'],
    ],
    ['all line breaks', 'One\r\nTwo\rThree\u2028Four', ['1 One', '2 Two', '3 Three', '4 Four']],
  ])('%s', (_, source, expected) => {
    expect(marked(source)).toEqual(expected)
  })

  test('a removal that was left out stands in the text with its mark, and its repairs are made', () => {
    const source = 'Bridge opens\n\nIt opened on Monday.\n\nShare&nbsp;this'
    const result = cleanArticle(source)
    const edits = result.edits.filter(({ finding }) => finding !== 0)
    expect(marked(source, { ...result, edits }).at(-1)).toBe('5 =Share{&nbsp;> }this=')
  })

  test('a finding inside of a line is marked there', () => {
    const source = 'Harbour town votes\n\nLINDMOUTH (AP) — The council voted on Tuesday to keep the ferry.'
    expect(marked(source).at(-1)).toBe('3 =LINDMOUTH (AP) —= The council voted on Tuesday to keep the ferry.')
    const removed = cleanArticle(source, { actions: { dateline: 'remove' } })
    expect(marked(source, removed).at(-1)).toBe('3 -LINDMOUTH (AP) — -The council voted on Tuesday to keep the ferry.')
  })

  test('findings that overlap are all told of, the narrowest first', () => {
    const source = 'Harbour town votes\n\nLINDMOUTH (AP) — The council voted on Tuesday to keep the ferry.'
    const result = cleanArticle(source)
    const [dateline] = result.findings
    const line = { ...dateline, start: 20, end: source.length, rule: 'the whole line' }
    const [, { marks }] = markedLines(source, { ...result, findings: [line, dateline] })
    expect(marks.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[dateline.rule, line.rule], [line.rule]])
  })

  test('paragraphs and the headline are told', () => {
    const source = 'Harbour town votes to keep its last ferry\n\nThe council voted on Tuesday.\nThe mayor was glad that it did.'
    const lines = markedLines(source, cleanArticle(source))
    expect(lines.map(({ beginsParagraph }) => beginsParagraph)).toEqual([true, true, false])
    expect(lines.map(({ headline }) => headline)).toEqual([true, false, false])
  })

  test('whatever the text: all of it is there, and what is not removed is the clean text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const result = cleanArticle(source)
        const lines = markedLines(source, result)
        const written = (text: string): string => text.replace(/[\s\u0085]+/gu, '')
        const pieces = lines.flatMap(({ marks }) =>
          marks.flatMap((mark) => mark.pieces.map((piece) => ({ ...piece, removed: mark.removed }))),
        )
        expect(written(pieces.map(({ before }) => before).join(''))).toBe(written(source))
        const left = pieces.filter(({ removed }) => !removed)
        expect(written(left.map(({ after }) => after).join(''))).toBe(written(applyEdits(source, result.edits)))
      }),
      { numRuns: 300 },
    )
  })
})
