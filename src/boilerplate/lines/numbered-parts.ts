import type { Candidate } from './candidate.js'
import type { LineFacts } from './line-facts.js'

/** Kinds of labels that count what is there: 'Comments 12', above and below an article. */
const COUNTING = new Set(['share', 'comment-policy'])

/**
 * The candidates without headings of numbered parts: 'Tag 1', 'Tag 2' are days of a journey in German and tags in Indonesian. A count stands once or in
 * several places with one number; of what is counted ('Comments 3') only numbers that follow each other are parts. Nor is 'A', the button for the size
 * of letters, above 'B': so columns of tables are called.
 */
export function withoutNumberedParts(
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
): (Candidate | undefined)[] {
  const parts = facts.map(({ key }, i) => (candidates[i] === undefined ? undefined : NUMBERED_WORD.exec(key)?.groups))
  const numbersOf = new Map<string, Set<number>>()
  for (const part of parts) {
    if (part !== undefined) numbersOf.set(part.word, (numbersOf.get(part.word) ?? new Set()).add(Number(part.number)))
  }
  const isPart = (candidate: Candidate, { word, number }: Record<string, string>): boolean => {
    const numbers = numbersOf.get(word) ?? new Set()
    if (candidate.by === 'rule' || candidate.kind === 'advertisement') return false
    return COUNTING.has(candidate.kind) ? numbers.has(Number(number) - 1) || numbers.has(Number(number) + 1) : numbers.size > 1
  }
  return candidates.map((candidate, i) => {
    const part = parts[i]
    if (facts[i].key === 'a' && facts[i + 1]?.key === 'b' && candidate?.by === 'cue') return undefined
    return candidate !== undefined && part !== undefined && isPart(candidate, part) ? undefined : candidate
  })
}

const NUMBERED_WORD = /^(?<word>\p{L}[\p{L}\p{M}'.-]{1,24}) (?<number>\d{1,2})$/u
