import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allCues, type BoilerplateOptions, findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'
import { judgeBoilerplate } from '../../src/boilerplate/judge.js'
import type { CueTable } from '../../src/boilerplate/lookup/cue-table.js'
import { applyEdits } from '../../src/text/index.js'
import { anyText, pageText } from '../support/arbitraries.js'
import { noisyArticles } from './noisy.js'

const story = [
  'A long opening sentence of the story tells what happened in the town on Monday morning.',
  'Another paragraph follows with more about the people who were there when it happened.',
  'The third paragraph has a further detail about the money that was spent on the repairs.',
]

function removedLines(text: string): Record<number, string> {
  const removed = findBoilerplate(text).filter(({ action }) => action === 'remove')
  return Object.fromEntries(removed.map(({ line, kind }) => [line, kind]))
}

test.each(Object.entries(noisyArticles))('takes out the noise and nothing else: %s', (_, { text, removed }) => {
  expect(removedLines(text)).toEqual(removed)
})

test('corrections, machine-made notices and helplines are kept, and say so', () => {
  const notices = ['Correction: The bridge is 300 metres long.', 'This is a machine translation', 'In the U.S., call or text 988']
  const findings = findBoilerplate([...story, ...notices].join('\n'))
  expect(findings.map(({ kind, action }) => ({ kind, action }))).toEqual([
    { kind: 'correction', action: 'keep' },
    { kind: 'machine-made', action: 'keep' },
    { kind: 'helpline', action: 'keep' },
  ])
})

test.each(['correction', 'byline', 'caption', 'disclosure'] as const)(
  'of a %s only a strong phrase tells, and no line that goes on from one',
  (kind) => {
    const told = (strength: 'strong' | 'weak', line: string): string[] => {
      const cues = [{ language: 'en', cues: { [kind]: { [strength]: ['for the record'] } } }]
      return findBoilerplate([...story, line].join('\n\n'), { cues }).map((finding) => finding.kind)
    }
    expect(told('strong', 'For the record')).toEqual([kind])
    expect(told('weak', 'For the record')).toEqual([])
    expect(told('strong', 'For the record nobody sang')).toEqual([])
  },
)

test('a story about the subject of a notice keeps it, flagged', () => {
  const cookies = story.map((line) => line.replace('the', 'the cookies that'))
  const findings = findBoilerplate([...cookies, 'We use cookies'].join('\n\n'))
  expect(findings).toMatchObject([{ kind: 'cookie-notice', action: 'flag', evidence: { veto: 'about-the-topic' } }])
})

test('three notices between the sentences make no story about their subject', () => {
  const notices = ['Sign up for our newsletter', 'Subscribe to our newsletter', 'Get our newsletter']
  const found = findBoilerplate([story[0], ...notices, story[1], story[2]].join('\n\n'))
  expect(found.map(({ action, text }) => [action, text])).toEqual(notices.map((notice) => ['remove', notice]))
})

test('the label of an advertisement goes from between the paragraphs, unless the story takes its word up', () => {
  expect(removedLines([story[0], 'Advertisement', story[1], story[2]].join('\n\n'))).toEqual({ 3: 'advertisement' })
  const onAdvertising = [story[0], 'Advertising', 'The ferry company spends more on advertisers in one summer than it has spent on paint.']
  expect(findBoilerplate([story[0], 'Advertisement', ...onAdvertising.slice(2)].join('\n\n'))).toMatchObject([
    { action: 'flag', evidence: { veto: 'about-the-topic' } },
  ])
  expect(removedLines(onAdvertising.join('\n\n'))).toEqual({})
  const twice = [story[0], 'Advertisement', story[1], 'Advertisement', onAdvertising[2]]
  expect(removedLines(twice.join('\n\n'))).toEqual({ 3: 'advertisement', 7: 'advertisement' })
})

test('the caller decides by name', () => {
  const text = `${story.join('\n\n')}\n\nShare this article`
  expect(findBoilerplate(text, { actions: { share: 'keep' } })[0].action).toBe('keep')
  const byline = `Headline of the story\n\nBy Jane Roe\n\n${story.join('\n\n')}`
  expect(removeBoilerplate(byline, { actions: { byline: 'remove' } }).text).not.toContain('Jane Roe')
})

const headed = `Ferry sails again\n\n${story.join('\n\n')}\n\nFerry sails again`

