import { WINDOWS_1252 } from '../c1-controls.js'
import { CAPITAL_A_CIRCUMFLEX, CAPITAL_A_TILDE, REPLACEMENT, SPACE } from './letters.js'

// The single-byte encodings as which UTF-8 is misread, each as the 128 characters of its upper half. Bytes without a character hold the C1
// control of that number, as decoders leave them. Source: the WHATWG Encoding Standard's indexes, and for the code pages 437, 850
// and 852 and the Central European one of the Mac the Unicode Consortium's VENDORS/MICSFT/PC/CP437.TXT and the like, VENDORS/APPLE/CENTEURO.TXT.

/** An encoding as which UTF-8 was read. */
export interface Misreading {
  readonly name: string
  /** The byte of a character that has one above 0x7F; 0 for the others. */
  readonly byteOf: (unit: number) => number
  /** Continuation bytes that have no character, for which decoders give U+FFFD. */
  readonly unassigned: readonly number[]
  /** Encodings that have most characters in the same places. */
  readonly variants: readonly Misreading[]
}

const C1 =
  '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f'

/**
 * In order of preference where two explain a line equally well. Latin-1 needs no entry: C1 controls count as their bytes in
 * windows-1252, since decoders and later conversions mix the two.
 */
const UPPER_HALVES: readonly (readonly [name: string, characters: string])[] = [
  [
    'windows-1252',
    `${WINDOWS_1252}\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`,
  ],
  [
    'windows-1251',
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  ],
  [
    'windows-1250',
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  ],
  [
    'windows-1254',
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
  ],
  [
    'windows-1257',
    '€\u0081‚\u0083„…†‡\u0088‰\u008a‹\u008c¨ˇ¸\u0090‘’“”•–—\u0098™\u009a›\u009c¯˛\u009f\u00a0\u00a1¢£¤\u00a5¦§Ø©Ŗ«¬\u00ad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙',
  ],
  [
    'windows-1253',
    '€\u0081‚ƒ„…†‡\u0088‰\u008a‹\u008c\u008d\u008e\u008f\u0090‘’“”•–—\u0098™\u009a›\u009c\u009d\u009e\u009f\u00a0΅Ά£¤¥¦§¨©\u00aa«¬\u00ad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u00d2ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u00ff',
  ],
  ['iso-8859-2', `${C1}\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙`],
  [
    'macintosh',
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ],
  [
    'ibm437',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ],
  [
    'ibm850',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ],
  [
    'x-mac-ce',
    'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00a0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ',
  ],
  [
    'koi8-r',
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  ],
  ['iso-8859-15', `${C1}\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`],
  [
    'windows-1256',
    '€\u067e‚ƒ„…†‡ˆ‰\u0679‹Œ\u0686\u0698\u0688\u06af‘’“”•–—\u06a9™\u0691›œ\u200c\u200d\u06ba\u00a0\u060c¢£¤¥¦§¨©\u06be«¬\u00ad®¯°±²³´µ¶·¸¹\u061b»¼½¾\u061f\u06c1\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636×\u0637\u0638\u0639\u063a\u0640\u0641\u0642\u0643à\u0644â\u0645\u0646\u0647\u0648çèéêë\u0649\u064aîï\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200f\u06d2',
  ],
  [
    'windows-1255',
    '€\u0081‚ƒ„…†‡ˆ‰\u008a‹\u008c\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›\u009c\u009d\u009e\u009f\u00a0¡¢£₪¥¦§¨©×«¬\u00ad®¯°±²³´µ¶·¸¹÷»¼½¾¿\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05ba\u05bb\u05bc\u05bd\u05be\u05bf\u05c0\u05c1\u05c2\u05c3\u05f0\u05f1\u05f2\u05f3\u05f4ÙÚÛÜÝÞß\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05eaûü\u200e\u200fÿ',
  ],
  [
    'windows-874',
    '€\u0081\u0082\u0083\u0084…\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090‘’“”•–—\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะ\u0e31าำ\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3aÛÜÝÞ฿เแโใไๅๆ\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e๏๐๑๒๓๔๕๖๗๘๙๚๛üýþÿ',
  ],
]

const MAC_CYRILLIC =
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњјЅ¬√ƒ≈∆«»…\u00a0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю€'

/**
 * Encodings that share the bit of the one that they are a variant of, with their upper halves. Their own continuation bytes count behind the first bytes
 * of that one where a text is searched, so that all first bytes of `ibm866` are box drawing, and no Russian word is suspect.
 */
