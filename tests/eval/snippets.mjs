// The library as score-snippets.mjs calls it.
import { removeBoilerplate } from '../../dist/boilerplate/index.js'

const actions = { byline: 'remove', dateline: 'remove', caption: 'remove' }

export default (text) => removeBoilerplate(text, { profile: 'page', actions }).text
