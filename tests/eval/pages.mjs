// The library as score-pages.mjs calls it. PROFILE in the environment chooses another profile: `PROFILE=article`.
import { removeBoilerplate } from '../../dist/boilerplate/index.js'
import { modelFor } from './models.mjs'

const profile = process.env.PROFILE ?? 'page'
const actions = profile === 'page' ? { byline: 'remove', dateline: 'remove', caption: 'remove' } : {}

export default (text, page) => removeBoilerplate(text, { profile, actions, model: modelFor(page) }).text
