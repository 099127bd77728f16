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
      'the same below labels of sections of two sentences',
      joined(
        'Verdicts of the week',
        'Hall',
        'The court heard on Monday how a barn burned down.',
        'The court imposed a fine of nine hundred pounds.',
        'Moor',
        'The court heard on Tuesday how a van was driven into a pond.',
        'The court imposed a fine of nine hundred pounds.',
        'Weir',
        'The court heard on Friday how geese were let out of a pen.',
        'The case goes on in the spring.',
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
    [
      'further below a label',
      joined(
        'Two ferries sail from the old quay since the bridge to the island was closed by a vote of six to four.',
        'The old ferry',
        'The old ferry leaves the quay at nine in the morning and takes no cars.',
        'Guests who need a hand with their bags should call us on the day before.',
        'The new ferry',
        'The new ferry leaves the quay at ten in the morning and takes sixty cars.',
        'Guests who need a hand with their bags should call us on the day before.',
      ),
    ],
    [
      'below paragraphs that begin with a label',
      joined(
        'Two ferries were late on Monday since the bridge to the island was closed by a vote of six to four.',
        'LINDMOUTH – A cow stood on the ramp of the old ferry until its owner came with a rope.',
        'No guest was hurt, and the ferry sailed again in the course of the afternoon.',
        'Ostrey: A tree fell on the deck of the new ferry and broke two of its windows.',
        'No guest was hurt, and the ferry sailed again in the course of the afternoon.',
      ),
    ],
    [
      'the same in Chinese, with a colon of its own',
      joined(
        '自来水公司表示，下星期将清洗管道，两个区会停水几个小时。',
        '东区：星期一上午九点到中午十二点，教堂以北的所有住户都将停水。',
        '需要用水维持医疗设备的居民请提前与自来水公司联系。',
        '西区：星期二上午十点到下午两点，市场周围的所有商店都将停水。',
        '需要用水维持医疗设备的居民请提前与自来水公司联系。',
      ),
    ],
    ['below labels that follow the headline directly', joined('The hours', 'Monday', OPEN, 'Tuesday', OPEN, 'Wednesday', SHUT)],
    [
      'an answer that was told in the text',
      joined('Museum changes its hours', OPEN, SHUT, 'When can I see the old ferries?', OPEN, 'Are dogs allowed?', 'They are.'),
    ],
    [
      'two people below each other, by a pronoun',
      joined(
        'The first man is said to have set fire to a barn in the summer of last year.',
        'He denies all charges, and his trial will go on for another two weeks.',
        'The second man is said to have driven a lorry through the wall of a shop.',
        'He denies all charges, and his trial will go on for another two weeks.',
      ),
    ],
    [
      'two people in Chinese',
      joined(
        '四十四岁的马某被控去年夏天在东河镇纵火烧毁一座粮仓。',
        '他否认所有指控，预计审判将持续两个星期左右的时间。',
        '五十一岁的刘某被控驾驶卡车撞毁了一座加油站的围墙。',
        '他否认所有指控，预计审判将持续两个星期左右的时间。',
      ),
    ],
    [
      'a sentence of two list items',
      joined(
        'What the strike means for the two towns',
        '- Buses in the north will not run on Monday. Trains are not affected by the strike at all.',
        '- Buses in the south will not run before Friday. Trains are not affected by the strike at all.',
      ),
    ],
    [
      'a sentence of two answers',
      joined(
        'Can I take a dog? Dogs sail for free. Guests should call the harbour office on the day before.',
        'Can I take a bicycle? There is room for nine of them. Guests should call the harbour office on the day before.',
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
    ['the same with names behind labels', joined('Museum changes its hours', 'By: Nora Dale', OPEN, 'Photo: J. Roe', OPEN, SHUT)],
    ['the same with a caption between', joined('Museum changes its hours', 'Nora Dale', OPEN, 'The hall on Monday morning', OPEN, SHUT)],
    [
      'a paragraph with a pronoun that was loaded twice',
      joined(
        'The first man is said to have set fire to a barn in the summer of last year.',
        'He denies all charges, and his trial will go on for another two weeks.',
        'He denies all charges, and his trial will go on for another two weeks.',
      ),
    ],
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
