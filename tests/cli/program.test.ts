import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { completionScript, SHELLS } from '../../src/cli/completion/script.js'
import { manPage } from '../../src/cli/man-page.js'
import { makeProgram } from '../../src/cli/program.js'
import { REPAIR_NAMES } from '../../src/cli/repairs.js'
import { BOILERPLATE_KINDS } from '../../src/text/finding.js'
import { readProjectFile } from '../support/files.js'
import { runIn, testFolder } from './command.js'

const folder = testFolder()
const program = makeProgram()
const names = program.commands.map((command) => command.name())
const longOptions = program.commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))

test('these are the commands', () => {
  expect(names).toEqual([
    'clean',
    'normalize',
    'duplicates',
    'boilerplate',
    'explain',
    'report',
    'learn',
    'dedupe',
    'sketch',
    'completion',
    'man',
    'help',
  ])
})

/** The help of a command. */
async function helpOf(name: string): Promise<string> {
  let help = ''
  const asked = makeProgram()
  for (const each of asked.commands) {
    each.configureOutput({
      writeOut: (text) => {
        help += text
      },
    })
  }
  await expect(asked.parseAsync([name, '--help'], { from: 'user' })).rejects.toMatchObject({ exitCode: 0 })
  return help
}

describe('help', () => {
  test.each(names)('of %s has its options, the exit status and examples', async (name) => {
    const help = await helpOf(name)
    expect(help).toMatch(new RegExp(`^Usage: copydesk ${name} .*\\n(?:.*\\n)*Exit status:\\n  0 (?:.*\\n)*Examples:\\n`))
    for (const line of help
      .slice(help.indexOf('Examples:') + 10)
      .trimEnd()
      .split('\n'))
      expect(line).toContain(`copydesk ${name}`)
  })

  test.each(['dedupe', 'sketch'])('of %s speaks of records alone where it says what is read', async (name) => {
    expect(await helpOf(name)).toMatch(/FILE +files of JSON Lines, (?!.*\.txt)/s)
  })

  test.each([
    ['clean', [...BOILERPLATE_KINDS, ...REPAIR_NAMES]],
    ['explain', [...BOILERPLATE_KINDS, ...REPAIR_NAMES]],
    ['report', [...BOILERPLATE_KINDS, ...REPAIR_NAMES]],
    ['boilerplate', BOILERPLATE_KINDS],
    ['normalize', REPAIR_NAMES],
    ['duplicates', []],
    ['dedupe', []],
  ])('of %s lists the names that its options take', async (name, listed) => {
    const help = await helpOf(name)
    const words = help.slice(help.indexOf('print this help'), help.indexOf('Exit status:')).split(/[\s,]+/)
    expect([...BOILERPLATE_KINDS, ...REPAIR_NAMES].filter((each) => words.includes(each))).toEqual(listed)
  })
})

test('help and man page say which captions go', async () => {
  const exception = "removed if it is nothing but a credit or opens as an agency's caption does"
  expect((await helpOf('boilerplate')).replace(/\s+/g, ' ')).toContain(`flagged caption (${exception}), author-bio, `)
  expect(manPage(program).replaceAll('\\(aq', "'")).toContain(`a photo caption or credit (flag; ${exception})\n`)
})

test.each(['clean', 'report', 'learn', 'dedupe', 'sketch'])('help of %s says that -o makes folders', async (name) => {
  expect((await helpOf(name)).replace(/\s+/g, ' ')).toContain('folders that are missing are made')
})

test.each(['dedupe', 'sketch'])('help of %s says which field has the headlines', async (name) => {
  expect((await helpOf(name)).replace(/\s+/g, ' ')).toContain('has the headline, for --by headline (default: "title")')
})

