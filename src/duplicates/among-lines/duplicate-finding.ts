import type { Action, DuplicateFinding, Passage } from '../../text/finding.js'
import { trimSpan } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import type { LineComparison } from '../measure/compare.js'
import { diceSimilarity } from '../measure/dice.js'
import { type ArticleLine, stretchOf } from './article-lines.js'
import { reasonOf } from './reason.js'

/** What has been found about a line of a list, before it is put into words. */
export interface FoundDuplicate {
  /** Index of the line, and what part of it, if it is a sentence of it. */
  readonly line: number
  readonly span?: Span
  /** The same for the copy that stays. */
  readonly kept: number
  readonly keptSpan?: Span
  readonly action: Action
  readonly rule: string
  /** What the two are to each other; left out where their match keys are equal. */
  readonly comparison?: LineComparison
}

/** The same with the two lines, as they were when it was found. */
export interface FoundInRound {
  readonly found: FoundDuplicate
  readonly line: ArticleLine
  readonly kept: ArticleLine
}

/** Puts what was found into the form of a finding, with spans of the text. */
export function findingOf(text: string, { found, line, kept: keptLine }: FoundInRound): DuplicateFinding {
  const { comparison } = found
  const here = passageOf(text, line, found.span)
  const kept = passageOf(text, keptLine, found.keptSpan)
  const [told, toldBefore] = [textOfFound(line, found.span), textOfFound(keptLine, found.keptSpan)]
  const relation = comparison?.relation ?? 'same'
  const passage = comparison?.evidence.passage
  const differsIn = comparison?.evidence.differsIn
  const contained = comparison?.evidence.contained
  const finding: Omit<DuplicateFinding, 'reason'> = {
    type: 'duplicate',
    kind: comparison === undefined || comparison.score === 1 ? 'duplicate' : 'near-duplicate',
    action: found.action,
    score: comparison?.score ?? 1,
    ...here,
    rule: found.rule,
    evidence: {
      kept,
      relation,
      measure: comparison === undefined ? 'match-key' : 'sorensen-dice',
      similarity: comparison?.evidence.similarity ?? diceSimilarity(told, toldBefore),
      ...(passage === undefined
        ? {}
        : {
            passage: {
              here: passageOf(text, line, passage.inA),
              there: passageOf(text, keptLine, passage.inB),
              words: passage.words,
            },
          }),
      ...(contained === undefined ? {} : { contained: contained === 'a' ? 'this' : 'kept' }),
      ...(differsIn === undefined ? {} : { differsIn }),
    },
  }
  return { ...finding, reason: reasonOf(finding, told, toldBefore) }
}

/** Where something stands that was found in a line; of a whole line what is left of it, between cuts at its ends. */
function passageOf(text: string, line: ArticleLine, span: Span | undefined): Passage {
  const left = line.reading.text
  const { start, end } = stretchOf(line, span ?? trimSpan(left, { start: 0, end: left.length }))
  return { start, end, line: line.line, text: text.slice(start, end) }
}

/** What was compared there: without the sentences that had gone by then, also where they stood in the middle. */
function textOfFound({ reading: { text } }: ArticleLine, span: Span | undefined): string {
  return span === undefined ? text : text.slice(span.start, span.end)
}
