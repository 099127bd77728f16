import { expect, test } from 'vitest'
import { removeBoilerplate } from '../../src/boilerplate/index.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { itemsOfAnnouncedLists } from '../../src/boilerplate/story/announced-lists.js'
import { linesOfDialogue, linesOfPairs, linesOfSignature } from '../../src/boilerplate/story/below-kept-sentence.js'
import { linesOfInterview } from '../../src/boilerplate/story/interview.js'
import { type LaidOutText, layOut } from '../../src/boilerplate/story/layout.js'
import { linesOfLiveBlog } from '../../src/boilerplate/story/live-blog.js'
import { linesOfProsAndCons } from '../../src/boilerplate/story/pros-and-cons.js'
import { lines } from '../../src/text/lines.js'

// Whole pages whose stories are made of entries, with buttons below each.

const menu = 'Skip to content\nThe Coast Packet\nSubscribe\nSign in\nHome\nNews\nPolitics\nBusiness\nSport\nCulture\nWeather\nVideo'
const footer =
  'Most read\nBakers bake bread for breakfast\nA lamp for the old pier\nAbout us\nContact\nTerms\nPrivacy policy\nCookie settings'
const buttons = 'Share\nCopy link\nFacebook\nX'

const entries = [
  [
    '16:42',
    'Power is back in 400 homes',
    'Engineers say that the streets north of the railway have light again, and that the lower town must wait.',
  ],
  [
    '16:03',
    'The florist has lost her tulips',
    'The florist in Tanner Street has sandbags to her knees, and gave the tulips that were left to whoever came by.',
  ],
  ['15:10', 'The river stands still', 'The gauge at the weir has not moved for an hour, the first time since dawn, at nearly six metres.'],
  ['14:31', 'No school tomorrow', 'Eleven schools in the valley stay closed, and the buses that take the children there will not run.'],
  [
    '13:25',
    'A hall for those who had to leave',
    'Who cannot go home may sleep in the hall on Quarry Road, where there are beds, soup and blankets.',
  ],
]

function liveBlog(order: readonly (readonly string[])[]): string {
  const posts = order.flatMap(([time, heading, sentence]) => [`${time}\n${heading}`, sentence, buttons])
  return [menu, 'Live\nFloods in Brenmoor: the river tops the wall\nUpdated 16:45', ...posts, footer].join('\n\n')
}

/** The same entries at other times. */
const at = (...times: string[]): string[][] => entries.map(([, ...rest], i) => [times[i], ...rest])

test.each([
  ['the latest first', entries],
  ['the oldest first', [...entries].reverse()],
  ['by a clock of twelve hours', at('4:42 pm', '3:03 pm', '1:10 pm', '11:31 am', '10:25 am')],
  ['past midnight', at('1:42', '0:33', '23:50', '23:10', '22:25')],
  ['with points in their times', at('4:42 p.m.', '3:03 p.m.', 'Noon', '11:31 a.m.', '10:25 a.m.')],
  ['with zones', at('4:42 PM ET', '3:03 PM ET', '1:10 PM ET', '11:31 AM ET', '10:25 AM ET')],
  ['with words in front of their times', at('Kl. 16.42', 'Kl. 15.03', 'Kl. 13.10', 'Kl. 11.31', 'Kl. 10.25')],
  ['with seconds', at('16:42:10', '15:03:22', '13:10:05', '11:31:47', '10:25:30')],
])('all entries of a live blog stay, %s', (_, order) => {
  const { text } = removeBoilerplate(liveBlog(order), { profile: 'page', title: 'Floods in Brenmoor: the river tops the wall' })
  for (const line of order.flat()) expect(text.split('\n')).toContain(line)
  expect(text).not.toMatch(/Copy link|Subscribe|Cookie settings/)
})

