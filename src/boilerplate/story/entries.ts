import { beginsBulleted } from '../../text/list-item.js'
import { endsWithColon, isQuestion } from '../../text/sentence-marks.js'
import { type LineFacts, SIGNS, stops } from '../lines/line-facts.js'
import { isTimeOfDay, minuteAtStart, minuteOfDay } from '../lines/times-of-day.js'
import { isHeadlineLike, isLongLine, type LaidOutText } from './layout.js'

// Parts that belong together: entries of a live blog and a listicle, lines of a stanza or list. Buttons and boxes between them, or their being
// short, make the line model doubt some; where it has others of them for the story, these are too.

/** A ticker of headlines has times, but no sentences below them. */
const MIN_TIMED_ENTRIES = 3
/** Between the time of an entry and its first sentence stand its heading, its author, a label. */
const MAX_LINES_TO_SENTENCE = 4
/** 'The goose was gone.' in the log of a police station; so few words may be a button elsewhere. */
const MIN_WORDS_OF_ENTRY = 3
/** 'Updated on Monday 4 March at 4:42 p.m. EST', 'Tuesday noon' */
const MAX_WORDS_OF_TIME = 9
const MAX_WORDS_OF_NAME = 3
/** Above the first time stand buttons, too. */
const MIN_HEADLINE_WORDS = 4
/** Of the entries of a live blog with buttons below each the model keeps so many at least, of a list of what others wrote fewer. */
const MIN_KEPT_SHARE = 1 / 6
const MIN_NUMBERED_ENTRIES = 4
/** An entry of a listicle is no longer. */
export const MAX_LINES_OF_ENTRY = 14
/** Of the headings of a listicle so many at least are the story's by the model. */
const KEPT_SHARE = 2 / 3

/**
 * The lines of a live blog or a log: times of day one after the other, or backwards, on lines of their own or in front of headings, with sentences
 * below them that are kept, and what stands right above them, the headline too.
 *
 * @param isKept - Whether the model has a line for the story.
 * @returns For each line whether it is the time, a sentence or the heading of an entry; empty where the text is no live blog.
 */
export function linesOfLiveBlog(text: LaidOutText, isKept: (i: number) => boolean): boolean[] {
  const minutes = text.facts.map(minuteAlone)
  const alone = entriesOf(text, minutes)
  if (alone !== undefined && (hasKept(alone.entries[0], alone, isKept) || isMostOfPage(alone, text, isKept))) return linesOf(alone, text)
  // A ticker beside a story has times in front of its headings, and the model may have the teaser below the first one for the story's.
  const inFront = entriesOf(
    text,
    text.facts.map(({ key, signs }, i) => minutes[i] ?? ((signs & SIGNS.digit) === 0 ? undefined : minuteAtStart(key))),
  )
  return inFront !== undefined && isMostOfPage(inFront, text, isKept) ? linesOf(inFront, text) : []
}

/** An entry by its lines: its time, its first sentence, the next time. */
interface TimedEntry {
  readonly time: number
  readonly from: number
  readonly end: number
}

/** All entries, from the line `start` up to `end`. */
interface TimedEntries {
  readonly entries: readonly TimedEntry[]
  readonly start: number
  readonly end: number
  readonly isTime: (i: number) => boolean
  readonly isSentence: (i: number) => boolean
}

/** The entries below lines of which a minute of the day is read, with the sentences right above the first; none if they are few or out of order. */
function entriesOf({ facts, candidates }: LaidOutText, minutes: readonly (number | undefined)[]): TimedEntries | undefined {
  const times = minutes.flatMap((minute, i) => (minute === undefined ? [] : [i]))
  if (times.length < MIN_TIMED_ENTRIES) return undefined
  const isTime = (i: number): boolean => minutes[i] !== undefined
  const isSentence = (i: number): boolean => candidates[i] === undefined && isSentenceOfEntry(facts[i])
  const entries = times.flatMap((time, k): TimedEntry[] => {
    const end = times[k + 1] ?? facts.length
    const from = indicesOf(time, Math.min(end, time + 1 + MAX_LINES_TO_SENTENCE)).find(isSentence)
    return from === undefined ? [] : [{ time, from, end }]
  })
  if (entries.length < MIN_TIMED_ENTRIES || 2 * entries.length < times.length) return undefined
  if (!isInOrder(entries.map(({ time }) => minutes[time] ?? 0))) return undefined
  const last = entries[entries.length - 1]
  let end = last.from
  while (end < last.end && isSentenceOfEntry(facts[end])) end++
  let start = entries[0].time
  while (start > 0 && facts[start - 1].prose && isSentence(start - 1)) start--
  return { entries, start, end, isTime, isSentence }
}

/** The minute of the day that a line is, its day and zone with it. */
function minuteAlone({ key, words, signs }: LineFacts): number | undefined {
  const mayBe = words > 0 && words <= ((signs & SIGNS.digit) === 0 ? MAX_WORDS_OF_NAME : MAX_WORDS_OF_TIME)
  return mayBe ? minuteOfDay(key) : undefined
}

/** A sentence, however short, with a full stop: headlines of a ticker may ask, and '4:42 p.m.' says nothing. */
function isSentenceOfEntry(line: LineFacts): boolean {
  return isLongLine(line) || (line.words >= MIN_WORDS_OF_ENTRY && stops(line) && !isTimeOfDay(line.key))
}

function hasKept({ from, end }: TimedEntry, { isSentence }: TimedEntries, isKept: (i: number) => boolean): boolean {
  return indicesOf(from, end).some((i) => isSentence(i) && isKept(i))
}

/** Whether enough entries have sentences that are kept, more than twice as many as there is prose elsewhere on the page. */
function isMostOfPage(all: TimedEntries, { facts }: LaidOutText, isKept: (i: number) => boolean): boolean {
  const { entries, start, end, isSentence } = all
  if (MIN_KEPT_SHARE * entries.length > entries.filter((entry) => hasKept(entry, all, isKept)).length) return false
  const sentences = indicesOf(0, facts.length).filter(isSentence)
  const isInside = (i: number): boolean => i >= start && i < end
  return sentences.filter((i) => isInside(i) && isKept(i)).length > 2 * sentences.filter((i) => !isInside(i) && facts[i].prose).length
}

/** Their times, sentences and headings, and the headline right above. */
function linesOf({ start, end, isTime, isSentence }: TimedEntries, { facts, candidates }: LaidOutText): boolean[] {
  const isHeading = (i: number): boolean => candidates[i] === undefined && facts[i].words > 1 && !isTime(i + 1) && isSentence(i + 1)
  const isHeadline = (i: number): boolean =>
    i === start - 1 && facts[i].words >= MIN_HEADLINE_WORDS && isHeadlineLike(facts[i], candidates[i])
  return facts.map((_, i) => isHeadline(i) || (i >= start && i < end && (isTime(i) || isSentence(i) || isHeading(i))))
}

/** Whether minutes of the day go up all the way, or down, past midnight once at most. */
function isInOrder(minutes: readonly number[]): boolean {
  const steps = minutes.slice(1).map((at, k) => at - minutes[k])
  return steps.filter((step) => step < 0).length <= 1 || steps.filter((step) => step > 0).length <= 1
}

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
