import { describe, expect, test } from 'vitest'
import {
  capCombiningMarks,
  collapseWhitespace,
  composeCharacters,
  decodeBytes,
  decodeEntities,
  decodeStringEscapes,
  expandEllipses,
  expandLigatures,
  findStrayPunctuation,
  fixC1Controls,
  fixNewlines,
  fixSurrogates,
  fixWidth,
  joinHyphenatedBreaks,
  normalizeText,
  removeControls,
  removeInvisibles,
  removeTerminalEscapes,
  simplifyBullets,
  simplifyDashes,
  straightenPrimes,
  straightenQuotes,
} from '../../src/normalize/index.js'
import { WINDOWS_1252 } from '../../src/normalize/repairs/c1-controls.js'

type Repair = (text: string) => string

/** For each repair: what it changes, and what it must leave alone. */
const TABLE: readonly (readonly [repair: Repair, changed: readonly (readonly [string, string])[], kept: readonly string[]])[] = [
  [
    fixSurrogates,
    [
      ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
      ['\ude00\ud83d', '\ufffd\ufffd'],
    ],
    ['\ud83d\ude00', 'plain'],
  ],
  [
    capCombiningMarks,
    [
      [`o${'\u0301'.repeat(40)}n`, `o${'\u0301'.repeat(30)}n`],
      [`o${'\u{1d165}'.repeat(31)}`, `o${'\u{1d165}'.repeat(30)}`],
    ],
    [`o${'\u0301'.repeat(30)}n`, 'क्षि', 'Việt'],
  ],
  [
    decodeStringEscapes,
    [
      ['It\\u2019s \\"open\\".\\r\\nhttps:\\/\\/example.com', 'It’s "open".\r\nhttps://example.com'],
      ['\\ud83d\\ude00 \\u{1f600} \\U0001f600 caf\\xe9', '😀 😀 😀 café'],
      ['cut \\ud83d', 'cut \ufffd'],
      ['a\\tb \\”so\\”', 'a\tb ”so”'],
      ['don<U+2019>t <U+0001F600>', 'don’t 😀'],
    ],
    ['\\d+ \\N \\U00ffffff \\u12 \\', 'plain', '<U+> <U+99999999> <u+2019> U+2019'],
  ],
  [
    removeTerminalEscapes,
    [
      ['\u001b[1;31mred\u001b[0m', 'red'],
      ['\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007', 'link'],
      ['\u001b(Bplain\u001b=', 'plain'],
      ['cut off \u001b', 'cut off '],
      ['\u001bHello, the\u001b mayor said', 'Hello, the mayor said'],
      ['\u001bc\u001b7saved\u001b8', 'saved'],
    ],
    ['[0m', 'm\u00c4\u009bsto', '\u0007'],
  ],
  [
    fixC1Controls,
    [
      ['it\u0092s \u0093so\u0094', 'it’s “so”'],
      ['\u0080 5', '€ 5'],
      ['more\u0085', 'more…'],
    ],
    ['\u0081\u008d\u008f\u0090\u009d', '’'],
  ],
  [
    fixNewlines,
    [
      ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
      ['\r\r\n\n', '\n\n\n'],
    ],
    ['a\nb', '\\n'],
  ],
  [
    removeControls,
    [
      ['a\0b\u0007c\u007fd\u0084e', 'abcde'],
      ['x\ufff9y\u206ez\ufffc', 'xyz'],
      ['a\u{e0041}b', 'ab'],
    ],
    ['tab\tline\nfeed\r', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', '\u0085'],
  ],
  [
    composeCharacters,
    [
      ['cafe\u0301', 'café'],
      ['\u1112\u1161\u11ab', '한'],
      ['\u212b', 'Å'],
    ],
    ['café', '10⁵', 'ﬁ', 'Ａ'],
  ],
  [
    removeInvisibles,
    [
      ['a\u200bb\ufeffc\u00add\u2060e', 'abcde'],
      ['a\u200db', 'ab'],
      ['\u034f \u034f\u200c \u034f', '  '],
      ['a\u200cb', 'ab'],
      ['\u180e\ude00\u180e', '\ude00'],
    ],
    [
      ...['می\u200cشود', 'क्\u200dष', '👩\u200d🚒', '❤\ufe0f\u200d🔥', '\u200fאב'],
      ...['\u1b13\u1b44\u200c\u1b13', '\u1b8a\u1bab\u200d\u1b8a', '\u{11107}\u{11133}\u200d\u{11107}', '\u{1e922}\u200c\u{1e923}'],
      'שׁ\u034fִ',
      ...['\ua98f\ua9c0\u200d\ua98f', '\u0840\u200c\u0841', '\uabc0\uaaf6\u200d\uabc0'],
    ],
  ],
  [
    collapseWhitespace,
    [
      [' a\u00a0\u2003b\t\tc ', 'a b c'],
      ['a  \n b', 'a\nb'],
      ['a\n\n\n \nb', 'a\n\nb'],
      ['\n\n a \n', 'a'],
      ['\u3000', ''],
      ['a  b\n\n\n\n  ```js\n    x  y\n  ```\n\n\n\nc  d', 'a b\n\n  ```js\n    x  y\n  ```\n\nc d'],
      ['- a\n\t-   b\n    more\n      1. c\n- d\n\ne\n  - f', '- a\n    - b\nmore\n      1. c\n- d\n\ne\n- f'],
      [' * a\n   * b\n\n\n     * c\n * d\n   2024\n    * e', '* a\n  * b\n\n    * c\n* d\n2024\n   * e'],
      ['  - \n\t* ', '-\n*'],
      ['Intro.\n\n    a   b\n\n## \n\nText.', 'Intro.\n\na b\n\n##\n\nText.'],
      ['# Setup\n\n    a   b\n\nText.  Then', '# Setup\n\n    a   b\n\nText. Then'],
      ['-\u00a0a\n  -\u00a0b', '- a\n  - b'],
      ['---\na:  b\nc:\n  - d\n---\n\n\n\n  e', '---\na:  b\nc:\n  - d\n---\n\ne'],
      ['a\n\n~~~py\nif x:\n    y  z\n~~~  \n\n\nc  d', 'a\n\n~~~py\nif x:\n    y  z\n~~~\n\nc d'],
      ['~~~~~\n  a  b\n~~~~~', '~~~~~\na b\n~~~~~'],
      ['```\n~~~js\n  x\n```\n  y\n~~~', '```\n~~~js\n  x\n```\ny\n~~~'],
      ['a\n```\nx  y\n```\n\n\n\n```\nz  z\n```  \nb  ```', 'a\n```\nx  y\n```\n\n```\nz  z\n```\nb ```'],
    ],
    ['a b', 'a\nb\n\nc', '', '  ```\nx  y\n```', '1. a\n   - b\n     - c\n2. d'],
  ],
  [straightenQuotes, [['“It’s ‘so’” „x‟ ‛y‚', "\"It's 'so'\" \"x\" 'y'"]], ['« x »', '「x」', '5′', '`x´']],
  [straightenPrimes, [['5′ 10″ 3‴', '5\' 10" 3"\'']], ['“x”', "'"]],
  [simplifyDashes, [['a–b — c ‐ −5', 'a-b - c - -5']], ['ー', '〜', '_', '-']],
  [expandEllipses, [['so… and……', 'so... and......']], ['..', '⋯']],
  [
    simplifyBullets,
    [
      ['• a\n ‣ b\n\u25aac\n\uf0b7 d', '- a\n - b\n-c\n- d'],
      ['a\f• b\v• c', 'a\f- b\v- c'],
      ['· uno\n· dos', '- uno\n- dos'],
    ],
    ['a • b', '- a', '* a', 'x\n1 ● 2', '●●○ good', '■□□ low', '•5 mm'],
  ],
  [expandLigatures, [['ﬁ ﬂ oﬀ ﬃ ﬆ ĳ', 'fi fl off ffi st ij']], ['æ œ ß', 'fi']],
  [
    fixWidth,
    [
      ['ＡＢＣ　１２３！', 'ABC 123!'],
      ['ﾃｽﾄ ｶﾞ', 'テスト ガ'],
      ['￥5', '¥5'],
      ['\uffa4\uffc2\uffb7\uffca\uffdc', 'ㄴㅏㅇㅕㅣ'],
    ],
    ['テスト', '、。', 'ABC', '²'],
  ],
  [
    joinHyphenatedBreaks,
    [
      ['antici-\npation', 'anticipation'],
      ['antici- \r\n  pation', 'anticipation'],
      ['über-\nmorgen', 'übermorgen'],
      ['husband and or-\nder', 'husband and order'],
      ['thou-\nsand', 'thousand'],
      ['un-\nundulating', 'unundulating'],
      ['pota\u00ad\nto', 'potato'],
      ['Anak-\nanak itu', 'Anak-anak itu'],
      ['ma-\nma', 'mama'],
      ['պատ\u058a\nմություն', 'պատմություն'],
    ],
    [
      ...['555-\n1234', 'Rhein-\nMain', 'a-\nb', 'well-known', 'end -\nof', 'antici-\n\npation'],
      ...['Die Vor-\nund Nachteile', 'pre-\nand post-war', 'Ein- \n  oder Ausgang', 'Haupt-\nbzw. Nebenfach', 'zwei-\nbis dreimal'],
      ...['ten-\nto twelve-year-olds', 'voor-\nen nadelen', 'in-\noch utrikes', 'kino-\nили телефильм', 'pre\u2010\nor post-war'],
      ...['http://example.org/foo-\nbar', 'jane@exam-\nple.org'],
    ],
  ],
  [
    decodeEntities,
    [
      ['R&amp;D', 'R&D'],
      ['&lt;b&gt; &quot;x&quot; &nbsp;y', '<b> "x" \u00a0y'],
      ['&#8217; &#x2019; &#X2019; &#0008217;', '’ ’ ’ ’'],
      ['&#150; &#x80; &#x92;', '– € ’'],
      ['&EACUTE;TAT &NTILDE; &Ccedil; &COPY;', 'ÉTAT Ñ Ç ©'],
      ['&amp;amp;amp;quot;', '"'],
      ['&amp;#38;#x26;lt;', '<'],
      ['&am&#112;;', '&'],
      ['It&#8217s &#039so&#039, &#8220yes&#8221&nbsphe said', "It’s 'so', “yes”\u00a0he said"],
      ['It&amp;#8217s', 'It’s'],
      ['&amp&semi;', '&'],
      ['&am\u200bp;', '&'],
      ['&am\u034fp; &a\u206amp; &#3\ufff98;', '& & &'],
      ['&lang;a&rang; &amp;lang;', '⟨a⟩ ⟨'],
      ['&#xD83D; &#xD800; &#0; &#x110000;', '\ufffd \ufffd \ufffd \ufffd'],
      ['&#55357;&#56832; &#xD83D;&#xDE00; &amp;#55357;&amp;#56832;', '😀 😀 😀'],
      ['\ud83d&#56832; &#55357;\ude00 &#56832;&#55357;', '\ud83d\ufffd \ufffd\ude00 \ufffd\ufffd'],
      ['&#x1F600;&fjlig;&NotEqualTilde;', '😀fj≂\u0338'],
      ['&amp;eacute; &amp;nosuch;', 'é &nosuch;'],
      ['2020&nbspThe Sound&nbsp&nbsp» &amp;nbsp', '2020\u00a0The Sound\u00a0\u00a0» \u00a0'],
    ],
    [
      ...['this&that', 'AT&T', '&eacute', '?a=1&copy=2', '?a=1&nbsp=2', '&nosuch;', '&;', '&#;', '&#x;', '& amp;'],
      ...['&constructor;', '&amp amp;', '&#8 &#65 &#38lt; &#55357 a', 'p?a=1&#p7'],
    ],
  ],
]

describe.each(TABLE.map(([repair, changed, kept]) => ({ name: repair.name, repair, changed, kept })))(
  '$name',
  ({ repair, changed, kept }) => {
    test.each(changed)('%j becomes %j', (text, expected) => {
      expect(repair(text)).toBe(expected)
    })

    test.each(kept)('%j stays', (text) => {
      expect(repair(text)).toBe(text)
    })

    test('anything but a string is an error that says what came', () => {
      const given: unknown = 5
      expect(() => Reflect.apply(repair, undefined, [given])).toThrow(`${repair.name}: text must be a string, got 5`)
      expect(() => Reflect.apply(repair, undefined, [new Uint8Array(2)])).toThrow('decode bytes first, with decodeBytes')
    })
  },
)

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)]

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const high = WINDOWS_1252.indexOf(character)
    return high < 0 ? character.charCodeAt(0) : 0x80 + high
  })

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', [0x63, 0xc3, 0xa9], 'cé'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x63], 'c'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x63, 0x00, 0xe9, 0x00], 'cé'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x63, 0x00, 0xe9], 'cé'],
    ['windows-1252 where it is not UTF-8', [0x93, 0xe9, 0x94], '“é”'],
    ['windows-1252 where as much is well-formed UTF-8 as is not', [0xc9, 0x85, 0x20, 0xe9, 0x74, 0xe9], 'É… été'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toBe(text)
  })

  test.each([
    ['Chinese, cut off in a character', bytesOf('满潮之后渡轮恢复运行').slice(0, -1), '满潮之后渡轮恢复运\ufffd'],
    ['Hindi with a stray byte', [0xff, ...bytesOf('नाव फिर चलती है')], '\ufffdनाव फिर चलती है'],
    ['French with a stray byte', [...bytesOf('L’été où la digue a cédé'), 0xff, 0x21], 'L’été où la digue a cédé\ufffd!'],
    ['a byte order mark, whatever is behind it', [0xef, 0xbb, 0xbf, 0x63, 0xe9], 'c\ufffd'],
    ['U+FFFD that was there before', bytesOf('caf\ufffd'), 'caf\ufffd'],
  ])('damaged UTF-8 stays UTF-8: %s', (_, bytes, text) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toBe(text)
  })

  test.each(['Fermé. À côté, « l’été » – déjà passé…', 'ÉTÉ « À LA PLAGE »', 'Größe: 5 €', 'Það var ekki «nóg»'])(
    'windows-1252 is told: %s',
    (text) => {
      expect(decodeBytes(windows1252(text))).toBe(text)
    },
  )

  test('a string is an error', () => {
    const given: unknown = 'text'
    expect(() => Reflect.apply(decodeBytes, undefined, [given])).toThrow('decodeBytes: bytes must be a Uint8Array, got "text"')
  })
})

