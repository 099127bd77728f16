import { describe, expect, test } from 'vitest'
import { allCues, findBoilerplate } from '../../src/boilerplate/index.js'
import { cleanArticle } from '../../src/index.js'
import { counterExamples } from './counter-examples.js'
import { type Frame, frames } from './frames.js'

/** What a page writes below a story, in the words of the tables: it must not draw the story's last sentence with it. */
function tailIn(language: string): string[] {
  const table = allCues.find((cues) => cues.language === language || cues.language.startsWith(`${language}-`))
  return (['share', 'newsletter', 'comment-policy', 'copyright'] as const).flatMap((kind) => {
    const phrase = table?.cues[kind]?.strong?.find((strong) => !/[…(/]/u.test(strong))
    return phrase === undefined ? [] : [phrase]
  })
}

/** The places where a sentence of the story is most easily taken for something else. */
const places: Readonly<Record<string, (frame: Frame, sentence: string, language: string) => string>> = {
  'last line': ({ title, opening, middle, closing }, sentence) => [title, opening, middle, closing, sentence].join('\n\n'),
  'first line': ({ opening, middle, closing }, sentence) => [sentence, opening, middle, closing].join('\n\n'),
  'below the headline': ({ title, opening, middle, closing }, sentence) => [title, sentence, opening, middle, closing].join('\n\n'),
  'between paragraphs': ({ title, opening, middle, closing }, sentence) => [title, opening, sentence, middle, closing].join('\n\n'),
  'below a subheading': ({ title, opening, middle, subheading, closing }, sentence) =>
    [title, opening, middle, subheading, sentence, closing].join('\n\n'),
  'tight text': ({ title, opening, middle, closing }, sentence) => [title, opening, sentence, middle, closing].join('\n'),
  'in front of a tail': ({ title, opening, middle, closing }, sentence, language) =>
    [title, opening, middle, closing, sentence, ...tailIn(language)].join('\n\n'),
  'between tail and story': ({ title, opening, middle, closing }, sentence, language) =>
    [title, opening, middle, closing, tailIn(language)[0], sentence, ...tailIn(language).slice(1)].join('\n'),
  'end of tight text': ({ title, opening, middle, closing }, sentence) => [title, opening, middle, closing, sentence].join('\n'),
}

/** What of the story would be taken out of a text. */
function losses(text: string, story: readonly string[], title?: string): string[] {
  const found = [...findBoilerplate(text, { title }), ...cleanArticle(text, { title }).findings]
  return found.filter(({ action, text: lost }) => action === 'remove' && story.includes(lost)).map(({ text: lost }) => lost)
}

describe.each(Object.entries(places))('a sentence with the words of a notice stays: %s', (_, place) => {
  test.each(counterExamples)('%s (%s): %s', (_cue, language, sentence) => {
    const frame = frames[language]
    const text = place(frame, sentence, language)
    const story = [...Object.values(frame), sentence]
    expect(losses(text, story)).toEqual([])
    expect(losses(text, story, frame.title)).toEqual([])
    expect(cleanArticle(text).text).toContain(sentence)
  })
})

test('the tails are found, so that a sentence that stays in front of one is no accident', () => {
  for (const [language, { title, opening, middle, closing }] of Object.entries(frames)) {
    const tail = tailIn(language)
    const removed = findBoilerplate([title, opening, middle, closing, ...tail].join('\n\n')).filter(({ action }) => action === 'remove')
    expect(removed.map(({ text }) => text)).toEqual(tail)
  }
})
