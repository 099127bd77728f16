// The library as score-snippets.mjs calls it.
import { removeBoilerplate } from '../../dist/boilerplate/index.js'
import { modelFor } from './models.mjs'

const actions = { byline: 'remove', dateline: 'remove', caption: 'remove' }

export default (text, page) => removeBoilerplate(text, { profile: 'page', actions, model: modelFor(page) }).text
