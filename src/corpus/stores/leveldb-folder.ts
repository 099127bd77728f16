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
    await refuseOther(folder)
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
  const { realpath } = await import('node:fs/promises') // Node's, as the package is
  await makeFolder(folder)
  return realpath(folder)
}

/** Makes a folder and those above it. Node's own `recursive` never ends where none can be made and the one above is there, as below /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const { dirname } = await import('node:path')
  const above = dirname(folder)
  await makeBelow(folder).catch(async (error: unknown) => {
    if (fieldsOf(error).code !== 'ENOENT' || above === folder) throw error
    await makeFolder(above)
    await makeBelow(folder)
  })
}

/** Makes a folder below one that is there. That it is there already, or made by another process meanwhile, is no error. */
async function makeBelow(folder: string): Promise<void> {
  const { mkdir, stat } = await import('node:fs/promises')
  await mkdir(folder).catch(async (error: unknown) => {
    const there = await stat(folder).catch(() => undefined)
    if (!there?.isDirectory()) throw error
  })
}

/** Why a database can't be opened, which is the cause of the error. */
function openingError(error: unknown): unknown {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const { code } = fieldsOf(cause)
  if (code === 'ENOENT') return new Error('no folder can be made there', { cause })
  if (code === 'LEVEL_LOCKED') return new Error('it is locked: another index has it open', { cause })
  return code === 'EEXIST' || code === 'ENOTDIR' ? new Error('it is a file, or below one', { cause }) : cause
}

/** Names of the files of a LevelDB. */
const LEVELDB_FILE = /^(?:CURRENT|LOCK|LOG|LOG\.old|MANIFEST-\d+|\d+\.(?:dbtmp|ldb|log|sst))$/

/** Names of those that it has before there is a `CURRENT`, if it is stopped while it is made; there are no articles yet. */
const FIRST_FILE = /^(?:LOCK|LOG|LOG\.old|MANIFEST-000001|000001\.dbtmp)$/

/** Refuses a folder where LevelDB would make an index beside other files, or in place of one that lacks `CURRENT`: those files it would delete. */
async function refuseOther(folder: string): Promise<void> {
  const { readdir } = await import('node:fs/promises') // Node's, as the package is
  const names: string[] = await readdir(folder).catch(() => []) // what is no folder, LevelDB refuses
  if (names.includes('CURRENT')) return
  const other = names.find((name) => !LEVELDB_FILE.test(name))
  if (other !== undefined) throw new Error(`it holds something else, ${describe(other)}`)
  const later = names.find((name) => !FIRST_FILE.test(name))
  if (later !== undefined)
    throw new Error(`its file CURRENT is missing, and ${describe(later)} is there: was it copied or restored in part?`)
}
