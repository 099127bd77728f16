import type { Edit } from '../text/edit.js'

/**
 * Collects the edits of one repair in order. Edits that touch are joined (a run of a million lone surrogates is one edit), what stays the
 * same at their ends is left out, and so is an edit that changes nothing.
 *
 * @internal
 */
export class EditList {
  readonly #text: string
  readonly #by: string
  readonly #edits: Edit[] = []
  #start = -1
  #end = -1
  #pieces: string[] = []

  constructor(text: string, by: string) {
    this.#text = text
    this.#by = by
  }

  /** Asks for `replacement` in place of what stands between `start` and `end`; `start` lies at or behind the end of the edit before. */
  replace(start: number, end: number, replacement: string): void {
    if (start !== this.#end) {
      this.#close()
      this.#start = start
      this.#pieces = []
    }
    this.#pieces.push(replacement)
    this.#end = end
  }

  /** The edits so far; ends the collection. */
  list(): readonly Edit[] {
    this.#close()
    return this.#edits
  }

  #close(): void {
    if (this.#end < 0) return
    const edit = tightEdit(this.#text, this.#start, this.#end, this.#pieces.join(''), this.#by)
    if (edit !== undefined) this.#edits.push(edit)
    this.#end = -1
  }
}

/** The edit without what is the same at its two ends, surrogate pairs left whole; nothing if the replacement is what stands there. */
export function tightEdit(text: string, start: number, end: number, replacement: string, by: string): Edit | undefined {
  let from = start
  let to = end
  let head = 0
  let tail = replacement.length
  while (from < to && head < tail && text.charCodeAt(from) === replacement.charCodeAt(head)) {
    from++
    head++
  }
  if (from === to && head === tail) return undefined
  if (head > 0 && isHighSurrogate(replacement.charCodeAt(head - 1))) {
    from--
    head--
  }
  while (to > from && tail > head && text.charCodeAt(to - 1) === replacement.charCodeAt(tail - 1)) {
    to--
    tail--
  }
  if (to < end && isLowSurrogate(text.charCodeAt(to))) {
    to++
    tail++
  }
  return { start: from, end: to, replacement: replacement.slice(head, tail), by }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
