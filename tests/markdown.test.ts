import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSourceProfile, sketchText, sourceKey } from '../src/corpus/index.js'
import { applyEdits, cleanArticle, type Finding, findBoilerplate, findDuplicateArticles, findDuplicates, lines } from '../src/index.js'
import { sharedFile } from './support/shared.js'

const article = [
  'Weir holds water again',
  'By Ann Reed',
  'The weir at Tarn holds water again, the mill said on Thursday, and boats cross the pond for the first time in years.',
  'Share on Facebook',
  'Advertisement',
  'Three masons worked on it from March to the end of August, with stones from the old quay below the church.',
  'Read more',
  'The mayor thanked them with a cake in the shape of the weir, which held no water and was gone within the hour.',
  'Weir holds water again',
  'Sign up for our newsletter',
  'Terms of use | Privacy policy',
]

/** What Markdown may do to a line. */
const dress = fc.constantFrom<(line: string) => string>(
  (line) => line,
  (line) => `[${line}](https://example.org/a_b/(c)?d=*e*)`,
  (line) => `[**${line}**](https://example.org/a_b/(c)?d=*e* "Of the day")`,
  (line) => `## [${line}](https://example.org/a_b/(c)?d=*e*) ##`,
  (line) => `${line}\n===`,
  (line) => `[${line}](https://example.org/a_b/(c)?d=*e*)\n------`,
  (line) => `***${line}***`,
  (line) => `_${line}_`,
  (line) => line.replace(/\p{L}{4,}/u, '[$&](https://example.org/a_b/(c)?d=*e*)'),
  (line) => line.replace(/ (\p{L}+)$/u, ' **$1**'),
  (line) => line.replace(/\|/u, '\\|'),
)

const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(({ line, kind, action, rule }) => `${line} ${kind} ${action} ${rule}`)

const isUnderlined = (text: string): boolean => /\n[=-]+$/.test(text)

