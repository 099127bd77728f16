import type { Edit } from '../../../text/edits/edit.js'
import { EditList } from '../edit-list.js'
import { bytesInWindows1252, decodedBytes, isMostlyUtf8 } from './encodings.js'

// Chinese, Japanese or Korean text, in an encoding of two bytes, that was read as windows-1252 or Latin-1, which readers take that know no encoding:
// `ÊÐ³¤ËµÇÅÒª¹Ø±Õ` for `市长说桥要关闭`. Each character became two, most of them beyond ASCII, in rows as no language has them. Which encoding it was, the
// frequent characters tell: half of a text is made of three hundred, and in the wrong encoding its characters are rare ones.

/** An encoding of an East Asian language. */
interface Candidate {
  readonly encoding: string
  /** Characters in a row, as bytes. A no-break space may be a second byte, but no first one: that is one of the text. */
  readonly run: RegExp
  /** The same where it may be: in GBK it begins rare and traditional characters. */
  readonly otherRun?: RegExp
  /** Characters that make up two fifths of a text or more. */
  readonly frequent: RegExp
}

/** In simplified and traditional forms. */
const HAN =
  /[的一是不了在人有我他这中大来上个国到说们为子和你地出也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当看开用主行方又如前所本面公同三已动两长样现分将外高意进把法实回二理美点月明全工者部定力机新最市业情名女问给等几很间打因重被走电四第相次东政海口使教西再平真气信北少关并内加由产入先五太水万体别总场书比住员九性通目华报立活难件安表原车应期提感金何更反合做系计司利受光果及今京务制任至物记风战接它特题建度统请让认论百科元社六指流每管连远资队带条院变联言权展该领传近治保达办运品转量技程语基式息写识极取设始历商影失网火客病医药這來個國說們為時對會過後麼無沒於還發當開長樣現將進實點機業問給幾間電東氣關並內產萬體別總場書員華報難車應計務記風戰題請讓認論連遠資隊帶條變聯權領傳辦運轉語寫識極設歷網醫藥與見]/gu
const HANGUL =
  /[이다을에의는대지로시고기가를인국하한자서사해선도공했은정상비트어으장당제미리계전성년들수회과중산주아민부있설업라그보코위만프스나통소경동적원마관며남권내건일개안용게결모발여거드행우신것명현후난차등면러법체실된유할간월세심]/gu
/** Kana and frequent kanji. */
const JAPANESE =
  /[ぁ-ゖァ-ー日年人大会本国中地学生者時一上事行出見分後前社長部同市場内立手間方今自業力金発通全員問記東京都県新政月子気当的性調対電車実]/gu
const CANDIDATES: readonly Candidate[] = [
  {
    encoding: 'gbk',
    run: /(?:[\x81-\x9f\xa1-\xfe][\x40-\x7e\x80-\xfe])+/g,
    otherRun: /(?:[\x81-\xfe][\x40-\x7e\x80-\xfe])+/g,
    frequent: HAN,
  },
  { encoding: 'big5', run: /(?:[\x81-\x9f\xa1-\xfe][\x40-\x7e\xa1-\xfe])+/g, frequent: HAN },
  { encoding: 'euc-kr', run: /(?:[\x81-\x9f\xa1-\xfe][A-Za-z\x81-\xfe])+/g, frequent: HANGUL },
  { encoding: 'shift_jis', run: /(?:[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]|[\xa1-\xdf])+/g, frequent: JAPANESE },
  { encoding: 'euc-jp', run: /(?:\x8e[\xa1-\xdf]|\x8f?[\xa1-\xfe]{2})+/g, frequent: JAPANESE },
]

/** How large the share of the frequent characters is at least, and how near the next best encoding may come to it. */
const MIN_SHARE = 0.2
const MAX_NEXT = 0.6
const MIN_CHARACTERS = 5
/** As many different frequent ones; a row of the same letter ('ÖÖÖÖ') has one. */
const MIN_DIFFERENT = 3
/** So many characters stand in a row somewhere in a line that has letters of ASCII too. */
const MIN_RUN = 3
/** So many characters of a text are judged. */
const MAX_JUDGED = 4000

