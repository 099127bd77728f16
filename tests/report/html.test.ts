import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { reportStyle } from '../../src/report/style.js'
import { STYLE_HASH } from '../../src/report/style-hash.js'

test('the content security policy lets in the style sheet as it is', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(reportStyle()).digest('base64')}`)
})
