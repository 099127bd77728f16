import type { Column } from './features.js'
import { lg } from './logarithm.js'
import { type Scan, scanText } from './scan.js'
import { nearMean, tabulate } from './sweeps.js'

/** A part of a title of fewer words is a site's or section's name. */
const MIN_PART_WORDS = 3

/**
 * Where the lines lie from the headline, for a caller who knows the title; all 0 for one who doesn't. The story begins behind the last line
 * that is the title ('Bridge opens | Example News' stands for 'Bridge opens' too), and its lines have words of the title.
 */
export function columnsOfTitle({ lines, wordHashes }: Scan, title: string | undefined): Column[] {
  const n = lines.length
  const columns: Column[] = []
  const column = (name: string, value: (i: number) => number): Float32Array => {
    const values = tabulate(n, value)
    columns.push({ name, values })
    return values
  }
  const known = title === undefined ? undefined : readTitle(title)
  let first = -1
  let last = -1
  if (known !== undefined) {
    for (let i = 0; i < n; i++) {
      if (!known.hashes.has(lines[i].hash)) continue
      if (first < 0) first = i
      last = i
    }
  }
  column('is the title', (i) => (known?.hashes.has(lines[i].hash) ? 1 : 0))
  column('the title is found', () => (first >= 0 ? 1 : 0))
  column('distance in front of the first title', (i) => (first > i ? lg(first - i) : 0))
  column('distance behind the first title', (i) => (first >= 0 && i > first ? lg(i - first) : 0))
  column('distance behind the last title', (i) => (last >= 0 && i > last ? lg(i - last) : 0))
  const common = column('words of the title', (i) => {
    if (known === undefined || known.words.size === 0) return 0
    const found = new Set<number>()
    for (let k = lines[i].from; k < lines[i].to; k++) if (known.words.has(wordHashes[k])) found.add(wordHashes[k])
    return found.size / known.words.size
  })
  columns.push({ name: 'words of the title before', values: nearMean(common, 0.2, 1) })
  columns.push({ name: 'words of the title behind', values: nearMean(common, 0.2, -1) })
  return columns
}

/** Hashes of the title and of its parts between bars and dashes, and of its longer words. */
function readTitle(title: string): { hashes: ReadonlySet<number>; words: ReadonlySet<number> } {
  const hashes = new Set<number>()
  const words = new Set<number>()
  const parts = title.split(/[|»·]| [-–—:] /u).filter((part) => part.trim() !== '')
  for (const [at, part] of [title, ...parts].entries()) {
    const { lines, wordHashes } = scanText(part)
    for (const line of lines.slice(0, 1)) if (at === 0 || line.words >= MIN_PART_WORDS) hashes.add(line.hash)
    if (at === 1) for (const hash of wordHashes) words.add(hash)
  }
  return { hashes, words }
}
