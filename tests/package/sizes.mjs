import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What an importer pays, minified and gzipped, in kB of 1,000 bytes. Raise a budget on purpose, in the commit that needs it. */
const BUDGETS = [
  ['one small function', "export { applyFindings } from 'copydesk/text'", 3],
  ['boilerplate without tables and weights', "export * from 'copydesk/boilerplate/core'", 135],
  ['everything but language', "export * from 'copydesk'", 520],
  ['everything', "export * from 'copydesk'; export * from 'copydesk/language'", 652],
]

/** Bundles imports of the installed package for a browser and throws where one is over its budget. */
export async function checkSizes(folder) {
  const over = []
  for (const [name, code, budget] of BUDGETS) {
    const result = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      charset: 'utf8',
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    })
    const size = gzipSync(result.outputFiles[0].contents).length / 1000
    console.log(`${name}: ${size.toFixed(1)} kB gzipped, budget ${budget} kB`)
    if (size > budget) over.push(name)
  }
  if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`)
}
