// Adapter of the normaliser for the scorer of text repair: (text, { feature }) => string, or null where a feature is not offered.
import {
  capCombiningMarks,
  collapseWhitespace,
  composeCharacters,
  decodeEntities,
  expandLigatures,
  fixC1Controls,
  fixMojibake,
  fixNewlines,
  fixSurrogates,
  fixWidth,
  joinHyphenatedBreaks,
  matchKey,
  normalizeText,
  removeControls,
  removeInvisibles,
  removeTerminalEscapes,
  simplifyBullets,
  straightenQuotes,
} from '../../dist/normalize/index.js'

/** The reference counts C1 controls among what wrong decoding leaves behind. */
const mojibake = (text) => fixC1Controls(fixMojibake(text))

const asOneLine = (text) => collapseWhitespace(removeInvisibles(fixNewlines(text)).replaceAll('\n', ' '))

const FEATURES = {
  mojibake,
  'mojibake-double': mojibake,
  'fix-text': (text) =>
    composeCharacters(
      removeControls(
        removeTerminalEscapes(fixNewlines(straightenQuotes(fixWidth(expandLigatures(mojibake(fixSurrogates(capCombiningMarks(text)))))))),
      ),
    ),
  entities: decodeEntities,
  'entities-keep': decodeEntities,
  'entities-numeric': decodeEntities,
  'entities-numeric-bad': decodeEntities,
  'entities-prose': decodeEntities,
  'entities-deep': decodeEntities,
  nfc: composeCharacters,
  whitespace: (text) => collapseWhitespace(removeInvisibles(fixNewlines(text))).replaceAll('\n\n', '\n'),
  'whitespace-oneline': asOneLine,
  'whitespace-paragraphs': (text) => collapseWhitespace(removeInvisibles(fixNewlines(text))),
  quotes: straightenQuotes,
  bullets: simplifyBullets,
  hyphenation: joinHyphenatedBreaks,
  ligatures: expandLigatures,
  width: fixWidth,
  linebreaks: fixNewlines,
  control: (text) => removeControls(removeTerminalEscapes(text)),
  surrogates: fixSurrogates,
  'dedup-key': matchKey,
  normalize: normalizeText,
}

/** Repairs `text` as the feature asks. */
export default function normalize(text, { feature }) {
  return FEATURES[feature]?.(text) ?? null
}
