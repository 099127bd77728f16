import { FatalError, markupWarning, messageOf } from '../errors.js'
import { STATUS } from '../exit-status.js'
import { type Hint, missingHints } from '../hints.js'
import { isWorthNaming, type Outcome, passesThrough, type Task, unreadCount } from '../task.js'
import type { Console } from './console.js'
import type { Destination } from './destination.js'
import type { Output } from './output.js'

/** What happens to an input, in order: its output is opened or can't be, pieces of it are done, and it ends or can't be read any further. */
export type Event =
  | { readonly type: 'begin'; readonly output: Promise<Output> }
  | { readonly type: 'done'; readonly outcome: Outcome }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly problem: string }

/** Writes what became of the inputs, says on the console what could not be read, and counts both. */
export class Writer {
  /** The output of the input at hand; none, if it can't be written. */
  #output: Output | undefined
  #records = 0
  #unread = 0
  #failures = 0
  #markup: string | undefined
  readonly #hints = new Set<Hint>()
  readonly #task: Task
  readonly #destination: Destination
  readonly #console: Console

  constructor(task: Task, destination: Destination, console: Console) {
    this.#task = task
    this.#destination = destination
    this.#console = console
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
    this.#failures++
    this.#console.say(problem)
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
    await this.#destination.end(this.#failures === 0)
    if (this.#records > this.#unread) for (const missing of missingHints(this.#task, this.#hints)) this.#console.say(missing)
    if (this.#markup !== undefined) this.#console.say(markupWarning(this.#markup))
    if (this.#unread === 0) return
    const fate = passesThrough(this.#task) ? ' and stay as they are' : ''
    this.#console.say(unreadCount(this.#unread, this.#records, this.#task) + fate)
  }

  exitStatus(lenient: boolean): number {
    if (this.#failures > 0) return STATUS.failed
    return this.#unread > 0 && !lenient ? STATUS.someUnread : STATUS.done
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
    this.#records += records
    const read = this.#records - this.#unread - problems.length
    for (const problem of problems) {
      this.#unread++
      if (isWorthNaming(this.#unread, read, this.#task)) this.#console.say(problem)
    }
    this.#markup ??= markup
    for (const hint of hints) this.#hints.add(hint)
    this.#console.progress(this.#records)
    if (failure !== undefined) throw failure
  }
}
