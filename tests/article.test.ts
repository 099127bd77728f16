import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LinearUnit, type LineModel, MODEL_VERSION } from '../src/boilerplate/model/line-model.js'
import { createSourceProfile } from '../src/corpus/index.js'
import { applyEdits, type CleanArticleOptions, cleanArticle, cleanOffset, normalizeText, sourceOffset } from '../src/index.js'
import { anyText, pageText } from './support/arbitraries.js'
import { readProjectFile } from './support/files.js'
import { sharedFile } from './support/shared.js'

const ferry = readProjectFile('examples/article.txt')

/** Texts with boilerplate, repeats and damage in them, in any order. */
const noisyText = fc
  .array(
    fc.constantFrom(
      'Ferry to stay for ten more years',
      'The council voted on Tuesday to keep the ferry running until 2035, she said.',
      'The council voted on Tuesday to keep the ferry running until 2036, she said.',
      'Caf&eacute; owners&nbsp;on the quay were pleased with the vote of the council.',
      'The owner of the cafÃ© said â€œno oneâ€\u009d had asked her.',
      'Share this article',
      'Share&nbsp;this article',
      'Recommended News',
      'Related\u00a0Articles',
      '© 2025 The Packet. All rights reserved.',
      'Comments are moderated.',
      'FILE - In this Sunday, Nov. 3, 2024 file photo, the ferry leaves.',
      '–',
      '文章は続く。文章は続く。',
      '\ud800\0',
    ),
    { maxLength: 14 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\r\n', '\n \n\n', ' ', '\u2028'), { minLength: parts.length, maxLength: parts.length })
      .map((breaks) => parts.map((part, i) => part + breaks[i]).join('')),
  )

describe('cleanArticle', () => {
  test('cleans an article with every kind of noise, and says for each line why', () => {
    const { findings, text, lines } = cleanArticle(ferry)
    const done = findings.filter(({ action }) => action !== 'keep').map(({ line, action, kind }) => [line, action, kind])
    expect(done).toEqual([
      [4, 'remove', 'duplicate'],
      [12, 'remove', 'caption'],
      [18, 'flag', 'near-duplicate'],
      [24, 'remove', 'related-heading'],
      [26, 'remove', 'comment-policy'],
      [27, 'remove', 'comment-policy'],
      [28, 'remove', 'comment-policy'],
      [30, 'remove', 'share'],
      [31, 'remove', 'copyright'],
    ])
    expect(text.endsWith('The first new timetable takes effect in March.')).toBe(true)
    expect(text).toContain('The ferry will cost the town £1.4 million a year')
    expect(lines[0]).toMatchObject({ role: 'headline', text: 'Harbour town votes to keep its last ferry' })
    const told = findings.find(({ kind }) => kind === 'near-duplicate')
    expect(told?.type === 'duplicate' && told.evidence.kept.line).toBe(10)
  })

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\n'],
    ['one word', 'Fire'],
    ['a short article', 'Bridge opens\n\nThe bridge was opened on Monday.'],
  ])('leaves no more and no less of a text without noise: %s', (_, text) => {
    expect(cleanArticle(text).text).toBe(text.trim())
    expect(cleanArticle(text).findings.filter(({ action }) => action !== 'keep')).toEqual([])
  })

  test('cleaning a clean article changes nothing', () => {
    const once = cleanArticle(ferry)
    const twice = cleanArticle(once.text)
    expect(twice.text).toBe(once.text)
    expect(twice.edits).toEqual([])
  })

  test('each job can be left out', () => {
    expect(cleanArticle(ferry, { normalize: false, duplicates: false, boilerplate: false }).text).toBe(ferry)
    expect(cleanArticle(ferry, { duplicates: false, boilerplate: false }).text).toBe(normalizeText(ferry))
    expect(cleanArticle(ferry, { duplicates: false }).findings.filter(({ type }) => type === 'duplicate')).toEqual([])
    expect(cleanArticle(ferry, { boilerplate: false }).findings.filter(({ type }) => type === 'boilerplate')).toEqual([])
  })

  test('a reason names the line that stays as the caller counts lines', () => {
    const text =
      'Home › News › Harbour\n\nStorm shuts the ferry to Ostrey\n\nStorm shuts the ferry to Ostrey\n\nThe ferry stayed in the harbour on Monday, its captain said, for the third day in a row.'
    const repeat = cleanArticle(text).findings.find(({ type }) => type === 'duplicate')
    expect(repeat?.line).toBe(5)
    expect(repeat?.reason).toBe('Repeats line 3 word for word.')
  })

  test.each([
    [{ title: 'Storm' }, ['duplicate']],
    [{ title: 'Storm', duplicates: { title: undefined } }, ['duplicate']],
    [{ title: 'Storm', duplicates: { title: 'Calm' } }, []],
    [{}, []],
  ])('the title of the article tells its copies, unless the duplicates have one of their own: %j', (options, kinds) => {
    const text = 'Storm\n\nStorm\n\nThe ferry stayed in the harbour on Monday, its captain said, for the third day in a row.'
    expect(cleanArticle(text, { ...options, boilerplate: false }).findings.map(({ kind }) => kind)).toEqual(kinds)
  })

  test.each([
    [{ title: 'Caf&eacute;' }, ['duplicate']],
    [{ title: 'Storm', duplicates: { title: 'Caf&eacute;' } }, ['duplicate']],
    [{ title: 'Caf&eacute;', normalize: false }, ['duplicate']],
  ] as const)('the title is read as the text is: %j', (options, kinds) => {
    const text = 'Caf&eacute;\n\nCaf&eacute;\n\nThe ferry stayed in the harbour on Monday, its captain said, for the third day in a row.'
    expect(cleanArticle(text, { ...options, boilerplate: false }).findings.map(({ kind }) => kind)).toEqual(kinds)
    const { findings } = cleanArticle(text, { title: 'Caf&eacute;', actions: { headline: 'remove' }, duplicates: false })
    expect(findings.map(({ line, action }) => ({ line, action }))).toEqual([
      { line: 1, action: 'remove' },
      { line: 3, action: 'remove' },
    ])
  })

  test.each([
    ['article', 'article'],
    ['page', 'page'],
    ['auto', 'article'],
  ] as const)('the profile %s without boilerplate is %s in the counts', (profile, counted) => {
    expect(cleanArticle(ferry, { profile, boilerplate: false }).stats.profile).toBe(counted)
  })

  const story = 'The ferry stayed in the harbour on Monday, its captain said, for the third day in a row.'
  const bread = 'Nobody on Ostrey has any bread left, and the shop has sold the last of its flour to the hotel on the quay.'
  const correction = 'Correction: An earlier version of this article misspelt the name of the captain, Ana Reis.'
  const credit = 'Photo: Dana Whitlow / The Lindmouth Packet'

  test.each<[string, string, CleanArticleOptions, number]>([
    ['what is protected', correction, {}, 2],
    ['what is protected, whichever copy would stay', correction, { duplicates: { survivor: 'last' } }, 2],
    ['what is protected, though the caller flags it', correction, { actions: { correction: 'flag' } }, 2],
    ['what is protected, unless the caller removes it', correction, { actions: { correction: 'remove' } }, 0],
    ['what the caller keeps', credit, { actions: { caption: 'keep' } }, 2],
    ['but what is only flagged', 'This article was first published in The Lindmouth Packet.', {}, 1],
    ['but a line of which the caller keeps the dateline', `LINDMOUTH (AP) — ${story}`, { actions: { dateline: 'keep' } }, 1],
  ])('is not removed as a copy: %s', (_, line, options, times) => {
    const text = ['Storm shuts the ferry', line, story, bread, line].join('\n\n')
    expect(
      cleanArticle(text, options)
        .text.split('\n')
        .filter((each) => each === line),
    ).toHaveLength(times)
  })

  test.each([
    ['tabs', 'Ferry from Ostrey\tevery day\tat noon'],
    ['wide gaps', 'Ferry from Ostrey     every day     at noon'],
  ])('rows of a table stay, though their gaps are repaired: %s', (_, row) => {
    const { text, findings } = cleanArticle([story, 'Summer', row, bread, 'Winter', row].join('\n\n'), { boilerplate: false })
    expect(findings).toEqual([])
    expect(text.split('\n').filter((line) => line === 'Ferry from Ostrey every day at noon')).toHaveLength(2)
  })

  test('a kind of boilerplate can be kept by name', () => {
    const { text } = cleanArticle(ferry, { actions: { caption: 'keep' } })
    expect(text).toContain('file photo, the ferry Sister Anne')
  })
})

