import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../src/index.js'

/** A short story in front of the lines under test, as they would stand at its end. */
const story = [
  'Storm shuts the ferry',
  'The council of Lindmouth voted on Tuesday to keep the car ferry running until the year 2035, its speaker said.',
  'Twelve members voted for the plan and five against it after a debate of three hours in the town hall.',
  'The ferry will cost the town more than a million pounds a year, some of it paid by the fares of visitors.',
].join('\n\n')

const removed = (lines: string): string[] =>
  cleanArticle(`${story}\n\n${lines}`)
    .findings.filter(({ action }) => action === 'remove')
    .map(({ text }) => text)

describe('lines of a story that look like something else are not removed', () => {
  test.each([
    ['rules on things sent in', 'Public submissions must reach the clerk in writing.\nLate contributions cannot be accepted.'],
    ['posts of wood', 'The old posts will be removed in June.\nPublic contributions cannot cover the cost.'],
    ['a debate in German', 'Die Diskussion dürfen nur Anwohner führen.\nDer Beitrag der Firma wurde gelöscht.'],
    ['a debate in French', 'Le débat doit rester courtois entre les deux camps.\nLa contribution de la ville sera supprimée.'],
    ['comments as evidence, in Chinese', '市民的评论被逐条审核后写入判决。\n网上留言被删除。'],
    ['clues of a crossword', 'Across\n1 Follow (6)\n4 Print (5)\n9 Comments (8)\nDown\n2 Register (6)\n5 Home (5)'],
    ['answers of a quiz', 'Which river is it?\n* 1. b\n* 2. a\n* 3. c'],
    ['readers’ letters, in German', 'Leserbriefe\nWann fährt die Fähre wieder?\nUte Kern, Lindau'],
    ['votes', 'The result\n\n412 votes\n\n398 votes'],
    [
      'teachers and nurses',
      'The mayor praised the teachers of the town for their patience during the strike.\n\nThe mayor praised the nurses of the town for their patience during the strike.',
    ],
    [
      'a baker and a banker',
      'The victim, a baker of 41 known to all in the village, died at the scene.\n\nThe victim, a banker of 41 known to all in the village, died at the scene.',
    ],
    [
      'approved and rejected, in Chinese',
      '市长周一晚间在会议上批准了新桥的建设方案，并感谢了全体教师的耐心。\n\n市长周一晚间在会议上否决了新桥的建设方案，并感谢了全体教师的耐心。',
    ],
    [
      'school and hospital, in Arabic',
      'سقط صاروخ على مدرسة في المدينة القديمة صباح الاثنين ولم يصب أحد بأذى.\n\nسقط صاروخ على مستشفى في المدينة القديمة صباح الاثنين ولم يصب أحد بأذى.',
    ],
    [
      'a refrain with blank lines',
      'Carry me home, you river wide,\n\ncarry me home to sea,\n\nCarry me home, you river wide,\n\nand leave the land to me.',
    ],
  ])('%s', (_, lines) => {
    expect(removed(lines)).toEqual([])
  })

  test.each([
    [
      'a court on a debate',
      'The debate in the council must be repeated, the court ruled on Friday.\nA new discussion may follow.',
      'Comments are closed',
    ],
    ['drivers in front of a form', 'Opinions are divided, and some drivers must take the ferry.', 'Leave a comment'],
    [
      'a railing above the copyright line',
      'Users must pay at the gate.\nMessages of protest were removed from the railing.',
      '© 2025 The Packet',
    ],
  ])('%s, while the label behind it is', (_, lines, label) => {
    expect(removed(`${lines}\n${label}`)).toEqual([label])
  })

  test('a line that announces a list, behind a prompt', () => {
    const prompt = 'Sign up for our newsletter'
    expect(removed(`${prompt}\nHere is what we know so far:\nTwo ferries have stopped\nNobody is hurt`)).toEqual([prompt])
  })

  test('notices below the heading of a list of links', () => {
    const notices = [
      'This article was amended on 4 May 2025 because a name was misspelt',
      'Rape Crisis helpline 0808 500 2222',
      'Anyone with information can call 101',
    ]
    const gone = removed(['Related stories', 'How the old field of the town was sold', ...notices].join('\n'))
    for (const notice of notices) expect(gone).not.toContain(notice)
  })
})

describe('what is not the story goes, in words that no table has', () => {
  test.each([
    [
      'a policy that speaks to the reader',
      'We welcome your thoughts on this story, and may edit or remove comments.\nSelected remarks may be printed in the weekend edition.\nThank you for telling us what you think.',
    ],
    ['a sign-up', 'Sign up for our newsletter'],
    ['a sign-up with an adjective', 'Sign up for our weekly newsletter'],
    ['a credit', 'Photo: Dana Whitlow'],
  ])('%s', (_, lines) => {
    expect(removed(lines)).toEqual(lines.split('\n'))
  })
})

test('where more than half would go, all is flagged, and each finding says so', () => {
  const { text, findings, notes } = cleanArticle('Share this article')
  expect(text).toBe('Share this article')
  expect(notes).toEqual(['over-half-flagged'])
  expect(findings[0].action).toBe('flag')
  expect(findings[0].reason).toMatch(/Not removed: more than half of the text would go\.$/)
  expect(findings[0].score).toBeLessThanOrEqual(0.6)
})

describe('a dateline is a part of its sentence', () => {
  const sentence = 'The ferry stayed in the harbour on Monday for the third day, its captain said.'

  test.each([
    ['en', 'LINDMOUTH (AP) —'],
    ['en', 'LINDMOUTH, May 3 (Reuters) -'],
    ['de', 'KIEL (dpa) -'],
    ['fr', 'BREST (AFP) -'],
  ])('%s: %s', (_, dateline) => {
    const text = `Storm shuts the ferry\n\n${dateline} ${sentence}`
    expect(cleanArticle(text).text).toBe(text)
    expect(cleanArticle(text).lines.at(-1)?.role).toBe('body')
    const { text: clean, findings } = cleanArticle(text, { actions: { dateline: 'remove', byline: 'remove' } })
    expect(findings.map((finding) => [finding.kind, finding.text])).toEqual([['dateline', dateline]])
    expect(clean).toBe(`Storm shuts the ferry\n\n${sentence}`)
  })
})