test.each([
  ['nobody asks', { title: 'Ferry sails again' }, []],
  ['it is to go: each line that is the title', { title: 'Ferry sails again', actions: { headline: 'remove' } }, ['remove', 'remove']],
  ['it is to be told', { title: 'Ferry sails again', actions: { headline: 'flag' } }, ['flag']],
  ['it is to stay', { title: 'Ferry sails again', actions: { headline: 'keep' } }, ['keep']],
  ['no title: it may be a cross-head', { actions: { headline: 'remove' } }, ['flag']],
  ['a title that is no line of it', { title: 'Harbour reopens', actions: { headline: 'remove' } }, ['flag']],
] as const)('the headline of an article, where %s', (_, options, actions) => {
  const found = findBoilerplate(headed, options).filter(({ kind }) => kind === 'headline')
  expect(found.map(({ action }) => action)).toEqual(actions)
  expect(judgeBoilerplate('test', headed, options).roles[0]).toBe('headline')
})

test('that a line is the title is the reason', () => {
  const [{ reason }] = findBoilerplate(headed, { title: 'Ferry sails again', actions: { headline: 'flag' } })
  expect(reason).toBe('Looks like the headline: it is the title that was given, in front of the story.')
})

test('own cues and rules', () => {
  const text = `${story.join('\n\n')}\n\nBrew some coffee with us\nzzz`
  const cues = [{ language: 'en', cues: { share: { strong: ['brew some … with us'] } } }]
  expect(findBoilerplate(text, { cues }).map(({ kind }) => kind)).toContain('share')
  const rules = [{ name: 'zzz', kind: 'stray-ui', test: ({ key }: { key: string }) => key === 'zzz' }] as const
  expect(findBoilerplate(text, { rules })).toContainEqual(expect.objectContaining({ rule: 'zzz', action: 'remove' }))
})

test.each(['correction', 'helpline', 'caption', 'author-bio', 'byline', 'disclosure'] as const)('an own rule removes no %s', (kind) => {
  const rules = [{ name: 'own', kind, test: ({ key }: { key: string }) => key === 'zzz' }]
  const found = findBoilerplate(`${story.join('\n\n')}\n\nzzz`, { rules })
  expect(found.find(({ rule }) => rule === 'own')?.action).not.toBe('remove')
  expect(findBoilerplate(`${story.join('\n\n')}\n\nzzz`, { rules, actions: { [kind]: 'remove' } })).toContainEqual(
    expect.objectContaining({ rule: 'own', action: 'remove' }),
  )
})

test.each([
  ['CITY is on the harbour line of NAME', 'Lindmouth is on the harbour line of Ana Roe'],
  ['…, a title of the house of …', 'The Packet, a title of the house of Roe'],
  ['N of the N ferries shown', '3 of the 12 ferries shown'],
])('an own phrase with gaps at both ends: %s', (phrase, line) => {
  const cues = [{ language: 'en', cues: { share: { strong: [phrase] } } }]
  const text = `${story.join('\n\n')}\n\n${line}`
  expect(findBoilerplate(text, { cues })).toContainEqual(expect.objectContaining({ kind: 'share', text: line }))
})

test('of two own phrases that a line is, one of a kind that may not vanish silently counts before a longer one', () => {
  const cues = [
    { language: 'en', cues: { share: { strong: ['paid for by the ferry company'] }, disclosure: { strong: ['paid for by …'] } } },
  ]
  const text = `${story.join('\n\n')}\n\nPaid for by the ferry company`
  expect(findBoilerplate(text, { cues }).map(({ kind, action }) => [kind, action])).toEqual([['disclosure', 'flag']])
})

test.each([
  ['a phrase of the library', 'navigation', 'strong', 'recommended news', 'Recommended News', 'remove'],
  ['a strong one, though it is weak itself', 'navigation', 'weak', 'recommended news', 'Recommended News', 'remove'],
  ['one as long, of a kind that goes', 'dateline', 'strong', 'share this article', 'Share this article', 'keep'],
  ['one of a kind that is kept', 'stray-ui', 'strong', "editor's note", "Editor's note", 'remove'],
  ['a form', 'author-bio', 'strong', '12 may 2024, 16:42', '12 May 2024, 16:42', 'flag'],
  ['the words of a prompt', 'republished', 'strong', 'follow the packet on …', 'Follow the Packet on Facebook', 'flag'],
] as const)('an own phrase counts before %s', (_what, kind, strength, phrase, line, action) => {
  const text = `${story.join('\n\n')}\n\n${line}`
  const cues = [{ language: 'en', cues: { [kind]: { [strength]: [phrase] } } }]
  expect(findBoilerplate(text)).not.toContainEqual(expect.objectContaining({ kind, text: line }))
  expect(findBoilerplate(text, { cues })).toContainEqual(expect.objectContaining({ kind, action, text: line }))
})

