import { endOfWord, everyWord, keyWords } from '../lookup/key-words.js'
import { wordSet } from '../lookup/word-set.js'
import { MONTHS, MORE_MONTHS } from './months.js'

/** A date, a time, their labels, and the same again for the last change: longer lines are sentences. */
const MAX_STAMP_CHARS = 90

/** What stands beside the numbers of a time stamp: labels, days of the week, units, zones, prepositions. */
const BESIDE: readonly string[] = [
  'h hrs',
  'today yesterday published updated posted modified created first last original originally on at of the ago min mins minute minutes hour hours day days read',
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m st nd rd th',
  'ist utc gmt bst cet cest mez msk et est edt ct cst cdt mt mst mdt pt pst pdt aest aedt nzst nzdt hkt sgt jst kst sast wib wita wit uk',
  'veröffentlicht aktualisiert stand vom am um uhr montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'publié publiée mis mise à jour le et modifié lundi mardi mercredi jeudi vendredi samedi dimanche',
  'publicado publicada actualizado actualizada el a las los de del lunes martes miércoles jueves viernes sábado domingo',
  'atualizado atualizada em às há um uma ano anos mês meses dia dias hora horas segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica publicat actualizat la ora',
  'del dels dilluns dimarts dimecres dijous divendres dissabte diumenge luni marți miercuri joi vineri sâmbătă duminică',
  'gepubliceerd bijgewerkt op om uur ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag julkaistu päivitetty klo maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai közzétéve frissítve hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'publicerad uppdaterad publiceret offentliggjort opdateret publisert oppdatert kl den måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
  'opublikowano aktualizacja dodano godz pon wt śr czw pt niedz poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'publikováno aktualizováno v pondělí úterý středa čtvrtek pátek neděle publikované aktualizované pondelok utorok streda štvrtok piatok nedeľa',
  'objavljeno ažurirano posodobljeno u ob ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja ponedeljek torek četrtek sobota',
  'објављено ажурирано у понедељак уторак среда четвртак петак субота недеља',
  'paskelbta atnaujinta m d val gada plkst publicēts atjaunināts avaldatud uuendatud kell esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  'опубликовано обновлено сегодня вчера в г года понедельник вторник среда четверг пятница суббота воскресенье мск опубліковано оновлено о р року',
  'δημοσιεύθηκε ενημερώθηκε δημοσίευση τελευταία ενημέρωση στις ώρα δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  'ώρα giriş tarihi son yayınlanma güncelleme saat pazartesi salı çarşamba perşembe cuma cumartesi pazar نشر في تحديث آخر الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  'ساعت به روز شده در انتشار יום ראשון שני שלישי רביעי חמישי שישי שבת תאריך פורסם עודכן בשעה प्रकाशित अपडेटेड अपडेट बजे 更新 最終更新 發布 发布 公開 掲載 配信 น 입력 수정 등록 승인 오전 오후',
  "heute gestern hier aujourd'hui hoy ayer hoje ontem oggi ieri vandaag gisteren idag igår dziś dzisiaj wczoraj o dnes včera danas juče jučer днес вчера обновена публикувана публикувано",
  'сьогодні вчора σήμερα χθες χτες bugün dün astăzi azi ma tegnap tänään eilen täna eile šodien vakar šiandien hôm nay qua hari ini kemarin avui ahir',
  'اليوم أمس مساء صباحا م ص بتوقيت غرينتش امروز دیروز شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه היום אתמול आज कल আজ গতকাল',
  'প্রকাশ প্রকাশিত আপডেট সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  '今日 昨日 今天 昨天 午前 午後 上午 下午 凌晨 早上 中午 晚上 月 火 水 木 金 土 日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天',
  '周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 入力 오늘 어제 기사입력 기사등록 최초입력 최종수정 업데이트',
  '월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 เผยแพร่ ปรับปรุง อัปเดต อัพเดต แก้ไข เวลา วันที่',
  'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่',
  'வெளியிடப்பட்டது புதுப்பிக்கப்பட்டது',
  'pukul dikemaskini thứ hai ba tư năm sáu bảy chủ nhật cập nhật lúc ngày tayang terbit diperbarui senin selasa rabu kamis jumat sabtu minggu',
]

