import { buffer } from 'node:stream/consumers'
import { createSourceProfile, type SourceProfile } from '../corpus/source-profile.js'
import { checkProfileData, type SourceProfileData } from '../corpus/source-profile-data.js'
import { describe, fieldsOf } from '../text/arguments.js'
import { butHas, reasonOf } from './errors.js'
import { openInput } from './input/read.js'
import { parse } from './input/records.js'
import type { SourceFlags } from './options.js'

/** The profiles of several sources by name, as they stand in a file. */
export type Profiles = ReadonlyMap<string, SourceProfileData>

/** Which profiles a task uses. Plain data: a worker thread gets a copy of it. */
export interface ProfileChoice {
  readonly profiles: Profiles
  /** The source of all articles; without it each record says its own. */
  readonly source?: string | undefined
}

const VERSION = 1

/**
 * Reads a file of profiles, compressed or not.
 *
 * @throws An `Error` that names the file, and the source whose profile is none.
 */
export async function readProfiles(path: string): Promise<Profiles> {
  const { version, sources } = fieldsOf(await readJson(path))
  if (version === undefined || typeof sources !== 'object' || sources === null) {
    throw new Error(`${path}: not a file of profiles, as copydesk learn writes it`)
  }
  if (version !== VERSION)
    throw new Error(`${path}: of version ${describe(version)}, and only ${VERSION} can be read; learn the sources again`)
  const profiles = new Map<string, SourceProfileData>()
  const entries: [name: string, data: unknown][] = Object.entries(sources)
  for (const [name, data] of entries) {
    checkProfileData(path, `sources[${JSON.stringify(name)}]`, data)
    profiles.set(name, data)
  }
  return profiles
}

async function readJson(path: string): Promise<unknown> {
  try {
    const { chunks } = await openInput({ path })
    return parse((await buffer(chunks)).toString('utf8'))
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`)
  }
}

/** Profiles that are being learned, by the names of their sources. */
export class ProfilesByName {
  readonly #profiles = new Map<string, SourceProfile>()
  readonly #maxLines: number

  constructor(maxLines: number) {
    this.#maxLines = maxLines
  }

  /** The profile of a source, empty at first. */
  of(name: string): SourceProfile {
    const profile = this.#profiles.get(name) ?? createSourceProfile({ maxLines: this.#maxLines })
    this.#profiles.set(name, profile)
    return profile
  }

  /** Takes in profiles that were learned before. */
  merge(others: Profiles): void {
    for (const [name, data] of others) this.of(name).merge(openProfile(data))
  }

  /** What stands in their file, sources in the order of their names. */
  written(): string {
    const sources = Object.fromEntries([...this.#profiles].sort(([a], [b]) => (a < b ? -1 : 1)))
    return `${JSON.stringify({ version: VERSION, sources })}\n`
  }
}

function openProfile(data: SourceProfileData): SourceProfile {
  return createSourceProfile({ maxLines: Number.POSITIVE_INFINITY }).fromJSON(data)
}

/**
 * Reads the profiles that the options of a command name, if they name any.
 *
 * @throws An `Error` that names the option or the file.
 */
export async function chooseProfiles({ profiles: path, source, jsonl = false }: SourceFlags): Promise<ProfileChoice | undefined> {
  if (path === undefined) {
    if (source !== undefined) throw new Error("option '--source' needs '--profiles'")
    return undefined
  }
  if (source === undefined && !jsonl) throw new Error("option '--profiles' needs '--jsonl', or '--source' for texts")
  const profiles = await readProfiles(path)
  if (source !== undefined && !profiles.has(source))
    throw new Error(`${path}: no profile of ${JSON.stringify(source)}${butHas([...profiles.keys()])}`)
  return { profiles, source }
}

/** Gives the profile of an article, by the host of its record where there is one. */
export type ProfileFinder = (host?: string) => SourceProfile | undefined

/** Finds profiles among the chosen ones; each is made when it is first asked for. */
export function profileFinder(choice: ProfileChoice | undefined): ProfileFinder {
  const made = new Map<string, SourceProfile>()
  return (host) => {
    const name = choice?.source ?? host
    const data = name === undefined ? undefined : choice?.profiles.get(name)
    if (name === undefined || data === undefined) return undefined
    const profile = made.get(name) ?? openProfile(data)
    made.set(name, profile)
    return profile
  }
}
