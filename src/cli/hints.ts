import type { SourceProfile } from '../corpus/source-profile.js'
import type { RecordFields } from './input/records.js'
import type { ProfileChoice } from './profiles.js'

/** What helps to clean an article beside its text, where options ask for it: the headline in a field of its record, the profile of its source. */
export type Hint = 'headline' | 'profile'

/** The hints that an article has. */
export function hintsOf(title: string | undefined, profile: SourceProfile | undefined): Hint[] {
  const hints: Hint[] = []
  if (title !== undefined) hints.push('headline')
  if (profile !== undefined) hints.push('profile')
  return hints
}

/** The options of a task that name a field which records may lack. */
interface Asking {
  readonly fields?: RecordFields | undefined
  readonly profiles?: ProfileChoice | undefined
}

/** Names the hints that a task asks for and that none of its records had: the name of a field may be wrong. */
export function missingHints({ fields, profiles }: Asking, seen: ReadonlySet<Hint>): string[] {
  const missing: string[] = []
  if (fields?.titleField !== undefined && !seen.has('headline')) {
    missing.push(`no record has a headline in field ${JSON.stringify(fields.titleField)}`)
  }
  if (fields?.urlField !== undefined && profiles !== undefined && !seen.has('profile')) {
    missing.push(`no record has in field ${JSON.stringify(fields.urlField)} the web address of a source with a profile`)
  }
  return missing
}