/** The edits that put such a text right; none where its characters may be good ones. */
export function misreadEastAsianEdits(text: string): readonly Edit[] {
  if (!isSuspect(text)) return []
  const lines = Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({ line, start: index }))
  const judged = lines
    .flatMap(({ line }) => (isSuspect(line) ? [line] : []))
    .join('\n')
    .slice(0, MAX_JUDGED)
  if (isMostlyUtf8(judged)) return []
  const bytes = bytesInWindows1252(judged)
  const [{ candidate, share }, next] = CANDIDATES.map((candidate) => readingOf(bytes, candidate)).sort((a, b) => b.share - a.share)
  if (share < MIN_SHARE || next.share > MAX_NEXT * share) return []
  const edits = new EditList(text, 'mojibake')
  for (const { line, start } of lines) {
    for (const { at, length, meant } of bestRunsOf(bytesInWindows1252(line), candidate)) {
      edits.replace(start + at, start + at + length, meant)
    }
  }
  return edits.list()
}

/** Whether a text has rows of letters beyond ASCII, or kana of Shift JIS: `‚Ì‚ð`, `ƒeƒX`. */
function isSuspect(text: string): boolean {
  return /[\u00a1-\u00ff]{3}/.test(text) || /[‚\u0082][\u00a0-\u00ff].{0,8}[‚\u0082][\u00a0-\u00ff]|[ƒ\u0083].[ƒ\u0083]/.test(text)
}

const LINE = /[^\r\n]+/g

interface Reading {
  readonly candidate: Candidate
  /** Share of the frequent characters among those beyond ASCII; 0 if there are too few to tell. */
  readonly share: number
}

function readingOf(bytes: string, candidate: Candidate): Reading {
  const meant = bytes.replace(candidate.run, (run) => charactersOf(run, candidate) ?? run)
  const characters = numberBeyondAscii(meant)
  const frequent = meant.match(candidate.frequent) ?? []
  if (characters < MIN_CHARACTERS || new Set(frequent).size < MIN_DIFFERENT) return { candidate, share: 0 }
  return { candidate, share: frequent.length / characters }
}

/** Characters of a line in a row, and what they were meant to be. */
interface Run {
  readonly at: number
  readonly length: number
  readonly meant: string
}

/** The runs of a line by the first bytes with which it has more frequent characters. */
function bestRunsOf(bytes: string, { otherRun, ...candidate }: Candidate): readonly Run[] {
  const runs = runsOf(bytes, candidate)
  if (otherRun === undefined || !bytes.includes('\xa0')) return runs
  const others = runsOf(bytes, { ...candidate, run: otherRun })
  const frequent = (of: readonly Run[]): number => of.reduce((sum, { meant }) => sum + (meant.match(candidate.frequent)?.length ?? 0), 0)
  return frequent(others) > frequent(runs) ? others : runs
}

/** The runs of a line; none if not all of it can be of the encoding, or it has few characters beside letters of ASCII ('Søren Bjørnstad'). */
function runsOf(bytes: string, candidate: Candidate): readonly Run[] {
  const runs: Run[] = []
  for (const { 0: own, index } of bytes.matchAll(candidate.run)) {
    const meant = charactersOf(own, candidate)
    if (meant === undefined) return []
    runs.push({ at: index, length: own.length, meant })
  }
  const rest = bytes.replace(candidate.run, '')
  if (/[\x80-\x9f\xa1-\uffff]/.test(rest)) return []
  return runs.some(({ meant }) => meant.length >= MIN_RUN) || !/[A-Za-z]/.test(rest) ? runs : []
}

/** What a run of bytes is in the encoding; nothing if not all of them are of it. */
function charactersOf(run: string, { encoding }: Candidate): string | undefined {
  const characters = decodedBytes(run, encoding)
  return characters?.includes('\ufffd') === true ? undefined : characters
}

function numberBeyondAscii(text: string): number {
  return text.replace(/[\0-\x7f]+/g, '').length
}
