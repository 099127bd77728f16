import type { BoilerplateEvidence, BoilerplateKind } from '../text/finding.js'
import { KINDS } from './kinds.js'
import { behindStory, inHead, type Layout } from './layout.js'

const VETOES: { readonly [veto: string]: string } = {
  quotation: 'It stays: somebody is quoted.',
  attribution: 'It stays: it is ascribed to somebody.',
  'only-headline': 'It stays: it is the headline.',
  'mid-article-prose': 'Not removed: it is prose in the middle of the story.',
  'about-the-topic': 'Not removed: the story is about this very subject.',
  'over-half': 'Not removed: more than half of the text would go.',
}

/** Why a line was found, as a sentence or two for people. */
export function reasonFor(kind: BoilerplateKind, evidence: BoilerplateEvidence, layout: Layout, i: number): string {
  const place = behindStory(layout, i) ? ' behind the story' : inHead(layout, i) ? ' in front of the story' : ''
  const sentence = `Looks like ${KINDS[kind].noun}: ${signOf(evidence)}${place}.`
  const veto = evidence.veto === undefined ? undefined : VETOES[evidence.veto]
  return veto === undefined ? sentence : `${sentence} ${veto}`
}

function signOf({ cue, shape, support }: BoilerplateEvidence): string {
  if (cue !== undefined) return `the phrase “${cue.phrase}” (${cue.language})`
  if (shape !== undefined) return `it has the form “${shape}”`
  if (support?.includes('below-a-heading')) return 'a headline below the heading of a list of other articles'
  if (support?.includes('run')) return 'a sentence to the reader beside lines of that kind'
  return 'a rule of the caller'
}
