import type { Finding } from '../text/finding.js'
import { tally } from '../text/lists.js'
import { CATEGORIES, CATEGORY_NAMES, type Category, categoryOf, spelled } from './categories.js'
import { escapeWords } from './escape.js'
import type { ArticleReport } from './result.js'

/** A row of the panel: a category with what was found of it. */
interface Row {
  readonly category: Category | 'repairs'
  readonly name: string
  /** How many were carried out: removals, or repairs. */
  readonly done: number
  /** How many only have a mark. */
  readonly marked: number
  /** How often each kind or repair occurs, by its name. */
  readonly kinds: ReadonlyMap<string, number>
}

/** Counts, chart and filters in one: a row for each category with a box to tick, a bar and what it is made of. */
export function panelHtml({ findings, stats }: Pick<ArticleReport, 'findings' | 'stats'>, undone: ReadonlySet<Finding>): string {
  const rows = [...CATEGORIES.map((category) => rowOf(category, findings, undone)), repairsRow(stats.repairs)].filter(
    ({ done, marked }) => done + marked > 0,
  )
  if (rows.length === 0) return '<p class="nothing">Nothing was found: the text is as it was.</p>'
  const most = Math.max(...rows.map(({ done, marked }) => done + marked))
  return `<fieldset class="filters">\n<legend>Show what was found</legend>\n${rows.map((row) => rowHtml(row, most)).join('\n')}\n</fieldset>
<p class="hint">Untick all to read the clean text.</p>`
}

function rowOf(category: Category, findings: readonly Finding[], undone: ReadonlySet<Finding>): Row {
  const own = findings.filter((finding) => categoryOf(finding) === category)
  const done = own.filter((finding) => finding.action === 'remove' && !undone.has(finding)).length
  return { category, name: CATEGORY_NAMES[category], done, marked: own.length - done, kinds: tally(own.map(({ kind }) => kind)) }
}

function repairsRow(repairs: Readonly<Record<string, number>>): Row {
  const kinds = new Map(Object.entries(repairs))
  const done = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  return { category: 'repairs', name: 'Repairs', done, marked: 0, kinds }
}

function rowHtml({ category, name, done, marked, kinds }: Row, most: number): string {
  const parts = [...kinds].map(([kind, count]) => `${escapeWords(spelled(kind))} ${count}`).join(', ')
  return (
    `<div class="row of-${category}"><label><input type="checkbox" id="show-${category}" checked> ` +
    `<span class="name">${name}</span> <span class="count">${done + marked}</span></label>` +
    `${barHtml(done, marked, most)}<span class="kinds">${parts}</span></div>`
  )
}

/** A bar as long as the count is beside the greatest; what only has a mark is drawn pale. */
function barHtml(done: number, marked: number, most: number): string {
  const width = (count: number): number => Math.round((count / most) * 1000) / 10
  return (
    `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">` +
    `<rect class="done" width="${width(done)}" height="4"/><rect class="marked" x="${width(done)}" width="${width(marked)}" height="4"/></svg>`
  )
}
