import type { LaidOutText } from './layout.js'
import { addRange } from './line-indices.js'

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
 * The rows of a test for and against a thing, with their two headings. Of 273 lines of labelled pages that stay for
 * it 220 are in a gold.
 */
export function linesOfProsAndCons(text: LaidOutText): ReadonlySet<number> {
  const { facts, layout } = text
  const found = new Set<number>()
  const isHeading = (i: number): boolean => i < facts.length && facts[i].words <= MAX_WORDS_ABOVE && FOR_AND_AGAINST.has(facts[i].key)
  // A menu in front of the story may have 'For' and 'Against', too.
  for (let i = layout.first + 1; i < facts.length; i++) {
    if (!isHeading(i)) continue
    const second = endOfRows(i + 1, text, isHeading)
    if (!isHeading(second) || facts[second].key === facts[i].key || !isCount(second - i - 1)) continue
    const end = endOfRows(second + 1, text, isHeading)
    // Where nothing tells the last row from what stands below, the second list is as long as the first.
    addRange(found, i, isCount(end - second - 1) ? end : Math.min(end, 2 * second - i))
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
