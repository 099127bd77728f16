import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const story = [
  'The dyke road was open again on Sunday, a week after the flood had taken forty metres of it.',
  'Two companies from the valley filled the gap with stones that came by rail from the quarry.',
  'Until the asphalt is laid, lorries have to take the long way around the lake, the mayor said.',
  'The work will cost half a million, of which the county pays the larger part.',
]

/** What becomes of a line below a story or, with more below it, in one: 'remove newsletter'; nothing where it isn't found. */
function verdictOn(line: string, below: readonly string[] = []): string | undefined {
  const text = [...story, line, ...below].join('\n\n')
  const at = text.indexOf(line, story.join('\n\n').length)
  const found = findBoilerplate(text).find(({ start }) => start === at)
  return found && `${found.action} ${found.kind}`
}

test.each([
  // mailings
  ['newsletter', 'Can’t see the pictures? Open this letter in your browser.'],
  ['newsletter', 'Siehst du die Bilder nicht? Öffne die Mail im Browser'],
  ['newsletter', 'Не виждате снимките? Отворете писмото в браузъра'],
  ['newsletter', 'If you no longer wish to receive our letters, you can unsubscribe here.'],
  ['newsletter', 'Wenn Sie unsere Briefe nicht mehr erhalten möchten, können Sie sich hier abmelden.'],
  ['newsletter', 'Vous ne voulez plus de nos nouvelles ? Se désinscrire ici'],
  ['newsletter', 'View in browser | Forward to a friend'],
  ['newsletter', 'You are getting this because you signed up on our website.'],
  ['newsletter', 'Ви отримали цей лист, бо підписані на нашу розсилку.'],
  ['newsletter', 'Nie wyświetla się poprawnie? Otwórz w przeglądarce'],
  ['newsletter', 'Ønsker du ikke længere at modtage nyhedsbrevet? Afmeld her.'],
  ['newsletter', 'If you’d rather not hear from us, unsubscribe here.'],
  ['newsletter', 'Ajoutez notre adresse à votre carnet d’adresses.'],
  // pictures, videos
  ['stray-ui', 'Swipe for more photos →'],
  ['stray-ui', 'Листайте вправо: ещё фото'],
  ['stray-ui', 'Desliza para ver más fotos'],
  ['stray-ui', 'Zum Vergrößern bitte auf das Bild klicken'],
  ['stray-ui', 'Clicca sull’immagine per ingrandirla'],
  ['stray-ui', 'Resmi büyütmek için tıklayın'],
  ['player', 'Écoutez l’épisode complet ici'],
  ['player', '点击观看完整视频'],
  ['player', 'Watch the full video above.'],
  ['player', 'Katso koko video yläreunasta!'],
  ['player', 'Listen to the episode below, or download it.'],
  // feeds, wikis, the page
  ['tags', 'Posted in Bridges | Tagged floods, quarries | 3 Comments'],
  ['tags', 'Опубликовано в рубрике Мосты | Метки: наводнение | Комментарии: 3'],
  ['page-tools', 'This article is a stub. You can help by expanding it.'],
  ['page-tools', 'Ten artykuł jest zalążkiem. Możesz go rozbudować.'],
  ['navigation', 'Retrieved from "https://wiki.packet.example/w/index.php?title=Dyke_road&oldid=318214"'],
  ['timestamp', 'Esta página se editó por última vez el 3 de mayo de 2024 a las 18:05.'],
  ['timestamp', 'Denna artikel är äldre än 5 år'],
  ['timestamp', 'Этой статье больше 5 лет'],
  ['timestamp', 'Cet article date de plus d’un an'],
  ['timestamp', 'This page is no longer updated'],
  ['navigation', '(s’ouvre dans une nouvelle fenêtre)'],
  // what the browser must do
  ['stray-ui', 'You need to enable JavaScript to run this app.'],
  ['stray-ui', 'This site requires JavaScript. Please turn it on.'],
  ['stray-ui', 'Tämä sivu vaatii toimiakseen JavaScriptin.'],
  ['stray-ui', 'Your browser is out of date. Please upgrade it to use this site.'],
  // releases
  ['stray-ui', 'Sous embargo jusqu’au mardi 4 mai, 6 h'],
  ['stray-ui', 'ONDER EMBARGO TOT DINSDAG 4 MEI, 06.00 UUR'],
  ['stray-ui', 'KLAUSULERET TIL TORSDAG KL. 06.00'],
  // licences
  ['copyright', 'You can republish this article under a Creative Commons licence.'],
])('a note goes from below a story: %s, %s', (kind, line) => {
  expect(verdictOn(line)).toBe(`remove ${kind}`)
})

