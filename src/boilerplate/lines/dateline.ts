import type { BoilerplateEvidence } from '../../text/finding.js'

/**
 * A dateline stands inside the first sentence of a story: 'LINDMOUTH (AP) — The ferry …'. Only the place and the agency are the dateline,
 * so a finding must end behind them, or a caller who asks for datelines to go would lose the sentence.
 */
const DATELINE = /^[^()/]{2,60}(?:\([^()]{2,40}\)|\/[^/]{2,20}\/|— РИА Новости)(?: ?[-–—]{1,2} |\. | )/u

/** Whether the cue goes on with whatever follows it, as `CITY (AP) — …` does. */
export function opensSentence({ cue }: BoilerplateEvidence): boolean {
  return cue?.phrase.endsWith('…') === true
}

/** Length of the dateline at the start of a line, without the blank behind it; 0 where its end can't be told. */
export function datelineLength(text: string): number {
  return DATELINE.exec(text)?.[0].trimEnd().length ?? 0
}
