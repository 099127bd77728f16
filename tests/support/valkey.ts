import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const program = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
if (program === undefined) console.log('skipped: there is no valkey-server; on Debian apt-get install valkey-server')

/** Whether a server can be started here. */
export const haveValkey = program !== undefined

/** A server on a free loopback port with a folder of its own. Both are gone when the tests of the file are done, whatever became of them. */
export interface TestServer {
  readonly url: string
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>
  /** Lets it stand still, as a machine that swaps would, and go on. */
  freeze(): void
  thaw(): void
  /** Starts it again on what it has written. */
  start(): Promise<void>
}

/** Ends the servers that were started, and removes their folders. */
const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** Runs a server, whose number it tells first, until nobody holds its input, as when the process that started it ends: both are gone then. */
const UNTIL_LEFT = 'trap "" HUP INT TERM; "$@" & echo $!; exec > /dev/null; cat; kill -KILL $!; wait'

/** Starts a Valkey server that writes each change to its disk before it answers. */
export async function startValkey(...settings: readonly string[]): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-valkey-'))
  const port = await freePort()
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
  const durable = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'always']
  let number = 0
  let kill = async (): Promise<void> => {}
  const start = async (): Promise<void> => {
    const shell = spawn('sh', ['-c', UNTIL_LEFT, 'sh', program ?? '', ...place, ...durable, ...settings], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const closed = once(shell, 'close')
    kill = async () => {
      shell.stdin.end()
      await closed
    }
    let told = ''
    for await (const chunk of shell.stdout) {
      told += chunk
      if (told.includes('Ready to accept connections')) break
    }
    if (!told.includes('Ready to accept connections')) throw new Error(`it has not started: ${told}`)
    number = Number.parseInt(told, 10)
  }
  stops.push(async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  })
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => kill(),
    freeze: () => process.kill(number, 'SIGSTOP'),
    thaw: () => process.kill(number, 'SIGCONT'),
    start,
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
