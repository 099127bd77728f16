import { judgeBySettings } from './boilerplate/judge.js'
import type { CleanNote, Judgement, LineRole } from './boilerplate/judgement.js'
import { PROTECTED_KINDS } from './boilerplate/kinds.js'
import type { Settings } from './boilerplate/options.js'
import { type CleanArticleOptions, readJobs } from './clean-options.js'
import { findBySettings, findCopiesOfWhole } from './duplicates/find.js'
import type { FindSettings } from './duplicates/find-options.js'
import type { NormalizedText } from './normalize/carry-out.js'
import { normalizeFor } from './normalize/explain.js'
import { checkString } from './text/arguments.js'
import { applyEdits, type Edit } from './text/edits/edit.js'
import { offsetMap } from './text/edits/offsets.js'
import { relocateFindings } from './text/edits/relocate.js'
import { removalEdits } from './text/edits/removal.js'
import { withRemovals } from './text/edits/with-removals.js'
import type { Action, BoilerplateFinding, Finding } from './text/finding.js'
import { countWritten, isBlank, lines, trimSpan } from './text/lines.js'
import { tally } from './text/lists.js'
import { looksLikeMarkup } from './text/reading/markup.js'
import { byPlace, type Span } from './text/span.js'

export type { CleanNote } from './boilerplate/judgement.js'
export type { CleanArticleOptions } from './clean-options.js'

/**
 * A line that stays: its span in the clean text, where it came from, and what it is in the article.
 *
 * @example
 * ```ts
 * cleanArticle('It rained.&nbsp;\nIt blew.').lines[1] // => { start: 11, end: 19, text: 'It blew.', source: { start: 17, end: 25 }, role: 'body' }
 * ```
 */
export interface CleanLine extends Span {
  /** The line's words in the clean text. */
  readonly text: string
  /** The stretch of the source that it was made from. */
  readonly source: Span
  /** `body`, `headline`, or the kind of what was found there and left in the text (`byline`, `caption`, …). */
  readonly role: LineRole
}

/** A count before and after cleaning. */
export interface BeforeAndAfter {
  /** In the source. */
  readonly source: number
  /** In the clean text. */
  readonly clean: number
}

/**
 * Counts over one cleaned article.
 *
 * @example
 * ```ts
 * const { stats } = cleanArticle('It rained &amp; blew on Monday, the harbour office said.\n\nRecommended News')
 * stats.lines // => { source: 2, clean: 1 }
 * stats.repairs // => { entities: 1 }
 * stats.removed // => { 'related-heading': 1 }
 * ```
 */
export interface CleanStats {
  /** The profile that was used; with `auto` the one that was chosen, which is `article` where no boilerplate is looked for. */
  readonly profile: 'article' | 'page'
  /**
   * Lines with something on them, before and after, as the repairs leave them: of a line that was nothing but `&nbsp;` there is none, and two
   * lines that a hyphenated word joins are one.
   */
  readonly lines: BeforeAndAfter
  /** UTF-16 units, before and after. */
  readonly characters: BeforeAndAfter
  /** How many edits each repair made, by its name; that the line break at the end of the last line goes, as files have it, counts for none. */
  readonly repairs: Readonly<Record<string, number>>
  /** How many findings of each kind were removed. */
  readonly removed: Readonly<Partial<Record<Finding['kind'], number>>>
  /** How many findings of each kind were flagged. */
  readonly flagged: Readonly<Partial<Record<Finding['kind'], number>>>
}

/**
 * What {@link cleanArticle} gives: plain data that survives JSON.
 *
 * @example
 * ```ts
 * const source = 'The new bridge was opened on Monday.\n\nRecommended News'
 * const result = cleanArticle(source)
 * result.text // => 'The new bridge was opened on Monday.'
 * result.edits.map(({ start, end, finding }) => ({ start, end, finding })) // => [{ start: 36, end: 54, finding: 0 }]
 * result.findings[0].text // => 'Recommended News'
 * ```
 */
export interface CleanArticle {
  /** The clean text. */
  readonly text: string
  /**
   * What was found, in order of place, pointing into the source. Edits name a finding by its index in this list, so a report takes it whole and in this
   * order.
   */
  readonly findings: readonly Finding[]
  /** Everything that was done to the source: `applyEdits(source, edits)` is `text`. */
  readonly edits: readonly Edit[]
  /** The lines that stay, without empty ones. */
  readonly lines: readonly CleanLine[]
  /** What to know about the article as a whole. */
  readonly notes: readonly CleanNote[]
  /** Counts. */
  readonly stats: CleanStats
}

/**
 * Cleans the text of an article: repairs its characters, takes out what isn't the story and what is told twice, and explains each change.
 *
 * The steps are {@link normalizeText}, {@link findBoilerplate}, {@link findDuplicates} and {@link applyFindings}. Boilerplate is looked for
 * first, and duplicates among what is left, so that of two copies never both are lost; but of a text that is nothing but its own copies all but the
 * first go before. All spans point into the text that was given.
 *
 * A removal is undone by leaving its edits out: `applyEdits(text, edits.filter((edit) => edit.finding !== 3))` has finding 3 back.
 *
 * @param text - Any string, plain or Markdown. Lines are told apart by line breaks; blank lines are read as the ends of paragraphs.
 * @param options - What to look for and what to do with it.
 * @returns The clean text with findings, edits, lines, notes and counts.
 * @throws `TypeError` if `text` is not a string, an option is unknown or of the wrong type, or a rule or source of the caller gives no answer;
 *   `RangeError` if an option's value is none of the accepted ones, or an own cue phrase is one that no line can match. What the `test` of a rule
 *   throws is passed on.
 * @example
 * ```ts
 * const { text, findings } = cleanArticle('Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nRecommended News')
 * text // => 'Bridge opens to traffic\n\nThe new bridge was opened on Monday.'
 * findings.map(({ kind, action, line }) => ({ kind, action, line })) // => [{ kind: 'related-heading', action: 'remove', line: 5 }]
 * ```
 */
