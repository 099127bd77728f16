import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { toMarkdown } from '../../src/report/index.js'
import { anyText } from '../support/arbitraries.js'

const STORY = 'Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\n'

describe('findings as Markdown', () => {
  test('counts, then a list item for each line that was removed or flagged', () => {
    expect(toMarkdown(cleanArticle(`${STORY}Share this article`))).toBe(
      '1 removed; 0 flagged; 3 lines before, 2 after\n\n' +
        '- **Line 5, share, removed** (95 % sure): `Share this article`\\\n' +
        '  Looks like a prompt or counter for sharing: it is worded like a stock phrase of such lines (en), behind the story.\n',
    )
  })

  test('notes on the article as a whole', () => {
    const { findings, stats } = cleanArticle(STORY)
    expect(toMarkdown({ findings, stats, notes: ['truncated'] })).toContain('\n**Note:** A paywall cut the story off')
  })

  test.each([
    ['a pipe and a star', 'Share this *now* | here', '`Share this *now* | here`'],
    ['a backtick', 'Share this `now`', '`` Share this `now` ``'],
    ['many backticks', 'Share this ```` now', '````` Share this ```` now `````'],
    ['a link', 'Share this [here](https://example.com)', '`Share this [here](https://example.com)`'],
    ['markup', 'Share this <img src=x onerror=y>', '`Share this <img src=x onerror=y>`'],
    ['a turn of direction', 'Share this \u202e now', '`Share this U+202E now`'],
  ])('the words of the article stand in a code span: %s', (_, text, span) => {
    const [finding] = cleanArticle(`${STORY}Share this`).findings
    const { stats } = cleanArticle(STORY)
    expect(toMarkdown({ findings: [{ ...finding, text }], notes: [], stats })).toContain(`: ${span}\\\n`)
  })

  test('a text with any number of backticks in it', () => {
    const [finding] = cleanArticle(`${STORY}Share this`).findings
    const { stats } = cleanArticle(STORY)
    const text = 'Share ` '.repeat(150_000)
    expect(toMarkdown({ findings: [{ ...finding, text }], notes: [], stats })).toContain(`: \`\` ${text.trim()} \`\`\\\n`)
  })

  test('whatever the text: a line of counts and two lines for each finding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = cleanArticle(`${STORY}Share this\n${text}`)
        const shown = result.findings.filter(({ action }) => action !== 'keep').length
        const items = toMarkdown({ ...result, notes: [] }).split('\n')
        expect(items.length).toBe(shown === 0 ? 2 : 3 + 2 * shown)
      }),
    )
  })

  test.each([
    ['over-half-flagged', /^\n\*\*Note:\*\* More than half of the words looked like boilerplate, on a page all of them/m],
    ['truncated', /A paywall cut the story off/],
  ] as const)('says what the note %s means', (note, sentence) => {
    expect(toMarkdown({ ...cleanArticle(STORY), notes: [note] })).toMatch(sentence)
  })

  test('refuses what is no result', () => {
    // @ts-expect-error a text is not a result
    expect(() => toMarkdown('text')).toThrow(
      new TypeError('toMarkdown: result must be what cleanArticle gave, got "text"; toMarkdown takes the result alone, without the source'),
    )
    const result = cleanArticle(STORY)
    for (const [part, name, given] of [
      [{ stats: undefined }, 'stats', 'undefined'],
      [{ findings: [null] }, 'findings[0]', 'null'],
    ]) {
      const call = (): unknown => toMarkdown(Object({ ...result, ...Object(part) }))
      expect(call).toThrow(new TypeError(`toMarkdown: result.${name} must be what cleanArticle gave, got ${given}`))
    }
  })
})
