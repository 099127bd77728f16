// Trains the line model's shipped weights and prints the cross-validated table.
//
//   npm run build && node examples/train-model/train-model.mjs ../shared/data [--out src/boilerplate/model/weights.ts] [--folds 5] [--models FILE]
//
// Without --out no weights are written; --folds 0 leaves out the table, which takes about four times as long as the training itself. --models
// keeps the models of the folds, for scorers that must not use a model on a page of a site that it was trained on (tests/eval/models.mjs).
import { writeFileSync } from 'node:fs'
import { removeBoilerplate } from '../../dist/boilerplate/index.js'
import { labelLines, trainLineModel } from '../../dist/training/index.js'
import { labelledPages } from './labelled-pages.mjs'

const SEED = 1

const options = readArguments(process.argv.slice(2))
const pages = labelledPages(options.data)
console.log(`${pages.length} texts of ${new Set(pages.map(({ site }) => site)).size} sites`)
if (options.folds > 0) printTable(crossValidate(pages, options.folds))
if (options.out !== undefined) writeFileSync(options.out, asModule(trainLineModel(pages, { seed: SEED })))

/** Word F1 of each text under a model that has seen no page of its site. */
function crossValidate(pages, folds) {
  const sites = [...new Set(pages.map(({ site }) => site))]
  const foldOf = new Map(sites.map((site, i) => [site, i % folds]))
  const rows = new Map()
  const models = []
  for (let fold = 0; fold < folds; fold++) {
    const model = trainLineModel(
      pages.filter(({ site }) => foldOf.get(site) !== fold),
      { seed: SEED },
    )
    models.push(model)
    if (options.models !== undefined) writeFileSync(options.models, JSON.stringify({ foldOf: Object.fromEntries(foldOf), models }))
    for (const page of pages) {
      if (foldOf.get(page.site) !== fold) continue
      const { text } = removeBoilerplate(page.text, {
        profile: 'page',
        model,
        title: page.title || undefined,
        actions: { byline: 'remove', dateline: 'remove', caption: 'remove' },
      })
      const name = `${page.set} ${page.lang} ${page.form}`
      const row = rows.get(name) ?? { name, texts: 0, before: 0, after: 0 }
      row.texts++
      row.before += wordF1(page.text, page.gold)
      row.after += wordF1(text, page.gold)
      rows.set(name, row)
    }
  }
  return [...rows.values()]
}

function printTable(rows) {
  for (const { name, texts, before, after } of rows.filter(({ texts }) => texts >= 5)) {
    console.log(`${name.padEnd(44)}${String(texts).padStart(5)}  ${percent(before / texts)} > ${percent(after / texts)}`)
  }
}

function percent(share) {
  return (100 * share).toFixed(1)
}

/** Bag-of-words F1; in scripts without blanks between words each character is a word. */
function wordF1(text, gold) {
  const own = bag(text)
  const wanted = bag(gold)
  let common = 0
  for (const [word, count] of own.counts) common += Math.min(count, wanted.counts.get(word) ?? 0)
  return own.size + wanted.size === 0 ? 1 : (2 * common) / (own.size + wanted.size)
}

function bag(text) {
  const words = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** The weights as a module; `labelLines` is named in it, for its rules are what the weights have learnt from. */
function asModule({ version, first: { words, linear, hidden, output, ...first }, second }) {
  return [
    "import type { LineModel } from './line-model.js'",
    "import { unpackOdds, unpackWeights } from './packed.js'",
    '',
    `/** The shipped line model: trained by examples/train-model from ${pages.length} texts, labelled by ${labelLines.name}. */`,
    'export const lineModel: LineModel = {',
    `  version: ${version},`,
    `  first: {${members(first)}, words: ${packedOdds(words)}, linear: ${packed(linear)}, hidden: [${hidden.map(packed).join(',')}], output: ${packed(output)} },`,
    `  second: {${members({ ...second, linear: undefined })}, linear: ${packed(second.linear)} },`,
    '}',
    '',
  ].join('\n')
}

/** A unit with its weights as `unpackWeights` reads them: 0, -1, 1, -2, 2 … in turn. */
function packed({ weights, scale, bias }) {
  const text = packedNumbers(weights.map((weight) => (weight < 0 ? -2 * weight - 1 : 2 * weight)))
  return `{ weights: unpackWeights(${text}), scale: ${scale}, bias: ${bias} }`
}

/** What is known of words, as `unpackOdds` reads it: the distances between the places, and the steps from -4 to 4 but for 0, two in a number. */
function packedOdds({ places, steps }) {
  const distances = places.map((place, i) => place - (places[i - 1] ?? -1) - 1)
  const numbers = steps.map((step) => (step < 0 ? step + 4 : step + 3))
  const pairs = numbers.flatMap((number, i) => (i % 2 === 0 ? [8 * number + (numbers[i + 1] ?? 0)] : []))
  return `unpackOdds(${packedNumbers(distances)}, ${packedNumbers(pairs)})`
}

/** Whole numbers from 0 on as signs from `(` on, with a `~` in front for each 86 more. */
function packedNumbers(numbers) {
  return JSON.stringify(numbers.map((number) => '~'.repeat(number / 86) + String.fromCharCode(0x28 + (number % 86))).join(''))
}

function members(object) {
  return JSON.stringify(object).slice(1, -1)
}

function readArguments(words) {
  const [data, ...rest] = words
  if (data === undefined) {
    console.error('usage: train-model.mjs DATA_FOLDER [--out FILE] [--folds N]')
    process.exit(2)
  }
  const argument = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
  return { data, out: argument('--out'), models: argument('--models'), folds: Number(argument('--folds') ?? 5) }
}