test.each([
  ['p.m.', at('4:42 p.m.', '3:03 p.m.', '1:10 p.m.', '11:31 a.m.', '10:25 a.m.')],
  ['zones', at('4:42 PM ET', '3:03 PM ET', '1:10 PM ET', '11:31 AM ET', '10:25 AM ET')],
  ['days of the week', at('Tuesday 16:42', 'Tuesday 15:03', 'Tuesday 13:10', 'Tuesday 11:31', 'Monday 22:25')],
  ['prepositions', at('о 16:42', 'о 15:03', 'о 13:10', 'о 11:31', 'о 10:25')],
])('all entries of a live blog by itself stay, with %s', (_, order) => {
  const text = ['Floods in Brenmoor: the river tops the wall', ...order.flat()].join('\n\n')
  expect(removeBoilerplate(text).text).toBe(text)
})

test('a ticker of headlines with times is no live blog', () => {
  const [[, , first], ...others] = entries
  const ticker = [
    'Latest',
    ...others.map(([time, heading]) => `${time}\n${heading}`),
    'Read the news of the day at the kiosk, in the paper, or here.',
  ].join('\n')
  const page = [menu, 'Floods in Brenmoor: the river tops the wall', first, first.replace('Engineers', 'Neighbours'), ticker, footer].join(
    '\n\n',
  )
  const { text } = removeBoilerplate(page, { profile: 'page' })
  expect(text).toContain(first)
  expect(text).not.toContain('No school tomorrow')
})

/** Entries with the time and the heading on one line. */
const inFront = entries.map(([time, heading, sentence]) => [`${time} – ${heading}`, sentence])

test('times in front of the headings of a live blog stay', () => {
  const posts = inFront.flatMap(([heading, sentence]) => [heading, sentence, buttons])
  const { text } = removeBoilerplate([menu, 'Floods in Brenmoor: the river tops the wall', ...posts, footer].join('\n\n'), {
    profile: 'page',
  })
  for (const line of ['Floods in Brenmoor: the river tops the wall', ...inFront.flat()]) expect(text.split('\n')).toContain(line)
  expect(text).not.toMatch(/Copy link|Subscribe|Cookie settings/)
})

test.each([
  ['headings', entries.map(([time, heading]) => `${time} ${heading}`)],
  ['headings with a short teaser below each', entries.map(([time, heading]) => `${time} ${heading}\n${heading} again.`)],
  ['times with seconds', entries.map(([time, heading]) => `${time}:07 ${heading}\n${heading} again.`)],
])('a ticker beside a story goes: %s', (_, ticker) => {
  const story = [told, told.replace('ferry', 'boat'), told.replace('old', 'new')]
  const { text } = removeBoilerplate([menu, 'The ferry sails again', ...story, 'Latest', ...ticker, footer].join('\n\n'), {
    profile: 'page',
  })
  for (const line of story) expect(text).toContain(line)
  expect(text).not.toMatch(/No school tomorrow|tulips/)
})

const told = 'The ferry sails again from the old pier, and whoever wants to come along must be there before the sun is up.'

/** The numbers of the lines that a rule finds in a text of which nothing else is known. */
function linesIn(list: readonly string[], find: (text: LaidOutText) => ReadonlySet<number>): number[] {
  const text = list.join('\n')
  const facts = lineFacts(text, lines(text))
  const candidates = facts.map(() => undefined)
  const found = find({ facts, candidates, copyOf: [], lineCount: list.length, layout: layOut(facts, candidates, undefined, -1) })
  return facts.flatMap((_, i) => (found.has(i) ? [i] : []))
}

