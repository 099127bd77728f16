import { Readable } from 'node:stream'
import type { Stop } from '../at-exit.js'
import { reasonOf } from '../errors.js'
import { findInputs, type Input } from '../input/inputs.js'
import { cut } from '../input/pieces.js'
import { openInput } from '../input/read.js'
import type { OutputFlags, RunFlags } from '../options.js'
import { openConsole } from '../output/console.js'
import { chooseDestination, type Destination } from '../output/destination.js'
import { isTerminal } from '../output/terminal.js'
import { type Event, Writer } from '../output/writer.js'
import { type Outcome, type Piece, passesThrough, type Task } from '../task.js'
import { startWorkers } from './workers.js'

/** Work that takes one piece after the other, each when the one before is written. */
export interface OwnWork {
  work(piece: Piece): Promise<Outcome>
  /** The wish to end after the record at hand, where a signal is no end. */
  readonly stop: Stop | undefined
}

/**
 * Does a task on all inputs and writes what comes out, in the order of the inputs. Only a few pieces are in memory at once: reading waits
 * for the work, and the work for the writing. Sets the exit status.
 *
 * @param own - The work, where it isn't for threads to do what the task says.
 * @throws An `Error` if an option doesn't fit the inputs, or if the output of all of them can't be written.
 */
export async function run(
  paths: readonly string[],
  flags: OutputFlags & RunFlags,
  plan: Omit<Task, 'several'>,
  own?: OwnWork,
): Promise<void> {
  const { inputs, problems } = await findInputs(paths, plan.fields === undefined ? 'text' : 'jsonLines')
  const task = { ...plan, several: inputs.length > 1 }
  const blankLine = task.form === 'text' && task.fields === undefined
  const stop = own?.stop
  const keepIncomplete = stop !== undefined
  const destination = await chooseDestination(flags, inputs, { blankLine, joins: true, replaces: passesThrough(task), keepIncomplete })
  const bar = flags.progress && isTerminal(process.stderr) && !(destination.kind === 'standard' && isTerminal(process.stdout))
  const console = openConsole(bar, totalSize(inputs))
  const writer = new Writer(task, destination, console)
  for (const problem of problems) await writer.fail(problem)

  const workers = own === undefined ? startWorkers(task, flags.jobs) : { capacity: 1, work: own.work, close: async () => {} }
  process.setMaxListeners(process.getMaxListeners() + 2 * workers.capacity) // each output that is open awaits the end of the process
  const work = async (step: Event | Piece): Promise<Event> =>
    step.type === 'piece' ? { type: 'done', outcome: await workers.work(step) } : step
  try {
    const steps = stepsOf(inputs, task, destination, console.countRead)
    const events: AsyncIterable<Event> =
      own === undefined
        ? Readable.from(steps).map(work, { concurrency: workers.capacity }) // in order, whichever is done first
        : oneByOne(steps, work, stop)
    for await (const event of events) await writer.take(event)
    if (stop?.status() === undefined) await writer.end()
    else await writer.giveUp()
  } catch (error) {
    await writer.giveUp()
    throw error
  } finally {
    console.close()
    await workers.close()
  }
  process.exitCode = stop?.status() ?? writer.exitStatus(flags.lenient === true)
}

/** Works on each step when the one before has been taken, until there is the wish to stop. */
async function* oneByOne(
  steps: AsyncGenerator<Event | Piece>,
  work: (step: Event | Piece) => Promise<Event>,
  stop: Stop | undefined,
): AsyncGenerator<Event> {
  let wake = (): void => {}
  void stop?.wished.then(() => wake()) // only once: each race with the wish would keep its step in memory until the end
  try {
    while (stop?.status() === undefined) {
      const next = await new Promise<IteratorResult<Event | Piece> | undefined>((resolve, reject) => {
        wake = () => resolve(undefined)
        steps.next().then(resolve, reject)
      })
      if (next === undefined || next.done === true) return
      yield await work(next.value)
    }
  } finally {
    void steps.return(undefined) // closes the input; it isn't waited for, since a chunk that is on its way may never come
  }
}

/** Opens the output of an input before it gives pieces of it, so that no work is done for one that can't be written. */
async function* stepsOf(
  inputs: readonly Input[],
  task: Task,
  destination: Destination,
  onRead: (bytes: number) => void,
): AsyncGenerator<Event | Piece> {
  for (const input of inputs) {
    try {
      const { compressed, chunks } = await openInput(input, onRead)
      const output = destination.open(input, compressed)
      const opened = await output.then(
        () => true,
        () => false, // why, the writer tells
      )
      yield { type: 'begin', output }
      for await (const piece of cut(chunks, input.path, task)) if (opened) yield piece // else it is only read to its end, which closes it
      yield { type: 'end' }
    } catch (error) {
      yield { type: 'failed', problem: `${input.path}: ${reasonOf(error)}` }
    }
  }
}

/** Bytes of all inputs, where that is known of each. */
function totalSize(inputs: readonly Input[]): number | undefined {
  return inputs.reduce<number | undefined>((sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size), 0)
}