/** How long ago an article was changed: 'Updated 2 hours ago'. By themselves such words may be a cross-head, 'Vor 20 Stunden'. */
const CHANGED =
  'updated published posted modified aktualisiert veröffentlicht jour publié publiée modifié publicado publicada actualizado actualizada atualizado atualizada ' +
  'aggiornato pubblicato bijgewerkt gepubliceerd geplaatst uppdaterad publicerad opdateret publiceret oppdatert publisert zaktualizowano opublikowano dodano ' +
  'aktualizováno aktualizované обновлено опубликовано оновлено опубліковано обновена actualizat publicat frissítve päivitetty julkaistu ενημερώθηκε güncellendi diperbarui'
const AGO_WORDS =
  'ago vor il hace fa há geleden sedan siden temu před pred назад тому преди acum urmă ezelőtt ezelőtte sitten πριν önce lalu לפני पहले'
const UNITS_OF_AGO =
  'min mins minute minutes hr hrs hour hours day days minuten minute stunde stunden tag tagen heure heures jour jours minuto minutos hora horas día días ' +
  'minuti ora ore giorno giorni dia dias minuut uur uren dag dagen minut minuter timme timmar dagar minutter time timer timmer dager dage godzinę godziny godzin ' +
  'minutę minuty dzień dni минут минуты минуту час часа часов день дня дней хвилин години годин hodinami hodinou minutami minút hodinách perce órája órával ' +
  'minuuttia tuntia dakika saat λεπτά ώρες menit jam oră minute דקות שעות मिनट घंटे'
const BESIDE_AGO = 'y en urmă o yang för di από'

/**
 * Words that stand in front of the colon alone. Those of a fact ('Born', 'Deadline', 'Released') are no label of the page; 'Time: Saturday, 12 May
 * 2024, 19:00' invites.
 */
const IN_LABELS: readonly string[] = [
  'date page site article post update upd checked reviewed fact added uploaded issued datum erscheinungsdatum veröffentlichung akt zuletzt bearbeitet geändert',
  'letzte aktualisierung erstellt artikel vom online seit',
  'dernière publication mise en ligne le créé paru última modificación ultima modifica modificação data da publicação criado em',
  'laatst gewijzigd laatste geplaatst op senast uppdaterad ändrad skapad sidst opdateret viimeksi päivitetty muokattu',
  'ostatnia aktualizacja vydáno vydání poslední aktualizace zverejnené megjelent utolsó frissítés publicării ultima actualizare',
  'изменено создано останнє последна актуализация публикувано обновена yayın tarihi tarih eklenme diterbitkan tanggal terakhir diperbarui',
  'ngày đăng cập nhật lần cuối תאריך פרסום עדכון אחרון',
  'letzter stand geprüft seite letztmals mise jour page dernier revisado página ultima revisionata pagina',
  'revisto gewijzigd herzien granskad sidan senast ændret revideret siden sist oppdatert endret sivu muokkaus',
  'ostatniej aktualizacji strony poslední stránky posledná utolsó frissítés последнего обновления страницы последняя останнього оновлення сторінки последна',
  'son güncelleme sayfa terakhir diubah 最后更新 最近更新 最后修改 最後更新 最近更新日期 更新於 最終確認日 최종 업데이트일 최종업데이트',
  'fecha publicación actualización última data publicação atualização pubblicazione ultimo aggiornamento',
  'publicatiedatum dato publikacja publikacji utworzenia dodania',
  'дата публикации публикация обновление обновления последнее опубликована опубликован добавлено публікації оновлення ημερομηνία δημοσίευσης ημερομηνια δημοσιευση δημοσιευσης',
  'تاریخ تاريخ النشر',
  '発布日 发布日期 時間 时间 发表于 发表时间 송고시간 최종수정 게시 업데이트',
  '日期 發布時間 发布时间 更新时间 更新時間 公開日 掲載日 配信日 更新日 投稿日 작성일 게시일 입력일 수정일 등록일 기사입력',
]

/** The same with other words of a label beside them: 'Letzte Änderung: 3. Mai 2026', but 'Änderung: 3. Mai 2026' is news of a timetable. */
const CHANGES: readonly string[] = [
  'änderung révision changement revisión revisione revisão wijziging granskning modyfikacji změna úprava zmena módosítás modificare revizuire',
  'изменения редакция проверка зміни промяна τροποποίηση değişiklik',
]