const VARIANTS: readonly (readonly [of: string, name: string, characters: string])[] = [
  [
    'ibm437',
    'ibm866',
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0',
  ],
  [
    'ibm437',
    'ibm852',
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  ],
  // Its `в` is where windows-1251 has it, and its signs are where Mac Roman has them: `donвАЩt`, `caf√©`.
  ['windows-1251', 'x-mac-cyrillic', MAC_CYRILLIC],
  ['macintosh', 'x-mac-cyrillic', MAC_CYRILLIC],
  [
    'windows-1253',
    'iso-8859-7',
    `${C1}\u00a0‘’£€₯¦§¨©ͺ«¬\u00ad\u00ae―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u00d2ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u00ff`,
  ],
  [
    'windows-1250',
    'windows-1258',
    '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
  ],
]

/** The bytes behind first ones that have no character in an encoding; decoders give U+FFFD for them. */
const UNASSIGNED: ReadonlyMap<string, readonly number[]> = /* @__PURE__ */ new Map([
  ['windows-1253', [0xaa]],
  ['windows-1257', [0xa1, 0xa5]],
  ['iso-8859-7', [0xae]],
])

/** Second bytes of dashes, quotation marks, `€` and `™` in the Mac's Cyrillic code page: behind `в`, as in `donвАЩt`. */
export const MAC_CYRILLIC_SECONDS = 'АВД'

/**
 * Where letters of a script are first bytes and continuation bytes alike, nearly all pairs in good text would be suspect. Of these encodings only
 * the first bytes of their own script and of Latin text count where a text is searched (giveaways.ts), and of the Thai one only the bytes behind
 * these; in a sequence all do.
 */
const TELLING: ReadonlyMap<string, { readonly leads: string; readonly seconds?: string }> = /* @__PURE__ */ new Map([
  ['windows-1256', { leads: 'طظعغأآâ' }],
  ['windows-1255', { leads: '׳ג\u05b2\u05b3' }],
  ['windows-874', { leads: 'เโ', seconds: 'ธน€\u0082\u0084' }],
  ['x-mac-cyrillic', { leads: 'в', seconds: MAC_CYRILLIC_SECONDS }],
])

/** The bytes of the letters that KOI8-U has where KOI8-R has box drawing. */
const OF_KOI8_U: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['є', 0xa4],
  ['і', 0xa6],
  ['ї', 0xa7],
  ['ґ', 0xad],
  ['Є', 0xb4],
  ['І', 0xb6],
  ['Ї', 0xb7],
  ['Ґ', 0xbd],
])

/** No character of the tables but a few of macintosh lies at or above this code point. */
const TABLE_SIZE = 0x2600

/** In the roles of a character ({@link EncodingTables}) the bits from this one on are for continuation bytes, those below it for first bytes. */
const CONTINUATION_SHIFT = 16

/** What misreadings are told by. */
export interface EncodingTables {
  readonly misreadings: readonly Misreading[]
  /**
   * For each UTF-16 unit below its length: in bit n first byte of encoding n, in bit n + 16 continuation byte of encoding n. Signed, since V8 is
   * slower by a fifth with numbers beyond 31 bits.
   */
  readonly roles: Int32Array
}

/** Built on import and never changed: for each character what byte it may have been. */
export const ENCODINGS: EncodingTables = /* @__PURE__ */ buildTables()

function buildTables(): EncodingTables {
  if (UPPER_HALVES.length > CONTINUATION_SHIFT) throw new Error('the roles of a character have no bits for another encoding')
  const roles = new Int32Array(TABLE_SIZE)
  const misreadings = UPPER_HALVES.map(([name, characters], encoding): Misreading => {
    const bytes = bytesOf(characters)
    if (name === 'windows-1252') for (let i = 0x80; i < 0xa0; i++) bytes.set(i, i)
    const { leads, seconds } = TELLING.get(name) ?? {}
    for (const [unit, byte] of bytes) {
      if (unit >= TABLE_SIZE) continue
      const character = String.fromCharCode(unit)
      if (byte >= 0xc2 && byte <= 0xf4 && leads?.includes(character) !== false) roles[unit] |= 1 << encoding
      else if (byte >= 0x80 && byte < 0xc0 && seconds?.includes(character) !== false) roles[unit] |= 1 << (encoding + CONTINUATION_SHIFT)
    }
    // Behind the roles: in good Ukrainian text nearly every pair would be suspect.
    if (name === 'koi8-r') for (const [letter, byte] of OF_KOI8_U) bytes.set(letter.charCodeAt(0), byte)
    const variants = VARIANTS.filter(([of]) => of === name).map(([, variant, half]) => {
      const own = bytesOf(half)
      const { seconds } = TELLING.get(variant) ?? {}
      for (const [unit, byte] of own) {
        if (byte < 0xc0 && seconds?.includes(String.fromCharCode(unit)) !== false) roles[unit] |= 1 << (encoding + CONTINUATION_SHIFT)
      }
      return misreadingOf(variant, own, [])
    })
    return misreadingOf(name, bytes, variants)
  })
  return { misreadings, roles }
}