test('an own rule counts before an own phrase', () => {
  const cues = [{ language: 'en', cues: { navigation: { strong: ['recommended news'] } } }]
  const rules = [{ name: 'own', kind: 'tags', test: ({ key }: { key: string }) => key === 'recommended news' }] as const
  const found = findBoilerplate(`${story.join('\n\n')}\n\nRecommended News`, { cues, rules })
  expect(found.map(({ kind, rule }) => [kind, rule])).toEqual([['tags', 'own']])
})

test.each([
  ['page-tools', 'pass this on to …', 'Pass this on to the men.', true],
  ['page-tools', 'pass this on to …', 'Pass this on to the old man.', false],
  ['read-more', 'pass on …', 'Pass on the letters.', false],
  ['share', 'pass on …', 'Pass on the letters.', false],
  ['share', 'pass on …', 'Pass on the letters', true],
  ['share', 'pass on …', 'Pass on your letters.', true],
] as const)('a phrase of the kind %s goes on to the end of a sentence (%s): %s', (kind, phrase, line, gone) => {
  const cues = [{ language: 'en', cues: { [kind]: { strong: [phrase] } } }]
  const found = findBoilerplate(`${story.join('\n\n')}\n\n${line}`, { cues })
  expect(found.some(({ action }) => action === 'remove')).toBe(gone)
})

test.each([
  ['ru', 'пишите нам', 'Пишите нам, и мы ответим', true],
  ['ru', 'пишите нам', 'Пишите намеренно плохо', false],
  ['ar', 'شاركنا الرأي', 'شاركنا الرأي، وسنرد عليك', true],
])('an own phrase that a line begins with ends with a word there (%s, %s): %s', (language, phrase, line, begins) => {
  const cues = [{ language, cues: { share: { strong: [phrase] } } }]
  const found = findBoilerplate(`${story.join('\n\n')}\n\n${line}`, { cues })
  expect(found.some(({ evidence }) => evidence.cue?.phrase === phrase)).toBe(begins)
})

test('what the caller wants out goes, however much it is, and takes nothing else back', () => {
  const item = [
    'By Jane Roe, Staff Writer',
    'The ferry stays in the harbour.',
    'Share this article',
    'The post Storm shuts the ferry for a third day appeared first on The Lindmouth Packet.',
  ]
  const going = (actions: BoilerplateOptions['actions']): string[] =>
    findBoilerplate(item.join('\n\n'), { actions })
      .filter(({ action }) => action === 'remove')
      .map(({ text }) => text)
  expect(going({})).toEqual([item[2]])
  expect(going({ byline: 'remove', republished: 'remove' })).toEqual([item[0], item[2], item[3]])
})

test('notes, roles and profile', () => {
  const judged = judgeBoilerplate('test', `Headline of the story\n\nBy Jane Roe\n\n${story.join('\n\n')}\n\nSubscribe to continue reading`)
  expect(judged.notes).toEqual(['truncated'])
  expect(judged.roles.slice(0, 5)).toEqual(['headline', 'body', 'byline', 'body', 'body'])
  expect(judged.profile).toBe('article')
  expect(judgeBoilerplate('test', 'The end.\n\nShare this article\nRead more\nLog in\nAll rights reserved\nCopy link').notes).toEqual([
    'over-half-flagged',
  ])
})

test('a prompt to subscribe in the middle of the story cuts nothing off', () => {
  const [first, ...others] = story
  const judged = judgeBoilerplate('test', [first, 'Subscribe to continue reading', ...others].join('\n\n'))
  expect(judged.findings.map(({ kind }) => kind)).toContain('paywall')
  expect(judged.notes).toEqual([])
})

test('below the heading of a list the headlines go, short ones between them too; one at the end is flagged, with the reason', () => {
  const list = ['Most read', 'Bridge costs rise again', 'Market to close early on Sundays', 'Dog found asleep', 'Ferry late']
  const found = findBoilerplate([...story, ...list].join('\n\n'))
  expect(found.map(({ text, action }) => [text, action])).toEqual([
    ['Most read', 'remove'],
    ['Bridge costs rise again', 'remove'],
    ['Market to close early on Sundays', 'remove'],
    ['Dog found asleep', 'flag'],
  ])
  expect(found[3].reason).toMatch(/ Not removed: that alone is too little\.$/)
  expect(found[2].reason).not.toContain('Not removed')
})

