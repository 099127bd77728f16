import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../../shared/', import.meta.url)

/**
 * Path of a file of the labelled data that lies beside a developer's checkout, or `undefined` where it isn't there. Tests on it are
 * skipped then, and say so; whoever clones the project doesn't have the data, for its texts belong to their publishers.
 */
export function sharedFile(name: string): string | undefined {
  const path = fileURLToPath(new URL(name, folder))
  if (existsSync(path)) return path
  console.log(`skipped: ../shared/${name} is not there`)
  return undefined
}
