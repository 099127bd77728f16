import type { CleanAnswer, CleanRequest } from './protocol.js'

/** The source of the worker's classic script, put in by the build. */
declare const WORKER_SOURCE: string

/**
 * Starts the worker that cleans. A request that comes while it is busy ends the work at hand: nobody waits for a text that is no longer there.
 *
 * @param onAnswer - Gets the answer to the newest request.
 * @returns A function that takes requests.
 */
export function startCleaner(onAnswer: (answer: CleanAnswer) => void): (request: CleanRequest) => void {
  // A worker can't be loaded from a file beside a page that was opened from disk, but it can from a Blob.
  const address = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }))
  let busy = false
  let worker = startWorker()

  function startWorker(): Worker {
    const started = new Worker(address)
    started.addEventListener('message', ({ data }: MessageEvent<CleanAnswer>) => {
      if (started !== worker) return
      busy = false
      onAnswer(data)
    })
    return started
  }

  return (request) => {
    if (busy) {
      worker.terminate()
      worker = startWorker()
    }
    busy = true
    worker.postMessage(request)
  }
}
