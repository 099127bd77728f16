import { fstatSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { reasonOf } from '../errors.js'

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

/** The files of a folder that are read. */
const PATTERNS = { text: '**/*.{txt,text,md}{,.gz}', jsonLines: '**/*.{jsonl,ndjson}{,.gz}' } as const

const JSON_LINES_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/**
 * Finds what the arguments of a command mean: a file, a folder with all its texts (or JSON Lines), a pattern such as `feeds/*.txt`, or `-`
 * for standard input, which is also what is read without any argument. Files of a folder or pattern come in the order of their names.
 *
 * @throws An `Error` if texts are to be read and a file is called like JSON Lines: as a text its records would be broken.
 */
export async function findInputs(paths: readonly string[], kind: keyof typeof PATTERNS): Promise<Inputs> {
  const inputs: Input[] = []
  const problems: string[] = []
  for (const path of paths.length === 0 ? [STDIN] : paths) {
    try {
      inputs.push(...(await inputsOf(path, kind)))
    } catch (error) {
      problems.push(`${path}: ${reasonOf(error)}`)
    }
  }
  const records = kind === 'text' ? inputs.find(({ path }) => JSON_LINES_NAME.test(path)) : undefined
  if (records !== undefined) throw new Error(`${records.path}: looks like JSON Lines: add '--jsonl'`)
  return { inputs, problems }
}

async function inputsOf(path: string, kind: keyof typeof PATTERNS): Promise<Input[]> {
  if (path === STDIN) return [{ path, relativePath: 'stdin', size: sizeOfStandardInput() }]
  const stats = await statOrUndefined(path)
  if (stats === undefined) return filesThatMatch(path, await glob(path, { expandDirectories: false, dot: path.includes('/.') }))
  if (!stats.isDirectory()) return [{ path, relativePath: basename(path), size: stats.isFile() ? stats.size : undefined }]
  const files = await glob(PATTERNS[kind], { cwd: path })
  return filesThatMatch(PATTERNS[kind], files, path)
}

/** What is known of the file; nothing, if there is none but the path can be read as a pattern. */
async function statOrUndefined(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (isDynamicPattern(path)) return undefined
    throw error
  }
}

async function filesThatMatch(pattern: string, files: readonly string[], folder = ''): Promise<Input[]> {
  if (files.length === 0) throw new Error(folder === '' ? 'no file matches' : `no file in it matches ${pattern}`)
  const inputs: Input[] = []
  for (const file of [...files].sort()) {
    const path = join(folder, file)
    const { size } = await stat(path)
    inputs.push({ path, relativePath: folder === '' ? basename(file) : file, size })
  }
  return inputs
}

/** The size of standard input, where it is a file. */
function sizeOfStandardInput(): number | undefined {
  const stats = fstatSync(0)
  return stats.isFile() ? stats.size : undefined
}