/** The lines of a text, each in a dress of its own; what is below a heading stands in the place of a blank line. */
const dressed = (text: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(...text.map(() => dress))
    .map((dresses) => text.map((line, i) => dresses[i](line)).reduce((above, line) => above + (isUnderlined(above) ? '\n' : '\n\n') + line))

describe('the signs of Markdown change nothing', () => {
  const plain = article.join('\n\n')

  test.each(['article', 'page', 'auto'] as const)('in what boilerplate is found: %s', (profile) => {
    const expected = inShort(findBoilerplate(plain, { profile }))
    expect(expected.length).toBeGreaterThan(4)
    fc.assert(
      fc.property(dressed(article), (text) => {
        const found = findBoilerplate(text, { profile })
        expect(inShort(found)).toEqual(expected)
        const sourceLines = lines(text)
        for (const { line, start, end, text: words } of found) {
          expect([start, end]).toEqual([sourceLines[line - 1].start, sourceLines[isUnderlined(words) ? line : line - 1].end])
          expect(words).toBe(text.slice(start, end))
        }
      }),
    )
  })

  test('in what is found twice', () => {
    const expected = inShort(findDuplicates(plain))
    expect(expected).toEqual(['17 duplicate remove repeated-line'])
    fc.assert(
      fc.property(dressed(article), (text) => {
        expect(inShort(findDuplicates(text))).toEqual(expected)
      }),
    )
  })

  test('in which articles are the same, and in what a source repeats', () => {
    const profile = createSourceProfile()
    profile.add(plain)
    fc.assert(
      fc.property(dressed(article), (text) => {
        const other = createSourceProfile()
        other.add(text)
        expect(other.toJSON()).toEqual(profile.toJSON())
        expect(sketchText(text)).toEqual(sketchText(plain))
        const [group] = findDuplicateArticles([
          { id: 'plain', text: plain },
          { id: 'markdown', text },
        ])
        expect(group.members.map(({ id, score }) => [id, score])).toEqual([['markdown', 1]])
        const [{ inA, inB }] = group.members[0].passages
        expect([plain.slice(inA.start, inA.start + 4), text.slice(inB.start, inB.start + 4)]).toEqual(['Weir', 'Weir'])
      }),
    )
  })

  test('and all can be undone', () => {
    fc.assert(
      fc.property(dressed(article), (text) => {
        const { text: clean, edits, findings } = cleanArticle(text)
        expect(applyEdits(text, edits)).toBe(clean)
        findings.forEach((finding, i) => {
          if (finding.action === 'remove')
            expect(
              applyEdits(
                text,
                edits.filter((edit) => edit.finding !== i),
              ),
            ).toContain(finding.text)
        })
      }),
    )
  })
})

const longer = 'Nobody had seen the pond as high as this since the flood of the year before last.'
const story = 'The weir at Tarn holds water again, the mill said on Thursday, and boats cross the pond.'

test.each([
  ['links stay in the story', 'The weir at [Tarn](/tarn) holds water again, the *mill* said on Thursday.\n\n[Share](/s)', 1],
  ['two images of one description', `![Weir](a.jpg)\n\n${story}\n\n![Weir](b.jpg)`, 5],
  ['two links of the same words', `[Read the whole report](/2023)\n\n${story}\n\n[Read the whole report](/2024)`, 5],
  ['a sentence that would leave half of a link', `${story} ${longer}\n\nIt rained all day on the old quay. [${story} It snowed.](/t)`, 3],
])('%s', (_, text, kept) => {
  const clean = cleanArticle(text).text
  expect(clean).toBe(text.split('\n').slice(0, kept).join('\n'))
})

test.each([
  [`**TARN (Reuters) -** ${story}`, story],
  [`[TARN (Reuters) -](/t) ${story}`, story],
  [`TARN (Reuters) - **The** ${story.slice(4)}`, `**The** ${story.slice(4)}`],
  [`![](a.jpg) TARN (Reuters) - ${story}`, `![](a.jpg) ${story}`],
])('a dateline goes with its signs: %s', (text, left) => {
  expect(cleanArticle(text, { actions: { dateline: 'remove' } }).text).toBe(left)
})

test('a sentence that is told again goes with its links', () => {
  const linked = story.replace('Tarn', '[Tarn](/tarn)')
  const first = `${story} ${longer}`
  const opening = 'It rained **all day** on the old quay below the church.'
  expect(cleanArticle(`${first}\n\n${opening} ${linked}`).text).toBe(`${first}\n\n${opening}`)
})

/** A page with a heading that the line model takes for the page's. */
const pageWith = (heading: string): string => `[Skip to content](#main)

* [News](/news)
* [Sport](/sport)
* [Weather](/weather)
* [Letters](/letters)

# Harbour lights go out to save the moths

By [Tess Arkwright](/people/tess)

![A lamp on the quay](https://example.org/lamp.jpg)

*The lamp at the end of the quay. Photo: Ian Bell/PA*

The council will switch off half of the lamps on the quay from Monday, after a [survey](https://example.org/survey) found that moths were dying.

**Advertisement**

Fishermen had asked for the change two years ago, said **Joan Petrie**, who chairs their association.

[Share on Facebook](https://example.org/share?u=x)[Tweet](https://example.org/intent/tweet)

![](https://example.org/pixel.gif)

### Read more

* [Why the town's bats are moving inland](/bats)
* [Ferry timetable to be cut this winter](/ferry)

${heading}

| Year | What the council did with the lamps |
| --- | --- |
| 1962 | It put up 84 of them, all along the quay |

The council will review the scheme in the spring, when the moths are back.

### Most read

1. [Goat stops the mail](/goat)
2. [New roof for the fish market](/roof)
3. [Crab season opens late](/crab)

[Terms of use](/terms) | [Privacy policy](/privacy)

© 2025 The Harbour News. All rights reserved.`

const removedOf = (text: string, profile: 'article' | 'page'): string[] =>
  cleanArticle(text, { profile })
    .findings.filter(({ action }) => action === 'remove')
    .map((finding) => finding.text)

const OF_THE_SITE = [
  '[Skip to content](#main)',
  '**Advertisement**',
  '[Share on Facebook](https://example.org/share?u=x)[Tweet](https://example.org/intent/tweet)',
  '### Read more',
  "* [Why the town's bats are moving inland](/bats)",
  '* [Ferry timetable to be cut this winter](/ferry)',
  '### Most read',
  '1. [Goat stops the mail](/goat)',
  '2. [New roof for the fish market](/roof)',
  '3. [Crab season opens late](/crab)',
  '[Terms of use](/terms) | [Privacy policy](/privacy)',
  '© 2025 The Harbour News. All rights reserved.',
]

test('links below a heading of such go in any profile, a heading stays', () => {
  const heading = '## Our archive'
  expect(removedOf(pageWith(heading), 'article')).toEqual(OF_THE_SITE)
  const onPage = removedOf(pageWith(heading), 'page')
  expect(onPage).toEqual(expect.arrayContaining([...OF_THE_SITE, '* [News](/news)', '![](https://example.org/pixel.gif)']))
  expect(onPage).not.toContain(heading)
  expect(removedOf(pageWith('## [Our archive](/l)'), 'page')).toContain('## [Our archive](/l)')
})

const LIST = '* [The verdict of the court in full](/v)\n* [The notes of the clerk on the lamps](/n)'

test.each([
  ['a list of links', LIST, true],
  ['a list that a line announces', `The council published two papers on the lamps:\n\n${LIST}`, false],
  ['a list below a heading', `## The papers of the court\n\n${LIST}`, false],
  ['a link alone', '[The verdict of the court in full](/v)', false],
  ['a link beside a paragraph that is one', `[The verdict](/v)\n\n[${story}](/w)`, false],
])('between the paragraphs of a page: %s', (_, lines, goes) => {
  const page = pageWith('## Lamps').replace('Fishermen had', `${lines}\n\nFishermen had`)
  const ruleOf = (profile: 'page' | 'article', caution?: 'careful'): boolean =>
    findBoilerplate(page, { profile, caution }).some(({ rule, text }) => rule === 'links' && lines.includes(text))
  expect([ruleOf('page'), ruleOf('article'), ruleOf('page', 'careful')]).toEqual([goes, false, false])
})

test('lines that a break joins go together or stay', () => {
  const card = '[![](goat.jpg)\\\n\\\n**Goat stops the mail**\\\n\\\nThe postman had to walk](/goat)'
  expect(removedOf(`${story}\n\nRead more\n\n${card}\n\n${longer}`, 'article').join('\n')).toBe(`Read more\n${card}`)
  const [finding] = findBoilerplate(`Share this article\\\n${story}`)
  expect(finding).toMatchObject({ action: 'flag', score: 0.6, text: 'Share this article\\', evidence: { veto: 'cuts-markup' } })
  expect(removedOf(`Share this article\\\nTweet\\\nPrint\n\n${story}`, 'article')).toHaveLength(3)
  expect(removedOf(`${longer}\n\n${story}\n\n${longer}\\\nIt snowed.`, 'article')).toEqual([])
})

test('what readers are owed stays among links', () => {
  const text = `Weir\n\n${story}\n\nRead more\n\n[Goat stops the mail](/g)\n\n[Correction: an earlier version gave the wrong year](/c)`
  expect(removedOf(text, 'article')).toEqual(['Read more', '[Goat stops the mail](/g)'])
})

test('a line does not go as a copy of what a picture shows', () => {
  expect(removedOf(`![Weir opens for boats](hero.jpg)\n\n# Weir opens for boats\n\n${story}`, 'article')).toEqual([])
})

test('a line has the key of the line that is read', () => {
  expect(sourceKey('**[Share](/s) 12**')).toBe(sourceKey('Share 12'))
})

test('a caller’s rule sees the line that is read', () => {
  const seen: string[] = []
  const test = ({ text }: { readonly text: string }): boolean => seen.push(text) > 99
  findBoilerplate('# [Weir](/w)\n\n**Share** \\[it\\]', { rules: [{ name: 'none', kind: 'share', test }] })
  expect(seen).toEqual(['Weir', 'Share [it]'])
})

test('of code between fences nothing is told twice', () => {
  const code = `\`\`\`\n${story}\n\`\`\``
  expect(findDuplicates(`${code}\n\n${longer}\n\n${code}`)).toEqual([])
})

test.each(['article', 'page'] as const)('code between fences stays as it is: %s', (profile) => {
  const code = '```js\n# Share\nif (x) {\n    print(x)\n\n\n    print(x)  // Comments\n}\n```'
  const text = `# How to print\n\n${story}\n\n${code}\n\nAnd once more, with other words around it and below it.\n\n${code}\n\n[Share](/s)`
  const clean = cleanArticle(text, { profile }).text
  expect(clean.split(code)).toHaveLength(3)
  expect(clean).not.toContain('[Share]')
})

test.each(['article', 'page'] as const)('a heading goes with the row of signs below it, or stays with it: %s', (profile) => {
  const text = `Weir opens\n==========\n\n${story}\n\nThe cost\n--------\n\n${longer}\n\nRead more\n---------\n\n* [Goat on the quay](/goat)`
  expect(cleanArticle(text, { profile }).text).toBe(text.slice(0, text.indexOf('\n\nRead more')))
})

test('a table goes or stays', () => {
  const table = '| Share this | Tweet |\n| --- | --- |\n| Share on Facebook | Sign up for our newsletter |'
  expect(cleanArticle(`${story}\n\n${table}\n\n${longer}`).text).toBe(`${story}\n\n${longer}`)
  const text = `${story}\n\n${table}\n| The pond | 3 m |\n\n${longer}`
  expect(cleanArticle(text).text).toBe(text)
  expect(inShort(findBoilerplate(text))).toEqual(['3 share flag sentences-strong', '5 share flag sentences-strong'])
})

test.each([
  '---\ntitle: "The weir is open"\npublished: 2026-03-02\ntags:\n  - clippings\nsource: https://example.org/weir\n---',
  'Title: The weir is open\n\nURL Source: https://example.org/weir\n\nPublished Time: 2026-03-02\n\nMarkdown Content:',
])('front matter stays, names the headline, and is no copy of it', (front) => {
  const text = `${front}\n## The weir is open\n\n${story}\n\n${longer}\n\nSubscribe to our newsletter`
  for (const profile of ['article', 'page'] as const) {
    const { text: clean, findings } = cleanArticle(text, { profile, actions: { headline: 'flag' } })
    expect(clean).toBe(text.slice(0, text.indexOf('\n\nSubscribe')))
    const titles = findings.filter(({ evidence }) => 'support' in evidence && evidence.support?.includes('title'))
    expect(inShort(titles)).toEqual([`${lines(front).length + 1} headline flag headline`])
  }
  expect(sketchText(text)).toEqual(sketchText(text.slice(front.length)))
})

test.each(['article', 'page'] as const)('code that is set in stays as it is: %s', (profile) => {
  const code = '    # Share\n    def weir(x):\n        return x  # Comments\n\n    print("Advertisement")'
  const text = `How to print\n============\n\n${story}\n\n${code}\n\n${longer}\n\n[Share](/s)`
  expect(cleanArticle(text, { profile }).text).toBe(text.slice(0, text.indexOf('\n\n[Share]')))
})

test('on a page a table below a line of the story stays, a row of links behind it goes', () => {
  const table = '| Day | From | To |\n| --- | --- | --- |\n| Monday | 9:00 | 17:00 |\n| Tuesday | 9:00 | 17:00 |'
  const article = `# A day at the weir\n\n${story}\n\n## Opening hours\n\n${table}`
  const frame = '| [About](/a) | [Contact](/c) |\n| --- | --- |\n| [Privacy](/p) | [Imprint](/i) |\n\n[Share](/s)'
  const text = `[Home](/h) | [News](/n) | [Sport](/s)\n\n${article}\n\n${longer}\n\n${frame}`
  expect(cleanArticle(text, { profile: 'page' }).text).toBe(`${article}\n\n${longer}`)
  expect(cleanArticle(`${article}\n\n[Share](/s)`, { profile: 'page' }).text).toBe(article)
})

describe.each(['article', 'page'] as const)('a table of contents: %s', (profile) => {
  const sections = ['## The boats', longer, '## The pond', story, '## The mill', longer.replace('pond', 'wheel')].join('\n\n')
  const opening = '# A day at the weir\n\nThe masons of Tarn were done by noon, and nobody knew what to do with the cake.'
  const goesFrom = (list: string): string => {
    const { text } = cleanArticle(`${opening}\n\n${list}\n\n${sections}`, { profile, duplicates: { action: 'flag' } })
    return text.slice(opening.length, -sections.length).trim()
  }
  const contents = '- [The boats](#boats)\n- [The pond](#pond)\n- [The mill](#mill)'

  test('goes, with the few words above it', () => {
    expect(goesFrom(`On this page\n\n${contents}`)).toBe('')
  })

  test('what somebody says above it stays', () => {
    expect(goesFrom(`"Go home!"\n\n${contents}`)).toBe('"Go home!"')
  })

  test('marks of notes and links to what no heading says are none', () => {
    const notes = '[1](#n1)\n[2](#n2)\n[3](#n3)'
    const winners = 'And the winners are:\n\n1. [Ann Reed](#reed)\n2. [Paul Mill](#mill)\n3. [Rose Field](#field)'
    if (profile === 'article') for (const list of [notes, winners]) expect(goesFrom(list)).toBe(list)
  })
})

test("the finding of a caller's own rule on a heading stays, whatever the rule is called", () => {
  const text = `# A day at the weir\n\n${story}\n\n## Club corner\n\n${longer}`
  const removed = (name: string) =>
    findBoilerplate(text, { profile: 'page', rules: [{ name, kind: 'page-chrome', test: ({ key }) => key === 'club corner' }] })
      .filter(({ action, rule }) => action === 'remove' && rule === name)
      .map((finding) => finding.text)
  expect(removed('club')).toHaveLength(1)
  expect(removed('line-model')).toEqual(removed('club'))
})

const pages = sharedFile('data/wcxb-articles-dev.jsonl.gz')

test.skipIf(pages === undefined)('the signs of Markdown change nothing on real pages', () => {
  const texts = gunzipSync(readFileSync(pages ?? ''))
    .toString()
    .trim()
    .split('\n')
    .filter((_, i) => i % 40 === 0)
    .map((line): string => JSON.parse(line).inputs['inner-text'])
  let boilerplate = 0
  for (const text of texts) {
    const plain = text
      .replace(/[[\]()*_#\\!`]/g, '')
      .split('\n')
      .map((line) => line.trim())
    const markdown = plain.map((line, i) => {
      const dresses = [`**${line}**`, `_${line}_`, line.replace(/^(\p{L}+) (?=\p{L})/u, '[$1](/x) '), line]
      return line === '' ? line : dresses[i % 4]
    })
    const found = findBoilerplate(markdown.join('\n'), { profile: 'page' })
    expect(inShort(found)).toEqual(inShort(findBoilerplate(plain.join('\n'), { profile: 'page' })))
    boilerplate += found.length
  }
  expect(boilerplate).toBeGreaterThan(1000)
})
