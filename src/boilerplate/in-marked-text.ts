import { relocateFindings } from '../text/edits/relocate.js'
import type { BoilerplateFinding } from '../text/finding.js'
import { type LineSpan, lines } from '../text/lines.js'
import type { ReadMarkdown } from '../text/reading/markdown.js'
import { markdownPlaces } from '../text/reading/markdown-places.js'
import type { Judgement, LineRole } from './judgement.js'
import { flaggedFor } from './verdicts/limit-removals.js'

/** A judgement on the lines that were read, in the text that they were read from. */
export function inMarkedText(judgement: Judgement, read: ReadMarkdown, text: string): Judgement {
  if (read.text === text) return judgement
  const places = markdownPlaces(read)
  const cut = partsOfJoined(judgement.findings, read)
  const findings = relocateFindings(judgement.findings, places, text).map((finding, i) =>
    // It would leave half of a link, of stress or of a paragraph behind.
    finding.action === 'remove' && (cut.has(judgement.findings[i].line) || !places.isWhole(finding))
      ? flaggedFor(finding, 'cuts-markup')
      : finding,
  )
  return { ...judgement, findings, roles: rolesOfSource(judgement.roles, text, read) }
}

/** The roles of the lines of a text, given those of the lines that are read. A row of signs has that of the line above it. */
function rolesOfSource(roles: readonly LineRole[], text: string, { source, underlined }: ReadMarkdown): readonly LineRole[] {
  const read = lines(source)
  let at = 0
  return lines(text).map(({ start }) => {
    while (at + 1 < read.length && read[at + 1].start <= start) at++
    // Numbers of lines count from 1, so that of a line is the index of the one below it.
    const isRowOfSigns = underlined.has(at)
    return roles[isRowOfSigns ? at - 1 : at] ?? 'body'
  })
}

/** The numbers of lines that breaks join to one with a letter or digit that stays. */
function partsOfJoined(findings: readonly BoilerplateFinding[], { text, joined }: ReadMarkdown): ReadonlySet<number> {
  if (joined.size === 0) return new Set()
  const going = new Set(findings.filter(({ action }) => action === 'remove').map(({ line }) => line))
  const stays = ({ line, start, end }: LineSpan): boolean => !going.has(line) && /[\p{L}\p{N}]/u.test(text.slice(start, end))
  const staying = new Set(lines(text).flatMap((line) => (joined.has(line.line) && stays(line) ? [joined.get(line.line)] : [])))
  return new Set([...joined].flatMap(([line, first]) => (staying.has(first) ? [line] : [])))
}
