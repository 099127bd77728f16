import type { Edit } from '../../text/edits/edit.js'
import { isLowSurrogate } from '../../text/surrogates.js'

/**
 * Collects the edits of one repair in order. Edits that touch are joined (a run of a million lone surrogates is one edit) unless a place in
 * what they write would then be looked for in the wrong part of what they replace: '&#28193;&#36718;' is two edits. One that changes nothing
 * is left out.
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
  #isEven = true // each piece is as long as what it replaces

  constructor(text: string, by: string) {
    this.#text = text
    this.#by = by
  }

  /** Asks for `replacement` in place of what stands between `start` and `end`; `start` lies at or behind the end of the edit before. */
  replace(start: number, end: number, replacement: string): void {
    if (!this.#joins(start, end, replacement)) {
      this.#close()
      this.#start = start
      this.#pieces = []
      this.#isEven = true
    }
    this.#pieces.push(replacement)
    this.#isEven &&= replacement.length === end - start
    this.#end = end
  }

  /** Whether a piece becomes one edit with those before it: where it stands for no characters of its own or is half of one, it has to. */
  #joins(start: number, end: number, replacement: string): boolean {
    if (start !== this.#end) return false
    if (start === end || isLowSurrogate(replacement.charCodeAt(0))) return true
    if (replacement === '') return this.#pieces.at(-1) === ''
    return this.#isEven && replacement.length === end - start
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
