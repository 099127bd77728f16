import { beginsBulleted } from '../../text/list-item.js'
import { endsWithColon, isQuestion } from '../../text/sentence-marks.js'
import { type LineFacts, SIGNS, stops } from '../lines/line-facts.js'
import type { LaidOutText } from './layout.js'

// Parts that belong together: entries of a live blog and a listicle, lines of a stanza or list. Buttons and boxes between them, or their being
// short, make the line model doubt some; where it has others of them for the story, these are too.

const MIN_NUMBERED_ENTRIES = 4
/** An entry of a listicle is no longer. */
export const MAX_LINES_OF_ENTRY = 14
/** Of the headings of a listicle so many at least are the story's by the model. */
const KEPT_SHARE = 2 / 3

/** The numbers from `from` up to `end`. */
export function indicesOf(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, k) => from + k)
}

/** The numbered headings of a listicle, from 1 on and with something below each; for each line whether it is one. */
export function headingsOfListicle({ facts, layout }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  const numbers = facts.map(numberOf)
  for (let i = Math.max(0, layout.headline); i < facts.length; i++) {
    if (numbers[i] !== 1) continue
    const heads = headsFrom(i, numbers)
    const kept = heads.filter(isKept).length
    if (heads.length < MIN_NUMBERED_ENTRIES || heads[1] === i + 1 || kept < KEPT_SHARE * heads.length) continue
    for (const head of heads) found[head] = true
    i = heads[heads.length - 1]
  }
  return found
}

/** The number that a line begins with, '2. Comments'; 0 where it begins with none. */
export function numberOf({ text, signs }: LineFacts): number {
  return (signs & SIGNS.digit) === 0 ? 0 : Number(/^(\d{1,2})[.)] /u.exec(text)?.[1] ?? 0)
}

/** Lines with the numbers 1, 2, 3, … one after the other. */
function headsFrom(first: number, numbers: readonly number[]): number[] {
  const heads = [first]
  for (let i = first + 1; i < numbers.length && i <= heads[heads.length - 1] + MAX_LINES_OF_ENTRY; i++) {
    if (numbers[i] === heads.length + 1) heads.push(i)
  }
  return heads
}

/** A paragraph alone is no block, and a text without blank lines is one. */
const MIN_BLOCK_LINES = 2
const MAX_BLOCK_LINES = 12

/** The lines of stanzas and lists, between blank lines, of which the model has half or more for the story; for each line whether it is one. */
export function linesOfKeptBlocks({ facts, candidates, layout }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  let from = layout.headline + 1
  for (let end = from + 1; end <= facts.length; end++) {
    if (end < facts.length && facts[end].line === facts[end - 1].line + 1) continue
    const start = from
    from = end
    if (end - start < MIN_BLOCK_LINES || end - start > MAX_BLOCK_LINES) continue
    let kept = 0
    for (let i = start; i < end; i++) if (candidates[i] === undefined && isKept(i)) kept++
    if (2 * kept >= end - start) for (let i = start; i < end; i++) found[i] = candidates[i] === undefined
  }
  return found
}

/** A line that announces a list has so many words at least: 'The council will vote on three things:' */
const MIN_WORDS_ABOVE_ITEMS = 4
const MAX_ANNOUNCED_ITEMS = 30

/** Of items without an announcement so many stand between two sentences; of those that end in commas so many above the last one. */
const MIN_LISTED_ITEMS = 3
const MIN_ENUMERATED = 2

/**
 * The items right below a line of some words with a colon at its end that is kept; three or more with the same bullet between such a sentence and
 * another; items that end in commas, the last in a full stop, with the line above that announces them. For each line whether it is one.
 */
