import { describe, expect, test } from 'vitest'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { linesFarFromStory } from '../../src/boilerplate/story/page-shape.js'
import { addMarkdownVerdicts } from '../../src/boilerplate/verdicts/by-markdown.js'
import { addModelVerdicts } from '../../src/boilerplate/verdicts/model-verdicts.js'
import { goes, type Verdict } from '../../src/boilerplate/verdicts/verdict.js'
import { lines } from '../../src/text/lines.js'
import { readMarkdown } from '../../src/text/reading/markdown.js'
import { viewOf } from './view.js'

const sentence = 'The council will switch off half of the lamps on the quay from Monday, to save the moths of the harbour.'
const other = 'Fishermen had asked for the change two years ago, said the woman who chairs their association on the quay.'
const doubt = '(doubted) '

/**
 * The lines of a page, blank ones between them, that go by the model alone, which doubts some, and those that go beside the signs of Markdown. `known`:
 * what is known of lines before.
 */
function judged(
  page: readonly string[],
  known?: (line: string) => Verdict | undefined,
): { readonly byModel: string[]; readonly gone: string[] } {
  const all = ['# Lamps go out', ...page]
  const shown = all.map((line) => line.replace(doubt, ''))
  const read = readMarkdown(shown.join('\n\n'))
  const facts = lineFacts(read.text, lines(read.text))
  const candidates = facts.map(() => undefined)
  const view = viewOf(all.map((line) => (line.startsWith(doubt) ? 0.1 : 0.9)))
  const laidOut = { facts, candidates, copyOf: [], lineCount: facts.length, layout: layOut(facts, candidates, undefined, 0) }
  const verdicts = shown.map((line) => known?.(line))
  addModelVerdicts(view, laidOut, verdicts, { wholePage: true, far: new Set(), lists: { ofEntries: new Set(), inLists: new Set() } })
  const going = (): string[] => shown.filter((_, i) => goes(verdicts[i]))
  const byModel = going()
  addMarkdownVerdicts(read, laidOut, verdicts, view, linesFarFromStory(view, facts))
  return { byModel, gone: going() }
}

const doubted = (...text: readonly string[]): string[] => text.map((line) => doubt + line)
const items = doubted('- The mole', '- The old steps')
/** So many lines of the page stand further from the story than what belongs to it. */
const frame = Array.from({ length: 14 }, (_, i) => `${doubt}Teaser ${i}`)

describe('of a page the model alone does not take', () => {
  test.each([
    ['a list between two paragraphs', [sentence, ...items, other]],
    ['an ordered list', [sentence, ...doubted('1. The mole', '2. The old steps'), other]],
    ['a list between two paragraphs with its heading', [sentence, ...doubted('**In the dark**'), ...items, other]],
    ['a list below a heading', [sentence, '## In the dark', ...items]],
    ['a list below a line in bold letters', [sentence, '**In the dark:**', ...items]],
    ['a list below a colon', [sentence, 'These stay dark:', ...items]],
    ['a quotation below a sentence', [sentence, ...doubted('> Let there be night', '> and moths')]],
    ['a heading below the headline', [...doubted('## A town and its moths', '[Ian Bell](/bell)'), sentence]],
    ['a line in bold letters between two paragraphs', [sentence, ...doubted('**Night shift**'), other]],
    ['an image between two paragraphs', [sentence, ...doubted('![Ian Bell](bell.jpg)'), other]],
    ['an image without a description', [...doubted('Listen', '![](lamp.jpg)'), sentence]],
    ['an image above a paragraph', [...doubted('Share', '![Two lamps on the quay](lamp.jpg)'), sentence]],
    ['one with its caption', [...doubted('Share', '![Two lamps](lamp.jpg)', 'Two lamps. Ian Bell'), sentence]],
    ['an image that leads to a larger copy', [sentence, ...doubted('[![Two lamps](lamp.jpg)](large.jpg)'), other]],
    ['an image below a paragraph', [sentence, ...doubted('![Two lamps on the quay](lamp.jpg)', 'More')]],
    ['two images below a quotation', [sentence, '> Dark!', ...doubted('![The first lamp](1.jpg)', '![The second lamp](2.jpg)'), other]],
  ])('%s', (_, page) => {
    const own = page.filter((line) => /^\(doubted\) (?:[-#>\d]|\*\*|\[?!)/.test(line)).map((line) => line.replace(doubt, ''))
    const { byModel, gone } = judged(page)
    expect(own).not.toEqual([])
    expect(byModel).toEqual(expect.arrayContaining(own))
    expect(gone.filter((line) => own.includes(line))).toEqual([])
  })
})

describe('of a page the model still takes', () => {
  test.each([
    ['a list behind the story', [sentence, other, ...items]],
    ['a list below a heading that goes', [sentence, other, ...doubted('## Categories'), ...items]],
    ['a list below bold letters that go', [sentence, other, ...doubted('**Archives**'), ...items, ...doubted('About us')]],
    ['an item alone', [sentence, ...doubted('- The mole'), other]],
    ['boxes to tick', [sentence, other, 'Was this of use?', ...doubted('- [ ] Yes', '- [x] No')]],
    ['links', [sentence, other, ...doubted('- [The mole](/mole)', '- [The steps](/steps)')]],
    ['a list above links', [sentence, ...items, '[The mole](/mole)']],
    ['a list far from the story', [sentence, other, ...frame, '## Tags', ...items]],
    ['a quotation below a line that goes', [sentence, ...doubted('Comments', '> Let there be night')]],
    ['a quotation far from the story', [sentence, ...frame, 'Ann wrote', ...doubted('> Let there be night')]],
    ['a heading below the frame', [sentence, ...doubted('Share', '## About us')]],
    ['bold letters beside a line that goes', [sentence, ...doubted('**Archives**', 'About us')]],
    ['a portrait above a paragraph', [...doubted('Share', '![Ian Bell](bell.jpg)'), sentence]],
    [
      'a picture above the headline of another article',
      [sentence, ...doubted('![A goat on the mole](goat.jpg)', '[Goat on the mole](/goat)')],
    ],
    ['a logo above a paragraph', [...doubted('Share', '![Logo](logo.svg)'), sentence]],
    ['a linked picture', [sentence, ...doubted('[![A goat on the mole](goat.jpg)](/goat)'), other]],
  ])('%s', (_, page) => {
    expect(judged(page).gone).toEqual(page.filter((line) => line.startsWith(doubt)).map((line) => line.replace(doubt, '')))
  })
})

test('an image with a credit stays, unless the model takes it as well and it stands beside no sentence', () => {
  const credit: Verdict = { kind: 'caption', sure: true, removable: true, score: 0.95, rule: 'cue-strong', by: 'cue', evidence: {} }
  const own = ['![Photo: Ian Bell](1.jpg)', sentence, ...doubted('![Photo: Ann Roe](2.jpg)'), other, 'Photo: Joan Petrie']
  const page = [...own, ...doubted('Tags', '![Photo: Bo Frey](3.jpg)')]
  const { byModel, gone } = judged(page, (line) => (line.includes('Photo:') ? credit : undefined))
  expect(byModel).toHaveLength(5)
  expect(gone).toEqual(['Photo: Joan Petrie', 'Tags', '![Photo: Bo Frey](3.jpg)'])
})
