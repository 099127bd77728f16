import { fieldsOf } from '../text/arguments.js'
import type { ArticleIndexSettings } from './article-index-options.js'

/** Grows whenever the same text gives another sketch, or a store keeps its articles in another way. */
const INDEX_VERSION = 4

/** What a store has to have been made with, as one line. */
export function layoutOf({ by, threshold, cleaned }: ArticleIndexSettings): string {
  return JSON.stringify({ index: 'copydesk', version: INDEX_VERSION, by, threshold, cleaned })
}

/** Says that a store has been made with another layout than is asked for, and what to do. */
export function otherLayout(kept: string, wanted: string): string {
  const [made, asked] = [kept, wanted].map(contentsOf)
  if (made === undefined || made === asked) return 'holds an index of another version of copydesk: make a new one in another place'
  return `holds ${made}, asked for were ${asked}: use the options that it was made with, or another place`
}

/** What an index of this version holds, in words; nothing for one of another version. */
function contentsOf(layout: string): string | undefined {
  try {
    const { version, by, threshold, cleaned } = fieldsOf(JSON.parse(layout))
    return version === INDEX_VERSION ? `${by}s (threshold ${threshold}${cleaned === true ? ', cleaned' : ''})` : undefined
  } catch {
    return undefined
  }
}
