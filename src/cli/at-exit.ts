import { constants } from 'node:os'
import { codeOf } from './errors.js'
import { STATUS } from './exit-status.js'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof SIGNALS)[number]

/** The exit status that shells give a process that a signal ended. */
function statusOf(signal: Signal): number {
  return 128 + constants.signals[signal]
}

/**
 * Does something when the process ends, by itself or by a signal, unless that is cancelled by then.
 *
 * @param bySignal - Whether a signal ends the process; not where {@link stopOnSignal} takes it.
 * @param pending - What a signal waits for, as the work would not last otherwise: a folder that is just being made would come again.
 */
export function doAtExit(work: () => void, bySignal: boolean, pending: Promise<unknown> = Promise.resolve()): { cancel(): void } {
  const end = (signal: Signal): void => {
    const exit = (): void => process.exit(statusOf(signal))
    void pending.then(exit, exit)
  }
  process.once('exit', work)
  if (bySignal) for (const signal of SIGNALS) process.once(signal, end)
  return {
    cancel() {
      process.off('exit', work)
      for (const signal of SIGNALS) process.off(signal, end)
    },
  }
}

/** Ends the process without a word when the reader of its output goes away, as in `copydesk clean … | head`. */
export function endWithoutReader(): void {
  process.stdout.on('error', endQuietly)
}

/** Has a reader who goes away be an error of writing like others: for output that nobody can make again. */
export function needReader(): void {
  process.stdout.off('error', endQuietly)
}

function endQuietly(error: Error): void {
  if (codeOf(error) === 'EPIPE') process.exit(STATUS.done)
}

/** The wish to end after what is at hand. */
export interface Stop {
  /** The exit status to end with, once there is the wish. */
  status(): number | undefined
  /** Is fulfilled then. */
  readonly wished: Promise<void>
}

/** Takes the first signal to end the process for the wish to stop, and ends it at once by the second. */
export function stopOnSignal(): Stop {
  let status: number | undefined
  const wished = new Promise<void>((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (status !== undefined) process.exit(status)
        status = statusOf(signal)
        resolve()
      })
    }
  })
  return { status: () => status, wished }
}
