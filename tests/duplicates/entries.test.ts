import { describe, expect, test } from 'vitest'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

// The same may be told of two things: below its label each copy stays.

const [OPEN, SHUT] = [
  'The museum is open from nine to five, and entry is free for all guests of the town.',
  'The museum is shut while the hall is being cleaned.',
]
const joined = (...paragraphs: string[]): string => paragraphs.join('\n\n')

describe('stays', () => {
  test.each([
    [
      'opening hours',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        'Tuesday',
        SHUT,
        'Wednesday',
        OPEN,
      ),
    ],
    [
      'the verdict on two defendants, with an initial',
      joined(
        'Das Gericht entschied am Freitag nach langer Beratung über den Brand in der alten Mühle am See.',
        'Angeklagter Franz B.',
        'Das Gericht verurteilte ihn zu zwei Jahren Haft auf Bewährung.',
        'Angeklagter Emil S.',
        'Das Gericht verurteilte ihn zu zwei Jahren Haft auf Bewährung.',
      ),
    ],
    [
      'an answer to another question',
      joined(
        'Questions',
        'Must I book a seat for my dog?',
        'Call us two days before you travel, and we will keep a seat on the upper deck.',
        'And for my bicycle?',
        'Call us two days before you travel, and we will keep a seat on the upper deck.',
      ),
    ],
    [
      'what two people write',
      joined(
        'The letters',
        'Anna wrote:',
        'I have never seen a storm such as this one, and I hope that I will never see another.',
        'Peter wrote:',
        'I have never seen a storm such as this one, and I hope that I will never see another.',
      ),
    ],
    [
      'in Thai, without a mark at the end',
      joined(
        'พิพิธภัณฑ์สถานีรถไฟเก่าเปลี่ยนเวลาทำการตั้งแต่เดือนพฤษภาคม',
        'วันจันทร์',
        'พิพิธภัณฑ์เปิดตั้งแต่เก้าโมงเช้าถึงห้าโมงเย็นและเข้าชมฟรีสำหรับทุกคน',
        'วันพุธ',
        'พิพิธภัณฑ์เปิดตั้งแต่เก้าโมงเช้าถึงห้าโมงเย็นและเข้าชมฟรีสำหรับทุกคน',
      ),
    ],
    ['entries of several lines', joined('Two ferries sail now.', 'The old ferry', OPEN, SHUT, 'The new ferry', OPEN, SHUT)],
    [
      'a copy in other signs',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        'Wednesday',
        OPEN.replace('from nine', '“from” nine'),
      ),
    ],
  ])('%s', (_, text) => {
    expect(removeDuplicates(text).text).toBe(text)
  })
})

describe('goes', () => {
  test.each([
    ['a summary below headline and author', joined('Museum changes its hours', OPEN, 'By Nora Dale', OPEN, SHUT)],
    ['the same below the name of the section', joined('Culture', 'Museum changes its hours', OPEN, 'By Nora Dale', OPEN, SHUT)],
    [
      'a copy below the same label',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        SHUT,
        'Monday',
        OPEN,
      ),
    ],
    [
      'a copy of which one has no label',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        SHUT,
        OPEN,
      ),
    ],
    [
      'a copy below a phrase of the page',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        SHUT,
        'Share this article',
        OPEN,
      ),
    ],
  ])('%s', (_, text) => {
    expect(findDuplicates(text).some(({ action }) => action === 'remove')).toBe(true)
  })
})

test.each([
  ['“I have not slept since the night of the great storm.”'],
  ['— I have not slept since the night of the great storm, he said.'],
])('%s: what somebody says again stays with a short sentence between', (speech) => {
  const text = joined('The two men stood at the pier and said nothing for a long time.', speech, 'The other looked away.', speech)
  expect(removeDuplicates(text).text).toBe(text)
})
