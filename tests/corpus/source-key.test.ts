import { expect, test } from 'vitest'
import { sourceKey } from '../../src/corpus/index.js'

test.each([
  ['numbers, with the signs inside of them', 'Seen by 870 on page 4', 'Seen by 12,500 on page 11'],
  ['with a blank inside of them', 'Lue par 870 voisins du port', 'Lue par 12 500 voisins du port'],
  ['a word inflected by its number', 'The harbour desk – 1 hour ago', 'The harbour desk – 6 hours ago'],
  ['in Russian', 'Прочитали в порту: 2 человека', 'Прочитали в порту: 15 человек'],
  ['in Hindi', 'यह पन्ना बंदरगाह में 2 घंटे पढ़ा गया', 'यह पन्ना बंदरगाह में 6 घंटा पढ़ा गया'],
  ['the name of a month', 'Printed in the Packet of 3 May', 'Printed in the Packet of 14 June'],
  ['with a stop between', 'Gedruckt im Boten vom 3. Mai', 'Gedruckt im Boten vom 14. Juni'],
  ['with a preposition between', 'Salió en papel el 3 de mayo', 'Salió en papel el 14 de junio'],
  ['with an ending', 'A hír a hajón a május 12-i lapszámban', 'A hír a hajón a május 3-ai számban'],
  ['a title in quotation marks', 'It was printed as "Low tide".', 'It was printed as "Boats, and who mends them".'],
  ['in other ones', 'Вышло в газете под заголовком «Прилив»', 'Вышло в газете под заголовком «Лодки и люди»'],
  ['in Chinese', '本文刊于江湾报的港口版面上,原题《退潮》', '本文刊于江湾报的港口版面上,原题《渡船》'],
  ['in single ones', "It was printed as 'Low tide'", "It was printed as 'The ferrymen's boats'"],
])('the same line with something else in its place: %s', (_, one, other) => {
  expect(sourceKey(one)).toBe(sourceKey(other))
})

test.each([
  ['too little would stay of a line', 'Bus 14 late', 'Bus 14 early'],
  ['what somebody says, behind a colon', 'The ferryman on it: "Low tide"', 'The ferryman on it: "High tide"'],
  ['with a full stop', 'The ferryman told us "Low tide."', 'The ferryman told us "High tide."'],
  ['with a comma', 'The ferryman told us "Low tide," again', 'The ferryman told us "High tide," again'],
  ['at the beginning', '"Low tide", says the ferryman', '"High tide", says the ferryman'],
  [
    'in the middle of a sentence',
    'They called it "low tide" when the ferry could not leave',
    'They called it "luck" when the ferry could not leave',
  ],
  ['two quotations', 'The boats are "Ada Holm" and "Tern"', 'The boats are "Ruff" and "Tern"'],
  ['an apostrophe', "The ferrymen's boats at Lindmouth's quay", "The ferrymen's wives at Lindmouth's quay"],
])('another line: %s', (_, one, other) => {
  expect(sourceKey(one)).not.toBe(sourceKey(other))
})

test.each(['0 ', '0-a', "' ", '" a', '1 000', '0. a '])('a long line is cut, whatever it is made of: %s', (part) => {
  expect(sourceKey(`Printed as ${part.repeat(100_000)}`).length).toBeLessThan(100)
})
