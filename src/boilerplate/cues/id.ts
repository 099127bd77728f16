import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/id.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'tinggalkan komentar',
      'tulis komentar',
      'komentar sepenuhnya menjadi tanggung jawab komentator',
      'alamat email Anda tidak akan dipublikasikan',
    ],
    weak: ['komentar', 'beri komentar'],
  },
  newsletter: {
    strong: ['berlangganan newsletter/buletin (kami)', 'daftar newsletter'],
    weak: ['newsletter'],
  },
  share: {
    strong: ['bagikan artikel ini', 'bagikan ke Facebook', 'ikuti kami di', 'salin tautan'],
    weak: ['bagikan'],
  },
  'related-heading': {
    strong: ['baca juga', 'lihat/simak juga', 'berita/artikel terkait', 'rekomendasi untuk Anda'],
    weak: ['rekomendasi', 'pilihan editor'],
  },
  'read-more': {
    strong: ['baca selengkapnya', 'baca lebih lanjut', 'lanjut membaca'],
    weak: ['selengkapnya'],
  },
  'cookie-notice': {
    strong: ['situs (web) ini menggunakan cookie', 'kami menggunakan cookie', 'terima semua'],
    weak: ['cookie', 'kebijakan privasi'],
  },
  paywall: {
    strong: ['(konten) khusus pelanggan', 'berlangganan untuk (terus) membaca', 'sudah berlangganan? masuk'],
    weak: ['berlangganan'],
  },
  copyright: {
    strong: ['hak cipta dilindungi (undang-undang)', 'dilarang (keras) mengutip/mengambil/memperbanyak … tanpa izin'],
    weak: ['hak cipta'],
  },
  caption: {
    strong: ['\\(Foto: …\\)', 'foto ilustrasi', 'ANTARA FOTO\\/…', 'dok. …'],
    weak: ['istimewa', 'ilustrasi'],
  },
  byline: {
    strong: ['JAKARTA, … - …', 'Reporter: NAME', 'Penulis: NAME', 'Editor: NAME'],
    weak: ['tim redaksi'],
  },
  timestamp: {
    strong: ['waktu baca N menit', 'diterbitkan …', 'diperbarui …', 'N jam yang lalu'],
  },
  advertisement: {
    strong: ['iklan', 'gulir untuk lanjut membaca', 'SCROLL TO CONTINUE WITH CONTENT'],
    weak: ['bersponsor'],
  },
  'app-prompt': {
    strong: ['unduh aplikasi'],
  },
  'page-tools': {
    strong: ['cetak'],
  },
  tags: {
    strong: ['tag: …', 'topik: …'],
  },
  republished: {
    strong: ['artikel ini telah tayang di … dengan judul …', 'artikel ini pertama kali tayang di'],
    weak: ['sumber: …'],
  },
  correction: {
    strong: ['ralat', 'koreksi: …', 'hak jawab', 'catatan redaksi'],
    weak: ['klarifikasi', 'pembaruan'],
  },
  'machine-made': {
    strong: ['diterjemahkan (secara) otomatis', 'dibuat/dihasilkan dengan (bantuan) AI', 'dibuat dengan kecerdasan buatan'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['terpopuler', 'paling banyak dibaca'],
    weak: ['terkini'],
  },
  login: {
    strong: ['masuk', 'daftar'],
  },
}

/** What publishers write around an article, in Indonesian. */
export const id: CueTable = /* @__PURE__ */ joinTable('id', news, systems)
