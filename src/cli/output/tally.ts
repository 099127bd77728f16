import { markupWarning } from '../errors.js'
import { STATUS } from '../exit-status.js'
import type { Reading } from '../task.js'
import type { Console } from './console.js'

/** As many records are named while none can be read, with a wrong `--field` all say the same, or of which the names are those of others. */
export const ENOUGH_NAMED = 10

/** Counts the texts or records of all inputs and says on the console which could not be read, at the end how many. */
export class Tally {
  #records = 0
  #unread = 0
  #failures = 0
  #markup: string | undefined
  readonly #reading: Reading
  readonly #console: Console

  constructor(reading: Reading, console: Console) {
    this.#reading = reading
    this.#console = console
  }

  /** How many texts or records there were. */
  get records(): number {
    return this.#records
  }

  /** Whether no input failed. */
  get isWhole(): boolean {
    return this.#failures === 0
  }

  /** Whether any text or record could be read. */
  get hasRead(): boolean {
    return this.#records > this.#unread
  }

  /** Counts an input that can't be read or written. */
  fail(problem: string): void {
    this.#failures++
    this.#console.say(problem)
  }

  /**
   * Counts some texts or records.
   *
   * @param problems - One message for each of them that could not be read.
   * @param markup - The place of the first that looks like markup.
   */
  add(records: number, problems: readonly string[], markup: string | undefined): void {
    this.#records += records
    const read = this.#records - this.#unread - problems.length
    for (const problem of problems) {
      this.#unread++
      if (this.#reading.fields === undefined || read > 0 || this.#unread <= ENOUGH_NAMED) this.#console.say(problem)
    }
    this.#markup ??= markup
  }

  /**
   * Says where there was markup, and how many texts or records could not be read.
   *
   * @param fate - What becomes of those.
   */
  end(fate: string): void {
    if (this.#markup !== undefined) this.#console.say(markupWarning(this.#markup))
    if (this.#unread === 0) return
    const unit = this.#reading.fields === undefined ? 'texts' : 'records'
    this.#console.say(`${this.#unread} of ${this.#records} ${unit} could not be read${fate}`)
  }

  exitStatus(lenient: boolean): number {
    if (this.#failures > 0) return STATUS.failed
    return this.#unread > 0 && !lenient ? STATUS.someUnread : STATUS.done
  }
}
