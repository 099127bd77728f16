/** Milliseconds between two looks whether a server has answered anything. */
const LOOK_EVERY = 15_000

/** Looks in a row without an answer after which there is none: a minute or little more. One or two may be so because this process was busy. */
const SILENT_LOOKS = 5

/**
 * Waits for the answers of a server. It may be frozen, or the net be gone without a word; the connection tells of neither. How long one answer takes
 * says nothing: thousands may have been asked for at once. So it is given up when none of those that are waited for has come for a minute.
 */
export class Patience {
  /** Ends the waiting for an answer with an error. */
  readonly #waiting = new Set<(error: Error) => void>()
  #looks: ReturnType<typeof setInterval> | undefined
  #silent = 0

  /** The answer, or an error when nothing has been answered for too long. */
  waitFor<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject)
      this.#looks ??= setInterval(() => this.#look(), LOOK_EVERY)
      answer
        .finally(() => {
          this.#silent = 0
          this.#waiting.delete(reject)
          if (this.#waiting.size === 0) this.#rest()
        })
        .then(resolve, reject)
    })
  }

  #look(): void {
    this.#silent++
    if (this.#silent < SILENT_LOOKS) return
    for (const giveUp of this.#waiting) giveUp(new Error('it has not answered for a minute; what was asked of it may still be done'))
    this.#waiting.clear()
    this.#rest()
  }

  #rest(): void {
    clearInterval(this.#looks)
    this.#looks = undefined
    this.#silent = 0
  }
}
