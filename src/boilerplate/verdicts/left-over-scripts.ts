import { isStatement, programsAmong } from '../../text/reading/program-code.js'
import { type LineFacts, SIGNS, stops } from '../lines/line-facts.js'
import { announces } from '../story/announced-lists.js'
import { isStory, type LaidOutText } from '../story/layout.js'
import { range } from '../story/line-indices.js'
import { byNeighbours, type Verdicts } from './verdict.js'

// The text of a page that was taken from all of its tags has its scripts, style sheets and data for search engines as well. What they call tells
// them: ad servers, trackers, widgets, the page itself. A story may show such code too. Then it announces it, speaks of its language or has a name
// from it.

/** What only a site's own scripts have. */
const SIGNS_OF_SITES: readonly RegExp[] = [
  // advertisements
  /adsbygoogle|google_ad_|googletag|_taboola|\bOBR\.|\bpbjs\b|apstag/,
  // counters
  /\bgtag\(|dataLayer|\b_gaq\b|\bga\(["'](?:create|send|set)|\bfbq\(|\b_paq\b|_sf_async|comscore|_linkedin_|\bttq\.|NREUM|_satellite|utag\./,
  // consent, prompts, comments, posts from elsewhere
  /__tcfapi|Cookiebot|OptanonWrapper|didomi|OneSignal|hbspt\.|disqus_|twttr\.|instgrm\.|facebook-jssdk/,
  // what makes the page, and data for search engines
  /wpcf7|_wpemoji|wp-(?:emoji|json|smiley)|gallery_shortcode|__NEXT_|__NUXT__|CDATA\[|\]\]>|"@context": ?"https?:[\\/]*schema\.org/,
  // the signs around a script; a feed has them around a story as well
  /^(?:\/\/|\/\*) ?<!\[CDATA\[|^<!\[CDATA\[$|^(?:\/\/|\/\*)? ?\]\]>(?: \*\/)?$/,
]
/** What other scripts and style sheets of pages have. */
const SIGNS_OF_PAGES: readonly RegExp[] = [
  /\b(?:document|window|navigator|self)(?:\.[a-z_]|\[)|\bgetElement|\bcreateElement\(|\baddEventListener\(/,
  /\bjQuery\(|\$\(["'a-z]|\(function ?\(|\|\| ?(?:\[\]|\{\})/,
  /!important|^@(?:media|font-face|import)\b|^[.#][\w-]+(?: [^{};"'()=]*)?\{/,
  // data in one line
  /^\{"[\w@-]+":.{40,}\}$/,
]
const OF_SITE = /* @__PURE__ */ anyOf(SIGNS_OF_SITES)
const OF_PAGES = /* @__PURE__ */ anyOf(SIGNS_OF_PAGES)
/** What sentences on code say, in most languages; the last three are 'code' in Chinese, Japanese and Korean. */
const LANGUAGE_OF_CODE =
  /\b(?:css|html5?|javascript|jquery|js|json|php|xml|api|sdk|typescript|wordpress|snippets?|markup)\b|代[码碼]|コード|코드/i
/** A name that only code has, 'getMonth' or 'event_list'. */
const NAMES_OF_CODE = /(?<![\w$])(?:[a-z]+(?:[A-Z][a-z]+)+|[a-z]{2,}_[a-z_]{2,})\b/g
const CODE_CHARACTER = /[{}[\]()=;<>"\\]/
/** Within a program 'autoplay: false', 'img.emoji,' and '// the end' are code too. */
const OF_PROGRAM = /_|^[\w$'-]+: ?\S+$|^\S+,$|^\/\//
/** 'So we open dataLayer (in the console)' and 'Then call gtag(event)' read as words. */
const BEGINS_WITH_WORDS = /^(?:\p{L}[\p{L}'’-]* ){3}|^\p{Lu}[\p{L}'’]*,? \p{Ll}+ /u
/**
 * Between tags without a break a sentence may stand on the line of a script. Outside of strings and comments no script has so many words, or letters
 * of a script without blanks, in a row, nor a word that ends in a letter that ASCII has not and a word behind it.
 */
const SENTENCE = /(?<![\p{L}\p{M}'’-])(?:\p{L}[\p{L}\p{M}'’-]*,? ){4}\p{L}|(?![a-z])\p{Ll} \p{L}|[\p{Lo}\p{M}]{4}/u
const STRING_OR_COMMENT = /"[^"]*"|(?<!\p{L})'[^']*'|^(?:\/\/|\/?\*|<!--).*/gu
/** No labelled text was taken from all tags of a page, so this is a guess. */
const SCRIPT_SCORE = 0.9
/** What the evidence calls them. */
export const SCRIPT_SHAPE = 'script'

/**
 * 'Here is what we use in Mill Street' has no mark at its end; a cross-head of fewer words hasn't either. Of the texts in docs/boilerplate.md
 * none loses code of its own at 3 or 6; at 6 seven lines of scripts more go.
 */
const MIN_WORDS_BROKEN_OFF = 4

/** Code in a row, from its first line; those of its lines that may go are without the words that may stand among them. */
interface Script {
  readonly first: number
  readonly lines: readonly number[]
}

/**
 * Adds a page's own scripts, style sheets and data to the verdicts, in place; not what stands between fences, nor where the story shows code. Within
 * a story they go if there are some around it too, or if all are of the kind that only sites have.
 */
export function addLeftOverScripts({ facts, candidates, layout }: LaidOutText, verdicts: Verdicts, code: ReadonlySet<number>): void {
  const isOfSite = (i: number): boolean => mayBeCode(facts[i]) && OF_SITE.test(facts[i].text)
  const isOfPage = (i: number): boolean => mayBeCode(facts[i]) && (OF_SITE.test(facts[i].text) || OF_PAGES.test(facts[i].text))
  // Few texts have scripts, and no script is without a bracket or colon.
  if (!facts.some(({ signs }, i) => (signs & SIGNS.form) !== 0 && isOfPage(i))) return
  const scripts = scriptsAmong(facts, isOfSite)
  const ofScripts = new Set(scripts.flatMap(({ lines }) => lines))
  const sentences = range(0, facts.length).filter((i) => isStory(facts[i], candidates[i]) && !ofScripts.has(i))
  const [from, to] = [sentences[0] ?? 0, sentences.at(-1) ?? facts.length - 1]
  const isAround = ({ first, lines }: Script): boolean => (first < from || first > to) && lines.some(isOfPage)
  const isTakenFromAllTags = scripts.some(isAround) || scripts.every(({ lines }) => lines.some(isOfSite))
  const story = range(from, to + 1).filter((i) => !ofScripts.has(i) && i !== layout.headline)
  const sure = isTakenFromAllTags && code.size === 0 && !showsCode(facts, scripts, story, layout.headline)
  for (const i of scripts.filter(({ lines }) => sure || lines.some(isOfSite)).flatMap(({ lines }) => lines)) {
    if (i === layout.headline || verdicts[i]?.sure === true) continue
    verdicts[i] = byNeighbours('stray-ui', SCRIPT_SHAPE, sure, SCRIPT_SCORE, { shape: SCRIPT_SHAPE })
  }
}

function mayBeCode(line: LineFacts, inProgram = false): boolean {
  const hasSign = CODE_CHARACTER.test(line.text) || (inProgram && OF_PROGRAM.test(line.text))
  return hasSign && !stops(line) && !BEGINS_WITH_WORDS.test(line.text) && !SENTENCE.test(line.text.replace(STRING_OR_COMMENT, ''))
}

/** The programs of a text, and its single lines of code. */
function scriptsAmong(facts: readonly LineFacts[], isOfSite: (i: number) => boolean): readonly Script[] {
  const programs = programsAmong(facts).map(
    ({ first, last }): Script => ({ first, lines: range(first, last + 1).filter((i) => mayBeCode(facts[i], true)) }),
  )
  const inProgram = new Set(programs.flatMap(({ lines }) => lines))
  const isAlone = (i: number): boolean => !inProgram.has(i) && mayBeCode(facts[i]) && (isStatement(facts[i].text) || isOfSite(i))
  const alone = range(0, facts.length).filter(isAlone)
  return [...programs, ...alone.map((i) => ({ first: i, lines: [i] }))]
}

/** Whether a story shows code: its headline or a sentence names a language of code, or a line of it announces some or has a name from it. */
function showsCode(facts: readonly LineFacts[], scripts: readonly Script[], story: readonly number[], headline: number): boolean {
  const brokenOff = new Set(story.filter((i) => facts[i].words >= MIN_WORDS_BROKEN_OFF && !stops(facts[i])))
  if (scripts.some(({ first }) => first > 0 && (announces(facts[first - 1]) || brokenOff.has(first - 1)))) return true
  const namesIn = (i: number): readonly string[] => facts[i].text.match(NAMES_OF_CODE) ?? []
  const names = new Set(scripts.flatMap(({ lines }) => lines.flatMap(namesIn)))
  const speaksOfCode = (i: number): boolean => LANGUAGE_OF_CODE.test(facts[i].text) || namesIn(i).some((name) => names.has(name))
  return story.some(speaksOfCode) || (headline >= 0 && speaksOfCode(headline))
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}
