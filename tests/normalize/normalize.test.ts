import { describe, expect, test } from 'vitest'
import { explainNormalization, type NormalizeOptions, normalizeText } from '../../src/normalize/index.js'
import { applyEdits, cleanOffset, sourceOffset } from '../../src/text/index.js'

describe('all default repairs', () => {
  test.each([
    ['Caf&eacute;\u00a0 isnâ€™t\u200b open \u0096 yet\r\n\r\n\r\n\u001b[1mNext\u001b[0m\ud800', 'Café isn’t open – yet\n\nNext\ufffd'],
    ['doesn&acirc;&euro;&trade;t', 'doesn’t'],
    ['&amp;lt;ok&amp;gt;', '<ok>'],
    ['&am\u200bp;', '&'],
    ['&am&#x200b;p;', '&'],
    ['&#27;[31mred&#27;[0m', 'red'],
    ['A\u0303\u00a9', 'é'],
    ['\u00c3\u200b\u00a9', 'é'],
    ['infor\u00ad\r\nmation, infor&shy;\nmation', 'information, information'],
    ['soft\u00ad\nHyphen, antici-\npation', 'soft\nHyphen, antici-\npation'],
    ['one\u0085two', 'one…two'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected)
    expect(normalizeText(expected)).toBe(expected)
  })

  test.each(['', 'Plain text.', '“Yes” — he said… • ﬁne', 'MARQUÉ…', 'می‌شود', 'a\n\nb'])('%j stays, and no edits are made', (text) => {
    expect(explainNormalization(text)).toEqual({ text, edits: [] })
  })
})

