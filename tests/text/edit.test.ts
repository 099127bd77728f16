import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeEdits } from '../../src/text/edits/compose.js'
import { withRemovals } from '../../src/text/edits/with-removals.js'
import {
  applyEdits,
  applyFindings,
  cleanOffset,
  type Edit,
  offsetMap,
  removalEdits,
  sourceOffset,
  sourceSpan,
} from '../../src/text/index.js'
import { anyText } from '../support/arbitraries.js'

/** Arbitrary edits of `text`: cut points in order, every other stretch replaced. */
const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom('', 'x', 'yz', '—', 'a\nb')), { maxLength: 8 }).map((cuts) => {
    const places = cuts.map(([place]) => place).sort((a, b) => a - b)
    const edits: Edit[] = []
    for (let i = 0; i + 1 < places.length; i += 2) {
      edits.push({ start: places[i], end: places[i + 1], replacement: cuts[i][1], by: 'repair' })
    }
    return edits
  })

const edit = (start: number, end: number, replacement: string): Edit => ({ start, end, replacement, by: 'repair' })

const textWithEdits = anyText.chain((text) => editsOf(text).map((edits) => ({ text, edits })))

describe('applyEdits', () => {
  test('without edits gives the text itself', () => {
    fc.assert(fc.property(anyText, (text) => applyEdits(text, []) === text))
  })

  test.each([
    [
      'overlap',
      [
        { start: 0, end: 2, replacement: '', by: 'r' },
        { start: 1, end: 3, replacement: '', by: 'r' },
      ],
    ],
    ['beyond the end', [{ start: 0, end: 9, replacement: '', by: 'r' }]],
    ['backwards', [{ start: 2, end: 1, replacement: '', by: 'r' }]],
    ['no number', [{ start: Number.NaN, end: 1, replacement: '', by: 'r' }]],
  ])("refuses edits that don't fit: %s", (_, edits) => {
    expect(() => applyEdits('text', edits)).toThrow(RangeError)
  })
})

describe('composeEdits', () => {
  test.each<[what: string, source: string, first: Edit, second: Edit, edits: object[]]>([
    ['a letter', 'a&amp;b', edit(1, 6, '&'), edit(1, 2, '&x'), [{ start: 2, end: 6, replacement: 'x' }]],
    ['a whole character', '😀 !', edit(2, 3, ''), edit(0, 3, '😀?'), [{ start: 2, end: 4, replacement: '?' }]],
    ['no half of one', '😀 !', edit(2, 3, ''), edit(0, 3, '😁!'), [{ start: 0, end: 3, replacement: '😁' }]],
    ['all', 'a b', edit(1, 2, 'x'), edit(1, 2, ' '), []],
  ])('leaves out of an edit what is the same at its ends: %s', (_, source, first, second, edits) => {
    const composed = composeEdits(source, applyEdits(source, [first]), [first], [second])
    expect(composed).toEqual(edits.map((one) => ({ ...one, by: 'repair' })))
  })
})