export function cleanArticle(text: string, options: CleanArticleOptions = {}): CleanArticle {
  checkString('cleanArticle', 'text', text)
  const { normalize, boilerplate, duplicates, profile } = readJobs(options)

  const repaired = normalize === false ? { text, edits: [] } : normalizeFor('cleanArticle', text, normalize, 'options.normalize')
  const copies = duplicates === false ? [] : findCopiesOfWhole(repaired.text, duplicates)
  const once = { ...repaired, text: repaired.text.slice(0, copies[0]?.start) }
  const judged = boilerplate === false ? unjudged(profile) : judgeBySettings(once.text, boilerplate)
  const repeats = duplicates === false ? [] : repeatsInRest(text, once, judged.findings, duplicates, options.actions)
  const found = [...judged.findings, ...repeats, ...copies].sort(byPlace)

  const removals = removalEdits(repaired.text, found)
  const edits = withRemovals(repaired.edits, removals)
  const clean = applyEdits(text, edits)
  const findings = relocateFindings(found, offsetMap(repaired.edits), text)
  const kept = keptLines(clean, repaired.text, removals, edits, rolesOfRest(repaired.text, found, judged.roles))
  const stats = {
    profile: judged.profile,
    lines: { source: countWritten(repaired.text), clean: kept.length },
    characters: { source: text.length, clean: clean.length },
    repairs: Object.fromEntries(tally(repaired.edits.filter((edit) => !endsLastLine(edit, text)).map(({ by }) => by))),
    removed: kindsOf(findings, 'remove'),
    flagged: kindsOf(findings, 'flag'),
  }
  const notes = looksLikeMarkup(text) ? [...judged.notes, 'looks-like-html' as const] : judged.notes
  return { text: clean, findings, edits, lines: kept, notes, stats }
}

/** Whether all that an edit takes is the line break at the end of the text. */
function endsLastLine({ start, end, replacement }: Edit, text: string): boolean {
  return end === text.length && replacement === '' && ['\n', '\r\n'].includes(text.slice(start))
}

/** What is known of an article in which no boilerplate is looked for. */
function unjudged(profile: Settings['profile']): Judgement {
  return { findings: [], notes: [], profile: profile === 'page' ? 'page' : 'article', roles: [] }
}

/**
 * The repeats among the lines that stay when the boilerplate has gone, pointing into the text with the boilerplate. A copy of what is
 * protected, or of a kind that the caller keeps, is not to go: a correction may stand above the story and below it. Rows of tables are
 * known by the source's own gaps.
 */
function repeatsInRest(
  source: string,
  { text, edits: repairs }: NormalizedText,
  boilerplate: readonly BoilerplateFinding[],
  settings: FindSettings,
  actions: CleanArticleOptions['actions'],
): Finding[] {
  const removals = removalEdits(text, boilerplate)
  const rest = applyEdits(text, removals)
  const toRepaired = offsetMap(removals)
  const toSource = offsetMap(repairs)
  const sourceOf = (line: Span): string => {
    const { start, end } = toSource.sourceSpan(toRepaired.sourceSpan(line))
    return source.slice(start, end)
  }
  const repeats = relocateFindings(findBySettings(rest, settings, sourceOf), toRepaired, text)
  const kept = boilerplate.filter(({ kind, action }) => action !== 'remove' && (PROTECTED_KINDS.has(kind) || actions?.[kind] === 'keep'))
  const endOfKept = new Map(kept.map(({ line, end }) => [line, end])) // of a dateline the rest of the line may go
  return repeats.filter(({ action, line, end }) => action !== 'remove' || end > (endOfKept.get(line) ?? -1))
}

/** The roles of the repaired text's lines. Where the headline goes as a repeat, the line that it repeats is the headline. */
function rolesOfRest(repaired: string, found: readonly Finding[], roles: readonly LineRole[]): readonly LineRole[] {
  const ofText = lines(repaired)
  const line = ofText[roles.indexOf('headline')]
  if (line === undefined) return roles
  const { start, end } = trimSpan(repaired, line)
  for (const finding of found) {
    if (finding.type !== 'duplicate' || finding.action !== 'remove' || finding.start !== start || finding.end < end) continue
    const { kept } = finding.evidence
    const isCopy = (i: number): boolean => ofText[i].start < kept.end && ofText[i].end > kept.start
    return roles.map((role, i) => (role === 'body' && isCopy(i) ? 'headline' : role))
  }
  return roles
}

/** The written lines of the clean text with their places in the source and their roles. */
function keptLines(
  clean: string,
  repaired: string,
  removals: readonly Edit[],
  edits: readonly Edit[],
  roles: readonly LineRole[],
): CleanLine[] {
  const toRepaired = offsetMap(removals)
  const toSource = offsetMap(edits)
  const repairedLines = lines(repaired)
  const kept: CleanLine[] = []
  let at = 0
  for (const { start, end } of lines(clean)) {
    if (isBlank(clean, { start, end })) continue
    const origin = toRepaired.sourceOffset(start)
    while (at + 1 < repairedLines.length && repairedLines[at + 1].start <= origin) at++
    kept.push({ text: clean.slice(start, end), start, end, source: toSource.sourceSpan({ start, end }), role: roles[at] ?? 'body' })
  }
  return kept
}

/** How many findings of each kind have an action. */
function kindsOf(findings: readonly Finding[], action: Action): Record<string, number> {
  return Object.fromEntries(tally(findings.filter((finding) => finding.action === action).map(({ kind }) => kind)))
}
