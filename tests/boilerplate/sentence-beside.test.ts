import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { LineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { hasSentenceBeside } from '../../src/boilerplate/lines/sentence-beside.js'

const story = [
  'Harbour town keeps its ferry',
  'The council voted on Tuesday to keep the ferry running through the winter, ending a dispute of two years.',
  'Residents had feared that the crossing would be closed when the old boat failed its inspection in the spring.',
]

/** What goes of a line at the end of a story. */
function removed(line: string): string[] {
  const findings = findBoilerplate([...story, line].join('\n\n'))
  return findings.filter(({ action }) => action === 'remove').map(({ text }) => text)
}

const sentence = 'The ferry runs again from Friday, and the crew is paid as before.'

describe('a sentence of the story on the line of a prompt stays', () => {
  test.each([
    `${sentence} Download our app`,
    `${sentence}Download our app`,
    `${sentence}Follow us on Twitter @packet`,
    `${sentence} Follow us on Facebook`,
    `${sentence}Sign up for our newsletter`,
    `Sign up for our newsletter${sentence}`,
    `Please enable JavaScript to view the comments. ${sentence}`,
    `Read more: Old boat fails inspection. ${sentence}`,
    `Watch: The ferry leaves the quay. ${sentence}`,
    'Der Rat hat am Dienstag beschlossen, dass die Fähre auch im Winter fährt. Folgen Sie uns auf Facebook',
    'El consejo decidió el martes que el transbordador seguirá navegando en invierno. Descargue nuestra aplicación',
  ])('%s', (line) => {
    expect(removed(line)).toEqual([])
  })
})

describe('a prompt of several sentences goes', () => {
  test.each([
    'Download our app. It is free and shows you all departures of the week.',
    'Please enable JavaScript to view the comments powered by Disqus.',
    'We respect your privacy. The privacy policy and the terms of the company that sends it apply.',
    'We invite you to become a friend of the quay. Sign up for our free newsletter, and we will make sure to keep you in the loop.',
    'Follow us on Facebook, YouTube and Instagram for the latest news and pictures.',
    'The Harbour Packet is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.',
  ])('%s', (line) => {
    expect(removed(line)).toEqual([line])
  })
})

test.each<[text: string, beside: boolean]>([
  [`Subscribe! ${sentence}`, true],
  [`${sentence} Subscribe!`, true],
  [`Subscribe to the paper${sentence}`, true],
  [sentence, false],
  ['Subscribe! It takes a minute.', false],
  ['Subscribe! We write to you about the ferry on each Friday of the week.', false],
  ['Subscribe to the TripAdvisor and the YouTube of the harbour and of the whole coast', false],
  ['订阅我们！市议会星期二决定，整个冬天渡轮都会继续开。', true],
])('whether a sentence stands beside what was found: %s', (text, beside) => {
  expect(hasSentenceBeside(new LineFacts(text, 1, 0, text.length), 'newsletter', (key) => key.startsWith('subscribe'))).toBe(beside)
})
