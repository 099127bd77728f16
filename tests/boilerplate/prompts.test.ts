import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const story = [
  'Wolves are back in the northern forest',
  'Two wolves have lived in the forest north of the town since the winter, the council announced on Monday.',
  'A camera filmed them in March at the old sawmill, where nobody has worked for twenty years.',
]
const closing = 'The forester, who has walked there since he was a boy, has not met either of the two so far.'

/** The kinds of what goes of a text, by line. */
function removed(lines: readonly string[]): Record<string, string> {
  const gone = findBoilerplate(lines.join('\n\n')).filter(({ action }) => action === 'remove')
  return Object.fromEntries(gone.map(({ text, kind }) => [text, kind]))
}

test.each([
  ['timestamp', 'Temps de lecture : 6 min'],
  ['timestamp', 'Tiempo de lectura: 5 min'],
  ['timestamp', 'Время чтения: 3 минуты'],
  ['timestamp', 'Lukuaika noin 3 min'],
  ['page-tools', 'Écouter cet article (4 min)'],
  ['page-tools', 'Luister naar dit artikel • 3 min'],
  ['page-tools', 'Partilhar artigo'],
  ['page-tools', 'Ακούστε το άρθρο'],
  ['share', 'Deel dit artikel via Facebook, X of e-mail'],
  ['share', 'مشاركة عبر فيسبوك تويتر واتساب'],
  ['share', 'Suivez-nous aussi sur Google Actualités'],
  ['share', 'Dołącz do nas na Facebooku!'],
  ['share', 'Bizi Google News’te takip edin'],
  ['story-continues', 'Článek pokračuje pod reklamou'],
  ['story-continues', 'Continua a leggere dopo la pubblicità'],
  ['newsletter', 'Abonneer je op onze nieuwsbrief en mis niets uit jouw dorp'],
  ['newsletter', 'Pour recevoir nos recettes chaque vendredi, inscrivez-vous à notre newsletter Gourmandise'],
  ['comment-policy', 'Yorum yapmak için giriş yapmalısınız.'],
  ['comment-policy', '댓글을 남기려면 로그인 해주세요'],
  ['page-tools', 'Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter'],
  ['copyright', 'Jakékoli užití obsahu včetně převzetí článku je bez souhlasu vydavatele zakázáno.'],
  ['copyright', '本文为原创内容，未经授权禁止转载，违者必究'],
  ['app-prompt', 'Download de app van onze krant en lees waar je maar wilt'],
  ['app-prompt', 'Son haberler için bildirimlere bizim sayfamızdan izin verin'],
  ['share', 'Volg deze auteur'],
  ['tip-line', 'Tip de redactie'],
  ['paywall', 'Este conteúdo é exclusivo para assinantes.'],
  ['paywall', 'A cikk teljes tartalmát csak előfizetőink olvashatják'],
  ['related-heading', 'Kapcsolódó cikkeink'],
])('a prompt in words of its own goes from behind the story: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test.each([
  // A guide's advice, a story's service, a reporter's sentence.
  'Follow the race on YouTube from nine in the morning.',
  'Join a local group on Facebook and ask what grows there.',
  'Download a map app before you set out.',
  'Sign up for the newsletter of the forest office.',
  'Readers must register before they comment, the editor said.',
  'He found a mistake and told the printer, who laughed.',
  'Reading takes him 20 minutes a page.',
  'The book may not be copied without the permission of the abbey, the abbot said.',
  'Share the article among three people.',
  'You download apps from the shop of the maker while you use your telephone.',
  'What is a subscription box?',
  'The company allows members to show content on YouTube and Instagram.',
  'More than two million people subscribe to the newsletter.',
])('what has the words of a prompt and is told or advised stays in the middle of a story: %s', (line) => {
  expect(removed([...story, line, closing])).toEqual({})
})

test.each([
  ['cookie-notice', 'Du skal acceptere cookies for at se dette indhold'],
  ['cookie-notice', 'Ce contenu est bloqué car vous n’avez pas accepté les cookies et autres traceurs.'],
  ['share', 'Folgen Sie uns auf Instagram und Facebook'],
  ['newsletter', 'Přihlaste se k odběru našeho newsletteru'],
])('what can be nothing but a prompt goes from the middle, too: %s, %s', (kind, line) => {
  expect(removed([...story, line, closing])).toEqual({ [line]: kind })
})

test.each([
  'And if one of them asks where to find you on a Sunday, say it simply: follow us on Instagram.',
  'Newsletter abonnieren kann jeder, auch ohne Mitgliedschaft im Verein der Wolfsfreunde.',
])('a sentence that has a prompt in it stays at the end of a story, too: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({})
})

test('two pieces of advice in a row lend each other no support', () => {
  const advice = ['Join a local group on Facebook.', 'Follow the forest office on Instagram.']
  expect(removed([...story, ...advice, closing])).toEqual({})
})

test.each([
  ['related-heading', 'A LIRE AUSSI'],
  ['advertisement', 'PUBLICITE'],
  ['advertisement', 'ΔΙΑΦΗΜΙΣΗ'],
  ['related-heading', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
  ['share', 'Siguenos en Facebook'],
  ['related-heading', '【関連記事】'],
])('a phrase is found without its accents and in brackets: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test('a numbered heading of a list stays, whatever it says', () => {
  const list = ['1. Newsletter', closing, '2. Facebook', story[1], '3. Advertisement', story[2]]
  expect(removed([...story, ...list])).toEqual({})
})

test.each([
  ['dates', ['15 March 2022', 'A teacher reports the first one.', '2 September 2022', 'A man is held.']],
  ['times', ['Godz. 1:40', 'Dyżurny odbiera zgłoszenie.', 'Godz. 5:15', 'Ogień jest opanowany.']],
])('the dates and times of a chronicle stay: %s', (_, entries) => {
  expect(removed([...story, ...entries, closing])).toEqual({})
})

test.each(['Our team', 'Qui sommes-nous', 'Про нас'])('a cross-head below the label of an advertisement stays: %s', (crossHead) => {
  expect(removed([...story, 'Advertisement', crossHead, closing])).toEqual({ Advertisement: 'advertisement' })
})