test.each([
  ['republished', 'This article was originally published in The Packet.'],
  ['republished', 'Zuerst erschienen am 3. Mai 2024 auf packet.example'],
  ['republished', 'Artykuł pierwotnie ukazał się na stronie packet.example'],
  ['republished', 'Republished from The Packet under a Creative Commons licence.'],
  ['republished', 'This is an edited excerpt from the book The Dyke.'],
  ['republished', 'Erschienen in Ausgabe 12/2024'],
  ['republished', 'Publicado na edição impressa de 3 de maio de 2024'],
  ['disclosure', 'Prices were correct at the time of publication and may change.'],
  ['disclosure', 'Die Preise waren zum Zeitpunkt der Veröffentlichung gültig und können sich ändern.'],
  ['disclosure', 'Prezzi soggetti a variazioni senza preavviso'],
  ['disclosure', 'As an affiliate, The Packet earns from qualifying purchases.'],
])('a note that a reader may want is flagged: %s, %s', (kind, line) => {
  expect(verdictOn(line)).toBe(`flag ${kind}`)
})

test.each([
  'Translated from the English by Ana Reis',
  'Aus dem Englischen von Ana Reis',
  'Traduzione di Ana Reis',
  'Vertaling: Ana Reis',
  'Переклала Ана Рейс',
])('who translated it is a byline: %s', (line) => {
  expect(verdictOn(line)).toBe('keep byline')
})

test.each([
  'Members who no longer wish to pay can cancel by letter, our reporter was told.',
  'If you do not want to cancel the trip, call our desk here, the agency wrote to 300 families.',
  'Those who do not want to unsubscribe click here, says the second mail of the scam.',
  'The browser does not show the letter, which cost the bank our trust.',
  'Why does the browser ask for photos? The engineers have no answer to that.',
  'If you no longer want to travel, you can cancel here free of charge.',
  'Wer nicht mehr mitreisen will, kann hier bis Freitag kostenlos kündigen.',
  'No mail today? Here is why our postmen strike.',
  'Did a friend forward you a place to sign up? Then come on Monday.',
  'Embargo until 2010 cost 3.5 million, study finds',
  'You received this prize because you subscribed to an idea, he told her.',
  'No mail came, she wrote: not here, and not for us.',
  'The articles were reprinted without permission, the court said.',
  'Swipe the card and the gate opens: more than 300 photos hang behind it.',
  'Watch the video above the altar, said the sign.',
  'Listen below the bridge, and you hear the sound of the old mill.',
  'This house is a stub of what it was.',
  'Posted in Kabul in 2011, he filed 300 stories; his comments were feared.',
  'The window was new, and it opens to the sea.',
  'Enable JavaScript in the settings, then restart.',
  'Your old browser is the weakest part of your defence.',
  'The articles are under a Creative Commons licence, the museum said.',
  'This article of the constitution is more than 100 years old',
  'The translation: Jan Berg read it aloud.',
  'The story was originally published as a serial in 1891.',
  'The prices may change without notice, which the court found unfair.',
])('a sentence of a story with such words stays, wherever it stands: %s', (line) => {
  for (const below of [[], story.slice(0, 2)]) expect(verdictOn(line, below) ?? 'stay').not.toMatch(/^remove/)
})
