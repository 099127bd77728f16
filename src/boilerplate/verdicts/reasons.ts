import type { BoilerplateEvidence, BoilerplateKind, Veto } from '../../text/finding.js'
import { KINDS } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import { behindStory, inHead, type LaidOutText } from '../story/layout.js'

const VETOES: Readonly<Record<Veto, string>> = {
  quotation: 'It stays: somebody is quoted.',
  attribution: 'It stays: it is ascribed to somebody.',
  'only-headline': 'It stays: it is the headline.',
  'repeated-alone': 'Not removed: newsrooms repeat paragraphs, cross-heads and tables of their stories, too.',
  'inside-sentence': 'Not removed: half a sentence would be left.',
  'cuts-markup': 'Not removed: half of a link, of stress or of a table would be left.',
  'about-the-topic': 'Not removed: the story is about this very subject.',
  'over-half': 'Not removed: more than half of the text would go.',
}

/** What a line is told by that has no form of its own. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  headline: 'a short line without a full stop',
  dateline: 'a place, an agency or a date in front of a sentence',
  signature: 'somebody’s name',
  marks: 'marks without a word',
  hashtags: 'hashtags',
  answer: 'an answer to the question above it',
  script: 'a script, style sheet or data of the page',
  'running-head': 'the number of a page, or of what stands beside it again and again',
}

/** Why a line was found, as a sentence or two for people; `weak`: too little speaks for it to take it out. */
export function reasonFor(
  i: number,
  kind: BoilerplateKind,
  evidence: BoilerplateEvidence,
  weak: boolean,
  { candidates, layout }: LaidOutText,
): string {
  const place = behindStory(layout, i) ? ', behind the story' : inHead(layout, i) ? ', in front of the story' : ''
  const sentence = `Looks like ${KINDS[kind].noun}: ${signOf(kind, evidence, candidates[i])}${place}.`
  if (evidence.veto !== undefined) return withVeto(sentence, evidence.veto)
  return weak ? `${sentence} Not removed: that alone is too little.` : sentence
}

/** A reason with what spoke against the removal. */
export function withVeto(reason: string, veto: Veto): string {
  return `${reason} ${VETOES[veto]}`
}

function signOf(kind: BoilerplateKind, evidence: BoilerplateEvidence, candidate: Candidate | undefined): string {
  const own = ownSignOf(kind, evidence, candidate)
  const { source } = evidence
  if (source === undefined) return own ?? 'a rule of the caller says so'
  return `${own === undefined ? 'it' : `${own}, and`} stands in ${source.articles} of ${source.of} articles of this source`
}

/** What the line says by itself and among its neighbours. */
function ownSignOf(
  kind: BoilerplateKind,
  { cue, shape, features, support }: BoilerplateEvidence,
  candidate: Candidate | undefined,
): string | undefined {
  if (cue !== undefined)
    return `it is worded like a ${cue.strength === 'strong' ? 'stock phrase' : 'common label'} of such lines (${cue.language})`
  if (support?.includes('title')) return 'it is the title that was given'
  if (shape !== undefined) return formOf(shape, candidate)
  if (support?.includes('below-a-heading'))
    return `it stands below the heading of ${kind === 'author-bio' ? 'one' : 'a list of other articles'}`
  if (support?.includes('rule-on-comments')) return 'it is a rule on what readers send in, beside lines of that kind'
  if (support?.includes('told-twice')) return 'it belongs to a passage that the text has twice'
  if (support?.includes('below-the-frame')) return 'it stands below lines that this source repeats'
  if (support?.includes('links')) return 'it is a link beside others'
  if (support?.includes('run')) return 'it is a sentence to the reader beside lines of that kind'
  const place = support?.includes('below-page-lines') ? 'it stands below lines of the page, and ' : ''
  if (features !== undefined) return `${place}it is told by its form and place (${features.map(({ name }) => name).join(', ')})`
  return undefined
}

function formOf(name: string, candidate: Candidate | undefined): string {
  if (candidate?.shape?.name !== name) return `it has the form of ${OTHER_FORMS[name]}`
  return `it has the ${candidate.by === 'prompt' ? 'words' : 'form'} of ${candidate.shape.noun}`
}
