import { goesOnBelow, repeatedPassages } from '../../text/repeated-passages.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { MeasuredText } from '../measured.js'
import { LIKELY } from '../model/line-model.js'
import type { ModelView } from '../model-view.js'

// Of a passage that a page has twice the model sees one copy: it takes what is repeated for the frame.

/** For each line of a copy that is left out, the index of the line in the copy that stays. */
type CopyOf = MeasuredText['copyOf']

/**
 * Which copies are left out: the second ones; the first ones where most of what the text has twice goes on behind the second, as a story does below a
 * teaser of it.
 */
export function copiesLeftOut(facts: readonly LineFacts[]): CopyOf {
  const passages = repeatedPassages(facts)
  if (passages.length === 0) return []
  const goingOn = passages.filter((passage) => goesOnBelow(passage, facts))
  const leavesFirst = 2 * goingOn.flat().length > passages.flat().length
  const copyOf = new Array<number | undefined>(facts.length).fill(undefined)
  for (const { line, first } of passages.flat()) {
    if (leavesFirst) copyOf[first] = line
    else copyOf[line] = first
  }
  return copyOf
}

/** A text without the copies that are left out, and what the model makes of it. */
export interface TextSeen {
  readonly lines: MeasuredText
  readonly seen: ModelView
}

/**
 * Decides on the copies once it is known what the text is. What an extracted article says twice is left to those who look for repeats. On a page the
 * others are left out where the model takes those for the story's and not the ones that were to stay: one may be cut up by links and advertisements.
 *
 * @param look - Looks at the text, so measured, by the model.
 */
export function decideOnCopies(lines: MeasuredText, seen: ModelView, onPage: boolean, look: (at: MeasuredText) => ModelView): TextSeen {
  const leavingOut = (copyOf: CopyOf): TextSeen => {
    const others = { ...lines, copyOf }
    return { lines: others, seen: look(others) }
  }
  if (lines.copyOf.length === 0) return { lines, seen }
  if (!onPage) return leavingOut([])
  if (isLikelyStory({ lines, seen })) return { lines, seen }
  const others = leavingOut(otherCopies(lines.copyOf))
  return isLikelyStory(others) ? others : { lines, seen }
}

/** Whether the model takes the copies that stay for the story's, most of their words. */
function isLikelyStory({ lines: { facts, copyOf }, seen }: TextSeen): boolean {
  let likely = 0
  let all = 0
  for (const copy of new Set(copyOf)) {
    if (copy === undefined) continue
    all += facts[copy].words
    if (seen.content(copy) >= LIKELY) likely += facts[copy].words
  }
  return 2 * likely > all
}

/** The first copy that was left out stays in place of the one that was to stay. */
function otherCopies(copyOf: CopyOf): CopyOf {
  const others = new Array<number | undefined>(copyOf.length).fill(undefined)
  copyOf.forEach((copy, i) => {
    if (copy === undefined) return
    if (others[copy] === undefined) others[copy] = i
    else others[i] = others[copy]
  })
  return others
}
