import { isQuestion } from '../../text/sentences/sentence-marks.js'
import { onlyWords } from '../lookup/key-words.js'
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

/** Whether a line key is made of words for yes and no, as the buttons below a question are. */
const isAnswer = /* @__PURE__ */ onlyWords([
  'yes no ja nein oui non sí si sim não sì nee nej nei kyllä ei tak nie ano ne áno igen nem da nu да нет так ні не ναι όχι evet hayır',
  'نعم لا بله خیر כן לא हाँ हां नहीं হ্যাঁ না ya tidak có không ใช่ ไม่ใช่ はい いいえ 예 네 아니요 아니오 是 否 有 没有 沒有',
])