/** What windows-1252 has beyond ASCII, and the controls of Latin-1, but for the no-break space; for a class of characters. */
export const BEYOND_ASCII = `\u0080-\u009f\u00a1-\u00ff${WINDOWS_1252}`

/** The byte of a character in windows-1252, if that is above 0x7F; 0 for the others. */
function byteOf(unit: number): number {
  return ENCODINGS.misreadings[0].byteOf(unit)
}

/** The bytes of a text in windows-1252, each as the character of its number; what that encoding has not stays. */
export function bytesInWindows1252(text: string): string {
  return text.replace(OWN_PLACE_ELSEWHERE, (character) => String.fromCharCode(byteOf(character.charCodeAt(0))))
}

const OWN_PLACE_ELSEWHERE = /* @__PURE__ */ new RegExp(`[${WINDOWS_1252}]`, 'g')

/** What bytes are in an encoding, with U+FFFD for those that are none of it; nothing where the platform lacks it. */
export function decodedBytes(bytes: string, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** What characters of windows-1252 beyond ASCII were meant to be, if their bytes were of another encoding of the list; each is one unit. */
export function meantIn(encoding: string, characters: string): string {
  const half = UPPER_HALVES.find(([name]) => name === encoding)?.[1] ?? ''
  return Array.from({ length: characters.length }, (_, i) => half[byteOf(characters.charCodeAt(i)) - 0x80]).join('')
}

/** Thai in windows-874 looks like UTF-8 in .42 of its characters at most, text in the other encodings in less than .1. */
const MAX_UTF8 = 0.5

/** Whether most characters of windows-1252 beyond ASCII that a text has stand in sequences of UTF-8. */
export function isMostlyUtf8(text: string): boolean {
  const bytes = Array.from(text, (character) => String.fromCharCode(byteOf(character.charCodeAt(0)))).join('')
  const sequences = bytes.match(/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g) ?? []
  return sequences.join('').length > MAX_UTF8 * bytes.replaceAll('\0', '').length
}

/** The bytes of the characters of an upper half. */
function bytesOf(characters: string): Map<number, number> {
  return new Map(Array.from({ length: characters.length }, (_, i) => [characters.charCodeAt(i), i + 0x80]))
}

function misreadingOf(name: string, byteOfUnit: ReadonlyMap<number, number>, variants: readonly Misreading[]): Misreading {
  const bytes = new Uint8Array(TABLE_SIZE)
  for (const [unit, byte] of byteOfUnit) if (unit < TABLE_SIZE) bytes[unit] = byte
  const byteOf = (unit: number): number => (unit < TABLE_SIZE ? bytes[unit] : (byteOfUnit.get(unit) ?? 0))
  return { name, byteOf, unassigned: UNASSIGNED.get(name) ?? [], variants }
}

/**
 * The encodings, as bits, in which two characters may be a first byte and the byte behind it, or what is left of that byte (U+FFFD; in
 * windows-1252 a blank, or a line break, which stands for the end of the text too: {@link END_OF_LINE}).
 */
export function pairRoles(roles: Int32Array, first: number, second: number): number {
  if (first >= roles.length) return first === APPLE && second < roles.length ? MACINTOSH & (roles[second] >>> CONTINUATION_SHIFT) : 0
  if (second > SPACE && second < roles.length) return roles[first] & (roles[second] >>> CONTINUATION_SHIFT)
  if (second === REPLACEMENT) return roles[first] & LEADS
  return second <= SPACE && (first === CAPITAL_A_CIRCUMFLEX || first === CAPITAL_A_TILDE) ? FIRST_ENCODING : 0
}

const LEADS = (1 << CONTINUATION_SHIFT) - 1
const FIRST_ENCODING = 1

/** Byte F0 of Mac Roman, with which emoji begin: a private character beyond the table. */
const APPLE = 0xf8ff
const MACINTOSH = /* @__PURE__ */ encodingBits('macintosh')

/** The bits of encodings in roles and other sets. */
export function encodingBits(...encodings: readonly string[]): number {
  return UPPER_HALVES.reduce((bits, [name], encoding) => (encodings.includes(name) ? bits | (1 << encoding) : bits), 0)
}

/** What follows the last character of a line. */
export const END_OF_LINE = 0x0a
