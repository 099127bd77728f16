import type { Action, DuplicateFinding, Passage } from '../../text/finding.js'
import { trimSpan } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import type { LineComparison } from '../measure/compare.js'
import { diceSimilarity } from '../measure/dice.js'
import { type ArticleLine, stretchOf } from './article-lines.js'
import { reasonOf } from './reason.js'

/** What has been found about a line, before it is put into words. Within a round lines are named by their indices. */
export interface FoundDuplicate<Line = number> {
  /** The line, and what part of it, if it is a sentence of it. */
  readonly line: Line
  readonly span?: Span | undefined
  /** The same for the copy that stays. */
  readonly kept: Line
  readonly keptSpan?: Span | undefined
  readonly action: Action
  readonly rule: string
  /** What the two are to each other; left out where their match keys are equal. */
  readonly comparison?: LineComparison | undefined
}

/** Puts what was found into the form of a finding, with spans of the text. The lines are as they were when it was found. */
export function findingOf(text: string, found: FoundDuplicate<ArticleLine>): DuplicateFinding {
  const { line, span, kept, keptSpan, action, rule, comparison } = found
  const [told, toldBefore] = [textOfFound(line, span), textOfFound(kept, keptSpan)]
  const { passage, differsIn, contained } = comparison?.evidence ?? {}
  const finding: Omit<DuplicateFinding, 'reason'> = {
    type: 'duplicate',
    kind: comparison === undefined || comparison.score === 1 ? 'duplicate' : 'near-duplicate',
    action,
    score: comparison?.score ?? 1,
    ...passageOf(text, line, span),
    rule,
    evidence: {
      kept: passageOf(text, kept, keptSpan),
      relation: comparison?.relation ?? 'same',
      measure: comparison === undefined ? 'match-key' : 'sorensen-dice',
      similarity: comparison?.evidence.similarity ?? diceSimilarity(told, toldBefore),
      ...(passage === undefined
        ? {}
        : {
            passage: {
              here: passageOf(text, line, passage.inA),
              there: passageOf(text, kept, passage.inB),
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