test('a rule at an end goes where nothing but boilerplate is behind it', () => {
  const [first, second] = story
  const text = ['Share', '* * *', first, '* * *', second, '* * *', 'Recommended News', '---', 'Share'].join('\n\n')
  expect(removeBoilerplate(text).text).toBe([first, '* * *', second].join('\n\n'))
  expect(removeBoilerplate([first, second, '* * *'].join('\n\n')).text).toBe([first, second, '* * *'].join('\n\n'))
})

test('below the heading of a list items that tell how far stay, and the links around them go', () => {
  const items = ['The long path along the ridge, 6 miles', 'The loop past the old mill, 3 miles']
  const links = ['Market to close early on Sundays', 'Bridge costs rise for the third time']
  const found = findBoilerplate([...story, 'Recommended', links[0], ...items, links[1]].join('\n\n'))
  expect(found.filter(({ text }) => items.includes(text))).toEqual([])
  expect(found.filter(({ text, action }) => links.includes(text) && action === 'remove')).toHaveLength(2)
})

test.each([
  ['right below the heading', 'page', ['Bridge costs rise again\nDog found at sea'], ['remove', 'remove']],
  ['right below the heading', 'article', ['Bridge costs rise again\nDog found at sea'], ['flag', 'flag']],
  ['behind a blank line', 'page', ['', 'Bridge costs rise again'], ['flag']],
  ['right above a sentence of the story', 'page', [`Bridge costs rise again\n${story[2]}`], ['flag']],
] as const)('links of a list inside of a story, %s (%s)', (_, profile, list, actions) => {
  const text = [...story, `Related articles\n${list.join('\n\n')}`, ...story.slice(1).map((line) => `${line} And so on.`)].join('\n\n')
  const found = findBoilerplate(text, { profile, caution: 'careful' })
  const links = ['Bridge costs rise again', 'Dog found at sea'].slice(0, actions.length)
  expect(links.map((link) => found.find((finding) => finding.text === link)?.action)).toEqual(actions)
})

test('a language narrows the cues', () => {
  const text = `${story.join('\n\n')}\n\nDeel dit artikel`
  expect(findBoilerplate(text, { language: 'nl' })).toHaveLength(1)
  const own: CueTable = { language: 'nl', cues: { share: { strong: ['zwaai naar de veerman'] } } }
  for (const cues of [[], [own]]) {
    expect(findBoilerplate(text, { language: 'fr', cues }).filter(({ evidence }) => evidence.cue !== undefined)).toEqual([])
  }
  expect(findBoilerplate(`${story.join('\n\n')}\n\nZwaai naar de veerman`, { language: 'fr', cues: [own] })).toHaveLength(1)
})

test.each([
  ['no', 'Kommentarfeltet er stengt', 'nb'],
  ['bs', 'Podijeli članak', 'hr'],
  ['iw', 'כל הזכויות שמורות', 'he'],
  ['in-ID', 'Bagikan artikel ini', 'id'],
  ['ind', 'Bagikan artikel ini', 'id'],
])('an old, related or longer tag stands for the language that has the table: %s', (tag, line, language) => {
  const [found] = findBoilerplate(`${story.join('\n\n')}\n\n${line}`, { language: tag })
  expect(found?.evidence.cue?.language).toBe(language)
})

test.each(['5 %', '41,2 %', '75%', '3:1', '10:4', '600 700 800', '2 3'])('a figure on its own line is no label: %s', (figure) => {
  expect(findBoilerplate([story[0], figure, ...story.slice(1), figure].join('\n\n')).map(({ action }) => action)).not.toContain('remove')
})

test.each(['1 2 3 4 5', '1 2 3 … 9 Next', '1 2 … 9'])('page numbers go beside a line of rights: %s', (numbers) => {
  const text = [...story, '© 2025 The Packet', numbers, 'All rights reserved'].join('\n')
  expect(findBoilerplate(text).find(({ text: found }) => found === numbers)?.evidence.shape).toBe('pagination')
})

