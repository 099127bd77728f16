import { everyWord, keyWords } from '../lookup/key-words.js'
import { wordSet } from '../lookup/word-set.js'
import { months } from './months.js'
import { isLabelWord, ZONE } from './time-stamps.js'

// Times of day on a line of their own or at its beginning, as over the entries of a live blog, and the minute that each is.

/** A time of day with its zone, weekday and date has no more characters. */
const MAX_TIME_CHARS = 48
/** 'Updated on Monday at 4:42 p.m.' */
const MAX_CHARS_BEFORE_TIME = 24
/**
 * '13:10', '13.10', '13:10:25', '13 h 10', '13時10分', '1時', and with a word for it behind an hour alone, '1 pm', '13 h', '2h'; '2 h' is a span.
 * Parts of dates, of longer numbers and of spans of time are none.
 */
const TIME_OF_DAY =
  /(?<![\d.:,/-])(?<hour>[01]?\d|2[0-4])(?:(?:[:.]| ?(?:h|giờ) ?)(?<minute>[0-5]\d)(?::[0-5]\d)?| ?[時时點点시](?: ?(?<past>[0-5]?\d) ?[分분]?)?|(?=(?: ?(?:[ap]m|uhr|uur)|(?:(?<=\d\d) )?h)(?!\p{L})))(?![.:,/-]?\d)/u
/** 'p.m.' and 'a. m.' are read as words. */
const LETTER_AND_POINT = /(?<!\p{L})(\p{L})\. ?(\p{L})(?!\p{L})\.?/gu
/** '3.15 %', '+1.20' */
const SIGN_OF_AMOUNT = /[\p{Sc}%‰°+*=]/u
/** '周二', '火曜日', '화요일' */
const EAST_ASIAN_WEEKDAY = /^(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)$/u

/** Names of the half of the day in which a clock of twelve hours shows a time. */
const BEFORE_NOON = 'am sa öö πμ dop ص صباحا सुबह पूर्वाह्न সকাল காலை เช้า sáng pagi 上午 早上 清晨 凌晨 午前 早朝 오전 새벽 아침'
const AFTER_NOON =
  'pm ch ös μμ odp م مساء शाम दोपहर अपराह्न দুপুর বিকেল সন্ধ্যা மாலை บ่าย chiều tối siang sore malam 下午 中午 傍晚 晚上 晚间 晚間 午後 夕方 오후 저녁'
const NOON =
  'noon midday mittag mittags midi mediodía migdia meio-dia mezzogiorno amiază middag keskipäivä południe poludnie poledne podne подне пладне ' +
  'полдень полудень dél μεσημέρι öğle الظهر ظهر צהריים दोपहर দুপুর เที่ยง trưa 正午 中午 정오'
const MIDNIGHT =
  'midnight mitternacht minuit medianoche mitjanit meia-noite mezzanotte middernacht midnatt midnat keskiyö północ půlnoc polnoc ponoć поноћ полночь північ ' +
  'полунощ éjfél μεσάνυχτα חצות เที่ยงคืน 午夜 零时 零時 자정'
/** What else stands beside a time of day and is no word of time stamps. */
const BESIDE_TIME: readonly string[] = [
  'about around by now live time gegen ca ab jetzt vers heures hacia sobre hora pelas ora orele ore alle rond tegen klokken klokka kello kella kl ok około',
  'godz godzina o w we ve v od hodin kolem ura uri oko около во ч час часа часов година годині στις περίπου saat الساعة عند توقيت حوالي ساعت בשעה समय करीब লাইভ',
  'সময় เวลา waktu jam pukul khoảng lúc giờ 今天 昨天 今日 昨日 時間 时间 頃 ごろ 许 경 현재 오늘 어제 月 日 号 號 월 일',
]

const beforeNoon = /* @__PURE__ */ wordSet([BEFORE_NOON])
const afterNoon = /* @__PURE__ */ wordSet([AFTER_NOON])
const noon = /* @__PURE__ */ wordSet([NOON])
const midnight = /* @__PURE__ */ wordSet([MIDNIGHT])
const besideTime = /* @__PURE__ */ wordSet(BESIDE_TIME)

