// Adapter for score-pairs.mjs: the guarded score of two lines.
import { compareLines } from '../../dist/duplicates/index.js'

export default (a, b) => compareLines(a, b).score
