const BLOCK = 256

/**
 * Makes a function that looks a property of UTF-16 units up in a table, for loops over the characters of a text. The table is filled in
 * block by block when a unit of the block is first met, since most texts have units of few blocks.
 *
 * @param property - What is known of a unit: a whole number below 65,536 that depends on the unit alone.
 * @returns The same property, read from the table.
 * @internal
 */
export function unitTable(property: (unit: number) => number): (unit: number) => number {
  const values = new Uint16Array(0x10000)
  const filled = new Uint8Array(0x10000 / BLOCK)
  const fill = (block: number): void => {
    for (let unit = block * BLOCK; unit < (block + 1) * BLOCK; unit++) values[unit] = property(unit)
    filled[block] = 1
  }
  return (unit) => {
    if (filled[unit >> 8] === 0) fill(unit >> 8)
    return values[unit]
  }
}
