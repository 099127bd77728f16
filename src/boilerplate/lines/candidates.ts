import type { BoilerplateKind } from '../../text/finding.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { goesByDefault, HEADINGS, KINDS, PROTECTED_KINDS } from '../kinds.js'
import type { CueHits, LookUp } from '../lookup/cue-index.js'
import { type CuePattern, literalLength } from '../lookup/cue-pattern.js'
import { trimKey, withoutAccents } from '../lookup/line-key.js'
import type { BoilerplateRule } from '../options.js'
import { AGENCY_OR_NETWORK } from './credit-patterns.js'
import { countWords, isMostlySmall, isNumbered, keyOf, LineFacts, SIGNS, sentenceEnd, stops } from './line-facts.js'
import { isPlausible } from './plausible.js'
import { isUnspacedUnit } from './scripts.js'
import { hasSentenceBeside } from './sentence-beside.js'
import { AGENCY_CAPTION, type Shape, shapeOf } from './shapes.js'
import { addressesReader, namesThisArticle, speaksForWriter, speaksOfOwn } from './words-of-address.js'
import { hasAttribution } from './words-of-speech.js'

/** What one line looks like, before its place and neighbours have had their say. */
export interface Candidate {
  readonly kind: BoilerplateKind
  /**
   * How it was told:
   *
   * - `cue`: the whole line is a phrase of a table; `sentences`: its sentences are; `prefix`: it begins with one;
   * - `label`: a phrase with a sign behind it, and a headline, an address or what readers are owed;
   * - `prompt`: by the words of one;
   * - `shape`: by its form;
   * - `rule`: by a rule of the caller's.
   */
  readonly by: 'cue' | 'sentences' | 'label' | 'prompt' | 'prefix' | 'shape' | 'rule'
  /** Enough evidence in a favourable place; otherwise a second sign is needed. */
  readonly strong: boolean
  /** One word, or a phrase with a gap: as likely a cross-head of the story as a label of the page. 'Advertisement' is the latter. */
  readonly ambiguous: boolean
  /** To go unless the caller says otherwise: its kind does, or it is unmistakable though its kind is only flagged by default. */
  readonly removable: boolean
  readonly cue?: CuePattern
  readonly shape?: Shape
  readonly rule?: string
}

/** The lines of a text, and what each is a candidate for. */
export interface CandidateLines {
  readonly facts: readonly LineFacts[]
  readonly candidates: readonly (Candidate | undefined)[]
}

/** A credit of more words than this, or with few names in it, has a caption with it. */
const MAX_CREDIT_WORDS = 8
/** A phrase at the start of a longer line is the start of a sentence about something. */
const MAX_PREFIX_WORDS = 25
/** Chinese and Japanese labels of up to this many characters are single words. */
const MAX_UNSPACED_WORD = 4

/** What a line is a candidate for, or `undefined`. */
export function candidateOf(facts: LineFacts, lookUp: LookUp, rules: readonly BoilerplateRule[]): Candidate | undefined {
  const own = rules.length === 0 ? undefined : rules.find((rule) => rule.test({ text: facts.text, line: facts.line, key: facts.key }))
  if (own !== undefined) {
    return { kind: own.kind, by: 'rule', strong: true, ambiguous: false, removable: goesByDefault(own.kind), rule: own.name }
  }
  const hits = hitsOf(facts, lookUp)
  const strong = best(hits.whole, 'strong')
  const shape = shapeOf(facts)
  if (shape?.name === AGENCY_CAPTION) return fromShape(shape)
  if (strong !== undefined) return fromCue(facts, strong, 'cue')
  const owed = asOwed(facts, hits.prefix)
  if (owed !== undefined) return owed
  if (shape?.sure) return fromShape(shape)
  const sentences = bySentences(facts, lookUp)
  if (sentences !== undefined) return sentences
  const prefix = best(hits.prefix, 'strong')
  const label = prefix === undefined ? asBracketedLabel(facts, lookUp) : asLabel(facts, prefix)
  if (label !== undefined) return label
  if (prefix !== undefined && endsWithPhrase(facts, prefix, lookUp)) return { ...fromCue(facts, prefix, 'sentences'), ambiguous: false }
  const weak = best(hits.whole)
  if (weak !== undefined) return fromCue(facts, weak, 'cue')
  if (shape !== undefined) return fromShape(shape)
  return prefix === undefined ? undefined : asPrefix(facts, prefix)
}

