import { describe, expect, test } from 'vitest'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'

const sentence = 'The ferry stayed in the harbour on Monday for the third day, its captain said.'

const datelineOf = (text: string) => findBoilerplate(text).find(({ kind }) => kind === 'dateline')?.text

describe('a dateline is found at the beginning of its sentence', () => {
  test.each([
    'LINDMOUTH (AP) —',
    'LINDMOUTH, May 3 (Reuters) -',
    'Jan. 12 (Bloomberg) --',
    'LINDMOUTH/THE QUAYS, March 7 (Reuters) -',
    'NEW YORK (Reuters Health) -',
    'ST. LINDEN, Mich. (AP) —',
    'NEW JERSEY (WABC) --',
    'DETROIT (CBS Detroit) -',
    'NEW YORK--(BUSINESS WIRE)--',
    'CHICAGO, March 3, 2020 /PRNewswire/ --',
    'TORONTO, March 3, 2020 (GLOBE NEWSWIRE) --',
    'KABUL, Afghanistan —',
    'WASHINGTON —',
    '(Reuters) -',
    'KIEL (dpa) -',
    'Kiel (dpa/lno) -',
    'Wien/Berlin (APA/dpa) –',
    'BREST (AFP) -',
    'Madrid, 3 mar (EFE).-',
    'ROMA (ANSA) -',
    '(ANSA) - ROMA, 3 MAR -',
    'Lisboa, 03 mar 2020 (Lusa) –',
    'МОСКВА, 3 мар — РИА Новости.',
    'МОСКВА, 3 марта. /ТАСС/.',
    'Москва. 3 марта. INTERFAX.RU -',
    'ANKARA (AA) -',
    'Praha 3. března (ČTK) -',
    'КИЇВ, 3 березня (УНІАН) -',
    'Warszawa (PAP) -',
    'القاهرة (رويترز) -',
    'نيودلهي - (رويترز)',
    'JAKARTA, KOMPAS.com -',
    'Jakarta, Antara -',
    'नई दिल्ली (एएनआई) -',
    'Αθήνα (ΑΠΕ-ΜΠΕ) -',
    'New Delhi, Mar 3 (PTI)',
    'नयी दिल्ली, तीन मार्च (भाषा)',
    'लखनऊ, 3 मार्च (हि.स.)।',
    'मुंबई (महाराष्ट्र), 3 मार्च (एएनआई):',
    'Cali (Colombia), 3 mar (EFE).-',
  ])('%s', (dateline) => {
    expect(datelineOf(`${dateline} ${sentence}`)).toBe(dateline)
  })

  test.each([
    ['新华社北京3月1日电（记者李明）', '港口管理部门今天宣布，由于风浪太大，渡轮第三天停航，旅客只能改乘汽车前往对岸。'],
    ['（中央社記者李明台北1日電）', '港口管理單位今天宣布，由於風浪太大，渡輪第三天停航，旅客只能改搭巴士前往對岸。'],
    ['本报讯', '港口管理部门今天宣布，由于风浪太大，渡轮第三天停航，旅客只能改乘汽车前往对岸。'],
    ['【ワシントン＝山田太郎】', '港の管理事務所は１日、強風のため連絡船が三日続けて欠航すると発表した。'],
    ['［東京 １日 ロイター］ -', '港の管理事務所は１日、強風のため連絡船が三日続けて欠航すると発表した。'],
    ['(서울=연합뉴스) 김민수 이영희 기자 =', '항만 관리소는 강한 바람 때문에 연락선이 사흘째 운항하지 않는다고 1일 밝혔다.'],
    ['(서울=연합뉴스) 김민수 기자 =', '항만 관리소는 강한 바람 때문에 연락선이 사흘째 운항하지 않는다고 1일 밝혔다.'],
  ])('%s', (dateline, story) => {
    expect(datelineOf(`${dateline} ${story}`)).toBe(dateline)
  })

  test('however long the paragraph is', () => {
    const text = `LINDMOUTH (AP) — ${`${sentence} `.repeat(40).trim()}`
    expect(datelineOf(text)).toBe('LINDMOUTH (AP) —')
  })

  test('and where somebody is quoted behind it', () => {
    const text = `Storm shuts the ferry\n\nLINDMOUTH (AP) — “We stay in the harbour until the wind turns,” the captain said on Monday.`
    expect(removeBoilerplate(text, { actions: { dateline: 'remove' } }).text).toBe(text.replace('LINDMOUTH (AP) — ', ''))
  })
})

