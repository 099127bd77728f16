import type { SourceProfile } from '../corpus/source-profile.js'
import type { Task } from './task.js'

/** What options ask for that not every record has: a headline in the field that they name, and a source of which there is a profile. */
export type Extra = 'headline' | 'profile'

/** The extras that a record has. */
export function extrasOf(title: string | undefined, profile: SourceProfile | undefined): Extra[] {
  const extras: Extra[] = []
  if (title !== undefined) extras.push('headline')
  if (profile !== undefined) extras.push('profile')
  return extras
}

/** Says what of the extras that a task asks for none of its records had: the name of a field may be wrong. */
export function missingExtras({ fields, profiles }: Pick<Task, 'fields' | 'profiles'>, seen: ReadonlySet<Extra>): string[] {
  const missing: string[] = []
  if (fields?.titleField !== undefined && !seen.has('headline')) {
    missing.push(`no record has a headline in field ${JSON.stringify(fields.titleField)}`)
  }
  if (fields?.urlField !== undefined && profiles !== undefined && !seen.has('profile')) {
    missing.push(`no record has in field ${JSON.stringify(fields.urlField)} the web address of a source with a profile`)
  }
  return missing
}
