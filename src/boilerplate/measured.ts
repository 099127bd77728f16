import { lines } from '../text/lines.js'
import { type Candidate, type CandidateLines, DOCUMENT_TITLE } from './lines/candidate.js'
import { candidateOf } from './lines/candidates.js'
import { headlineOfDocument } from './lines/document-title.js'
import { lineFacts } from './lines/line-facts.js'
import { withoutNumberedParts } from './lines/numbered-parts.js'
import type { LookUp } from './lookup/cue-index.js'
import { cueSignsOf } from './model/cue-signs.js'
import { lineFeatures, type ScannedFeatures } from './model/features.js'
import type { BoilerplateRule } from './options.js'
import { copiesLeftOut } from './story/told-twice.js'

/** What is measured on a text before anything is judged: the same for training as for use. */
export interface MeasuredText extends CandidateLines {
  /** For each line of the copy of a passage that is left out, the index of the line in the copy that stays; empty if nothing is left out. */
  readonly copyOf: readonly (number | undefined)[]
  /** How many lines the text has, those with nothing on them too. */
  readonly lineCount: number
}

/** The facts of a text's lines, and what each is a candidate for. */
export function measureText(text: string, lookUp: LookUp, rules: readonly BoilerplateRule[] = []): MeasuredText {
  const spans = lines(text)
  const facts = lineFacts(text, spans)
  const found = facts.map((line) => candidateOf(line, lookUp, rules))
  const candidates = withoutNumberedParts(facts, found)
  if (headlineOfDocument(facts) >= 0 && candidates[0]?.by !== 'rule') candidates[0] = DOCUMENT_TITLE
  return { facts, candidates, copyOf: copiesLeftOut(facts), lineCount: spans.length }
}

/**
 * The features of the lines for the line model, without the copies that are left out: the model takes a repeated line for the page's frame, and of a
 * story that a page has twice it would take out both copies. `hidden`: other lines that are left out.
 */
export function featuresOf(
  text: string,
  { facts, candidates, copyOf, lineCount }: MeasuredText,
  title: string | undefined,
  hidden: ReadonlySet<number> = new Set(),
): ScannedFeatures {
  const byLine = new Array<Candidate | undefined>(lineCount + 1)
  facts.forEach(({ line }, i) => {
    byLine[line] = candidates[i]
  })
  const anew = facts.filter((_, i) => copyOf[i] === undefined && !hidden.has(i))
  return lineFeatures(text, anew, (line) => cueSignsOf(byLine[line]), title)
}
