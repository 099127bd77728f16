import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut } from '../../src/cli/input/pieces.js'
import type { Task } from '../../src/cli/task.js'
import { workOn } from '../../src/cli/tasks/work.js'

const MAX_BYTES = 20
const lines: Task = {
  clean: { normalize: false, duplicates: false, boilerplate: false },
  form: 'text',
  fields: { field: 't', replace: true },
  explain: false,
  color: false,
  several: false,
  maxBytes: MAX_BYTES,
}
const { fields: _, ...text } = lines

/** What comes out where the bytes come in such chunks. */
async function process(chunks: readonly Uint8Array[], task: Task) {
  async function* arriving() {
    yield* chunks
  }
  const written: Uint8Array[] = []
  const problems: string[] = []
  let records = 0
  for await (const step of cut(arriving(), 'in', task)) {
    const outcome = step.type === 'piece' ? await workOn(step, task, () => undefined) : step.outcome
    written.push(outcome.bytes)
    problems.push(...outcome.problems)
    records += outcome.records
  }
  return { text: Buffer.concat(written).toString(), problems, records }
}

const bytes = (source: string) => Buffer.from(source)

/** Cuts the bytes into chunks of the given lengths, over and over. */
function chunked(source: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0, i = 0; at < source.length; i++) {
    const length = lengths[i % lengths.length]
    chunks.push(source.subarray(at, at + length))
    at += length
  }
  return chunks
}

describe('JSON Lines', () => {
  test.each([
    ['nothing', '', 0],
    ['no line break at the end', '{"t":"a"}\n{"t":"b"}', 2],
    ['CR LF', '{"t":"a"}\r\n{"t":"b"}\r\n', 2],
    ['a byte order mark', '\ufeff{"t":"a"}\n', 1],
    ['empty lines', '\n{"t":"a"}\n\r\n  \n{"t":"b"}\n\n', 2],
  ])('%s comes out as it went in', async (_, source, records) => {
    expect(await process([bytes(source)], lines)).toEqual({ text: source, problems: [], records })
  })

  test.each([
    ['FF FE', Buffer.from('\ufeff{"t":"a"}\n', 'utf16le')],
    ['FE FF', Buffer.from('\ufeff{"t":"a"}\n', 'utf16le').swap16()],
  ])('with the mark of UTF-16 are refused as a whole: %s', async (_, source) => {
    await expect(process([source], lines)).rejects.toThrow('UTF-16: JSON Lines are read in UTF-8')
  })

  test('a line that is too long or not UTF-8 passes through, and the numbers of the lines behind it are right', async () => {
    const source = Buffer.concat([bytes(`{"t":"a"}\n${'x'.repeat(50)}\n{"t":1}\n`), Buffer.of(0xff, 0x0a), bytes('{"t":"b"}\n')])
    for (const length of [1, 7, 1000]) {
      const { text: written, problems, records } = await process(chunked(source, [length]), lines)
      expect(bytes(written).equals(bytes(source.toString()))).toBe(true)
      expect(problems).toEqual([
        'in:2: longer than 0.00002 MB (--max-size sets how much is read)',
        'in:3: field "t" is a number, not a string',
        'in:4: not UTF-8',
      ])
      expect(records).toBe(5)
    }
  })

  test('property: however the bytes arrive, the same comes out, and nothing is lost', async () => {
    const line = fc.constantFrom('{"t":"a"}', '{"t":"é"}', '', 'x', 'y'.repeat(MAX_BYTES - 1), 'y'.repeat(MAX_BYTES), 'z'.repeat(70), '\r')
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
        async (all, ends, lengths) => {
          const source = all.join('\n') + (ends ? '\n' : '')
          const whole = await process([bytes(source)], lines)
          expect(whole.text).toBe(source)
          expect(await process(chunked(bytes(source), lengths), lines)).toEqual(whole)
        },
      ),
    )
  })
})

describe('texts', () => {
  test('a text is one piece, and gets a line break at its end', async () => {
    expect(await process(chunked(bytes('a\nb'), [1]), text)).toEqual({ text: 'a\nb\n', problems: [], records: 1 })
  })

  test('one that is too long passes through', async () => {
    const source = 'a\n'.repeat(20)
    expect(await process(chunked(bytes(source), [3]), text)).toEqual({
      text: source,
      problems: ['in: longer than 0.00002 MB (--max-size sets how much is read)'],
      records: 1,
    })
  })
})
