import { fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Input, STDIN } from '../input/inputs.js'
import type { OutputFlags } from '../options.js'
import { fileOutput, type Output, standardOutput } from './output.js'

/** Where the results of all inputs go. */
export interface Destination {
  /** Whether they go to standard output, to one file, or to a file for each input. */
  readonly kind: 'standard' | 'file' | 'files'
  /** Whether other inputs are written where the output of one can't be. */
  readonly goesOn: boolean
  /** Opens the output of an input, which was compressed or not. */
  open(input: Input, compressed: boolean): Promise<Output>
  /** Ends what is written for all inputs together; it is given up if they are not complete. */
  end(complete: boolean): Promise<void>
}

/** Stands for standard output, as `-` does for standard input. */
const STDOUT = '-'

/**
 * Chooses by the options: standard output, each file in its own place, one file, or a folder. A name without an extension at which nothing is
 * may be meant for either, so it is none for several inputs.
 *
 * @param blankLine - Whether a blank line parts the results of two inputs in one output.
 * @param joins - Whether one file may have the results of several inputs.
 * @param replaces - Whether the result of an input may take its place.
 * @param keepIncomplete - Whether a file that a run can't complete is kept, under another name.
 * @param sources - What is read, where that is not `inputs`: nothing is written over it.
 * @throws An `Error` that names the option, if it doesn't fit the inputs.
 */
export async function chooseDestination(
  { inPlace, output, gzip = false, profiles, pairs }: OutputFlags,
  inputs: readonly Input[],
  { blankLine = false, joins = false, replaces = false, keepIncomplete = false, sources = inputs } = {},
): Promise<Destination> {
  if (inPlace === true) return inPlaces(inputs)
  if (output === undefined || output === STDOUT) return together('standard', blankLine, async () => standardOutput(gzip))
  const files = sources.flatMap(({ path, size }) => (size === undefined ? [] : path))
  const read = [...files, profiles, pairs].filter((path) => path !== undefined)
  const there = await stat(output).catch(() => undefined)
  if (/[/\\]$/.test(output) || there?.isDirectory()) {
    await checkNoneLost(
      inputs.map(({ path, relativePath }) => ({ path: join(output, relativePath), own: replaces ? path : undefined })),
      read,
    )
    return intoFolder(output, inputs, keepIncomplete)
  }
  if (there === undefined && inputs.length > 1 && extname(output) === '') {
    throw new Error(`${needsFolder(output)}${joins ? '; a name with an extension is one file for all of them' : ''}`)
  }
  await checkNoneLost([{ path: output, own: replaces && inputs.length === 1 ? inputs[0].path : undefined }], read)
  return together('file', blankLine, () => fileOutput(output, output.endsWith('.gz'), keepIncomplete))
}

/** Says that several articles are not written into one file. */
export function needsFolder(example: string): string {
  return `more than one article needs '-o FOLDER/', a folder for a file each, such as -o ${example}/`
}

/** A file that is to be written, and the input whose place it may take. */
interface Target {
  readonly path: string
  readonly own?: string | undefined
}

/** @throws An `Error` if a file that is to be written would take the place of one that is read and not its own. */
async function checkNoneLost(targets: readonly Target[], read: readonly string[]): Promise<void> {
  const places = new Set(await Promise.all(read.map(placeOf)))
  for (const { path, own } of targets) {
    const place = await placeOf(path)
    if (place === undefined || !places.has(place) || (own !== undefined && (await placeOf(own)) === place)) continue
    throw new Error(`option '-o, --output' would put something else in the place of the input ${path}`)
  }
}

/** Which file a path leads to, or standard input comes from, by whatever name; nothing, if there is none. */
async function placeOf(path: string): Promise<string | undefined> {
  const stats = path === STDIN ? fstatSync(0, { bigint: true }) : await stat(path, { bigint: true }).catch(() => undefined)
  return stats && `${stats.dev}:${stats.ino}`
}

/** Each file in the place of its source. */
function inPlaces(inputs: readonly Input[]): Destination {
  for (const { path, size } of inputs) {
    if (path === STDIN) throw new Error("option '-i, --in-place' needs files; standard input has no place")
    if (size === undefined) throw new Error(`option '-i, --in-place' needs files; ${path} is none`)
  }
  return { kind: 'files', goesOn: true, open: ({ path }, compressed) => fileOutput(path, compressed, false), end: async () => {} }
}

/** Each input in a file of the folder; where a folder was read, in the same folders below it. */
function intoFolder(folder: string, inputs: readonly Input[], keepIncomplete: boolean): Destination {
  const sources = new Map<string, Input>()
  for (const input of inputs) {
    const other = sources.get(input.relativePath)
    if (other !== undefined) throw new Error(`${other.path} and ${input.path} would both be written to ${join(folder, input.relativePath)}`)
    sources.set(input.relativePath, input)
  }
  return {
    kind: 'files',
    goesOn: !keepIncomplete, // what was done would be lost
    open: ({ relativePath }) => fileOutput(join(folder, relativePath), relativePath.endsWith('.gz'), keepIncomplete),
    end: async () => {},
  }
}

/**
 * All inputs one after the other in one output, each from the start of a line, for the last line of a file may have no line break. It is opened at once,
 * so that it is there even if it stays empty.
 */
async function together(kind: 'standard' | 'file', blankLine: boolean, openOutput: () => Promise<Output>): Promise<Destination> {
  const output = await openOutput()
  let last: number | undefined // nothing is written yet
  const open = async (): Promise<Output> => {
    let begun = false
    const write = async (bytes: Uint8Array): Promise<void> => {
      if (bytes.length === 0) return
      if (!begun && last !== undefined) {
        if (last !== LINE_FEED) await output.write(Uint8Array.of(LINE_FEED))
        if (blankLine) await output.write(Uint8Array.of(LINE_FEED))
      }
      begun = true
      last = bytes[bytes.length - 1]
      await output.write(bytes)
    }
    return { write, commit: async () => {}, discard: async () => {} }
  }
  return {
    kind,
    goesOn: false,
    open,
    end: (complete) => (complete ? output.commit() : output.discard()),
  }
}

const LINE_FEED = 0x0a
