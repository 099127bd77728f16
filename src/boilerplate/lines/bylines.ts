import { endOfWord } from '../lookup/key-words.js'
import { lineKey } from '../lookup/line-key.js'
import { type LineFacts, SIGNS } from './line-facts.js'
import { isAgo, isTimeStamp } from './time-stamps.js'
import { besideLabels, credits, labels, openings, openingWords } from './words-of-bylines.js'

// Who wrote it: 'By Ana Reis, Jan Berg and Eve Lowe | 3 May 2025', 'Text: Ana Reis', 'Reporting by Ana Reis; editing by Jan Berg', '文／山田太郎'.

/** How words begin for people who write and for where they do: 'Nora Quill, guest columnist', 'Redactie binnenland · Nora Quill'. */
const ROLE =
  /(?<!\p{L})(?:reporter|[ck]orr?[ei]?spond|columnist|editor|writer|journalist|contribut|r[eé]da[ckr]|chroniqu|collabor|periodist|giornalist|jornalist|repórt|verslagg|toimitt|dziennik|rubrika|novin[áa]|újság|szerkeszt|редак|корреспонд|кореспонд|журналі?ист|обозрев|συντάκτ|δημοσιογρ|muhabir|editör)/iu
/** Two labels, and what joins them: 'Text und Fotos' */
const MAX_LABEL_WORDS = 3
const LABEL = /^([^:：]{2,30}) ?[:：] ?/u
/** 'โดย: กองบรรณาธิการ', 'เรียบเรียงโดย สมชาย' */
const THAI = /^(?:โดย|(?:เขียน|เรียบเรียง|รายงาน|เรื่อง)โดย|ผู้เขียน|ผู้สื่อข่าว|เรื่อง) ?: ?[\u0e00-\u0e7f. ]{4,50}$/u
/** '文／蘇亦晴　攝影／羅秉謙' */
const EAST_ASIAN_ROW =
  /^(?=.{0,40}(?:文|撰文|採訪|采访|采写|取材|著者|執筆)[／/＝=：:])(?:[ \u3000]?(?:[文圖图]|撰文|採訪|采访|采写|攝影|摄影|編輯|编辑|写真|撮影|取材|構成|著者|執筆|編集|责编|責編|校对)[／/＝=：:] ?[^ \u3000の／/＝=：:]{2,16}){2,5}$/u
/** '晚报记者 林小川 通讯员 周大山', '社会部 山田太郎' */
const EAST_ASIAN_REPORTER =
  /^(?:\p{Script=Han}{0,12}[記记]者(?:[ \u3000](?:通[訊讯][員员][ \u3000]|[實实][習习]生[ \u3000])?\p{Script=Han}{2,4}){1,5}|[\p{Script=Han}\p{Script=Katakana}ー]{2,8}部[ \u3000]\p{Script=Han}{1,4}[ \u3000]?\p{Script=Han}{1,4})$/u
/** '文／山田太郎', '取材・文＝山田太郎' */
const EAST_ASIAN = /^(?:[\p{Script=Han}ー]{1,4}・)?文(?:・[\p{Script=Han}ー]{1,4})?[／/＝=][^のはをがに。！？:：／/＝=]{2,16}$/u
/** '記者王小明報導'; '홍길동 기자' is a byline. */
const EAST_ASIAN_CREDIT = /^[記记]者|^取材・|報導$|(?:[記记]者.{1,40}|[綜综]合)[報报]道$/u
/** 'The Weir, by Ana Reis' */
const BEHIND_TITLE = /, (?:by|von|par|de|por|di|door|av|af) \p{Lu}[^,.:!?]{2,40}$/u

/** What ends the names: a sign, a bracket, an account, a date. */
const BEHIND_NAMES = / ?[|•·([@]| [–—-] |,? ?(?=\d)|,? ?(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2},)/u
const BETWEEN_NAMES = / ?[,+&/] ?| (?:and|und|et|[yeiи]|en|och|og|ja|in|for|at|with|mit|avec|con|com|med) (?:the )?/u
const NAME = "(?:(?:de|van|von|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ter|af) ){0,3}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}"
/** A name in front of other words. */
const PERSON_FIRST = /* @__PURE__ */ new RegExp(`^${NAME} ${NAME}(?![\\p{L}\\p{M}])`, 'u')
/** Two names or more; 'By Road', 'Door Locks', 'Von Bergen, Seen und Wäldern' are headings. */
const PERSON = /* @__PURE__ */ new RegExp(`^${NAME}(?: ${NAME}){1,4}$`, 'u')
/** The same behind a label in a script without capitals. */
const UNCASED_PERSON = /^\p{Lo}[\p{Lo}\p{M}.-]{0,20}(?: \p{Lo}[\p{Lo}\p{M}.-]{0,20}){1,3}$/u
/** 'AFP', 'Reuters', which go without a first name. */
const AGENCY = /^(?:\p{Lu}{2,8}|dpa|Reuters|Bloomberg|Xinhua|Staff)$/u

/** 'By 9News Staff', 'Von unserer Redaktion' */
const NEWSROOM =
  /^(?:[\p{L}\p{N}&.-]{1,20} ){0,3}(?:staff|staff reporters?|staff writers?|desk|redaktion|rédaction|redacción|redazione|redação|redactie|redaktionen|redakcj[ai]|редакци[яи])$/iu

const MAX_WORDS = 26
/** 'Berlin', 'senior science correspondent' */
const MAX_ROLE_WORDS = 4
/** 'Updated on 3 May 2025 at 10:15 am' */
const MAX_WORDS_BEHIND = 9

/** 'Reach Ana Reis at ana@packet.example or 555-0134' */
const CONTACT =
  /^(?:(?:you|readers) can )?(?:contact|reach|e-?mail|write to|kontakt|contacter|contactez|contacta a|contacto|contatta|contate|contact met|kontakta|kontakt do)(?: ?:)? (?<name>[^@:]{4,50}?)(?:,? (?:at|via|unter|an|en|em|op|på|[aà–—-])|[:,])?:? ?[\w.+-]{1,64}@[\w.-]{3,80}(?:,? (?:or|oder|ou|o|of|lub|eller)(?: at)? [\d ()+-]{5,20})?\.?$/iu

/** Whether a line says how somebody can be reached by mail. */
export function isContact({ text }: LineFacts): boolean {
  const name = text.includes('@') ? CONTACT.exec(text)?.groups?.name : undefined
  return name !== undefined && PERSON.test(name)
}

/** Whether a line says by whom it was written or reported, and nothing more. */
export function isByline({ text, key, words, signs }: LineFacts): boolean {
  if (words < 2 || words > MAX_WORDS) return false
  if ((signs & SIGNS.unspaced) !== 0)
    return EAST_ASIAN.test(text) || EAST_ASIAN_ROW.test(text) || EAST_ASIAN_REPORTER.test(text) || THAI.test(text)
  const bracket = key.startsWith('(') ? 1 : 0
  if (!openingWords().has(key.slice(bracket, endOfWord(key, bracket)))) return false
  const clauses = text
    .slice(text.search(/[\p{L}\p{N}]/u))
    .replace(/[).,]{1,3}$/u, '')
    .split('; ')
  return clauses.every((clause, i) => isSigned(clause, i === 0 ? key.slice(bracket) : lineKey(clause)))
}

