import type { Edit } from '../text/edit.js'

/**
 * Collects the edits of one repair in order. Edits that touch are joined (a run of a million lone surrogates is one edit); one that changes
 * nothing is left out.
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
    const replacement = this.#pieces.join('')
    if (replacement !== this.#text.slice(this.#start, this.#end)) {
      this.#edits.push({ start: this.#start, end: this.#end, replacement, by: this.#by })
    }
    this.#end = -1
  }
}
