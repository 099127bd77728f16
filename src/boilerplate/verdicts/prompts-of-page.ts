import type { CandidateLines, PromptsAmong } from '../lines/candidate.js'
import { isStory, type LaidOutText } from '../story/layout.js'
import { range } from '../story/line-indices.js'
import { goes, type Verdicts } from './verdict.js'
import { rulesOn } from './verdicts.js'

/** So many sentences at most that a story seems to begin or end on are prompts. */
const PROMPTS_AROUND = 3

/**
 * On a page the model knows prompts by their neighbours. Those that it left go by their words, as they do from an article. Inside of the story most
 * lines are its sentences, which are not asked.
 *
 * @returns The text with the candidates by which the verdicts were changed, in place.
 */
export function addPromptsOfPage(text: LaidOutText, balanced: boolean, verdicts: Verdicts, promptsAmong: PromptsAmong): LaidOutText {
  const { facts } = text
  const linesOfStory = ({ candidates }: CandidateLines): number[] =>
    range(0, facts.length).filter((i) => isStory(facts[i], candidates[i]) && !goes(verdicts[i]))
  const seeming = linesOfStory(text)
  const [from, end] = [seeming[PROMPTS_AROUND] ?? 0, seeming.at(-1 - PROMPTS_AROUND) ?? 0]
  const isOpen = (i: number): boolean => verdicts[i]?.sure !== true && (!facts[i].prose || i < from || i >= end)
  const { candidates } = promptsAmong(isOpen)
  const ofStory = linesOfStory({ facts, candidates })
  const [first, last] = [ofStory[0] ?? -1, ofStory.at(-1) ?? -1]
  const prompted = { ...text, candidates, layout: { ...text.layout, first, last } }
  const verdictOn = rulesOn(prompted, balanced)
  const judgedBy = [...text.candidates]
  candidates.forEach((candidate, i) => {
    if (candidate?.by !== 'prompt' || !isOpen(i) || (facts[i].prose && i >= first && i < last)) return
    const verdict = verdictOn(i)
    if (!goes(verdict)) return
    verdicts[i] = verdict
    judgedBy[i] = candidate
  })
  return { ...text, candidates: judgedBy }
}
