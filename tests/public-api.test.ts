import { describe, expect, test } from 'vitest'
import * as boilerplate from '../src/boilerplate/index.js'
import * as corpus from '../src/corpus/index.js'
import * as duplicates from '../src/duplicates/index.js'
import * as copydesk from '../src/index.js'
import * as language from '../src/language/index.js'
import * as normalize from '../src/normalize/index.js'
import * as report from '../src/report/index.js'
import * as text from '../src/text/index.js'
import * as training from '../src/training/index.js'

describe('the names that users import', () => {
  test.each<[string, object, readonly string[]]>([
    [
      'copydesk/text',
      text,
      ['applyEdits', 'applyFindings', 'cleanOffset', 'lines', 'removalEdits', 'sentences', 'sourceOffset', 'sourceSpan', 'words'],
    ],
    ['copydesk/language', language, ['detectLanguage']],
    ['copydesk/training', training, ['labelLines', 'trainLineModel']],
    ['copydesk/corpus', corpus, ['BUCKET_CAPACITY', 'createSourceProfile', 'memoryStore', 'openArticleIndex', 'sketchText', 'sourceKey']],
    ['copydesk/report', report, ['toHtml', 'toMarkdown', 'toTerminal']],
  ])('%s', (_, module, names) => {
    expect(Object.keys(module).sort()).toEqual([...names].sort())
  })

  test('copydesk has cleanArticle and the three jobs, and no language data', () => {
    const parts = [text, normalize, duplicates, boilerplate].flatMap((module) => Object.keys(module))
    expect(Object.keys(copydesk).sort()).toEqual(['cleanArticle', ...parts].sort())
    expect(copydesk).not.toHaveProperty('detectLanguage')
  })

  test('there are the names that are promised to stay', () => {
    for (const name of [
      'cleanArticle normalizeText explainNormalization fixMojibake decodeEntities matchKey decodeBytes sentences words diceSimilarity',
      'compareLines findDuplicates findDuplicateLines removeDuplicates findBoilerplate removeBoilerplate',
      'applyEdits removalEdits applyFindings sourceOffset cleanOffset',
    ].flatMap((list) => list.split(' '))) {
      expect(copydesk, name).toHaveProperty(name)
    }
  })
})
