/** A text as converters write it that break lines between words where they would be wider than `width` characters. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  let column = 0
  let wrapped = ''
  for (const word of line.split(' ')) {
    const breaks = column > 0 && column + 1 + word.length > width
    wrapped += (column === 0 ? '' : breaks ? '\n' : ' ') + word
    column = breaks || column === 0 ? word.length : column + 1 + word.length
  }
  return wrapped
}
