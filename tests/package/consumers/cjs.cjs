// A program of a user who requires: every public subpath, with no ES module anywhere on the way.
const assert = require('node:assert/strict')
const copydesk = require('copydesk')
const { findBoilerplate } = require('copydesk/boilerplate')
const { findDuplicates } = require('copydesk/duplicates')
const { detectLanguage } = require('copydesk/language')
const { normalizeText } = require('copydesk/normalize')
const { applyFindings } = require('copydesk/text')

const text = 'Bridge opens\n\nThe new bridge was opened on Monday.\n\nShare this article'
const { text: clean, findings } = copydesk.cleanArticle(text)
assert.equal(clean, 'Bridge opens\n\nThe new bridge was opened on Monday.')
assert.equal(applyFindings(text, findings), clean)
assert.equal(findBoilerplate(text)[0].kind, 'share')
assert.deepEqual(findDuplicates(text), [])
assert.equal(normalizeText('Caf&eacute;'), 'Café')
assert.equal(copydesk.normalizeText, normalizeText)
assert.equal(
  detectLanguage('The new bridge over the river was opened to traffic on Monday after three years of work by two companies.').language,
  'en',
)

assert.equal(require('copydesk/boilerplate/cues/de').de.language, 'de')
// Other runtimes take subpaths that the package closes for open.
for (const part of 'Deno' in globalThis || 'Bun' in globalThis ? [] : ['all', 'de/notes', 'de/prompts', 'en/notes', 'en/prompts']) {
  assert.throws(() => require(`copydesk/boilerplate/cues/${part}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }, part)
}
