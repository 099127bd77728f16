import { describe, expect, test } from 'vitest'
import { findDuplicateLines, findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

// What repeats as a part of the form stays; copies of the same prose go, unless they may be told of two things.

const [BODY, MORE, LAST] = [
  'The mayor cut the ribbon on Monday morning while a brass band played.',
  'Traffic will be led over the new bridge from the end of the month.',
  'The old bridge had been closed since the flood of last March.',
]
const CRANE = 'A crane lifted the last of its stones out of the river in May.'
const POOL = [
  'The pool is open from seven in the morning until nine in the evening, except on the first Monday of the month.',
  'A ticket is four pounds for adults and two for children under twelve, and there are season tickets at the desk.',
  'The lockers take a coin that one gets back with the key, and the towels are for hire.',
  'Dogs have to stay outside, and bottles of glass are allowed nowhere at the water.',
]
const joined = (...paragraphs: string[]): string => paragraphs.join('\n\n')

test.each([
  ['Obituary: The lollipop lady of Perth Road', 'The lollipop lady of Perth Road'],
  ['Kommentar: Warten ist auch Leben für uns', 'Warten ist auch Leben für uns'],
])('a headline keeps its label where its words stand again below a sentence: %s', (headline, words) => {
  const removed = (text: string) => findDuplicates(text).filter(({ action }) => action === 'remove')
  expect(removed(joined(headline, BODY, words, MORE, LAST))).toEqual([])
  expect(removed(joined(headline, words, BODY, MORE, LAST)).map(({ line }) => line)).toEqual([1])
})

const SILTA =
  'Kaupunginvaltuusto hyväksyi keskiviikkoiltana uuden moottoritiesillan rakennussuunnitelman äänestyksen jälkeen yksimielisesti.'
const OATH = 'I swear that I will tell the truth, the whole truth and nothing but the truth.'

describe('stays', () => {
  test.each([
    ['a question with a phrase of pages inside', joined(BODY, 'Why did you donate a boat?', MORE, 'Why did you donate a boat?', LAST)],
    ['the same in German', joined(BODY, 'Warum gab es keine Anzeige?', MORE, 'Warum gab es keine Anzeige?', LAST)],
    [
      'the same in Chinese',
      joined(
        '新桥通车了，市长在桥头剪彩，许多居民都来了。',
        '您会在报纸上做广告吗？',
        '下个月起所有的汽车都要走这座新桥。',
        '您会在报纸上做广告吗？',
        '旧桥三月被洪水冲坏，此后一直关闭着。',
      ),
    ],
    [
      'a short paragraph told of two things, as in minutes',
      joined(
        'The council of the harbour town met on Monday.',
        'Mrs Reed proposed to plant lime trees along the quay.',
        'The motion was carried with eleven votes in favour and two against.',
        'Mr Doyle proposed to replace the benches at the pond.',
        'The motion was carried with eleven votes in favour and two against.',
        'The meeting ended at nine.',
      ),
    ],
    [
      'the same behind sentences of a few words, with nothing above them but the headline',
      joined(
        'A night of storms',
        'A crane fell into the harbour.',
        'No one was near it, the harbour master said on Sunday.',
        'A tree fell on the mill.',
        'No one was near it, the harbour master said on Sunday.',
        'It will rain.',
      ),
    ],
    [
      'the same in Chinese, of more words for as much',
      joined(
        '村委会会议记录',
        '陈华提议在渡口旁边种一排柳树，大家都很赞成。',
        '提案以八票赞成、三票反对获得通过，并将在秋天提交给全村的居民们讨论。',
        '林涛提议把水塘边的旧长椅都换成新的，也有人支持。',
        '提案以八票赞成、三票反对获得通过，并将在秋天提交给全村的居民们讨论。',
        '会议很晚才结束。',
      ),
    ],
    [
      'the same in Vietnamese, of which each syllable is a word',
      joined(
        'Biên bản cuộc họp',
        'Anh Hùng đề nghị trồng một hàng liễu dọc theo bến phà cũ.',
        'Đề nghị được thông qua với tám phiếu thuận và ba phiếu chống, rồi sẽ được đưa ra làng vào mùa thu.',
        'Chị Mai đề nghị thay những chiếc ghế cũ bên bờ ao.',
        'Đề nghị được thông qua với tám phiếu thuận và ba phiếu chống, rồi sẽ được đưa ra làng vào mùa thu.',
        'Cuộc họp kết thúc rất muộn.',
      ),
    ],
    [
      'a step of a guide below short ones',
      joined(
        BODY,
        'Open the flap.',
        'Press the red button for three seconds until the light begins to blink.',
        'Set the hour.',
        'Press the red button for three seconds until the light begins to blink.',
        'Set the minutes and close the flap.',
      ),
    ],
    [
      'steps told of two things, one below the other',
      joined(
        'Start the evening before.',
        'For the white loaf mix flour with water and a pinch of yeast until it comes together.',
        'Cover the bowl with a plate and leave it in the refrigerator for twelve hours.',
        'Shape the dough into a ball and bake it with the lid on.',
        'For the rye loaf mix coarse rye with water and half of the sour dough from last week.',
        'Cover the bowl with a plate and leave it in the refrigerator for twelve hours.',
        'Shape the dough into a ball and bake it with the lid on.',
        'Eat the white one at once and keep the rye one until tomorrow evening.',
      ),
    ],
    [
      'the first sentence, told again far below',
      joined(
        'The tide table',
        'My grandmother kept a tide table pinned to the larder door.',
        BODY,
        MORE,
        LAST,
        'My grandmother kept a tide table pinned to the larder door.',
        'Now so do I.',
      ),
    ],
    [
      'what one says of two places, below their names',
      joined('Where one can swim in summer', BODY, 'The pool at Elm', ...POOL, 'The pool at Ash', ...POOL, 'Both close in September.'),
    ],
    ['a sentence that ends two paragraphs', joined(`${BODY} ${LAST}`, `${MORE} ${LAST}`)],
    ['a sentence that begins two paragraphs', joined(`${LAST} ${BODY}`, `${LAST} ${MORE}`)],
    ['a step of a recipe', joined(BODY, 'Chill the cookies.', MORE, 'Chill the cookies.', LAST)],
    ['cells that are labels too', `${BODY}\n\n20:00\nNews\n20:15\nSport\n22:00\nNews\n22:15\nSport`],
    [
      'a programme without any prose, each line a paragraph',
      joined(
        'What is on at the pier',
        'Friday',
        'Doors open with a brass band',
        'Songs of the ferry',
        'Saturday',
        'Doors open with a brass band',
        'Dance for the young',
      ),
    ],
    [
      'fields of records in front of the first prose',
      joined(
        'Sentenced on Friday',
        'Alan Reed, 41',
        'Charge: handling stolen ferry tickets',
        'Jo Marl, 29',
        'Charge: printing false ferry tickets',
        'Ann Frost, 33',
        'Charge: handling stolen ferry tickets',
        BODY,
      ),
    ],
    ['opening hours', `${BODY}\n\nMonday\nOpen\nTuesday\nClosed\nWednesday\nOpen\nThursday\nClosed`],
    [
      'a question in quotation marks',
      joined(
        BODY,
        '“Who has signed for the new pier?” the judge asked the pilot.',
        MORE,
        '“Who has signed for the new pier?” the judge asked the pilot.',
        LAST,
      ),
    ],
    [
      'a question with short answers',
      joined(
        BODY,
        'Nora',
        'What would you tell the young ones here?',
        'Do it.',
        'Peter',
        'What would you tell the young ones here?',
        'Do not.',
      ),
    ],
    [
      'what somebody says again',
      joined(BODY, '“I did not see the girl on the bridge.”', MORE, '“I did not see the girl on the bridge.”', LAST),
    ],
    [
      'a refrain of two lines',
      'Song\n\nFog is on the water\na bell is far away\n\nRow me over, row me\nrow me home tonight\n\nWind is in the willow\na lamp is in the hall\n\nRow me over, row me\nrow me home tonight',
    ],
    [
      'a refrain of one line between stanzas, behind prose',
      joined(
        BODY,
        'Fog is on the water\nand a bell is far away',
        'Row me over, row me home to the lights upon the quay',
        'Wind is in the willow\nand a lamp is in the hall',
        'Row me over, row me home to the lights upon the quay',
      ),
    ],
    [
      'a line of ten words in a song without blank lines, and without prose',
      'Song\n\nFog is on the water\nRow me over, row me home to the lights upon the quay\nWind is in the willow\nRow me over, row me home to the lights upon the quay',
    ],
    [
      'a line of fourteen words without an end mark in such a song',
      'Song\n\nFog is on the water\nRow me over, row me home to the lights and the people upon the quay\nWind is in the willow\nRow me over, row me home to the lights and the people upon the quay',
    ],
    [
      'a refrain of two long lines behind prose, with a comma between',
      joined(
        BODY,
        'O bring me the boat with the lantern, the boat with the lantern of green and of gold,\nFor I have been waiting all winter alone in the cold.',
        'The ice has gone out of the harbour, the gulls have come back to the wall,\nAnd nobody came here to call.',
        'O bring me the boat with the lantern, the boat with the lantern of green and of gold,\nFor I have been waiting all winter alone in the cold.',
      ),
    ],
    [
      'such a refrain without end marks and blank lines',
      joined(
        BODY,
        [
          'I have been waiting all winter alone in the cold',
          'Bring me the boat with the lantern, the lantern of green and the lantern of gold',
          'And bring me the boat with the sails',
          'The ice has gone out of the harbour, the gulls are back on the wall',
          'Nobody came here to call',
          'Bring me the boat with the lantern, the lantern of green and the lantern of gold',
          'And bring me the boat with the sails',
        ].join('\n'),
      ),
    ],
    [
      'the same in Japanese, without a comma',
      joined(
        '新しい橋の開通を祝う会で、次の歌が初めて歌われた。',
        '小舟よ小舟、私を乗せて向こう岸まで連れて行け\n灯りが消えてしまう前に、この川を渡ってしまえ',
        '春の川には氷もなくて\n鳥が帰ってくるころだ',
        '小舟よ小舟、私を乗せて向こう岸まで連れて行け\n灯りが消えてしまう前に、この川を渡ってしまえ',
      ),
    ],
    [
      'a verse behind a comma, over a blank line and with a capital',
      joined(
        'The mill is old and the mill is grey,',
        'And I will grind till the end of the day.',
        'The wheel in the water is green and round,',
        'And nobody knows where the miller is found.',
        'The mill is old and the mill is grey,',
        'And I will grind till the end of the day.',
      ),
    ],
    [
      'all lines of a refrain of which one is short',
      joined(
        'Copper kettle',
        'I sat beside the window all the night',
        'Copper kettle sing to me, sing to me',
        'You never wrote me a letter',
        'Copper kettle',
        'The snow came down and covered up the gate',
        'Copper kettle sing to me, sing to me',
        'You never wrote me a letter',
        'Copper kettle',
      ),
    ],
    [
      'a verse of eight words and a full stop in a poem',
      joined(
        'The tide goes out and the tide comes in.',
        'My sister went down to the shore with a lamp.',
        'The tide goes out and the tide comes in.',
        'My brother went after her, barefoot and cold.',
        'The tide goes out and the tide comes in.',
      ),
    ],
    [
      'a sentence of a speech beside one that begins like it',
      joined(
        BODY,
        'I believe in a town that keeps its ferry.',
        'I believe in a town that keeps its school.',
        'I believe in a town that keeps its ferry.',
        LAST,
      ),
    ],
    [
      'a sentence among others that begin like it',
      joined(
        `${BODY} I believe in a town that keeps its old ferry. I believe in a town that keeps its small school.`,
        `${LAST} I believe in a town that keeps its old ferry. ${MORE}`,
      ),
    ],
    [
      'the middle of a wrapped paragraph',
      joined(
        'On Monday the mayor of Riverside told the\nmembers of the council that the bridge over the\nriver will be closed for half a year.',
        BODY,
        'Two days before, the owner of the ferry asked the\nmembers of the council that the bridge over the\nharbour be opened at night.',
      ),
    ],
    [
      'the beginning of a wrapped paragraph',
      joined(
        'The members of the council of Riverside voted\nfor the new bridge.',
        BODY,
        'The members of the council of Riverside voted\nagainst the new quay.',
      ),
    ],
    [
      'a refrain with a full stop behind a long line',
      joined(
        'Fog is on the water,\na bell is far away tonight\nand nobody is out to hear it ringing on the bay.',
        'Row me over, row me home,\nrow me to the lights upon the quay tonight, my dear.\nThe tide is low.',
        'Wind is in the willow,\na lamp is in the hall tonight\nand nobody is in to see its shadow on the wall.',
        'Row me over, row me home,\nrow me to the lights upon the quay tonight, my dear.\nThe tide is low.',
      ),
    ],
    ['a programme with blank lines', joined(BODY, 'Friday', 'Concert of the town band', 'Saturday', 'Concert of the town band')],
    [
      'a table of contents',
      joined(
        'How to build a bridge',
        'What to look for in stone',
        'How to check the wood',
        BODY,
        'What to look for in stone',
        MORE,
        'How to check the wood',
        LAST,
      ),
    ],
    [
      'a table of contents with long entries, above what begins with a command',
      joined(
        'How boats are moored on the quay',
        ...['What to do when no ring is free at all any more', 'How a knot is tied that nobody else can open'],
        ...['What to do when no ring is free at all any more', 'ring --list', BODY],
        ...['How a knot is tied that nobody else can open', 'knot --tie', MORE],
      ),
    ],
    [
      'a question that many are asked, one of whom asks back',
      joined(
        ...[
          'Why did the ferry stay in the harbour?',
          'The fog was thick.',
          'Why did the ferry stay in the harbour?',
          'The bell was out of order.',
        ],
        ...[
          'Why did the ferry stay in the harbour?',
          'Who is asking?',
          'Why did the ferry stay in the harbour?',
          'The captain was ill.',
          BODY,
        ],
      ),
    ],
    [
      'who has said what stands above',
      joined(
        BODY,
        ...['The fog was thick.', '-- Ada Kerr, in a letter to the editor of The Lindmouth Packet'],
        ...['The bell was out of order.', '-- Ada Kerr, in a letter to the editor of The Lindmouth Packet'],
        ...['The captain was ill.', '-- Ada Kerr, in a letter to the editor of The Lindmouth Packet'],
      ),
    ],
    [
      'a heading with its number',
      joined('2.1. The ropes of the old ferry', '2.2. The bells of the old ferry', BODY, '2.1. The ropes of the old ferry', 'rope', MORE),
    ],
    [
      'the same without a full stop',
      joined('2.1 The ropes of the old ferry', '2.2 The bells of the old ferry', BODY, '2.1 The ropes of the old ferry', 'rope', MORE),
    ],
    [
      'a label with a colon above other lines',
      joined(
        'The menu of the ferry',
        ...['From the bar on the left:', 'Boats, Ferry, Bell', 'From the bar on the left:', 'Boats, Ferry, Ropes', BODY],
        ...['From the bar on the left:', 'Boats, Ferry, Flag', MORE],
      ),
    ],
    [
      'a table of contents with other entries between',
      joined(
        'How to build a bridge',
        'What to look for in stone',
        'Tools',
        'How to check the wood',
        BODY,
        'What to look for in stone',
        MORE,
        'How to check the wood',
        LAST,
      ),
    ],
    [
      'the fields of several records',
      joined(
        BODY,
        'Ferry North',
        'Seats on deck: ninety at the most, and benches for the rest',
        'Ferry South',
        'Seats on deck: two hundred in all, and a hall below',
        'Ferry East',
        'Seats on deck: ninety at the most, and benches for the rest',
      ),
    ],
    [
      'the fields of several records in Chinese, with no blank behind the colon',
      joined(
        BODY,
        '北方渡轮',
        '甲板上的座位：最多九十个人可以坐下，其余的人坐在长椅上',
        '南方渡轮',
        '甲板上的座位：一共两百个，下面还有一个很大的船舱大厅',
        '东方渡轮',
        '甲板上的座位：最多九十个人可以坐下，其余的人坐在长椅上',
      ),
    ],
    [
      'what comes in turn, day after day',
      joined(
        BODY,
        ...['Monday', 'Tuesday', 'Friday'].flatMap((day) => [
          day,
          'Row in pairs up to the lock and then back to the pier',
          'Lift the boat onto the rack and dry it with a cloth',
        ]),
      ),
    ],
    [
      'rows of numbers with words between',
      joined(
        BODY,
        'First',
        'Rest 5 miles easy 9 miles hard 16 miles with the boat',
        'Second',
        'Rest 5 miles easy 9 miles hard 16 miles with the boat',
      ),
    ],
    [
      'the items of lists in a sentence, with blank lines',
      joined(
        BODY,
        'Open to:',
        'all who have rowed in a boat of the town before',
        'members of the other clubs by the river and their guests',
        'Needed for:',
        'the summer regatta of the club',
        'Open to:',
        'all who have rowed in a boat of the town before',
        'members of the other clubs by the river and their guests',
      ),
    ],
    [
      'a heading that comes again in a text that was wrapped',
      joined(
        'The mayor of the town opened the new bridge on Monday morning, and the\nband of the school played in the rain for an hour, as it had for the old\none.',
        'What the town has to do now',
        'The council will have to find the money for two more lamps and a gate by\nthe end of the year, and for the paint.',
        'What the town has to do now',
        'The old bridge has to be taken down, stone by stone, before the ice is on\nthe river in the winter, the mayor said.',
      ),
    ],
    [
      'headings in Hindi',
      joined(
        'पुल का उद्घाटन सोमवार सुबह महापौर ने किया और बैंड बजा।',
        'हमने यह पुल क्यों चुना',
        'महीने के अंत से यातायात नए पुल से होकर जाएगा।',
        'हमने यह पुल क्यों चुना',
        'पुराना पुल मार्च की बाढ़ के बाद से बंद था।',
      ),
    ],
    [
      'a sentence that is tied to others',
      joined(
        `${BODY} It also has two lanes for bicycles and a narrow footway.`,
        `${MORE} It also has two lanes for bicycles and a narrow footway.`,
      ),
    ],
    [
      'a sentence of paragraphs below labels of their own',
      joined(
        BODY,
        'Ferry North:',
        `${MORE} Dogs may not come on board of the ferry at night.`,
        'Ferry South:',
        `${LAST} Dogs may not come on board of the ferry at night.`,
      ),
    ],
    [
      'a claim that is denied',
      joined(
        `${BODY} Boats may not pass under the new bridge at night.`,
        `${MORE} Boats may not pass under the new bridge at night. That is wrong.`,
      ),
    ],
    [
      'a motion that is carried twice, once without its full stop',
      joined(BODY, 'The motion was carried by nine votes to two.', MORE, 'The motion was carried by nine votes to two', LAST),
    ],
    [
      'an oath that opens the text and is taken three times',
      joined('The inquest', OATH, 'Ms Hale said that she had seen the boat but nobody in it.', OATH, MORE, OATH, LAST),
    ],
    [
      'a sentence in front of what is asked again, in a tale',
      joined(
        'The fisherman went down to the sea and called the fish three times.',
        '“What does your wife want from me this time?” asked the fish.',
        '“She wants to be king of the land and the sea,” he said.',
        'The fisherman went down to the sea and called the fish three times.',
        '“What does your wife want from me this time?” asked the fish.',
        '“She wants to be pope of the land and the sea,” he said.',
      ),
    ],
    ['a cry right below its copy', joined(BODY, '“The boat is coming back now!”', '“The boat is coming back now!”', MORE)],
    [
      'a sentence behind its copy in quotation marks',
      joined(`${BODY} “Nobody will close the bridge on the day of the race. Nobody will close the bridge on the day of the race.”`, MORE),
    ],
    [
      'half of a quotation',
      joined(
        `${BODY} He said: “It is late. Nobody told me that the bridge is closed at night.”`,
        `${MORE} He wrote: “I waited. Nobody told me that the bridge is closed at night.”`,
      ),
    ],
  ])('%s', (_, text) => {
    expect(removeDuplicates(text).text).toBe(text)
  })
})

describe('goes', () => {
  test.each([
    [
      'a headline in capitals above the same in small letters',
      joined('THE NEW BRIDGE OVER THE ELM OPENS', 'The new bridge over the Elm opens', BODY, MORE),
      joined('The new bridge over the Elm opens', BODY, MORE),
    ],
    [
      'a summary that comes again below the next paragraph',
      joined('Bridge opens', LAST, MORE, LAST, BODY),
      joined('Bridge opens', LAST, MORE, BODY),
    ],
    [
      'a short sentence right below its copy',
      joined(BODY, 'The road is shut until noon.', 'The road is shut until noon.', MORE),
      joined(BODY, 'The road is shut until noon.', MORE),
    ],
    [
      'a sentence of few long words in a text of short lines',
      `Uusi silta avataan\n${SILTA}\n${SILTA}\nKukaan ei tiedä hintaa.`,
      `Uusi silta avataan\n${SILTA}\nKukaan ei tiedä hintaa.`,
    ],
    ['a sentence right behind its copy', joined(`${BODY} ${LAST} ${LAST} ${MORE}`, CRANE), joined(`${BODY} ${LAST} ${MORE}`, CRANE)],
    ['a story that stands twice on one line', `${BODY} ${LAST} It is late. ${BODY} ${LAST} It is late.`, `${BODY} ${LAST} It is late.`],
    ['a story that stands three times on one line', `${BODY} ${LAST} ${BODY} ${LAST} ${BODY} ${LAST}`, `${BODY} ${LAST}`],
    ['a short paragraph that comes again with its neighbour', joined(BODY, MORE, LAST, CRANE, MORE, LAST), joined(BODY, MORE, LAST, CRANE)],
    ['a sentence in two paragraphs', joined(`${BODY} ${LAST}`, `${LAST} ${MORE}`), joined(`${BODY} ${LAST}`, MORE)],
    ['a speech behind a dash', joined(`– ${BODY}`, MORE, `– ${BODY}`), joined(`– ${BODY}`, MORE)],
    [
      'a question of eight words in Greek',
      joined('Πότε ανοίγει ξανά η γέφυρα;', 'Πότε ανοίγει ξανά η γέφυρα;', 'Η νέα γέφυρα ανοίγει στο τέλος του μήνα, είπε ο δήμαρχος.'),
      joined('Πότε ανοίγει ξανά η γέφυρα;', 'Η νέα γέφυρα ανοίγει στο τέλος του μήνα, είπε ο δήμαρχος.'),
    ],
    ['a short teaser', joined('The old bridge had been…', BODY, LAST), joined(BODY, LAST)],
    ['a teaser of a feed', joined('The old bridge had been […]', BODY, LAST), joined(BODY, LAST)],
    ['a teaser of a feed with its link', joined('The old bridge had been … Continue reading →', BODY, LAST), joined(BODY, LAST)],
    ['a short teaser with a blank before the dots', joined('The old bridge had been ...', BODY, LAST), joined(BODY, LAST)],
    [
      'a paragraph between lines that are whole',
      `Bridge opens\n${BODY}\n${MORE}\n${BODY}\n${LAST}`,
      `Bridge opens\n${BODY}\n${MORE}\n${LAST}`,
    ],
    [
      'a label of the page in front of one in small letters',
      `${BODY}\n\nShare this article\nby mail\n\n${MORE}\n\nShare this article\nby mail`,
      `${BODY}\n\nShare this article\nby mail\n\n${MORE}\n\nby mail`,
    ],
    [
      'a sentence beside one that was cut off',
      joined(
        BODY,
        'The ferry sails twice a day until autumn.',
        'The ferry sails twice a week...',
        'The ferry sails twice a day until autumn.',
      ),
      joined(BODY, 'The ferry sails twice a day until autumn.', 'The ferry sails twice a week...'),
    ],
    [
      'a headline with its source in a list of them',
      joined('Harbour town keeps its ferry', 'The Packet', 'Bridge opens to all traffic', 'The Packet', 'Harbour town keeps its ferry'),
      joined('Harbour town keeps its ferry', 'The Packet', 'Bridge opens to all traffic', 'The Packet'),
    ],
    [
      'a headline of three numbers in front of the text',
      joined('In 2024 it sold 40 boats and 12 rafts', 'In 2024 it sold 40 boats and 12 rafts', BODY),
      joined('In 2024 it sold 40 boats and 12 rafts', BODY),
    ],
    [
      'a headline that begins with a small letter, below a word with a capital',
      joined('Sport', 'iRow club opens a new hall by the river', 'Sport', 'iRow club opens a new hall by the river', BODY),
      joined('Sport', 'iRow club opens a new hall by the river', 'Sport', BODY),
    ],
    [
      'a headline in front of the text, be there another pair of equal lines',
      joined(
        'How to check the wood',
        BODY,
        'What to look for',
        MORE,
        'How to check the wood',
        LAST,
        'What to look for',
        `${LAST} So it was said.`,
      ),
      joined('How to check the wood', BODY, 'What to look for', MORE, LAST, 'What to look for', `${LAST} So it was said.`),
    ],
    ['a phrase of the page', joined(BODY, 'Advertisement', MORE, 'ADVERTISEMENT', LAST), joined(BODY, 'Advertisement', MORE, LAST)],
    [
      'what begins as one',
      joined(BODY, 'Sign up for our letter', MORE, 'Sign up for our letter', LAST),
      joined(BODY, 'Sign up for our letter', MORE, LAST),
    ],
  ])('%s', (_, text, expected) => {
    expect(removeDuplicates(text).text).toBe(expected)
  })
})

describe('survivors', () => {
  const headline = 'Harbour town keeps its ferry'

  test('a copy of a line that goes for another one goes for that', () => {
    const { kept, groups } = findDuplicateLines([headline, `${headline} | The Packet`, `${headline} | The Packet`])
    expect(kept).toEqual([0])
    expect(groups).toMatchObject([{ survivor: 0, members: [{ index: 1 }, { index: 2 }] }])
  })

  test('nothing goes for which nothing alike stays', () => {
    const lines = [headline.toUpperCase(), `${headline} in pictures`, `${headline} now and then`, headline]
    expect(findDuplicateLines(lines, { survivor: 'longest' }).kept).toEqual([0, 1, 2])
  })

  test('lines may go for a line that is only flagged', () => {
    const lines = [
      'The president met the crew on the quay',
      'The vice president met the crew on the quay',
      'The vice president met the crew on the quay | CNN',
    ]
    expect(findDuplicateLines(lines).kept).toEqual([0, 1])
  })

  test('a list has no form: a line behind a comma is no verse', () => {
    const lines = ['Harbour town keeps its ferry,', headline, 'Bridge opens to all traffic,', headline]
    expect(findDuplicateLines(lines).kept).not.toContain(3)
  })

  test('a list has no form: what lies between two copies is no body text', () => {
    expect(findDuplicateLines(['Is the new bridge safe?', BODY, 'Is the new bridge safe?']).kept).toEqual([0, 1])
  })

  test('every survivor stays, in whatever round it was found', () => {
    const text = [
      headline.toUpperCase(),
      'harbour Town keeps its ferry',
      BODY,
      `Read more: ${headline}`,
      headline.toUpperCase(),
      `${MORE} ${MORE}`,
    ].join('\n')
    for (const survivor of ['first', 'last', 'longest'] as const) {
      const removed = findDuplicates(text, { survivor }).filter(({ action }) => action === 'remove')
      const starts = new Set(removed.map(({ start }) => start))
      expect(removed.filter(({ evidence }) => starts.has(evidence.kept.start))).toEqual([])
    }
  })
})

test('behind a comma over a blank line a copy goes, but for verse', () => {
  const lines = ['Old Quay 12, Lindmouth,', 'Tickets from nine in the morning at the pier house']
  const story = 'The ferry sails six times a day from May on, and on summer evenings once more for those who work in the town.'
  const { text } = removeDuplicates(['Ferry sails again', ...lines, story, ...lines].join('\n\n'))
  expect(text.split(lines[1])).toHaveLength(2)
})

test('a paragraph that is copied away from the one that begins like it goes', () => {
  const voted = 'The council voted on Tuesday to keep the ferry for ten years.'
  const others = [
    'The council voted on Tuesday to sell the old barracks as well.',
    'Nobody spoke against it, and the mayor went home early.',
  ]
  const { text } = removeDuplicates(['Ferry stays', voted, ...others, voted].join('\n\n'))
  expect(text.split(voted)).toHaveLength(2)
})
