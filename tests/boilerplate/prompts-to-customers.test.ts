import { expect, test } from 'vitest'
import { type BoilerplateFinding, findBoilerplate } from '../../src/boilerplate/index.js'

const story = [
  'The dyke road was open again on Sunday, a week after the flood had taken forty metres of it.',
  'Two companies from the valley filled the gap with stones that came by rail from the quarry.',
  'Until the asphalt is laid, lorries have to take the long way around the lake, the mayor said.',
  'The work will cost half a million, of which the county pays the larger part.',
]

/** The kind of a line that goes from below a story; nothing where it stays. */
function removed(line: string, below: readonly string[] = []): BoilerplateFinding['kind'] | undefined {
  const text = [...story, line, ...below].join('\n\n')
  const at = text.indexOf(line, story.join('\n\n').length)
  return findBoilerplate(text).find(({ start, action }) => start === at && action === 'remove')?.kind
}

test.each([
  // codes, orders, delivery
  'Use code QUAY15 for 15% off your first order',
  '15 % Rabatt mit dem Gutscheincode QUAY15',
  'Code promo QUAY15 : -15 % sur la livraison',
  'Cupón QUAY15: 15 % de descuento en tu pedido',
  'Kod rabatowy QUAY15 – 15% zniżki na zamówienie',
  'Промокод QUAY15: скидка 15% на заказ',
  'Free delivery on orders over £30',
  'Gratis verzending vanaf € 30',
  'Fri frakt över 300 kr',
  // trials, guides, applications
  'Start your free 30-day trial',
  'Jetzt 30 Tage kostenlos testen',
  'Essayez gratuitement pendant 30 jours',
  'No credit card required',
  'Download the free guide now',
  'Apply now',
  'Jetzt bewerben',
  // other customers, goods to come
  'Customers also bought',
  'Kunden kauften auch',
  'Notify me when this product is available',
])('what shops and companies offer goes from below an article: %s', (line) => {
  expect(removed(line)).toMatch(/advertisement|related-heading/)
})

test.each([
  ['In this article', 'navigation'],
  ['Table of contents [hide]', 'navigation'],
  ['Sommaire [masquer]', 'navigation'],
  ['Views: 2,316', 'share'],
  ['4.8 (318 reviews)', 'share'],
  ['4,8/5 (318 avis)', 'share'],
  ['318 votes, 4.92 on average', 'share'],
  ['12 out of 17 found this helpful', 'share'],
  ['Was this page helpful? Yes No', 'page-tools'],
  ['War diese Seite hilfreich? Ja Nein', 'page-tools'],
  ['Made it? Tag us on Instagram @packet', 'comment-policy'],
  ['You must log in to reply', 'comment-policy'],
  ['Buy me a coffee', 'support-appeal'],
  ['Subscribe and hit the bell!', 'share'],
  ['Abonnez-vous et activez la cloche !', 'share'],
  ['Listen to the podcast on Spotify', 'player'],
  ['Thanks for reading The Packet! Subscribe for free to receive new posts and support my work.', 'newsletter'],
  ['Danke fürs Lesen von Das Paket! Abonniere kostenlos, um neue Beiträge zu erhalten.', 'newsletter'],
  ['Merci de lire Le Paquet ! Abonnez-vous gratuitement.', 'newsletter'],
])('what authors and forums ask for goes from below an article: %s', (line, kind) => {
  expect(removed(line)).toBe(kind)
})

test('that a transcript is made by a machine is found and stays', () => {
  const text = [...story, 'This transcript was generated automatically and may contain errors.'].join('\n\n')
  expect(findBoilerplate(text)).toMatchObject([{ kind: 'machine-made', action: 'keep' }])
})

test.each([
  'The shop sent 40 customers a code, and a third of them ordered again within the month.',
  'Delivery is free for the elderly, who order 300 meals a week from the kitchen.',
  'The station’s area code is 555, which no other in the county has.',
  'Anyone who wants to apply now needs a certificate that the office no longer issues.',
  'He tried the recipe twice, and posted neither cake.',
  'Ask for a discount on your first order, says the consumer council: most shops grant one.',
  'The bell rang for the last time on Friday, and 200 people came to the channel to listen.',
  'Of 17 patients 12 found the treatment helpful.',
  'The museum counted 2,316 visits in June.',
  'The critics gave the film 4.8 of 5 stars after 318 screenings.',
  'Try the ferry: it is free on Sundays until the end of the month.',
  'Customers who bought a ticket also paid for the bridge.',
  'The transcript was read out in court, and the judge found three errors in it.',
  'Thanks to the readers who subscribe to the fund, the mill runs again.',
  'They tell their viewers to subscribe and hit the bell, which pays twice as much.',
  'The best of the hotels (4.7/5 rating)',
  'Over coffee, he told me that he would not stand again.',
  'Listen to the podcast of the harbour master, and you hear how the pier was lost.',
])('a sentence of a story with such words stays, wherever it stands: %s', (line) => {
  expect(removed(line)).toBeUndefined()
  expect(removed(line, story.slice(0, 2))).toBeUndefined()
})
