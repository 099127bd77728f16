import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { projectPath } from '../support/files.js'

/** The built command. */
export const command = projectPath('dist/cli/main.js')

/** A folder of the test file's own, in which the command runs. */
export function testFolder(): string {
  vi.setConfig({ testTimeout: 60_000 }) // starting processes takes long on a busy machine
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  beforeAll(() => {
    if (!existsSync(command)) throw new Error('build the package first: npm run build')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
}

/** Runs the command in a folder to its end. */
export function runIn(folder: string, args: readonly string[], { input = '', env = {} }: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync('node', [command, ...args], {
    input,
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: '', ...env },
    maxBuffer: 1 << 28,
  })
  return { status, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString() }
}

/** Starts the command in a folder, to talk with it or to kill it. */
export function start(folder: string, args: readonly string[], nodeOptions: readonly string[] = []) {
  return spawn('node', [...nodeOptions, command, ...args], { cwd: folder })
}
