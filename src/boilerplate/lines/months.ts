import { wordSet } from '../lookup/word-set.js'

/** Month names and their short forms; in scripts without blanks 月 stands for all of them. */
export const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus oktobra desember ' +
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ' +
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'

/** Months of the languages that the line model has no words of. */
export const MORE_MONTHS: readonly string[] = [
  'marts augusti ledna února března dubna května června července srpna září října listopadu prosince januára februára apríla mája júna júla augusta',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'január február március április május június július augusztus szeptember október ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня януари февруари април май юни юли август септември октомври ноември декември',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه آوریل ژوئن ژوئیه سپتامبر اکتبر نوامبر دسامبر',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca',
  'marec julij avgust januara februara marta aprila maja juna jula avgusta oktobra novembra decembra',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  'jaanuar veebruar märts aprill juuni juuli oktoober detsember gener febrer març abril maig juny juliol agost setembre novembre desembre',
  'mrt mei maj czerwca gen mag giu lug ago set ott dic fev abr jun jul out dez ene janv févr avr juil déc',
  'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  'maret mei agustus mac julai ogos disember tháng มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
]

/** Names of months, as words of line keys. */
export const months = /* @__PURE__ */ wordSet([MONTHS, ...MORE_MONTHS])
