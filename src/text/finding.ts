import type { Span } from './span.js'

/**
 * What should become of a finding: `remove` takes it out, `flag` leaves it in the text and reports it, `keep` leaves it in the text and
 * says that it was looked at and is protected.
 *
 * @example
 * ```ts
 * const text = 'Low tide at noon.\n\nShare this'
 * applyFindings(text, [{ start: 19, end: 29, action: 'remove' }]) // => 'Low tide at noon.'
 * applyFindings(text, [{ start: 19, end: 29, action: 'flag' }]) === text // => true
 * ```
 */
export type Action = 'remove' | 'flag' | 'keep'

/** All of them, for a check of what was read. */
export const ACTIONS: readonly Action[] = ['remove', 'flag', 'keep']

/**
 * All kinds of boilerplate: for the options of a program, or a check of what was read.
 *
 * @example
 * ```ts
 * BOILERPLATE_KINDS.includes('newsletter') // => true
 * ```
 */
export const BOILERPLATE_KINDS = /* @__PURE__ */ Object.freeze([
  'comment-policy',
  'newsletter',
  'share',
  'related-heading',
  'related-links',
  'read-more',
  'cookie-notice',
  'paywall',
  'copyright',
  'caption',
  'headline',
  'byline',
  'dateline',
  'timestamp',
  'advertisement',
  'app-prompt',
  'page-tools',
  'tags',
  'author-bio',
  'republished',
  'correction',
  'machine-made',
  'most-read',
  'support-appeal',
  'player',
  'login',
  'navigation',
  'tip-line',
  'disclosure',
  'helpline',
  'story-continues',
  'market-disclaimer',
  'stray-ui',
  'page-chrome',
] as const)

/**
 * The kinds of text on an article page that is not the story.
 *
 * | kind | example |
 * | --- | --- |
 * | `comment-policy` | rules, invitations and forms for readers' comments |
 * | `newsletter` | sign-up prompts |
 * | `share` | share and follow prompts, counters |
 * | `related-heading`, `related-links` | 'Recommended News' and the headlines below it |
 * | `read-more` | a cross-link between paragraphs |
 * | `cookie-notice` | cookie and privacy consent |
 * | `paywall` | subscription prompts where the text was cut |
 * | `copyright` | '© 2024 …', 'All rights reserved' |
 * | `caption` | photo captions and credits |
 * | `headline` | the article's own; found only where `actions` names it |
 * | `byline`, `dateline`, `timestamp` | who, where, when |
 * | `advertisement`, `app-prompt`, `page-tools`, `tags`, `player`, `login`, `navigation`, `story-continues`, `stray-ui` | labels of the page |
 * | `author-bio`, `republished`, `disclosure`, `market-disclaimer` | notes about the article |
 * | `correction`, `machine-made`, `helpline` | notices that readers are owed: removed only if `actions` says so |
 * | `most-read`, `support-appeal`, `tip-line` | lists and appeals of the site |
 * | `page-chrome` | not the story, by its shape and place alone |
 *
 * @example
 * ```ts
 * const text = 'The ferry sails again on Monday, two years after the storm.\n\nPhoto: Ana Ruiz/The Packet'
 * findBoilerplate(text).map(({ kind, action }) => [kind, action]) // => [['caption', 'remove']]
 * findBoilerplate(text, { actions: { caption: 'flag' } }).map(({ kind, action }) => [kind, action]) // => [['caption', 'flag']]
 * ```
 */
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number]

/**
 * `duplicate`: equal after the match key, blanks apart; `near-duplicate`: alike, also the same words in another dress (with a site's name, a
 * label), or with a passage told twice.
 *
 * @example
 * ```ts
 * findDuplicates('The pier opens again\n\nTHE PIER OPENS AGAIN')[0].kind // => 'duplicate'
 * findDuplicates('The pier opens again\n\nThe pier opens again | The Packet')[0].kind // => 'near-duplicate'
 * ```
 */
export type DuplicateKind = 'duplicate' | 'near-duplicate'

