import { expect, test } from 'vitest'
import { endsWithCredit } from '../../src/boilerplate/credits.js'
import { type LineFacts, lineFacts } from '../../src/boilerplate/line-facts.js'
import { lines } from '../../src/text/lines.js'

test.each([
  'The pier after the storm (AP Photo/Jane Roe)',
  'The pier after the storm. Photo by Jane Roe',
  'The pier after the storm.Photograph: Jane Roe',
  'Die Mole nach dem Sturm. Foto: J. Roe/Inselbote',
  'Die Mole nach dem Sturm - © jroe_ - stock.adobe.com',
  'Die Mole nach dem Sturm (roe / iStock.com)',
  'Molo po sztormie, zdjęcie poglądowe / Źródło: Pixabay',
  'La jetée après la tempête. Crédit photo : Mairie de Northisle',
  'Laituri myrskyn jälkeen. Kuva: MATTI VIRTA',
  'Причал после шторма. Фото: Анна Берг',
  'Karte der Insel, Stand Juni 2016, CC-BY-SA 2.0',
  'The pier after the storm, Getty Images',
  'The pier after the storm – Getty Images',
  'The pier after the storm via Getty Images',
  'The pier stood for a century. Getty Images',
])('a caption with its credit: %s', (line) => {
  expect(endsWithCredit(factsOf(line))).toBe(true)
})

test.each([
  'The ferry sails again. The repairs took two years, the mayor said. (Reuters)',
  'Die Fähre fährt wieder, hieß es. (FR mit dpa)',
  'Two words were written below the picture: Anna Berg',
  'Die Zahl der Gäste stieg. Im Mai waren es 400. (Quelle: Statistisches Amt)',
  'The judge ruled against Getty Images',
  'Getty Images',
  'CC BY-SA',
  'The label says © 2019 Northisle',
  'Three photos: one of the pier, one of the boat and one that nobody wanted to see',
])('no credit of a picture: %s', (line) => {
  expect(endsWithCredit(factsOf(line))).toBe(false)
})

function factsOf(line: string): LineFacts {
  return lineFacts(line, lines(line))[0]
}
