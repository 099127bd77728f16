// What the mojibake repair needs to know about characters: whether they are letters, of which script and case, and how common they are.

/** Scripts as which a misread letter may come back; `''` is no letter. */
export type Script = '' | 'mark' | 'Latin' | 'Greek' | 'Cyrillic' | 'East Asian' | 'other' | 'rare'

/** The script of a character, with letters and marks that no living language of the news is written with as `rare`. */
export function scriptOf(code: number): Script {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'Latin' : ''
  if (code < 0x250) return latinScript(code)
  if (code < 0x370) return code === 0x259 ? 'Latin' : code >= 0x300 ? combiningMark(code) : SPACING.has(code) ? '' : 'rare' // ə
  if (code < 0x400) return greekScript(code)
  if (code < 0x530) return code <= 0x45f || (code >= 0x490 && code <= 0x4ff) ? 'Cyrillic' : 'rare'
  if (code < 0x700) return code >= 0x66a && code <= 0x66d ? '' : 'other' // Armenian, Hebrew, Arabic
  if (code < 0x900) return 'rare' // Syriac, Thaana, N'Ko, Samaritan, …
  if (code < 0x1100) return 'other' // scripts of India, Sinhala, Thai, Lao, Tibetan, Myanmar, Georgian
  if (code < 0x1200) return 'East Asian' // Hangul jamo
  if (code < 0x13a0) return code < 0x1380 ? 'other' : 'rare' // Ethiopic
  if (code < 0x1780) return 'rare'
  if (code < 0x1800) return 'other' // Khmer
  if (code < 0x1e00) return code <= 0x18af ? 'other' : 'rare' // Mongolian
  if (code < 0x1f00) return code < 0x1e9a || code >= 0x1ea0 || code === 0x1e9e ? 'Latin' : 'rare' // Yoruba, Welsh, Vietnamese, ẞ, transliterations
  if (code < 0x2000) return 'Greek'
  if (code < 0x2e80) return (code >= 0x2980 && code < 0x2b00) || (code >= 0x2c00 && code < 0x2e00) ? 'rare' : '' // mathematics, Glagolitic, …
  return eastAsianScript(code)
}

/** The accents of living languages, which a decomposed text has apart from their letters. */
const COMMON_MARKS: ReadonlySet<number> = /* @__PURE__ */ new Set([
  0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30a, 0x30b, 0x30c, 0x31b, 0x323, 0x326, 0x327, 0x328,
])

function combiningMark(code: number): Script {
  return COMMON_MARKS.has(code) ? 'mark' : 'rare'
}

/** ʹ ʻ ʼ ʾ ʿ, letters that look like apostrophes, mostly in front of another: `Hawaiʻi`, `Oʻzbekiston`, `Qurʾān`. */
export const APOSTROPHES: ReadonlySet<number> = /* @__PURE__ */ new Set([0x2b9, 0x2bb, 0x2bc, 0x2be, 0x2bf])
/** These, and ˆ ˇ ˘ ˙ ˚ ˛ ˜ ˝, which the encodings have. */
const SPACING: ReadonlySet<number> = /* @__PURE__ */ new Set([...APOSTROPHES, 0x2c6, 0x2c7, 0x2d8, 0x2d9, 0x2da, 0x2db, 0x2dc, 0x2dd])

function latinScript(code: number): Script {
  if (code < 0xc0) return code === 0xaa || code === 0xba ? 'Latin' : ''
  if (code === 0xd7 || code === 0xf7 || code === 0x192) return ''
  if (code < 0x180) return 'Latin'
  return COMMON_LATIN_B.has(code) ? 'Latin' : 'rare'
}

