#!/usr/bin/env node
// Runs the benchmarks, each in a process of its own, and writes docs/benchmarks.md. Each prints its section, in Markdown.
//
//   npm run bench
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Heading, program and arguments. */
const SECTIONS = [
  ['Normalisation', 'normalize.mjs'],
  ['Duplicates', 'duplicates.mjs'],
  ['Boilerplate', 'boilerplate.mjs'],
  ['From a page to clean text', 'pages.mjs'],
  ['Index of articles', 'corpus.mjs', '10000'],
  ['The command', 'command.mjs', '20'],
]
const PEERS = ['string-similarity', 'fuzzball', 'fix-utf8', 'html-entities', '@mozilla/readability', 'defuddle', 'linkedom']

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const versions = { ...manifest.dependencies, ...manifest.devDependencies }

const sections = SECTIONS.map(([heading, program, ...args]) => {
  console.error(heading)
  const path = fileURLToPath(new URL(program, import.meta.url))
  const { status, stdout, stderr } = spawnSync('node', [path, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  const command = ['node', `tests/bench/${program}`, ...args].join(' ')
  return `## ${heading}\n\n\`${command}\`\n\n${stdout.trim()}\n`
})

writeFileSync(
  new URL('../../docs/benchmarks.md', import.meta.url),
  `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; after a build each section can be repeated by the command in it. Peers run in the same
process, so look at the ratios: the seconds are those of one machine. Where its load is above its cores, it had other work, and times by the clock are
too long. The texts are those of \`../shared/data\` beside the checkout, which are not part of it: the WCXB development split and other labelled pages that the
[model card](model-card.md) names. Without them some sections use texts of the project and some are left out.

Machine: ${cpus()[0].model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[1].toFixed(1)}. Node ${process.versions.node}, copydesk ${manifest.version},
${PEERS.map((name) => `${name} ${versions[name]}`).join(', ')}.

Speed is half of it. What the peers do with the text is compared in the guides to [normalisation](normalization.md#figures),
[duplicates](duplicates.md#what-two-lines-are-to-each-other) and [boilerplate](boilerplate.md#measured).

${sections.join('\n')}`,
)