/** A time of day in a line key, and what stands around it. */
interface Clock {
  readonly before: string
  readonly behind: string
  /** Of the day, from 0. */
  readonly minute: number
}

function clockIn(key: string): Clock | undefined {
  const written = key.slice(0, MAX_TIME_CHARS)
  const start = written.includes('.') ? written.replace(LETTER_AND_POINT, '$1$2') : written
  const found = TIME_OF_DAY.exec(start)
  if (found?.groups === undefined) return undefined
  const { hour, minute, past } = found.groups
  const before = start.slice(0, found.index)
  const behind = start.slice(found.index + found[0].length)
  const beside = [...keyWords(before), ...keyWords(behind).slice(0, 1)]
  const isOf = (half: ReadonlySet<string>): boolean => beside.some((word) => half.has(word))
  const hours = isOf(afterNoon()) ? (Number(hour) % 12) + 12 : isOf(beforeNoon()) ? Number(hour) % 12 : Number(hour)
  return { before, behind, minute: 60 * hours + Number(minute ?? past ?? 0) }
}

/**
 * The minute of the day if a line key is a time of day, as over an entry of a live blog, with its zone, day and label at most: '13:10', '9.45 am',
 * 'posted 4:42 p.m. edt', 'tuesday 16:42', 'noon'.
 */
export function minuteOfDay(key: string): number | undefined {
  if (key.length > MAX_TIME_CHARS) return undefined
  if (!/\d/u.test(key)) return minuteNamed(key)
  const clock = clockIn(key)
  return clock !== undefined && isBesideTime(clock.before, clock.behind) ? clock.minute : undefined
}

/** 'noon', 'at midnight', 'tuesday noon' */
function minuteNamed(key: string): number | undefined {
  const at = key.lastIndexOf(' ') + 1
  const name = key.slice(at)
  const minute = noon().has(name) ? 12 * 60 : midnight().has(name) ? 0 : undefined
  return minute !== undefined && everyWord(key.slice(0, at), isWordBesideTime) ? minute : undefined
}

/** The minute of the day if a line key begins with its time and goes on, as the heading of an entry does: '13:10 the ferry sails', 'kl. 13.10: …'. */
export function minuteAtStart(key: string): number | undefined {
  if (!/\d/u.test(key.slice(0, MAX_CHARS_BEFORE_TIME))) return undefined
  const clock = clockIn(key)
  return clock !== undefined && /\p{L}/u.test(clock.behind) && isBesideTime(clock.before, '') ? clock.minute : undefined
}

/**
 * Whether what stands around a time of day names its zone, its day or that it is one; of zones not all are known. With the year it is a comment's, or
 * the page's.
 */
function isBesideTime(before: string, behind: string): boolean {
  const around = `${before} ${behind.replace(/(?<!\p{L})\p{L}{1,4}$/u, '')}`.replace(ZONE, ' ')
  if (SIGN_OF_AMOUNT.test(around)) return false
  const words = keyWords(around.replace(LETTER_BESIDE_DIGIT, ' '))
  const isDay = words.some((word) => months().has(word) || /^[月월]$/u.test(word))
  return words.every((word) => (/^\d/u.test(word) ? isDay && word.length <= 2 : isWordBesideTime(word)))
}

function isWordBesideTime(word: string): boolean {
  const sets = [besideTime(), beforeNoon(), afterNoon()]
  return isLabelWord(word) || sets.some((set) => set.has(word)) || EAST_ASIAN_WEEKDAY.test(word)
}

const LETTER_BESIDE_DIGIT = /(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu

/** Whether a line key is a time of day and nothing more, as over an entry of a live blog. */
export function isTimeOfDay(key: string): boolean {
  return minuteOfDay(key) !== undefined
}

/** Hours and minutes, or points, minutes and seconds, and in brackets the points before: '28:24 (13:12)', '2:29:51', '11:42.3'. */
const CLOCK_VALUE = /^\d{1,3}(?::\d\d){1,2}(?:[.,]\d{1,3})?(?: ?\(\d{1,3}(?::\d\d){1,2}\))?$/u

/** Whether a line key is nothing but numbers with colons between them: a time of day, a length, a score. */
export function isClockValue(key: string): boolean {
  return CLOCK_VALUE.test(key)
}
