import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, cleanArticle, reviewedEdits } from '../../src/index.js'
import { summaryHtml } from '../../src/report/html.js'
import { toHtml } from '../../src/report/index.js'
import { reportStyle } from '../../src/report/style.js'
import { STYLE_HASH } from '../../src/report/style-hash.js'
import { countWritten } from '../../src/text/lines.js'
import { anyText } from '../support/arbitraries.js'
import { readProjectFile } from '../support/files.js'

const SAMPLE = readProjectFile('examples/article.txt')
const report = (source: string): string => toHtml(source, cleanArticle(source))

/** All that can stand between angle brackets in a report, with attributes whose values hold no markup. */
const TAG =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|[apb]|div|header|h1|h2|aside|fieldset|legend|label|input|span|svg|rect|main|article|del|mark|ins|code)(?: (?:[a-z-]+="[^"<>]*"|checked))*\/?)>$/i

describe('the article as a page', () => {
  test('what was removed is struck through, with its reason and the link to the line that stays', () => {
    const html = report(SAMPLE)
    expect(html).toContain('<del>Ferry to stay for ten more years, council decides</del>')
    expect(html).toContain('Repeats line 3 word for word. <a href="#line-3">Show line 3</a>')
    expect(html).toContain('id="line-3"')
  })

  test('repairs show what stood there and what stands there now', () => {
    expect(report(SAMPLE)).toContain('<span class="repair" title="entities"><del>&amp;pound;</del><ins>£</ins></span>')
  })

  test.each([
    ['two blanks', 'a  b', '<del>··</del><ins> </ins>'],
    ['a no-break space', 'a\u00a0b', '<del><code>U+00A0</code></del><ins> </ins>'],
    ['a zero-width space', 'a\u200bb', '<del><code>U+200B</code></del></span>'],
    ['a control', 'a\u0007b', '<del><code>U+0007</code></del></span>'],
  ])('repairs show what cannot be seen: %s', (_, source, shown) => {
    expect(report(source)).toContain(shown)
  })

  test.each([
    ['a pair where it is cut', `a\u0007${'\u{e0041}'.repeat(50)}b`, 39],
    ['a pair in front of the cut', `a${'\u{e0041}'.repeat(50)}b`, 40],
  ])('of a long stretch that went the beginning is shown, in whole characters: %s', (_, source, count) => {
    const [shown] = /(?:<code>U\+\w+<\/code>)+…/.exec(report(source)) ?? []
    expect(shown?.replace('<code>U+0007</code>', '')).toBe(`${'<code>U+E0041</code>'.repeat(count)}…`)
  })

  test('a row for each category, with counts and bars', () => {
    const html = report(SAMPLE)
    expect(
      [...html.matchAll(/<span class="name">(.+?)<\/span> <span class="count">(\d+)</g)].map(([, name, count]) => `${name} ${count}`),
    ).toEqual(['Said twice 2', 'Other articles 1', 'Calls to the reader 4', 'Notices 1', 'Captions and credits 1', 'Repairs 1'])
    expect(html).toContain('<rect class="done" width="100" height="4"/>')
  })

  test('a removal that was put back', () => {
    const result = cleanArticle(SAMPLE)
    const html = toHtml(SAMPLE, { ...result, edits: result.edits.filter(({ finding }) => finding !== 0) })
    expect(html).toContain('<mark>Ferry to stay for ten more years, council decides</mark>')
    expect(html).toContain('<b>duplicate</b> put back')
  })

  test('what was put back counts as what it is: in the summary it stays, in the panel it only has a mark', () => {
    const source = 'Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nShare this article'
    const result = cleanArticle(source)
    const counts = (edits: typeof result.edits): (string | undefined)[] => {
      const html = toHtml(source, { ...result, edits })
      return [/<p class="summary">(.*)<\/p>/.exec(html)?.[1], /<rect class="done" width="(\d+)"/.exec(html)?.[1]]
    }
    expect(counts(result.edits)).toEqual(['Of 3 lines <b>2 stay</b>. <b>1</b> removed, <b>0</b> flagged.', '100'])
    expect(counts([])).toEqual(['Of 3 lines <b>3 stay</b>. <b>0</b> removed, <b>0</b> flagged.', '0'])
  })

  const noisy = fc
    .array(
      fc.constantFrom(
        'Share&nbsp;this article',
        'LINDMOUTH (AP) — The council voted on Tuesday.',
        'The council voted on Tuesday to keep the ferry. ',
        'Caf&eacute; owners on the quay were pleas-',
        'ed with the vote. ',
        '\n',
        '\n\n',
        '\u2028',
        '© 2025 The Packet',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''))

  test('property: with all edits the counts are those of the result', () => {
    fc.assert(
      fc.property(fc.oneof(noisy, anyText), (source) => {
        const result = cleanArticle(source, { actions: { dateline: 'remove' } })
        expect(toHtml(source, result)).toContain(summaryHtml(result))
      }),
      { numRuns: 300 },
    )
  })

  test('property: after a review the counts are those of the reviewed edits', () => {
    fc.assert(
      fc.property(fc.oneof(noisy, anyText), fc.infiniteStream(fc.constantFrom('remove', 'flag', 'keep')), (source, actions) => {
        const result = cleanArticle(source)
        const findings = result.findings.map((finding) => ({ ...finding, action: actions.next().value }))
        const edits = reviewedEdits(source, result.edits, findings)
        const { source: before } = result.stats.lines
        const stay = countWritten(applyEdits(source, edits))
        expect(toHtml(source, { ...result, findings, edits })).toContain(`Of ${before} lines <b>${stay} stay</b>.`)
      }),
      { numRuns: 300 },
    )
  })

  test('a control character in a removed line puts nothing back', () => {
    const source = 'Share this\0\u0085\nShare this'
    const result = cleanArticle(source)
    expect(result.stats.removed).toEqual({ 'near-duplicate': 1 })
    expect(toHtml(source, result)).toContain('<b>1</b> removed')
  })

  test('a text in which nothing was found', () => {
    expect(report('One line.')).toContain('Nothing was found: the text is as it was.')
    expect(report('')).toContain('<title>Article</title>')
  })

  test('title and language are the caller’s', () => {
    const html = toHtml(SAMPLE, cleanArticle(SAMPLE), { title: 'Ferry & "quay"', language: 'en-GB' })
    expect(html).toContain('<title>Ferry &amp; &quot;quay&quot;</title>')
    expect(html).toContain('<article lang="en-GB">')
  })
})

describe('the page is safe', () => {
  test('the content security policy lets in the style sheet as it is', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(reportStyle()).digest('base64')}`)
    expect(report(SAMPLE)).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`)
    expect(report(SAMPLE)).toContain(`<style>${reportStyle()}</style>`)
  })

  test('it names no address but its own lines', () => {
    expect(report(SAMPLE).match(/https?:|\/\/|url\(|@import|src=/g)).toBeNull()
  })

  test('whatever the text: its angle brackets, quotes and ampersands are never markup', () => {
    const markup = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '<script>',
          '</p>',
          ' onload=',
          'Share this',
          'The story. ',
          '\n',
          '&lt;',
          '<!--',
          ']]>',
          'x',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anyText, markup), (source) => {
        const rules = [{ name: source, kind: 'share', test: () => true }] as const
        const html = toHtml(source, cleanArticle(source, { boilerplate: { rules } }), { title: source }).replace(reportStyle(), '')
        for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(TAG)
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"]/)
        expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u)
      }),
      { numRuns: 300 },
    )
  })

  test('the same result gives the same page, also out of JSON', () => {
    const result = cleanArticle(SAMPLE)
    expect(toHtml(SAMPLE, JSON.parse(JSON.stringify(result)))).toBe(toHtml(SAMPLE, result))
  })
})

