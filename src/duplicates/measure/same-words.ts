import { type ComparedLine, comparedCores } from './compared-line.js'
import { signsDiffer, symbolsDiffer } from './guards.js'
import { isCutOff, isSameButBlanks } from './line-score.js'
import { isQuestion } from './line-shape.js'
import type { LineReading } from './line-words.js'
import { identity } from './word-difference.js'

/**
 * Whether a line may be removed for another one: the two say the same words in the same order, typography, site names and labels apart, or it is
 * the other one, cut off. No score of alike words can tell: in a long line 'the young president met', a buyer and a seller who changed places
 * or 'policy' for 'police' cost next to nothing. Of 358 near lines that went on real pages 217 have the same words; of the others many were
 * another thing.
 */
export function saysTheSame(line: ComparedLine, kept: ComparedLine): boolean {
  const [cores, others] = comparedCores(line, kept)
  return cores.some((core) => others.some((other) => haveSameWords(core, other) || isCutOff(core, other)))
}

function haveSameWords(a: LineReading, b: LineReading): boolean {
  if (a.key === b.key) return true
  // 'The bridge is safe?' asks what 'The bridge is safe' says.
  if (a.words.length === 0 || symbolsDiffer(a, b) || signsDiffer(a, b) || isQuestion(a.text) !== isQuestion(b.text)) return false
  if (isSameButBlanks(a, b)) return true
  return a.words.length === b.words.length && a.words.every((word, i) => identity(word) === identity(b.words[i]))
}
