import type { CandidateLines, PromptsAmong } from '../lines/candidate.js'
import { isStory, type LaidOutText } from '../story/layout.js'
import { range } from '../story/line-indices.js'
import { isOwedToReaders } from './model-verdicts.js'
import { goes, type Verdicts } from './verdict.js'
import { rulesOn } from './verdicts.js'

/** So many sentences at most that a story seems to begin or end on are prompts. */
const PROMPTS_AROUND = 3

/** So many lines away from the story notes on how it was made stand. */
const NOTES_AROUND = 3

/**
 * On a page the model knows prompts by their neighbours. Those that it left go by their words, as they do from an article. Inside of the story most
 * lines are its sentences, which are not asked. What readers are owed stays, also where the model took it: that it was machine-made, or has paid links.
 *
 * @returns The text with the candidates by which the verdicts were changed, in place.
 */
export function addPromptsOfPage(text: LaidOutText, balanced: boolean, verdicts: Verdicts, promptsAmong: PromptsAmong): LaidOutText {
  const { facts } = text
  const linesOfStory = ({ candidates }: CandidateLines): number[] =>
    range(0, facts.length).filter((i) => isStory(facts[i], candidates[i]) && !goes(verdicts[i]))
  const seeming = linesOfStory(text)
  const [from, end] = [seeming[PROMPTS_AROUND] ?? 0, seeming.at(-1 - PROMPTS_AROUND) ?? 0]
  /** What the model took right beside the story may be a note that readers are owed. */
  const mayBeNote = (i: number): boolean =>
    verdicts[i]?.by === 'model' && facts[i].ends && i >= (seeming[0] ?? 0) - NOTES_AROUND && i <= (seeming.at(-1) ?? -1) + NOTES_AROUND
  const isOpen = (i: number): boolean => (verdicts[i]?.sure === true ? mayBeNote(i) : !facts[i].prose || i < from || i >= end)
  const { candidates } = promptsAmong(isOpen)
  const ofStory = linesOfStory({ facts, candidates })
  const [first, last] = [ofStory[0] ?? -1, ofStory.at(-1) ?? -1]
  const prompted = { ...text, candidates, layout: { ...text.layout, first, last } }
  const verdictOn = rulesOn(prompted, balanced)
  const judgedBy = [...text.candidates]
  candidates.forEach((candidate, i) => {
    if (candidate?.by !== 'prompt' || !isOpen(i)) return
    const verdict = verdictOn(i)
    const isOfPage = goes(verdict) && verdicts[i]?.sure !== true && (!facts[i].prose || i < first || i >= last)
    if (!isOfPage && !isOwedToReaders(candidate)) return
    verdicts[i] = verdict
    judgedBy[i] = candidate
  })
  return { ...text, candidates: judgedBy }
}
