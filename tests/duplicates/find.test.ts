import { describe, expect, test } from 'vitest'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'
import { isCode } from '../../src/duplicates/measure/line-shape.js'
import { isQuestion } from '../../src/text/sentences/sentence-marks.js'
import { wrap } from '../support/wrap.js'

const LETTERS = 'Repeats line 1 with some letters written in another way.'

/** Kind, action, line and line of the copy that stays, of each finding. */
function found(text: string): unknown[] {
  return findDuplicates(text).map(({ kind, action, line, evidence }) => [kind, action, line, evidence.kept.line])
}

const BODY = 'The mayor cut the ribbon on Monday morning while a brass band played.'
const MORE = 'Traffic will be led over the new bridge from the end of the month.'

describe('what goes', () => {
  test.each([
    ['a headline', `New bridge opens to traffic\n\nNew bridge opens to traffic\n\n${BODY}`, [['duplicate', 'remove', 3, 1]]],
    ['a short headline that opens the text twice', `Bridge opened\n\nBridge opened\n\n${BODY}`, [['duplicate', 'remove', 3, 1]]],
    ['the same in Chinese', '渡轮复航\n\n渡轮复航\n\n渡轮周一重新驶往北岛，两年前的一场风暴冲毁了码头。', [['duplicate', 'remove', 3, 1]]],
    ['a headline in capitals', `New bridge opens to traffic\n\nNEW BRIDGE OPENS TO TRAFFIC\n\n${BODY}`, [['duplicate', 'remove', 3, 1]]],
    [
      'a headline with the name of the site',
      `New bridge opens to traffic - Riverside Herald\n${BODY}\nNew bridge opens to traffic`,
      [['near-duplicate', 'remove', 1, 3]],
    ],
    ['a paragraph', `${BODY}\n\n${MORE}\n\n${BODY}`, [['duplicate', 'remove', 5, 1]]],
    ['a label of the page behind an emoji', `${BODY}\n\n📢 Advertisement\n\n${MORE}\n\n📢 Advertisement`, [['duplicate', 'remove', 7, 3]]],
    ['a label of the page', `${BODY}\n\nShare this article\n\n${MORE}\n\nShare this article`, [['duplicate', 'remove', 7, 3]]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what stays', () => {
  test.each([
    ['lines without letters', `${BODY}\n* * *\n${MORE}\n* * *`],
    ['code', `if (x) {\n  return null;\n}\n${BODY}\nif (y) {\n  return null;\n}`],
    ['cells of a table', `Berlin\n12\nrain\nParis\n12\nrain\n${BODY}`],
    ['scores', `${BODY}\nHeritage 3 Viera 3\n${MORE}\nHeritage 3 Viera 3`],
    ['list items', `- Salt the water for the pasta\n- Drain\n${BODY}\n- Salt the water for the pasta\n- Drain`],
    ['short lines that open the text twice without prose behind them', `Rain again\nRain again\nand again\n${BODY}`],
    ['short lines inside of the text', `${BODY}\n\nRain again\n\nRain again\n\n${MORE}`],
    ['labels of speakers', `MARTA KERN:\n${BODY}\nMARTA KERN:\n${MORE}`],
    ['dialogue', `“Yes.”\n${BODY}\n“Yes.”\n${MORE}`],
    ['dialogue without quotation marks', `Yes.\n${BODY}\nYes.\n${MORE}`],
    ['verse', `The river is wide tonight\nand nobody sings\nThe river is wide tonight\nand nobody sings\nthe boats are asleep`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
    expect(removeDuplicates(text).text).toBe(text)
  })

  test('the question of an interview', () => {
    const text = `What do you say to those who lost their homes in the flood?\n${BODY}\nWhat do you say to those who lost their homes in the flood?\n${MORE}`
    expect(found(text)).toEqual([['duplicate', 'keep', 3, 1]])
  })
})

test.each(['”', '“', '«', '"'])('a paragraph that is told twice goes, whatever closes its quotation: %s', (mark) => {
  const paragraph = `Der Bürgermeister sagte am Montag im Rathaus: „Die alte Brücke über den Fluss wird bis zum Sommer neu gebaut.${mark}`
  const other = 'Die Arbeiten kosten nach seinen Angaben vier Millionen, die Hälfte davon bezahlt das Land aus einem eigenen Fonds.'
  expect(findDuplicates([paragraph, other, paragraph].join('\n\n'))).toMatchObject([{ kind: 'duplicate', action: 'remove', line: 5 }])
})

test.each([
  ['The mayor – “at last” – opened the new quay.', 'The mayor - "at last" - opened the new quay.', 'Repeats line 1 word for word.'],
  ['Die Maße der alten Brücke sind im Rathaus zu sehen.', 'Die Masse der alten Brücke sind im Rathaus zu sehen.', LETTERS],
  ['Все лодки стоят сегодня в старой гавани города.', 'Всё лодки стоят сегодня в старой гавани города.', LETTERS],
])('the reason says whether letters are written in another way: %s', (first, second, reason) => {
  expect(findDuplicates([first, BODY, second].join('\n\n'))).toMatchObject([{ line: 5, reason }])
})

describe('the reason names the line that stays by its number in the text that was given', () => {
  const ALL = [
    'The harbour council decided late on Tuesday evening that the new ferry would not sail before the spring, as the pier is being repaired.',
    'Residents of the islands had waited for months, and many came to the meeting to tell the council what the delay means for children and work.',
    'Engineers had found cracks in two of the pillars, a spokesman said, and nobody could promise when the work would be finished at last.',
    'Residents of the islands had waited for months, and many came to the meeting to tell the council what the delay means for children and work.',
    'The mayor thanked the volunteers who had carried food and medicine across the strait in their own boats during the storms of the past winter.',
  ].join('\n\n')
  test.each([
    ['not wrapped', ALL, 7, 'Repeats line 3 word for word.'],
    ['wrapped', wrap(ALL, 60), 13, 'Repeats line 5 word for word.'],
    ['wrapped, below a heading in Markdown', `# Ferry service delayed\n\n${wrap(ALL, 60)}`, 15, 'Repeats line 7 word for word.'],
  ])('%s', (_, text, line, reason) => {
    expect(findDuplicates(text)).toMatchObject([{ line, reason }])
    expect(removeDuplicates(text).findings).toMatchObject([{ line, reason }])
  })
})

test('of copies of the title the one in front of the story stays, whichever survives elsewhere', () => {
  const title = 'Bridge opens to traffic after two years'
  const paragraph = 'The new bridge over the river opened on Tuesday morning, two years after the flood had taken the old one away.'
  const found = findDuplicates([title, paragraph, title].join('\n\n'), { survivor: 'last', title })
  expect(found).toMatchObject([{ action: 'remove', line: 5 }])
})

test.each([
  ['The market will open at nine on Monday in the hall', 'The market will open at nine on Sunday in the hall'],
  ['Tickets for the ferry will cost £5 from next week', 'Tickets for the ferry will cost $5 from next week'],
])('days and signs are named with numbers as what lines differ in: %s', (first, second) => {
  const reason = 'Looks like line 1 and differs in a number, day or sign.'
  expect(findDuplicates([first, BODY, second].join('\n\n'))).toMatchObject([{ action: 'keep', reason }])
})

test.each([
  ['Πότε θα ανοίξει ξανά η παλιά γέφυρα;', true],
  ['«Πότε θα ανοίξει ξανά η παλιά γέφυρα;»', true],
  ['Πότε θα ανοίξει ξανά η παλιά;'.normalize('NFD'), true],
  ['return μ;', false],
  ['μ = 3;', false],
])('a semicolon is a question mark behind a Greek word: %s', (text, expected) => {
  expect(isQuestion(text)).toBe(expected)
  expect(isCode(text)).toBe(!expected)
})

test.each([
  ['Council sells the old ferry - Correction'],
  ['Council sells the old ferry (corrected)'],
  ['CORRECTION: Council sells the old ferry'],
  ['Council sells the old ferry | Corregido'],
])('%s: a headline that says it is a correction stays, and so does the other one', (correction) => {
  const headline = 'Council sells the old ferry'
  for (const lines of [
    [headline, BODY, correction, MORE],
    [correction, BODY, headline, MORE],
  ]) {
    for (const survivor of ['first', 'last', 'longest'] as const) {
      expect(removeDuplicates(lines.join('\n\n'), { survivor }).text).toBe(lines.join('\n\n'))
    }
  }
})
