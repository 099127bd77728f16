import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSourceProfile, type SourceProfile, type SourceProfileData } from '../../src/corpus/index.js'
import { heapUsed } from '../support/heap.js'
import { boteArticles, packetArticles, packetBackground } from './sources.js'

function learned(articles: readonly string[], maxLines?: number): SourceProfile {
  const profile = createSourceProfile(maxLines === undefined ? {} : { maxLines })
  for (const article of articles) profile.add(article)
  return profile
}

const saved = (profile: SourceProfile): SourceProfileData => JSON.parse(JSON.stringify(profile))

/** Articles of short lines, more of them than a small profile holds. */
const manyLines = fc.array(
  fc.array(fc.nat(30), { maxLength: 12 }).map((list) => list.map((n) => `Line ${'x'.repeat(n)}`).join('\n')),
  { maxLength: 30 },
)

/** Articles that share lines: a few short lines in any order. */
const articles = fc.array(
  fc
    .array(fc.constantFrom('Share', 'Ferry stays', 'Page 3', 'Page 4', 'Menu', '', '12', 'Ende'), { maxLength: 12 })
    .map((list) => list.join('\n')),
  { maxLength: 8 },
)

describe('a source profile learns', () => {
  const packet = learned(packetArticles)

  test.each([
    ['how many articles have a line, and where', 'your harbour, your news', { articles: 5, head: 0, tail: 5 }],
    ['case and typography aside', 'lindmouth and the coast', { articles: 5, head: 5, tail: 0 }],
    ['numbers are wild', 'page 0 of 0 in the printed paper', { articles: 5, head: 0, tail: 5 }],
    ['and kept, too', 'NUMBERS 3 24: page 3 of 24 in the printed paper', { articles: 1, head: 0, tail: 1 }],
    ['lines of one article', 'bakery on the quay opens again', { articles: 1, head: 1, tail: 0 }],
  ])('%s', (_, key, counts) => {
    expect(packet.seen(key)).toEqual(counts)
  })

  test('between which neighbours', () => {
    expect(packet.seenTogether('your harbour, your news', 'page 0 of 0 in the printed paper')).toBe(5)
    expect(packet.seenTogether('', 'lindmouth and the coast')).toBe(5)
    expect(packet.seenTogether('lindmouth and the coast', 'bakery on the quay opens again')).toBe(1)
    expect(packet.seenTogether('page 0 of 0 in the printed paper', 'your harbour, your news')).toBe(0)
  })

  test('a line that stands twice in an article counts once', () => {
    expect(learned(['Share\nFerry stays\nShare']).seen('share')).toEqual({ articles: 1, head: 1, tail: 1 })
  })

  test('the beginning and the end of the text, which are saved as a line with an empty key, are none', () => {
    const profile = learned(['Share\nFerry stays'])
    expect(profile.toJSON().lines.map(({ key }) => key)).toContain('')
    expect(profile.seen('')).toBeUndefined()
    expect(profile.seenTogether('', 'share')).toBe(1)
  })

  test('lines without a letter are none', () => {
    expect(
      learned(['12\n***\n2024'])
        .toJSON()
        .lines.map(({ key }) => key),
    ).toEqual([''])
  })

  test('what was mojibake or an entity is the same line', () => {
    expect(learned(['CafÃ© &amp; bar', 'Café & bar']).seen('café & bar')?.articles).toBe(2)
  })

  test('long paragraphs are told apart, and not kept in full', () => {
    const [first, second] = [packetBackground, packetBackground.replace('1921', 'the war')].map((text) => `${text} ${text}`)
    const { lines } = learned([first, second, second]).toJSON()
    expect(lines.map(({ articles }) => articles)).toEqual([3, 2, 1, 1]) // the year is a number: one of them twice
    for (const { key } of lines) expect(key.length).toBeLessThan(100)
  })
})

