import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/index.js'

const story = [
  'The river rose two metres overnight and flooded the lower town, officials said on Monday.',
  'No one was hurt, but forty people had to leave their homes before dawn, the fire chief said.',
].join('\n\n')

/** What becomes of a line behind the story. */
const behind = (line: string): string | undefined => findBoilerplate(`${story}\n\n${line}`).find(({ text }) => text === line)?.action

describe('a sentence of the story that begins like a request to share stays', () => {
  test.each([
    'Share this with anyone travelling north: the A9 is shut at Kell.',
    '**Share this with anyone travelling north:** the A9 is shut at Kell.',
    'Share this with anyone who lives by the river and has no radio.',
    'Share this with nobody, he had written on the envelope.',
    'Share your thoughts with the council: the hearing is on Tuesday at seven.',
  ])('%s', (line) => {
    expect(behind(line)).toBe('flag')
  })
})

describe('a request to share goes', () => {
  test.each([
    'Share this article with your friends and family.',
    'Share this story with friends and colleagues.',
    'Share this with your friends and family.',
    'Share this post with your friends, your family and your neighbours.',
    'Follow me on Twitter or LinkedIn. Read my books in the meantime.',
    'Share this on Facebook, X and WhatsApp.',
    'Share this with the people around you, at home and at work',
    'Share your thoughts with other readers.',
    'Share your thoughts with us in the comments below.',
    'Follow us on Facebook for the latest news and views from the valley.',
    'Find me on Instagram for more recipes from the valley.',
    'Did you make this recipe? Tag a friend in your picture.',
    'Stay connected with us on Facebook, Twitter and Instagram.',
  ])('%s', (line) => {
    expect(behind(line)).toBe('remove')
  })
})
