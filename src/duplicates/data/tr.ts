import type { LanguageWords } from './language-words.js'

export const tr: LanguageWords = {
  negators: 'değil yok hiç hiçbir asla kimse olmadan reddetti yalanladı neredeyse yardımcısı',
  negativePrefixes: 'anti gayri',
  opposites:
    'arttı,artış,artıyor,artacak,artan,yüksel*,büyüdü,büyüme/düştü,düşüş,düşüyor,düşecek,azal*,geril* kazan*,yendi,galip/kaybet*,kaybed*,yenil*,mağlup açtı,açıldı,açılıyor,açılacak/kapat*,kapan* başla*/bitti,biten,sona,durdu* kabul,onayla*,destekle*/reddet*,yasakla* aldı,alıyor,alacak,alan/sattı,satıyor,satacak,satan önce/sonra fazla/az doğru/yanlış iyi/kötü başarı/başarısız* suçlu/suçsuz erkek*/kadın* kuzey*/güney* doğu*/batı* sol/sağ büyük/küçük eski/yeni uzun/kısa erken/geç yüksek/düşük ilk/son güçlü/zayıf için,lehine/karşı,aleyhine benim/senin,sizin kiracı*/kiraya tüm,bütün,her/bazı,birkaç,birçok çoğu,birçok/az sabah/akşam,gece',
  numbers:
    '0 sıfır 2 iki 3 üç 4 dört 5 beş 6 altı 7 yedi 8 sekiz 9 dokuz 20 yirmi 30 otuz 40 kırk 50 elli 100 yüz 1000 bin 1e6 milyon 1e9 milyar',
  ones: 'bir',
  pronouns:
    'o onu onun ona onlar onların biz bizim ben benim bana sen senin siz sizin bu bunu bunun buna şu burada orada ayrıca sonra aynı diğer',
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  functionWords:
    've ile bir bu şu o da de ki için gibi kadar göre ama fakat veya ya çok daha en mi mı mu mü ben sen biz siz onlar onun benim olan olarak oldu olduğu idi ise her sonra önce',
  articles: 'bir bu şu o ki da de',
  qualifiers: 'olabilir yalnızca,sadece,yalnız eğer iddiaya,sözde,güya belki,muhtemelen',
  negativeInfixes: ['me', 'ma'],
  namesInflect: true,
}
