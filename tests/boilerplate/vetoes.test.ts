import { describe, expect, test } from 'vitest'
import { type BoilerplateRule, findBoilerplate } from '../../src/boilerplate/index.js'

const story = 'The council kept the ferry on Tuesday, and the boats will sail every hour until the autumn comes.'

const vetoOn = (label: string, ...others: readonly string[]): string | undefined =>
  findBoilerplate([...others.slice(0, 1), label, ...others.slice(1)].join('\n\n')).find(({ text }) => text === label)?.evidence.veto

describe('a label whose word is in the story may be its cross-head', () => {
  test.each<[label: string, sentence: string, taken: boolean]>([
    ['Werbung', 'Für die Werbung auf der Fähre gibt die Stadt in diesem Jahr mehr aus als für die Farbe.', true],
    ['Werbung', 'Die TV-Werbung der Fähre hat in diesem Jahr mehr gekostet als die Farbe für alle Schiffe.', true],
    ['Werbung', 'Jede Bewerbung wird gelesen, sagte die Leiterin, und wer sie schickt, hört noch im Mai etwas.', false],
    ['Advertisement', 'The ferry company spends more on advertisers in one summer than it has spent on paint.', true],
    ['Publicidade', 'A câmara publicou na terça-feira o novo horário, e os barcos partem de hora a hora até ao outono.', false],
    ['Advertisement', 'We use cookies for advertisements. By continuing to browse you agree to our use of cookies.', false],
    ['Ad', 'Every ad on the ferry brings the town as much as ten of the people who sail on it.', true],
    ['Ad', 'The mayor had advised against it, had adored it later, and had nothing to add on Monday.', false],
    ['PR', 'The project was presented in spring, and its price was printed in the paper of the town.', false],
    ['إعلان', 'قالت البلدية إن الإعلان على العبارة يجلب هذا العام مالا أكثر من كل ما أنفقته على الطلاء في الميناء.', true],
    ['广告', '市议会周一晚上说，渡轮上的广告费今年比油漆费用还要高，市长对此并不感到意外，并将在周三说明。', true],
  ])('%s: %s', (label, sentence, taken) => {
    expect(vetoOn(label, story, sentence) === 'about-the-topic').toBe(taken)
  })

  test('a label without a letter is none of the words of a story', () => {
    const rules: BoilerplateRule[] = [{ name: 'size', kind: 'advertisement', test: ({ text }) => text === '728' }]
    const found = findBoilerplate(`${story}\n\n728\n\nThe mayor paid with 728 coins for the first ticket of the year.`, { rules })
    expect(found.map(({ text, action }) => [text, action])).toEqual([['728', 'flag']])
  })

  test.each([
    ['Print', 'A blue print of the harbour wins', 'about-the-topic'],
    ['Print', 'Blueprint for the harbour wins a prize', undefined],
    ['Read the full story', 'Nobody could read the full story of the harbour', 'about-the-topic'],
    ['Sign up for our newsletter', 'Sign up for our newsletter, said the harbour', undefined],
  ])('%s: of the headline four words at most count, and whole ones: %s', (label, headline, veto) => {
    expect(vetoOn(label, headline, story)).toBe(veto)
  })
})

test.each<[label: string, quoting: string, veto: string | undefined]>([
  ['Share this story', 'In 2009 the button said "Share this story," and nobody did so but the mayor.', 'about-the-topic'],
  ['Sign up for our newsletter', 'It says „Sign up for our newsletter“ before you have read a word.', 'about-the-topic'],
  [
    'Share this story',
    'She called it "a long and rather tiring thing to ask of people who have been standing on a cold ferry since noon", below "Share this story".',
    'about-the-topic',
  ],
  ['Get the best stories in your inbox', 'It says “Sign up for our newsletter” before you have read a word.', undefined],
  ['Share this story', 'In 2009 the button said "Share this story with all your friends", and nobody did so.', undefined],
  ['Share this story', 'A button that says "Share this story"', undefined],
  ['Share this story', 'In 2009 the button asked to share this story, and nobody did so but the mayor.', undefined],
])('a phrase that the story quotes is its own: %s, %s', (label, quoting, veto) => {
  expect(vetoOn(label, `${story}\n\n${quoting}`, 'It stood there in grey.', story)).toBe(veto)
})

test('a phrase that the story quotes is a label of the page behind it', () => {
  const quoting = 'In 2009 the button said "Share this story," and nobody did so but the mayor.'
  expect(vetoOn('Share this story', [story, quoting].join('\n\n'))).toBe(undefined)
})

test.each<[label: string, action: string]>([
  ['Advertisement.', 'flag'],
  ['Advertisement', 'remove'],
])('"%s" twice below the same word in the story: %s', (label, action) => {
  const opening = 'Advertisement. That is what my street has become since the tram runs through it, from the harbour to the hill.'
  const found = findBoilerplate([story, label, 'So it is.', label, opening, story.replace('Tuesday', 'Friday')].join('\n\n'))
  expect(found.map((finding) => finding.action)).toEqual([action, action])
})

test.each(['Also Read | Temple flowers become incense in town', 'Lee también: Las flores del templo se vuelven incienso'])(
  'a label that leads to another article goes from the first line, too: %s',
  (line) => {
    const text = [line, 'The ferry stays', 'The council will keep the ferry for another year, it said on Monday.'].join('\n\n')
    expect(
      findBoilerplate(text)
        .filter(({ action }) => action === 'remove')
        .map(({ text }) => text),
    ).toEqual([line])
  },
)