/** Of Latin Extended-B: Ə, Vietnamese ơ and ư, Hausa ɓ ɗ ƙ ƴ, the tones of pinyin, Skolt ǥ ǧ ǩ, ǫ, Yoruba ǹ, Romanian ș and ț, ə. */
const COMMON_LATIN_B: ReadonlySet<number> = /* @__PURE__ */ new Set([
  0x18f, 0x1a0, 0x1a1, 0x1af, 0x1b0, 0x198, 0x199, 0x1b3, 0x1b4, 0x1cd, 0x1ce, 0x1cf, 0x1d0, 0x1d1, 0x1d2, 0x1d3, 0x1d4, 0x1d5, 0x1d6,
  0x1d7, 0x1d8, 0x1d9, 0x1da, 0x1db, 0x1dc, 0x1e6, 0x1e7, 0x1e8, 0x1e9, 0x1ea, 0x1eb, 0x1f8, 0x1f9, 0x218, 0x219, 0x21a, 0x21b,
])

function greekScript(code: number): Script {
  if (code === 0x37e || code === 0x384 || code === 0x385 || code === 0x387) return ''
  return code < 0x386 || code > 0x3ce ? 'rare' : 'Greek'
}

function eastAsianScript(code: number): Script {
  if (code < 0x3040) return code >= 0x3000 ? '' : 'rare'
  if (code < 0xa000) return 'East Asian' // kana, bopomofo, CJK ideographs
  if (code >= 0xac00 && code < 0xd7a4) return 'East Asian' // Hangul
  if (code >= 0xfb00 && code < 0xfb07) return 'Latin' // ligatures
  if (code >= 0xfb1d && code < 0xfe00) return 'other' // Hebrew and Arabic presentation forms
  if (code >= 0xfe70 && code < 0xfeff) return 'other'
  if (code >= 0xfe00 && code < 0xfe10) return '' // variation selectors
  if (code >= PLANE_4) return code >= 0xe0000 && code < 0xe0200 ? '' : 'rare' // tags, more variation selectors
  return code >= 0xfe30 ? '' : 'rare'
}

/** Beyond the ideographs nothing is assigned but tags, variation selectors and what is private: `pół\u00a0°C` would be U+73830. */
const PLANE_4 = 0x40000

/** The marks that are most often misread, since every word processor sets them: the dashes and quotes, bullet, ellipsis, euro, trade mark. */
export const TYPOGRAPHIC: ReadonlySet<number> = /* @__PURE__ */ new Set([
  0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2020, 0x2022, 0x2026, 0x2039, 0x203a, 0x20ac, 0x2122,
])

/** Whether a character is a letter or a mark of any script. */
export function isLetter(code: number): boolean {
  return scriptOf(code) !== ''
}

/** Whether a letter is a capital. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCodePoint(code)
  return character.toLowerCase() !== character
}

/** Whether a letter is a small one, as the signs of ordinal numbers are (ª, º). */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const character = String.fromCodePoint(code)
  return character.toUpperCase() !== character || code === 0xaa || code === 0xba
}

/** The UTF-16 unit at an offset, 0 outside of the line; what lies beyond U+FFFF is no letter that matters here. */
export function codeAt(line: string, offset: number): number {
  return offset >= 0 && offset < line.length ? line.charCodeAt(offset) : 0
}

/** The one in front of an offset. */
export function codeBefore(line: string, offset: number): number {
  return codeAt(line, offset - 1)
}

/** Whether a UTF-16 unit is one of some characters. */
export function isOneOf(unit: number, characters: string): boolean {
  return characters.includes(String.fromCharCode(unit))
}

// Characters that more than one file asks for by their code points.
export const SPACE = 0x20
export const NO_BREAK_SPACE = 0xa0
export const CAPITAL_A_CIRCUMFLEX = 0xc2
export const CAPITAL_A_TILDE = 0xc3
export const REPLACEMENT = 0xfffd

/** Whether a code point is an emoji beyond the basic plane. */
export function isEmoji(code: number): boolean {
  return code >= 0x1f000 && code < 0x1fb00
}

/** Whether a unit is one of the controls of Latin-1. */
export function isC1(unit: number): boolean {
  return unit >= 0x80 && unit < 0xa0
}
