import type { ArticleLine } from './article-lines.js'

/** Where the body text of an article is: for asking in constant time what stands in front of it and between two lines. */
export interface TextBody {
  /** Number of lines in front of the first prose with another key than `key`: that is where the headlines are. */
  headLines(key?: string): number
  /** Whether there is prose between two lines. */
  hasProseBetween(line: number, other: number): boolean
}

export function textBody(list: readonly ArticleLine[]): TextBody {
  const proseUpTo = new Uint32Array(list.length + 1)
  list.forEach(({ prose }, i) => {
    proseUpTo[i + 1] = proseUpTo[i] + (prose ? 1 : 0)
  })
  const orEnd = (index: number): number => (index < 0 ? list.length : index)
  const first = orEnd(list.findIndex(({ prose }) => prose))
  const firstKey = list[first]?.reading.key
  const second = orEnd(list.findIndex(({ prose, reading }) => prose && reading.key !== firstKey))
  return {
    headLines: (key) => (key !== undefined && key === firstKey ? second : first),
    hasProseBetween: (line, other) => proseUpTo[other] > proseUpTo[line + 1],
  }
}
