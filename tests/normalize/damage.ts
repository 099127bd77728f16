// Damages text the way that real programs do: encodes it as UTF-8 and reads the bytes as something else. The tables here come from the
// platform's decoders, not from the library, so that a wrong table in the library shows.

/** Upper half of code page 437, which no `TextDecoder` knows. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** The same of code page 850. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** The same of the Mac's Central European code page. */
const MAC_CENTRAL_EUROPEAN =
  'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00a0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ'

/** Bytes 80 to 9F of windows-1252; Node 20's decoder of that name reads Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const DECODED = [
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'macintosh',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
]

/** Of these only text in their own script comes back, and in Latin script what gives itself away; or, of the last two, all of a line or nothing. */
const OF_OTHER_SCRIPTS = ['windows-1255', 'windows-1256', 'windows-874', 'ibm866', 'iso-8859-7']

/** For each encoding the character of each byte; bytes without one become the control character of that number. */
const TABLES: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...DECODED, ...OF_OTHER_SCRIPTS].map((name) => [name, bytes().map((byte) => decodedByte(name, byte))] as const),
  ['windows-1252', bytes().map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte)))],
  ['iso-8859-1', bytes().map((byte) => String.fromCharCode(byte))],
  ['ibm437', bytes().map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 0x80]))],
  ['x-mac-ce', bytes().map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : MAC_CENTRAL_EUROPEAN[byte - 0x80]))],
  ['ibm850', bytes().map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_850[byte - 0x80]))],
])

/** Names of the encodings as which {@link misread} can read text of any script so that it comes back. */
export const ENCODING_NAMES: readonly string[] = [...TABLES.keys()].filter((name) => !OF_OTHER_SCRIPTS.includes(name))

/** The text as it looks after its UTF-8 bytes were read in the encoding. */
export function misread(text: string, encoding: string): string {
  const table = TABLES.get(encoding) ?? []
  return Array.from(new TextEncoder().encode(text), (byte) => table[byte]).join('')
}

/** The text as it looks after its bytes in an encoding of one byte were read as windows-1252; `?` for what that encoding has not. */
export function misreadAsWindows1252(text: string, encoding: string): string {
  const own = bytes().map((byte) => decodedByte(encoding, byte))
  const windows1252 = TABLES.get('windows-1252') ?? []
  return Array.from(text, (character) => windows1252[own.indexOf(character)] ?? '?').join('')
}

function bytes(): number[] {
  return Array.from({ length: 256 }, (_, byte) => byte)
}

function decodedByte(name: string, byte: number): string {
  const character = new TextDecoder(name).decode(Uint8Array.of(byte))
  return character === '\ufffd' ? String.fromCharCode(byte) : character
}

/** The text as it looks after its bytes in an encoding of two bytes, which must have all of its characters, were read as windows-1252. */
export function misreadEastAsian(text: string, encoding: string): string {
  const bytesOf = pairsOf(encoding)
  const windows1252 = TABLES.get('windows-1252') ?? []
  return Array.from(text, (character) => {
    const own = character < '\x80' ? [character.charCodeAt(0)] : bytesOf.get(character)
    if (own === undefined) throw new Error(`${encoding} has no ${character}`)
    return own.map((byte) => windows1252[byte]).join('')
  }).join('')
}

function pairsOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const upper = bytes().slice(0x81, 0xff)
  const pairs = upper.flatMap((first) =>
    bytes()
      .slice(0x40, 0xff)
      .map((second) => [first, second] as const),
  )
  return new Map(pairs.map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]))
}

/** The text as it looks after its UTF-8 bytes were read in an encoding of two bytes. */
export function misreadAsEastAsian(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text))
}