/** The cues of a line, with the counter in '12 Comments' or 'Comments (12)' left out where the line has one. */
function hitsOf(facts: LineFacts, lookUp: LookUp): CueHits {
  const key = (facts.signs & SIGNS.beyond) === 0 ? facts.key : withoutAccents(facts.key)
  const hits = plausible(lookUp(key), facts)
  if (
    hits.whole.some(({ strength }) => strength === 'strong') ||
    facts.words > 6 ||
    (facts.signs & (SIGNS.digit | SIGNS.point | SIGNS.form)) === 0
  )
    return hits
  const bare = barePhrase(key)
  if (bare === key) return hits
  return { whole: [...plausible(lookUp(bare), facts).whole, ...hits.whole], prefix: hits.prefix }
}

/** Without the phrases that a line is in which something else stands than their kind has in its gaps. */
function plausible(hits: CueHits, facts: LineFacts): CueHits {
  return hits.whole.length === 0 ? hits : { ...hits, whole: hits.whole.filter((cue) => isPlausible(facts, cue)) }
}

/** '6.00 News', 'Close 11.42': a time or a price, for no count has two decimals. */
const AMOUNT = /^\d{1,4}[.,]\d\d |[ ([]\d{1,4}[.,]\d\d[)\]]?$/u

/** What a count begins or ends with, the sign of rights, and brackets. */
const BESIDE_PHRASE = /* @__PURE__ */ new Set('0123456789.,km)]©ⓒ([【〈《')

/** A label in brackets; with a colon in it, it names somebody. */
const BRACKETS = /^[([【〈《](?<phrase>[^()[\]【】〈〉《》:=]{2,60})[)\]】〉》]$/u

/**
 * '12 comments', 'Comments (12)', '© All rights reserved © 2024', '[Related articles]' without the number, the signs and the brackets. '2 Comments
 * (7)' is the clue of a crossword, '2. a' the answer of a quiz.
 */
function barePhrase(key: string): string {
  if (!BESIDE_PHRASE.has(key[0]) && !BESIDE_PHRASE.has(key[key.length - 1])) return key
  const phrase = BRACKETS.exec(key)?.groups?.phrase
  if (phrase !== undefined) return phrase.trim()
  if (AMOUNT.test(key)) return key
  const counted = key.replace(/^[\d.,]{1,9}[km]? /u, '')
  if (counted !== key) return counted.length > 1 ? counted : key
  return key.replace(/^[©ⓒ] ?/u, '').replace(/(?: ?(?:©|ⓒ|\(c\)))? ?[([]?[\d.,]{1,9}[km]?[)\]]?$/u, '')
}

/** The hit that says most, of one strength or of both: protected kinds first, then the phrase with most characters. */
function best(cues: readonly CuePattern[], strength?: CuePattern['strength']): CuePattern | undefined {
  let chosen: CuePattern | undefined
  for (const cue of cues) {
    if (strength !== undefined && cue.strength !== strength) continue
    if (chosen === undefined || rank(cue) > rank(chosen)) chosen = cue
  }
  return chosen
}

function rank(cue: CuePattern): number {
  const guarded = PROTECTED_KINDS.has(cue.kind) ? 2000 : KINDS[cue.kind].action === 'flag' ? 500 : 0
  const strength = cue.strength === 'strong' ? 1000 : 0
  return guarded + strength + literalLength(cue.pieces)
}

function fromCue(facts: LineFacts, cue: CuePattern, by: Candidate['by']): Candidate {
  const gap = cue.pieces.length > 1
  const numbered = isNumbered(facts)
  return {
    kind: cue.kind,
    by,
    strong: cue.strength === 'strong' && !numbered,
    ambiguous:
      numbered ||
      (isOneWord(barePhrase(facts.key)) && cue.kind !== 'advertisement' && !isHeadingOfTwo(facts, cue)) ||
      (gap && (cue.kind === 'related-heading' || cue.kind === 'paywall' || cue.kind === 'share')),
    removable: goesByDefault(cue.kind) || (cue.kind === 'caption' && cue.strength === 'strong' && namesSomebody(facts, cue)),
    cue,
  }
}

/** '相关阅读' is two words; in extracted labelled texts 35 lines more go for it, none of a gold. */
function isHeadingOfTwo({ key, words }: LineFacts, { kind }: CuePattern): boolean {
  return HEADINGS.has(kind) && words > 1 && barePhrase(key).length === MAX_UNSPACED_WORD
}

