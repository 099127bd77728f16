import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const STORY = [
  'The bridge opens',
  'The new bridge over the Lind was opened on Monday by the mayor, who cut a blue ribbon.',
  'The bridge cost 20 million and took three years to build, said the council on Tuesday evening.',
  'It is the longest in the county, and the only one with a lane for bicycles on both of its sides.',
]

/** Lines that the same system or service prints on many sites. */
const STOCK_LINES: Readonly<Record<string, readonly string[]>> = {
  blogs: [
    'Subscribe to get the latest posts sent to your email.',
    'Discover more from The Packet',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'Notify me of new posts by email.',
    '3 thoughts on “The bridge opens”',
    'Reblog',
    'Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.',
    'Gib hier deinen Kommentar ein …',
    'Ce site utilise Akismet pour réduire les indésirables.',
    'Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.',
    '发表回复',
    'Sorry, your blog cannot share posts by email.',
    'Email (Required)',
    'Loading Comments...',
    'Inline Feedbacks',
    'new replies to my comments',
    'Press enter or click to view image in full size',
    'Join Medium for free to get updates from this writer.',
  ],
  'papers and journals': [
    'Watch this discussion. Stop watching this discussion.',
    'Email notifications are only sent once a day, and only if there are new matching items.',
    'Sorry, there are no recent results for popular videos.',
    'These are external links and will open in a new window',
    'Access through your institution',
    'Provided by the Springer Nature SharedIt content-sharing initiative',
  ],
  players: ['Use Up/Down Arrow keys to increase or decrease volume.', 'Press shift question mark to access a list of keyboard shortcuts'],
  'pages that failed': [
    'Page load link',
    'Something went wrong. Please try again later.',
    'This content is not available due to your privacy preferences.',
    'Загружается, подождите...',
  ],
  newsletters: [
    'Thanks for reading! Subscribe for free to receive new posts and support my work.',
    'This post is public so feel free to share it.',
    'This post is for paid subscribers',
    'Already a paid subscriber? Sign in',
    'Get an email whenever Ana Poe publishes.',
    'Was this email forwarded to you? Sign up here.',
    'The Slow Ledger is a reader-supported publication. To receive new posts, become a subscriber.',
    'Sign me up',
    'Sie wollen wissen, was vor Ihrer Haustür passiert? Dann abonnieren Sie unseren kostenlosen Newsletter.',
  ],
  podcasts: ['Hosted on Acast. See acast.com/privacy for more information.', 'Learn more about your ad choices. Visit a site.'],
  sharing: ['Pin for later', 'Pin this for later!', 'Find me on Instagram', 'Copied to clipboard', 'LINEで送る', 'Мы в соцсетях'],
  lists: [
    'You might like',
    'Other posts you may enjoy',
    'You may be interested in the following articles:',
    'Latest stories',
    'Watch next',
    'Otras recetas que te pueden gustar',
    'Bunlar da ilginizi çekebilir',
    'Pročitajte i ovo',
  ],
  tools: [
    'How useful was this post?',
    'No votes so far! Be the first to rate this post.',
    'We are sorry that this post was not useful for you!',
    'Click on a star to rate it!',
    'Average rating 4.2 / 5. Vote count: 31',
    'この記事は役に立ちましたか?',
    'Esta informação foi útil?',
    '【打印】【关闭】',
    'ページトップへ戻る',
    'Takaisin ylös',
  ],
  'many sites, with nothing behind their first sentence': [
    'Did you make this recipe?',
    'Do you have an opinion on the issues raised in this article?',
    'Du möchtest mehr über unsere Werbepartner erfahren?',
    'Želite prijaviti grešku?',
    'Learn more about your ad choices.',
    'This document is subject to copyright.',
    'This is a developing story. Please check back.',
    'We have updated our privacy policy.',
    'This site is protected by reCAPTCHA.',
    '페이지를 찾을 수 없습니다.',
    '更多精彩内容',
  ],
  'many sites, in one of several ways to say it': [
    'after newsletter promotion',
    'Toggle navigation',
    'Bleiben Sie informiert',
    'Il vous reste 70 % de cet article à découvrir',
    'A cikk kizárólag előfizetők számára',
    'Čítať viac',
    'Dành cho hội viên',
    'Dành cho thuê bao',
  ],
}

describe.each(Object.entries(STOCK_LINES))('stock lines of %s behind the story go', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(findBoilerplate([...STORY, line].join('\n\n')).map(({ action, text }) => ({ action, text }))).toEqual([
      { action: 'remove', text: line },
    ])
  })
})

test.each(['Forsiden', 'Főoldal', 'Trang chủ', 'الرئيسية', 'דף הבית', 'ホーム', '홈', '关于我们', 'Реєстрація'])(
  'the label of a page goes in front of the story, and beside its like behind it: %s',
  (label) => {
    const found = findBoilerplate([label, ...STORY, label, '© 2025 The Packet'].join('\n\n'))
    expect(found.filter(({ action }) => action === 'remove').map(({ text }) => text)).toEqual([label, label, '© 2025 The Packet'])
  },
)

test.each([
  'All rights reserved.',
  '© All rights reserved.',
  'Alle Rechte vorbehalten.',
  'Tous droits réservés.',
  'Все права защищены.',
  '版权所有。',
])('a line of rights with a full stop is no last word of a story: %s', (line) => {
  expect(findBoilerplate([...STORY, line].join('\n\n')).map(({ action }) => action)).toEqual(['remove'])
})

test.each([
  'You might like the view from the middle of the bridge best.',
  'Explore more of the river by boat',
  'Find us on a walk along the quays',
  'She pinned the letter up, to read later.',
  'Akismet, he said, was the name of the ferry.',
  'The rest of the way is for paid porters.',
  'Тренер «Маяка»: «Мы ждали этого дня».',
  'Вратарь «Сокола»: «Устал».',
  '« Bravo » / « Merci » / « Encore »',
])('%s stays at the end of a story', (line) => {
  expect(findBoilerplate([...STORY, line].join('\n\n')).filter(({ action }) => action === 'remove')).toEqual([])
})

test.each([
  [['Was this page helpful?', 'Yes', 'No']],
  [['Esta informação foi útil?', 'Sim Não']],
  [['この記事は役に立ちましたか?', 'はい いいえ']],
])('the answers go with the question of the page: %j', (lines) => {
  const found = findBoilerplate([...STORY, lines.join('\n')].join('\n\n'))
  expect(found.filter(({ action }) => action === 'remove').map(({ text }) => text)).toEqual(lines)
  expect(found.at(-1)?.reason).toBe(
    'Looks like the label of a page tool: it has the form of an answer to the question above it, behind the story.',
  )
})

test('the answers to a question of the story stay', () => {
  expect(findBoilerplate([...STORY, 'Is it the longest of all?\nYes\nNo'].join('\n\n'))).toEqual([])
})

test('a weak label with a full stop in front of boilerplate may be the last word of a verse', () => {
  const verse = [
    'Til deg',
    'Vi rodde ut i morgengry, og sjøen lå som glass.',
    'Du tok min hånd, og alt ble ditt,',
    'del.',
    '© 2025 Lindhavn Avis',
  ]
  expect(findBoilerplate(verse.join('\n')).filter(({ action, text }) => action === 'remove' && text === 'del.')).toEqual([])
})
