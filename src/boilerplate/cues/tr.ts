import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/tr.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'yorumlar onaylandıktan sonra yayınlanır/yayımlanır ; küfür, hakaret … içeren yorumlar onaylanmamaktadır/yayınlanmaz',
      'yorum yap/yaz ; bir yanıt yazın ; yorumlar kapalı ; e-posta adresiniz yayınlanmayacak',
    ),
    weak: phrases('yorum kuralları ; yorumlar'),
  },
  newsletter: {
    strong: phrases('e-bültene kayıt/abone ol(un)'),
    weak: phrases('bülten'),
  },
  share: {
    strong: phrases("Facebook'ta/haberi paylaş ; bizi takip edin ; bağlantıyı/linki kopyala"),
    weak: phrases('paylaş'),
  },
  'related-heading': {
    strong: phrases('ilgili/önerilen haberler ; bunu da okuyun ; ayrıca okuyun ; ilginizi çekebilir ; sizin için seçtiklerimiz'),
    weak: phrases('ilgili konular ; benzer haberler'),
  },
  'read-more': {
    strong: phrases('devamını oku ; haberin devamı (için) ; devamı için tıklayın'),
    weak: phrases('devamı ; detaylar'),
  },
  'cookie-notice': {
    strong: phrases('bu (web) site(si) çerez(leri) kullanmaktadır/kullanır ; çerezleri kullanıyoruz ; tümünü kabul et'),
    weak: phrases('çerez ; gizlilik politikası ; KVKK'),
  },
  paywall: {
    strong: phrases('(bu içerik) (sadece) abonelere özel(dir) ; okumaya devam etmek için abone/üye olun ; zaten abone misiniz'),
    weak: phrases('abone ol'),
  },
  copyright: {
    strong: phrases('tüm hakları saklıdır ; her hakkı saklıdır ; izinsiz (ve kaynak gösterilmeden) kullanılamaz'),
    weak: phrases('telif hakkı'),
  },
  caption: {
    strong: phrases('fotoğraf: … ; foto: … ; arşiv fotoğrafı'),
    weak: phrases('AA ; DHA ; kaynak: …'),
  },
  dateline: { strong: ['CITY \\(AA\\) - …'] },
  byline: {
    strong: phrases('haber: NAME'),
    weak: phrases('muhabir'),
  },
  timestamp: {
    strong: phrases('okuma süresi: N dk ; yayınlanma: … ; güncelleme: … ; giriş tarihi: …'),
  },
  advertisement: {
    strong: phrases('reklam ; haberin devamı reklamdan sonra'),
    weak: phrases('reklam alanı ; advertorial'),
  },
  'app-prompt': {
    strong: phrases('uygulamamızı indirin'),
  },
  'page-tools': {
    strong: phrases('yazdır'),
  },
  tags: {
    strong: phrases('etiketler: …'),
  },
  republished: {
    strong: phrases('(bu yazı) ilk olarak … yayınlandı/yayımlandı ; … yazısı ilk önce … üzerinde ortaya çıktı'),
    weak: phrases('kaynak: …'),
  },
  correction: {
    strong: phrases('(cevap ve) düzeltme ; tekzip ; editörün notu'),
    weak: phrases('güncelleme'),
  },
  'machine-made': {
    strong: phrases('yapay zekâ tarafından/desteğiyle/ile oluşturuldu/çevrildi/özetlendi'),
    weak: phrases('yapay zeka'),
  },
  'most-read': {
    strong: phrases('en çok okunanlar'),
  },
  player: {
    strong: phrases('haberi dinle'),
  },
  login: {
    strong: phrases('(giriş yap) üye ol'),
  },
}

/** What publishers write around an article, in Turkish. */
export const tr: CueTable = /* @__PURE__ */ joinTable('tr', news, systems)
