// The model for a page: with MODELS in the environment, the file that examples/train-model writes with --models, the one of the folds that has
// not seen the page's site; without it the shipped one.
import { readFileSync } from 'node:fs'
import { siteOf } from '../../examples/train-model/labelled-pages.mjs'

const folds = process.env.MODELS === undefined ? undefined : JSON.parse(readFileSync(process.env.MODELS, 'utf8'))

export function modelFor({ site, url }) {
  return folds?.models[folds.foldOf[site ?? (url && siteOf(url))] ?? 0]
}
