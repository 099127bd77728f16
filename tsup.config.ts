import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import manifest from './package.json' with { type: 'json' }

/** The public subpaths, as package.json lists them; every other file is built too, but has no declaration file of its own. */
const PUBLIC = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' || target === null ? [] : sourcesOf(target.import.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')),
)

/** The source file of a subpath, or with a `*` all files of its folder. */
function sourcesOf(path: string): string[] {
  if (!path.includes('*')) return [path]
  const folder = dirname(path)
  return readdirSync(folder).map((name) => `${folder}/${name}`)
}

/**
 * Leaves imports of our own files as they are, so that there is one output file per source file: a bundler can leave out what isn't used,
 * stack traces name the file that a reader sees in `src`, and both entry points of a class are the same class.
 */
function keepFiles(extension: '.js' | '.cjs'): Plugin {
  return {
    name: 'keep-files',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) => {
        if (kind === 'entry-point' || importer.includes('node_modules')) return undefined
        return { path: path.replace(/\.js$/, extension), external: true }
      })
    },
  }
}

const shared: Options = {
  entry: ['src/**/*.ts'],
  platform: 'neutral',
  target: 'es2022',
  splitting: false,
  sourcemap: true,
  // Cue tables stay readable, and are a quarter smaller than with escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  clean: false, // the two configs share the folder; the build script empties it first
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    // string-similarity is deprecated on the registry: bundled, so that no install of ours prints a warning.
    noExternal: ['string-similarity'],
    esbuildPlugins: [keepFiles('.js')],
    outExtension: () => ({ js: '.js' }),
    dts: {
      entry: PUBLIC,
      // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated (egoist/tsup issue 1388).
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/cli/**'], // a command is run, not required
    format: 'cjs',
    sourcemap: false, // those of the ES modules lead to the same sources, and are a third of the package each
    // franc is ESM only: a CommonJS consumer on Node 20.18 or under Jest could not load it from node_modules.
    noExternal: ['string-similarity', 'franc'],
    esbuildPlugins: [keepFiles('.cjs')],
    outExtension: () => ({ js: '.cjs' }),
    dts: { entry: PUBLIC, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
