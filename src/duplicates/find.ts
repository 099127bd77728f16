import { checkString } from '../text/arguments.js'
import { relocateFindings } from '../text/edits/relocate.js'
import type { Action, DuplicateFinding } from '../text/finding.js'
import { lines } from '../text/lines.js'
import { addToList } from '../text/lists.js'
import { type ReadMarkdown, readMarkdown } from '../text/reading/markdown.js'
import { markdownPlaces } from '../text/reading/markdown-places.js'
import { programsAmong } from '../text/reading/program-code.js'
import { byPlace, type Span } from '../text/span.js'
import { type ArticleLine, articleLines, lineWithCuts, remainingLines, stretchOf } from './among-lines/article-lines.js'
import { type FoundDuplicate, findingOf } from './among-lines/duplicate-finding.js'
import { findInLines } from './among-lines/find-in-lines.js'
import { repeatedSentences } from './among-lines/repeated-sentences.js'
import { type TextBody, textBody } from './among-lines/text-body.js'
import { copiesOfWhole, periodOf, toldTwice } from './among-lines/told-twice.js'
import { type FindDuplicatesOptions, type FindSettings, settingsOf } from './find-options.js'

// What an article says twice. One round: equal lines and lines that are near to each other, then, if no line goes, equal sentences of
// different lines. What has been removed changes what stands beside what, so rounds follow until nothing more goes: looking through the
// result again finds nothing to remove, unless the text was built to need more than MAX_ROUNDS.

/**
 * Finds what an article says twice: repeated headlines, paragraphs, sentences, and quotes that are told again.
 *
 * Only what is the same is marked `remove`: an equal line or sentence (after `matchKey`), and a line that {@link compareLines} calls
 * `same` and that has the words of the line that stays, in the same order, but for a site's name, a label or what was cut off. A line with a
 * word more or less is marked `flag`, so are one that another one contains and a passage that is told twice. A line that repeats as a part of
 * the form (an interview's question, a refrain between paragraphs) and one that looks like another and is not are marked `keep`.
 * Lines that may repeat and mean something each time are not compared: those without letters or of fewer than four words, unless a page says
 * them; code, cells of tables, scores, verse, list items, speakers' labels; sentences and quotations of fewer than eight words ('Yes.'), and
 * lines of a paragraph that was wrapped inside of its sentences.
 *
 * @param text - Any string; Markdown is compared without its signs.
 * @param options - Threshold, survivor, title, what becomes of a line that another one contains, and whether copies go or are only flagged.
 * @returns The findings in order of place, one for a line or sentence at most.
 * @throws `TypeError` if `text` is not a string or an option is unknown or of the wrong type; `RangeError` if an option's value is none of
 *   the accepted ones.
 * @example
 * ```ts
 * const text = 'Bridge opens to traffic\n\nBridge opens to traffic\n\nThe mayor cut the ribbon on Monday.'
 * findDuplicates(text).map(({ kind, action, line, evidence }) => [kind, action, line, evidence.kept.line]) // => [['duplicate', 'remove', 3, 1]]
 * ```
 */
export function findDuplicates(text: string, options: FindDuplicatesOptions = {}): DuplicateFinding[] {
  checkString('findDuplicates', 'text', text)
  return findBySettings(text, settingsOf('findDuplicates', options))
}

/** The same, with options that have been read. `sourceOf`: what a line of the text was made from, where that is known; see {@link articleLines}. */
export function findBySettings(
  text: string,
  settings: FindSettings,
  sourceOf: (line: Span) => string = ({ start, end }) => text.slice(start, end),
): DuplicateFinding[] {
  const read = readMarkdown(text)
  if (read.text === text) return findInPlain(read, settings, sourceOf)
  const places = markdownPlaces(read)
  // A tab parts the cells that bars part in the Markdown.
  const shownOf = (line: Span): string => {
    const shown = read.text.slice(line.start, line.end)
    return shown.includes('\t') ? shown : sourceOf(places.sourceSpan(line))
  }
  const found = findInPlain(read, settings, shownOf)
  const mayGo = (finding: DuplicateFinding, i: number): boolean =>
    !read.joined.has(found[i].line) && places.isWhole(finding) && !hasMore(finding)
  return relocateFindings(found, places, text)
    .map((finding, i) => (isRemoved(finding) && !mayGo(finding, i) ? withAction(finding, 'flag') : finding))
    .sort(byPlace)
}

/**
 * The lines behind the first copy of a text that is nothing but its own copies, if they may go; in other texts none. In front of a look for what isn't
 * the story: among copies of itself a story has no end, behind which a notice is known.
 */
export function findCopiesOfWhole(text: string, { survivor, action }: FindSettings): DuplicateFinding[] {
  if (survivor === 'last' || action === 'flag') return []
  const written = lines(text).flatMap(({ start, end }) => text.slice(start, end).trim() || [])
  if (periodOf(written) === written.length) return []
  const list = articleLines(text, ({ start, end }) => text.slice(start, end))
  return copiesOfWhole(list).map((one) => findingOf(text, { ...one, line: list[one.line], kept: list[one.kept] }))
}

/** Whether a copy shows another image, is what the line that stays only shows as an image, or leads to another place than that. */
function hasMore({ text, evidence: { kept } }: DuplicateFinding): boolean {
  const shows = text.includes('![')
  if (shows !== kept.text.includes('![')) return true
  const places = new Set(kept.text.match(DESTINATION))
  if (places.size === 0) return false
  return (text.match(DESTINATION) ?? []).some((place) => !places.has(place))
}

const DESTINATION = /\]\([^\s)]*/g

/** What was found, with the lines as they were then. */
type FoundInRound = FoundDuplicate<ArticleLine>