describe('a wrong command line is an error that names the option of the command', () => {
  test.each([
    [['clean', '--explian'], "error: unknown option '--explian'\n(Did you mean --explain?)"],
    [['clean', '--profile', 'magazine'], /'-p, --profile <name>' argument 'magazine' is invalid. Allowed choices are article, page, auto/],
    [['clean', '--keep', 'byline,captoin'], /'--keep <kinds>' argument 'byline,captoin' is invalid. .*did you mean caption\?/],
    [['clean', '--keep', 'byline,duplicate'], "Repeats are no kind of boilerplate: '--repeats flag' leaves them in the text."],
    [['clean', '--remove', ''], "'--remove <kinds>' argument '' is invalid. It names nothing."],
    [['clean', '--encoding', 'cp9999'], /'--encoding <label>' argument 'cp9999' is invalid. It must be a label of the Encoding Standard/],
    [['clean', '--jsonl', '--encoding', 'gbk'], "option '--encoding' is for texts: JSON Lines are UTF-8"],
    [['clean', '--skip', 'duplicates', '--repeats', 'flag'], "option '--repeats' cannot be used with '--skip duplicates'"],
    [['clean', '--profile', 'profiles.json'], "Allowed choices are article, page, auto. A file of source profiles is for '--profiles'."],
    [
      ['clean', '--profiles', 'page'],
      "It must be a file of source profiles (./page if it is called so); what the text is, '--profile page' says.",
    ],
    [['clean', '--profiles', ''], "option '--profiles <file>' argument '' is invalid. It must be a path."],
    [['learn', '--merge', ''], "option '-m, --merge <file>' argument '' is invalid. It must be a path."],
    [['dedupe', '--pairs', ''], "option '--pairs <file>' argument '' is invalid. It must be a path."],
    [['clean', '--skip', 'everything'], 'is invalid. Allowed choices are normalize, duplicates, boilerplate.'],
    [['clean', '--remove', 'x'], `Allowed choices are ${BOILERPLATE_KINDS.join(', ')}.`],
    [['clean', '--remove', 'dateline,x'], `Unknown is "x". Allowed choices are ${BOILERPLATE_KINDS.join(', ')}.`],
    [['clean', '--flag', 'x'], `Allowed choices are ${BOILERPLATE_KINDS.join(', ')}.`],
    [['clean', '--with', 'x'], `Allowed choices are ${REPAIR_NAMES.join(', ')}.`],
    [['clean', '--without', 'x'], `Allowed choices are ${REPAIR_NAMES.join(', ')}.`],
    [['normalize', '--profile', 'page'], "unknown option '--profile'"],
    [['duplicates', '--threshold', '2'], /'--threshold <score>' argument '2' is invalid. It must be a number above 0 and up to 1/],
    [['duplicates', '--threshold', ''], /'--threshold <score>' argument '' is invalid/],
    [['clean', '--jobs', '0'], /'--jobs <number>' argument '0' is invalid. It must be a whole number from 1 to 256/],
    [['clean', '--jobs', '1.5'], /'--jobs <number>' argument '1.5' is invalid/],
    [['clean', '--max-size', '1e9'], /'--max-size <megabytes>' argument '1e9' is invalid/],
    [['clean', '--replace'], "option '-r, --replace' needs '--jsonl'"],
    [
      ['clean', '--jsonl', '--field', 'copydesk'],
      "option '--field' cannot be copydesk without '--replace': the result is written to that field",
    ],
    [['boilerplate', '--jsonl', '--title-field', 'copydesk'], "option '--title-field' cannot be copydesk without '--replace'"],
    [['clean', '--title-field', 'head'], "option '--title-field' needs '--jsonl'"],
    [['clean', '--field', 'text'], "option '--field' needs '--jsonl'"],
    [['clean', '--url-field', 'link', '--profiles', 'p.json', '--source', 'x'], "option '--url-field' needs '--jsonl'"],
    [['clean', '--jsonl', '--url-field', 'link'], "option '--url-field' needs '--profiles'"],
    [
      ['clean', '--jsonl', '--url-field', 'link', '--profiles', 'p', '--source', 'x'],
      "option '--url-field' cannot be used with '--source'",
    ],
    [['clean', '--skip', 'duplicates,boilerplate', '-t', 'x'], "option '-t, --title' cannot be used with '--skip duplicates,boilerplate'"],
    [['explain', '--field', 'body'], "option '--field' needs '--jsonl'"],
    [['report', '--field', 'body'], "option '--field' needs '--jsonl'"],
    [['learn', '--source', 'x', '--url-field', 'link'], "option '--url-field' needs '--jsonl'"],
    [['sketch', '--id-field', 'key'], "option '--id-field' needs '--jsonl'"],
    [['clean', '-i', '-o', 'x', 'a.txt'], "'-i, --in-place' cannot be used with option '-o, --output <path>'"],
    [['clean', '-i', '--json', 'a.txt'], "option '-j, --json' cannot be used with '-i, --in-place' on texts"],
    [['clean', '-i', '-'], "option '-i, --in-place' needs files; standard input has no place"],
    [['clean', '--skip', 'duplicates,normalize', '--with', 'quotes'], "option '--with' cannot be used with '--skip normalize'"],
    [['clean', '--skip', 'duplicates', '--survivor', 'last'], "option '--survivor' cannot be used with '--skip duplicates'"],
    [['clean', '--skip', 'boilerplate', '-p', 'page'], "option '-p, --profile' cannot be used with '--skip boilerplate'"],
    [['clean', '--skip', 'boilerplate', '--profiles', 'x'], "option '--profiles' cannot be used with '--skip boilerplate'"],
    [['clean', '--keep', 'byline,caption', '--remove', 'caption'], "option '--keep' cannot be used with '--remove' for caption"],
    [['boilerplate', '--keep', 'share', '--flag', 'share'], "option '--keep' cannot be used with '--flag' for share"],
    [['normalize', '--without', 'quotes', '--with', 'dashes,quotes'], "option '--without' cannot be used with '--with' for quotes"],
    [['normalize', '--jsonl', '--title-field', 'head'], "unknown option '--title-field'"],
    [['learn', '--by-host', '--title-field', 'head'], "unknown option '--title-field'"],
    [['dedupe', 'feed.json'], "option '--jsonl' is needed"],
    [['dedupe', 'feeds/', 'feed.jsonl'], "option '--jsonl' is needed"],
    [['clean', '--encoding', 'gbk', 'feed.jsonl'], "option '--encoding' is for texts: JSON Lines are UTF-8"],
    [['clean', '-o', ''], "'-o, --output <path>' argument '' is invalid. It must be a path."],
    [['report', '-o', ''], "'-o, --output <path>' argument '' is invalid"],
    [['learn', '-o', ''], "'-o, --output <file>' argument '' is invalid"],
    [['dedupe', '-o', ''], "'-o, --output <path>' argument '' is invalid"],
    [['dedupe', '--jsonl', '--title-field', 'head'], "option '--title-field' is for headlines: it needs '--by headline'"],
    [['dedupe', '--jsonl', '--by', 'headline', '--field', 'head'], "option '--field' is for articles: it needs '--by article'"],
    [['dedupe', '--jsonl', '--by', 'headline', '--cleaned'], "option '--cleaned' is for articles: it needs '--by article'"],
    [['dedupe', '--jsonl', '--pairs', 'x', '--cleaned'], "'--pairs <file>' cannot be used with option '--cleaned'"],
    [['dedupe', '--jsonl', '--pairs', 'x', '--threshold', '1'], "'--pairs <file>' cannot be used with option '--threshold <score>'"],
    [['dedupe', '--jsonl', '--threshold', '0'], /'--threshold <score>' argument '0' is invalid. It must be a number above 0 and up to 1/],
    [['sketch', '--jsonl', '--title-field', 'head'], "option '--title-field' is for headlines: it needs '--by headline'"],
    [['sketch', '--jsonl', '--by', 'headline', '--field', 'head'], "option '--field' is for articles: it needs '--by article'"],
    [['completion', 'tcsh'], /'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish/],
  ])('%j', async (args, message) => {
    await expect(makeProgram().parseAsync(args, { from: 'user' })).rejects.toThrow(message)
  })
})

describe('man page', () => {
  const page = manPage(program)

  test('has every command, every option and every repair', () => {
    for (const name of names) expect(page).toContain(`.SS copydesk ${name}\n`)
    for (const option of longOptions) expect(page).toContain(option.replaceAll('-', '\\-'))
    for (const repair of REPAIR_NAMES) expect(page).toContain(repair.replaceAll('-', '\\-'))
  })

  test('has no line that roff would take for a request by mistake, and no dash that it would turn into a hyphen', () => {
    for (const line of page.split('\n')) {
      expect(line).toMatch(/^(?:\.(?:TH|SH|SS|TP|PP|br|nf|fi)\b.*|[^.'].*)?$/)
      expect(line.replace(/\\-/g, '')).not.toMatch(/[-'\u0080-\uffff]/)
    }
  })

  test('is what the command writes, and is in the package', () => {
    expect(runIn(folder, ['man']).stdout).toBe(page)
    expect(JSON.parse(readProjectFile('package.json')).man).toEqual(['./dist/copydesk.1'])
  })
})

describe('completion', () => {
  test.each(SHELLS)('for %s has every command and option', (shell) => {
    const script = completionScript(program, shell)
    for (const name of names) expect(script).toContain(name)
    for (const option of longOptions) expect(script).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option)
  })

  test.each([
    ['commands', ['c'], ['clean', 'completion']],
    ['options', ['clean', '--in'], ['--in-place']],
    ['the values of an option', ['clean', '--profile', ''], ['article', 'page', 'auto']],
    ['by its short name', ['clean', '-p', 'pa'], ['page']],
    ['behind =, which bash takes for a word', ['clean', '--profile', '='], ['article', 'page', 'auto']],
    ['a value behind =', ['clean', '--profile', '=', 'pa'], ['page']],
    ['the last value of a list', ['clean', '--keep', 'caption,au'], ['caption,author-bio']],
    ['the values of an argument', ['completion', 'z'], ['zsh']],
    ['nothing, so that bash offers files', ['clean', 'art'], []],
  ])('in bash: %s', (_, words, expected) => {
    const script = `${completionScript(program, 'bash')}\nCOMP_WORDS=(copydesk "$@") COMP_CWORD=$#\n_copydesk\nprintf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.split('\n').filter(Boolean)).toEqual(expected)
  })

  test('is what the command writes', () => {
    expect(runIn(folder, ['completion', 'bash']).stdout).toBe(completionScript(program, 'bash'))
  })
})