describe('direct speech behind a dash is a quotation', () => {
  const vetoOf = (line: string): string | undefined => {
    const rules: BoilerplateRule[] = [{ name: 'line', kind: 'newsletter', test: ({ text }) => text === line }]
    return findBoilerplate([story, line, story.replace('Tuesday', 'Friday')].join('\n\n'), { rules })[0]?.evidence.veto
  }

  test.each([
    '— Подписаться я всё-таки подписался, — сказал истец у выхода. — Случайно.',
    '– Zapiszcie się na listę – powiedziała bibliotekarka.',
    '—Suscríbanse al boletín —dijo el cartero.',
    '- Skriv jer op, - sagde færgemanden.',
    '— Տուն եմ գնում, — ասաց նավաստին։',
    '— Тоқтаңдар! — деді қайықшы.',
  ])('%s', (line) => {
    expect(vetoOf(line)).toBe('quotation')
  })

  test.each([
    '— Join our list, it said.',
    '- Ferry news - how it was told to us',
    'Join now – the town said yes',
    '— Sign up, — it is free.',
  ])('nothing of the kind: %s', (line) => {
    expect(vetoOf(line)).not.toBe('quotation')
  })
})

test('a word that the story quotes says nothing of labels that stand there twice', () => {
  const lines = [
    story,
    'Advertisement',
    'It says “Advertisement” above the picture of the boat, in letters of brass.',
    'Advertisement',
    story,
  ]
  const actions = findBoilerplate(lines.join('\n\n')).map(({ action }) => action)
  expect(actions).toEqual(['remove', 'remove'])
})

test('a story that quotes a phrase is about its kind', () => {
  const quoting = ['It says “Sign up for our newsletter” before you have read a word.', 'Sign up for our newsletter']
  expect(vetoOn('Join our mailing list', [story, ...quoting].join('\n\n'), 'It stood there in grey.', story)).toBe('about-the-topic')
})

describe('of a paragraph that was wrapped', () => {
  const fragment = 'tell us in the comments below what you think of it, and I will add it to'
  const wrapped = (...lines: readonly string[]): string => [story, '', ...lines, '', story.replace('Tuesday', 'Friday')].join('\n')
  const actions = (text: string, profile: 'article' | 'page' = 'article') =>
    findBoilerplate(text, { profile }).map(({ action, evidence: { veto } }) => [action, veto])

  test('no line goes while another one stays', () => {
    const text = wrapped(
      'If you have rowed the whole way to the island in the summer, then please',
      fragment,
      'the list of the ways that I know.',
    )
    expect(actions(text)).toEqual([['flag', 'inside-sentence']])
  })

  test('nor in a narrow column', () => {
    const column = wrapped("Subscribe to the council's newsletter", 'to be told of the date, the council', 'wrote on its page.')
    expect(actions(column)).toEqual([['flag', 'inside-sentence']])
  })

  test.each([
    ['a name', 'Do you know more about the men in the pictures? Contact the detectives at', 'Lindmouth police station.'],
    ['a phrase', 'The Drowned Book is free of charge and can be heard', 'wherever you get your podcasts.'],
  ])('nor where it goes on with %s', (_, ...lines) => {
    expect(actions(`${story}\n\n${lines.join('\n')}`)).toEqual([['flag', 'inside-sentence']])
  })

  test('a prompt below a headline goes', () => {
    const headline = 'The ferry stays in the harbour. The council keeps it'
    expect(actions(`${story}\n\n${headline}\nSubscribe to our newsletter`)).toEqual([['remove', undefined]])
  })

  test.each(['Whoever rowed it, please', 'What you can do if you have rowed the whole way:'])(
    'a line below this one is no part: %s',
    (above) => {
      expect(actions(wrapped(above, fragment))).toEqual([['flag', undefined]])
    },
  )

  test('no line goes while another one is ascribed to somebody', () => {
    const parts = ['Ring the bell of the harbour office twice if you want the last boat to', 'wait for you, the captain said.']
    const ask: BoilerplateRule = { name: 'ask', kind: 'stray-ui', test: ({ text }) => parts.includes(text) }
    expect(findBoilerplate(wrapped(...parts), { rules: [ask] }).map(({ action }) => action)).toEqual(['flag', 'keep'])
  })

  test('the lines of a notice go together', () => {
    const notice = [
      '© 2026 The Packet. All rights reserved. No part of this article, not even',
      'a part of it may be copied or reproduced without our permission.',
    ]
    expect(actions([story, story.replace('kept', 'gave up'), '', ...notice].join('\n')).map(([action]) => action)).toEqual([
      'remove',
      'remove',
    ])
  })

  test('a label below a headline is a line of its own', () => {
    expect(actions([story, '', 'Islanders vote for the ferry and against the bridge', 'share'].join('\n'))).toEqual([['remove', undefined]])
  })
})

describe('an own rule is treated alike whatever its name', () => {
  test.each<[line: string, profile: 'article' | 'page', veto: string | undefined]>([
    ['The captain said that the boat was full.', 'page', 'attribution'],
    ['Ferry sails again', 'article', 'only-headline'],
    ['Boats are not for sale', 'article', undefined],
  ])('%s', (line, profile, veto) => {
    const text = line.startsWith('Boats') ? [story, line, story] : [line, story]
    const vetoes = ['own', 'document-title', 'line-model', 'source'].map((name) => {
      const rules = [{ name, kind: 'comment-policy' as const, test: (seen: { text: string }) => seen.text === line }]
      const found = findBoilerplate(text.join('\n\n'), { profile, rules, title: 'Ferry sails again' }).find(({ rule }) => rule === name)
      return found === undefined ? 'none' : found.evidence.veto
    })
    expect(vetoes).toEqual(Array(4).fill(veto))
  })
})
