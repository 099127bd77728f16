/** The record of a run that has a name. */
export interface NamedRecord {
  readonly place: string
  /** The name of the record that it repeats, if it does. */
  readonly repeats?: string
}

/** The names that the records of a run have used. */
export interface UsedNames {
  /** The record that has the name already; none, if the one at this place has it from now on. */
  take(name: string, place: string): Promise<NamedRecord | undefined>
  /** Takes down what the record repeats that has the name. */
  noteRepeat(name: string, repeats: string): Promise<void>
  close(): Promise<void>
}

/** Keeps them in memory: for few, or where LevelDB isn't installed. */
export function namesInMemory(): UsedNames {
  const records = new Map<string, NamedRecord>()
  return {
    async take(name, place) {
      const earlier = records.get(name)
      if (earlier === undefined) records.set(name, { place })
      return earlier
    },
    async noteRepeat(name, repeats) {
      const record = records.get(name)
      if (record !== undefined) records.set(name, { ...record, repeats })
    },
    async close() {},
  }
}

/** Files are mapped into memory; these bounds are the lowest that LevelDB takes. */
const LITTLE_MEMORY = { maxOpenFiles: 74, maxFileSize: 1 << 20 }

/** Keeps them in a folder, so that memory doesn't grow with them. */
export async function namesInFolder(folder: string): Promise<UsedNames> {
  const { ClassicLevel } = await import('classic-level')
  const database = new ClassicLevel<string, NamedRecord>(folder, { ...LITTLE_MEMORY, valueEncoding: 'json' })
  await database.open()
  return {
    async take(name, place) {
      const earlier = await database.get(name)
      if (earlier === undefined) await database.put(name, { place })
      return earlier
    },
    async noteRepeat(name, repeats) {
      const record = await database.get(name)
      if (record !== undefined) await database.put(name, { ...record, repeats })
    },
    close: () => database.close(),
  }
}
