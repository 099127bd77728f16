import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { toMarkdown, toTerminal } from '../../src/report/index.js'

const STORY = 'Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\n'

describe('findings for a terminal', () => {
  const result = cleanArticle(`${STORY}Share this article`)

  test('what, where, why and how sure, then a line of counts', () => {
    expect(toTerminal(result)).toBe(
      'removed  line 5  share\n' +
        '  “Share this article”\n' +
        '  Looks like a prompt or counter for sharing: it is worded like a stock phrase of such lines (en), behind the story.\n' +
        '  characters 63 to 81, rule cue-strong, 95 % sure\n' +
        '\n' +
        '1 removed; 0 flagged; 3 lines before, 2 after\n',
    )
  })

  test.each([
    ['another kind', { kind: 'newsletter' }, '1 removed; 0 flagged; 3 lines before\n'],
    ['another action', { action: 'flag' }, '0 removed; 1 flagged; 3 lines before\n'],
    ['another reason', { reason: 'So it is.' }, '1 removed; 0 flagged; 3 lines before, 2 after\n'],
  ])('the lines after it are not told of findings that were changed since they were counted: %s', (_, change, counts) => {
    const changed: typeof result = { ...result, findings: result.findings.map((finding) => Object({ ...finding, ...change })) }
    expect(toTerminal(changed).endsWith(`\n${counts}`)).toBe(true)
    expect(toMarkdown(changed).startsWith(counts)).toBe(true)
  })

  test('with colour only on request', () => {
    expect(toTerminal(result, { color: true })).toContain('\u001b[31mremoved\u001b[0m')
    for (const options of [undefined, {}, { color: undefined }, { color: false }])
      expect(toTerminal(result, options)).not.toContain('\u001b')
  })

  test.each([
    ['an escape', 'Share \u001b[31m this', 'Share <U+001B>[31m this'],
    ['line breaks', 'Share\nthis\u2028now', 'Share this now'],
    ['a C1 control', 'Share \u009b31m', 'Share <U+009B>31m'],
    ['turns of direction', 'a\u061cb\u200ec\u200fd\u202ee\u2066f', 'a<U+061C>b<U+200E>c<U+200F>d<U+202E>e<U+2066>f'],
    ['annotations', 'a\ufff9b\ufffac\ufffbd', 'a<U+FFF9>b<U+FFFA>c<U+FFFB>d'],
    ['a byte order mark', 'a\ufeffb', 'a<U+FEFF>b'],
    ['half a pair', 'a\ud83db\udca9', 'a<U+D83D>b<U+DCA9>'],
    ['a pair', 'a\u{1f4a9}b', 'a\u{1f4a9}b'],
    ['100 units', 'x'.repeat(100), 'x'.repeat(100)],
    ['101 units', 'x'.repeat(101), `${'x'.repeat(99)}…`],
    ['a pair where it is cut', `${'x'.repeat(98)}\u{1f4a9}xx`, `${'x'.repeat(98)}…`],
    ['a pair in front of the cut', `${'x'.repeat(97)}\u{1f4a9}xx`, `${'x'.repeat(97)}\u{1f4a9}…`],
  ])('a line is quoted so that it steers nothing and fits: %s', (_, text, quoted) => {
    const [finding] = result.findings
    expect(toTerminal({ ...result, findings: [{ ...finding, text }] })).toContain(`\n  “${quoted}”\n`)
  })

  test('nor does the name of a rule or a repair', () => {
    const [finding] = result.findings
    const hostile = {
      ...result,
      findings: [{ ...finding, rule: '\u001b[2J' }],
      stats: { ...result.stats, repairs: { '\u001b]0;x\u0007': 1 } },
    }
    expect(toTerminal(hostile)).not.toMatch(/[\u001b\u0007]/)
  })

  test.each<[string, unknown, unknown, Error]>([
    [
      'a text, as toHtml takes it first',
      'text',
      result,
      new TypeError('toTerminal: result must be what cleanArticle gave, got "text"; toTerminal takes the result alone, without the source'),
    ],
    ['no result', null, {}, new TypeError('toTerminal: result must be what cleanArticle gave, got null')],
    [
      'no counts',
      { ...result, stats: undefined },
      {},
      new TypeError('toTerminal: result.stats must be what cleanArticle gave, got undefined'),
    ],
    [
      'no finding',
      { ...result, findings: [null] },
      {},
      new TypeError('toTerminal: result.findings[0] must be what cleanArticle gave, got null'),
    ],
    ['no options', result, null, new TypeError('toTerminal: options must be a plain object, got null')],
    ['a misspelt option', result, { colour: true }, new TypeError('toTerminal: options.colour is unknown; did you mean "color"?')],
    ['another value', result, { color: 'always' }, new TypeError('toTerminal: options.color must be one of true, false, got "always"')],
  ])('refuses %s', (_, given, options, error) => {
    expect(() => Reflect.apply(toTerminal, undefined, [given, options])).toThrow(error)
  })
})
