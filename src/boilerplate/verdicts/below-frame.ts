import { isSteady, type KnownLines } from '../known-to-source.js'
import type { MeasuredText } from '../measured.js'
import { LIKELY } from '../model/line-model.js'
import { bestBlock, tabulate } from '../model/sweeps.js'
import type { ModelView } from '../model-view.js'
import { SOURCE } from './source-verdicts.js'
import { goes, type Verdict, type Verdicts, withSupport } from './verdict.js'

// Below the frame that follows a story, a page has what no other page has: readers' comments, tags, teasers of the day. They may read like a story,
// and no profile can know their words. But it knows the frame: the story is the stretch with the most content that the frame doesn't cut through.

/** Words of likely content that a line of the frame outweighs. */
const FRAME_COST = 20
/**
 * At least so many lines of the frame lie between the story and what goes: one or two may be an advertisement or a box of links in front of
 * the last paragraph.
 */
const FRAME_LINES = 3
/** What the model is surer of stays wherever it stands. */
const CERTAIN_BELOW_FRAME = 0.9
const SCORE = 0.9

/** Takes from a whole page what stands below the frame that follows the story, in place. */
export function addBelowFrame(known: KnownLines, { facts, candidates }: MeasuredText, verdicts: Verdicts, view: ModelView): void {
  const frame = facts.map((_, i) => isSteady(known[i]) && goes(verdicts[i]))
  const gains = tabulate(facts.length, (i) => {
    if (frame[i]) return -FRAME_COST
    if (isSteady(known[i])) return 0 // a teaser of the day may have more words than a short story
    const content = view.content(i)
    // What is likelier content than not counts for the story.
    return content > LIKELY ? facts[i].words * (content - LIKELY) : 0
  })
  const { last } = bestBlock(gains)
  if (last < 0) return
  let between = 0
  let stretches = 0
  for (let i = last + 1; i < facts.length; i++) {
    if (frame[i]) between++
    if (frame[i] || between < FRAME_LINES) continue
    if (frame[i - 1]) stretches++
    // Right below the first lines of the frame, a row of buttons or a box of links, the story's last paragraph may stand.
    if ((stretches === 1 && facts[i].prose) || candidates[i] !== undefined || goes(verdicts[i])) continue
    if (known[i]?.betweenSame === true || view.content(i) < CERTAIN_BELOW_FRAME) verdicts[i] = belowFrame(verdicts[i])
  }
}

function belowFrame(verdict: Verdict | undefined): Verdict {
  return {
    kind: 'page-chrome',
    sure: true,
    removable: true,
    score: SCORE,
    rule: SOURCE,
    by: 'source',
    evidence: withSupport({ ...verdict?.evidence }, 'below-the-frame'),
  }
}
