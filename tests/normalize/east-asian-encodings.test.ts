import { describe, expect, test } from 'vitest'
import { decodeBytes, explainNormalization, fixMojibake, normalizeText } from '../../src/normalize/index.js'
import { misread, misreadAsEastAsian, misreadAsWindows1252, misreadEastAsian } from './damage.js'
import { SENTENCES } from './sentences.js'

const { zh = [], ko = [], ru = [] } = SENTENCES
const traditional = '市長週二表示，大橋將關閉到春天。\n居民們說，繞道需要半個小時。\n學校下週一重新開放。'
const japanese = '市長は、橋を春まで閉鎖すると発表した。\nあの坂の上の学校は、月曜日に授業を始める。'

describe('text in an encoding of two bytes that was read as windows-1252', () => {
  test.each([
    ['Chinese', 'gbk', zh.join('\n')],
    ['a Chinese headline', 'gbk', '市长说大桥要关闭'],
    ['Chinese with figures and a name', 'gbk', '市长说，2026年5月8日起大桥要关闭，App上可以查到。'],
    ['Chinese', 'big5', traditional],
    ['traditional characters', 'gbk', `${traditional}\n這種狀況引起爭議，醫院的症狀報告說。`],
    ['Korean', 'euc-kr', ko.join('\n')],
    ['a Korean headline', 'euc-kr', '시장은 다리가 폐쇄된다고'],
    ['Japanese', 'shift_jis', japanese],
    ['Japanese', 'euc-jp', japanese],
  ])('%s in %s', (_language, encoding, text) => {
    const damaged = misreadEastAsian(text, encoding)
    expect(damaged).not.toBe(text)
    expect(fixMojibake(damaged)).toBe(text)
  })

  test('as the bytes of a file', () => {
    const bytes = Uint8Array.from([0xca, 0xd0, 0xb3, 0xa4, 0xcb, 0xb5, 0xb4, 0xf3, 0xc7, 0xc5, 0xd2, 0xaa, 0xb9, 0xd8, 0xb1, 0xd5])
    expect(normalizeText(decodeBytes(bytes))).toBe('市长说大桥要关闭')
  })

  test('beside lines that were read rightly, which stay', () => {
    const good = 'Søren Bjørnstad’s café is “naïve”'
    expect(fixMojibake(`${good}\n${misreadEastAsian(zh.join('\n'), 'gbk')}`)).toBe(`${good}\n${zh.join('\n')}`)
  })

  test('a no-break space between words stays', () => {
    const [first = '', second = ''] = zh
    const damaged = `${misreadEastAsian(first, 'gbk')}\u00a0\u00a0${misreadEastAsian(second, 'gbk')}`
    expect(fixMojibake(damaged)).toBe(`${first}\u00a0\u00a0${second}`)
  })

  test('other damage is left to its own repair', () => {
    expect(fixMojibake(misread(zh.join('\n'), 'windows-1252'))).toBe(zh.join('\n'))
    expect(fixMojibake(misreadAsWindows1252(ru.join('\n'), 'windows-1251'))).toBe(ru.join('\n'))
  })

  test.each(['ÄÖÜäöüßÄÖÜäöüß', 'ÄÄÄÄÄÄÄÄÄÄH! ÖÖÖÖÖÖÖÖ!', '«…» — „…“', 'áéíóúÁÉÍÓÚñÑ¿¡', '°C ±5 µg §§ 3, 4 ¼½¾'])('%j stays', (text) => {
    expect(fixMojibake(text)).toBe(text)
  })

  test.each(['ÊÐ', 'ÊÐ³¤Ëµ\n', '\u0081\u00a0', '¤¤ a', 'ÿÿ'])('a long line of %j is read in linear time', (piece) => {
    expect(fixMojibake(piece.repeat(100_000)).length).toBeGreaterThan(0)
  })
})

describe('UTF-8 that was read as an encoding of two bytes', () => {
  test.each([
    ['gbk', 'It’s the mayor’s plan, and the café’s.'],
    ['gbk', 'The mayor—who is ill—left.'],
    ['gbk', '“Nobody wants it”, she said; “nobody”.'],
    ['gbk', '你好，世界，'],
    ['gbk', '한국은 오늘'],
    ['shift_jis', 'It’s the mayor’s plan.'],
  ])('%s: %s', (encoding, text) => {
    const damaged = misreadAsEastAsian(text, encoding)
    expect(damaged).not.toBe(text)
    expect(fixMojibake(damaged)).toBe(text)
  })

  test('what has lost a byte is a full stop, or not known', () => {
    expect(misreadAsEastAsian('大桥将关闭。\n', 'gbk')).toContain('\ufffd')
    expect(fixMojibake(misreadAsEastAsian('大桥将关闭。\n', 'gbk'))).toBe('大桥将关闭。\n')
    expect(fixMojibake(misreadAsEastAsian('市长说大桥\n', 'gbk'))).toBe('市长说大\ufffd\n')
    expect(fixMojibake(misreadAsEastAsian('大桥、2026', 'gbk'))).toBe('大桥\ufffd2026')
    expect(fixMojibake(`${misreadAsEastAsian('市长说大桥将关闭', 'gbk')}銆?`)).toBe('市长说大桥将关闭。')
  })

  test('an edit for each stretch', () => {
    const source = misreadAsEastAsian('It’s hers, it’s his', 'gbk')
    expect(explainNormalization(source).edits).toEqual([
      { start: 2, end: 4, replacement: '’s', by: 'mojibake' },
      { start: 13, end: 15, replacement: '’s', by: 'mojibake' },
    ])
  })

  test.each(['横浜市の鉄道', '関係者と銇', '张骞出使西域，路漫漫。', '鐵道與關係', '锟斤拷', '閱讀 開', 'T恤和路', 'ﾃｽﾄ ﾃﾞｰﾀ'])(
    '%j stays',
    (text) => {
      expect(fixMojibake(text)).toBe(text)
    },
  )

  test.each(['鈥', '鈥?', '浣犲ソ', '縺\ufffd', '\ufffd鈥 '])('a long line of %j is read in linear time', (piece) => {
    expect(fixMojibake(piece.repeat(100_000)).length).toBeGreaterThan(0)
  })
})