test.each([
  ['rowed by NAME N boats', ['Rowed by Ana 12 boats', 'Rowed by Ana Roe 12 boats'], ['Rowed by Ana boats', 'Rowed by Ana .. boats']],
  ['boats: N', ['Boats: 12', 'Boats:12'], ['Boats: twelve']],
  ['anchored in CITY YEAR', ['Anchored in New York 2024'], ['Anchored in New York 24', 'Anchored in New 2024 York']],
  ['row … N boats', ['Row all of our 12 boats', 'Row 3 of our 1,200 boats'], ['Row all of our boats']],
])('place holders behind one another and behind a colon: %s', (phrase, lines, others) => {
  const cues = [{ language: 'en', cues: { share: { strong: [phrase] } } }]
  const isFound = (line: string): boolean =>
    findBoilerplate(`${story.join('\n\n')}\n\n${line}`, { cues }).some(({ kind }) => kind === 'share')
  expect(lines.filter((line) => !isFound(line))).toEqual([])
  expect(others.filter(isFound)).toEqual([])
})

test('a phrase of many gaps takes no longer on a line that it nearly is', () => {
  const cues = [{ language: 'en', cues: { share: { strong: ['row … a … a … a … a … a … a … a … b'] } } }]
  expect(findBoilerplate(`${story.join('\n\n')}\n\nrow${' a'.repeat(150)}`, { cues })).toEqual([])
})

test.each(['und', 'mul', 'mis', 'cz', 'gr', 'is'])('a language without cues narrows nothing: %s', (language) => {
  const text = `${story.join('\n\n')}\n\nDeel dit artikel`
  expect(findBoilerplate(text, { language })).toEqual(findBoilerplate(text))
})

test.each(['12', '1,200', '1.2K', '3k'])('a number in a phrase may be %s', (number) => {
  const cues = [{ language: 'en', cues: { share: { strong: ['N of us waved'] } } }]
  const lines = [...story, `${number} of us waved`]
  expect(findBoilerplate(lines.join('\n\n'), { cues }).map(({ text }) => text)).toEqual([lines.at(-1)])
})

test('own tables are those of the array that was handed in, call after call', () => {
  const table = (phrase: string): CueTable => ({ language: 'en', cues: { share: { strong: [phrase] } } })
  const text = [...story, 'Wave to a friend'].join('\n\n')
  const cues = [table('wave to a friend')]
  const found = findBoilerplate(text, { cues })
  expect(found.map(({ kind }) => kind)).toEqual(['share'])
  expect(findBoilerplate(text, { cues })).toEqual(found)
  expect(findBoilerplate(text, { cues: [table('nod to a friend')] })).toEqual([])
  expect(findBoilerplate(text)).toEqual([])
})

test('a phrase with many optional words is read without recursion', () => {
  const cues = [{ language: 'en', cues: { share: { strong: ['(a)'.repeat(20_000)] } } }]
  expect(findBoilerplate(story.join('\n\n'), { cues })).toEqual([])
})

test('every strong phrase of the tables without a gap is found on its own line behind the story', () => {
  const lost: string[] = []
  for (const { language, cues } of allCues) {
    for (const [kind, { strong = [] }] of Object.entries(cues)) {
      for (const phrase of strong) {
        if (/[…()/\\]|YEAR|CITY|NAME|ROLE|\bN\b/u.test(phrase)) continue
        const found = findBoilerplate([...story, phrase].join('\n\n'))
        if (!found.some((finding) => finding.kind === kind && finding.text === phrase)) lost.push(`${language} ${kind}: ${phrase}`)
      }
    }
  }
  expect(lost).toEqual([])
})

test('properties over any text: spans quote the source, edits give the text, the same twice, profile page too', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, pageText), fc.constantFrom('article', 'page', 'auto'), (text, profile) => {
      const { text: clean, findings, edits } = removeBoilerplate(text, { profile })
      for (const { start, end, text: quoted } of findings) expect(text.slice(start, end)).toBe(quoted)
      expect(applyEdits(text, edits)).toBe(clean)
      expect(removeBoilerplate(text, { profile }).findings).toEqual(findings)
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
    }),
    { numRuns: 600 },
  )
})