describe('escapes of a string that was printed', () => {
  test.each([
    ['Repairs begin\\n\\nThe council voted.\\nThree were against.', 'Repairs begin\n\nThe council voted.\nThree were against.'],
    [
      'Repairs begin\n\nIt voted.\\r\\n\\r\\n\\”Yes,\\” she said.\\r\\n\\r\\nIt rained.',
      'Repairs begin\n\nIt voted.\n\n”Yes,” she said.\n\nIt rained.',
    ],
    ['会议开始。\\n\\n“好的”。', '会议开始。\n\n“好的”。'],
    ['The caf\\u00e9 isn\\u2019t \\u2013 yet \\u2013 open', 'The café isn’t – yet – open'],
    ['\\u041f\\u0440\\u0438\\u0432\\u0435\\u0442', 'Привет'],
    ['It isn\\xe2\\x80\\x99t, or isn\\u00e2\\u0080\\u0099t', 'It isn’t, or isn’t'],
    ['R\\u0026amp;D in a caf\\u00e9', 'R&D in a café'],
    ['Escaped twice: caf\\\\u00e9s', 'Escaped twice: cafés'],
    ['\\"No,\\" he said, and \\"never\\".', '"No," he said, and "never".'],
    ["The council\\'s plan", "The council's plan"],
    ['Marks \\u0026 Spencer said that it\\u0027s closing the shop.', "Marks & Spencer said that it's closing the shop."],
    ['דובר צה\\"ל אמר: \\"כן\\".', 'דובר צה"ל אמר: "כן".'],
    ["C\\'est la vie, l\\'ami", "C'est la vie, l'ami"],
    ["O\\'Brien said no.", "O'Brien said no."],
    [
      'The ferry goes at seven,\\nthe ferry goes at nine,\\nand no one waits',
      'The ferry goes at seven,\nthe ferry goes at nine,\nand no one waits',
    ],
    ['She said:\\nWe wait.\\nAnd so they did.', 'She said:\nWe wait.\nAnd so they did.'],
    ['Shopping:\\n- milk\\n- eggs', 'Shopping:\n- milk\n- eggs'],
    ['The plan \\u2013 as of now \\u2013 is dead', 'The plan – as of now – is dead'],
    ['Great day \\U0001f600', 'Great day 😀'],
    ['It isn<U+2019>t open <U+2013> yet <U+0001F600>', 'It isn’t open – yet 😀'],
    ['It isn\\u2019t.\n\nIt won\\u2019t.\n\nC:\\temp', 'It isn’t.\n\nIt won’t.\n\nC:\\temp'],
    ['More at https:\\/\\/example.com\\/ferry', 'More at https://example.com/ferry'],
  ])('%j becomes %j', (text, decoded) => expect(normalizeText(text)).toBe(decoded))

  test.each([
    'Save it as C:\\new\\table.txt, or in docs\\xbase.',
    'Copy it from C:\\news to D:\\notes.',
    'If $f(x)\\neq g(x)$ and $h(x)\\neq k(x)$, both hold.',
    'Quotients\n\nIf $f(x)\\neq 0$, $g(x)\\neq 0$ and $h(x)\\neq 0$ on $\\Omega$, then $\\frac{f}{g}$ is bounded by $\\beta\\rho$.',
    'The pairs (f(x),\\nabla f), (g(x),\\nabla g) and (h(x),\\nabla h) are known.',
    'We follow Schr\\"{o}dinger and G\\"{o}del here, M{\\"u}ller and K{\\"o}nig.',
    "It\\'s L\\'{e}vy\\'s",
    'The pattern \\d+\\n, and “\\u00e9” for é',
    'printf("Hello.\\n\\n");',
    'She prints a line:\n\nprint("One.\\nTwo.")\n\nThat is all.\n\nAnd "more" than \\"that\\".',
    "Erd\\H{o}s, L\\'aszl\\'o and $\\nu$ over caf\\'e",
    'In plain ASCII, write caf\\u00e9.\n\n```js\nconsole.log("one\\ntwo")\nconst re = /\\bword\\b/\n```\n\nSave it as C:\\temp\\notes.txt and run it.',
    'Typed are M\\"uller and G\\"odel, with a backslash and a quotation mark.',
    'Inside double quotes write \\" for each mark, as in \\"this\\".',
    'How to split "First line.\\nSecond line.\\nThird line." in Python',
    "The r\\'egion of L\\'aszl\\'o",
    'R prints don<U+2019>t where it means don’t',
    'Write `don<U+2019>t` to see it',
    'The marks <U+2018> and <U+2019> differ',
    'A link (https://example.com) in sed: https:\\/\\/example.com',
  ])('%j stays', (text) => expect(normalizeText(text)).toBe(text))

  test('all are decoded where that is asked for, none where it is not wanted', () => {
    expect(normalizeText('C:\\new', { stringEscapes: true })).toBe('C:\new')
    expect(normalizeText('It isn\\u2019t', { stringEscapes: false })).toBe('It isn\\u2019t')
  })
})