describe('laws of cleanArticle over any text', () => {
  const texts = fc.oneof(noisyText, pageText, anyText)

  test('the edits are the whole difference; without the removals they give the normalised text', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, edits, findings } = cleanArticle(source)
        expect(applyEdits(source, edits)).toBe(text)
        expect(
          applyEdits(
            source,
            edits.filter(({ by }) => by !== 'removal'),
          ),
        ).toBe(normalizeText(source))
        let at = 0
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(at)
          at = end
        }
        expect(at).toBeLessThanOrEqual(source.length)
        findings.forEach((finding, index) => {
          if (finding.action === 'remove') return
          expect(edits.some((edit) => edit.finding === index)).toBe(false)
        })
      }),
      { numRuns: 400 },
    )
  })

  test('every finding quotes the source at its span, in order, with its line', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { findings } = cleanArticle(source)
        let at = 0
        for (const { start, end, text, line, score, reason, action } of findings) {
          expect(source.slice(start, end)).toBe(text)
          expect(start).toBeGreaterThanOrEqual(at)
          at = start
          expect(line).toBe(source.slice(0, start).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(reason).not.toBe('')
          expect(['remove', 'flag', 'keep']).toContain(action)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the kept lines are the written lines of the clean text, each with its place in the source', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, lines } = cleanArticle(source)
        expect(lines.map((line) => line.text)).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
        for (const line of lines) {
          expect(text.slice(line.start, line.end)).toBe(line.text)
          expect(line.source.end).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the same text gives the same result, which survives JSON', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const result = cleanArticle(source)
        expect(cleanArticle(source)).toEqual(result)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      }),
      { numRuns: 100 },
    )
  })

  test('a place that was not edited maps to the clean text and back', () => {
    const { edits, text } = cleanArticle(ferry)
    for (const word of ['Lindmouth voted', 'thirty years', 'new timetable']) {
      const there = cleanOffset(edits, ferry.indexOf(word))
      expect(text.startsWith(word, there)).toBe(true)
      expect(sourceOffset(edits, there)).toBe(ferry.indexOf(word))
    }
  })
})

