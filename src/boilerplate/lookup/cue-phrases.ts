import { BOILERPLATE_KINDS, type BoilerplateKind } from '../../text/finding.js'
import type { CuePhrases, CueTable } from './cue-table.js'

/** The phrases of some lines, which have ` ; ` between them: tables of hundreds of short phrases stay readable. */
export function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' ; '))
}

/** One table of a language out of several parts, which may have the same kinds. */
export function joinTable(language: string, ...parts: readonly CueTable['cues'][]): CueTable {
  const cues: { [kind in BoilerplateKind]?: CuePhrases } = {}
  for (const part of parts) {
    for (const kind of BOILERPLATE_KINDS) {
      const more = part[kind]
      if (more === undefined) continue
      const { strong = [], weak = [] } = cues[kind] ?? {}
      cues[kind] = { strong: [...strong, ...(more.strong ?? [])], weak: [...weak, ...(more.weak ?? [])] }
    }
  }
  return { language, cues }
}
