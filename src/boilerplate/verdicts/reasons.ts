import type { BoilerplateEvidence, BoilerplateKind, Veto } from '../../text/finding.js'
import { KINDS } from '../kinds.js'
import { promptNoun } from '../prompts/prompt-rules.js'
import { behindStory, inHead, type Layout } from '../story/layout.js'

const VETOES: Readonly<Record<Veto, string>> = {
  quotation: 'It stays: somebody is quoted.',
  attribution: 'It stays: it is ascribed to somebody.',
  'only-headline': 'It stays: it is the headline.',
  'mid-article-prose': 'Not removed: it is prose in the middle of the story.',
  'repeated-alone': 'Not removed: newsrooms repeat paragraphs and cross-heads of their stories, too.',
  'about-the-topic': 'Not removed: the story is about this very subject.',
  'over-half': 'Not removed: more than half of the text would go.',
}

/** The forms that need no language, as people call them. */
const SHAPE_NOUNS: { readonly [shape: string]: string } = {
  'agency-caption': 'an agency’s caption',
  'share-count': 'a counter of shares or comments',
  'copyright-line': 'a ©, a year and an owner',
  'copyright-year': 'the word copyright, a year and an owner',
  'credit-sign': 'a picture’s credit',
  credit: 'a picture’s credit',
  'credit-at-the-end': 'a caption with the credit of an agency at its end',
  'share-row': 'a row of buttons for sharing',
  handle: 'an account’s name',
  hashtags: 'hashtags',
  'web-address': 'a web address',
  'e-mail-address': 'an e-mail address',
  breadcrumb: 'a path through the site',
  'link-row': 'a row of links',
  pagination: 'page numbers',
  'time-stamp': 'a date or time alone on its line',
  markup: 'left-over markup',
  'document-title': 'the headline with the name of the site, as the title of a document',
  headline: 'a short line without a full stop',
  marks: 'marks without a word',
  answer: 'an answer to the question above it',
  'ui-word': 'a label of the page’s controls',
}

/** Why a line was found, as a sentence or two for people. */
export function reasonFor(kind: BoilerplateKind, evidence: BoilerplateEvidence, layout: Layout, i: number): string {
  const place = behindStory(layout, i) ? ', behind the story' : inHead(layout, i) ? ', in front of the story' : ''
  const sentence = `Looks like ${KINDS[kind].noun}: ${signOf(evidence)}${place}.`
  return evidence.veto === undefined ? sentence : withVeto(sentence, evidence.veto)
}

/** A reason with what spoke against the removal. */
export function withVeto(reason: string, veto: Veto): string {
  return `${reason} ${VETOES[veto]}`
}

function signOf(evidence: BoilerplateEvidence): string {
  const own = ownSignOf(evidence)
  const { source } = evidence
  if (source === undefined) return own ?? 'a rule of the caller says so'
  return `${own === undefined ? 'it' : `${own}, and`} stands in ${source.articles} of ${source.of} articles of this source`
}

/** What the line says by itself and among its neighbours. */
function ownSignOf({ cue, shape, features, support }: BoilerplateEvidence): string | undefined {
  if (cue !== undefined)
    return `it is worded like a ${cue.strength === 'strong' ? 'stock phrase' : 'common label'} of such lines (${cue.language})`
  if (support?.includes('title')) return 'it is the title that was given'
  const prompt = shape === undefined ? undefined : promptNoun(shape)
  if (prompt !== undefined) return `it has the words of ${prompt}`
  if (shape !== undefined) return `it has the form of ${SHAPE_NOUNS[shape] ?? shape}`
  if (support?.includes('below-a-heading')) return 'it stands below the heading of a list of other articles'
  if (support?.includes('rule-on-comments')) return 'it is a rule on what readers send in, beside lines of that kind'
  if (support?.includes('told-twice')) return 'it belongs to a passage that the text has twice'
  if (support?.includes('below-the-frame')) return 'it stands below lines that this source repeats'
  if (support?.includes('run')) return 'it is a sentence to the reader beside lines of that kind'
  if (features !== undefined) return `it is told by its form and place (${features.map(({ name }) => name).join(', ')})`
  return undefined
}