describe('what cleanArticle refuses', () => {
  test.each([['no text', () => cleanArticle(Object(undefined)), TypeError, /text must be a string/]])('%s', (_, call, type, message) => {
    expect(call).toThrow(type)
    expect(call).toThrow(message)
  })

  test.each<[object, ErrorConstructor, string]>([
    [{ profil: 'page' }, TypeError, 'options.profil is unknown; did you mean "profile"?'],
    [{ profile: 'magazine' }, RangeError, 'options.profile must be one of "article", "page", "auto", got "magazine"'],
    [{ profile: 'magazine', boilerplate: false }, RangeError, 'options.profile must be one of "article", "page", "auto", got "magazine"'],
    [{ caution: 'bogus', boilerplate: false }, RangeError, 'options.caution must be one of "careful", "balanced", got "bogus"'],
    [{ title: 3, boilerplate: false, duplicates: false }, TypeError, 'options.title must be a string, got 3'],
    [{ title: null }, TypeError, 'options.title must be a string, got null'],
    [{ language: 3, boilerplate: false }, TypeError, 'options.language must be a string, got 3'],
    [{ source: {}, boilerplate: false }, TypeError, 'options.source must be a source profile'],
    [{ actions: 'no', boilerplate: false }, TypeError, 'options.actions must be a plain object, got "no"'],
    [{ actions: { caption: 'drop' } }, RangeError, 'options.actions.caption must be one of "remove", "flag", "keep", got "drop"'],
    [{ actions: { 'author-bio': 1 } }, TypeError, 'options.actions["author-bio"] must be one of "remove", "flag", "keep", got 1'],
    [{ actions: { byline5: 'keep' } }, TypeError, 'options.actions.byline5 is unknown; did you mean "byline"?'],
    [
      { actions: { duplicate: 'keep' } },
      TypeError,
      'options.actions.duplicate is unknown; actions are for kinds of boilerplate, and finding',
    ],
    [{ actions: { 'near-duplicate': 'keep' } }, TypeError, 'options.actions["near-duplicate"] is unknown; actions are for kinds'],
    [{ normalize: true }, TypeError, 'options.normalize must be a plain object or false, got true'],
    [{ normalize: { mojibakes: true } }, TypeError, 'options.normalize.mojibakes is unknown; did you mean "mojibake"?'],
    [{ normalize: { quotes: 1 } }, TypeError, 'options.normalize.quotes must be one of true, false, got 1'],
    [{ duplicates: true }, TypeError, 'options.duplicates must be a plain object or false, got true'],
    [{ duplicates: 0.9 }, TypeError, 'options.duplicates must be a plain object or false, got 0.9'],
    [{ duplicates: null }, TypeError, 'options.duplicates must be a plain object or false, got null'],
    [{ duplicates: [] }, TypeError, 'options.duplicates must be a plain object or false, got an array'],
    [{ duplicates: 'x' }, TypeError, 'options.duplicates must be a plain object or false, got "x"'],
    [{ duplicates: { treshold: 1 } }, TypeError, 'options.duplicates.treshold is unknown; did you mean "threshold"?'],
    [{ duplicates: { threshold: 2 } }, RangeError, 'options.duplicates.threshold must be a number above 0 and up to 1, got 2'],
    [{ duplicates: { survivor: 'best' } }, RangeError, 'options.duplicates.survivor must be one of'],
    [{ duplicates: { contained: 'drop' } }, RangeError, 'options.duplicates.contained must be one of'],
    [{ duplicates: { title: null } }, TypeError, 'options.duplicates.title must be a string, got null'],
    [{ boilerplate: true }, TypeError, 'options.boilerplate must be a plain object or false, got true'],
    [
      { boilerplate: { profile: 'page' } },
      TypeError,
      'options.boilerplate.profile is unknown; options.profile stands beside options.boilerplate',
    ],
    [{ threshold: 0.9 }, TypeError, 'options.threshold is unknown; it stands in options.duplicates'],
    [{ quotes: true }, TypeError, 'options.quotes is unknown; it stands in options.normalize'],
    [{ rules: [] }, TypeError, 'options.rules is unknown; it stands in options.boilerplate'],
    [{ boilerplate: { cues: {} } }, TypeError, 'options.boilerplate.cues must be an array of cue tables, got an object'],
    [{ boilerplate: { rules: [{}] } }, TypeError, 'options.boilerplate.rules[0] must be a rule { name, kind, test }, got an object'],
    [{ boilerplate: { model: 1 } }, TypeError, 'options.boilerplate.model must be a line model'],
    [{ boilerplate: new Map() }, TypeError, 'options.boilerplate must be a plain object or false, got a Map'],
    [{ duplicates: new Date(0) }, TypeError, 'options.duplicates must be a plain object or false, got a Date'],
    [{ source: createSourceProfile().toJSON() }, TypeError, 'options.source must be a source profile'],
    [
      { boilerplate: { rules: [{ name: 'a', kind: 'share', test: () => true, kinds: [] }] } },
      TypeError,
      'options.boilerplate.rules[0].kinds is unknown; did you mean "kind"?',
    ],
    [
      { boilerplate: { cues: [{ language: 'de', cues: {}, kind: 'share' }] } },
      TypeError,
      'options.boilerplate.cues[0].kind is unknown; known: "language", "cues"',
    ],
  ])('the options %j', (options, type, message) => {
    const call = (): unknown => cleanArticle('', Object(options))
    expect(call).toThrow(type)
    expect(call).toThrow(`cleanArticle: ${message}`)
  })
})

