import { expect, test } from 'vitest'
import { numberedSourceKey, sourceKey } from '../../src/corpus/index.js'

test.each([
  ['numbers, with the signs inside of them', 'Seen by 870 on page 4', 'Seen by 12,500 on page 11'],
  ['with a blank inside of them', 'Lue par 870 voisins du port', 'Lue par 12 500 voisins du port'],
  ['a word inflected by its number', 'The harbour desk – 1 hour ago', 'The harbour desk – 6 hours ago'],
  ['the name of a month', 'Printed in the Packet of 3 May', 'Printed in the Packet of 14 June'],
  ['with a stop between', 'Gedruckt im Boten vom 3. Mai', 'Gedruckt im Boten vom 14. Juni'],
  ['with a preposition between', 'Salió en papel el 3 de mayo', 'Salió en papel el 14 de junio'],
])('the same line with something else in its place: %s', (_, one, other) => {
  expect(sourceKey(one)).toBe(sourceKey(other))
  expect(numberedSourceKey(one)).not.toBe(numberedSourceKey(other))
})

const paragraph = 'Of the boats that went out in the morning NUMBER came home to the quay before the storm, as the harbour office said.'

test.each([
  ['in a long line as well', paragraph.replace('NUMBER', '12'), paragraph.replace('NUMBER', '13'), false],
  ['whatever the month', 'Printed in the Packet of 3 May', 'Printed in the Packet of 3 June', false],
  ['but not by typography', '“Tides” – 12 fathoms', '"Tides" - 12 fathoms', true],
  ['nor by the digits of a script', 'حقوق ١٩٩٩', 'حقوق 1999', true],
  ['nor by the signs of Markdown', '**[Share](/s) 12**', 'Share 12', true],
  ['a line without any has no such key', 'Your harbour', 'Your news', true],
])('numbers tell lines apart, %s', (_, one, other, same) => {
  expect(numberedSourceKey(one) === numberedSourceKey(other)).toBe(same)
})

test('no line has a key that another one has with its numbers', () => {
  expect(sourceKey(numberedSourceKey('Page 0'))).not.toBe(numberedSourceKey('Page 0'))
})

test.each([
  ['too little would stay of a line', 'Bus 14 late', 'Bus 14 early'],
  ['what is counted is news', 'The court sentenced him to 3 years', 'The court sentenced him to 21 lashes'],
  ['who plays is', 'Final score in Lindmouth: Ostrey 2 Moor 1', 'Final score in Lindmouth: Ostrey 2 Vale 1'],
  ['who has won is', 'The jury gave the first prize to "Low tide"', 'The jury gave the first prize to "High tide"'],
])('another line: %s', (_, one, other) => {
  expect(sourceKey(one)).not.toBe(sourceKey(other))
})

test.each(['0 ', '0-a', "' ", '" a', '1 000', '0. a '])('a long line is cut, whatever it is made of: %s', (part) => {
  const line = `Printed as ${part.repeat(100_000)}`
  expect(sourceKey(line).length).toBeLessThan(100)
  expect(numberedSourceKey(line).length).toBeLessThan(100)
})
