import type { CleanArticle } from '../article.js'
import { describe, fieldsOf } from '../text/arguments.js'
import { checkEdits, type Edit } from '../text/edits/edit.js'
import { checkQuote } from '../text/edits/found-span.js'
import { ACTIONS, BOILERPLATE_KINDS } from '../text/finding.js'
import { trimSpan } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { NOTE_SENTENCES } from './summary.js'

/**
 * What a list of findings is written from: what `cleanArticle` gave, or the same from JSON. After a review, where other findings are to go than
 * `stats` counts, the list does not say how many lines are left.
 *
 * @example
 * ```ts
 * const { findings, notes, stats } = cleanArticle('It rained.\n\nRecommended News')
 * toMarkdown({ findings, notes, stats }).includes('Recommended News') // => true
 * ```
 */
export type FindingsReport = Pick<CleanArticle, 'findings' | 'notes' | 'stats'>

/**
 * What a whole article is shown from: what `cleanArticle` gave, or a copy of it with some edits left out, or with findings whose actions were changed
 * and the edits that `reviewedEdits` makes of these. An edit names its finding by the index, so all findings have to be there, in their order, and
 * each with its kind, rule and reason: a bare span that a reviewer has added, which `reviewedEdits` takes, has none of them and can't be shown.
 *
 * @example
 * ```ts
 * const source = 'It rained.\n\nRecommended News'
 * const result = cleanArticle(source)
 * toHtml(source, { ...result, edits: [] }).includes('put back') // => true
 * ```
 */
export type ArticleReport = Pick<CleanArticle, 'findings' | 'edits' | 'lines' | 'notes' | 'stats'>

type List = 'findings' | 'edits' | 'lines' | 'notes'

/** As {@link checkResult}, for what takes no source: whoever hands one in first, as `toHtml` has it, is told. */
export function checkResultAlone(where: string, result: unknown): void {
  const advice = typeof result === 'string' ? `; ${where} takes the result alone, without the source` : ''
  checkResult(where, result, ['findings', 'notes'], advice)
}

/** Throws a `TypeError` unless `result` has the fields that a report reads; `advice` ends its message. */
export function checkResult(where: string, result: unknown, lists: readonly List[], advice = ''): void {
  const check = (right: boolean, name: string, value: unknown): void => {
    if (!right) throw new TypeError(`${where}: ${name} must be what cleanArticle gave, got ${describe(value)}${advice}`)
  }
  check(typeof result === 'object' && result !== null, 'result', result)
  const fields = fieldsOf(result)
  for (const name of lists) {
    const list: unknown = fields[name]
    const members: readonly unknown[] = Array.isArray(list) ? list : []
    check(Array.isArray(list), `result.${name}`, list)
    for (const [i, member] of members.entries()) check(MEMBERS[name](member), `result.${name}[${i}]`, member)
  }
  check(isStats(fields.stats), 'result.stats', fields.stats)
}

const FOUND: ReadonlySet<unknown> = /* @__PURE__ */ new Set([...BOILERPLATE_KINDS, 'duplicate', 'near-duplicate'])

/** Whether a member of a list has what is read of it. */
const MEMBERS: { readonly [list in List]: (member: unknown) => boolean } = {
  findings: (finding) => {
    const { type, kind, action, evidence } = fieldsOf(finding)
    const told =
      FOUND.has(kind) &&
      ACTIONS.some((one) => one === action) &&
      hasAll(finding, 'string', ['text', 'rule', 'reason']) &&
      hasAll(finding, 'number', ['start', 'end', 'line', 'score'])
    return told && (type !== 'duplicate' || hasAll(fieldsOf(evidence).kept, 'number', ['line']))
  },
  edits: (edit) => hasAll(edit, 'number', ['start', 'end']) && hasAll(edit, 'string', ['replacement', 'by']),
  lines: (line) => hasAll(line, 'string', ['text', 'role']) && hasAll(fieldsOf(line).source, 'number', ['start']),
  notes: (note) => typeof note === 'string' && Object.hasOwn(NOTE_SENTENCES, note),
}

function isStats(stats: unknown): boolean {
  const { lines, characters, repairs, removed } = fieldsOf(stats)
  const counts = ['source', 'clean'] as const
  return hasAll(lines, 'number', counts) && hasAll(characters, 'number', counts) && [repairs, removed].every(areCounts)
}

function areCounts(counts: unknown): boolean {
  return typeof counts === 'object' && counts !== null && hasAll(counts, 'number', Object.keys(counts))
}

function hasAll(value: unknown, type: 'string' | 'number', names: readonly string[]): boolean {
  const fields = fieldsOf(value)
  return names.every((name) => typeof fields[name] === type)
}

/**
 * Throws unless the source is as long as the one that was cleaned and has the findings' words where they lie, and the edits are some of it, each
 * removal within the finding that it names.
 */
export function checkSource(
  where: string,
  source: string,
  { findings, edits, stats }: Pick<ArticleReport, 'findings' | 'edits' | 'stats'>,
): void {
  const accepted = `${where}: source must be the text that the result was made from`
  for (const finding of findings) checkQuote(accepted, source, finding)
  const { length } = source
  if (length !== stats.characters.source) throw new RangeError(`${accepted}, of length ${stats.characters.source}, but has ${length}`)
  checkEdits(where, edits, length, 'result.edits')
  edits.forEach((edit, i) => {
    const { by, finding } = edit
    if (by !== 'removal' || finding === undefined || liesWithin(source, edit, findings[finding])) return
    throw new RangeError(
      `${where}: result.findings must be all findings in the order in which the edits name them, ` +
        `but result.edits[${i}] names findings[${finding}] and is no part of it`,
    )
  })
}

/** Whether the words that an edit takes out are the finding's; the blanks around them go along. */
function liesWithin(source: string, edit: Edit, finding: Span | undefined): boolean {
  const { start, end } = trimSpan(source, edit)
  return finding !== undefined && (start === end || (start >= finding.start && end <= finding.end))
}
