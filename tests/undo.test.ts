import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, applyFindings, cleanArticle, type Finding, normalizeText, reviewedEdits } from '../src/index.js'
import { lines } from '../src/text/lines.js'
import { anyText } from './support/arbitraries.js'

const SENTENCES = [
  'The ferry to Ostrey was late again on Monday morning, the harbour office said.',
  'Nobody on the quay had asked for a new bridge across the bay.',
  'The council of the town will vote on the plan in the second week of May.',
  'Its last captain retired in March after thirty-one years on the boat.',
  'The caf&eacute; at the mill was full when the drums came down the road.',
  'Work on the new pier will cost the region four million euros.',
]

const LABELS = [
  'Share this article',
  'Share&nbsp;this article',
  'Recommended News',
  '© 2025 The Packet. All rights reserved.',
  'Advertisement',
]

/** Paragraphs of few sentences, so that many stand there twice, with labels between them; all gaps are alike. */
const articles = fc
  .record({
    paragraphs: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((told) => told.join(' ')) },
        { weight: 1, arbitrary: fc.constantFrom(...LABELS) },
      ),
      { minLength: 2, maxLength: 9 },
    ),
    gap: fc.constantFrom('\n', '\n\n'),
  })
  .map(({ paragraphs, gap }) => ({ source: ['Harbour town keeps its ferry', ...paragraphs].join(gap), gap }))

/**
 * What is written on the lines of a text, without blanks, when the findings but one are gone; of several at a place the one that ends first has it.
 */
function linesWithout(text: string, findings: readonly Finding[], undone: number): string[] {
  const inOrder = [...findings.entries()].filter(([, { action }]) => action === 'remove').sort(([, a], [, b]) => a.end - b.end)
  const stays = (offset: number): boolean => {
    const owner = inOrder.find(([, { start, end }]) => start <= offset && offset < end)
    return owner === undefined || owner[0] === undone
  }
  return lines(text)
    .map(({ start, end }) => [...text.slice(start, end)].filter((unit, i) => unit !== ' ' && stays(start + i)).join(''))
    .filter((line) => line !== '')
}

const withoutBlanks = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll(' ', ''))

describe('a removal that is undone', () => {
  test('gives back what it took, a whole line as a line of its own, and changes nothing else', () => {
    fc.assert(
      fc.property(articles, ({ source, gap }) => {
        const { text, findings, edits } = cleanArticle(source)
        const repaired = normalizeText(source)
        const plain = cleanArticle(repaired)
        expect(plain.text).toBe(text)
        expect(text).not.toMatch(/ $/m)
        for (const [index, { action }] of findings.entries()) {
          if (action !== 'remove') continue
          const undone = applyEdits(
            source,
            edits.filter((edit) => edit.finding !== index),
          )
          expect(undone).not.toBe(text)
          expect(withoutBlanks(undone.split(gap))).toEqual(linesWithout(repaired, plain.findings, index))
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('what a finding quotes of a damaged source', () => {
  const references = (text: string): string => text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`)
  const mojibake = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

  test.each([
    [
      'references side by side',
      references,
      '新码头的工程将在明年春天开始，费用由省里承担。',
      '镇上没有人想要一座新的桥。',
      '天气很好，大家都来到了岸边。',
      '广告',
    ],
    [
      'mojibake',
      mojibake,
      'Паром через залив снова ходит с понедельника, сообщил капитан.',
      'Никто в городе не хотел нового моста.',
      'Погода была хорошая, и все пришли на берег.',
      'Реклама',
    ],
    [
      'mojibake without blanks',
      mojibake,
      '新码头的工程将在明年春天开始，费用由省里承担。',
      '镇上没有人想要一座新的桥。',
      '天气很好，大家都来到了岸边。',
      '广告',
    ],
  ])('is what it quotes of the text itself: %s', (_, damage, told, other, last, label) => {
    const blank = told.includes(' ') ? ' ' : ''
    const text = [told + blank + last, other + blank + told, label, last.slice(5)].join('\n\n')
    const quoted = cleanArticle(text).findings
    expect(quoted.map((finding) => finding.text)).toContain(told)
    expect(cleanArticle(damage(text)).findings.map((finding) => finding.text)).toEqual(quoted.map((finding) => damage(finding.text)))
  })
})

describe('counts and roles', () => {
  test.each(['&nbsp;', '\u200b', '\ufeff', '&#8203; &nbsp;'])('%j alone is no written line', (unseen) => {
    const source = `${SENTENCES[0]}\n${unseen}\n${SENTENCES[1]}`
    expect(cleanArticle(source).stats.lines).toEqual({ source: 2, clean: 2 })
  })

  test('where the title goes as a repeat of the first line, that is the headline', () => {
    const title = 'Ferry keeps its quay for ten more years | The Packet'
    const source = ['Ferry keeps its quay for ten more years', title, SENTENCES[0], SENTENCES[1]].join('\n\n')
    const { findings, lines: kept } = cleanArticle(source, { title })
    expect(findings.map(({ line, action }) => ({ line, action }))).toEqual([{ line: 3, action: 'remove' }])
    expect(kept.map(({ role }) => role)).toEqual(['headline', 'body', 'body'])
  })
})

describe('findings that were reviewed', () => {
  test('give the same text where nothing was changed, and any choice of them what applyFindings makes of the repaired text', () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.boolean()), ({ source }, choices) => {
        const { text, edits, findings } = cleanArticle(source)
        expect(applyEdits(source, reviewedEdits(source, edits, findings))).toBe(text)
        const chosen = findings.map((finding) => ({ ...finding, action: choices.next().value ? ('remove' as const) : ('keep' as const) }))
        const reviewed = reviewedEdits(source, edits, chosen)
        const repaired = normalizeText(source)
        const plain = cleanArticle(repaired).findings.map((finding, i) => ({ ...finding, action: chosen[i].action }))
        expect(applyEdits(source, reviewed)).toBe(applyFindings(repaired, plain))
        const named = new Set(reviewed.flatMap(({ finding }) => finding ?? []))
        chosen.forEach(({ action, start, end }, i) => {
          if (action !== 'remove') expect(named).not.toContain(i)
          // Of two findings on one span the edits name one.
          else expect(chosen.some((other, k) => named.has(k) && other.start <= start && other.end >= end)).toBe(true)
        })
        expect(reviewedEdits(source, reviewed, chosen)).toEqual(reviewed)
      }),
    )
  })

  test('of any text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, edits, findings } = cleanArticle(source)
        expect(applyEdits(source, reviewedEdits(source, edits, findings))).toBe(text)
      }),
    )
  })

  test.each([
    [() => reviewedEdits(5 as never, [], []), 'reviewedEdits: source must be a string, got 5'],
    [() => reviewedEdits('a', [{ start: 0, end: 2, replacement: '', by: 'a' }], []), 'reviewedEdits: edits[0]'],
    [() => reviewedEdits('a', [], [{ action: 'drop' as never, start: 0, end: 1 }]), 'reviewedEdits: findings[0].action'],
    [
      () => reviewedEdits('R&amp;D', [], [Object({ action: 'remove', start: 0, end: 3, text: 'R&D' })]),
      'reviewedEdits: source must be the text that the findings were made from, but has other words at 0 to 3',
    ],
    [() => reviewedEdits('a', [], [{ action: 'flag', start: 0, end: 2 }]), 'reviewedEdits: findings[0] must lie between 0 and 1'],
  ])('bad input %#', (call, message) => {
    expect(call).toThrow(message)
  })
})
