/** A named feature of all lines of a text. A class for the reason that `LineFacts` is one. */
export class Column {
  constructor(
    readonly name: string,
    readonly values: Float32Array,
  ) {}
}

/** The values of the column of some name; without one, an error: a feature is renamed everywhere or nowhere. */
export function valuesOf(columns: readonly Column[], name: string): Float32Array {
  const column = columns.find((candidate) => candidate.name === name)
  if (column === undefined) throw new Error(`no feature is named ${JSON.stringify(name)}`)
  return column.values
}

/** Columns that share one buffer. */
const SHARED = 32

/**
 * Makes the columns of a text. Many share a buffer: on most pages a column has a few hundred values, and a buffer of its own takes longer to
 * make, and to clear away, than the values in it.
 */
export class ColumnMaker {
  readonly columns: Column[] = []
  readonly #rows: number
  #buffer = new ArrayBuffer(0)
  #left = 0

  constructor(rows: number) {
    this.#rows = rows
  }

  /** Adds a column of zeros, to be filled by the caller. */
  add(name: string): Float32Array {
    const values = this.scratch()
    this.columns.push(new Column(name, values))
    return values
  }

  /** A column of zeros that is no feature. */
  scratch(): Float32Array {
    if (this.#left === 0) {
      this.#buffer = new ArrayBuffer(SHARED * this.#rows * Float32Array.BYTES_PER_ELEMENT)
      this.#left = SHARED
    }
    this.#left--
    return new Float32Array(this.#buffer, this.#left * this.#rows * Float32Array.BYTES_PER_ELEMENT, this.#rows)
  }
}