const log = ['8:05 a.m.', 'A goose blocked the road.', 'Share', '9:30 a.m.', 'It was gone.', '1:12 p.m.', 'It came back.']

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  ['sentences above the first time', ['Floods', told, told, ...entries.flat()], Array.from({ length: 17 }, (_, i) => i + 1)],
  ['the headline above the first time', ['Share', 'Floods in the lower town', ...log], [1, 2, 3, 5, 6, 7, 8]],
  ['short sentences', log, [0, 1, 3, 4, 5, 6]],
  [
    'sentences behind their times',
    ['21.14 So the ferry stays.', '20.58 Passed!', '20.40 They vote.', '19.30 It is hot in here.'],
    [0, 1, 2, 3],
  ],
  ['two words between two times', ['8:05', 'The ice broke.', '9:30', 'Nobody drowned.', '10:00', 'All slept.'], [0, 1, 2, 3, 4, 5]],
  ['hours with h alone', ['4h30', 'Il allume.', '6h', 'Il note le vent.', '18 h', 'Il dort.'], [0, 1, 2, 3, 4, 5]],
  [
    'years and a date between them',
    ['1911', 'Der Rat plant.', '1914', 'Nichts geschieht.', '12. Juni 1921', 'Sie bauen.', '1931年', 'Es steht.'],
    [0, 1, 2, 3, 4, 5, 6, 7],
  ],
  ['an archive of years', ['2026', 'Storm at sea', '2025', 'Bakers bake', '2024', 'A lamp for the pier'], []],
  ['years out of order', ['1911', 'It is so.', '1998', 'It is not.', '1920', 'It was.', '1990', 'It may.', '1900', 'It is.'], []],
  ['comments below dates', ['12 May 2021', 'So good.', '3 May 2020', 'Far too dear.', '4 April 2019', 'I was there.'], []],
  ['two words of a ticker', ['8:05', 'By dpa.', 'The ice breaks', '9:30', 'By ap.', 'Nobody drowns', '10:00', 'By afp.', 'All sleep'], []],
  ['headlines alone', entries.map(([time, heading]) => `${time} ${heading}`), []],
  ['headlines below their times', ['4:42 p.m.', 'Power is back', '3:03 p.m.', 'Tulips lost', '1:10 p.m.', 'The river stands'], []],
  [
    'times out of order',
    ['8:05', 'It is here.', '7:00', 'It is gone.', '9:00', 'It is back.', '6:00', 'It is dead.', '9:30', 'It is not.'],
    [],
  ],
  ['a ticker below a story', [told, told, told, ...inFront.flat()].flatMap((line) => [line, 'Share']), []],
])('lines of a live blog or a log: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfLiveBlog(text, () => true))).toEqual(expected)
})

const opened = ['Harbour', told, '8:05', 'The ice broke.', 'Share', '9:30', 'A dog sat on the floe.', '10:00', 'It swam home.']

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  ['below the opening, most of the page', opened, [1, 2, 3, 5, 6, 7, 8]],
  ['beside a story', [...opened, 'Read also', ...entries.slice(0, 2).map(([, , sentence]) => sentence)], []],
  ['below a notice', [told.replace('The ferry sails', 'We use cookies'), ...opened.slice(2)], []],
])('short entries none of which the model keeps: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfLiveBlog(text, (i) => list[i] === told))).toEqual(expected)
})

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  [
    'sentences',
    [told, '8:05 The ice broke at the pier.', '9:30 A dog sat on the floe.', '10:00 It swam home.', '10:20 The dog is dry.'],
    [0, 1, 2, 3, 4],
  ],
  ['headlines', [told, '8:05 Ice breaks at the pier', '9:30 Dog sits on the floe', '10:00 Dog swims home', '10:20 Dog is dry at last'], []],
])('times in front of what the model doubts, below the opening: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfLiveBlog(text, (i) => i === 0))).toEqual(expected)
})

