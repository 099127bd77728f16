import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Turkish. */
export const tr: CueTable = {
  language: 'tr',
  cues: {
    'comment-policy': {
      strong: phrases(
        'yorumlar onaylandıktan sonra yayınlanır/yayımlanır ; küfür, hakaret … içeren yorumlar onaylanmamaktadır/yayınlanmaz ; yorum yap/yaz ; bir yanıt yazın ; yorumlar kapalı',
        'e-posta adresiniz yayınlanmayacak ; yorum yapın/bırak/bırakın/yazın/gönder/ekle ; yanıtı iptal et ; gerekli alanlar * ile işaretlenmişlerdir',
      ),
      weak: phrases('yorum kuralları ; yorumlar'),
    },
    newsletter: {
      strong: phrases('e-bültene kayıt/abone ol(un) ; (e-)bültenimize (ücretsiz) abone/kayıt ol(un)'),
      weak: phrases('bülten'),
    },
    share: {
      strong: phrases("Facebook'ta/haberi paylaş ; bizi takip edin ; bağlantıyı/linki kopyala ; yeni pencerede açılır"),
      weak: phrases('paylaş'),
    },
    'related-heading': {
      strong: phrases(
        '(bunlar da) ilginizi çekebilir ; bunlara da bakın ; ilgili/önerilen haberler ; bunu da okuyun ; ayrıca okuyun ; sizin için seçtiklerimiz/önerilenler ; editörün seçtikleri/seçimi',
      ),
      weak: phrases('ilgili konular ; benzer haberler'),
    },
    'read-more': {
      strong: phrases(
        'devamını oku ; haberin devamı (için) ; devamı için tıklayın ; haberin devamı için tıklayın/tıklayınız ; daha fazla (oku/göster/yükle/bilgi) ; tüm haberler',
      ),
      weak: phrases('tümünü gör ; devamı ; detaylar ; tümü'),
    },
    'cookie-notice': {
      strong: phrases(
        '(web) sitemizde çerezler kullanılmaktadır(. …) ; bu (web) site(si) çerez(leri) kullanmaktadır/kullanır ; çerezleri kullanıyoruz ; tümünü kabul et ; çerez politikası',
      ),
      weak: phrases('çerez ; KVKK'),
    },
    paywall: {
      strong: phrases('(bu içerik) (sadece) abonelere özel(dir) ; okumaya devam etmek için abone/üye olun ; zaten abone misiniz'),
      weak: phrases('abone ol'),
    },
    copyright: {
      strong: phrases('tüm hakları saklıdır ; her hakkı saklıdır ; izinsiz (ve kaynak gösterilmeden) kullanılamaz'),
      weak: phrases('telif hakkı'),
    },
    caption: { strong: phrases('fotoğraf: … ; foto: … ; arşiv fotoğrafı ; foto galeri'), weak: phrases('AA ; DHA') },
    byline: { strong: phrases('haber: NAME'), weak: phrases('muhabir') },
    timestamp: { strong: phrases('okuma süresi: N dk ; yayınlanma: … ; güncelleme: … ; giriş tarihi: … ; son güncelleme: …') },
    advertisement: {
      strong: phrases('reklam ; haberin devamı reklamdan sonra'),
      weak: phrases('reklam alanı ; advertorial ; resmi ilanlar'),
    },
    'app-prompt': { strong: phrases('uygulamamızı indirin') },
    'page-tools': { strong: phrases('yazı boyutu ; yazdır ; yazı boyutu'), weak: phrases('kaydet (daha sonra oku)') },
    tags: { strong: phrases('etiketler: …'), weak: phrases('etiketler') },
    republished: {
      strong: phrases('(bu yazı) ilk olarak … yayınlandı/yayımlandı ; … yazısı ilk önce … üzerinde ortaya çıktı'),
      weak: phrases('kaynak: …'),
    },
    correction: { strong: phrases('(cevap ve) düzeltme ; tekzip ; editörün notu'), weak: phrases('güncelleme') },
    'machine-made': { strong: phrases('yapay zekâ tarafından/desteğiyle/ile oluşturuldu/çevrildi/özetlendi'), weak: phrases('yapay zeka') },
    'most-read': { strong: phrases('(en) çok okunanlar ; son dakika (haberleri)'), weak: phrases('(son) haberler ; gündem') },
    player: { strong: phrases('haberi dinle') },
    login: { strong: phrases('üye ol ; giriş yap(ın) ; şifremi unuttum'), weak: phrases('şifre') },
    navigation: {
      strong: phrases(
        'ana içeriğe (geç/atla) ; bize ulaşın ; gizlilik politikası/sözleşmesi ; kullanım koşulları/şartları ; ara(ma) (: …) ; önceki/sonraki yazı/haber ; yazı gezinmesi',
      ),
      weak: phrases('e-posta *'),
    },
    helpline: { strong: phrases('acil yardım hattı: …') },
  },
}
