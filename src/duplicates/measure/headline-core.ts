import { trimSpan } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import { words } from '../../text/words.js'
import type { HeadlineCore } from './core-span.js'
import { withoutButton, withoutEndLabel } from './end-labels.js'
import { withoutFront } from './front-labels.js'
import { withoutSiteName } from './site-names.js'

// What is left of a line without the site's name behind it and a label before it: page titles and teasers repeat a headline in this dress.

/**
 * The line itself first, then its cores: without what is in front, without one, two, three parts behind. `spans` are the words of the line, for
 * those who know them.
 */
export function headlineCores(text: string, spans: readonly Span[] = words(text)): HeadlineCore[] {
  const whole = { ...trimSpan(text, { start: 0, end: text.length }), guessed: false }
  if (whole.end - whole.start > LONGEST_HEADLINE) return [whole]
  const shorter = withoutButton(text, whole) ?? withoutEndLabel(text, whole, spans)
  const closed = shorter === undefined ? whole : { ...shorter, guessed: false }
  const named = [closed, ...withoutFront(text, closed, spans)]
  const unnamed = named.flatMap((core) => withoutSiteNames(text, core))
  return shorter === undefined ? [...named, ...unnamed] : [whole, ...named, ...unnamed]
}

/** UTF-16 units of the longest line that is looked at as a headline or caption. */
const LONGEST_HEADLINE = 600

/** A core without one part behind, without two and so on, for as long as they are names. */
function withoutSiteNames(text: string, core: HeadlineCore): HeadlineCore[] {
  const cores: HeadlineCore[] = []
  let rest = core
  while (cores.length < MAX_TRAILING_PARTS) {
    const shorter = withoutSiteName(text, rest)
    if (shorter === undefined) break
    cores.push(shorter)
    rest = shorter
  }
  return cores
}

/** Parts behind a headline: '… | Section | News | Site'. */
const MAX_TRAILING_PARTS = 3
