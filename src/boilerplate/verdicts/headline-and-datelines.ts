import type { Action, BoilerplateEvidence } from '../../text/finding.js'
import { DATELINE_SHAPE } from '../lines/dateline.js'
import type { LaidOutText } from '../story/layout.js'
import { isNameOfAuthor } from '../story/standfirst.js'
import type { Verdict, Verdicts } from './verdict.js'

// What belongs to an article and is no boilerplate: callers may want it out as well.

/** A line with the key of the title is hardly ever anything else; without a title 84 % of the lines that were taken for a page's headline were it. */
const TITLE_SCORE = 0.99
const HEADLINE_SCORE = 0.8
/** In an extracted article it may be a cross-head. */
const UNSURE_SCORE = 0.5
/** Of 45 different ones in labelled texts 39 name an author or an agency. */
const BYLINE_SCORE = 0.86
/** All of 81 that were found on labelled pages are datelines. */
const DATELINE_SCORE = 0.97

/** The headline is a finding only where `actions` names it, with this action. With `'remove'` each line that is the title goes. */
export function addHeadline({ layout: { headline, titles } }: LaidOutText, verdicts: Verdicts, action: Action, wholePage: boolean): void {
  if (headline < 0) return
  verdicts[headline] = headlineVerdict(titles.includes(headline), wholePage)
  if (action === 'remove') for (const i of titles) verdicts[i] = headlineVerdict(true, wholePage)
}

/** That a line is the headline: it is the title, or the line in front of the story that looks like one. */
function headlineVerdict(isTitle: boolean, wholePage: boolean): Verdict {
  const score = isTitle ? TITLE_SCORE : wholePage ? HEADLINE_SCORE : UNSURE_SCORE
  const evidence: BoilerplateEvidence = isTitle ? { support: ['title'] } : { shape: 'headline' }
  return { kind: 'headline', sure: isTitle || wholePage, removable: false, score, rule: 'headline', by: 'headline', evidence }
}

/** The names of authors close below the headline, of which nothing else is known. */
export function addBylines(text: LaidOutText, verdicts: Verdicts): void {
  verdicts.forEach((verdict, i) => {
    if (verdict === undefined && isNameOfAuthor(i, text)) verdicts[i] = BYLINE
  })
}

const BYLINE: Verdict = {
  kind: 'byline',
  sure: true,
  removable: false,
  score: BYLINE_SCORE,
  rule: 'signature',
  by: 'shape',
  evidence: { shape: 'signature', support: ['in-front-of-the-story'] },
}

/** Datelines of the lines in which nothing else was found. Several that name no agency are words in capitals in front of the lines of a list. */
export function addDatelines({ facts }: LaidOutText, verdicts: Verdicts): void {
  const isList = facts.filter(({ dateline }) => dateline?.signed === false).length > 1
  facts.forEach(({ dateline }, i) => {
    if (dateline === undefined || verdicts[i] !== undefined || (isList && !dateline.signed)) return
    const evidence: BoilerplateEvidence = { shape: DATELINE_SHAPE }
    verdicts[i] = { kind: 'dateline', sure: true, removable: false, score: DATELINE_SCORE, rule: DATELINE_SHAPE, by: 'shape', evidence }
  })
}