describe('what has the form of one and is none', () => {
  test.each([
    'Associated Press (AP) — The agency was founded in 1846 by five papers of New York.',
    'Custom Voice (beta) – Train a custom voice with ten minutes of recordings.',
    'Augmented reality (AR) – Guests see the old hall through their telephones.',
    'ENQUÊTE - Ces ports qui refusent les navires venus du Nord depuis deux ans.',
    'UPDATE, March 3 - The road over the pass is open again to all cars and buses.',
    'DAY ONE, Monday - We leave the harbour at nine and sail until the evening.',
    'PHOTO (AP) - The ferry stayed in the harbour on Monday for the third day.',
    'On Monday, 12 May (AP) had no news of the ferry, and nor had anybody else.',
    'The lake, March (AP) came in second and the harbour third, to loud applause.',
    'Ms May (PA) Nobody had asked for the ferry, and nobody had missed it either.',
    'रमेश, समाचार एजेंसी (पीटीआई) के पुराने संवाददाता, सोमवार को शहर लौट आए।',
    'He told Reuters (Reuters) - no. And then he left the place in his own car.',
    'By Jane Roe (AP) - The ferry stayed in the harbour on Monday for the third day.',
    'LINDMOUTH (AP) — No.',
    'Weltgesundheitsorganisation (WHO) – Die Behörde wurde 1948 gegründet.',
    'The Harbour Family (FOX) - A family lives in a small town by the sea.',
    'Press Trust of India (PTI) — The agency was founded in 1947.',
    'Die APA (APA) – Die Agentur wurde 1946 in Wien gegründet.',
    'Michael J. Fox - The actor came back to the town on Monday.',
    'Anna, Petra - The sisters came back to the town on Monday.',
    'MONDAY, March 3 - We leave the harbour at nine and sail until noon.',
    'ACT I, Scene 2 - The king enters with his two daughters and a fool.',
    '本报今日电子版上线，读者可以在网站上免费阅读全部内容，也可以下载。',
  ])('%s', (line) => {
    expect(datelineOf(line)).toBeUndefined()
  })
})

test('a phrase of a caller’s own table is a dateline up to its dash', () => {
  const cues = [{ language: 'en', cues: { dateline: { strong: ['CITY \\(Harbour Wire\\) — …'], weak: [] } } }]
  const text = 'LINDMOUTH (Harbour Wire) — The ferry stayed in the harbour on Monday.'
  expect(findBoilerplate(text, { cues }).map((finding) => [finding.kind, finding.text])).toEqual([
    ['dateline', 'LINDMOUTH (Harbour Wire) —'],
  ])
})

test('a dateline doesn’t count as a lost line', () => {
  const text = `LINDMOUTH (AP) — ${sentence}\n\nShare this article`
  expect(removeBoilerplate(text, { actions: { dateline: 'remove' } })).toMatchObject({ text: sentence })
})

test('several places in capitals are words in front of the lines of a list', () => {
  const lines = ['LONDON - The capital of England has nine million people.', 'PARIS - The capital of France has two million people.']
  expect(removeBoilerplate(lines.join('\n'), { actions: { dateline: 'remove' } }).text).toBe(lines.join('\n'))
})

test('a sentence with a dateline counts among those that a story has on a subject', () => {
  const story = [
    'LINDMOUTH (AP) — The newsletter of the harbour has gone to all of its readers by post since 1931.',
    'Now the newsletter is to be printed no more, the harbour master said on Monday in front of its old press.',
    'Readers of the newsletter met on the quay in the evening and asked him to think again about the decision.',
  ]
  const [finding] = findBoilerplate([...story, 'Sign up for our newsletter'].join('\n\n')).filter(({ kind }) => kind === 'newsletter')
  expect(finding.evidence.veto).toBe('about-the-topic')
})

test('on a page teasers with datelines are teasers', () => {
  const teasers = ['PARIS', 'ROME', 'MADRID', 'OSLO', 'VIENNA', 'DUBLIN'].map(
    (place) => `${place} (Reuters) - The government said on Monday that it would look into the matter again before the summer.`,
  )
  const menu = ['Home', 'News', 'Sport', 'Weather', 'Opinion', 'Jobs', 'Subscribe', 'Log in', 'Search']
  const story = [
    'The ferry stays in the harbour',
    'By Jane Roe',
    ...Array.from({ length: 5 }, (_, i) => `${sentence} On day ${i + 2} it was no better, and nobody came.`),
  ]
  const page = [...menu, ...story, 'More news', ...teasers, '© 2025 The Packet. All rights reserved.', 'Privacy policy', 'Contact us']
  const { text } = removeBoilerplate(page.join('\n'), { profile: 'page' })
  for (const line of story.slice(2)) expect(text).toContain(line)
  expect(teasers.filter((line) => text.includes(line))).toEqual([])
})