describe('a model that is not as training makes it', () => {
  const unit = (weights: number[]): LinearUnit => ({ weights, scale: 1, bias: 0 })
  const model: LineModel = {
    version: MODEL_VERSION,
    first: {
      features: ['10 words or more', 'commas'],
      means: [0, 0],
      deviations: [1, 1],
      words: { places: [1], steps: [2] },
      linear: unit([4, 1]),
      hidden: [unit([0, 1])],
      output: unit([1]),
    },
    second: { features: ['log-odds'], means: [0], deviations: [1], linear: unit([3]) },
  }
  const { first, second } = model

  test('but not this one', () => {
    expect(() => cleanArticle('', { boilerplate: { model } })).not.toThrow()
  })

  test.each<[string, object, string]>([
    ['no passes', { first: {}, second: {} }, 'first.features must be one name or more, as trainLineModel gives it, got undefined'],
    ['no features', { first: { ...first, features: [] } }, 'first.features must be one name or more'],
    ['features that are numbers', { first: { ...first, features: [1, 2] } }, 'first.features must be one name or more'],
    ['a mean too few', { first: { ...first, means: [0] } }, 'first.means must be 2 numbers, as trainLineModel gives it, got an array'],
    ['a mean that JSON lost', { first: { ...first, means: [0, null] } }, 'first.means must be 2 numbers'],
    ['a deviation of 0', { first: { ...first, deviations: [1, 0] } }, 'first.deviations must be 2 numbers above 0'],
    ['no unit', { first: { ...first, linear: undefined } }, 'first.linear must be a unit of 2 weights'],
    ['a weight too many', { first: { ...first, linear: unit([1, 2, 3]) } }, 'first.linear must be a unit of 2 weights'],
    ['no scale', { first: { ...first, linear: { weights: [1, 2], bias: 0 } } }, 'first.linear must be a unit of 2 weights'],
    ['no words', { first: { ...first, words: undefined } }, 'first.words must be ascending places and their steps'],
    [
      'a place without a step',
      { first: { ...first, words: { places: [1], steps: [] } } },
      'first.words must be ascending places and their steps',
    ],
    ['places that descend', { first: { ...first, words: { places: [2, 1], steps: [3, 4] } } }, 'first.words must be ascending places'],
    ['a place beyond the last', { first: { ...first, words: { places: [1 << 20], steps: [3] } } }, 'first.words must be ascending places'],
    ['a step of more than a byte', { first: { ...first, words: { places: [1], steps: [200] } } }, 'first.words must be ascending places'],
    ['a hidden unit of another width', { first: { ...first, hidden: [unit([1])] } }, 'first.hidden must be units of 2 weights'],
    ['an output of another width', { first: { ...first, output: unit([]) } }, 'first.output must be a unit of 1 weights'],
    ['a second pass without weights', { second: { ...second, linear: unit([]) } }, 'second.linear must be a unit of 1 weights'],
  ])('%s', (_, part, message) => {
    const call = (): unknown => cleanArticle('', { boilerplate: { model: Object({ ...model, ...part }) } })
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`cleanArticle: options.boilerplate.model.${message}`)
  })
})

