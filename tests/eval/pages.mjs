// The library as score-pages.mjs calls it. PROFILE in the environment chooses another profile: `PROFILE=article`.
import { removeBoilerplate } from '../../dist/boilerplate/index.js'

const profile = process.env.PROFILE ?? 'page'
const actions = profile === 'page' ? { byline: 'remove', dateline: 'remove', caption: 'remove' } : {}

export default (text) => removeBoilerplate(text, { profile, actions }).text
