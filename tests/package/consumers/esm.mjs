// A program of a user who imports: every public subpath, and a result that only working code gives.
import assert from 'node:assert/strict'
import * as copydesk from 'copydesk'
import { findBoilerplate } from 'copydesk/boilerplate'
import { findDuplicates } from 'copydesk/duplicates'
import { detectLanguage } from 'copydesk/language'
import { normalizeText } from 'copydesk/normalize'
import { applyFindings } from 'copydesk/text'

const text = 'Bridge opens\n\nThe new bridge was opened on Monday.\n\nShare this article'
const { text: clean, findings } = copydesk.cleanArticle(text)
assert.equal(clean, 'Bridge opens\n\nThe new bridge was opened on Monday.')
assert.equal(applyFindings(text, findings), clean)
assert.equal(findBoilerplate(text)[0].kind, 'share')
assert.deepEqual(findDuplicates(text), [])
assert.equal(normalizeText('Caf&eacute;'), 'Café')
assert.equal(copydesk.normalizeText, normalizeText)
assert.equal('detectLanguage' in copydesk, false)
assert.equal(
  detectLanguage('The new bridge over the river was opened to traffic on Monday after three years of work by two companies.').language,
  'en',
)

const { de } = await import('copydesk/boilerplate/cues/de')
assert.equal(de.language, 'de')
// Other runtimes take subpaths that the package closes for open.
for (const part of 'Deno' in globalThis || 'Bun' in globalThis ? [] : ['all', 'de/notes', 'de/prompts', 'en/notes', 'en/prompts']) {
  await assert.rejects(import(`copydesk/boilerplate/cues/${part}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }, part)
}
