import type { MeasuredText } from './measured.js'
import { isDoubted, type ModelView } from './model-view.js'

/** A frame begins with so many known lines in a row. */
const MIN_FRAME = 3
/** A story has so many paragraphs at most if it is one of short lines. */
const MAX_PARAGRAPHS = 2

/**
 * What the model makes of a page at a second look, if it doubts it. Where no title was given, the headline that was found is the title now: the story
 * begins behind its headline and has words of it, which the model takes from a title alone. A story of short lines (a programme, a log, a quiz) has
 * few of them, so there each line below the headline has the higher of its probabilities with a title and without; a given title may have been trusted
 * too much. `untitled`: the view without the title that was given.
 */
export function secondLook(
  view: ModelView,
  headline: number,
  measured: MeasuredText,
  title: string | undefined,
  untitled: () => ModelView,
): ModelView {
  const end = endOfShortLines(headline, measured)
  if (title !== undefined) {
    if (end < 0) return view
    const other = untitled()
    return isDoubted(view) || isDoubted(other) ? view.orLikelier(other, headline + 1, end) : view
  }
  const found = measured.facts[headline]?.text
  if (found === undefined || !isDoubted(view)) return view
  const titled = view.withTitle(found)
  return end < 0 ? titled : titled.orLikelier(view, headline + 1, end)
}

/** Where the frame begins below a headline, if hardly any paragraphs stand between; −1 if more do. */
function endOfShortLines(headline: number, { facts, candidates }: MeasuredText): number {
  let paragraphs = 0
  let known = 0
  for (let i = headline + 1; i < facts.length; i++) {
    if (candidates[i] === undefined && facts[i].prose) paragraphs++
    if (paragraphs > MAX_PARAGRAPHS) return -1
    known = candidates[i] === undefined ? 0 : known + 1
    if (paragraphs > 0 && known === MIN_FRAME) return i + 1 - MIN_FRAME
  }
  return facts.length
}
