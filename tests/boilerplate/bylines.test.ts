import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'

const STORY = [
  'The old mill turns again',
  'The mill below the weir ground its first flour in sixty years on Saturday, in front of a hundred guests.',
  'Four carpenters rebuilt its wheel from the oaks that the storm of last winter had left lying in the wood.',
  'On Sundays children may pour the grain in, and take home as much of the flour as their pockets will hold.',
]

const inFront = (...lines: readonly string[]): string => [STORY[0], ...lines, ...STORY.slice(1)].join('\n\n')
const behind = (...lines: readonly string[]): string => [...STORY, ...lines].join('\n\n')
const roleOf = (text: string, line: string) => cleanArticle(text).lines.find((kept) => kept.text === line)?.role
const isTakenOut = (text: string, line: string): boolean => !cleanArticle(text, { actions: { byline: 'remove' } }).text.includes(line)

describe('a byline in front of the story stays with its role, and goes for who asks', () => {
  test.each([
    'By Nora Quill, Ben Aster and Ida Moss',
    'By Nora Quill • Updated March 3, 2025',
    'By Nora Quill | 3 March 2025',
    'By Nora Quill 11/01/2012',
    'By Nora Quill for The Packet',
    'Written by Nora Quill',
    'Written By: Nora Quill',
    'By 9News Staff',
    'Von unserer Redaktion',
    'Words: Nora Quill',
    'By AFP',
    'Von Nora Quill, Jan Aster und Ida Moos',
    'Text und Fotos: Nora Quill',
    'Von unserem Korrespondenten Jan Aster, Ostrey',
    'dal nostro inviato Bruno Asti',
    'Беседовала Нора Лозина, специально для «Вестника»',
    'Photography by Nora Quill',
    '文／林小川 攝影／周大山',
    '撰文：林小川 摄影：周大山 编辑：何平',
    'โดย: กองบรรณาธิการข่าว',
    'लेखक: नीलेश वर्मा | संपादन: खेल डेस्क',
    'إعداد: أحمد السالمي',
    'Redakcja: Jan Kowal',
    'Von dpa 30.04.2024, 18:58',
    'Par Nora Quill • Publié le 3 mars 2025',
    'Texto: Nora Quill',
    'A cura di Nora Quill',
    'Por Nora Quill — 3 de março de 2025',
    'Door Jan de Molenaar en Ida Moes',
    'Tekst: Nora Quill',
    'Авторы: Анна Мельник, Иван Дуб',
    'Av Nora Quill och Jan Aster',
    '文／山田太郎',
    '取材・文＝山田太郎',
    '著者：山田太郎 編集：佐藤花子',
    '社会部 山田太郎',
    '晚报记者 林小川 通讯员 周大山',
    'Της Νόρας Κουίλ',
    'Записала Нора Лозина',
    'Recipe by Nora Quill',
    'Nora Quill, guest columnist',
    'Nora Quill | 3 May 2025',
    'Нора Лозина, редактор отдела науки',
    'Redactie binnenland · Nora Quill',
    'Jan Aster, Nora Quill | před 2 hodinami',
  ])('%s', (line) => {
    expect(roleOf(inFront(line), line)).toBe('byline')
    expect(isTakenOut(inFront(line), line)).toBe(true)
  })

  test.each([
    [
      'a headline that is a sentence',
      ['The old mill turns again, and the flour is free for children on Sundays until the end of the year.'],
    ],
    [
      'a headline, its copy that was cut off, and a standfirst',
      ['The old mill turns again', 'The old mill turns …', 'Sixty years it stood still.'],
    ],
    [
      'a standfirst',
      ['The old mill turns again', 'Four carpenters gave it a wheel, and the storm gave them the oaks for it in one single night.'],
    ],
  ])('also below %s, and the time below it goes', (_, above) => {
    const text = [...above, 'By Nora Quill', 'Updated 3 May 2025, 14:05', ...STORY.slice(1)].join('\n\n')
    expect(roleOf(text, 'By Nora Quill')).toBe('byline')
    expect(cleanArticle(text).text).not.toContain('14:05')
  })

  test('a name right above the time', () => {
    expect(roleOf(inFront('Nora Quill', '3 May 2025'), 'Nora Quill')).toBe('byline')
    expect(roleOf(inFront('Nora Quill'), 'Nora Quill')).toBe('body')
  })

  test('what they are stands below their names', () => {
    expect(roleOf(inFront('By Nora Quill and Ben Aster', 'Staff Reporters'), 'Staff Reporters')).toBe('byline')
  })
})

test.each([
  'Reporting by Nora Quill in Lindmouth; editing by Ben Aster',
  '(Additional reporting by Nora Quill.)',
  'Mitarbeit: Nora Quill',
  'Met medewerking van Nora Quill',
])('a credit behind the story is a byline: %s', (line) => {
  expect(roleOf(behind(line), line)).toBe('byline')
})

