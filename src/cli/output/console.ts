import { messageLine } from '../errors.js'
import { renderProgress } from './progress.js'

/** Standard error: messages, and below them a progress bar. */
export interface Console {
  /** Writes a message of one line. */
  say(message: string): void
  /** Writes text as it is. */
  show(text: string): void
  /** Is told that so many more bytes were read. */
  countRead(bytes: number): void
  /** Draws the bar anew, if it is time, for so many records that are done. */
  progress(records: number): void
  /** Takes the bar away. */
  close(): void
}

/** Milliseconds between two drawings of the bar, and before the first one: what is done at once needs none. */
const INTERVAL = 200

const CLEAR_LINE = '\r\u001b[K'

/**
 * Opens standard error for messages.
 *
 * @param bar - Whether to draw a progress bar.
 * @param totalBytes - Bytes that there are to read, where that is known.
 */
export function openConsole(bar = false, totalBytes?: number): Console {
  const stream = process.stderr
  const start = performance.now()
  let drawn = start
  let visible = false
  let bytes = 0
  const close = (): void => {
    if (visible) stream.write(CLEAR_LINE)
    visible = false
  }
  const show = (text: string): void => {
    if (text === '') return
    close()
    stream.write(text)
  }
  return {
    close,
    show,
    say: (message) => show(messageLine(message)),
    countRead(count) {
      bytes += count
    },
    progress(records) {
      const now = performance.now()
      if (!bar || now - drawn < INTERVAL) return
      drawn = now
      visible = true
      stream.write(CLEAR_LINE + renderProgress({ bytes, totalBytes, records, seconds: (now - start) / 1000 }, stream.columns || 80))
    },
  }
}