describe('findStrayPunctuation', () => {
  test('says where, what and what it may be', () => {
    expect(findStrayPunctuation('First line.\nThey saw the benefit. business leaders said., before noon.')).toEqual([
      { start: 32, end: 33, line: 2, text: 'benefit. business', suggestion: 'benefit business' },
      { start: 55, end: 57, line: 2, text: 'said., before', suggestion: 'said, before' },
    ])
  })

  test.each([
    'It ended. The next began.',
    'See approx. ten, e.g. this, etc. and so on.',
    'Visit example.com or a.txt for more. iPhone 5 is out.',
    'i never use capitals. it is my style.',
    'And so on... until it stopped.',
    'Das Projekt kostet rund 3 Mio. euro, bzw. mehr.',
    'Brúin kostaði 3,5 millj. króna.',
    'NATO-ს სხდომა დასრულდა. ხალხი წავიდა.',
  ])('%s has none', (text) => {
    expect(findStrayPunctuation(text)).toEqual([])
  })
})

test.each(['\n', '\r\n', '\r', '\f', '\u2028'])('a text of two lines may tell of an escape, whatever breaks them: %j', (lineBreak) => {
  const text = `JSON writes it caf\\u00e9 in ASCII.${lineBreak}See the manual.`
  expect(normalizeText(text)).toBe(`JSON writes it caf\\u00e9 in ASCII.\nSee the manual.`)
})