/** A credit names somebody, and a year at most; 'Picture: 4K, 1,800 lumens' is a property, 'Photo: 2 copies' a thing to bring. */
function namesSomebody(facts: LineFacts, cue: CuePattern): boolean {
  const { text, words } = facts
  return words <= MAX_CREDIT_WORDS && !isMostlySmall(text) && !QUANTITY.test(text) && !showsMoreThanName(facts, cue)
}

/** 'صورة: سكان القرية يعبرون الجسر' has no capitals to tell a name by, and more words than one. */
function showsMoreThanName({ text, key }: LineFacts, { pieces: [literal] }: CuePattern): boolean {
  const behind = typeof literal === 'string' ? key.slice(literal.length) : key
  return countWords(behind) > MAX_NAME_WORDS && !NAME_BY_FORM.test(behind) && !AGENCY_OR_NETWORK.test(text)
}

const MAX_NAME_WORDS = 3
/** Letters with capitals, East Asian ones, and what stands between two names. */
const NAME_BY_FORM = /[\p{Lu}\p{Ll}\u1100-\u11ff\u2e80-\uffff/|(]/u

/** A number by itself or with a unit, and no year: '2', '4K', '3×4', '1枚', but not 'CC0' and '123-photos.example'. */
const QUANTITY = /(?<![\p{L}\p{N}@-])(?!(?:19|20)\d\d(?!\d))\d{1,6}(?![\d.-]{0,20}\p{L}{3})/u

function fromShape(shape: Shape): Candidate {
  return {
    kind: shape.kind,
    by: 'shape',
    strong: shape.sure,
    ambiguous: !shape.sure,
    removable: shape.removable ?? goesByDefault(shape.kind),
    shape,
  }
}

/** What the evidence calls a first line that is the title of the document. */
export const DOCUMENT_TITLE_SHAPE = 'document-title'

/** What the first line is where it is the title of the document: the headline, which is another line, with the site's name. */
export const DOCUMENT_TITLE: Candidate = /* @__PURE__ */ fromShape({
  name: DOCUMENT_TITLE_SHAPE,
  noun: 'the headline with the name of the site, as the title of a document',
  kind: 'stray-ui',
  sure: true,
})

/** Whether a label is one word; in scripts without blanks a few characters. */
export function isOneWord(key: string): boolean {
  if (key.includes(' ')) return false
  return !isUnspacedUnit(key.charCodeAt(0)) || key.length <= MAX_UNSPACED_WORD
}

/** 'Correction: the bridge opened in 1968', 'Errata – …': the label of what readers are owed, and a text behind it. 'AI: the new boom' is a headline. */
function asOwed(facts: LineFacts, cues: readonly CuePattern[]): Candidate | undefined {
  const cue = best(cues.filter(({ kind, strength }) => kind === 'correction' || (strength === 'strong' && PROTECTED_KINDS.has(kind))))
  const literal = cue?.pieces[0]
  if (cue === undefined || typeof literal !== 'string') return undefined
  const text = BEHIND_LABEL.exec(facts.key.slice(literal.length))?.groups?.text
  if (text === undefined || countWords(text) < MIN_WORDS_OWED) return undefined
  return { kind: cue.kind, by: 'label', strong: true, ambiguous: false, removable: false, cue }
}

/** Fewer words behind a label are a name or a time. */
const MIN_WORDS_OWED = 3
/** A colon, a dash, or the full stop of a heading or an abbreviation, and words. */
const BEHIND_LABEL = /^(?:\.? ?: ?|\. | - ?)(?<text>\p{L}.*)$/u

/**
 * 'Read also: Bridge opens to traffic' is a link, and so are 'Read also » Bridge opens', 'READ ALSO Bridge opens to traffic' and 'Continue reading
 * Bridge opens →'; the headline in it may say anything but a quotation.
 */
function asLabel(facts: LineFacts, cue: CuePattern): Candidate | undefined {
  const links = cue.kind === 'read-more' || HEADINGS.has(cue.kind)
  const literal = cue.pieces[0]
  if (typeof literal !== 'string' || facts.words > MAX_PREFIX_WORDS) return undefined
  const behind = facts.text.slice(literal.length)
  const several = !isOneWord(literal)
  if (facts.ends && !(several && ASKING_HEADLINE.test(behind))) return undefined
  if (LINK_TOOLS.has(cue.kind) && ADDRESS.test(facts.key.slice(literal.length))) return fromCue(facts, cue, 'label')
  if (!links) return undefined
  const blank = facts.key.charAt(literal.length) === ' ' && facts.key.charAt(literal.length + 1) === '|'
  const sign = facts.key.charAt(literal.length + (blank ? 1 : 0))
  const dash = cue.kind === 'related-heading' && several && DASH_AND_HEADLINE.test(behind)
  const apart =
    several &&
    (ARROW_AND_HEADLINE.test(behind) || (ALSO.test(literal) && CAPITALS.test(facts.text.slice(0, literal.length)) && HEADLINE.test(behind)))
  if (sign !== ':' && sign !== '>' && sign !== '|' && !dash && !apart && !LINK_ARROW.test(facts.text)) return undefined
  return { kind: 'read-more', by: 'label', strong: true, ambiguous: false, removable: true, cue }
}

/**
 * '(Also read: Ferry fares go up)', '[LEES OOK Ferry wordt duurder]'; 'See also' and 'Read more' may lead to a chapter, and so may what goes on with a
 * small letter: '(Ver también: capítulo dos)'.
 */
function asBracketedLabel(facts: LineFacts, lookUp: LookUp): Candidate | undefined {
  const inside = IN_BRACKETS.exec(facts.text)?.groups?.inside
  if (inside === undefined) return undefined
  const line = new LineFacts(inside, facts.line, 0, inside.length)
  const prefix = best(hitsOf(line, lookUp).prefix, 'strong')
  if (prefix === undefined || !HEADINGS.has(prefix.kind)) return undefined
  const literal = String(prefix.pieces[0])
  const behind = inside.slice(literal.length).replace(/^[^\p{L}\p{N}]+/u, '')
  return isOneWord(literal) || beginsSmall(behind) ? undefined : asLabel(line, prefix)
}

const IN_BRACKETS = /^[([（［](?<inside>(?!.*\d{4})[^()[\]（）［］]{8,160})[)\]）］]$/u

/** 'Copy link: https://…' */
const LINK_TOOLS: ReadonlySet<BoilerplateKind> = /* @__PURE__ */ new Set<BoilerplateKind>(['share', 'page-tools'])
const ADDRESS = /^ ?: ?(?:https?:\/\/|www\.)\S{4,}$/u
/** 'Read also - Ferry fares go up', and no clause: 'Read more - that was her advice' */
const DASH_AND_HEADLINE = /^ ?[-–—] ?[^\p{Ll} ]\S* \S+ \S/u
/** 'Read also: Who pays for the ferry?' */
const ASKING_HEADLINE = /^ ?[:|>：] ?\S+(?: \S+){2,}[?？؟]$/u
/** 'Read also » Ferry fares go up' */
const ARROW_AND_HEADLINE = /^ ?(?:>{1,3}|[»→➡▶►👉])\uFE0F? ?[^\p{Ll} ]\S* \S/u
/** 'READ ALSO Ferry fares go up', but not 'READ MORE Books said the sign' and 'TOP STORIES Wins prize'. */
const ALSO =
  /(?:^| )(?:also|aussi|auch|ook|tambi[eé]n|anche|tamb[eé]m|te[zż]|tak[zż]e|r[oó]wnie[zż]|ogs[aå]|ocks[aå]|myös|myos|také|take|также|також|ещ[её])(?: |$)/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’' -]{5,}$/u
const HEADLINE = /^ \p{Lu}[\p{Ll}\p{M}]\S* \S+ \S/u
/** What a link of a feed ends with. */
const LINK_ARROW = /[→»›]$/u

/**
 * Whether all that a line has behind a phrase of several words is another one, or a weak one of the same kind: 'Leave a Reply Cancel
 * reply', a heading and the link in it.
 */
function endsWithPhrase(facts: LineFacts, { kind, pieces }: CuePattern, lookUp: LookUp): boolean {
  const [literal] = pieces
  if (typeof literal !== 'string' || !(literal.includes(' ') || isUnspacedUnit(literal.charCodeAt(0)))) return false
  const rest = withoutAccents(trimKey(facts.key.slice(literal.length)))
  return lookUp(rest).whole.some((cue) => cue.kind === kind || (cue.strength === 'strong' && goesByDefault(cue.kind)))
}

/**
 * A line that begins with a phrase of several words and quotes nobody; more than a suspicion only where the site speaks of itself. 'Contact us on
 * 01632 960 114 if you saw the car.' is an appeal of the police.
 */
function asPrefix(facts: LineFacts, cue: CuePattern): Candidate | undefined {
  const literal = cue.pieces[0]
  if (typeof literal !== 'string' || isOneWord(literal) || facts.words > MAX_PREFIX_WORDS) return undefined
  if (facts.quotes || hasAttribution(facts.key) || hasSentenceBeside(facts, cue.kind, (key) => key.startsWith(literal))) return undefined
  // 'Related news reached the capital a week later.'
  if (HEADINGS.has(cue.kind) && stops(facts)) return undefined
  const strong = asksForSite(cue.kind, facts.key) && !/\d{3}/u.test(facts.key)
  return { kind: cue.kind, by: 'prefix', strong, ambiguous: true, removable: goesByDefault(cue.kind), cue }
}

/** 'Please consider supporting the lifeboat fund instead of flowers.' and 'Please share this number with your neighbours.' are asked for others. */
function asksForSite(kind: BoilerplateKind, key: string): boolean {
  if (kind !== 'share' && kind !== 'support-appeal') return speaksForWriter(key)
  return speaksOfOwn(key) || (kind === 'share' && speaksForWriter(key) && namesThisArticle(key))
}

/** A line has so many sentences at most, or it is a paragraph. */
const MAX_SENTENCES = 8
/**
 * A sentence that begins with a phrase may go on; where it doesn't speak of the site, it counts as so many times the phrase at most. At 3 one more line
 * of labelled texts stays.
 */
const MAX_SHARE_OF_PHRASE = 5

/**
 * A line of several sentences, half of which or more are phrases, or begin with one, while the others speak to the reader. Where none is a
 * phrase as a whole ('Download the app and it asks for your name. You can skip that.') it needs support. Most lines are given up at the
 * first.
 */
function bySentences(facts: LineFacts, lookUp: LookUp): Candidate | undefined {
  const { text, key, quotes, words, signs } = facts
  if (quotes || key === '' || words < 6 || (signs & SIGNS.stop) === 0 || sentenceEnd(text, 0) === text.length) return undefined
  let known = 0
  let first: CuePattern | undefined
  let ambiguous = true
  let count = 0
  for (let from = 0; from < text.length; ) {
    const end = sentenceEnd(text, from)
    const part = text.slice(from, end).trim()
    from = end
    const partKey = keyOf(part, signs)
    const found = cueOfSentence(partKey, lookUp)
    if (++count > MAX_SENTENCES || found === 'none') return undefined
    if (found === 'reader') continue
    const isPhrase = found.whole || speaksOfOwn(partKey)
    known += isPhrase ? part.length : Math.min(part.length, MAX_SHARE_OF_PHRASE * literalLength(found.cue.pieces))
    first ??= found.cue
    if (found.whole) ambiguous = false
  }
  if (count < 2 || first === undefined || known * 2 < text.length) return undefined
  return { ...fromCue(facts, first, 'sentences'), ambiguous }
}

/** The phrase that a sentence with some key is, or, of several words, begins with; else whether it speaks to the reader and is ascribed to nobody. */
function cueOfSentence(key: string, lookUp: LookUp): { readonly cue: CuePattern; readonly whole: boolean } | 'reader' | 'none' {
  if (RIGHTS_HOLDER.test(key)) return 'reader'
  const { whole, prefix } = lookUp(withoutAccents(key))
  const addressed = addressesReader(key)
  const hits = addressed
    ? [...whole, ...prefix.filter(({ pieces: [opening] }) => typeof opening === 'string' && !isOneWord(opening))]
    : whole
  const cue = best(hits, 'strong')
  if ((cue === undefined && !addressed) || hasAttribution(key)) return 'none'
  return cue === undefined ? 'reader' : { cue, whole: whole.includes(cue) && (cue.pieces.length === 1 || !LINKING.has(cue.kind)) }
}

/** Kinds of which a phrase may have any headline in its gap. */
const LINKING: ReadonlySet<BoilerplateKind> = /* @__PURE__ */ new Set<BoilerplateKind>([...HEADINGS, 'read-more'])
/** '© 2026 Example Wire', which stands among sentences on what readers may do with the text. */
const RIGHTS_HOLDER = /^(?:copyright )?[©ⓒ] ?(?:19|20)\d\d\b/