describe('offsets', () => {
  test('an untouched character maps there and back', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const clean = applyEdits(text, edits)
        for (let offset = 0; offset < text.length; offset++) {
          if (edits.some(({ start, end }) => start <= offset && offset < end)) continue
          const there = cleanOffset(edits, offset)
          expect(clean[there]).toBe(text[offset])
          expect(sourceOffset(edits, there)).toBe(offset)
        }
      }),
    )
  })

  test('every clean span has a source span that lies in the text, in order', () => {
    fc.assert(
      fc.property(textWithEdits, fc.nat(), fc.nat(), ({ text, edits }, a, b) => {
        const clean = applyEdits(text, edits)
        const [start, end] = [a % (clean.length + 1), b % (clean.length + 1)].sort((x, y) => x - y)
        const span = sourceSpan(edits, { start, end })
        expect(offsetMap(edits).sourceSpan({ start, end })).toEqual(span)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('withRemovals', () => {
  test('removes from the repaired text, and gives it back when a removal is left out', () => {
    const scenario = textWithEdits.chain(({ text, edits }) => {
      const repaired = applyEdits(text, edits)
      return editsOf(repaired).map((cuts) => ({
        text,
        edits,
        repaired,
        removals: cuts.filter(({ start, end }) => end > start).map((cut, finding) => ({ ...cut, replacement: '', by: 'removal', finding })),
      }))
    })
    fc.assert(
      fc.property(scenario, ({ text, edits, repaired, removals }) => {
        const joined = withRemovals(edits, removals)
        expect(applyEdits(text, joined)).toBe(applyEdits(repaired, removals))
        expect(
          applyEdits(
            text,
            joined.filter(({ by }) => by !== 'removal'),
          ),
        ).toBe(repaired)
        for (const { finding } of removals) {
          const undone = removals.filter((removal) => removal.finding !== finding)
          expect(
            applyEdits(
              text,
              joined.filter((edit) => edit.finding !== finding),
            ),
          ).toBe(applyEdits(repaired, undone))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('removalEdits', () => {
  test.each([
    ['between paragraphs', 'A\n\nX\n\nB', 'A\n\nB'],
    ['between lines', 'A\nX\nB', 'A\nB'],
    ['at the head of a block', 'A\n\nX\nB', 'A\n\nB'],
    ['at the foot of a block', 'A\nX\n\nB', 'A\n\nB'],
    ['two in a row', 'A\n\nX\nX\n\nB', 'A\n\nB'],
    ['first', 'X\n\nA', 'A'],
    ['last', 'A\n\nX', 'A'],
    ['last, with a final newline', 'A\n\nX\n', 'A\n'],
    ['last, with blank lines behind', 'A\n\nX\n\n\n', 'A\n'],
    ['all', '\nX\n\nX\n', ''],
    ['indented', 'A\n\n  X  \n\nB', 'A\n\nB'],
    ['a sentence in a line', 'One. X Two.', 'One. Two.'],
    ['a sentence at the end of a line', 'One. X\nTwo.', 'One.\nTwo.'],
    ['a run of blanks behind', 'One. X  \t Two.', 'One. Two.'],
    ['a run of blanks in front, at the end of a line', 'One.  \u00a0X\nTwo.', 'One.\nTwo.'],
    ['any blank behind', 'One. X\u2003\u2009\u202fTwo.', 'One. Two.'],
    ['any blank in front, at the end of a line', 'One.\u2003\u2009\u202fX\nTwo.', 'One.\nTwo.'],
    ['a sentence at the start of a line', 'X Two.\nThree.', 'Two.\nThree.'],
    ['all sentences of a line', 'A\n\nX X\n\nB', 'A\n\nB'],
    ['windows line breaks', 'A\r\n\r\nX\r\n\r\nB', 'A\r\n\r\nB'],
    ['without word spaces', '一。X二。', '一。二。'],
  ])('%s', (_, text, expected) => {
    const findings = [...text.matchAll(/X/g)].map(({ index }) => ({ action: 'remove' as const, start: index, end: index + 1 }))
    expect(applyFindings(text, findings)).toBe(expected)
  })

  /** Where the capital letters stand that are asked for; a word of several spans all that is between its first and its last one. */
  const spansOf = (text: string, words: readonly string[]): { action: 'remove'; start: number; end: number }[] =>
    words.map((word) => ({ action: 'remove', start: text.indexOf(word[0]), end: text.indexOf(word[word.length - 1]) + 1 }))

  test.each([
    ['two at the end of a line', 'a. X Y\nb', ['X', 'Y'], 'a.\nb'],
    ['three at the end of a line', 'a. X  Y\tZ\nb', ['X', 'Y', 'Z'], 'a.\nb'],
    ['two in front', 'X Y a.\nb', ['X', 'Y'], 'a.\nb'],
    ['one in front and two at the end', 'X a. Y Z', ['X', 'Y', 'Z'], 'a.'],
    ['one inside of another at the end of a line', 'a. X Y Z\nb', ['Y', 'XZ'], 'a.\nb'],
    ['blanks and what is behind them', 'a. X b', [' X'], 'a. b'],
  ])('leaves no blank at the end of a line: %s', (_, text, words, expected) => {
    const findings = words.map((word) =>
      word.startsWith(' ')
        ? { action: 'remove' as const, start: text.indexOf(word), end: text.indexOf(word) + word.length }
        : spansOf(text, [word])[0],
    )
    expect(applyFindings(text, findings)).toBe(expected)
  })

  test.each([
    ['a line of two', 'a\nX Y\nb', ['X', 'Y'], ['a\nX \nb', 'a\nY\nb']],
    ['a paragraph of two', 'a\n\nX Y\n\nb', ['X', 'Y'], ['a\n\nX \n\nb', 'a\n\nY\n\nb']],
    ['the first line', 'X Y\nb', ['X', 'Y'], ['X \nb', 'Y\nb']],
    ['the last line', 'a\nX Y', ['X', 'Y'], ['a\nX ', 'a\nY']],
    ['three without blanks', 'a\nXYZ\nb', ['X', 'Y', 'Z'], ['a\nX\nb', 'a\nY\nb', 'a\nZ\nb']],
    ['two times three', 'UVW\nXYZ\n', ['U', 'V', 'W', 'X', 'Y', 'Z'], ['U\n', 'V\n', 'W\n', 'X\n', 'Y\n', 'Z\n']],
    ['two lines of two', 'a\nV W\nX Y\nb', ['V', 'W', 'X', 'Y'], ['a\nV \nb', 'a\nW\nb', 'a\nX \nb', 'a\nY\nb']],
    ['one inside of another', 'a\nX Y Z\nb', ['XZ', 'Y'], ['a\nX Z\nb', 'a\nY \nb']],
    ['one inside of another, with more on the line', 'a. X Y Z\nb', ['XZ', 'Y'], ['a. X Z\nb', 'a. Y\nb']],
    ['one at the head of another', 'a\nX Y\nb', ['X', 'XY'], ['a\nX \nb', 'a\nY\nb']],
    ['two that cross', 'a\nX Y Z\nb', ['XY', 'YZ'], ['a\nX Y \nb', 'a\nZ\nb']],
    ['a line in front of one of which a part goes', 'X Y\nZ b', ['X', 'Y', 'Z'], ['X \nb', 'Y\nb', 'Z b']],
  ])('of findings that take a line together each can be undone: %s', (_, text, words, expected) => {
    const edits = removalEdits(text, spansOf(text, words))
    const without = (undone: (finding: number) => boolean): string =>
      applyEdits(
        text,
        edits.filter(({ finding = -1 }) => !undone(finding)),
      )
    expect(words.map((_, i) => without((finding) => finding === i))).toEqual(expected)
    expect(without(() => true)).toBe(text)
  })

  test('neighbours on a line that are undone together have one line break', () => {
    const text = 'a\nX Y Z\nb'
    const edits = removalEdits(text, spansOf(text, ['X', 'Y', 'Z']))
    const withOnly = (kept: number): string =>
      applyEdits(
        text,
        edits.filter(({ finding }) => finding === kept),
      )
    expect(withOnly(0)).toBe('a\nY Z\nb')
    expect(withOnly(2)).toBe('a\nX Y \nb')
  })

  test('removes nothing where nothing is to be removed', () => {
    fc.assert(fc.property(anyText, (text) => applyFindings(text, []) === text))
    expect(applyFindings('A\n\nX', [{ action: 'flag', start: 3, end: 4 }])).toBe('A\n\nX')
  })

  test('takes what was asked for and beside it nothing but blanks; edits are disjoint, in order, and name their finding', () => {
    const lineText = fc
      .array(fc.constantFrom('A b. ', 'X ', '\n', '\r\n', '\n\n', ' ', '\u2028', '文。'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    const scenario = fc.oneof(lineText, anyText).chain((text) =>
      fc.record({
        text: fc.constant(text),
        findings: fc.array(
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([a, b]) => ({ action: 'remove' as const, start: Math.min(a, b), end: Math.max(a, b) })),
          { maxLength: 4 },
        ),
      }),
    )
    fc.assert(
      fc.property(scenario, ({ text, findings }) => {
        const edits = removalEdits(text, findings)
        let at = 0
        for (const { start, end, replacement, by, finding, removedBy } of edits) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(replacement === '' || (removedBy !== undefined && start === end)).toBe(true)
          expect(by).toBe('removal')
          expect(finding).toBeLessThan(findings.length)
          at = end
        }
        const covered = (offset: number, spans: readonly { start: number; end: number }[]) =>
          spans.some(({ start, end }) => start <= offset && offset < end)
        for (let offset = 0; offset < text.length; offset++) {
          if (/[\s\u0085]/.test(text[offset])) continue
          expect(covered(offset, edits), `${JSON.stringify(text)} at ${offset}`).toBe(covered(offset, findings))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

const cut = { start: 1, end: 3, replacement: '', by: 'removal' }
const finding = { action: 'remove', start: 1, end: 3 }

describe('lists that are none of edits or findings', () => {
  test.each<[string, unknown, ErrorConstructor, string]>([
    ['no list', 'x', TypeError, 'edits must be an array, got "x"'],
    ['null', [null], TypeError, 'edits[0] must be an edit { start, end, replacement, by }, got null'],
    ['undefined', [cut, undefined, cut], TypeError, 'edits[1] must be an edit { start, end, replacement, by }, got undefined'],
    ['a finding', [finding], TypeError, 'edits[0] must be an edit, got a finding; removalEdits makes edits of findings'],
    ['no replacement', [{ start: 1, end: 2, by: 'r' }], TypeError, 'edits[0].replacement must be a string, got undefined'],
    ['another replacement', [{ ...cut, replacement: 3 }], TypeError, 'edits[0].replacement must be a string, got 3'],
    ['a place as text', [{ ...cut, start: '1' }], TypeError, 'edits[0].start must be a whole number, 0 or more, got "1"'],
    ['no end', [{ ...cut, end: undefined }], TypeError, 'edits[0].end must be a whole number, 0 or more, got undefined'],
    ['a place between two', [{ ...cut, end: 2.5 }], RangeError, 'edits[0].end must be a whole number, 0 or more, got 2.5'],
    ['NaN', [{ ...cut, start: Number.NaN }], RangeError, 'edits[0].start must be a whole number, 0 or more, got NaN'],
    [
      'a finding that became null',
      [{ ...cut, finding: null }],
      TypeError,
      'edits[0].finding must be a whole number, 0 or more, or undefined, got null',
    ],
    [
      'a finding as text',
      [cut, { ...cut, start: 3, removedBy: '0' }],
      TypeError,
      'edits[1].removedBy must be a whole number, 0 or more, or undefined, got "0"',
    ],
    [
      'a finding between two',
      [{ ...cut, finding: 0.5 }],
      RangeError,
      'edits[0].finding must be a whole number, 0 or more, or undefined, got 0.5',
    ],
    ['below 0', [{ ...cut, start: -1 }], RangeError, 'edits[0].start must be a whole number, 0 or more, got -1'],
    ['backwards', [{ ...cut, end: 0 }], RangeError, 'edits[0] must lie between 0 (the end of the edit before) and '],
    ['out of order', [cut, cut], RangeError, 'edits[1] must lie between 3 (the end of the edit before) and '],
  ])('as edits: %s', (_, edits, type, message) => {
    for (const [name, call] of [
      ['applyEdits', () => Reflect.apply(applyEdits, undefined, ['text', edits])],
      ['sourceOffset', () => Reflect.apply(sourceOffset, undefined, [edits, 0])],
      ['cleanOffset', () => Reflect.apply(cleanOffset, undefined, [edits, 0])],
      ['sourceSpan', () => Reflect.apply(sourceSpan, undefined, [edits, { start: 0, end: 0 }])],
      ['offsetMap', () => Reflect.apply(offsetMap, undefined, [edits])],
    ] as const) {
      expect(call).toThrow(type)
      expect(call).toThrow(`${name}: ${message}`)
    }
  })

  test.each<[string, unknown, ErrorConstructor, string]>([
    ['no list', {}, TypeError, 'findings must be an array, got an object'],
    ['null', [null], TypeError, 'findings[0] must be a finding { action, start, end }, got null'],
    ['undefined', [undefined, finding], TypeError, 'findings[0] must be a finding { action, start, end }, got undefined'],
    ['an edit', [cut], TypeError, 'findings[0] must be a finding, got an edit; applyEdits takes edits'],
    ['no action', [{ start: 1, end: 3 }], TypeError, 'findings[0].action must be one of "remove", "flag", "keep", got undefined'],
    [
      'words of another text',
      [finding, { ...finding, text: 'to' }],
      RangeError,
      'text must be the text that the findings were made from, but has other words at 1 to 3',
    ],
    [
      'another action',
      [{ ...finding, action: 'drop' }],
      RangeError,
      'findings[0].action must be one of "remove", "flag", "keep", got "drop"',
    ],
    ['a place as text', [{ ...finding, end: '3' }], TypeError, 'findings[0].end must be a whole number, 0 or more, got "3"'],
    ['a place between two', [{ ...finding, start: 0.5 }], RangeError, 'findings[0].start must be a whole number, 0 or more, got 0.5'],
    ['beyond the end', [finding, { ...finding, end: 5 }], RangeError, 'findings[1] must lie between 0 and 4, got 1 to 5'],
    ['a flag beyond the end', [{ action: 'flag', start: 1, end: 5 }], RangeError, 'findings[0] must lie between 0 and 4, got 1 to 5'],
    ['backwards', [{ ...finding, end: 0 }], RangeError, 'findings[0] must lie between 0 and 4, got 1 to 0'],
  ])('as findings: %s', (_, findings, type, message) => {
    for (const [name, list] of [
      ['removalEdits', removalEdits],
      ['applyFindings', applyFindings],
    ] as const) {
      const call = (): unknown => Reflect.apply(list, undefined, ['text', findings])
      expect(call).toThrow(type)
      expect(call).toThrow(`${name}: ${message}`)
    }
  })

  test.each<[string, (...values: never[]) => unknown, unknown, ErrorConstructor, string]>([
    ['no place', sourceOffset, undefined, TypeError, 'sourceOffset: offset must be a whole number, 0 or more, got undefined'],
    ['NaN', cleanOffset, Number.NaN, RangeError, 'cleanOffset: offset must be a whole number, 0 or more, got NaN'],
    ['below 0', cleanOffset, -1, RangeError, 'cleanOffset: offset must be a whole number, 0 or more, got -1'],
    ['no span', sourceSpan, undefined, TypeError, 'sourceSpan: span must be a span { start, end }, got undefined'],
    ['no end', sourceSpan, { start: 0 }, TypeError, 'sourceSpan: span.end must be a whole number, 0 or more, got undefined'],
    ['a start below 0', sourceSpan, { start: -1, end: 0 }, RangeError, 'sourceSpan: span.start must be a whole number, 0 or more, got -1'],
    ['backwards', sourceSpan, { start: 2, end: 1 }, RangeError, 'sourceSpan: span.end must be 2 (its start) or more, got 1'],
  ])('as a place: %s', (_, map, place, type, message) => {
    const call = (): unknown => Reflect.apply(map, undefined, [[], place])
    expect(call).toThrow(type)
    expect(call).toThrow(message)
  })

  const entity = [{ start: 1, end: 6, replacement: '&', by: 'entities' }]
  test.each<[string, () => unknown, string]>([
    ['sourceOffset', () => sourceOffset(entity, 4, 'R&amp;D'), 'sourceOffset: offset must be 3 (the end of the text) or less, got 4'],
    ['cleanOffset', () => cleanOffset(entity, 8, 'R&amp;D'), 'cleanOffset: offset must be 7 (the end of the text) or less, got 8'],
    ['sourceSpan', () => sourceSpan(entity, { start: 0, end: 4 }, 'R&amp;D'), 'sourceSpan: span.end must be 3 (the end of the text)'],
    ['offsetMap', () => offsetMap(entity, 'R&amp;D').sourceSpan({ start: 4, end: 4 }), 'sourceSpan: span.start must be 3 '],
    ['another text', () => offsetMap(entity, 'R&D'), 'offsetMap: edits[0] must lie between 0 (the end of the edit before) and 3 '],
  ])('beyond the end of the text that is handed in: %s', (_, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })

  test('none at the end of the text that is handed in', () => {
    expect(sourceOffset(entity, 3, 'R&amp;D')).toBe(7)
    expect(cleanOffset(entity, 7, 'R&amp;D')).toBe(3)
    expect(sourceSpan(entity, { start: 0, end: 3 }, 'R&amp;D')).toEqual({ start: 0, end: 7 })
    expect(() => Reflect.apply(offsetMap, undefined, [entity, 7])).toThrow(new TypeError('offsetMap: source must be a string, got 7'))
  })
})
