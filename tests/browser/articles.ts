/** Lines that would do something if they were taken for markup, a script, or a style. Each would set `hacked` or ask for `/stolen`. */
export const HOSTILE_LINES: readonly string[] = [
  '<script>window.hacked = 1</script>',
  '<img src="https://example.com/stolen" onerror="window.hacked = 1">',
  '"><svg onload="window.hacked = 1"></svg>',
  "' onfocus='window.hacked = 1' autofocus tabindex='0",
  '</style><style>* { display: none; background: url(https://example.com/stolen) }</style>',
  '</title></textarea><iframe src="https://example.com/stolen" onload="window.hacked = 1"></iframe>',
  '<link rel="stylesheet" href="https://example.com/stolen"><base href="https://example.com/stolen">',
  '<meta http-equiv="refresh" content="0; url=https://example.com/stolen">',
  '<form action="https://example.com/stolen"><button autofocus>Go on</button></form>',
  '&lt;script&gt;window.hacked = 1&lt;/script&gt; &#60;img src=x onerror=window.hacked=1&#62;',
  '--><script>window.hacked = 1</script><!--',
  '$& $1 {{window.hacked = 1}} javascript:window.hacked=1',
  'The end of the line is \u202eturned around and never turned back',
  'A control \u0000\u0007\u001b[31m, a half \ud800 of a pair, and \u2066 a mark left open',
]

/** An article in which each hostile line is a headline, a line of the story, a duplicate of it, and boilerplate. */
export const HOSTILE_ARTICLE = [
  HOSTILE_LINES[0],
  '',
  'The ferry to Ostrey ran again on Monday after three days of storm, the harbour master said.',
  '',
  ...HOSTILE_LINES,
  ...HOSTILE_LINES,
  '',
  'The first boat left at six with forty people on board and was back before noon.',
  '',
  ...HOSTILE_LINES.map((line) => `Share this article ${line}`),
  'Share this article',
  `© 2025 ${HOSTILE_LINES[1]}. All rights reserved.`,
].join('\n')

const NOUNS = ['harbour', 'council', 'ferry', 'island', 'bridge', 'school', 'market', 'captain', 'winter', 'crew', 'vote', 'quay', 'storm']
const VERBS = ['opened', 'closed', 'repaired', 'counted', 'painted', 'moved', 'praised', 'questioned', 'measured', 'visited', 'sold']

/** A text of about that many characters: paragraphs that all differ, and a prompt to share behind every ninth. */
export function longArticle(length: number): string {
  const paragraphs = ['Notes from the harbour']
  let written = 0
  for (let i = 1; written < length; i++) {
    const sentence = (k: number): string =>
      `In ${1000 + i} the ${NOUNS[(i + k) % 13]} of ward ${i * 3 + k} ${VERBS[(i * 7 + k) % 11]} the ${NOUNS[(i * 5 + k) % 13]}.`
    const paragraph = [0, 1, 2, 3].map(sentence).join(' ')
    paragraphs.push(paragraph, ...(i % 9 === 0 ? ['Share this article'] : []))
    written += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}