test('entries with times in front of their headings are a ticker where the model keeps only the first sentence', () => {
  const list = [...inFront, ...inFront].flat()
  expect(linesIn(list, (text) => linesOfLiveBlog(text, (i) => i === 1))).toEqual([])
})

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  ['items of one sentence', ['Do this:', 'warm the pan,', 'rinse it with hot water,', 'dry it with a cloth.'], [0, 1, 2, 3]],
  ['the same in Arabic', ['افعل هذا:', 'سخّن المقلاة،', 'اغسلها بالماء،', 'جفّفها بقطعة قماش.'], [0, 1, 2, 3]],
  ['no full stop at the end', ['Do this:', 'warm the pan,', 'rinse it with hot water,', 'dry it'], []],
  ['one comma', ['Do this:', 'warm the pan,', 'dry it with a cloth.'], []],
  ['no colon', ['Do this', 'warm the pan,', 'rinse it with hot water,', 'dry it with a cloth.'], []],
  ['between two sentences', [told, '・early birds', '・those who row', '・families', told], [1, 2, 3]],
  ['with two bullets', [told, '・early birds', '* those who row', '・families', told], []],
  ['two items', [told, '・early birds', '・those who row', told], []],
  ['above a label', [told, '・early birds', '・those who row', '・families', 'Share'], []],
])('a list of the story: %s', (_, list, expected) => {
  expect(
    linesIn(list, (text) =>
      itemsOfAnnouncedLists(
        text,
        () => true,
        () => false,
      ),
    ),
  ).toEqual(expected)
})

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  [
    'a box between',
    ['Why?', 'So.', 'When?', 'Then.', 'Where?', 'There.', 'Read also', 'Ferry sails', 'Who?', 'He.'],
    [0, 1, 2, 3, 4, 5, 8, 9],
  ],
  ['in Korean', ['왜 떠났습니까.', '더웠다.', '언제 왔습니까.', '어제.', '어디로 갑니까.', '집에.'], [0, 1, 2, 3, 4, 5]],
  ['in Greek', ['Γιατί;', 'Έτσι.', 'Πότε;', 'Τότε.', 'Πού;', 'Εκεί.'], [0, 1, 2, 3, 4, 5]],
  ['two answers', ['Why?', 'So.', 'When?', 'Then.'], []],
  ['no answers', ['Why?', 'Home', 'When?', 'News', 'Where?', 'Sport', 'Who?', 'Video'], []],
  ['far away', ['Why?', 'So.', 'When?', 'Then.', 'Where?', 'There.', ...'abcdefgh', 'Questions?', 'Call us.'], [0, 1, 2, 3, 4, 5]],
])('questions and answers of an interview: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfInterview(text, () => true))).toEqual(expected)
})

test('an interview of which the model keeps two answers is none', () => {
  const list = ['Why?', 'So.', 'When?', 'Then.', 'Where?', 'There.']
  expect(linesIn(list, (text) => linesOfInterview(text, (i) => i < 4))).toEqual([])
})

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  ['in Czech', ['Plusy', 'cena', 'brzdy', '', 'Mínusy', 'váha', 'stojánek', '', 'Koupit'], [0, 1, 2, 3, 4, 5]],
  ['with colons', ['Предности:', 'тих рад', 'Мане:', 'цена', 'тежина', '', 'Купи'], [0, 1, 2, 3, 4]],
  [
    'with a blank line below each',
    ['Pros', '', 'Light', '', 'Quiet', '', 'Cons', '', 'Dear', '', 'Slow', '', 'Buy'],
    [0, 1, 2, 3, 4, 5, 6],
  ],
  ['with the frame right below', ['Pro', 'Leise', 'Contra', 'Teuer', ...'abcdefg'], [0, 1, 2, 3]],
  ['one of the two', ['Pros', 'Light', 'Quiet', '', 'Buy'], []],
  ['twice the same', ['Plus', 'News', 'Plus', 'Sport'], []],
  ['more rows than such lists have', ['Pros', ...'abcdefg', 'Cons', 'Dear'], []],
])('what speaks for and against a thing: %s', (_, list, expected) => {
  expect(linesIn(list, linesOfProsAndCons)).toEqual(expected)
})

