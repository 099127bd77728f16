import { lineKey } from '../lookup/line-key.js'
import { wordSet } from '../lookup/word-set.js'
import { MONTHS, MORE_MONTHS } from './months.js'

// The names that datelines are told by.

/** News agencies and press services: names of one word, and of several with `_` for the blanks. */
const AGENCIES: readonly string[] = [
  'ap associated_press afp reuters upi bloomberg bloomberg_news dow_jones xinhua kyodo kyodo_news jiji yonhap cna bernama antara ttxvn vna pna',
  'dpa apa sda keystone-sda keystone_sda sid epd kna afx ddp dapd dts ots jiji_press ansa agi adnkronos lapresse italpress askanews nova dire',
  'efe europa_press télam notimex prensa_latina abi andina dpa-afx lusa agência_brasil estadão_conteúdo folhapress agência_estado',
  'anp belga tt ntb ritzau stt pap čtk ctk tasr sita mti agerpres mediafax bta hina fena tanjug fonet sta bns elta leta',
  'тасс итар-тасс риа_новости риа рейтер интерфакс interfax interfax.ru унн уніан укрінформ укринформ бта танјуг фонет tass ria_novosti',
  'aa dha iha i̇ha anka aa/dha ΑΠΕ-ΜΠΕ απε pti ani ians uni bss unb app isna irna mehr fars wam qna kuna spa mena wafa sana petra bna nan gna map aps tap',
  'رويترز أ_ف_ب ا_ف_ب د_ب_أ أ_ب وكالات واس وام قنا كونا بترا ایسنا ایرنا مهر فارس تسنیم پی_ٹی_آئی एएनआई पीटीआई भाषा आईएएनएस वार्ता यूनीवार्ता हि.स एपी एएफपी रॉयटर्स',
  'cp the_canadian_press canadian_press aap nzpa pa pa_media press_association cns rns jta healthday רויטרס বাসস ইউএনবি',
  'pr_newswire prnewswire prnewswire-usnewswire prnewswire-prweb cnw globe_newswire globenewswire business_wire accesswire newsfile prweb ein_presswire',
  'marketwired newswire medical_xpress phys.org physorg.com techxplore science_x thomson_reuters_foundation',
]

/** Longer names are those of persons or departments. */
const MAX_WORDS_BEHIND = 2

const agencies = /* @__PURE__ */ wordSet(AGENCIES)
const broadcasters = /* @__PURE__ */ wordSet(['cnn bbc cbs nbc abc fox cnbc npr voa rfe/rl'])

/** A station in America: 'WABC', 'KTLA-TV'. */
const CALL_SIGN = /^[WK][A-Z]{2,3}(?:-TV)?$/

/** Whether a name is that of an agency, or begins with one: 'AP', 'dpa/lhe', 'Reuters Health'. */
export function isAgency(name: string): boolean {
  return beginsWithName(name, agencies())
}

/** Whether a name is that of a broadcaster. Films and speakers have them in brackets too, so the place in front must be in capitals. */
export function isBroadcaster(name: string): boolean {
  return CALL_SIGN.test(name) || beginsWithName(name, broadcasters())
}

function beginsWithName(name: string, names: ReadonlySet<string>): boolean {
  const words = lineKey(name).split(' ')
  const last = Math.max(1, words.length - MAX_WORDS_BEHIND)
  for (let count = words.length; count >= last; count--) {
    const first = words.slice(0, count).join('_')
    if (names.has(first) || names.has(first.split(/[/,]/u, 1)[0])) return true
  }
  return false
}

/** Cities that stand without their country in datelines (Associated Press Stylebook). */
export const cities = /* @__PURE__ */ wordSet([
  'atlanta baltimore boston chicago cincinnati cleveland dallas denver detroit honolulu houston indianapolis las_vegas los_angeles miami milwaukee',
  'minneapolis new_orleans new_york oklahoma_city philadelphia phoenix pittsburgh st._louis salt_lake_city san_antonio san_diego san_francisco seattle',
  'washington united_nations amsterdam baghdad bangkok beijing beirut berlin brussels cairo djibouti dublin geneva gibraltar guatemala_city havana',
  'helsinki hong_kong islamabad istanbul jerusalem johannesburg kuwait_city london luxembourg macao macau madrid mexico_city milan monaco montreal',
  'moscow munich new_delhi panama_city paris prague quebec_city rio_de_janeiro rome san_marino sao_paulo shanghai singapore stockholm sydney tokyo',
  'toronto vatican_city vienna zurich kyiv warsaw lisbon athens ottawa',
])

/** Month names, and short forms that stand in datelines alone. */
export const datelineMonths = /* @__PURE__ */ wordSet([
  MONTHS,
  ...MORE_MONTHS,
  'янв фев мар апр мая июн июл авг сен сент окт ноя дек sty lut kwi cze lip sie wrz paź lis gru septembra सितम्बर नवम्बर दिसम्बर',
])

/** First words of what stands in front of a dash or an agency and isn't a place. */
export const labelsInFront = /* @__PURE__ */ wordSet([
  'update updated breaking correction corrected clarification analysis opinion review exclusive watch note file files photo video live editorial',
  'column comment explainer interview feature news sport sports warning attention ps foto fotos bild day week part chapter round game step',
  'by von par por di door av af od autor act scene akt acte acto atto escena szene teil действие сцена день',
  'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag',
  'freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo понедельник вторник среда четверг пятница суббота воскресенье',
])

/** Agencies and papers behind a place in brackets: '(서울=연합뉴스)'. */
export const KOREAN_AGENCIES =
  '연합뉴스|뉴시스|뉴스1|뉴스핌|이데일리|머니투데이|아시아경제|헤럴드경제|국제뉴스|뉴스웨이|스포츠서울|스포츠조선|스포츠동아|일간스포츠|마이데일리|로이터|신화|OSEN|AP|AFP'