describe('memory', () => {
  test('of an article nothing but its lines is kept, in a script without capitals neither', () => {
    const profile = createSourceProfile()
    const before = heapUsed()
    for (let i = 0; i < 60; i++) profile.add(`渡し船は三日続けて港を出られなかった${'ん'.repeat(i)}\n${'船'.repeat(200_000)}`) // 24 MB
    expect(heapUsed() - before).toBeLessThan(6e6)
    expect(profile.articles).toBe(60)
  })

  test('never more lines than asked for; the frequent ones stay', () => {
    const profile = createSourceProfile({ maxLines: 20 })
    for (let i = 0; i < 200; i++) {
      profile.add(
        ['Frame on top', ...Array.from({ length: 6 }, (_, k) => `Story ${'x'.repeat(i)} ${'y'.repeat(k)}`), 'Frame below'].join('\n'),
      )
      expect(profile.toJSON().lines.length).toBeLessThanOrEqual(20)
    }
    expect(profile.seen('frame on top')?.articles).toBe(200)
    expect(profile.seen('frame below')?.articles).toBe(200)
  })

  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `line ${letter}`)
  const keysOf = (profile: SourceProfile): string[] => saved(profile).lines.map(({ key }) => key)

  test('what goes depends on counts and keys, not on the order of the lines, and half stay', () => {
    const texts = [['line k', 'line z'], letters.slice(0, 20), letters.slice(16)].map((lines) => lines.join('\n'))
    const kept = keysOf(learned(texts, 26))
    expect(kept).toHaveLength(13)
    expect(kept.slice(0, 7)).toEqual(['', 'line k', 'line q', 'line r', 'line s', 'line t', 'line z']) // each in two articles
    expect(kept).toEqual(expect.arrayContaining(letters.slice(20, 25))) // those of the newest article
    expect(
      keysOf(
        learned(
          texts.map((text) => text.split('\n').toReversed().join('\n')),
          26,
        ),
      ),
    ).toEqual(kept)
  })

  test('no line is the one that goes each time, though each article has more new lines than there is room for', () => {
    const frame = ['Above', 'Menu', 'Share', 'You may also like', 'Zone of readers']
    const article = (i: number): string => {
      const story = Array.from({ length: 60 }, (_, k) => `Story ${'x'.repeat(i + 1)} ${'y'.repeat(k)}`)
      return [...frame.slice(0, 2), ...story, ...frame.slice(2)].join('\n')
    }
    const numbers = Array.from({ length: 30 }, (_, i) => i)
    const one = learned(numbers.map(article), 20)
    const [first, second] = [numbers.slice(0, 15), numbers.slice(15)].map((part) => learned(part.map(article), 20))
    for (const profile of [one, first.merge(second)]) {
      expect(profile.toJSON().lines.length).toBeLessThanOrEqual(20)
      for (const line of frame) expect(profile.seen(line.toLowerCase())?.articles).toBeGreaterThan(15)
    }
  })

  test('two profiles that had to forget give the same whichever is merged into the other', () => {
    fc.assert(
      fc.property(manyLines, manyLines, (a, b) => {
        expect(saved(learned(a, 12).merge(learned(b, 12)))).toEqual(saved(learned(b, 12).merge(learned(a, 12))))
      }),
    )
  })

  test('of the many lines below one the frequent ones are remembered', () => {
    const texts = Array.from({ length: 60 }, (_, i) => `Frame\n${i % 3 === 0 ? 'Menu' : 'z'.repeat(i + 1)}`)
    expect(learned(texts).seenTogether('frame', 'menu')).toBe(20)
  })

  const other = (count: number): string[] => Array.from({ length: count }, (_, i) => `Frame\nAnother ${'a'.repeat(i + 1)}`)
  const same = (count: number): string[] => Array.from({ length: count }, () => 'Frame\nZone')

  test.each([
    ['the same first', [...same(20), ...other(20)], 20, 20],
    ['the same last, though its key is the last', [...other(20), ...same(20)], 20, 20],
    ['a hundred others first', [...other(100), ...same(20)], 20, 20],
    ['a hundred others last', [...same(20), ...other(100)], 18, 20],
    ['behind many frequent ones', [...other(64), ...other(64), ...same(20)], 18, 20],
  ])('a new line below another one can rise: %s', (_, texts, least, most) => {
    const count = learned(texts).seenTogether('frame', 'zone')
    expect(count).toBeGreaterThanOrEqual(least)
    expect(count).toBeLessThanOrEqual(most)
  })

  test('property: of the lines below one no more than 64 are held, their counts at most 1 of 65 too low, also merged and read', () => {
    const below = fc.array(fc.oneof(fc.nat(4), fc.nat(400)), { minLength: 60, maxLength: 300 })
    const lineOf = (n: number): string => `line ${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`
    const frames = (numbers: readonly number[]): SourceProfile => learned(numbers.map((n) => `Frame\n${lineOf(n)}`))
    fc.assert(
      fc.property(below, below, (a, b) => {
        const all = [...a, ...b]
        for (const profile of [
          frames(all),
          frames(a).merge(frames(b)),
          createSourceProfile()
            .fromJSON(saved(frames(a)))
            .merge(frames(b)),
        ]) {
          const { lines } = saved(profile)
          const counts = lines.find(({ key }) => key === 'frame')?.below ?? []
          expect(counts.length).toBeLessThanOrEqual(64)
          for (const n of new Set(all)) {
            const count = profile.seenTogether('frame', lineOf(n))
            const times = all.filter((other) => other === n).length
            expect(count).toBeLessThanOrEqual(times)
            expect(count).toBeGreaterThanOrEqual(times - all.length / 65)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('saved data with more lines below one than are held', () => {
    const lines = Array.from({ length: 100 }, (_, i) => ({ key: `line ${i}`, articles: i < 3 ? 9 : 1, head: 0, tail: 0, below: [] }))
    const frame = { key: 'frame', articles: 200, head: 0, tail: 0, below: lines.map((_, i): [number, number] => [i + 1, i < 3 ? 9 : 1]) }
    const read = createSourceProfile().fromJSON({ version: 3, articles: 200, lines: [frame, ...lines] })
    expect(saved(read).lines[0].below.map(([, count]) => count)).toEqual([8, 8, 8])
  })
})

describe('merging', () => {
  test('property: gives the profile of all articles, whichever way round', () => {
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const all = saved(learned([...a, ...b]))
        expect(saved(learned(a).merge(learned(b)))).toEqual(all)
        expect(saved(learned(b).merge(learned(a)))).toEqual(all)
      }),
    )
  })

  test('leaves the other as it was, and apart', () => {
    const [one, other] = [learned(packetArticles), learned(boteArticles)]
    const before = saved(other)
    one.merge(other)
    one.add(boteArticles[0])
    expect(saved(other)).toEqual(before)
    expect(saved(learned(boteArticles).merge(other)).articles).toBe(10)
  })

  test('a profile of another copy of the library, as of the other module format', () => {
    const data = saved(learned(boteArticles))
    const foreign: SourceProfile = Object({ toJSON: () => data })
    expect(saved(learned(packetArticles).merge(foreign))).toEqual(saved(learned([...packetArticles, ...boteArticles])))
  })

  test('with itself doubles the counts', () => {
    const profile = learned(packetArticles)
    profile.merge(profile)
    expect(profile.articles).toBe(10)
    expect(profile.seen('your harbour, your news')).toEqual({ articles: 10, head: 0, tail: 10 })
  })
})

describe('saved and read', () => {
  test('property: a profile that was saved goes on as if nothing had happened', () => {
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const read = createSourceProfile().fromJSON(saved(learned(a)))
        expect(saved(read)).toEqual(saved(learned(a)))
        for (const text of b) read.add(text)
        expect(saved(read)).toEqual(saved(learned([...a, ...b])))
      }),
    )
  })

  test('property: what a profile can learn, forget and merge is never refused', () => {
    fc.assert(
      fc.property(manyLines, manyLines, manyLines, (a, b, c) => {
        const profile = learned(a, 10).merge(learned(b, 15)).merge(learned(c))
        expect(saved(createSourceProfile().fromJSON(saved(profile)))).toEqual(saved(profile))
        for (const text of a) profile.add(text)
        profile.merge(profile)
        expect(saved(createSourceProfile({ maxLines: 10 }).merge(profile)).articles).toBe(profile.articles)
      }),
    )
  })

  const [line] = saved(learned(['Share'])).lines
  const data = { version: 3, articles: 1, lines: [line] }
  /** A profile of a line in two of three articles and one in one of them, but for some fields of theirs. */
  const two = (first: object, second: object = {}) => ({
    version: 3,
    articles: 3,
    lines: [
      { key: 'share', articles: 2, head: 0, tail: 2, below: [[1, 1]], ...first },
      { key: 'menu', articles: 1, head: 1, tail: 1, below: [], ...second },
    ],
  })

  test('what may just be is read', () => {
    expect(
      createSourceProfile().fromJSON(
        JSON.parse(
          JSON.stringify(
            two({
              head: 2,
              below: [
                [1, 1],
                [0, 2],
              ],
            }),
          ),
        ),
      ).articles,
    ).toBe(3)
  })

  test.each<[string, unknown, ErrorConstructor, RegExp]>([
    [
      'another version',
      { ...data, version: 2 },
      RangeError,
      /^SourceProfile\.fromJSON: data\.version must be 3, got 2; learn the source again$/,
    ],
    ['another version of another form', { version: 4, counts: [] }, RangeError, /data\.version must be 3, got 4; learn the source again$/],
    ['something else', [], TypeError, /^SourceProfile\.fromJSON: data must be what toJSON gave, got an array$/],
    ['no list', { ...data, lines: {} }, TypeError, /data\.lines must be an array, got an object/],
    ['a count below 0', { ...data, articles: -1 }, RangeError, /data\.articles must be a whole number from 0 to \d+, got -1/],
    ['a count that is none', { ...data, articles: '1' }, TypeError, /data\.articles must be a whole number from 0 to \d+, got "1"/],
    ['no key', { ...data, lines: [{ ...line, key: 1 }] }, TypeError, /data\.lines\[0\]\.key must be a string, got 1/],
    ['no line', { ...data, lines: [null] }, TypeError, /data\.lines\[0\] must be a line, got null/],
    [
      'an index that is none',
      { ...data, lines: [{ ...line, below: [[1, 1]] }] },
      RangeError,
      /below\[0\]\[0\] must be a whole number from 0 to 0, got 1/,
    ],
    [
      'a line in more articles than there are',
      { version: 3, articles: 2, lines: [{ key: 'share', articles: 5, head: 9, tail: 9, below: [] }] },
      RangeError,
      /^SourceProfile\.fromJSON: data\.lines\[0\]\.articles must be a whole number from 0 to 2, got 5$/,
    ],
    [
      'one at the top of more than have it',
      two({ head: 3 }),
      RangeError,
      /data\.lines\[0\]\.head must be a whole number from 0 to 2, got 3/,
    ],
    [
      'one at the end of more than have it',
      two({ tail: 3 }),
      RangeError,
      /data\.lines\[0\]\.tail must be a whole number from 0 to 2, got 3/,
    ],
    [
      'a key that stands twice',
      two({}, { key: 'share' }),
      TypeError,
      /^SourceProfile\.fromJSON: data\.lines\[1\]\.key must be one that no line before it has, got "share"$/,
    ],
    [
      'a line that is twice below one',
      two({
        below: [
          [1, 1],
          [1, 1],
        ],
      }),
      TypeError,
      /^SourceProfile\.fromJSON: data\.lines\[0\]\.below\[1\]\[0\] must be a line that no pair before it has, got 1$/,
    ],
    [
      'two lines together more often than the upper one',
      two({ below: [[0, 3]] }),
      RangeError,
      /below\[0\]\[1\] must be a whole number from 0 to 2, got 3/,
    ],
    [
      'two lines together more often than the lower one',
      two({ below: [[1, 2]] }),
      RangeError,
      /below\[0\]\[1\] must be a whole number from 0 to 1, got 2/,
    ],
  ])('%s is refused', (_, value, type, message) => {
    const text = JSON.stringify(value)
    expect(() => createSourceProfile().fromJSON(JSON.parse(text))).toThrow(type)
    expect(() => createSourceProfile().fromJSON(JSON.parse(text))).toThrow(message)
  })
})