test.each([
  [() => findBoilerplate(1 as never), 'findBoilerplate: text must be a string, got 1'],
  [() => findBoilerplate('', { profil: 'page' } as never), 'did you mean "profile"?'],
  [() => findBoilerplate('', { profile: 'site' as never }), 'options.profile must be one of'],
  [() => findBoilerplate('', { actions: { shares: 'keep' } as never }), 'did you mean "share"?'],
  [() => findBoilerplate('', { actions: { share: 'drop' as never } }), 'options.actions.share must be one of'],
  [() => findBoilerplate('', { cues: [7] as never }), 'options.cues[0] must be a cue table'],
  [
    () => findBoilerplate('', { cues: [{ language: 'de', cues: { shares: {} } }] as never }),
    'options.cues[0].cues.shares is unknown; did you mean "share"?',
  ],
  [
    () => findBoilerplate('', { cues: [{ language: 'de', cues: { share: { storng: [] } } }] as never }),
    'options.cues[0].cues.share.storng is unknown',
  ],
  [
    () => findBoilerplate('', { cues: [{ language: 'de', cues: { share: ['teilen'] } }] as never }),
    'options.cues[0].cues.share must be phrases { strong, weak }, got an array',
  ],
  [() => findBoilerplate('', { cues: [{ language: 'de', cues: undefined }] as never }), 'options.cues[0] must be a cue table'],
  [() => findBoilerplate('', { rules: [{}] as never }), 'options.rules[0] must be a rule'],
  [
    () => findBoilerplate('A', { rules: [{ name: 'a', kind: 'share', test: (async () => true) as never }] }),
    'options.rules[0].test must answer true or false, got a Promise',
  ],
  [() => findBoilerplate('', { rules: new Array(1) }), 'options.rules[0] must be a rule'],
  [() => findBoilerplate('', { cues: new Array(1) }), 'options.cues[0] must be a cue table'],
  [() => findBoilerplate('', { model: {} as never }), 'options.model must be a line model'],
])('bad input %#', (call, message) => {
  expect(call).toThrow(message)
})

const BRACKETS = 'brackets in pairs, none within others, and \\( or \\) where a bracket is meant'
test.each([
  ['pass (this on', BRACKETS],
  ['pass (this (story)) on', BRACKETS],
  ['pass (this … story) on', BRACKETS],
  ['pass this) on', BRACKETS],
  ['pass )this( on', BRACKETS],
  ['pass \\(this) on', BRACKETS],
  ['', 'words beside its place holders'],
  [' . ', 'words beside its place holders'],
  ['(/)', 'words beside its place holders'],
  ['()', 'words beside its place holders'],
  ['…', 'words beside its place holders'],
  ['NAME', 'words beside its place holders'],
  ['row ……', 'something between its place holders'],
  ['row …N', 'something between its place holders'],
  ['(N) YEAR', 'words beside its place holders'],
  ['N:N', 'words beside its place holders'],
])('an own phrase that no line can match is refused by its place: %j', (phrase, lack) => {
  const call = (): unknown => findBoilerplate('', { cues: [{ language: 'en', cues: { share: { strong: [phrase] } } }] })
  expect(call).toThrow(RangeError)
  expect(call).toThrow(`findBoilerplate: options.cues[0].cues.share.strong[0] must have ${lack}, got ${JSON.stringify(phrase)}`)
  const later = { language: 'en', cues: { 'read-more': { weak: ['pass this on', phrase] } } }
  expect(() => findBoilerplate('', { cues: [{ language: 'en', cues: {} }, later] })).toThrow(
    'options.cues[1].cues["read-more"].weak[1] must',
  )
})

test('an own phrase with more than the 320 characters of the longest line that is looked up is refused', () => {
  const withPhrase = (phrase: string): unknown => findBoilerplate('', { cues: [{ language: 'en', cues: { share: { strong: [phrase] } } }] })
  const words = (characters: number): string => 'pass '.repeat(characters / 5).trim()
  expect(() => withPhrase(words(325))).toThrow('options.cues[0].cues.share.strong[0] must have 320 characters at the most, got "pass pass')
  expect(() => withPhrase(`${words(200)} … ${words(200)}`)).toThrow(RangeError)
  expect(withPhrase(words(320))).toEqual([])
  expect(withPhrase(`${words(200)} (${words(200)}) on`)).toEqual([])
})

test.each([
  'pass this on',
  '(dear) reader',
  'pass (this/that)(,) on',
  'pass \\(this\\) on',
  '… on',
  '© …',
  '…: please pass … on',
  '次へ',
  'N people passed this on',
])('an own phrase that a line can match is accepted: %s', (phrase) => {
  expect(() => findBoilerplate('', { cues: [{ language: 'en', cues: { share: { strong: [phrase] } } }] })).not.toThrow()
})

test.each(allCues.map((table) => [table.language, table] as const))(
  'the phrases of the table %s would be accepted as own ones',
  (_, table) => {
    expect(() => findBoilerplate('', { cues: [table] })).not.toThrow()
  },
)
