import { describe, fieldsOf } from '../../text/arguments.js'
import type { Database } from './leveldb-layout.js'
import { loadPackage, storeError } from './store.js'

/** LevelDB takes no less for either. */
export const MIN_OPEN_FILES = 64
export const MIN_FILE_SIZE = 1 << 20

/** Files that LevelDB has open beside. */
const OTHER_FILES = 10

/** Bytes that are collected before they are merged into files; twice the default, which saves a part of the merging. */
const WRITE_BUFFER = 8 << 20

/** Opens the database in a folder, which is made if it isn't there; `store`: what messages call it. */
export async function openFolder(store: string, folder: string, openFiles: number, fileSize: number): Promise<Database> {
  const { ClassicLevel } = await loadPackage(store, 'classic-level', () => import('classic-level'))
  try {
    const other = await otherFileIn(folder)
    if (other !== undefined) throw new Error(`it holds something else, ${describe(other)}`)
    const database: Database = new ClassicLevel(await placeOf(folder), {
      maxOpenFiles: openFiles + OTHER_FILES,
      maxFileSize: fileSize,
      writeBufferSize: WRITE_BUFFER,
    })
    await database.open()
    return database
  } catch (error) {
    throw storeError(store, 'opened', openingError(error))
  }
}

/**
 * Makes the folder and gives its one full path. Within a process LevelDB locks a path and no folder: by another spelling or a link it would be
 * open twice, and what one of the two has added would be lost.
 */
async function placeOf(folder: string): Promise<string> {
  const { mkdir, realpath } = await import('node:fs/promises') // Node's, as the package is
  await mkdir(folder, { recursive: true })
  return realpath(folder)
}

/** Why a database can't be opened, which is the cause of the error. */
function openingError(error: unknown): unknown {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const { code } = fieldsOf(cause)
  if (code === 'LEVEL_LOCKED') return new Error('it is locked: another index has it open', { cause })
  return code === 'EEXIST' || code === 'ENOTDIR' ? new Error('it is a file, or below one', { cause }) : cause
}

/** Names of the files of a LevelDB; one that was stopped while it was made has no `CURRENT` yet. */
const LEVELDB_FILE = /^(?:CURRENT|LOCK|LOG|LOG\.old|MANIFEST-\d+|\d+\.(?:dbtmp|ldb|log|sst))$/

/** The name of something in a folder that is no LevelDB: to open it there would fill it up. */
async function otherFileIn(folder: string): Promise<string | undefined> {
  const { readdir } = await import('node:fs/promises') // Node's, as the package is
  const names: string[] = await readdir(folder).catch(() => []) // what is no folder, LevelDB refuses
  return names.includes('CURRENT') ? undefined : names.find((name) => !LEVELDB_FILE.test(name))
}