/** Names of months, as words of line keys. */
export const months = /* @__PURE__ */ wordSet([MONTHS, ...MORE_MONTHS])
const beside = /* @__PURE__ */ wordSet(BESIDE)
const inLabels = /* @__PURE__ */ wordSet(IN_LABELS)
const changes = /* @__PURE__ */ wordSet(CHANGES)
const changed = /* @__PURE__ */ wordSet([CHANGED])
const agoWords = /* @__PURE__ */ wordSet([AGO_WORDS])
/** Units in which is counted how long ago something was, up to days. */
export const unitsOfAgo = /* @__PURE__ */ wordSet([UNITS_OF_AGO])
const besideAgo = /* @__PURE__ */ wordSet([BESIDE_AGO])

const LABEL = /^\p{L}[\p{L}\p{M} .-]{0,40}: ?/u
const DATE =
  /(?<!\d)(?:(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)t?|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일])/gu
/** '13:10', '13h10', '13h', '13시 10분', and with a point where a word tells that it is a time. */
const CLOCK =
  /(?<!\d)\d{1,2}(?:(?::\d\d){1,2}(?!\d)|(?: ?h ?\d\d|h)(?![\p{L}\d])|\.\d\d(?= (?:uhr|uur)$)| ?[時时시] ?\d{1,2} ?[分분])|(?<!\p{L})(?:kl|klo|ore|godz|pukul)\.? \d{1,2}\.\d\d(?!\d)/gu