test.each<[string, object, ErrorConstructor, string]>([
  ['a slip', { maxLine: 5 }, TypeError, 'createSourceProfile: options.maxLine is unknown; did you mean "maxLines"?'],
  ['no number', { maxLines: '5' }, TypeError, 'options.maxLines must be a whole number, 10 or more, or Infinity, got "5"'],
  ['too few', { maxLines: 9 }, RangeError, 'options.maxLines must be a whole number, 10 or more, or Infinity, got 9'],
  ['half of a line', { maxLines: 10.5 }, RangeError, 'options.maxLines must be a whole number, 10 or more, or Infinity, got 10.5'],
  ['none', { maxLines: Number.NaN }, RangeError, 'got NaN'],
])('a wrong option is an error that names it: %s', (_, options, type, message) => {
  expect(() => createSourceProfile(options)).toThrow(type)
  expect(() => createSourceProfile(options)).toThrow(message)
})

test.each([
  ['add', () => createSourceProfile().add(Object(5)), 'SourceProfile.add: text must be a string, got an object'],
  ['merge', () => createSourceProfile().merge(Object({})), 'SourceProfile.merge: other must be a source profile, got an object'],
  [
    'merge of something that has JSON',
    () => createSourceProfile().merge(Object(new Date(0))),
    'SourceProfile.merge: other.toJSON() must be what toJSON gave, got "1970-01-01T00:00:00.000Z"',
  ],
  ['seen', () => createSourceProfile().seen(Object(5)), 'SourceProfile.seen: key must be a string, got an object'],
  ['above', () => createSourceProfile().seenTogether(Object(5), 'a'), 'SourceProfile.seenTogether: key must be a string, got an object'],
  ['below', () => createSourceProfile().seenTogether('a', Object(5)), 'SourceProfile.seenTogether: below must be a string, got an object'],
])('what a profile refuses: %s', (_, call, message) => {
  expect(call).toThrow(new TypeError(message))
})

test('has functions that can be handed on one by one', () => {
  const { add, seen, toJSON, fromJSON } = createSourceProfile()
  add('Ferry stays\n\nYour harbour, your news')
  expect(seen('your harbour, your news')).toMatchObject({ articles: 1 })
  expect(fromJSON(toJSON()).articles).toBe(1)
})
