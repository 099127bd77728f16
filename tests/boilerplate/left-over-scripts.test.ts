import { describe, expect, test } from 'vitest'
import { type BoilerplateOptions, findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'

const headline = 'Harbour town keeps its ferry'
const first = 'The council voted on Tuesday to keep the ferry running through the winter, ending a dispute of two years.'
const second = 'Residents had feared that the crossing would be closed when the old boat failed its inspection in the spring.'
const third = 'A new boat is to be ordered next year, and the old one will stay in reserve until it has arrived.'

/** What stays of some lines between two paragraphs of a story, perhaps with others below it. */
function left(
  script: string,
  { profile = 'article', above = first, below = '' }: Partial<Record<'above' | 'below', string>> & BoilerplateOptions = {},
) {
  const clean = removeBoilerplate([headline, above, script, second, third, below].join('\n\n'), { profile }).text
  return clean.split('\n').filter((line) => line !== '' && ![headline, above, second, third].includes(line))
}

const counter = "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('config', 'G-0');"

describe.each(['article', 'page'] as const)('what only sites have goes, in %s', (profile) => {
  test.each([
    ['an ad slot', "googletag.cmd.push(function() { googletag.display('slot-1') });"],
    ['a counter', counter],
    ['a widget', "(function(d, s, id) {\n  var js = d.createElement(s);\n  js.id = id;\n}(document, 'script', 'facebook-jssdk'));"],
    ['a style sheet', '#gallery-1 {\n  margin: auto;\n}\n#gallery-1 img {\n  border: 2px solid #cfcfcf;\n}\n/* see gallery_shortcode() */'],
    ['data for search engines', '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour town keeps its ferry"}'],
  ])('%s', (_, script) => {
    expect(left(script, { profile })).toEqual([])
  })
})

describe.each(['article', 'page'] as const)('with it other code goes, in %s', (profile) => {
  test.each([
    ['a widget', "(function() {\n  var s = document.createElement('script');\n  s.async = true;\n  document.body.appendChild(s);\n})();"],
    ['a style sheet', '.hero {\n  margin: 0 auto;\n  color: #222;\n}\n@media (max-width: 767px) {\n  .hero { display: none; }\n}'],
    ['selectors', 'img.quay,\nimg.ferry {\n  border: none !important;\n  height: 1em !important;\n}'],
    ['settings in one line', '{"layout":"wide","columns":4,"buttonText":"Buy now","autoplay":false,"container":"slot-2"}'],
    ['a script without a sign of a page', 'var quay = 3;\nvar boats = [];\nfor (var i in boats) {\n}'],
  ])('%s', (_, script) => {
    expect(left(script, { profile, below: counter })).toEqual([])
  })
})

test('also in front of the headline and below the story, however long', () => {
  const script =
    'var quay = quay || {};\nquay.boats = ["Tern", "Gull", "Ruff", "Knot"];\nquay.load = function () { return quay.boats; };\n'.repeat(20)
  const text = `${script}\n${headline}\n\n${first}\n\n${second}\n\n${third}\n\n${script.trim()}`
  expect(removeBoilerplate(text).text).toBe([headline, first, second, third].join('\n\n'))
})

test('words among the lines of a script stay', () => {
  const script = 'var quay = quay || {};\nquay.boats = [];\nThe tide turns at noon\nquay.load();\nquay.show();'
  expect(left(script, { below: counter })).toEqual(['The tide turns at noon'])
})

test.each([
  ['below it', `(adsbygoogle = window.adsbygoogle || []).push({});The tide turns at noon, and so does the ferry`],
  ['in letters of its own', '(adsbygoogle = window.adsbygoogle || []).push({}); Паром останется в городе'],
  ['without blanks', '(adsbygoogle = window.adsbygoogle || []).push({});市議会は渡し船を残すことを決めた'],
  ['in the brackets of a feed', `<![CDATA[The tide turns at noon.]]>`],
])('a sentence on the line of a script stays: %s', (_, line) => {
  expect(left(line)).toEqual([line])
  expect(left(line, { below: counter })).toContain(line)
})

test('what is said in strings and comments does not keep a script', () => {
  const script = "(adsbygoogle = window.adsbygoogle || []).push({ text: 'The tide turns at noon, and so does the ferry' });"
  expect(left(`// Do not take this line out of the page (adsbygoogle)\n${script}`)).toEqual([])
})

describe('what a story shows stays', () => {
  const script = "const list = document.getElementById('times');\nlist.addEventListener('click', showTimes);\nlist.hidden = false;"

  test('where no other code is', () => {
    expect(left(script)).toEqual(script.split('\n'))
  })

  test.each([
    ['below a line that announces it', 'To show the times, write this into the page:'],
    ['below a line without a mark', 'To show the times we have these three lines in the page'],
    ['where a sentence names its language', 'In JavaScript the list of times is shown and hidden by three lines like the ones below.'],
    ['where a sentence has a name from it', 'When somebody clicks on the list, the page calls showTimes and the harbour answers.'],
  ])('%s, though a script stands behind the story', (_, above) => {
    expect(left(`${above}\n\n${script}`, { below: script })).toEqual([above, ...script.split('\n'), ...script.split('\n')])
  })

  test('between fences', () => {
    expect(left(`\`\`\`\n${script}\n\`\`\``, { below: counter }).join('\n')).toContain(script)
  })

  test('code without a sign of a page', () => {
    expect(left('for boat in boats:\n    print(boat)\nboats = sorted(boats)', { below: 'print(boats)' })).toHaveLength(4)
  })

  test.each([
    'Open the dataLayer (in the console of the browser) and look for the ferry.',
    'Then call gtag(event)',
    'So we call window.load(times)',
    '打开 dataLayer (数据层)，看看渡轮。',
    'The harbour pays for googletag (and for the pilots)',
  ])('a sentence: %s', (line) => {
    expect(left(line)).toEqual([line])
    expect(left(line, { below: counter })).toContain(line)
  })

  test('what only sites have is flagged', () => {
    const text = [
      headline,
      'The line that sends what people read to others is the one below, in JavaScript.',
      "fbq('track', 'ViewContent');",
      second,
      third,
    ].join('\n\n')
    const [finding] = findBoilerplate(text)
    expect(finding).toMatchObject({ kind: 'stray-ui', action: 'flag', text: "fbq('track', 'ViewContent');" })
    expect(finding.reason).toBe(
      'Looks like a left-over of the page: it has the form of a script, style sheet or data of the page. Not removed: that alone is too little.',
    )
  })
})