export function itemsOfAnnouncedLists({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found = facts.map(() => false)
  const take = (from: number, end: number): void => {
    for (let i = from; i < end; i++) found[i] = candidates[i] === undefined
  }
  facts.forEach((line, i) => {
    if (candidates[i] !== undefined || beginsBulleted(line.text)) return
    const announces = endsWithColon(line.text)
    const end = endOfItems(i + 1, facts)
    if (announces) take(i, endOfEnumeration(i + 1, facts))
    if (!isKept(i)) return
    if (announces && line.words >= MIN_WORDS_ABOVE_ITEMS) take(i + 1, end)
    const isSentence = (at: number): boolean => at < facts.length && candidates[at] === undefined && facts[at].prose && facts[at].ends
    if (end - i > MIN_LISTED_ITEMS && isSentence(i) && isSentence(end) && haveSameBullet(i + 1, end, facts)) take(i + 1, end)
  })
  return found
}

/** Behind the last of the lines from `from` on that begin with a bullet; a blank line may stand above the first. */
function endOfItems(from: number, facts: readonly LineFacts[]): number {
  const isBelow = (i: number): boolean => facts[i].line <= facts[i - 1].line + (i === from ? 2 : 1)
  let end = from
  while (end < facts.length && end - from < MAX_ANNOUNCED_ITEMS && isBelow(end) && beginsBulleted(facts[end].text)) end++
  return end
}

function haveSameBullet(from: number, end: number, facts: readonly LineFacts[]): boolean {
  const bullet = facts[from].text.charAt(0)
  return !/\p{Nd}/u.test(bullet) && indicesOf(from, end).every((i) => facts[i].text.startsWith(bullet))
}

/**
 * Behind the last of the lines from `from` on that are items of one sentence, 'warm the pan,' and 'rinse it with water.' at the end; the line above
 * where there are none. No menu has them.
 */
function endOfEnumeration(from: number, facts: readonly LineFacts[]): number {
  let last = from
  while (last < facts.length && last - from < MAX_ANNOUNCED_ITEMS && /[,;،؛；，、]$/u.test(facts[last].text)) last++
  return last - from >= MIN_ENUMERATED && last < facts.length && stops(facts[last]) ? last + 1 : from - 1
}

/** Of an interview so many answers at least are the story's by the model. */
const MIN_KEPT_ANSWERS = 3
/** Between a question and the next one stand the answer and a box. */
const MAX_LINES_TO_QUESTION = 8
/** Korean and Japanese ask with a syllable, and set a full stop behind it. */
const ASKS = /까\.$|か。$/u

/**
 * The questions of an interview, or of any text that asks and answers, and the answers right below; for each line whether it is one. A box between
 * two of them makes the model doubt the later ones.
 */
export function linesOfInterview({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  const asks = (i: number): boolean => isQuestion(facts[i].text) || ASKS.test(facts[i].text)
  const isOpen = (i: number): boolean => i < facts.length && candidates[i] === undefined
  const asked = indicesOf(0, facts.length).filter((i) => isOpen(i) && isOpen(i + 1) && facts[i + 1].ends && asks(i) && !asks(i + 1))
  for (let from = 0, end: number; from < asked.length; from = end) {
    end = from + 1
    while (end < asked.length && asked[end] - asked[end - 1] <= MAX_LINES_TO_QUESTION) end++
    const interview = asked.slice(from, end)
    if (interview.filter((i) => isKept(i + 1)).length < MIN_KEPT_ANSWERS) continue
    for (const i of interview) found[i] = found[i + 1] = true
  }
  return found
}

/** So many pairs at least; a label has few words, what it says in a sentence is not known for the page's. */
const MIN_PAIRS = 3
const MAX_WORDS_OF_LABEL = 4
/** The model keeps one of so many sentences at least: boxes of the page have labels with sentences, too. */
const KEPT_OF_SENTENCES = 3

/** Labels with a sentence each, 'Watch', 'The film “Salt”, at the Odeon.', right below a sentence that is kept; for each line whether it is of a pair. */
export function linesOfPairs({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  const isLabel = (line: LineFacts): boolean => !line.ends && line.words <= MAX_WORDS_OF_LABEL && numberOf(line) === 0
  const isPair = (i: number): boolean => i + 1 < facts.length && isLabel(facts[i]) && candidates[i + 1] === undefined && stops(facts[i + 1])
  for (let from = 1, end: number; from < facts.length; from = Math.max(end, from + 1)) {
    end = from
    while (isPair(end)) end += 2
    if (end - from < 2 * MIN_PAIRS || !facts[from - 1].ends || !isKept(from - 1)) continue
    if (KEPT_OF_SENTENCES * indicesOf(from, end).filter((i) => facts[i].ends && isKept(i)).length < (end - from) / 2) continue
    for (let i = from; i < end; i++) found[i] = candidates[i] === undefined
  }
  return found
}

/** So many turns at least, half of them sentences; a list behind dashes has no sentences. */
const MIN_TURNS = 6
const DASH = /^[-–—] ?\p{L}/u

/** What people say to each other behind dashes, right below a sentence that is kept; for each line whether it is a turn. */
export function linesOfDialogue({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  for (let from = 1, end: number; from < facts.length; from = end + 1) {
    end = from
    while (end < facts.length && DASH.test(facts[end].text)) end++
    const turns = indicesOf(from, end)
    const spoken = turns.filter((i) => facts[i].ends).length
    if (turns.length < MIN_TURNS || 2 * spoken < turns.length || !facts[from - 1].ends || !isKept(from - 1)) continue
    if (KEPT_OF_SENTENCES * turns.filter(isKept).length < turns.length) continue
    for (const i of turns) found[i] = candidates[i] === undefined
  }
  return found
}

/** 'With kind regards,' */
const MAX_WORDS_OF_CLOSING = 4
/** A name and a place. */
const MAX_LINES_OF_SIGNATURE = 2
const MAX_WORDS_OF_SIGNATURE = 5

/** The closing of a letter right below a sentence that is kept, with whoever signs it; for each line whether it is of one. */
export function linesOfSignature({ facts, candidates }: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const found: boolean[] = []
  facts.forEach(({ words, text }, i) => {
    if (i === 0 || words > MAX_WORDS_OF_CLOSING || candidates[i] !== undefined || !/[,،，]$/u.test(text)) return
    if (!facts[i - 1].ends || !isKept(i - 1)) return
    const isSigned = (at: number): boolean =>
      at < facts.length && candidates[at] === undefined && !facts[at].ends && facts[at].words <= MAX_WORDS_OF_SIGNATURE
    for (let at = i + 1; at <= i + MAX_LINES_OF_SIGNATURE && isSigned(at); at++) found[i] = found[at] = true
  })
  return found
}

/** What a test calls what speaks for a thing and what speaks against it, as line keys. */
const FOR_AND_AGAINST = /* @__PURE__ */ new Set(
  [
    'pros|cons|pro|contra|con|plus|minus|for|against|the good|the bad|advantages|disadvantages|strengths|weaknesses|positives|negatives',
    'vorteile|nachteile|stärken|schwächen|positiv|negativ|voordelen|nadelen|pluspunten|minpunten|plussen|minnen',
    'avantages|inconvénients|points forts|points faibles|les plus|les moins|pour|contre',
    'ventajas|desventajas|inconvenientes|a favor|en contra|puntos fuertes|puntos débiles|lo mejor|lo peor|avantatges|inconvenients',
    'prós|contras|vantagens|desvantagens|pontos fortes|pontos fracos|pontos positivos|pontos negativos',
    'contro|vantaggi|svantaggi|pregi|difetti|punti di forza|punti deboli|avantaje|dezavantaje|plusuri|minusuri|puncte tari|puncte slabe',
    'fördelar|nackdelar|fordele|ulemper|fordeler|plussat|miinukset|plussaa|miinusta|hyvää|huonoa|hyvät puolet|huonot puolet',
    'zalety|wady|plusy|minusy|mínusy|výhody|nevýhody|klady|zápory|pozitíva|negatíva|előnyök|hátrányok|pozitívumok|negatívumok',
    'достоинства|недостатки|плюсы|минусы|преимущества|за|против|переваги|недоліки|плюси|мінуси|предимства|недостатъци|минуси',
    'prednosti|mane|nedostaci|slabosti|pomanjkljivosti|предности|мане|недостаци|privalumai|trūkumai|plusi|mīnusi|plussid|miinused',
    'πλεονεκτήματα|μειονεκτήματα|υπέρ|κατά|θετικά|αρνητικά|artıları|eksileri|artılar|eksiler|avantajlar|dezavantajlar|avantajları|dezavantajları',
    'المزايا|العيوب|الإيجابيات|السلبيات|مزایا|معایب|نقاط قوت|نقاط ضعف|יתרונות|חסרונות|फायदे|नुकसान|खूबियां|खामियां|সুবিধা|অসুবিধা|নன்மைகள்|தீமைகள்',
    'kelebihan|kekurangan|ưu điểm|nhược điểm|ข้อดี|ข้อเสีย|良い点|悪い点|メリット|デメリット|장점|단점|优点|缺点|優點|缺點',
  ].flatMap((names) => names.split('|')),
)
const MAX_WORDS_ABOVE = 3
/** Below each of the two stand so many rows, each of so many words at most. */
const MAX_ROWS_FOR = 6
const MAX_WORDS_FOR = 12

/**
 * The rows of a test for and against a thing, with their two headings; for each line whether it is one. Of 273 lines of labelled pages that stay for
 * it 220 are in a gold.
 */
export function linesOfProsAndCons(text: LaidOutText): boolean[] {
  const { facts, layout } = text
  const found = facts.map(() => false)
  const isHeading = (i: number): boolean => i < facts.length && facts[i].words <= MAX_WORDS_ABOVE && FOR_AND_AGAINST.has(facts[i].key)
  // A menu in front of the story may have 'For' and 'Against', too.
  for (let i = layout.first + 1; i < facts.length; i++) {
    if (!isHeading(i)) continue
    const second = endOfRows(i + 1, text, isHeading)
    if (!isHeading(second) || facts[second].key === facts[i].key || !isCount(second - i - 1)) continue
    const end = endOfRows(second + 1, text, isHeading)
    // Where nothing tells the last row from what stands below, the second list is as long as the first.
    found.fill(true, i, isCount(end - second - 1) ? end : Math.min(end, 2 * second - i))
  }
  return found
}

function isCount(rows: number): boolean {
  return rows > 0 && rows <= MAX_ROWS_FOR
}

/** Behind the last of the rows from `from` on, all with a blank line between or none. */
function endOfRows(from: number, { facts, candidates }: LaidOutText, isHeading: (i: number) => boolean): number {
  const gap = (i: number): number => facts[i].line - facts[i - 1].line
  const isRow = (i: number): boolean => candidates[i] === undefined && facts[i].words <= MAX_WORDS_FOR && !isHeading(i)
  let end = from
  while (end < facts.length && isRow(end) && (end <= from + 1 || gap(end) <= gap(from + 1))) end++
  return end
}
