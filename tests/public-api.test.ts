import { describe, expect, test } from 'vitest'
import { findBoilerplate as findWithTables } from '../src/boilerplate/core.js'
import * as boilerplate from '../src/boilerplate/index.js'
import * as corpus from '../src/corpus/index.js'
import { type LevelStoreOptions, levelStore } from '../src/corpus/stores/leveldb.js'
import { type ValkeyStoreOptions, valkeyStore } from '../src/corpus/stores/valkey.js'
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
      [
        'applyEdits',
        'applyFindings',
        'cleanOffset',
        'lines',
        'offsetMap',
        'removalEdits',
        'reviewedEdits',
        'sentences',
        'sourceOffset',
        'sourceSpan',
        'words',
      ],
    ],
    [
      'copydesk/normalize',
      normalize,
      [
        'capCombiningMarks',
        'collapseWhitespace',
        'composeCharacters',
        'decodeBytes',
        'decodeEntities',
        'decodeStringEscapes',
        'expandEllipses',
        'expandLigatures',
        'explainNormalization',
        'findStrayPunctuation',
        'fixC1Controls',
        'fixMojibake',
        'fixNewlines',
        'fixSurrogates',
        'fixWidth',
        'joinHyphenatedBreaks',
        'matchKey',
        'normalizeText',
        'removeControls',
        'removeInvisibles',
        'removeTerminalEscapes',
        'simplifyBullets',
        'simplifyDashes',
        'straightenPrimes',
        'straightenQuotes',
      ],
    ],
    [
      'copydesk/duplicates',
      duplicates,
      [
        'compareLines',
        'createDuplicateIndex',
        'diceSimilarity',
        'expandPairs',
        'findDuplicateArticles',
        'findDuplicateLines',
        'findDuplicates',
        'removeDuplicates',
        'similarLines',
      ],
    ],
    ['copydesk/boilerplate', boilerplate, ['BOILERPLATE_KINDS', 'allCues', 'findBoilerplate', 'removeBoilerplate']],
    ['copydesk/language', language, ['detectLanguage']],
    ['copydesk/training', training, ['labelLines', 'trainLineModel']],
    [
      'copydesk/corpus',
      corpus,
      ['BUCKET_CAPACITY', 'createSourceProfile', 'memoryStore', 'numberedSourceKey', 'openArticleIndex', 'sketchText', 'sourceKey'],
    ],
    ['copydesk/report', report, ['toHtml', 'toMarkdown', 'toTerminal']],
  ])('%s', (_, module, names) => {
    expect(Object.keys(module).sort()).toEqual([...names].sort())
  })

  test('copydesk has cleanArticle and the three jobs, and no language data', () => {
    const parts = [text, normalize, duplicates, boilerplate].flatMap((module) => Object.keys(module))
    expect(Object.keys(copydesk).sort()).toEqual(['cleanArticle', ...parts].sort())
    expect(copydesk).not.toHaveProperty('detectLanguage')
  })
})

/** Every field of some options with nothing in it. A new option does not compile until it is listed, nor does one that takes no `undefined`. */
type Unset<Options> = Record<keyof Options, undefined>

const NORMALIZE: Unset<copydesk.NormalizeOptions> = {
  surrogates: undefined,
  combiningMarks: undefined,
  stringEscapes: undefined,
  terminalEscapes: undefined,
  entities: undefined,
  mojibake: undefined,
  c1Controls: undefined,
  newlines: undefined,
  controls: undefined,
  nfc: undefined,
  invisibles: undefined,
  hyphenation: undefined,
  ligatures: undefined,
  width: undefined,
  quotes: undefined,
  primes: undefined,
  dashes: undefined,
  ellipsis: undefined,
  bullets: undefined,
  whitespace: undefined,
}
const DUPLICATES: Unset<copydesk.FindDuplicatesOptions> = {
  threshold: undefined,
  survivor: undefined,
  title: undefined,
  contained: undefined,
  action: undefined,
}
const FINDER: Unset<Pick<copydesk.BoilerplateOptions, 'cues' | 'rules' | 'model'>> = { cues: undefined, rules: undefined, model: undefined }
const TEXT: Unset<Omit<copydesk.BoilerplateOptions, keyof typeof FINDER>> = {
  profile: undefined,
  caution: undefined,
  title: undefined,
  language: undefined,
  actions: undefined,
  source: undefined,
}
const BOILERPLATE: Unset<copydesk.BoilerplateOptions> = { ...TEXT, ...FINDER }
const CLEAN: Unset<copydesk.CleanArticleOptions> = { ...TEXT, normalize: undefined, duplicates: undefined, boilerplate: undefined }
const COMPARE: Unset<copydesk.CompareLinesOptions> = { threshold: undefined }
const SIMILAR: Unset<copydesk.SimilarLinesOptions> = { threshold: undefined }
const INDEX: Unset<copydesk.DuplicateIndexOptions> = { threshold: undefined, maxSize: undefined }
const ARTICLES: Unset<copydesk.FindDuplicateArticlesOptions> = { threshold: undefined, survivor: undefined }
const DETECT: Unset<language.DetectLanguageOptions> = { only: undefined }
const HTML: Unset<report.HtmlOptions> = { title: undefined, language: undefined }
const TERMINAL: Unset<report.TerminalOptions> = { color: undefined }
const TRAIN: Unset<training.TrainLineModelOptions> = { seed: undefined }
const PAGE: Unset<Omit<training.TrainingPage, 'text' | 'gold'>> = { title: undefined, site: undefined, family: undefined }
const PROFILE: Unset<corpus.SourceProfileOptions> = { maxLines: undefined }
const SKETCH: Unset<corpus.SketchOptions> = { by: undefined }
const ARTICLE_INDEX: Unset<corpus.ArticleIndexOptions> = { store: undefined, by: undefined, threshold: undefined, cleaned: undefined }
const LEVEL: Unset<LevelStoreOptions> = { openFiles: undefined, fileSize: undefined }
const VALKEY: Unset<ValkeyStoreOptions> = { name: undefined }
const PHRASES: Unset<copydesk.CuePhrases> = { strong: undefined, weak: undefined }

