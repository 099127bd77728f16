import fc from 'fast-check'

/** Pieces of Markdown in any order, so mostly broken. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        '[',
        '](',
        ')',
        '![',
        '](/s "S")',
        '**',
        '*',
        '_',
        '# ',
        ' #',
        '|',
        '\n|-|-|\n',
        '\n---\n',
        '\n===',
        'title: ',
        '\\',
        '<',
        '>',
        '"',
        '```',
        '- ',
        '\n  - ',
        '\n\t* ',
      ],
      ...[
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '\u2028',
        'Share this',
        'Read more',
        'The ferry sails again on Monday, he said. ',
        'ä',
        '文',
        '\ud83d',
        '🎉',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Any string at all: lone surrogates, NULs, newlines of every kind, Markdown, and runs of what articles are made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  anyMarkdown,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\u0085',
        '\u2028',
        '\u2029',
        '\v',
        '\f',
        ' ',
        '\u00a0',
        'Share this',
        'The story. ',
        '“Yes.”',
        '\ud800',
        '\0',
        '文',
      ),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join('')),
)
