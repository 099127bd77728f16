import { isQuestion } from '../../text/sentences/sentence-marks.js'
import { isAnswer } from '../lines/answers.js'
import type { LaidOutText } from '../story/layout.js'
import { byNeighbours, type Verdicts } from './verdict.js'

/** Lines of answers below a question: one each for yes and no. */
const MAX_ANSWERS = 2
const ANSWER_SCORE = 0.85

/** 'Yes' and 'No' below 'Was this page helpful?' */
export function followQuestions({ facts }: LaidOutText, verdicts: Verdicts): void {
  facts.forEach(({ text }, question) => {
    const asked = verdicts[question]
    if (asked?.sure !== true || asked.kind !== 'page-tools' || !isQuestion(text)) return
    for (let i = question + 1; i <= question + MAX_ANSWERS && i < facts.length && isAnswer(facts[i].key); i++) {
      if (verdicts[i]?.sure === true) continue
      verdicts[i] = byNeighbours('page-tools', 'answer', true, ANSWER_SCORE, { shape: 'answer', support: ['neighbours'] })
    }
  })
}