/** The day of a month without its year, which tells a time stamp where a time stands beside it: '3月5日 11時24分', '3/5(火) 11:24'. */
const DAY_OF_YEAR = /(?<!\d)\d{1,2}(?: ?[月월] ?\d{1,2} ?[日일]|\/\d{1,2}(?= ?\([月火水木金土日월화수목금토일]\)))/gu
/** A Thai month in short, 'ก.ย.', and the era. */
const THAI_MONTH = /(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?/gu
const THAI_SHORT = /[คพยศ]\.(?!\p{L})/u
const THAI_ERA = /พ\.ศ\.?/gu
/** Behind the clock of a feed: '08:12:00 +0000', '08:12:00.000Z' */
const ZONE_OF_FEED = /(?<=\d\d:\d\d)(?:[.,]\d{1,6})? ?(?:z|[+-]\d\d:?\d\d)(?![\p{L}\d])/u
/** 'GMT +02:00' */
export const ZONE = /gmt ?[+-] ?\d{1,2}(?::\d\d)?/u
/** 'Saturday 18:00 - 22:00' says when something is open. */
const SPAN_OF_TIMES = /(?<![:\d])\d{1,2}[:.h]\d\d(?: uhr)? ?- ?\d{1,2}[:.h]\d\d/u
/**
 * '12 July 2025 - 4 January 2026', 'May 12 - June 3, 2025', '3月28日至30日' say how long something lasts; '5 May 2024 - 6 May 2024' may be when an article
 * was written and changed.
 */
const SPAN_OF_DAYS = [
  /(?<!\d)\d{1,2}\.? (?<month>\p{L}{3,20})\.?(?! \d{4} ?- ?\d{1,2}\.? \k<month>)(?: \d{4})? ?- ?\d{1,2}\.? \p{L}{3}/u,
  /\p{L}{3,20}\.? \d{1,2}(?:, \d{4})? ?- ?\p{L}{3,20}\.? \d{1,2}(?!\d)/u,
  /[日일] ?[至到~-] ?\d/u,
]

/** Signs of a table's row: '1/1/2013 +13.1%', '4.2 May 2014'. */
const FOREIGN = /[^\p{L}\p{M}\p{N}\s.,:;|/•·()[\]'-]|\d\.\d(?!\d)/u

/** Dates further apart than this, with a dash between, are a life or a reign; an article may be changed so many years later. */
const MAX_YEARS_APART = 2

/** Whether a line key is a date, a time or both, with their labels at most: 'Born: 12 May 1931' is a fact, and so is 'Result: 3:15'. */
export function isTimeStamp(key: string): boolean {
  if (key.length > MAX_STAMP_CHARS || !/\d/u.test(key)) return false
  if (isChangedAgo(key)) return true
  const spelled = THAI_SHORT.test(key) ? key.replace(THAI_MONTH, ' มกราคม ').replace(THAI_ERA, ' ') : key
  const label = spelled.includes(':') ? (LABEL.exec(spelled)?.[0] ?? '') : ''
  const stamp = spelled.slice(label.length)
  // Most lines with a digit are given up at their first word.
  if (!everyWord(stamp, (word) => /[\d年月日년월일]/u.test(word) || isStampName(word))) return false
  if (!isLabelOfStamp(label) || isSpanOfYears(stamp) || SPAN_OF_TIMES.test(stamp) || isSpanOfDays(stamp)) return false
  const isOfPages = everyWord(label, isStampWord)
  // 'Date: Thu, 23 Dec 1999 12:31:55 -0700' is above the letters of an archive.
  const local = isOfPages ? stamp.replace(ZONE_OF_FEED, '') : stamp
  const undated = local.replace(ZONE, ' ').replace(DATE, ' ')
  const timeless = undated.replace(CLOCK, ' ')
  const timed = timeless !== undated
  const rest = timed ? timeless.replace(DAY_OF_YEAR, ' ') : timeless
  if (FOREIGN.test(rest)) return false
  const spaced = rest.replace(/(\d)(?=\p{L})/gu, '$1 ')
  if (!everyWord(spaced, isStampWord)) return false
  return undated !== local || rest !== timeless || isDay(keyWords(spaced), timed) || (timed && isOfPages)
}

/** Whether a line key has two days with a dash between. */
export function isSpanOfDays(key: string): boolean {
  return SPAN_OF_DAYS.some((span) => span.test(key))
}

/** Whether a line key begins with a word for being published or changed. */
export function saysChanged(key: string): boolean {
  return changed().has(key.slice(0, endOfWord(key, 0)))
}

/** Whether a line key says how long ago something was changed, and nothing more. */
function isChangedAgo(key: string): boolean {
  return saysChanged(key) && isAgo(key) // most are given up at their first word
}

/** Whether a line key says how long ago something was, '3 timmar sedan', or was changed: by itself it may be a cross-head. */
export function isAgo(key: string): boolean {
  const isAbout = (word: string): boolean =>
    isStampWord(word) || changed().has(word) || agoWords().has(word) || unitsOfAgo().has(word) || besideAgo().has(word)
  if (!everyWord(key, isAbout)) return false
  const words = keyWords(key)
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  return words.filter((word) => /^\d/u.test(word)).length === 1 && has(agoWords()) && has(unitsOfAgo())
}

/** No article was published on a page before. */
const FIRST_YEAR_OF_PAGES = 1995

/** Whether a time stamp without a label is from before there were pages: '3 May 1931'. */
export function isOlderThanPages(key: string): boolean {
  return hasOldYearsAlone(key) && everyWord(key, (word) => !changed().has(word)) && !LABEL.test(key)
}

/** Whether a line key has years, all from before there were pages. */
export function hasOldYearsAlone(key: string): boolean {
  const years = [...key.matchAll(YEAR)].map(([year]) => Number(year))
  return years.length > 0 && years.every((year) => year >= 1900 && year < FIRST_YEAR_OF_PAGES)
}

/** The year, the month and the day of a time stamp, the last two in the order in which they stand there; none if it has others. */
export function partsOfDate(key: string): readonly string[] | undefined {
  const parts = keyWords(
    key
      .replace(ZONE, ' ')
      .replace(CLOCK, ' ')
      .replace(/[./年月日년월일-]/gu, ' '),
  ).filter((word) => months().has(word) || /^\d/u.test(word))
  const years = parts.filter((part) => /^\d{4}$/u.test(part))
  return parts.length === 3 && years.length === 1 ? [...years, ...parts.filter((part) => part !== years[0])] : undefined
}

/** Whether a date has a label that isn't one of time stamps alone: 'born: 12 may 1931', and 'date: 12 may 1931' among other facts. */
export function hasOwnLabel(key: string): boolean {
  const label = LABEL.exec(key)?.[0]
  return label !== undefined && !everyWord(label, isStampWord)
}

/** Whether two dates years apart stand on either side of a dash, with no word that says what the second is: '12 May 1931 - 3 June 2020'. */
function isSpanOfYears(stamp: string): boolean {
  const years = [...stamp.matchAll(YEAR)]
  if (years.length !== 2) return false
  const [{ index, 0: first }, { index: end, 0: last }] = years
  if (Number(last) - Number(first) <= MAX_YEARS_APART) return false
  const between = stamp.slice(index + first.length, end)
  return between.includes('-') && everyWord(between, (word) => /^.{1,2}$|\d/u.test(word) || months().has(word))
}

const YEAR = /(?<!\d)\d{4}(?!\d)/gu

/** The parts of a date in figures, a Thai month in short, a time of day. */
const DATES_AND_TIMES: readonly RegExp[] = [
  /\d [\u0e01-\u0e4e]{1,4}\.[คพย]\. ?\d/u,
  /(?<!\d)(?:\d{8}|\d{1,2}[./](?:19|20)\d\d)(?!\d)/u,
  /(?<!\d)(?:\d{1,4}[-./]\d{1,2}[-./](?:\d{1,4}| )|\d{1,2} ?[月월])/u,
  /(?<!\d)(?:\d{1,2} ?[:h時时시] ?[0-5]\d|[012]\d\.[0-5]\d(?![.\d])|\d\.\d\d (?:uhr|uur))/u,
  /(?<!\d)\d{1,2} ?[ap]\.? ?m(?!\p{L})/u,
  /(?:kl|klo|ore|alle|godz|pukul|om|um|am)\.? \d{1,2}\.\d{1,2}(?!\d)/u,
]

/** How units of time begin; weeks are no time stamp's. */
const UNITS: readonly string[] = [
  'min h\\b hr hour stund std heure hora ore\\b oră minut hodin godz час мин хв годин saat dakika jam\\b menit giờ phút tim uur uren tunti',
  'tuntia óra perc ώρ λεπτ घंट मिनट ঘণ্টা মিনিট ساع دقیق دقيق שעות דקות day tag jour día dia giorn dag dn dzień dní дн nap\\b zi\\b zile gün',
  'hari ngày päiv μέρ दिन',
]
/** How long ago it was, at the end of a line: '15 hours ago', 'před 21 minutami'. */
const AGO = /* @__PURE__ */ new RegExp(`\\d ?(?:${UNITS.join(' ').replaceAll(' ', '|')})\\p{L}{0,6}(?: \\p{L}{2,9})?\\.?$`, 'u')

/**
 * Whether a line key has a date or a time of day in it, or how long ago something was at its end. A year tells no more than 'founded in 1962', unless
 * a month is beside it.
 */
export function hasDateOrTime(key: string): boolean {
  if (DATES_AND_TIMES.some((pattern) => pattern.test(key)) || AGO.test(key)) return true
  const words = keyWords(key)
  return words.some(isYear) && words.some((word) => months().has(word))
}

/** Whether a line key has a month and the number of a day in it. */
export function hasDay(key: string): boolean {
  const words = keyWords(key)
  return words.some((word) => months().has(word)) && words.some((word) => /^\d{1,2}$/u.test(word))
}

function isStampWord(word: string): boolean {
  return isStampName(word) || /^\d{1,2}$/u.test(word) || isYear(word)
}

export function isLabelWord(word: string): boolean {
  return isStampWord(word) || inLabels().has(word)
}

function isLabelOfStamp(label: string): boolean {
  const isChange = (word: string): boolean => changes().has(word)
  return everyWord(label, (word) => isLabelWord(word) || isChange(word)) && (label === '' || !everyWord(label, isChange))
}

function isStampName(word: string): boolean {
  return word === '-' || beside().has(word) || months().has(word)
}

/** A month with a day, and a year or a time. */
function isDay(words: readonly string[], timed: boolean): boolean {
  return words.some((word) => months().has(word)) && words.some((word) => /^\d{1,2}$/u.test(word)) && (timed || words.some(isYear))
}

/** From 1900 to 2099, or as Persians (1300 to 1499) and Thais (2400 to 2699) count. */
function isYear(word: string): boolean {
  return /^(?:1[349]|2[0456])\d\d$/u.test(word)
}
