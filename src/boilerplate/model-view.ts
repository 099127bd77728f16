import type { FeatureEvidence } from '../text/finding.js'
import { lazy } from '../text/lazy.js'
import { featuresOf, type MeasuredText } from './measured.js'
import { firstLogits, secondLogits } from './model/apply.js'
import { expectedF1 } from './model/expected-f1.js'
import { explainRows } from './model/explain.js'
import { type LineFeatures, type ScannedFeatures, selectLines, withTitle, withWords, wordsOfLines } from './model/features.js'
import type { LineModel } from './model/line-model.js'
import { sigmoid } from './model/logarithm.js'
import { tabulate } from './model/sweeps.js'

/**
 * What the line model says of a text. Each part is worked out when it is first asked for: most extracted articles have no line of which the
 * model is asked at all, and only whole pages need its second pass.
 */
export interface ModelView {
  /** The features of the lines that have a letter or digit: one row for each. */
  readonly features: () => ScannedFeatures
  /** By index of the line facts: the row of the line, or −1. */
  readonly rows: () => Int32Array
  /** For each row the probability that the line is content, by the first pass alone, and by both. */
  readonly first: () => Float32Array
  readonly second: () => Float32Array
  /** By index of the line facts: the probability that the line is content, by both passes; NaN where the line has no row. */
  readonly content: (i: number) => number
  /** The best word F1 to be expected of keeping the likeliest lines, by both passes. */
  readonly expectedF1: () => number
  /** As `first`, for some rows alone. */
  readonly firstOf: (rows: readonly number[]) => Float32Array
  /** For each of some rows the features that weighed most. */
  readonly explain: (rows: readonly number[]) => FeatureEvidence[][]
  /** The same text with another title. */
  readonly withTitle: (title: string) => ModelView
  /** The same without some lines, by their index. */
  readonly without: (hidden: ReadonlySet<number>) => ModelView
  /**
   * The same, but from line `from` up to line `to` what another view of the text has for likelier content. The features, what they explain, and
   * the text with another title or without some lines stay those of this view.
   */
  readonly orLikelier: (other: ModelView, from: number, to: number) => ModelView
}

/** What the model understands too little of for its word to be the last: the best word F1 to be expected there is less. */
const DOUBTED_PAGE = 0.85

/** Whether a page is one that the model understands too little. */
export function isDoubted(view: ModelView): boolean {
  return view.expectedF1() < DOUBTED_PAGE
}

/**
 * A line of a whole page goes if its probability of being content is below this share of the best word F1 that is to be expected. The optimum
 * is a half (Lipton, Elkan and Narayanaswamy 2014); a little less loses less of the story.
 */
const BALANCED_PAGE_SHARE = 0.43
/** What is less likely than this goes even from a page that may have no story at all. */
const BALANCED_PAGE_LEAST = 0.15

/** Below which probability a line of a page goes. */
export function balancedLimit(view: ModelView): number {
  return Math.max(BALANCED_PAGE_LEAST, BALANCED_PAGE_SHARE * view.expectedF1())
}

/** The first pass's log-odds at least for a sentence behind a place and an agency: of 53 on labelled pages all are in the gold. */
const DATELINE_LOGIT = 6
/** More of them are those of a list. */
const MOST_DATELINES = 2

/** Looks at a text by a model. */
export function viewByModel(text: string, measured: MeasuredText, title: string | undefined, model: LineModel): ModelView {
  return viewOf({ text, measured, title, model, hidden: new Set() })
}

/** What is looked at. */
interface Sight {
  readonly text: string
  readonly measured: MeasuredText
  readonly title: string | undefined
  readonly model: LineModel
  /** The lines that are left out. */
  readonly hidden: ReadonlySet<number>
}

function measuredFeatures({ text, measured, title, model, hidden }: Sight): ScannedFeatures {
  const scanned = featuresOf(text, measured, title, hidden)
  return withWords(scanned, wordsOfLines(scanned.scan), model.first.words)
}

function viewOf(sight: Sight, features: () => ScannedFeatures = lazy(() => measuredFeatures(sight))): ModelView {
  const { measured, model } = sight
  const rows = lazy(() => rowsOf(measured, features()))
  const logits = lazy(() => withDatelines(firstLogits(model.first, features()), measured, rows()))
  const second = lazy(() => probabilities(secondLogits(model.second, features(), logits())))
  const view: ModelView = {
    features,
    rows,
    first: lazy(() => probabilities(logits())),
    second,
    content: (i) => (rows()[i] < 0 ? Number.NaN : second()[rows()[i]]),
    expectedF1: lazy(() => expectedF1(second(), features().words)),
    firstOf: (rows) => probabilities(firstLogits(model.first, selectLines(features(), rows))),
    explain: (rows) => explainRows(model, features(), rows),
    withTitle: (title) =>
      viewOf(
        { ...sight, title },
        lazy(() => withTitle(features(), title)),
      ),
    without: (hidden) => viewOf({ ...sight, hidden }),
    orLikelier: (other, from, to) => likelierOf(view, other, from, to),
  }
  return view
}

function likelierOf(view: ModelView, other: ModelView, from: number, to: number): ModelView {
  const rows = view.rows()
  const others = other.rows()
  const likelier = (own: Float32Array, theirs: Float32Array): Float32Array => {
    const result = own.slice()
    for (let i = from; i < to; i++) if (rows[i] >= 0 && others[i] >= 0) result[rows[i]] = Math.max(own[rows[i]], theirs[others[i]])
    return result
  }
  const first = lazy(() => likelier(view.first(), other.first()))
  const second = lazy(() => likelier(view.second(), other.second()))
  const likeliest: ModelView = {
    ...view,
    first,
    firstOf: (asked) => Float32Array.from(asked, (row) => first()[row]),
    second,
    content: (i) => (rows[i] < 0 ? Number.NaN : second()[rows[i]]),
    expectedF1: lazy(() => expectedF1(second(), view.features().words)),
    orLikelier: (another, from, to) => likelierOf(likeliest, another, from, to),
  }
  return likeliest
}

/** Among teasers the model doubts a short story; where it begins, a dateline tells, unless teasers have them as well. */
function withDatelines(logits: Float32Array, { facts }: MeasuredText, rows: Int32Array): Float32Array {
  const signed = rows.filter((row, i) => row >= 0 && facts[i].dateline?.signed === true)
  if (signed.length > 0 && signed.length <= MOST_DATELINES) logits[signed[0]] = Math.max(logits[signed[0]], DATELINE_LOGIT)
  return logits
}

/** All lines of the features are among the facts, in the same order. */
function rowsOf({ facts }: MeasuredText, { lines }: LineFeatures): Int32Array {
  const rows = new Int32Array(facts.length).fill(-1)
  let row = 0
  for (let i = 0; i < facts.length; i++) if (facts[i].line === lines[row]) rows[i] = row++
  return rows
}

function probabilities(logits: Float32Array): Float32Array {
  return tabulate(logits.length, (i) => sigmoid(logits[i]))
}
