// What the benchmarks share: timing, and tables in Markdown.

const ROUNDS = 5
const ROUND_MILLISECONDS = 200

/** CPU seconds of some work, the best of five rounds: on a busy machine they say more than the clock does. */
export async function cpuSeconds(work) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const before = process.cpuUsage()
    let runs = 0
    do {
      await work()
      runs++
    } while (performance.now() - start < ROUND_MILLISECONDS)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1e6 / runs)
  }
  return best
}

/** Prints rows as a table; the first is its head. */
export function printTable([head, ...rows]) {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
}

/** A number as people read it: three figures, thousands parted. */
export function readable(number) {
  return Number(number.toPrecision(3)).toLocaleString('en')
}

/** Bytes of texts in UTF-8, in MB. */
export function megabytes(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
}
