/**
 * A copy of a short string that is kept for long. A string cut out of a text keeps all of it in memory, and so do its key and its lower case where
 * nothing in it changes, as in scripts without capitals.
 */
export function ownCopy(text: string): string {
  return text.split('').join('')
}