test.each<[string, string[]]>([
  ['<p>It rained on the quay.</p>\n<p>Share this article</p>', ['looks-like-html']],
  ['It rained on <b>Monday</b>, <i>all day</i>, said <a href="/">the mayor</a>.', ['looks-like-html']],
  ['Put it between <b> and </b>, the guide said.', []],
  ['<3 says the mayor of Ostrey.', []],
  ['<feed><title>It rained on the quay.</title></feed>', ['looks-like-html']],
  ['<img src="quay.jpg"> It rained on the quay.', ['looks-like-html']],
  ['<anna> Did it rain on the quay?\n<ben> All day.', []],
  ['<https://packet.example/rain> says that it rained on the quay.', []],
  ['<mayor@ostrey.example> wrote that it rained on the quay.', []],
  ['Close `</i>`, `</b>` and `</p>` in this order, the guide said.', []],
  ['Nest them so:\n\n```html\n<p>\n<b><i>Rain</i></b>\n</p>\n```\n\nThen save the page.', []],
])('%j has the notes %j', (text, notes) => {
  expect(cleanArticle(text).notes).toEqual(notes)
})

test('a finding begins behind the line break, where its line begins with an accent, too', () => {
  const sentence = 'The council voted for the new bridge on Monday morning.'
  const text = `${sentence}\r\n\r\nNobody was there.\r\n\r\n\u0344${sentence}`
  const [finding] = cleanArticle(text).findings
  expect(text.slice(finding.start, finding.end)).toBe(`\u0344${sentence}`)
})

