import type { LanguageWords } from './language-words.js'

export const id: LanguageWords = {
  negators: 'tidak bukan belum jangan tanpa tak tiada enggak gagal menolak membantah mantan wakil hampir',
  negativePrefixes: 'tidak non anti ketidak',
  opposites:
    'naik,meningkat,menguat,bertambah,tumbuh/turun,menurun,melemah,berkurang,jatuh,anjlok menang,kemenangan,mengalahkan/kalah,kekalahan,dikalahkan buka,dibuka,membuka/tutup,ditutup,menutup mulai,dimulai/selesai,berakhir,berhenti menerima,setuju,menyetujui,mendukung/menolak,melarang,menentang membeli,beli/menjual,jual sebelum/sesudah,setelah lebih/kurang atas/bawah benar/salah baik/buruk sukses,berhasil/gagal bersalah/tak laki-laki,pria/perempuan,wanita utara/selatan timur/barat kiri/kanan besar/kecil lama/baru panjang/pendek tinggi/rendah selalu/tidak dengan/tanpa hidup/mati pertama/terakhir kuat/lemah dari/ke untuk,mendukung/melawan harus/bisa,dapat,boleh saya/anda,kamu semua,seluruh/beberapa,sebagian,banyak banyak/sedikit pagi/sore,malam',
  numbers:
    '0 nol 2 dua kedua 3 tiga ketiga 4 empat 5 lima 6 enam 7 tujuh 8 delapan 9 sembilan 10 sepuluh puluh belas 100 ratus seratus 1000 ribu seribu 1e6 juta 1e9 miliar 1e12 triliun',
  ones: 'satu seorang sebuah',
  pronouns: 'ia dia mereka nya beliau kami kita kamu anda saya aku ini itu tersebut sini situ sana juga lalu sama lain keduanya',
  weekdays: 'senin selasa rabu kamis jumat sabtu minggu,ahad',
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  functionWords:
    'yang dan di ke dari untuk pada dengan dalam oleh sebagai atau tetapi karena jika bahwa ini itu dia ia mereka kami kita saya anda nya adalah ialah merupakan akan telah sudah sedang bisa dapat harus juga hanya para sebuah seorang antara hingga sampai serta',
  forms: 'dia,ia',
  articles: 'yang itu ini para sebuah seorang bahwa adalah ialah merupakan',
  qualifiers: 'bisa,dapat,boleh mungkin,kemungkinan harus,wajib akan hanya jika,kalau,bila diduga,konon,katanya',
}
