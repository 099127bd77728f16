import { FatalError, messageOf } from '../errors.js'
import { type Hint, missingHints } from '../hints.js'
import { type Outcome, passesThrough, type Task } from '../task.js'
import type { Console } from './console.js'
import type { Destination } from './destination.js'
import type { Output } from './output.js'
import { Tally } from './tally.js'

/** What happens to an input, in order: its output is opened or can't be, pieces of it are done, and it ends or can't be read any further. */
export type Event =
  | { readonly type: 'begin'; readonly output: Promise<Output> }
  | { readonly type: 'done'; readonly outcome: Outcome }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly problem: string }

/** Writes what became of the inputs, and says on the console what could not be read or written. */
export class Writer {
  /** The output of the input at hand; none, if it can't be written. */
  #output: Output | undefined
  readonly #tally: Tally
  readonly #hints = new Set<Hint>()
  readonly #task: Task
  readonly #destination: Destination
  readonly #console: Console

  constructor(task: Task, destination: Destination, console: Console) {
    this.#task = task
    this.#destination = destination
    this.#console = console
    this.#tally = new Tally(task, console)
  }

  /** @throws An `Error` if nothing more can be written, or the work ended early; else an output that can't be written is given up and reported. */
  async take(event: Event): Promise<void> {
    try {
      await this.#write(event)
    } catch (error) {
      if (error instanceof FatalError || !this.#destination.goesOn) throw error
      await this.fail(messageOf(error))
    }
  }

  /** Reports that an input can't be read or written, and leaves the file as it was. */
  async fail(problem: string): Promise<void> {
    this.#tally.fail(problem)
    await this.#output?.discard()
    this.#output = undefined
  }

  /** Ends all output before it is complete. */
  async giveUp(): Promise<void> {
    await this.#output?.discard().catch(() => {}) // why it can't be written has been told
    this.#output = undefined
    await this.#destination.end(false).catch(() => {})
  }

  /** Ends all output, and says what no record had, and how many could not be read. */
  async end(): Promise<void> {
    await this.#destination.end(this.#tally.isWhole)
    if (this.#tally.hasRead) for (const missing of missingHints(this.#task, this.#hints)) this.#console.say(missing)
    this.#tally.end(passesThrough(this.#task) ? ' and stay as they are' : '')
  }

  exitStatus(lenient: boolean): number {
    return this.#tally.exitStatus(lenient)
  }

  async #write(event: Event): Promise<void> {
    if (event.type === 'begin') {
      this.#output = await event.output
    } else if (event.type === 'done') {
      await this.#writeOutcome(event.outcome)
    } else if (event.type === 'end') {
      await this.#output?.commit()
      this.#output = undefined
    } else await this.fail(event.problem)
  }

  async #writeOutcome({ bytes, log, records, problems, hints, markup, failure }: Outcome): Promise<void> {
    await this.#output?.write(bytes)
    this.#console.show(log)
    this.#tally.add(records, problems, markup)
    for (const hint of hints) this.#hints.add(hint)
    this.#console.progress(this.#tally.records)
    if (failure !== undefined) throw failure
  }
}