/**
 * What two lines are to each other.
 *
 * - `same`: either may go;
 * - `contained`: one of the two lines tells all of the other one and more;
 * - `shares-passage`: a run of words is told in both, the rest differs;
 * - `differs-in`: they look alike and are *not* duplicates: another number, name, direction, negation or word order, or only one asks;
 * - `unrelated`: none of these.
 *
 * @example
 * ```ts
 * const line = 'The north pier stays shut until the spring'
 * compareLines(line, 'The south pier stays shut until the spring').relation // => 'differs-in'
 * compareLines(line, 'The harbour board said that the north pier stays shut until the spring, when the ferries are back').relation // => 'contained'
 * ```
 */
export type Relation = 'same' | 'contained' | 'shares-passage' | 'differs-in' | 'unrelated'

/**
 * In what two lines differ that look alike and are no duplicates.
 *
 * @example
 * ```ts
 * compareLines('Ferry sails on Sunday', 'Ferry sails no more on Sunday').evidence.differsIn // => 'negation'
 * compareLines('Ferry sails from the south quay', 'Ferry sails from the north quay').evidence.differsIn // => 'direction'
 * compareLines('The council keeps the ferry', 'Does the council keep the ferry?').evidence.differsIn // => 'question'
 * ```
 */
export type Difference = 'number' | 'negation' | 'direction' | 'name' | 'question' | 'word-order'

/**
 * A place in the text with its line number and its own words.
 *
 * @example
 * ```ts
 * const source = 'The ferry sails again on Monday, two years after the storm.\n\nShare this article'
 * const [{ line, start, end, text }] = findBoilerplate(source)
 * line // => 3
 * text // => 'Share this article'
 * source.slice(start, end) === text // => true
 * ```
 */
export interface Passage extends Span {
  /** Number of the line in which it begins, from 1. */
  readonly line: number
  /** The words of the text there. */
  readonly text: string
}

/**
 * What both types of finding have.
 *
 * @example
 * ```ts
 * const text = 'The ferry sails again on Monday, two years after the storm.\n\nThe ferry sails again on Monday, two years after the storm.'
 * findDuplicates(text).map(({ action, score, rule, reason }) => [action, score, rule, reason])
 * // => [['remove', 1, 'repeated-line', 'Repeats line 1 word for word.']]
 * ```
 */
export interface FindingBase extends Passage {
  /** What should become of it. */
  readonly action: Action
  /** From 0 to 1: of boilerplate how sure it is that it is what `kind` says, of duplicates how alike the two are. */
  readonly score: number
  /** Name of the rule that found it, for looking it up and for tests. */
  readonly rule: string
  /** Why, as a sentence for people. */
  readonly reason: string
}

/**
 * A run of words that stands in two lines.
 *
 * @example
 * ```ts
 * const first = 'The storm shut the north pier for nine days and two nights, the board said.'
 * const second = 'Boats lay in the bay, for the storm shut the north pier for nine days and two nights.'
 * const [{ evidence }] = findDuplicates(`${first}\n\n${second}`)
 * evidence.passage?.here.text // => 'the storm shut the north pier for nine days and two nights'
 * ```
 */
export interface SharedWords {
  /** The run in the line that was found. */
  readonly here: Passage
  /** The same run in the line that stays. */
  readonly there: Passage
  /** Its length in words. */
  readonly words: number
}

/**
 * What speaks for a {@link DuplicateFinding}, as fields.
 *
 * @example
 * ```ts
 * const short = 'The north pier stays shut until the spring.'
 * const long = 'The harbour board said that the north pier stays shut until the spring, when the ferries are back.'
 * findDuplicates(`${short}\n\n${long}`).map(({ evidence }) => [evidence.contained, evidence.kept.line]) // => [['kept', 1]]
 * findDuplicates(`${long}\n\n${short}`).map(({ evidence }) => [evidence.contained, evidence.kept.line]) // => [['this', 1]]
 * ```
 */
export interface DuplicateEvidence {
  /** The copy that stays. */
  readonly kept: Passage
  /** What the two are to each other. */
  readonly relation: Relation
  /** What was measured: equality of the match keys, or Sørensen–Dice on character bigrams. */
  readonly measure: 'match-key' | 'sorensen-dice'
  /** The plain measure, before the guards, from 0 to 1. Case counts, so of lines that are the same but for it it may be low; `score` is what counts. */
  readonly similarity: number
  /** With `shares-passage`: the run of words here and in the copy that stays. */
  readonly passage?: SharedWords
  /** With `contained`: which of the two is told by the other one whole, the line that was found or the one that stays. */
  readonly contained?: 'this' | 'kept'
  /** With `differs-in`: in what. */
  readonly differsIn?: Difference
}

