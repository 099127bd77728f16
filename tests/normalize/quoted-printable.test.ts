import { expect, test } from 'vitest'
import { normalizeText } from '../../src/normalize/index.js'

test.each([
  ['letters', 'Caf=C3=A9 isn=E2=80=99t open', 'Café isn’t open'],
  ['quotation marks', '=E2=80=9CYes,=E2=80=9D he said.', '“Yes,” he said.'],
  ['a line broken in a word', 'The caf=C3=A9 was turned down by t=\nhe council', 'The café was turned down by the council'],
  ['a line broken in a character', '=D0=9C=D0=BE=D1=81=D0=\n=BA=D0=B2=D0=B0 ok =3D 5', 'Москва ok = 5'],
  ['windows-1252', 'erkl=E4rte, die Stra=DFe =96 vorerst =\nzu', 'erklärte, die Straße – vorerst zu'],
  ['apostrophes of windows-1252', 'don=92t =\nask', 'don’t ask'],
  ['lines that are broken by the rule', `${`${'abcde '.repeat(11)}=\n`.repeat(3)}end`, `${'abcde '.repeat(33)}end`],
  ['of an address', '<a href=3D"http://a.b/?x=3D1">caf=C3=A9 na=C3=AFve</a>', '<a href="http://a.b/?x=1">café naïve</a>'],
])('decoded: %s', (_, sent, meant) => {
  expect(normalizeText(sent)).toBe(meant)
})

test.each([
  ['an example', 'In quoted-printable =C3=A9 stands for e acute'],
  ['something beyond ASCII', '=C3=A9 is quoted-printable for é, caf=C3=A9 too'],
  ['formulas', 'x=DFe and y=FCa, a=b=C3'],
  ['an equals sign of its own', 'caf=C3=A9 and na=C3=AFve are a = b'],
  ['addresses', '?q=C3=A9&x=1&caf=C3=A9'],
  ['headings', 'Heading\n=======\nText'],
  ['short lines that end so', 'a=\nb=\nc=\nd'],
  ['no UTF-8', 'na=EFve na=EFve'],
  ['measures', 'An image with width=90px height=80px left=95px right=85px'],
  ['a measure below a line that ends so', 'The formula is E =\nmc2 and height=90px is right.'],
])('kept: %s', (_, text) => {
  expect(normalizeText(text)).toBe(text)
})
