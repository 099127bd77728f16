/** The text with the characters that HTML gives a meaning as character references: safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character)
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that steer a terminal, turn the direction of what follows, break the line, or can't be written in UTF-8. */
const STEERING = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff\p{Cs}]/gu

/** Those, and the characters that are written as nothing or as a blank. */
const UNSEEN = /[\p{DI}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}]/gu

/**
 * Writes every character that could steer what shows the text as its code point.
 *
 * @param text - Any string; the result is safe to show, and reads the same but for those characters.
 * @param write - Makes what stands for a code point such as `U+202E`.
 */
export function nameSteering(text: string, write: (codePoint: string) => string): string {
  return text.replace(STEERING, (character) => write(codePointOf(character)))
}

/** Words that a finding or an edit says of itself, for HTML: a rule's name may be a caller's own. */
export function escapeWords(text: string): string {
  return escapeHtml(nameSteering(text, String))
}

/** The text on one line: line breaks are blanks, and what could steer the terminal is named as `less` names it, `<U+001B>`. */
export function printable(text: string): string {
  return nameSteering(text.replace(/[\n-\r\u2028\u2029]/g, ' '), (codePoint) => `<${codePoint}>`)
}

/** As {@link nameSteering}, for what a repair took out: characters that can't be seen are named too, and spaces become middle dots. */
export function nameUnseen(text: string, write: (codePoint: string) => string): string {
  return text.replace(UNSEEN, (character) => (character === ' ' ? '·' : write(codePointOf(character))))
}

/** The code point as Unicode writes it. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
