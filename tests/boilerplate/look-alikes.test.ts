import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { frames } from './frames.js'
import { lookAlikes } from './look-alikes.js'

/** The mirror of the counter-examples: a rule that merely stops removing things is seen here. */
test.each(lookAlikes)('what has the words of a notice and is one goes: %s (%s): %s', (_cue, language, line, action) => {
  const { title, opening, middle, closing } = frames[language]
  const found = findBoilerplate([title, opening, middle, closing, line].join('\n\n'))
  expect(found.map((finding) => ({ text: finding.text, action: finding.action }))).toEqual([{ text: line, action }])
})

test('all of them below one story: every line goes that goes alone', () => {
  const { opening, middle, closing } = frames.en
  const story = [opening, middle, closing, opening.replace('Monday', 'Friday'), middle.replace('three', 'five')]
  for (const language of new Set(lookAlikes.map(([, tag]) => tag))) {
    const lines = lookAlikes.filter(([, tag, , action]) => tag === language && action === 'remove').map(([, , line]) => line)
    const long = Array.from({ length: 40 }, (_, i) => story[i % story.length])
    const gone = findBoilerplate([...long, ...lines].join('\n')).filter(({ action }) => action === 'remove')
    expect(gone.map(({ text }) => text)).toEqual(lines)
  }
})
