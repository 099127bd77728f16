import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Indonesian. */
export const id: CueTable = {
  language: 'id',
  cues: {
    'comment-policy': {
      strong: phrases(
        'tinggalkan/tulis komentar ; komentar sepenuhnya menjadi tanggung jawab komentator ; alamat email Anda tidak akan dipublikasikan ; tinggalkan/tulis/kirim/beri/tambahkan sebuah (balasan)',
        'tinggalkan/batalkan balasan ; ruas yang wajib ditandai',
      ),
      weak: phrases('beri komentar ; (belum ada/tidak ada) komentar'),
    },
    newsletter: { strong: phrases('daftar newsletter ; berlangganan newsletter/buletin/berita (kami)') },
    share: {
      strong: phrases(
        'simak/ikuti/baca … di Google News ; bagikan artikel ini ; bagikan ke Facebook ; ikuti kami di ; salin tautan ; share (artikel/berita) ini',
      ),
      weak: phrases('bagikan ; ikuti (kami)'),
    },
    'related-heading': {
      strong: phrases(
        'baca/lihat/simak juga ; rekomendasi untuk Anda ; artikel/berita/pos/topik/konten terkait/lainnya/serupa/terbaru/rekomendasi/pilihan/populer ; pilihan editor/redaksi/untukmu',
      ),
      weak: phrases('rekomendasi ; terkait'),
    },
    'read-more': {
      strong: phrases('baca selengkapnya ; baca lebih lanjut ; lanjut membaca ; simak video: …'),
      weak: phrases('selengkapnya ; lainnya'),
    },
    'cookie-notice': {
      strong: phrases('situs (web) ini menggunakan cookie ; kami menggunakan cookie ; terima semua'),
      weak: phrases('cookie ; kebijakan privasi ; pedoman media siber'),
    },
    paywall: {
      strong: phrases('(konten) khusus pelanggan ; berlangganan untuk (terus) membaca ; sudah berlangganan? masuk'),
      weak: phrases('berlangganan'),
    },
    copyright: {
      strong: phrases('hak cipta dilindungi (undang-undang) ; dilarang (keras) mengutip/memperbanyak … tanpa izin'),
      weak: phrases('hak cipta'),
    },
    caption: { strong: phrases('foto ilustrasi ; ANTARA FOTO\\/… ; dok./foto: …'), weak: phrases('istimewa ; ilustrasi') },
    byline: { strong: phrases('JAKARTA, … - … ; Reporter: NAME ; Penulis: NAME ; Editor: NAME'), weak: phrases('tim redaksi') },
    timestamp: { strong: phrases('waktu baca N menit ; diterbitkan/diperbarui … ; N jam yang lalu'), weak: phrases('editor: …') },
    advertisement: { strong: phrases('iklan ; gulir untuk lanjut membaca'), weak: phrases('bersponsor') },
    'app-prompt': { strong: phrases('unduh aplikasi') },
    'page-tools': { strong: phrases('ukuran huruf ; cetak') },
    tags: { strong: phrases('tag:/topik: …'), weak: phrases('tag ; kategori ; topik ; label') },
    republished: {
      strong: phrases('artikel ini telah tayang di … dengan judul … ; artikel ini pertama kali tayang di'),
    },
    correction: { strong: phrases('ralat ; koreksi: … ; hak jawab ; catatan redaksi'), weak: phrases('klarifikasi ; pembaruan') },
    'machine-made': {
      strong: phrases('diterjemahkan (secara) otomatis ; dibuat/dihasilkan dengan (bantuan) AI ; dibuat dengan kecerdasan buatan'),
      weak: phrases('AI'),
    },
    'most-read': {
      strong: phrases('terpopuler ; paling banyak dibaca'),
      weak: phrases('terkini ; berita (terpopuler/terkini/utama/hari ini) ; headline'),
    },
    login: { strong: phrases('masuk ; daftar') },
    navigation: {
      strong: phrases('langsung/lompat/lewati ke (isi/konten) ; tentang kami/saya ; halaman selanjutnya'),
    },
    player: { weak: phrases('foto') },
    'stray-ui': { strong: phrases('[gambas:…]') },
    'story-continues': { strong: phrases('gulir (ke bawah) untuk melanjutkan (membaca)') },
  },
}
