import { matchKey } from '../../normalize/match-key/match-key.js'
import { trimSpan } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import { trailingLabels } from '../data/labels.js'
import { MIN_CORE_WORDS } from './core-span.js'
import { isNumberedLabel, isPageLabel } from './page-labels.js'

/** The line without the button behind it that shows less or more of it: '… in Hanoi. less'. */
export function withoutButton(text: string, { start, end }: Span): Span | undefined {
  const blank = text.lastIndexOf(' ', end - 1)
  const core = trimSpan(text, { start, end: blank })
  if (blank <= start || !'.…)!?"”'.includes(text.charAt(core.end - 1))) return undefined
  return trailingLabels().has(matchKey(text.slice(blank + 1, end))) ? core : undefined
}

/** The line without a label behind it: '… (video)', '… - UPDATE 2'. */
export function withoutEndLabel(text: string, { start, end }: Span, spans: readonly Span[]): Span | undefined {
  const found = END_LABEL.exec(text.slice(Math.max(start, end - LONGEST_END_LABEL), end))
  if (found === null) return undefined
  const [whole, bracketed, label] = found
  const key = matchKey(bracketed ?? label)
  const core = trimSpan(text, { start, end: end - whole.length })
  const known = bracketed === undefined ? isNumberedLabel(key) : isPageLabel(key)
  return known && spans.filter((span) => span.end <= core.end).length >= MIN_CORE_WORDS ? core : undefined
}

/** UTF-16 units of a label behind a headline, with its signs. */
const LONGEST_END_LABEL = 30
const END_LABEL = /(?:[[【(（［]([^[【(（［]+)[\])】）］]| [-–—|] ([^-–—|]+))$/u
