import { fieldsOf } from '../../text/arguments.js'

/** Makes a folder and those above it. Node's own `recursive` never ends where none can be made and the one above is there, as below /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const { dirname } = await import('node:path') // Node's, as whoever needs folders is
  const above = dirname(folder)
  await makeBelow(folder).catch(async (error: unknown) => {
    if (fieldsOf(error).code !== 'ENOENT' || above === folder) throw error
    await makeFolder(above)
    await makeBelow(folder)
  })
}

/** Makes a folder below one that is there. That it is there already, or made by another process meanwhile, is no error. */
async function makeBelow(folder: string): Promise<void> {
  const { mkdir, stat } = await import('node:fs/promises')
  await mkdir(folder).catch(async (error: unknown) => {
    const there = await stat(folder).catch(() => undefined)
    if (!there?.isDirectory()) throw error
  })
}
