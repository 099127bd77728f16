import { dirname, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, readProjectFile } from './support/files.js'

/** Which floor a room is on; a room imports from itself and from lower floors only. See docs/architecture.md. */
const FLOORS: Record<string, number> = {
  text: 0,
  normalize: 1,
  language: 1,
  duplicates: 2,
  boilerplate: 2,
  'clean-options.ts': 3,
  training: 3,
  corpus: 3,
  'article.ts': 4,
  report: 5,
  cli: 6,
  'index.ts': 6,
}

/** The same for the folders of the large rooms; a file beside them stands as high as what it needs. */
const FLOORS_OF_ROOM: Record<string, readonly string[]> = {
  text: ['edits', 'sentences', 'reading'],
  normalize: ['repairs', 'match-key'],
  boilerplate: ['lookup', 'cues', 'lines', 'model', 'story', 'prompts', 'verdicts'],
  duplicates: ['data', 'measure', 'join', 'among-lines'],
  cli: ['input', 'output', 'tasks', 'completion', 'commands'],
}

const files = filesBelow('src', '.ts')
const imports = (file: string): string[] =>
  [...readProjectFile(file).matchAll(/^(?:import|export) .*?from '(.+)'$|^\} from '(.+)'$|\bimport\('([^']+)'\)|^import '(.+)'$/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4],
  )
const roomOf = (file: string): string => file.split('/')[1]
/** What a file imports but types, by path. */
const needsOf = (file: string): string[] =>
  [...readProjectFile(file).matchAll(/^(?:import|export) (?!type )[^']*?from '(\.[^']+)'/gm)].map((match) =>
    posix.join(dirname(file), match[1]).replace(/\.js$/, '.ts'),
  )

describe('architecture', () => {
  test('every source file is in a room', () => {
    expect(files.filter((file) => FLOORS[roomOf(file)] === undefined)).toEqual([])
  })

  test('a room imports from itself and from lower floors only', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => posix.join(dirname(file), path))
        .filter((target) => {
          const [from, to] = [roomOf(file), roomOf(target.replace(/\.js$/, '.ts'))]
          return from !== to && FLOORS[to] >= FLOORS[from]
        })
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('no file needs itself, over whatever others', () => {
    const needs = new Map(files.map((file) => [file, needsOf(file)]))
    // What needs nothing but what has been taken out is taken out itself: the rest are the cycles, and what needs one.
    let size = -1
    while (needs.size !== size) {
      size = needs.size
      for (const [file, targets] of needs) if (!targets.some((target) => needs.has(target))) needs.delete(file)
    }
    expect([...needs.keys()]).toEqual([])
  })

  test.each(Object.entries(FLOORS_OF_ROOM))('a folder of %s imports from lower ones only', (room, floors) => {
    const floorOf = (path: string): number => floors.indexOf(path.split('/')[2])
    const wrong = files
      .filter((file) => roomOf(file) === room && floorOf(file) >= 0)
      .flatMap((file) =>
        imports(file)
          .map((path) => posix.join(dirname(file), path))
          .filter((target) => target.startsWith(`src/${room}/`) && floorOf(target) > floorOf(file))
          .map((target) => `${file} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(FLOORS_OF_ROOM))('a folder of %s needs no file beside the folders that needs a higher one', (room, floors) => {
    const floorOf = (file: string): number => {
      const isBeside = roomOf(file) === room && file.split('/').length === 3
      return isBeside ? Math.max(-1, ...needsOf(file).map(floorOf)) : floors.indexOf(file.split('/')[2])
    }
    const wrong = files
      .filter((file) => roomOf(file) === room && floors.includes(file.split('/')[2]))
      .flatMap((file) => needsOf(file).flatMap((target) => (floorOf(target) > floorOf(file) ? [`${file} needs ${target}`] : [])))
    expect(wrong).toEqual([])
  })

  test('index files re-export and do nothing else', () => {
    for (const file of files.filter((name) => name.endsWith('/index.ts'))) {
      const code = readProjectFile(file).replace(/\/\*[\s\S]*?\*\//g, '')
      expect(code.replace(/export (?:type )?(?:\*|\{[^}]*\}) from '[^']+'/g, '').trim(), file).toBe('')
    }
  })

  test('the parts of which a cue table is made are closed to users', () => {
    const folders = new Set(files.flatMap((file) => /^src\/(boilerplate\/cues\/.+)\//.exec(file)?.[1] ?? []))
    const { exports } = JSON.parse(readProjectFile('package.json'))
    for (const folder of folders) expect(exports).toHaveProperty([`./${folder}/*`], null)
  })

  test('runtime packages are each imported by one file, and Node by the command alone', () => {
    const importers = (name: RegExp): string[] => files.filter((file) => imports(file).some((path) => name.test(path)))
    expect(importers(/^html-entities/)).toHaveLength(1)
    expect(importers(/^franc/)).toHaveLength(1)
    expect(importers(/^string-similarity/)).toHaveLength(1)
    expect(importers(/^node:/).filter((file) => roomOf(file) !== 'cli')).toEqual(['src/corpus/stores/leveldb-folder.ts'])
    expect(files.filter((file) => roomOf(file) !== 'cli' && /\b(?:process\.\w|Buffer\.\w|require\()/.test(readProjectFile(file)))).toEqual(
      [],
    )
    expect(importers(/^commander/).filter((file) => roomOf(file) !== 'cli')).toEqual([])
  })
})
