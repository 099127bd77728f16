// The library as score-pages.mjs calls it. In the environment PROFILE chooses another profile, `PROFILE=article`, and HEADLINE=keep leaves the
// headline in.
import { removeBoilerplate } from '../../dist/boilerplate/index.js'
import { modelFor } from './models.mjs'

const { PROFILE: profile = 'page', HEADLINE: headline = 'remove' } = process.env

/** The gold leaves headlines, bylines and captions out. */
const actions = profile === 'page' ? { headline, byline: 'remove', caption: 'remove' } : {}

export default (text, page) => removeBoilerplate(text, { profile, actions, model: modelFor(page) }).text