test('lines are counted as the repairs leave them', () => {
  expect(cleanArticle('The bridge was opened\x85 ten years late.').stats.lines).toEqual({ source: 1, clean: 1 })
})

test.each([
  ['The bridge was opened.\n', {}],
  ['The bridge was opened.\r\n', {}],
  ['The bridge was opened.\n\n', { whitespace: 1 }],
  ['The bridge was opened. \n', { whitespace: 1 }],
  ['The  bridge was opened.\n', { whitespace: 1 }],
])('the line break at the end of the last line goes and counts for no repair: %j', (text, repairs) => {
  const result = cleanArticle(text)
  expect(result.stats.repairs).toEqual(repairs)
  expect(applyEdits(text, result.edits)).toBe('The bridge was opened.')
})

const seedFile = sharedFile('data/seed-article.txt')
const labelsFile = sharedFile('data/seed-article.labels.json')

interface SeedLabels {
  readonly lines: readonly { readonly line: number; readonly action: string; readonly kind: string }[]
}

describe.skipIf(seedFile === undefined || labelsFile === undefined)('the article that the project began with', () => {
  const source = seedFile === undefined ? '' : readFileSync(seedFile, 'utf8')
  const labels: SeedLabels = labelsFile === undefined ? { lines: [] } : JSON.parse(readFileSync(labelsFile, 'utf8'))

  test('comes out exactly as labelled', () => {
    const { text, findings } = cleanArticle(source)
    const done = findings.filter(({ action }) => action !== 'keep').map(({ line, action, kind }) => ({ line, action, kind }))
    expect(done).toEqual(labels.lines.filter(({ action }) => action !== 'keep').map(({ line, action, kind }) => ({ line, action, kind })))
    const sourceLines = source.split('\n')
    const stays = labels.lines.filter(({ action }) => action !== 'remove').map(({ line }) => sourceLines[line - 1])
    expect(text).toBe(stays.join('\n\n'))
  })

  test('changes no more when it is cleaned again', () => {
    const once = cleanArticle(source).text
    expect(cleanArticle(once).text).toBe(once)
  })
})

test.each([2, 3])('a text that stands there %i times is cleaned as one, with its notices', (times) => {
  const { text, findings, edits } = cleanArticle(Array.from({ length: times }, () => ferry.trim()).join('\n\n'))
  expect(text).toBe(cleanArticle(ferry).text)
  expect(applyEdits(Array.from({ length: times }, () => ferry.trim()).join('\n\n'), edits)).toBe(text)
  expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b))
})

test('of a text that stands there twice nothing goes as a copy where copies are flagged or not looked for', () => {
  const twice = `${ferry.trim()}\n\n${ferry.trim()}`
  for (const duplicates of [false, { action: 'flag' }] as const) {
    expect(cleanArticle(twice, { duplicates, boilerplate: false }).text).toBe(normalizeText(twice))
  }
})
