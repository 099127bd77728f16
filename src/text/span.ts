/**
 * A stretch of a text: from `start` up to, not including, `end`, counted in UTF-16 units as `String.prototype.slice` does.
 *
 * Wherever the library hands out a span, it points into the text that the caller gave, never into an intermediate form.
 *
 * @example
 * ```ts
 * const span: Span = { start: 4, end: 9 }
 * 'The story.'.slice(span.start, span.end) // => 'story'
 * ```
 */
export interface Span {
  /** Offset of the first UTF-16 unit. */
  readonly start: number
  /** Offset just behind the last UTF-16 unit. */
  readonly end: number
}

/** The order of spans by where they begin; of those that begin together, by where they end. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