function findInPlain({ text, code }: ReadMarkdown, settings: FindSettings, sourceOf: (line: Span) => string): DuplicateFinding[] {
  const removed: FoundInRound[] = []
  let list = withoutCode(articleLines(text, sourceOf), code)
  let found = findRound(list, settings)
  for (let round = 1; round <= MAX_ROUNDS && found.some(isRemoved); round++) {
    for (const one of found.filter(isRemoved)) removed.push(one)
    list = without(text, list, found)
    found = findRound(list, settings)
  }
  const gone = withStayingSurvivors(removed, settings).map((one) => withAction(findingOf(text, one), settings.action))
  const left = found.map((one) => withAction(findingOf(text, one), 'flag'))
  return [...gone, ...left].sort(byPlace)
}

/** The lines but for code: between fences or set in by four columns, given by its numbers, or by its form. */
function withoutCode(list: readonly ArticleLine[], code: ReadonlySet<number>): readonly ArticleLine[] {
  const programs = programsAmong(list.map(({ line, reading: { text } }) => ({ line, text })))
  if (code.size === 0 && programs.length === 0) return list
  const inPrograms = programs.flatMap(({ first, last }) => list.slice(first, last + 1))
  return remainingLines(list, new Set([...list.filter(({ line }) => code.has(line)), ...inPrograms]))
}

/** A finding with another action, if it was to go. Its reason stays: it says why. */
function withAction(finding: DuplicateFinding, action: Action): DuplicateFinding {
  return isRemoved(finding) ? { ...finding, action } : finding
}

/** What has been removed, with what stays for it: a line or sentence that went in a later round hands on to its own survivor. */
function withStayingSurvivors(removed: readonly FoundInRound[], settings: FindSettings): FoundInRound[] {
  const lines = new Map<number, FoundInRound>()
  const sentences = new Map<number, FoundInRound>()
  for (const one of removed) {
    if (one.span === undefined) lines.set(one.line.line, one)
    else sentences.set(stretchOf(one.line, one.span).start, one)
  }
  /** What became of the survivor of a line or sentence: nothing, if it stays. */
  const nextOf = ({ kept, keptSpan }: FoundInRound): FoundInRound | undefined =>
    lines.get(kept.line) ?? (keptSpan === undefined ? undefined : sentences.get(stretchOf(kept, keptSpan).start))
  const lastOf = endsOfChains(removed, nextOf)
  return removed.map((one) => {
    const last = lastOf.get(one)
    if (last === undefined) return one
    const { kept, keptSpan } = last
    return one.span === undefined ? keptFor(one, kept, settings) : { ...one, kept, keptSpan }
  })
}

/** Of each that has a next one the last that it leads to. What a chain has told is not asked again, or long ones would take quadratic time. */
function endsOfChains<T>(list: readonly T[], nextOf: (one: T) => T | undefined): ReadonlyMap<T, T> {
  const lastOf = new Map<T, T>()
  for (const one of list) {
    const chain: T[] = []
    let last = one
    for (let next = nextOf(last); next !== undefined; next = lastOf.get(next) ?? nextOf(next)) {
      chain.push(last)
      last = next
    }
    for (const part of chain) lastOf.set(part, last)
  }
  return lastOf
}

/**
 * The finding for another survivor. Where the two are not the same it stays as it is: of a copy that went in parts, each for another line, none of
 * these tells all, and what was found is true of that copy alone.
 */
function keptFor(found: FoundInRound, kept: ArticleLine, settings: FindSettings): FoundInRound {
  const { line } = found
  if (line.reading.key === kept.reading.key) return { ...found, kept, comparison: undefined, rule: 'repeated-line' }
  const comparison = settings.compare(line.reading, kept.reading)
  return comparison.relation === 'same' ? { ...found, kept, comparison, rule: 'near-same' } : found
}

/**
 * Rounds that may remove something. Of 10,979 labelled texts none needs more than 4, of 20,000 that were put together from a few lines at
 * random none more than 6; a text whose every round frees one line for the next would need ever more (800 such lines took 132 s). What
 * would go after the last round is flagged.
 */
const MAX_ROUNDS = 16

function isRemoved({ action }: { readonly action: Action }): boolean {
  return action === 'remove'
}

/** What one round finds: the second copy of the whole, else lines, and sentences only when all lines stay. */
function findRound(list: readonly ArticleLine[], settings: FindSettings): FoundInRound[] {
  return repeatsIn(textBody(list, settings.titleKeys), settings).map((one) => ({ ...one, line: list[one.line], kept: list[one.kept] }))
}

function repeatsIn(body: TextBody, settings: FindSettings): FoundDuplicate[] {
  const repeats = settings.survivor === 'last' ? [] : toldTwice(body)
  if (repeats.length > 0) return repeats
  const found = findInLines(body, settings, 'article')
  if (found.some(isRemoved)) return found
  // The sentences of a line that is a variation of another one, or structure, are a part of its form.
  const taken = new Set(found.filter(({ comparison }) => comparison?.relation !== 'shares-passage').map(({ line }) => line))
  return [...found, ...repeatedSentences(body, taken, settings)]
}

/** The lines that are left for the next round. */
function without(text: string, list: readonly ArticleLine[], found: readonly FoundInRound[]): ArticleLine[] {
  const whole = new Set<ArticleLine>()
  const sentences = new Map<ArticleLine, Span[]>()
  for (const { line, span } of found.filter(isRemoved)) {
    if (span === undefined) whole.add(line)
    else addToList(sentences, line, stretchOf(line, span))
  }
  const cut = list.map((line) => {
    const spans = sentences.get(line)
    if (spans === undefined) return line
    const left = lineWithCuts(text, line, spans)
    if (left.reading.text.trim() === '') whole.add(left)
    return left
  })
  return remainingLines(cut, whole)
}
