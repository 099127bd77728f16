import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Turkish. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('yorum yapın/bırak/bırakın/yazın/gönder/ekle', 'yanıtı iptal et ; gerekli alanlar * ile işaretlenmişlerdir'),
  },
  navigation: {
    strong: phrases('ana içeriğe (geç/atla) ; bize ulaşın ; gizlilik politikası/sözleşmesi ; kullanım koşulları/şartları ; ara(ma) (: …)'),
    weak: phrases('yorum ; ana sayfa ; menü ; iletişim ; künye ; ad/e-posta * ; türkçe ; yazarlar ; video galeri'),
  },
  newsletter: {
    strong: phrases('(e-)bültenimize (ücretsiz) abone/kayıt ol(un)'),
  },
  share: {
    strong: phrases('yeni pencerede açılır'),
  },
  'read-more': {
    strong: phrases('haberin devamı için tıklayın/tıklayınız ; daha fazla (oku/göster/yükle/bilgi) ; tüm haberler'),
    weak: phrases('tümü'),
  },
  'cookie-notice': {
    strong: phrases('çerez politikası'),
    weak: phrases('kullanım koşulları'),
  },
  caption: {
    strong: phrases('foto galeri'),
  },
  timestamp: {
    strong: phrases('son güncelleme: …'),
  },
  advertisement: {
    weak: phrases('resmi ilanlar'),
  },
  'page-tools': {
    strong: phrases('yazı boyutu'),
    weak: phrases('kaydet (daha sonra oku)'),
  },
  tags: {
    weak: phrases('etiketler'),
  },
  'most-read': {
    strong: phrases('son dakika (haberleri)'),
    weak: phrases('haberler ; gündem'),
  },
  login: {
    strong: phrases('giriş yap(ın) ; şifremi unuttum'),
    weak: phrases('şifre'),
  },
  player: {
    weak: phrases('video'),
  },
  helpline: {
    strong: phrases('acil yardım hattı: …'),
  },
}
