import { isQuestion } from '../../text/sentences/sentence-marks.js'
import type { LaidOutText } from './layout.js'
import { addRange, range } from './line-indices.js'

/** Of an interview so many answers at least are the story's by the model. */
const MIN_KEPT_ANSWERS = 3
/** Between a question and the next one stand the answer and a box. */
const MAX_LINES_TO_QUESTION = 8
/** 'Newsletter?' is asked and answered. */
const MAX_WORDS_ASKED = 2
/** Korean and Japanese ask with a syllable, and set a full stop behind it. */
const ASKS = /까\.$|か。$/u

/**
 * The questions of an interview, or of any text that asks and answers, and the answers right below. A box between two of them makes the model doubt
 * the later ones.
 */
export function linesOfInterview({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const asks = (i: number): boolean => isQuestion(facts[i].text) || ASKS.test(facts[i].text)
  const isOpen = (i: number): boolean => i < facts.length && candidates[i] === undefined
  const mayAsk = (i: number): boolean =>
    isOpen(i) || (candidates[i]?.by !== 'rule' && facts[i].words <= MAX_WORDS_ASKED && isQuestion(facts[i].text))
  const asked = range(0, facts.length).filter((i) => mayAsk(i) && isOpen(i + 1) && facts[i + 1].ends && asks(i) && !asks(i + 1))
  for (let from = 0, end: number; from < asked.length; from = end) {
    end = from + 1
    while (end < asked.length && asked[end] - asked[end - 1] <= MAX_LINES_TO_QUESTION) end++
    const interview = asked.slice(from, end)
    if (interview.filter((i) => isKept(i + 1)).length < MIN_KEPT_ANSWERS) continue
    for (const i of interview) addRange(found, i, i + 2)
  }
  return found
}
