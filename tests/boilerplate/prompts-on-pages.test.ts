import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** A page of which the line model knows little: it has no menu and no footer. */
const story = {
  en: [
    'Council to build new bridge',
    'The council met on Monday to talk about the new bridge, which was to be opened in May.',
    'Members said that it would cost more than was planned, and that nobody knew why.',
    'The mayor told the reporters that she would look into the costs herself.',
  ],
  uk: [
    'Міська рада збудує новий міст',
    'У понеділок рада зібралася, щоб поговорити про новий міст, який мали відкрити в травні.',
    'Депутати сказали, що він коштуватиме більше, ніж планували, і що ніхто не знає чому.',
    'Мер пообіцяла журналістам, що сама перевірить усі рахунки.',
  ],
  ko: [
    '시의회, 새 다리 짓기로',
    '시의회는 월요일에 모여 5월에 개통할 예정이던 새 다리를 두고 이야기를 나누었다.',
    '의원들은 다리에 드는 돈이 계획보다 많아질 것이며 그 까닭은 아무도 모른다고 말했다.',
    '시장은 기자들에게 비용을 직접 살펴보겠다고 약속했다.',
  ],
}

function actionOf(line: string, { language, at }: { readonly language: keyof typeof story; readonly at: number }): string {
  const text = story[language].toSpliced(at, 0, line).join('\n\n')
  return findBoilerplate(text, { profile: 'page' }).find((finding) => finding.text === line)?.action ?? 'none'
}

describe('prompts on a page', () => {
  test.each([
    ['en', 1, '4 min read time'],
    ['en', 4, 'Get a free demo'],
    ['en', 4, 'Like this story? Share it with a friend!'],
    ['en', 2, 'Advertisement - Page continues below'],
    ['uk', 4, 'Приєднуйтесь до нас у Facebook'],
    ['uk', 4, 'Стежте за нашими новинами в Telegram.'],
    ['ko', 4, '제보는 카카오톡 okharbour'],
  ] as const)('%s: that the model left go by their words: %j %s', (language, at, line) => {
    expect(actionOf(line, { language, at })).toBe('remove')
  })

  test.each([
    ['en', 1, 'This story was written with the help of AI and checked by an editor.'],
    ['en', 4, 'If you buy through links on our site, we may earn a commission.'],
    ['uk', 4, 'Цю статтю створено за допомогою штучного інтелекту.'],
  ] as const)('%s: what readers are owed stays: %j %s', (language, at, line) => {
    expect(['keep', 'flag']).toContain(actionOf(line, { language, at }))
  })

  test('what readers are owed stays though the model takes it for the page', () => {
    const menu = ['Startseite > Lokales', 'Artikel merken', 'Drucken', 'Kommentare (24)', 'Alles ablehnen']
    const below = ['Mehr zum Thema', 'Meistgelesene Artikel', 'Weitere Artikel laden', 'Alle Rechte vorbehalten', 'Nach oben']
    const note = 'Dieser Artikel wurde mit Hilfe von KI erstellt und von der Redaktion geprüft.'
    const told = [
      'Rat verschiebt den Bau der Brücke',
      'Der Rat hat am Montag beschlossen, den Bau der Brücke auf den Mai zu verschieben.',
      'Die Kosten steigen, sagte die Bürgermeisterin.',
    ]
    const findings = findBoilerplate([...menu, ...told, note, ...below].join('\n\n'), { profile: 'page' })
    expect(findings.find(({ text }) => text === note)).toMatchObject({ kind: 'machine-made', action: 'keep' })
  })

  test('labels above a prompt that is a sentence are behind the story', () => {
    const labels = ['Was this email forwarded to you? Sign up here.', 'Found a mistake in the article? Write to us.']
    const text = [...story.en, ...labels].join('\n\n')
    const gone = findBoilerplate(text, { profile: 'page' }).filter(({ action }) => action === 'remove')
    expect(gone.map((finding) => finding.text)).toEqual(labels)
  })

  test.each([
    ['en', 4, 'Found a mistake on your bill? Report it to the ombudsman.'],
    ['en', 4, 'Two million people follow the council on Instagram.'],
    ['en', 2, 'Follow other bakers on Instagram.'],
    ['en', 0, 'Share it with a friend'],
  ] as const)('%s: what a story may say stays: %j %s', (language, at, line) => {
    expect(actionOf(line, { language, at })).not.toBe('remove')
  })
})
