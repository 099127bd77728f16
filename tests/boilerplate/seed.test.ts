import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { sharedFile } from '../support/shared.js'

const path = sharedFile('data/seed-article.txt')
const labels = sharedFile('data/seed-article.labels.json')

interface Label {
  line: number
  action: string
  kind: string
}

test.skipIf(path === undefined || labels === undefined)('the article that the project began with: exactly what is labelled', () => {
  const wanted: { lines: Label[] } = JSON.parse(readFileSync(labels ?? '', 'utf8'))
  const findings = findBoilerplate(readFileSync(path ?? '', 'utf8')).filter(({ action }) => action !== 'keep')
  const boilerplate = wanted.lines.filter(({ action, kind }) => action === 'remove' && kind !== 'duplicate')
  expect(findings.map(({ line, action, kind }) => ({ line, action, kind }))).toEqual(
    boilerplate.map(({ line, action, kind }) => ({ line, action, kind })),
  )
})
