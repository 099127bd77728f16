const BLOCK = 256
const UNKNOWN = 0xffff

/**
 * Makes a function that looks a property of UTF-16 units up in a table, for loops over the characters of a text. The table is filled in
 * block by block when a unit of the block is first met, since most texts have units of few blocks.
 *
 * @param property - What is known of a unit: a whole number below 65,535 that depends on the unit alone.
 * @returns The same property, read from the table.
 * @internal
 */
export function unitTable(property: (unit: number) => number): (unit: number) => number {
  const values = new Uint16Array(0x10000).fill(UNKNOWN)
  const fill = (unit: number): number => {
    const start = unit - (unit % BLOCK)
    for (let i = start; i < start + BLOCK; i++) values[i] = property(i)
    return values[unit]
  }
  return (unit) => {
    const value = values[unit]
    return value === UNKNOWN ? fill(unit) : value
  }
}