/**
 * Something said twice.
 *
 * @example
 * ```ts
 * const [{ kind, action, reason }] = findDuplicates('Ferry fares rise by 4 %\n\nThe council voted.\n\nFerry fares rise by 9 %')
 * kind // => 'near-duplicate'
 * action // => 'keep'
 * reason // => 'Looks like line 1 and differs in a number, day or sign.'
 * ```
 */
export interface DuplicateFinding extends FindingBase {
  /** Tells the two types of finding apart. */
  readonly type: 'duplicate'
  /** Whether it is a copy, or only alike. */
  readonly kind: DuplicateKind
  /**
   * How alike the two lines are as wholes, from 0 to 1, after the guards. It is low, and says little, where one of them is a part of the other or both
   * have a passage: see `evidence.relation`.
   */
  readonly score: number
  /** What speaks for it. */
  readonly evidence: DuplicateEvidence
}

/**
 * The cue phrase that a line matched.
 *
 * @example
 * ```ts
 * const [{ evidence }] = findBoilerplate('The ferry sails again on Monday, two years after the storm.\n\nAuch interessant')
 * evidence.cue // => { phrase: 'auch interessant/lesenswert', language: 'de', strength: 'strong' }
 * ```
 */
export interface CueEvidence {
  /** The phrase, in the notation of the cue tables. */
  readonly phrase: string
  /** Its language as a BCP 47 tag. */
  readonly language: string
  /** Whether the phrase is enough at a likely place (`strong`), or needs support (`weak`). */
  readonly strength: 'strong' | 'weak'
}

/**
 * A feature of the line model that spoke for a finding.
 *
 * @example
 * ```ts
 * const [{ evidence }] = findBoilerplate('The ferry sails again on Monday, two years after the storm.\n\nFollow The Packet on Facebook')
 * evidence.features?.some(({ name }) => name === 'mean log-odds of its words') // => true
 * ```
 */
export interface FeatureEvidence {
  /** The feature, in words. */
  readonly name: string
  /** What it measured on the line. */
  readonly value: number
  /** What it added to the log-odds. */
  readonly weight: number
}

/**
 * How often the articles of the same source have a line.
 *
 * @example
 * ```ts
 * const source = createSourceProfile()
 * for (const title of ['Ferry stays', 'Bridge waits']) source.add(`${title}\n\nThe council voted on Tuesday.\n\nYour harbour, your news`)
 * const [{ evidence }] = findBoilerplate('Market moves\n\nThe market moves to the quay in spring.\n\nYour harbour, your news', { source })
 * evidence.source // => { articles: 2, of: 2, head: 0, tail: 2, beside: 2 }
 * ```
 */
export interface SourceEvidence {
  /** In how many articles the line stands. */
  readonly articles: number
  /** How many articles are known. */
  readonly of: number
  /** In how many of them in the first third of the lines. */
  readonly head: number
  /** In how many of them in the last third of the lines. */
  readonly tail: number
  /** In how many of them beside the same line as here, above it or below it. */
  readonly beside: number
}

/**
 * What besides its own words and form may speak for a line that was found:
 *
 * - its place: `behind-the-story`, `in-front-of-the-story`, `below-a-heading` (of a list of other articles, or of a note about the author);
 * - its neighbours: `neighbours` (one of them was found as well), `run` (it goes on from lines of the same kind), with what it does there:
 *   `rule-on-comments`, `speaks-to-the-reader`;
 * - the text: `copies` (it stands there more than once), `told-twice` (it belongs to a long passage that the text has twice), `title` (it is the
 *   title that was given);
 * - the `model`, which takes it for boilerplate too;
 * - its Markdown: `links` (it is a link beside others);
 * - lines of the page behind the story: `below-page-lines` (it stands below some, and so does nothing of the story);
 * - other pages of the source: `between-the-same-lines` (as there), `below-the-frame` (of lines that they have as well).
 *
 * @example
 * ```ts
 * const story = 'The ferry sails again on Monday, two years after the storm.'
 * findBoilerplate(`Share this article\n\n${story}`)[0].evidence.support // => ['in-front-of-the-story']
 * findBoilerplate(`${story}\n\nShare this article`)[0].evidence.support // => ['behind-the-story']
 * ```
 */
