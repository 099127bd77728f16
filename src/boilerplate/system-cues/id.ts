import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Indonesian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'tinggalkan/tulis/kirim/beri/tambahkan sebuah (komentar/balasan)',
      'tinggalkan/batalkan balasan ; ruas yang wajib ditandai',
    ),
    weak: phrases('(belum ada/tidak ada) komentar'),
  },
  navigation: {
    strong: phrases('langsung/lompat/lewati ke (isi/konten) ; tentang kami/saya'),
    weak: phrases('komentari ; advertisement ; beranda ; kontak ; balas ; batal ; situs web ; disclaimer ; karir'),
  },
  newsletter: {
    strong: phrases('berlangganan newsletter/buletin/berita (kami)'),
  },
  share: {
    strong: phrases('share (artikel/berita) ini'),
    weak: phrases('ikuti (kami)'),
  },
  'related-heading': {
    strong: phrases(
      'artikel/berita/pos/topik/konten terkait/lainnya/serupa/terbaru/rekomendasi/pilihan/populer ; pilihan editor/redaksi/untukmu',
    ),
    weak: phrases('terkait'),
  },
  'read-more': {
    weak: phrases('lainnya'),
  },
  'cookie-notice': {
    weak: phrases('pedoman media siber'),
  },
  timestamp: {
    weak: phrases('editor: …'),
  },
  tags: {
    strong: phrases('tags: …'),
    weak: phrases('tag ; tags ; kategori ; topik ; label'),
  },
  'most-read': {
    weak: phrases('berita (terpopuler/terbaru/terkini/populer/utama/hari ini) ; trending ; headline'),
  },
  login: {
    weak: phrases('login'),
  },
  player: {
    weak: phrases('video ; foto'),
  },
  'story-continues': {
    strong: phrases('gulir (ke bawah) untuk melanjutkan (membaca)'),
  },
}
