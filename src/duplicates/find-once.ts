import type { ArticleLine } from './article-lines.js'
import { candidatePairs } from './candidates.js'
import { hasOwnFacts } from './compare.js'
import type { FoundDuplicate } from './duplicate-finding.js'
import type { FindSettings } from './find-options.js'
import { repeatableLines } from './repeatable.js'
import { repeatedLines } from './repeated-lines.js'
import { byPreference, isDressed, matchesByPreference } from './survivors.js'
import { textBody } from './text-body.js'

/** What one look through the lines finds: copies, then lines that are near to one that stays. */
export function findInLines(list: readonly ArticleLine[], settings: FindSettings): FoundDuplicate[] {
  const repeatable = repeatableLines(list, settings.titleKeys)
  const repeats = repeatedLines(list, repeatable, settings.titleKeys, settings.survivor)
  const copies = new Set(repeats.map(({ line }) => line))
  const compared = list.map((_, i) => i).filter((i) => !repeatable[i] && !copies.has(i))
  const near = nearLines(list, compared, settings)
  return [...repeats, ...near]
}

/** Lines that are near to another one, among those with the indices `compared`. */
function nearLines(list: readonly ArticleLine[], compared: readonly number[], settings: FindSettings): FoundDuplicate[] {
  const readings = compared.map((i) => list[i].reading)
  const order = byPreference(readings, settings.survivor)
  const head = textBody(list).headLines()
  /** Headings inside of the text are alike on purpose ('Pros of guided tours', 'Pros and cons of guided tours'): only copies of those go. */
  const mayGo = (line: number, kept: number): boolean => {
    const { prose, reading } = list[line]
    if (hasOwnFacts(reading, list[kept].reading)) return false
    return prose || Math.min(line, kept) < head || isDressed(reading) || isDressed(list[kept].reading)
  }
  return matchesByPreference(readings, candidatePairs(readings), order, settings.compare).flatMap(({ line, kept, comparison }) => {
    const { relation, evidence } = comparison
    const found = { line: compared[line], kept: compared[kept], comparison, rule: `near-${relation}` }
    if (relation === 'same') return { ...found, action: mayGo(found.line, found.kept) ? 'remove' : 'flag' }
    if (relation === 'shares-passage') return { ...found, action: 'flag' }
    // Only the shorter line of the two may go for the other one.
    if (relation === 'contained') return { ...found, action: evidence.contained === 'a' ? settings.contained : 'flag' }
    return evidence.similarity >= settings.threshold ? { ...found, action: 'keep' } : []
  })
}
