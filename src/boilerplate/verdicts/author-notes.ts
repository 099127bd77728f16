import { kindSet } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import { stops } from '../lines/line-facts.js'
import { inTail, type LaidOutText } from '../story/layout.js'
import { byNeighbours, type Verdicts } from './verdict.js'

// 'About the author' stands above a name, what the writer does, and some sentences. They are flagged with it, so that a caller who wants it out gets
// all of it.

/** So many lines at most stand below the heading of a note about the author: a name, what the writer does, some sentences. */
const MAX_LINES_OF_NOTE = 4
/** Below a sentence on the writer a line of so few words without a mark is the heading of something else: 'References'. */
const MAX_HEADING_WORDS = 4
/** Of 30 lines that are flagged so in extracted labelled texts 24 are in no gold; the others are of one article. */
const NOTE_SCORE = 0.8

/** Adds what stands below the heading of a note about the author, at the end of a text, to the verdicts, in place. */
export function addAuthorNotes(text: LaidOutText, verdicts: Verdicts): void {
  const { facts, candidates } = text
  verdicts.forEach((heading, i) => {
    if (heading?.kind !== 'author-bio' || heading.whole !== 'phrase' || !mayHeadAuthorNote(i, text)) return
    let hasSentence = false
    for (let at = i + 1; at <= i + MAX_LINES_OF_NOTE && at < facts.length && mayBeInNote(candidates[at]); at++) {
      if (hasSentence && facts[at].words <= MAX_HEADING_WORDS && !stops(facts[at])) return
      hasSentence ||= stops(facts[at])
      if (verdicts[at]?.sure === true) continue
      verdicts[at] = { ...byNeighbours('author-bio', heading.rule, true, NOTE_SCORE, { support: ['below-a-heading'] }), removable: false }
    }
  })
}

/** Whether a line stands where a note about the author does, at the end of a text, however short that is. */
export function mayHeadAuthorNote(i: number, { facts, layout }: LaidOutText): boolean {
  return i > layout.first && (inTail(layout, i, facts.length) || i + MAX_LINES_OF_NOTE >= facts.length - 1)
}

/** Between the lines on a writer stands where to follow and reach them. */
function mayBeInNote(candidate: Candidate | undefined): boolean {
  return candidate === undefined || IN_NOTES.has(candidate.kind)
}

const IN_NOTES = /* @__PURE__ */ kindSet('author-bio', 'byline', 'share')
