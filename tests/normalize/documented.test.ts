import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MAX_ROUNDS } from '../../src/normalize/carry-out.js'
import { MAX_MARKS } from '../../src/normalize/repairs/combining-marks.js'
import {
  ENOUGH_SURE,
  FRAGMENT_PENALTY,
  KNOWN,
  KNOWN_ODDNESS,
  MOST,
  ONE_ALPHABET,
  STRONG,
  STRONG_ODDNESS,
  WEAK,
  WEAK_IF_MOST,
} from '../../src/normalize/repairs/mojibake/reading.js'
import { ENOUGH_LATIN } from '../../src/normalize/repairs/mojibake/surroundings.js'
import { MAX_LAYERS } from '../../src/normalize/repairs/mojibake.js'

const constants = {
  ...{ STRONG, STRONG_ODDNESS, KNOWN, KNOWN_ODDNESS, WEAK, WEAK_IF_MOST, MOST, ENOUGH_SURE, FRAGMENT_PENALTY, ONE_ALPHABET, ENOUGH_LATIN },
  ...{ MAX_LAYERS, MAX_ROUNDS, MAX_MARKS },
}

test('the table of thresholds in docs/normalization.md has the values of the code', () => {
  const page = readFileSync(new URL('../../docs/normalization.md', import.meta.url), 'utf8')
  const documented = Object.fromEntries(
    [...page.matchAll(/^\| `([A-Z_]+)` +\| (-?[\d.]+) +\|/gm)].map(([, name, value]) => [name, Number(value)]),
  )
  expect(documented).toEqual(constants)
})
