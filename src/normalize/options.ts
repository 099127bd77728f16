/**
 * Which repairs are made; each switch is named after its repair.
 *
 * @example
 * ```ts
 * normalizeText('“Low tide” — noon…', { quotes: true, dashes: true, ellipsis: true }) // => '"Low tide" - noon...'
 * normalizeText('Fish &amp; chips  on the pier', { entities: false }) // => 'Fish &amp; chips on the pier'
 * ```
 */
export interface NormalizeOptions {
  /** Lone surrogates become U+FFFD: {@link fixSurrogates}. @defaultValue `true` */
  readonly surrogates?: boolean | undefined
  /** Runs of more than 30 combining marks are cut: {@link capCombiningMarks}. @defaultValue `true` */
  readonly combiningMarks?: boolean | undefined
  /**
   * The escapes of a string that was printed and never read back (`\n`, `\"`, `\u2019`) are decoded: {@link decodeStringEscapes}. With `'auto'`
   * where the text shows that it was printed: more of its line breaks are escaped than real, or all that it has beyond ASCII is, or its quotation
   * marks, apostrophes or addresses are; and a text in quoted-printable (`caf=C3=A9`), where each equals sign in it is an escape.
   *
   * @defaultValue `'auto'`
   */
  readonly stringEscapes?: boolean | 'auto' | undefined
  /** Terminal escapes go: {@link removeTerminalEscapes}. @defaultValue `true` */
  readonly terminalEscapes?: boolean | undefined
  /**
   * HTML character references are decoded: {@link decodeEntities}. With `'auto'` not in a text that has tags (`<b>`, `<!-- … -->`), whose
   * references belong to the markup.
   *
   * @defaultValue `'auto'`
   */
  readonly entities?: boolean | 'auto' | undefined
  /** Text that was read in another encoding than its own is put right: {@link fixMojibake}. @defaultValue `true` */
  readonly mojibake?: boolean | undefined
  /** C1 controls become the characters of windows-1252: {@link fixC1Controls}. @defaultValue `true` */
  readonly c1Controls?: boolean | undefined
  /** Every kind of line break becomes a line feed: {@link fixNewlines}. @defaultValue `true` */
  readonly newlines?: boolean | undefined
  /** Control characters go: {@link removeControls}. @defaultValue `true` */
  readonly controls?: boolean | undefined
  /** Letters and accents are composed: {@link composeCharacters}. @defaultValue `true` */
  readonly nfc?: boolean | undefined
  /** Zero-width characters and soft hyphens go: {@link removeInvisibles}. @defaultValue `true` */
  readonly invisibles?: boolean | undefined
  /**
   * Words divided at the end of a line are joined: {@link joinHyphenatedBreaks}. With `'auto'` only where the hyphen is a soft one.
   *
   * @defaultValue `'auto'`
   */
  readonly hyphenation?: boolean | 'auto' | undefined
  /** Ligatures are spelled out: {@link expandLigatures}. @defaultValue `false` */
  readonly ligatures?: boolean | undefined
  /** Full-width and half-width forms get ordinary width: {@link fixWidth}. @defaultValue `false` */
  readonly width?: boolean | undefined
  /** Quotation marks become straight: {@link straightenQuotes}. @defaultValue `false` */
  readonly quotes?: boolean | undefined
  /** Primes become straight quotes: {@link straightenPrimes}. @defaultValue `false` */
  readonly primes?: boolean | undefined
  /** Dashes become hyphens: {@link simplifyDashes}. @defaultValue `false` */
  readonly dashes?: boolean | undefined
  /** The ellipsis becomes three full stops: {@link expandEllipses}. @defaultValue `false` */
  readonly ellipsis?: boolean | undefined
  /** Bullets at the start of lines become `-`: {@link simplifyBullets}. @defaultValue `false` */
  readonly bullets?: boolean | undefined
  /** Blanks are collapsed, lines trimmed, empty lines thinned out: {@link collapseWhitespace}. @defaultValue `true` */
  readonly whitespace?: boolean | undefined
}
