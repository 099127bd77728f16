import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/id.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'tinggalkan/tulis komentar ; komentar sepenuhnya menjadi tanggung jawab komentator ; alamat email Anda tidak akan dipublikasikan',
    ),
    weak: phrases('beri komentar'),
  },
  newsletter: {
    strong: phrases('daftar newsletter'),
    weak: phrases('newsletter'),
  },
  share: {
    strong: phrases('bagikan artikel ini ; bagikan ke Facebook ; ikuti kami di ; salin tautan'),
    weak: phrases('bagikan'),
  },
  'related-heading': {
    strong: phrases('baca/lihat/simak juga ; rekomendasi untuk Anda'),
    weak: phrases('rekomendasi'),
  },
  'read-more': {
    strong: phrases('baca selengkapnya ; baca lebih lanjut ; lanjut membaca'),
    weak: phrases('selengkapnya'),
  },
  'cookie-notice': {
    strong: phrases('situs (web) ini menggunakan cookie ; kami menggunakan cookie ; terima semua'),
    weak: phrases('cookie ; kebijakan privasi'),
  },
  paywall: {
    strong: phrases('(konten) khusus pelanggan ; berlangganan untuk (terus) membaca ; sudah berlangganan? masuk'),
    weak: phrases('berlangganan'),
  },
  copyright: {
    strong: phrases('hak cipta dilindungi (undang-undang) ; dilarang (keras) mengutip/mengambil/memperbanyak … tanpa izin'),
    weak: phrases('hak cipta'),
  },
  caption: {
    strong: phrases('\\(Foto: …\\) ; foto ilustrasi ; ANTARA FOTO\\/… ; dok./foto: …'),
    weak: phrases('istimewa ; ilustrasi'),
  },
  byline: {
    strong: phrases('JAKARTA, … - … ; Reporter: NAME ; Penulis: NAME ; Editor: NAME'),
    weak: phrases('tim redaksi'),
  },
  timestamp: {
    strong: phrases('waktu baca N menit ; diterbitkan/diperbarui … ; N jam yang lalu'),
  },
  advertisement: {
    strong: phrases('iklan ; gulir untuk lanjut membaca ; SCROLL TO CONTINUE WITH CONTENT'),
    weak: phrases('bersponsor'),
  },
  'app-prompt': {
    strong: phrases('unduh aplikasi'),
  },
  'page-tools': {
    strong: phrases('cetak'),
  },
  tags: {
    strong: phrases('tag:/topik: …'),
  },
  republished: {
    strong: phrases('artikel ini telah tayang di … dengan judul … ; artikel ini pertama kali tayang di'),
    weak: phrases('sumber: …'),
  },
  correction: {
    strong: phrases('ralat ; koreksi: … ; hak jawab ; catatan redaksi'),
    weak: phrases('klarifikasi ; pembaruan'),
  },
  'machine-made': {
    strong: phrases('diterjemahkan (secara) otomatis ; dibuat/dihasilkan dengan (bantuan) AI ; dibuat dengan kecerdasan buatan'),
    weak: phrases('AI'),
  },
  'most-read': {
    strong: phrases('terpopuler ; paling banyak dibaca'),
    weak: phrases('terkini'),
  },
  login: {
    strong: phrases('masuk ; daftar'),
  },
}

/** What publishers write around an article, in Indonesian. */
export const id: CueTable = /* @__PURE__ */ joinTable('id', news, systems)