const ARTICLE = 'Bridge opens&nbsp;to traffic\n\nBridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nShare this article'
const TABLE = { language: 'en', cues: { share: { strong: ['the new bridge'] } } }

describe('an option that is undefined is as one that is not there', () => {
  test.each<[string, (unset: boolean) => unknown]>([
    ['cleanArticle', (unset) => copydesk.cleanArticle(ARTICLE, unset ? CLEAN : {})],
    [
      'the jobs of cleanArticle',
      (unset) => copydesk.cleanArticle(ARTICLE, unset ? { normalize: NORMALIZE, duplicates: DUPLICATES, boilerplate: FINDER } : {}),
    ],
    ['normalizeText', (unset) => copydesk.normalizeText(ARTICLE, unset ? NORMALIZE : {})],
    ['explainNormalization', (unset) => copydesk.explainNormalization(ARTICLE, unset ? NORMALIZE : {})],
    ['findBoilerplate', (unset) => copydesk.findBoilerplate(ARTICLE, unset ? BOILERPLATE : {})],
    ['removeBoilerplate', (unset) => copydesk.removeBoilerplate(ARTICLE, unset ? BOILERPLATE : {})],
    ['findBoilerplate of the core', (unset) => findWithTables(ARTICLE, unset ? BOILERPLATE : {})],
    [
      'a cue table',
      (unset) => copydesk.findBoilerplate(ARTICLE, { cues: [unset ? { ...TABLE, cues: { ...TABLE.cues, tags: PHRASES } } : TABLE] }),
    ],
    ['an action', (unset) => copydesk.findBoilerplate(ARTICLE, { actions: unset ? { share: undefined } : {} })],
    ['findDuplicates', (unset) => copydesk.findDuplicates(ARTICLE, unset ? DUPLICATES : {})],
    ['removeDuplicates', (unset) => copydesk.removeDuplicates(ARTICLE, unset ? DUPLICATES : {})],
    ['findDuplicateLines', (unset) => copydesk.findDuplicateLines(ARTICLE.split('\n'), unset ? DUPLICATES : {})],
    ['findDuplicateArticles', (unset) => copydesk.findDuplicateArticles([{ id: 'a', text: ARTICLE }], unset ? ARTICLES : {})],
    ['compareLines', (unset) => copydesk.compareLines('The new bridge', 'A new bridge', unset ? COMPARE : {})],
    ['similarLines', (unset) => copydesk.similarLines(['The new bridge', 'A new bridge'], unset ? SIMILAR : {})],
    ['createDuplicateIndex', (unset) => copydesk.createDuplicateIndex(unset ? INDEX : {}).toJSON()],
    ['detectLanguage', (unset) => language.detectLanguage(ARTICLE, unset ? DETECT : {})],
    ['toHtml', (unset) => report.toHtml(ARTICLE, copydesk.cleanArticle(ARTICLE), unset ? HTML : {})],
    ['toTerminal', (unset) => report.toTerminal(copydesk.cleanArticle(ARTICLE), unset ? TERMINAL : {})],
    [
      'trainLineModel',
      (unset) => {
        const page = { text: ARTICLE, gold: 'The new bridge was opened on Monday.' }
        return unset ? training.trainLineModel([{ ...page, ...PAGE }], TRAIN) : training.trainLineModel([page])
      },
    ],
    ['createSourceProfile', (unset) => corpus.createSourceProfile(unset ? PROFILE : {}).toJSON()],
    ['sketchText', (unset) => corpus.sketchText(ARTICLE, unset ? SKETCH : {})],
    ['openArticleIndex', async (unset) => (await corpus.openArticleIndex(unset ? ARTICLE_INDEX : {})).size()],
    ['levelStore', (unset) => levelStore('folder', unset ? LEVEL : {}).name],
    ['valkeyStore', (unset) => valkeyStore('redis://localhost', unset ? VALKEY : {}).name],
  ])('%s', async (_, call) => {
    expect(await call(true)).toEqual(await call(false))
  })
})
