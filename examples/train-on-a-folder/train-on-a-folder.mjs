// Trains a line model on a folder of labelled pages, one folder a site, and tries it on a page of a site that it hasn't seen.
//
// A label is the sign in front of a line: `+` for the story, `-` for what is around it. Six short pages show how it is done and no more:
// the shipped weights have learnt from thousands, and a model of your own wants some hundred pages in each form of text that you have.
import { readdirSync, readFileSync } from 'node:fs'
import { removeBoilerplate } from 'copydesk/boilerplate'
import { trainLineModel } from 'copydesk/training'

const folder = new URL('labelled/', import.meta.url)
const pages = readdirSync(folder).flatMap((site) =>
  readdirSync(new URL(`${site}/`, folder)).map((name) => labelledPage(site, readFileSync(new URL(`${site}/${name}`, folder), 'utf8'))),
)
const unseen = pages.findLast(({ site }) => site === 'tarn-valley-post')
const others = pages.filter(({ site }) => site !== unseen.site)

const model = trainLineModel(others, { seed: 1 })
console.log(`learnt from ${others.length} pages of ${new Set(others.map(({ site }) => site)).size} sites`)

const { text } = removeBoilerplate(unseen.text, { profile: 'page', title: unseen.title, model })
const story = unseen.gold.split('\n')
const kept = text.split('\n').filter((line) => line !== '')
const ofStory = kept.filter((line) => story.includes(line)).length
console.log(`of the story ${ofStory} of ${story.length} lines stay`)
console.log(`of what is around it ${kept.length - ofStory} of ${unseen.text.split('\n').length - story.length}`)

/** A page and its gold text; the title is the story's first line. */
function labelledPage(site, content) {
  const lines = content.trimEnd().split('\n')
  const withoutSign = (chosen) => chosen.map((line) => line.slice(2))
  const story = withoutSign(lines.filter((line) => line.startsWith('+')))
  // Pages of one form lend each other what stands around their stories, as further examples: see `family` in the reference.
  return { site, text: withoutSign(lines).join('\n'), gold: story.join('\n'), title: story[0], family: 'whole page' }
}

// prints:
// learnt from 4 pages of 2 sites
// of the story 3 of 3 lines stay
// of what is around it 0 of 12
