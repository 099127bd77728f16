import fc from 'fast-check'
import { allCues } from '../../src/boilerplate/cues/all.js'

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

/** Phrases of the tables as lines may have them: of alternatives the first, without what is optional, with something in the gaps. */
const phrases: readonly string[] = allCues.flatMap(({ cues }) =>
  Object.values(cues).flatMap(({ strong = [], weak = [] }) =>
    [...strong, ...weak].map((phrase) =>
      phrase
        .replace(/\([^)]*\)/gu, '')
        .replace(/\/\S+/gu, '')
        .replace(/\bN\b/u, '12')
        .replaceAll('…', 'Ada Kerr'),
    ),
  ),
)

/** What pages and articles have on lines of their own, in any order: phrases of the tables, times, labels, signs of Markdown, sentences. */
export const pageText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...phrases),
        fc.constantFrom(
          '2 May 2024',
          '3 May 2024',
          '04.05.2024',
          '12:30',
          '14.00 Uhr',
          '3 hours ago',
          'Monday',
          'Tuesday',
          'Step 1',
          'Step 2',
        ),
        fc.constantFrom(
          'A',
          'B',
          '1',
          '2',
          '12 comments',
          'Q: Why?',
          'A: Because.',
          'By Ada Kerr',
          'Photo: Ada Kerr',
          '© 2024',
          '“No,” he said.',
        ),
        fc.constantFrom(
          '# Print',
          '## Related',
          '- one',
          '- two',
          '1. First',
          '[a](#a)',
          '![pier](pier.png)',
          '> quoted',
          '```',
          '***',
          '====',
        ),
        fc.constantFrom(
          '| a | b |\n|---|---|\n| 1 | 2 |',
          '---\ntitle: Fog\n---',
          'Home > News > Town',
          'Home | News | Sport',
          '•',
          '…',
          '\ud800',
        ),
        fc.constantFrom(
          'Yes.',
          'Why did the ferry stop?',
          'Fog over the harbour town',
          'OSTREY (AP) — The ferry stayed in the harbour on Monday, its captain said, for the third day in a row.',
          'Nobody on Ostrey has any bread left, and the shop has sold the last of its flour to the hotel on the quay.',
        ),
      ),
      fc.constantFrom('\n', '\n\n', ' ', '\\\n'),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.flat().join(''))
