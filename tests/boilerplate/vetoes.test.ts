import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

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

  test.each([
    ['Print', 'A blue print of the harbour wins', 'about-the-topic'],
    ['Print', 'Blueprint for the harbour wins a prize', undefined],
    ['Read the full story', 'Nobody could read the full story of the harbour', 'about-the-topic'],
    ['Sign up for our newsletter', 'Sign up for our newsletter, said the harbour', undefined],
  ])('%s: of the headline four words at most count, and whole ones: %s', (label, headline, veto) => {
    expect(vetoOn(label, headline, story)).toBe(veto)
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
