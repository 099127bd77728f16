/** The phrases of some lines, which have ` ; ` between them: tables of hundreds of short phrases stay readable. */
export function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' ; '))
}
