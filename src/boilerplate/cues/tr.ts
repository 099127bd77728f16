import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/tr.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'yorumlar onaylandıktan sonra yayınlanır/yayımlanır',
      'küfür, hakaret … içeren yorumlar onaylanmamaktadır/yayınlanmaz',
      'yorum yap/yaz',
      'bir yanıt yazın',
      'yorumlar kapalı',
      'e-posta adresiniz yayınlanmayacak',
    ],
    weak: ['yorum kuralları', 'yorumlar'],
  },
  newsletter: {
    strong: ['bültenimize abone olun', 'e-bültene kayıt/abone ol(un)'],
    weak: ['bülten'],
  },
  share: {
    strong: ["Facebook'ta paylaş", 'haberi paylaş', 'bizi takip edin', 'bağlantıyı/linki kopyala'],
    weak: ['paylaş'],
  },
  'related-heading': {
    strong: ['ilgili haberler', 'bunu da okuyun', 'ayrıca okuyun', 'ilginizi çekebilir', 'önerilen haberler', 'sizin için seçtiklerimiz'],
    weak: ['ilgili konular', 'benzer haberler'],
  },
  'read-more': {
    strong: ['devamını oku', 'haberin devamı (için)', 'devamı için tıklayın'],
    weak: ['devamı', 'detaylar'],
  },
  'cookie-notice': {
    strong: ['bu (web) site(si) çerez(leri) kullanmaktadır/kullanır', 'çerezleri kullanıyoruz', 'tümünü kabul et'],
    weak: ['çerez', 'gizlilik politikası', 'KVKK'],
  },
  paywall: {
    strong: ['(bu içerik) (sadece) abonelere özel(dir)', 'okumaya devam etmek için abone/üye olun', 'zaten abone misiniz'],
    weak: ['abone ol'],
  },
  copyright: {
    strong: ['tüm hakları saklıdır', 'her hakkı saklıdır', 'izinsiz (ve kaynak gösterilmeden) kullanılamaz'],
    weak: ['telif hakkı'],
  },
  caption: {
    strong: ['fotoğraf: …', 'foto: …', 'arşiv fotoğrafı'],
    weak: ['AA', 'DHA', 'kaynak: …'],
  },
  dateline: { strong: ['CITY \\(AA\\) - …'] },
  byline: {
    strong: ['haber: NAME'],
    weak: ['muhabir'],
  },
  timestamp: {
    strong: ['okuma süresi: N dk', 'yayınlanma: …', 'güncelleme: …', 'giriş tarihi: …'],
  },
  advertisement: {
    strong: ['reklam', 'haberin devamı reklamdan sonra'],
    weak: ['reklam alanı', 'advertorial'],
  },
  'app-prompt': {
    strong: ['uygulamamızı indirin'],
  },
  'page-tools': {
    strong: ['yazdır'],
  },
  tags: {
    strong: ['etiketler: …'],
  },
  republished: {
    strong: ['(bu yazı) ilk olarak … yayınlandı/yayımlandı', '… yazısı ilk önce … üzerinde ortaya çıktı'],
    weak: ['kaynak: …'],
  },
  correction: {
    strong: ['düzeltme', 'tekzip', 'cevap ve düzeltme', 'editörün notu'],
    weak: ['güncelleme'],
  },
  'machine-made': {
    strong: ['yapay zeka/zekâ tarafından/desteğiyle/ile oluşturuldu/çevrildi/özetlendi'],
    weak: ['yapay zeka'],
  },
  'most-read': {
    strong: ['en çok okunanlar'],
    weak: ['son dakika'],
  },
  player: {
    strong: ['haberi dinle'],
  },
  login: {
    strong: ['giriş yap', 'üye ol'],
  },
}

/** What publishers write around an article, in Turkish. */
export const tr: CueTable = /* @__PURE__ */ joinTable('tr', news, systems)
