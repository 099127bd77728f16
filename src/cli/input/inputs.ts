import { fstatSync, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, posix } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { reasonOf } from '../errors.js'
import { LOOKS_LIKE } from './json.js'

/** Name by which users mean standard input where a file name is asked for. */
export const STDIN = '-'

/** Something to read. */
export interface Input {
  /** The file as the user would name it; `-` for standard input. */
  readonly path: string
  /** Its path below the folder that was given; its name, if it was given itself. */
  readonly relativePath: string
  /** Bytes, where that can be known before. */
  readonly size: number | undefined
}

/** The inputs that the arguments of a command mean, and what is wrong with the other arguments. */
export interface Inputs {
  readonly inputs: readonly Input[]
  readonly problems: readonly string[]
}

/** The files of a folder that are read, in whatever case. */
const PATTERNS = { text: '**/*.{txt,text,md,markdown}{,.gz}', jsonLines: '**/*.{jsonl,ndjson}{,.gz}' } as const

/** What ends the message that a folder has none of them. */
const ADVICE = { text: "; JSON Lines need '--jsonl'", jsonLines: '' } as const

/** What folders and patterns pass over: the texts of installed packages are nobody's articles. */
const NOT_READ = ['**/node_modules/**']

const JSON_LINES_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i
const JSON_NAME = /\.json(?:\.gz)?$/i

/** Whether a file, or the files of a pattern, are called like JSON Lines. */
export function isCalledJsonLines(path: string): boolean {
  return JSON_LINES_NAME.test(path)
}

/**
 * Finds what the arguments of a command mean: a file, a folder with all its texts (or JSON Lines), a pattern such as `feeds/*.txt`, or `-`
 * for standard input, which is also what is read without any argument. Files of a folder or pattern come in the order of their names. Of a folder
 * symbolic links to files are followed, those to other folders not, as by `find`.
 *
 * @throws An `Error` if texts are to be read and a file is called like JSON or JSON Lines: as a text it would be broken.
 */
export async function findInputs(paths: readonly string[], kind: keyof typeof PATTERNS): Promise<Inputs> {
  const inputs: Input[] = []
  const problems: string[] = []
  for (const path of paths.length === 0 ? [STDIN] : paths) {
    try {
      const found = await inputsOf(path, kind)
      // One by one: as arguments of one call 125,000 files are more than the stack holds.
      for (const input of found.inputs) inputs.push(input)
      for (const problem of found.problems) problems.push(problem)
    } catch (error) {
      problems.push(`${path.trim() === '' ? JSON.stringify(path) : path}: ${reasonOf(error)}`)
    }
  }
  if (kind === 'text') for (const { path } of inputs) checkNotCalledJson(path)
  return { inputs, problems }
}

function checkNotCalledJson(path: string): void {
  if (isCalledJsonLines(path)) throw new Error(`${path}: ${LOOKS_LIKE.jsonLines}`)
  if (JSON_NAME.test(path)) throw new Error(`${path}: ${LOOKS_LIKE.json}`)
}

async function inputsOf(path: string, kind: keyof typeof PATTERNS): Promise<Inputs> {
  if (path === STDIN) return { inputs: [{ path, relativePath: 'stdin', size: sizeOfStandardInput() }], problems: [] }
  const stats = await statOrUndefined(path)
  if (stats === undefined) return inputsThatMatch(path)
  if (!stats.isDirectory())
    return { inputs: [{ path, relativePath: basename(path), size: stats.isFile() ? stats.size : undefined }], problems: [] }
  const { closed, linked } = await surveyFolders(path)
  const ignore = [...NOT_READ, ...linked.map((name) => `${escapePath(name)}/**`)]
  const files = await glob(PATTERNS[kind], { cwd: path, caseSensitiveMatch: false, ignore })
  if (files.length === 0 && closed.length > 0) return { inputs: [], problems: closed }
  if (files.length === 0) throw new Error(`no file in it matches ${PATTERNS[kind]}${ADVICE[kind]}`)
  const { inputs, problems } = await readable(files, path)
  return { inputs, problems: [...closed, ...problems] }
}

/** What is to be known of a folder and those below it before they are read. */
interface Survey {
  /** What is wrong with those that may not be read: `glob` passes over them without a word. */
  readonly closed: readonly string[]
  /** The symbolic links to folders, by their paths below the folder: what they lead to may be the folder itself, or hold it. */
  readonly linked: readonly string[]
}

async function surveyFolders(folder: string): Promise<Survey> {
  const closed: string[] = []
  const linked: string[] = []
  const folders = ['']
  for (const below of folders) {
    const path = join(folder, below)
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const name = posix.join(below, entry.name)
        if (entry.isDirectory()) folders.push(name)
        else if (entry.isSymbolicLink() && (await leadsToFolder(join(path, entry.name)))) linked.push(name)
      }
    } catch (error) {
      closed.push(`${path}: ${reasonOf(error)}`)
    }
  }
  return { closed, linked }
}

/** Whether a symbolic link leads to a folder; one that leads nowhere doesn't. */
async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory()
  } catch {
    return false
  }
}

/** What is known of the file; nothing, if there is none but the path can be read as a pattern. */
async function statOrUndefined(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (WEB_ADDRESS.test(path)) throw new Error('is a web address: fetch the page and extract its text first')
    if (isDynamicPattern(path)) return undefined
    throw error
  }
}

const WEB_ADDRESS = /^https?:\/\//i

/** The files that match a pattern: those that it asks for by name are not passed over. */
async function inputsThatMatch(pattern: string): Promise<Inputs> {
  const ignore = pattern.includes('node_modules') ? [] : NOT_READ
  const files = await glob(pattern, { expandDirectories: false, dot: pattern.includes('/.'), ignore })
  if (files.length === 0) throw new Error('no file matches')
  return readable(files)
}

/** Those of the files, named as they stand in the folder, that are there, and what is wrong with the others. */
async function readable(files: readonly string[], folder = ''): Promise<Inputs> {
  const inputs: Input[] = []
  const problems: string[] = []
  for (const file of [...files].sort()) {
    const path = join(folder, file)
    try {
      const { size } = await stat(path)
      inputs.push({ path, relativePath: folder === '' ? basename(file) : file, size })
    } catch (error) {
      // A name that is not UTF-8 comes with U+FFFD for some of its bytes.
      problems.push(`${path}: ${file.includes('\ufffd') ? 'its name is not UTF-8' : reasonOf(error)}`)
    }
  }
  return { inputs, problems }
}

/** The size of standard input, where it is a file. Of a folder Node reads nothing, and says nothing. */
function sizeOfStandardInput(): number | undefined {
  const stats = fstatSync(0)
  if (stats.isDirectory()) throw new Error('is a directory')
  return stats.isFile() ? stats.size : undefined
}
