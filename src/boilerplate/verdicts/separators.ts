import type { LineFacts } from '../lines/line-facts.js'
import type { LaidOutText } from '../story/layout.js'
import { byNeighbours, goes, type Verdicts } from './verdict.js'

// Bullets, rules and stars alone on a line: they go with what they stand beside.

/** Of 6,101 lines of marks beside a line that goes, on labelled pages, so many are in no gold. */
const MARKS_SCORE = 0.94
/** A rule between parts of a text. */
const RULE = /^[-*_=~#|+.…•·─━—–\s]+$/u

/** Those of a page, of which no row is made though they are no left-out copies, go with the line above or below them; in place. */
export function takeMarks(rowOf: Int32Array, { copyOf }: LaidOutText, verdicts: Verdicts): void {
  const follow = (i: number, beside: number): void => {
    if (rowOf[i] < 0 && copyOf[i] === undefined && verdicts[i] === undefined && goes(verdicts[beside])) verdicts[i] = MARKS
  }
  for (let i = 1; i < verdicts.length; i++) follow(i, i - 1)
  for (let i = verdicts.length - 2; i >= 0; i--) follow(i, i + 1)
}

/** Rules of an article go where nothing stays in front of them or behind them, and something goes there; in place. */
export function takeMarksAtEnds(facts: readonly LineFacts[], verdicts: Verdicts): void {
  const take = (from: number, step: 1 | -1): void => {
    let hasGoing = false
    for (let i = from; i >= 0 && i < facts.length; i += step) {
      if (goes(verdicts[i])) hasGoing = true
      else if (verdicts[i] !== undefined || !RULE.test(facts[i].text)) return
      else if (hasGoing) verdicts[i] = MARKS
    }
  }
  take(0, 1)
  take(facts.length - 1, -1)
}

const MARKS = /* @__PURE__ */ byNeighbours('stray-ui', 'marks', true, MARKS_SCORE, { shape: 'marks', support: ['neighbours'] })
