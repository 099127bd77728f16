import { describe, expect, test } from 'vitest'
import { behind, inside, story } from './ferryman.js'

const [headline] = story

describe('labels with a headline', () => {
  test.each([
    ['an asking one', 'Read also: Who pays for the ferry?'],
    ['an asking one', 'Te puede interesar: ¿Cuánto costará la luz en enero?'],
    ['behind a bar', 'ALSO READ | Mayor resigns over ferry plan'],
    ['behind a weak phrase', 'In other news: Mayor resigns over ferry plan'],
    ['behind an arrow', 'Read also » Mayor resigns over ferry plan'],
    ['behind an arrow', 'LIRE AUSSI >> Inflation : ce qui change au 1er mars'],
    ['behind capitals', 'LIRE AUSSI Crues dans le Morbihan'],
    ['behind capitals', 'LEES OOK Burgemeester treedt af'],
    ['in brackets', '(Lire aussi : Crues dans le Morbihan)'],
    ['in brackets', '[Lees ook: Burgemeester treedt af]'],
    ['in brackets', '(ЧИТАЙТЕ ТАКЖЕ: Мэр ушёл в отставку)'],
  ])('%s go: %s', (_, line) => {
    expect(behind(line)).toBe('remove read-more')
    expect(inside(line)).toBe('remove read-more')
  })

  test.each([
    'READ MORE BOOKS said the sign on the door',
    'Read more and you will worry less!',
    'Tip: Take the early ferry to the island',
    '(Lesen Sie auch die Anleitung, ehe Sie beginnen.)',
    '(Read also the small print.)',
    '(See also: Chapter Four of the Report)',
    '(Siehe auch: Kapitel vier des Berichts)',
    '(Ver también: capítulo dos)',
    '(Se även: kapitel två)',
    '(Смотрите также: глава вторая)',
    '[Read more: Smith 2004, p. 12]',
    '(Read also: Smith 2004, p. 12)',
  ])('others stay: %s', (line) => {
    expect(behind(line)).not.toMatch(/^remove/)
    expect(inside(line)).not.toMatch(/^remove/)
  })
})

describe('the footer of a post in a feed, with its headline', () => {
  test.each([
    `The post ${headline} appeared first on The Packet.`,
    `L'articolo ${headline} sembra essere il primo su Il Porto.`,
    `Post ${headline} pojawił się poniżej pierwszy raz w Wybrzeże.`,
    `Публикацията ${headline} се появи първо в Бряг.`,
  ])('goes: %s', (line) => {
    expect(behind(line)).toMatch(/^remove/)
  })

  test.each([
    `${headline} was first sung in Leeds.`,
    `The song “${headline}” was first sung on the pier in 1911.`,
    'The post office keeps its ferryman sign, and it first appeared on stamps in 1911.',
    `The post ${headline} appeared first on The Packet, which was closed in 1972.`,
    `His first post was “${headline}”`,
    `The Packet was the first to write in a post: ${headline}.`,
    `${headline}: first updates from the island`,
  ])('a sentence with it stays: %s', (line) => {
    expect(behind(line)).not.toMatch(/^remove/)
    expect(inside(line)).not.toMatch(/^remove/)
  })
})

describe('what a reader must do to comment, and who may reproduce', () => {
  test.each([
    'Du må være innlogget for å kommentere.',
    'Trebuie să fii autentificat pentru a publica un comentariu',
    'Da biste komentarisali, morate biti prijavljeni',
    'При использовании материалов сайта активная гиперссылка обязательна',
    'Zabranjeno je svako kopiranje i prenošenje sadržaja bez dozvole redakcije',
    'Haberin tüm hakları saklıdır. Kaynak gösterilmeden alıntı yapılamaz.',
    'Clique aqui para entrar no nosso grupo de WhatsApp',
    'Реклама. ООО «Пристань», erid: 2VtzqvXYZ12',
    '[Gambas:Video 20detik]',
    '（责编：张三）',
  ])('goes: %s', (line) => {
    expect(behind(line)).toMatch(/^remove/)
  })

  test.each([
    'Za ispit se morate prijaviti do petka.',
    'Trebuie să fii autentificat pentru a plăti taxa.',
    'Norėdami plaukti, turite prisijungti prie grupės.',
    'You must log in to comment on the plan, the mayor told the fishermen.',
    'Zabranjeno je svako kopiranje ključeva bez dozvole stanara.',
    'Zabranjeno je prenošenje oružja bez dozvole.',
    'Zonder toestemming van de eigenaar mag niets worden overgenomen.',
    'При использовании сайта жители должны указать пароль.',
    'Entre os dois grupos do WhatsApp não houve acordo.',
    'Entrar no grupo custa dez euros por mês.',
    'Entrar no WhatsApp é fácil para os idosos',
    'Entrar en Instagram a los doce años fue un error',
  ])('stays: %s', (line) => {
    expect(behind(line)).not.toMatch(/^remove/)
    expect(inside(line)).not.toMatch(/^remove/)
  })
})
