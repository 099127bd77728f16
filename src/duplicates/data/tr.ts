import type { LanguageWords } from './language-words.js'

export const tr: LanguageWords = {
  negators: 'değil yok hiç hiçbir asla kimse olmadan reddetti yalanladı neredeyse yardımcısı',
  negativePrefixes: 'anti gayri',
  opposites:
    'arttı,artış,artıyor,artacak,artan,yüksel*,büyüdü,büyüme/düştü,düşüş,düşüyor,düşecek,azal*,geril* kazan*,yendi,galip/kaybet*,kaybed*,yenil*,mağlup açtı,açıldı,açılıyor,açılacak/kapat*,kapan* başla*/bitti,biten,sona,durdu* kabul,onayla*,destekle*/reddet*,yasakla* aldı,alıyor,alacak,alan/sattı,satıyor,satacak,satan önce/sonra fazla/az doğru/yanlış iyi/kötü başarı/başarısız* suçlu/suçsuz erkek*/kadın* kuzey*/güney* doğu*/batı* sol/sağ büyük/küçük eski/yeni uzun/kısa erken/geç yüksek/düşük ilk/son güçlü/zayıf için,lehine/karşı,aleyhine benim/senin,sizin kiracı*/kiraya',
  numbers: {
    sıfır: 0,
    iki: 2,
    üç: 3,
    dört: 4,
    beş: 5,
    altı: 6,
    yedi: 7,
    sekiz: 8,
    dokuz: 9,
    yirmi: 20,
    otuz: 30,
    kırk: 40,
    elli: 50,
    yüz: 100,
    bin: 1000,
    milyon: 1e6,
    milyar: 1e9,
  },
  ones: 'bir',
  pronouns:
    'o onu onun ona onlar onların biz bizim ben benim bana sen senin siz sizin bu bunu bunun buna şu burada orada ayrıca sonra aynı diğer',
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  functionWords:
    've ile bir bu şu o da de ki için gibi kadar göre ama fakat veya ya çok daha en mi mı mu mü ben sen biz siz onlar onun benim olan olarak oldu olduğu idi ise her sonra önce',
  negativeInfixes: ['me', 'ma'],
  namesInflect: true,
}
