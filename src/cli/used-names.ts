/** The names that the records of a run have used, each with the place of the record that has it. */
export interface UsedNames {
  /** The place of the record that has the name already; none, if this one has it from now on. */
  take(name: string, place: string): Promise<string | undefined>
  close(): Promise<void>
}

/** Keeps them in memory: for few, or where LevelDB isn't installed. */
export function namesInMemory(): UsedNames {
  const places = new Map<string, string>()
  return {
    async take(name, place) {
      const earlier = places.get(name)
      if (earlier === undefined) places.set(name, place)
      return earlier
    },
    async close() {},
  }
}

/** Files are mapped into memory; these bounds are the lowest that LevelDB takes. */
const LITTLE_MEMORY = { maxOpenFiles: 74, maxFileSize: 1 << 20 }

/** Keeps them in a folder, so that memory doesn't grow with them. */
export async function namesInFolder(folder: string): Promise<UsedNames> {
  const { ClassicLevel } = await import('classic-level')
  const database = new ClassicLevel(folder, LITTLE_MEMORY)
  await database.open()
  return {
    async take(name, place) {
      const earlier = await database.get(name)
      if (earlier === undefined) await database.put(name, place)
      return earlier
    },
    close: () => database.close(),
  }
}