test.each([
  'Door Locks',
  'By Road, Rail and Sea',
  'By the Numbers',
  'Written by hand in 1920',
  'Story by story, the wheel rose',
  'Text: Psalm 40',
  'Words: 4,000',
  'Von Bergen, Seen und Wäldern',
  'Par monts et par vaux',
  'Nora Quill, miller of Lindmouth',
  'Klarer Kurs, katholischer Journalismus',
  '记者无国界',
  'Por Tierra, Mar y Aire',
  'By Nora Quill the mill was called a folly.',
])('no byline: %s', (line) => {
  expect(isTakenOut(inFront(line), line)).toBe(false)
  expect(cleanArticle(inFront(line)).text).toContain(line)
})

describe('what becomes of other lines around the story', () => {
  const findingOf = (text: string, line: string) => {
    const { kind, action } = cleanArticle(text).findings.find((finding) => finding.text === line) ?? {}
    return kind === undefined ? undefined : `${kind} ${action}`
  }

  test.each([
    ['caption flag', 'Getty Images'],
    ['caption remove', 'AP Photo/Nora Quill'],
    ['disclosure flag', 'We may earn a commission from links on this page.'],
    ['disclosure flag', 'Wenn Sie über unsere Links kaufen, erhalten wir eine Provision.'],
    ['support-appeal remove', 'If you value our reporting, please consider making a donation today.'],
    ['support-appeal remove', 'The Packet is a nonprofit newsroom. Support our work.'],
    ['support-appeal remove', 'Apoya nuestro periodismo con una donación.'],
    ['page-tools remove', 'Edit this page on GitHub'],
    ['author-bio flag', 'Reach Nora Quill at nora@packet.example or 555-0134'],
    ['share remove', 'Поделиться: ВКонтакте Telegram'],
    ['tags remove', 'Classé dans : Actualités'],
    ['tags remove', 'Tagged with goats, weir'],
    ['machine-made keep', 'This summary was generated by AI.'],
  ])('%s: %s', (found, line) => {
    expect(findingOf(behind(line), line)).toBe(found)
  })

  test.each([
    ['timestamp remove', 'Updated 2 hours ago'],
    ['timestamp remove', 'Aktualisiert vor 2 Stunden'],
    ['share remove', 'Add us on Google'],
    ['share remove', 'Dodaj nas w Google'],
  ])('%s in front of the story: %s', (found, line) => {
    expect(findingOf(inFront(line), line)).toBe(found)
  })

  test('the length of the audio goes with its button, how long a cake bakes stays', () => {
    expect(findingOf(inFront('Listen to this article', '3 min'), '3 min')).toBe('player remove')
    expect(findingOf(inFront('Prep time', '3 min'), '3 min')).toBe(undefined)
  })

  test('the names of networks below a button for sharing are of its kind', () => {
    const text = behind(['Share this:', 'Facebook', 'Twitter', 'X', 'Email'].join('\n'))
    expect(cleanArticle(text).findings.map(({ kind }) => kind)).toEqual(new Array(5).fill('share'))
    expect(cleanArticle(text, { actions: { share: 'keep' } }).text).toBe(text)
  })

  test.each([
    'Support for our newspaper grew.',
    'Our newspaper lost a donation.',
    'Nasza redakcja dostała darowiznę w maju.',
    'The commission studied the links between our two towns.',
    'The summary was generated by AI, and nobody at the mill had read it.',
    'To edit the page on GitHub took her a week.',
    'Contact Nora Quill at the mill to book a sack',
    'The LinkedIn and YouTube pages of the mill',
    'Tagged with a chip, the goat ran to the north.',
    'Filed under nonsense',
    'The list was updated 2 hours ago, but the flour was gone.',
  ])('%s stays, without a finding', (line) => {
    expect(findingOf(behind(line), line)).toBe(undefined)
    expect(cleanArticle(behind(line)).text).toContain(line)
  })
})

test.each([
  ['Posted on 5 January 2024 by Dana Smith', 'byline', 'keep'],
  ['Publié le 3 avril 2025 par Claire Dubreuil', 'byline', 'keep'],
  ['Veröffentlicht am 5. Januar 2025 von Jana Köhler', 'byline', 'keep'],
  ['Posted on 5 January 2024', 'timestamp', 'remove'],
  ['Last updated: 5 January 2024 by 6 pm', 'timestamp', 'remove'],
])('a time stamp that names the writer is a byline: %s', (line, kind, action) => {
  const told = 'The weir at Tarn holds water again, the mill said on Thursday, and boats cross the pond.'
  const found = cleanArticle(`Weir holds water\n\n${line}\n\n${told}`).findings.find(({ text }) => text === line)
  expect([found?.kind, found?.action]).toEqual([kind, action])
})
