import { expect, test } from 'vitest'
import { fixMojibake, removeInvisibles } from '../../src/normalize/index.js'
import { misread } from './damage.js'

const ONE_THIRD = 'Москва: в центре и у реки'

test.each([
  [
    'a word of one letter, the rest intact: windows-1252',
    `${misread('Москва: в центре', 'windows-1252')} города`,
    'Москва: в центре города',
  ],
  ['… windows-1251', `Погода. ${misread(ONE_THIRD, 'windows-1251')} холодно`, `Погода. ${ONE_THIRD} холодно`],
  ['… windows-1250', `Погода. ${misread(ONE_THIRD, 'windows-1250')} холодно`, `Погода. ${ONE_THIRD} холодно`],
  ['… Vietnamese', `Thủ tướng nói. ${misread('Ở Việt Nam trời rất lạnh', 'windows-1252')}`, 'Thủ tướng nói. Ở Việt Nam trời rất lạnh'],
  ['letters like apostrophes', misread('Hawaiʻi, Oʻzbekiston, Qurʾān, ʿAlī', 'windows-1252'), 'Hawaiʻi, Oʻzbekiston, Qurʾān, ʿAlī'],
  ['… no: the end of a quotation', 'Lâ€™Ã©tÃ© : « LE PRÊ»', 'L’été : « LE PRÊ»'],
  ['dots and lines below letters', misread('Ṣọlá, Kṛṣṇa, al-Ḥaram', 'windows-1252'), 'Ṣọlá, Kṛṣṇa, al-Ḥaram'],
  ['… no: a note and an ellipsis', 'Lâ€™Ã©tÃ©. est\u00e1¹…', 'L’été. est\u00e1¹…'],
  ['capitals beside signs of Latin-1', 'LE CAFÃ© DE LÂ€™OPÃ©RA Â« FERMÃ© Â»', 'LE CAFÉ DE L’OPÉRA « FERMÉ »'],
  ['capitals beside each other', 'COÃ¶PERATIE Ã©Ã©N', 'COÖPERATIE ÉÉN'],
  ['capitals: no, damaged twice', 'Ã§Â\u0094Â¨LEDÃ§Â\u0081Â¯', '用LED灯'],
  ['no ideograph from a lost blank', 'atenã§ã£o â€“ ã€ noite', 'atenã§ã£o – ã€ noite'],
  ['no ÷ in a word', misread('Føroyskt mál', 'windows-1250'), 'Føroyskt mál'],
  ['no ť before e', misread('još nešto više', 'iso-8859-2'), 'još nešto više'],
  ['a dash whose last byte was made straight', 'The mayor â€" who isnâ€™t here', 'The mayor – who isn’t here'],
  ['… between words', 'the mayorâ€"who left', 'the mayor—who left'],
  ['… between numbers', '2010â€"2012', '2010–2012'],
  ['… no: in quotation marks', 'they wrote "â€" there', 'they wrote "â€" there'],
  ['a quotation that opens low and lost its last byte', 'â€žNie moÅ¼emyâ€ â€“ rzekÅ‚', '„Nie możemy” – rzekł'],
  ['an emoji that ends in a lost blank', 'The ðŸ¦  virus', 'The 🦠 virus'],
  ['the Cyrillic code page of the Mac', 'DonвАЩt say вАЬcaf√©вАЭ', 'Don’t say “café”'],
  ['… no: Russian', 'Он живёт вАнглии, в США', 'Он живёт вАнглии, в США'],
])('%s', (_, damaged, good) => {
  expect(fixMojibake(damaged)).toBe(good)
  expect(fixMojibake(good)).toBe(good)
})

test('zero-width spaces stay between words of scripts that have no blanks there', () => {
  expect(removeInvisibles('ភាសា\u200bខ្មែរ\u200b')).toBe('ភាសា\u200bខ្មែរ')
  expect(removeInvisibles('ไทย\u200b\u200bนี้ co\u200bop')).toBe('ไทย\u200bนี้ coop')
})
