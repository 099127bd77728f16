import { behindStory, type Layout } from './layout.js'
import type { LineFacts } from './line-facts.js'
import { type Topics, topicsIn } from './topics.js'
import type { Verdict } from './verdicts.js'
import { hasAttribution } from './words-of-speech.js'

/** A story with this many sentences on a subject is about it, and a line on the subject may be part of it. */
const ABOUT_LINES = 3

/**
 * What speaks against removing a line, whatever was found: it is quoted or ascribed to somebody, it is the only headline, it is prose in the
 * middle of the story found by a weak sign, or the story is about the very thing (a new cookie law).
 */
export function findVeto(i: number, verdict: Verdict, facts: readonly LineFacts[], layout: Layout, topics: Topics): string | undefined {
  const line = facts[i]
  const certain = verdict.rule === 'agency-caption' || verdict.rule === 'cue-strong' || verdict.rule === 'label-strong'
  if (i === layout.headline) return 'only-headline'
  if (hasAttribution(line.key)) {
    if (line.quotes) return 'quotation'
    if (!certain && line.ends) return 'attribution'
  }
  if (line.prose && verdict.evidence.cue?.strength === 'weak' && !behindStory(layout, i)) return 'mid-article-prose'
  return isAboutTopic(verdict, facts, layout, topics) ? 'about-the-topic' : undefined
}

function isAboutTopic(verdict: Verdict, facts: readonly LineFacts[], layout: Layout, topics: Topics): boolean {
  if (!TOPICAL.has(verdict.kind)) return false
  let about = 0
  for (let i = Math.max(0, layout.first); i <= layout.last; i++) {
    if (facts[i].prose && topicsIn(facts[i].key, topics).has(verdict.kind) && ++about >= ABOUT_LINES) return true
  }
  return false
}

const TOPICAL: ReadonlySet<string> = new Set([
  'comment-policy',
  'newsletter',
  'cookie-notice',
  'paywall',
  'copyright',
  'advertisement',
  'support-appeal',
  'app-prompt',
])
