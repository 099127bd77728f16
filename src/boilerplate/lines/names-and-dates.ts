import type { LineFacts } from './line-facts.js'

const NAME = /^\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){1,2}$/u
const DATE = /^\d{1,2}\.? \p{L}{3,12}\.?,? (?:19|20)\d\d(?!\p{L})/u

/** Whether a line is two or three words with a capital each and nothing else, as the name of a person is: 'Jana Malá'. */
export function isName({ text }: LineFacts): boolean {
  return NAME.test(text)
}

/** '27. septembra 2025': not every language's months are known. */
export function isDate({ text }: LineFacts): boolean {
  return DATE.test(text)
}

/** A line that tells a day or time beside other words has no more: 'Almagrera - 08 JUN 2025 - 05:30 CEST' */
export const MAX_WORDS_OF_TIME = 9
