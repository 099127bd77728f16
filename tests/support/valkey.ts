import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
if (program === undefined) console.log('skipped: there is no valkey-server; on Debian apt-get install valkey-server')

/** Whether a server can be started here. */
export const haveValkey = program !== undefined

/** A server on a free loopback port with a folder of its own. */
export interface TestServer {
  readonly url: string
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>
  /** Lets it stand still, as a machine that swaps would, and go on. */
  freeze(): void
  thaw(): void
  /** Starts it again on what it has written. */
  start(): Promise<void>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

/** Starts a Valkey server that writes each change to its disk before it answers. */
export async function startValkey(...settings: readonly string[]): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-valkey-'))
  const port = await freePort()
  let server: ChildProcess | undefined
  const kill = async (): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'close')
  }
  const start = async (): Promise<void> => {
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
    const durable = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'always']
    server = spawn(program ?? '', [...place, ...durable, ...settings], { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of server.stdout ?? []) if (String(line).includes('Ready to accept connections')) break
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    freeze: () => server?.kill('SIGSTOP'),
    thaw: () => server?.kill('SIGCONT'),
    start,
    async stop() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
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
