import { lines } from '../text/lines.js'
import { repeatedPassages } from '../text/repeated-passages.js'
import { type Candidate, candidateOf, DOCUMENT_TITLE } from './lines/candidates.js'
import { type LineFacts, lineFacts } from './lines/line-facts.js'
import type { CueIndex } from './lookup/cue-index.js'
import { lineFeatures, type ScannedFeatures } from './model/features.js'
import { signsOf } from './model/signs.js'
import type { BoilerplateRule } from './options.js'
import { headlineOfDocument } from './story/title-in-text.js'

/** What is measured on a text before anything is judged: the same for training as for use. */
export interface MeasuredText {
  readonly facts: readonly LineFacts[]
  readonly candidates: readonly (Candidate | undefined)[]
  /** By the same index: whether a line belongs to a passage that stands above already. */
  readonly toldBefore: readonly boolean[]
  /** How many lines the text has, those with nothing on them too. */
  readonly lineCount: number
}

/** The facts of a text's lines, and what each is a candidate for. */
export function measureText(
  text: string,
  index: CueIndex,
  speaks: (language: string) => boolean,
  rules: readonly BoilerplateRule[],
): MeasuredText {
  const spans = lines(text)
  const facts = lineFacts(text, spans)
  const candidates = facts.map((line) => candidateOf(line, index, speaks, rules))
  if (headlineOfDocument(facts) >= 0 && candidates[0]?.by !== 'rule') candidates[0] = DOCUMENT_TITLE
  return { facts, candidates, toldBefore: toldBefore(facts), lineCount: spans.length }
}

function toldBefore(facts: readonly LineFacts[]): boolean[] {
  const told = new Array<boolean>(facts.length).fill(false)
  const repeated = repeatedPassages(
    facts.map(({ text }) => text),
    facts.map(({ prose, words }) => (prose ? words : 0)),
  )
  for (const { line } of repeated) told[line] = true
  return told
}

/**
 * The features of the lines for the line model, of those that tell something anew: to it a line with a copy is the frame's, as menus are, and of a
 * story that a page has twice it would take both.
 */
export function featuresOf(
  text: string,
  { facts, candidates, toldBefore, lineCount }: MeasuredText,
  title: string | undefined,
): ScannedFeatures {
  const byLine = new Array<Candidate | undefined>(lineCount + 1)
  facts.forEach(({ line }, i) => {
    byLine[line] = candidates[i]
  })
  const anew = facts.filter((_, i) => !toldBefore[i])
  return lineFeatures(text, anew, (line) => signsOf(byLine[line]), title)
}
