import { describe, expect, test } from 'vitest'
import { removeBoilerplate } from '../../src/boilerplate/index.js'
import { cleanArticle } from '../../src/index.js'
import { articles } from './articles.js'
import { tails } from './tails.js'

describe.each(Object.entries(articles))('an article in %s', (language, story) => {
  const [title] = story.split('\n')
  const tail = tails[language]

  test.each(['article', 'auto', 'page'] as const)('nothing of the story goes: %s', (profile) => {
    expect(removeBoilerplate(story, { profile }).text).toBe(story)
    expect(removeBoilerplate(story, { profile, title }).text).toBe(story)
    expect(cleanArticle(story, { profile }).text).toBe(story)
  })

  test.each(['article', 'auto'] as const)('what is below it goes, the story stays: %s', (profile) => {
    const lines = removeBoilerplate(`${story}\n\n${tail.join('\n')}`, { profile }).text.split('\n')
    for (const line of story.split('\n')) expect(lines).toContain(line)
    expect(tail.filter((line) => lines.includes(line)).length).toBeLessThanOrEqual(1)
  })
})