export type Support =
  | 'behind-the-story'
  | 'in-front-of-the-story'
  | 'below-a-heading'
  | 'neighbours'
  | 'run'
  | 'rule-on-comments'
  | 'speaks-to-the-reader'
  | 'copies'
  | 'told-twice'
  | 'title'
  | 'model'
  | 'links'
  | 'between-the-same-lines'
  | 'below-the-frame'
  | 'below-page-lines'

/**
 * Why a line that was found stays in the text:
 *
 * - `quotation`, `attribution`: somebody is quoted, or what it says is ascribed to somebody;
 * - `only-headline`: it is the headline;
 * - `repeated-alone`: nothing but its being repeated by the source speaks for it;
 * - `inside-sentence`: it is part of a paragraph that was wrapped over several lines, of which others stay;
 * - `cuts-markup`: half of a link, of stress or of a table in its Markdown would be left;
 * - `about-the-topic`: the story is about this very subject;
 * - `over-half`: more than half of an article's words would go, or all of a page.
 *
 * @example
 * ```ts
 * const story = 'The old sign at the pier says “Sign up for our newsletter” to this day.'
 * const [{ action, evidence }] = findBoilerplate(`Sign up for our newsletter\n\n${story}`)
 * evidence.veto // => 'about-the-topic'
 * action // => 'flag'
 * ```
 */
export type Veto =
  | 'quotation'
  | 'attribution'
  | 'only-headline'
  | 'repeated-alone'
  | 'inside-sentence'
  | 'cuts-markup'
  | 'about-the-topic'
  | 'over-half'

/**
 * What speaks for a {@link BoilerplateFinding}, as fields; only those that apply are there.
 *
 * @example
 * ```ts
 * const [{ evidence }] = findBoilerplate('The ferry sails again on Monday, two years after the storm.\n\n© 2024 The Packet')
 * evidence // => { shape: 'copyright-line', support: ['behind-the-story'] }
 * ```
 */
export interface BoilerplateEvidence {
  /** The cue phrase that the line matched. */
  readonly cue?: CueEvidence
  /**
   * The language-independent shape that the line has (`agency-caption`, `share-count`, …), or the prompt that it is by its words
   * (`follow-prompt`, …).
   */
  readonly shape?: string
  /** The features of the line model that weighed most. */
  readonly features?: readonly FeatureEvidence[]
  /** How often the articles of the source have the line. */
  readonly source?: SourceEvidence
  /** What else spoke for it. */
  readonly support?: readonly Support[]
  /** What keeps it in the text although it was found. */
  readonly veto?: Veto
}

/**
 * Something that isn't the story.
 *
 * @example
 * ```ts
 * const [{ kind, line, reason }] = findBoilerplate('The ferry sails again on Monday, two years after the storm.\n\n© 2024 The Packet')
 * kind // => 'copyright'
 * line // => 3
 * reason // => 'Looks like a copyright line: it has the form of a ©, a year and an owner, behind the story.'
 * ```
 */
export interface BoilerplateFinding extends FindingBase {
  /** Tells the two types of finding apart. */
  readonly type: 'boilerplate'
  /** What it is. */
  readonly kind: BoilerplateKind
  /** What speaks for it. */
  readonly evidence: BoilerplateEvidence
}

/**
 * One thing that a finder found: what (`type`, `kind`), where (`start`, `end`, `line`, `text`), why (`rule`, `reason`, `evidence`), how
 * sure (`score`), and what should become of it (`action`). Plain data that survives JSON. A finding changes nothing by itself.
 *
 * @example
 * ```ts
 * const story = 'The ferry sails again on Monday, two years after the storm.'
 * const { findings } = cleanArticle(`${story}\n\n${story}\n\n© 2024 The Packet`)
 * findings.map((found) => (found.type === 'duplicate' ? `as line ${found.evidence.kept.line}` : found.kind)) // => ['as line 1', 'copyright']
 * ```
 */
export type Finding = DuplicateFinding | BoilerplateFinding
