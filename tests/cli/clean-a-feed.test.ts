import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectPath } from '../support/files.js'
import { testFolder } from './command.js'

const folder = testFolder()

const body = '&lt;p&gt;The caf&amp;eacute; was full.&lt;/p&gt;&lt;p&gt;Share this article&lt;/p&gt;'
const item = (text: string) => `<rss><channel><item><title>1984</title>${text}</item></channel></rss>`

test.each([
  ['one item that has only a description, and a title that is a number', item(`<description>${body}</description>`)],
  ['the full text beside a description', item(`<description>Short.</description><content:encoded>${body}</content:encoded>`)],
  ['Atom', `<feed><entry><title type="html">1984</title><content type="html">${body}</content></entry></feed>`],
  ['Atom with a summary only', `<feed><entry><title>1984</title><summary type="html">${body}</summary></entry></feed>`],
  ['RSS 1.0', `<rdf:RDF><item><title>1984</title><description>${body}</description></item></rdf:RDF>`],
])('examples/clean-a-feed.mjs reads %s', (_, xml) => {
  writeFileSync(join(folder, 'feed.xml'), `<?xml version="1.0"?>${xml}`)
  const { stdout, stderr } = spawnSync('node', [projectPath('examples/clean-a-feed.mjs'), 'feed.xml'], { cwd: folder, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '# 1984\n\nThe café was full.\n\n  remove share: Share this article\n\n', stderr: '' })
})

test.each(['<rss><channel></channel></rss>', '<feed/>', item('')])('and a feed without a text: %s', (xml) => {
  writeFileSync(join(folder, 'empty.xml'), xml)
  const { stdout, stderr } = spawnSync('node', [projectPath('examples/clean-a-feed.mjs'), 'empty.xml'], { cwd: folder, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' })
})