describe('arguments', () => {
  const result = cleanArticle(SAMPLE)

  test('a result of another text is refused', () => {
    expect(() => toHtml(`${SAMPLE.slice(1)} `, result)).toThrow(
      new RangeError('toHtml: source must be the text that the result was made from, but has other words at 93 to 142'),
    )
    expect(() => toHtml('Totally different words here and there.', cleanArticle('One line of a story.'))).toThrow(
      new RangeError('toHtml: source must be the text that the result was made from, of length 20, but has 39'),
    )
  })

  test.each<[string, () => void, Error]>([
    // @ts-expect-error a number is no text
    ['source', () => toHtml(1, result), new TypeError('toHtml: source must be a string, got 1')],
    // @ts-expect-error an empty object is no result
    ['result', () => toHtml(SAMPLE, {}), new TypeError('toHtml: result.findings must be what cleanArticle gave, got undefined')],
    [
      'option',
      // @ts-expect-error a misspelt option
      () => toHtml(SAMPLE, result, { titel: '' }),
      new TypeError('toHtml: options.titel is unknown; did you mean "title"?'),
    ],
    // @ts-expect-error a number is no title
    ['title', () => toHtml(SAMPLE, result, { title: 1 }), new TypeError('toHtml: options.title must be a string, got 1')],
    [
      'language',
      () => toHtml(SAMPLE, result, { language: '"><script>' }),
      new RangeError('toHtml: options.language must be a BCP 47 tag such as "de" or "zh-Hans", got "\\"><script>"'),
    ],
  ])('%s', (_, call, error) => {
    expect(call).toThrow(error)
  })

  const [finding] = result.findings
  test.each<[string, object, string]>([
    ['no counts', { stats: undefined }, 'stats must be what cleanArticle gave, got undefined'],
    [
      'repairs that are not counted',
      { stats: { ...result.stats, repairs: { quotes: 'two' } } },
      'stats must be what cleanArticle gave, got an object',
    ],
    ['no lines counted', { stats: { ...result.stats, lines: undefined } }, 'stats must be what cleanArticle gave, got an object'],
    [
      'characters counted in part',
      { stats: { ...result.stats, characters: { source: 1 } } },
      'stats must be what cleanArticle gave, got an object',
    ],
    ['counts without repairs', { stats: { ...result.stats, repairs: null } }, 'stats must be what cleanArticle gave, got an object'],
    ['no finding', { findings: [null] }, 'findings[0] must be what cleanArticle gave, got null'],
    ['a finding without a reason', { findings: [{ ...finding, reason: 1 }] }, 'findings[0] must be what cleanArticle gave, got an object'],
    ['a finding to drop', { findings: [{ ...finding, action: 'drop' }] }, 'findings[0] must be what cleanArticle gave, got an object'],
    ['a copy of nothing', { findings: [{ ...finding, evidence: {} }] }, 'findings[0] must be what cleanArticle gave, got an object'],
    [
      'an edit whose finding became null',
      { edits: [{ ...result.edits[0], removedBy: null }] },
      'edits[0].removedBy must be a whole number, 0 or more, or undefined, got null',
    ],
    ['edits out of order', { edits: [...result.edits].reverse() }, 'edits[1] must lie between'],
    [
      'findings that were filtered',
      { findings: result.findings.slice(1) },
      'findings must be all findings in the order in which the edits name them, but result.edits[0] names findings[0] and is no part of it',
    ],
    [
      'findings that were sorted',
      { findings: [...result.findings].reverse() },
      'findings must be all findings in the order in which the edits name them, but result.edits[0] names findings[0] and is no part of it',
    ],
    ['no counts of what went', { stats: { ...result.stats, removed: null } }, 'stats must be what cleanArticle gave, got an object'],
    ['no edit', { edits: [null] }, 'edits[0] must be what cleanArticle gave, got null'],
    ['no line', { lines: ['Headline'] }, 'lines[0] must be what cleanArticle gave, got "Headline"'],
    ['no known note', { notes: ['toString'] }, 'notes[0] must be what cleanArticle gave, got "toString"'],
  ])('a result with %s', (_, part, message) => {
    expect(() => toHtml(SAMPLE, Object({ ...result, ...part }))).toThrow(`toHtml: result.${message}`)
  })
})
