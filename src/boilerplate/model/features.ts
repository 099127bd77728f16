import type { LineSpan } from '../../text/lines.js'
import { type Column, ColumnMaker } from './columns.js'
import type { Signs } from './cue-signs.js'
import { columnsOfLines } from './line-columns.js'
import type { WordOdds } from './line-model.js'
import { numbered } from './numbering.js'
import { addColumnsOfPage } from './page-columns.js'
import { addColumnsOfRepeats } from './repeat-columns.js'
import { type Scan, scanLines } from './scan.js'
import { tabulate } from './sweeps.js'
import { addColumnsOfTitle } from './title-columns.js'
import { addColumnsOfTopics } from './topic-columns.js'
import { columnsOfWords, type LineWords, tableOf } from './word-columns.js'

/** The features of a text's lines: `columns` of equal length, and the number of each line in the text, from 1. */
export interface LineFeatures {
  readonly columns: readonly Column[]
  readonly lines: readonly number[]
  /** Words of each line. */
  readonly words: Float32Array
}

/** The features with what they were made from. */
export interface ScannedFeatures extends LineFeatures {
  readonly scan: Scan
}

/** Measures lines of a text. The same code serves training and use. Linear in the text; nothing is read twice. */
export function lineFeatures(text: string, spans: readonly LineSpan[], signs: (line: number) => Signs, title?: string): ScannedFeatures {
  const scan = scanLines(text, spans)
  const maker = new ColumnMaker(scan.lines.length)
  const base = columnsOfLines(scan, signs, maker)
  const topics = numbered(scan.wordHashes)
  addColumnsOfPage(scan, topics, base, maker)
  addColumnsOfTopics(scan, topics, maker)
  addColumnsOfRepeats(scan, maker)
  addColumnsOfTitle(scan, title, maker)
  return { columns: maker.columns, lines: scan.lines.map(({ line }) => line), words: base.words, scan }
}

/** The same features with a line as the title of a text for which none was known. */
export function withTitle(features: ScannedFeatures, title: string): ScannedFeatures {
  const maker = new ColumnMaker(features.lines.length)
  addColumnsOfTitle(features.scan, title, maker)
  const others = new Map(maker.columns.map((column) => [column.name, column]))
  return { ...features, columns: features.columns.map((column) => others.get(column.name) ?? column) }
}

/** The same features with those that are made from what a model knows of the lines' words. */
export function withWords<T extends LineFeatures>(features: T, words: LineWords, odds: WordOdds): T {
  return { ...features, columns: [...features.columns, ...columnsOfWords(words, tableOf(odds))] }
}

/** The longer words of the lines of a scan. */
export function wordsOfLines({ lines, wordHashes }: Scan): LineWords {
  const ends = new Int32Array(lines.length)
  for (let i = 0; i < lines.length; i++) ends[i] = lines[i].wordsTo
  return { hashes: wordHashes, ends }
}

/** The features of some lines, by their index. */
export function selectLines({ columns, lines, words }: LineFeatures, rows: readonly number[]): LineFeatures {
  const select = (values: Float32Array): Float32Array => tabulate(rows.length, (k) => values[rows[k]])
  return {
    columns: columns.map(({ name, values }) => ({ name, values: select(values) })),
    lines: rows.map((row) => lines[row]),
    words: select(words),
  }
}