test.each([
  [
    'right below it',
    ['On the bridge there are three rules:', '- carts weigh less than a ton', '- riders keep left', '- no fires'],
    [1, 2, 3],
  ],
  ['below a blank line', ['On the bridge there are three rules:', '', '1. carts weigh less than a ton', '2. riders keep left'], [1, 2]],
  ['in Japanese', ['橋には次の三つの決まりがあるという:', '・荷車は一トン未満', '・馬は左側を通る'], [1, 2]],
  ['up to the next paragraph', ['On the bridge there are two rules:', '- no carts', '- no fires', '', '- about us', '- contact'], [1, 2]],
  ['without bullets', ['On the bridge there are three rules:', 'Carts weigh less than a ton', 'Riders keep left'], []],
  ['below few words', ['Read more:', '- Bridge opens to traffic', '- Ferry stays'], []],
  ['below a line that goes', ['Here are more stories of the day:', '- Bridge opens to traffic', '- Ferry stays'], []],
])('the items of a list that a line announces belong to it: %s', (_, list, expected) => {
  const isKept = (line: string): boolean => !line.startsWith('Here are more')
  expect(
    linesIn(list, (text) =>
      itemsOfAnnouncedLists(
        text,
        (i) => isKept(text.facts[i].text),
        () => false,
      ),
    ),
  ).toEqual(expected)
})

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  [
    'right below a sentence',
    [sentence, 'Watch', 'The film is on at nine.', 'Eat', 'The soup is good.', 'Walk', 'Up to the lamp.'],
    [1, 2, 3, 4, 5, 6],
  ],
  ['two of them', [sentence, 'Watch', 'The film is on at nine.', 'Eat', 'The soup is good.'], []],
  ['without full stops', [sentence, 'Sport', 'Derby ends in a draw', 'Culture', 'Film of the year', 'Weather', 'More rain'], []],
  ['below a label', ['Services', 'Watch', 'The film is on at nine.', 'Eat', 'The soup is good.', 'Walk', 'Up to the lamp.'], []],
])('labels with a sentence each: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfPairs(text, () => true))).toEqual(expected)
})

test('labels with a sentence each go where the model takes the sentence above them for the page’s', () => {
  const list = [sentence, 'Watch', 'The film is on at nine.', 'Eat', 'The soup is good.', 'Walk', 'Up to the lamp.']
  expect(linesIn(list, (text) => linesOfPairs(text, () => false))).toEqual([])
})

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  ['of six turns', [sentence, '— Подписка жива?', '— Жива.', '— А реклама?', '— Реклама.', '— И что?', '— Ничего'], [1, 2, 3, 4, 5, 6]],
  ['of five', [sentence, '— Подписка жива?', '— Жива.', '— А реклама?', '— Реклама.', '— И что?'], []],
  ['a list behind dashes', [sentence, '- News', '- Sport', '- Culture', '- Weather', '- Video', '- Contact'], []],
])('a dialogue behind dashes: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfDialogue(text, () => true))).toEqual(expected)
})

test.each<readonly [name: string, list: readonly string[], expected: readonly number[]]>([
  ['with name and place', [sentence, 'С поштовањем,', 'Јован Јовић', 'Острво', 'Спорт'], [1, 2, 3]],
  ['with a sentence below', [sentence, 'Hormat saya,', 'Semoga membantu kita semua.'], []],
  ['below a label', ['Sport', 'Yours,', 'Ana Reis'], []],
])('the closing of a letter: %s', (_, list, expected) => {
  expect(linesIn(list, (text) => linesOfSignature(text, () => true))).toEqual(expected)
})

test.each([
  ['a block without bullets', ['Whoever comes along should bring:', '', 'a coat', 'two sandwiches', '', sentence], [1, 2]],
  ['below a short announcement behind a sentence', [sentence, 'Please bring:', '', 'a coat', 'a cup', '', sentence], [2, 3]],
  ['a short announcement alone', ['Please bring:', '', 'a coat', 'a cup', '', sentence], []],
  ['one line, which may be a cross-head', ['Whoever comes along should bring:', '', 'a coat', '', sentence], []],
  ['right below the announcement', ['Whoever comes along should bring:', 'a coat', 'a cup', '', sentence], []],
])('the lines of a block that is announced belong to it: %s', (_, list, expected) => {
  const isAnnounced = (text: LaidOutText): ReadonlySet<number> =>
    itemsOfAnnouncedLists(
      text,
      () => false,
      () => true,
    )
  expect(linesIn(list, isAnnounced)).toEqual(expected)
})
