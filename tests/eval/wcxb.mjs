// The library as score-wcxb.mjs calls it, for whole pages. PROFILE and CAUTION in the environment choose others: `PROFILE=article`.
import { removeBoilerplate } from '../../dist/boilerplate/index.js'
import { modelFor } from './models.mjs'

const profile = process.env.PROFILE ?? 'page'
const caution = process.env.CAUTION

/** The gold leaves bylines, datelines and captions out. */
const actions = profile === 'page' ? { byline: 'remove', dateline: 'remove', caption: 'remove' } : {}

export default (text, page) =>
  removeBoilerplate(text, { profile, caution, actions, model: modelFor(page), title: page.title || undefined }).text
