import { addToList } from '../../text/lists.js'
import { beginsSmall } from '../../text/sentences/sentence-marks.js'
import { type LineFacts, mayHaveDigit } from '../lines/line-facts.js'
import type { LaidOutText } from '../story/layout.js'
import { byNeighbours, type Verdicts } from './verdict.js'

// What a PDF has at the ends of its pages, the number and the name of the publication, stands among the paragraphs of a text that was taken from it.

/** So many numbers that go up by one, each on a line of its own with a sentence between. Two without a word may be anything. */
const MIN_PAGES = 3
const MIN_NAMED_PAGES = 2
/** Of a series that is known a page or two may have lost their numbers. */
const MAX_STEP = 3
/** Numbers of years are no pages. */
const FIRST_YEAR = 1000
/**
 * So many words at least has the line beside a number that shows it to be a page's: 'Part' above '1', '2' and '3' is the story's, and so is 'Buy now'
 * below them.
 */
const MIN_HEAD_WORDS = 3
const MAX_HEAD_WORDS = 12
/** No labelled text was taken from a PDF, so this is a guess. */
const RUNNING_HEAD_SCORE = 0.9
/** What the evidence calls them. */
const RUNNING_HEAD_SHAPE = 'running-head'

/** A line that may be the number of a page. */
interface PageNumber {
  readonly at: number
  readonly number: number
  /** Whether it has the word for it: 'Page 4', '第4頁'; and whether how many there are: 'Page 4 of 12'. */
  readonly named: boolean
  readonly counted: boolean
}

/**
 * Adds the numbers of pages to the verdicts, in place, with the lines that stand beside several of them. 'Page 4' without such a line and without how
 * many there are may be of a report that the story quotes.
 */
export function addRunningHeads({ facts, candidates, layout }: LaidOutText, verdicts: Verdicts): void {
  for (const pages of numberedPages(facts)) {
    const heads = headsBeside(pages, (i) => (candidates[i] === undefined && mayBeHead(facts[i]) ? facts[i].key : ''))
    if (heads.length === 0 && !pages.every(({ counted }) => counted)) continue
    for (const i of [...pages.map(({ at }) => at), ...heads]) {
      if (i === layout.headline || verdicts[i]?.sure === true) continue
      verdicts[i] = byNeighbours('navigation', RUNNING_HEAD_SHAPE, true, RUNNING_HEAD_SCORE, { shape: RUNNING_HEAD_SHAPE })
    }
  }
}

/** Numbers of the same form that go up by one, with a sentence between each and the next. From 1 on they may be those of a list's entries. */
function numberedPages(facts: readonly LineFacts[]): readonly PageNumber[][] {
  const found: PageNumber[][] = []
  const series = new Map<boolean, PageNumber[]>()
  let lastSentence = -1
  facts.forEach((line, at) => {
    if (line.prose || line.ends) lastSentence = at
    const page = pageNumberOf(line, at)
    if (page === undefined) return
    const pages = series.get(page.named) ?? []
    const last = pages.at(-1)
    const least = page.named ? MIN_NAMED_PAGES : MIN_PAGES
    const step = last === undefined ? 0 : page.number - last.number
    if (last !== undefined && step > 0 && step <= (pages.length < least ? 1 : MAX_STEP) && lastSentence > last.at) {
      pages.push(page)
      if (pages.length === least) found.push(pages)
    } else if (pages.length < least) {
      series.set(page.named, [page])
    }
  })
  return found.filter(([{ number, named }]) => named || number > 1)
}

/**
 * Lines that stand right above or below two or more of the numbers, if they do so at most of these, and one above its number: right below each
 * number they are headings, as those of a diary's days.
 */
function headsBeside(pages: readonly PageNumber[], headAt: (i: number) => string): number[] {
  const places = new Map<string, number[]>()
  for (const { at } of pages) {
    for (const i of [at - 1, at + 1]) {
      const head = headAt(i)
      if (head !== '') addToList(places, head, i)
    }
  }
  const heads = [...places.values()].filter((at) => at.length > 1).flat()
  const numbers = new Set(pages.map(({ at }) => at))
  const isAbove = heads.some((head) => numbers.has(head + 1))
  return isAbove && 2 * heads.length > pages.length ? heads : []
}

/** 'of 12' below '3' is a picture's place in a gallery. */
function mayBeHead(line: LineFacts | undefined): boolean {
  if (line === undefined || line.ends || beginsSmall(line.text)) return false
  return line.words >= MIN_HEAD_WORDS && line.words <= MAX_HEAD_WORDS
}

/** '4', '- 4 -' */
const BARE = /^(?:[-–—] ?)?(?<number>\d{1,4})(?: ?[-–—])?$/
/** 'Page 4', 'Seite 4 von 12', 'стр. 4', '第4頁', '4ページ' */
const NAMED =
  /^(?:(?:page|pg\.?|seite|página|pág\.?|pagina|pag\.?|sida|side|sivu|strona|strana|str\.|oldal|стр\.|страница|сторінка|σελίδα|σελ\.|sayfa|صفحة|صفحه|עמוד|पृष्ठ|halaman|trang|หน้า) ?(?<number>\d{1,4})(?<all> ?(?:\/|\p{L}{1,4}) ?\d{1,4})?|第 ?(?<east>\d{1,4}) ?[页頁]|(?<before>\d{1,4}) ?(?:ページ|頁|쪽|페이지|\. oldal))$/iu

function pageNumberOf(line: LineFacts, at: number): PageNumber | undefined {
  if (!mayHaveDigit(line)) return undefined
  const bare = Number(BARE.exec(line.text)?.groups?.number)
  if (bare < FIRST_YEAR) return { at, number: bare, named: false, counted: false }
  const { number, all, east, before } = NAMED.exec(line.text)?.groups ?? {}
  const named = number ?? east ?? before
  return named === undefined ? undefined : { at, number: Number(named), named: true, counted: all !== undefined }
}