/**
 * Whether a line credits somebody, whatever else it says: 'Reporting by Ana Reis and Jan Berg from Kiel', 'Ana Reis contributed to it',
 * 'The Weir, by Ana Reis'.
 */
export function creditsSomebody({ text, key, signs }: LineFacts): boolean {
  if ((signs & SIGNS.unspaced) !== 0) return EAST_ASIAN.test(text) || EAST_ASIAN_CREDIT.test(text)
  if (BEHIND_TITLE.test(text) || (PERSON_FIRST.test(text) && credits().test(key))) return true
  const opening = openingOf(key)
  return opening !== undefined && PERSON_FIRST.test(behindOpening(text.slice(text.search(/[\p{L}\p{N}]/u)), opening))
}

/**
 * Whether a line names somebody, and what they are or when they wrote it: 'Nora Quill, guest columnist', 'Nora Quill | 3 May 2025'. Where the byline
 * stands it is one.
 */
export function isSignature({ text, ends, words }: LineFacts): boolean {
  if (ends || words > MAX_WORDS_OF_SIGNATURE) return false
  const parts = text.split(BETWEEN_PARTS)
  const isRole = (part: string): boolean => part.split(' ').length <= MAX_ROLE_WORDS && ROLE.test(part)
  const others = parts.filter((part) => !PERSON.test(part) || isRole(part))
  return others.length > 0 && others.length < parts.length && others.every((part) => isRole(part) || isTime(lineKey(part)))
}

const MAX_WORDS_OF_SIGNATURE = 12
const BETWEEN_PARTS = / ?[|•·,] ?| [/–—-] /u

function isTime(key: string): boolean {
  return isTimeStamp(key) || isAgo(key)
}

/** The opening of a credit that a line key begins with. */
function openingOf(key: string): string | undefined {
  const alike = openings().get(key.slice(0, endOfWord(key, 0)))
  return alike?.find((words) => key.startsWith(words) && ' :'.includes(key.charAt(words.length)))
}

function behindOpening(text: string, opening: string): string {
  return text.split(' ').slice(opening.split(' ').length).join(' ')
}

/** 'Reporting by Ana Reis', 'Text and photos: Ana Reis'; `key`: its line key. */
function isSigned(clause: string, key: string): boolean {
  const opening = openingOf(key)
  if (opening !== undefined && areNames(behindOpening(clause, opening))) return true
  const label = LABEL.exec(clause)
  if (label === null || !isLabel(label[1])) return false
  const names = clause.slice(label[0].length)
  return areNames(names) || UNCASED_PERSON.test(names)
}

/** Whether what stands in front of a colon says that it was written, and perhaps that pictures were taken too. */
function isLabel(text: string): boolean {
  const words = text.split(' ').map(lineKey)
  return words.length <= MAX_LABEL_WORDS && labels().has(words[0]) && words.every((word) => labels().has(word) || besideLabels().has(word))
}

/** Whether a text is a name or several, with places, roles and a date at most. */
function areNames(text: string): boolean {
  if (NEWSROOM.test(text)) return true
  const [names] = text.split(BEHIND_NAMES, 1)
  if (text.slice(names.length).split(' ').length > MAX_WORDS_BEHIND) return false
  const [person, ...others] = names.split(BETWEEN_NAMES)
  return (PERSON.test(person) || AGENCY.test(person)) && others.every((other) => other.split(' ').length <= MAX_ROLE_WORDS)
}

/** 'Posted on 5 January 2024 by Ana Reis', 'Publié le 5 janvier 2024 par Ana Reis', but not '…, Stand von Freitag' */
const BESIDE_DATE = /* @__PURE__ */ new RegExp(`(?<!\\p{L})(?:[Bb]y|von|par|por|di|door|av|af) ${NAME} ${NAME}`, 'u')

/** Whether a time stamp says who wrote the text as well. */
export function namesWriter(text: string): boolean {
  return BESIDE_DATE.test(text)
}