describe('options', () => {
  test.each<[string, NormalizeOptions, string, string]>([
    ['quotes', { quotes: true }, '“It’s”', '"It\'s"'],
    ['primes', { primes: true }, '5′', "5'"],
    ['dashes', { dashes: true }, 'a – b', 'a - b'],
    ['ellipsis', { ellipsis: true }, 'so…', 'so...'],
    ['bullets', { bullets: true }, '• a', '- a'],
    ['ligatures', { ligatures: true }, 'ﬁne', 'fine'],
    ['width', { width: true }, '＆ａｍｐ；', '&'],
    ['hyphenation', { hyphenation: true }, 'antici-\npation', 'anticipation'],
    ['hyphenation', { hyphenation: true }, 'inter\u00ad\nnational', 'international'],
    ['no hyphenation', { hyphenation: false }, 'inter\u00ad\nnational', 'inter\nnational'],
    ['hyphenation where it is soft', { hyphenation: 'auto' }, 'inter\u00ad\nnatio-\nnal', 'internatio-\nnal'],
    ['no entities', { entities: false }, '&amp;', '&amp;'],
    ['no mojibake repair', { mojibake: false }, 'cafÃ©', 'cafÃ©'],
    ['no white space', { whitespace: false }, 'a  b', 'a  b'],
    ['no composition', { nfc: false }, 'e\u0301', 'e\u0301'],
  ])('%s', (_, options, text, expected) => {
    expect(normalizeText(text, options)).toBe(expected)
  })

  test.each([
    ['a tag', '<b>R&amp;D</b>'],
    ['a comment', '<!-- x --> &amp;'],
    ['a closing tag with a blank', '</p > &amp;'],
    ['a tag with attributes', '<a href="x">&amp;</a>'],
    ['a tag in capitals', '<P>Salt &amp; vinegar'],
    ['a tag that closes itself', 'Salt &amp; vinegar<br />'],
    ['attributes without a value in front', '<script async src="a.js"> &amp;'],
    ['elements of XML', '<teaser>R&amp;D</teaser>'],
  ])('references of markup are left alone: %s', (_, text) => {
    expect(normalizeText(text)).toBe(text)
    expect(normalizeText(text, { entities: true })).not.toContain('&amp;')
  })

  test.each([
    ...['3 < 5 &amp; 7 > 6', 'a <- b &amp; c', '<3 &amp; hugs', 'where a<b &amp; c>d', 'when i <b &amp; x=5> or so'],
    ...[
      'Set <Name> first.\n\nSalt &amp; vinegar',
      'Von <Redaktion>: Kind &amp; Kegel',
      'a List<String> &amp; a Map',
      '<Name> &amp; <Address>',
    ],
    'Jane Roe <jane@example.org> &amp; team',
  ])('a sign and a placeholder are no tags: %s', (text) => {
    expect(normalizeText(text)).not.toContain('&amp;')
  })

  test('a field that is undefined has its default', () => {
    expect(Reflect.apply(normalizeText, undefined, ['e\u0301&amp;', { nfc: undefined, entities: undefined }])).toBe('é&')
  })

  test('unknown options and values are errors that say what is accepted', () => {
    const bad = (options: unknown): unknown => Reflect.apply(normalizeText, undefined, ['text', options])
    expect(() => bad({ qoutes: true })).toThrow('normalizeText: options.qoutes is unknown; did you mean "quotes"?')
    expect(() => bad({ quotes: 'yes' })).toThrow('normalizeText: options.quotes must be one of true, false, got "yes"')
    expect(() => bad({ entities: 1 })).toThrow('normalizeText: options.entities must be one of true, false, "auto", got 1')
    expect(() => bad({ 'to upper case': true })).toThrow(
      'normalizeText: options["to upper case"] is unknown; known: "surrogates", "combiningMarks", "stringEscapes", "terminalEscapes", "entities", "mojibake", ',
    )
    expect(() => bad(5)).toThrow(TypeError)
    expect(() => Reflect.apply(explainNormalization, undefined, [undefined])).toThrow(
      'explainNormalization: text must be a string, got undefined',
    )
  })
})

describe('edits', () => {
  test('have their place in the source and the name of their repair', () => {
    const { edits } = explainNormalization('R&amp;D isnâ€™t\u00a0 new\u0092s')
    expect(edits).toEqual([
      { start: 1, end: 6, replacement: '&', by: 'entities' },
      { start: 11, end: 14, replacement: '’', by: 'mojibake' },
      { start: 15, end: 17, replacement: ' ', by: 'whitespace' },
      { start: 20, end: 21, replacement: '’', by: 'c1-controls' },
    ])
  })

  test('left out, they are undone', () => {
    const source = 'R&amp;D isnâ€™t'
    const { edits } = explainNormalization(source)
    expect(
      applyEdits(
        source,
        edits.filter(({ by }) => by !== 'entities'),
      ),
    ).toBe('R&amp;D isn’t')
  })

  test('where several repairs met, they are one, named after the first', () => {
    expect(explainNormalization('isn&acirc;&euro;&trade;t').edits).toEqual([{ start: 3, end: 23, replacement: '’', by: 'entities' }])
  })

  test('map places both ways', () => {
    const source = 'R&amp;D  team'
    const { text, edits } = explainNormalization(source)
    expect(source.slice(sourceOffset(edits, text.indexOf('team')))).toBe('team')
    expect(text.slice(cleanOffset(edits, source.indexOf('team')))).toBe('team')
  })
})
