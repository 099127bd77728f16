/** How far the work is. */
export interface Progress {
  /** Bytes that were read. */
  readonly bytes: number
  /** Bytes that there are in all, where that is known. */
  readonly totalBytes: number | undefined
  /** Texts or records that are done. */
  readonly records: number
  /** Time since the start. */
  readonly seconds: number
}

const BAR_WIDTH = 20

/**
 * One line that says how far the work is: a bar with the share, records, rate and the time that is left, as much as fits.
 *
 * @param columns - Width of the terminal.
 */
export function renderProgress({ bytes, totalBytes, records, seconds }: Progress, columns: number): string {
  const rate = `${megabytes(bytes / Math.max(seconds, 0.001))}/s`
  const count = `${records.toLocaleString('en')} done`
  if (totalBytes === undefined) return sideBySide([megabytes(bytes), count, rate, duration(seconds)], columns)
  const share = totalBytes === 0 ? 1 : Math.min(bytes / totalBytes, 1)
  const left = bytes === 0 ? [] : [`${duration((seconds * (1 - share)) / share)} left`]
  return sideBySide([`${bar(share)} ${Math.floor(share * 100)} %`, count, rate, ...left], columns)
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH)
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
}

/** The parts side by side, as many as leave the last column free, where the cursor stands. */
function sideBySide(parts: readonly string[], columns: number): string {
  let line = ''
  for (const part of parts) {
    const longer = line === '' ? part : `${line}  ${part}`
    if (longer.length < columns) line = longer
  }
  return line
}

function megabytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}

/** Hours, minutes and seconds: `1:05:09`, or `5:09` below an hour. */
function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const pad = (number: number): string => String(number).padStart(2, '0')
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`
}
