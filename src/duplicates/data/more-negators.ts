import { keySet } from './key-set.js'

/**
 * Words that deny in languages of which no other words are known here. Each counts where it is no function word or number of the
 * languages that the lines seem to be in: of one of these a headline tells hardly more than its script.
 */
export const moreNegators = /* @__PURE__ */ keySet([
  // am
  'አይደለም, የለም',
  // as, or
  'নাই, ନାହିଁ',
  // az, kk, ky, uz
  'yox, deyil, емес, эмес, жоқ, жок, yoʻq',
  // ckb
  'نییە, نەبوو',
  // cy, ga
  'ddim, níl, níor',
  // eu
  'ez, ezin',
  // gl
  'non',
  // gu, mr, ne, pa
  'નથી, નહીં, નહિ, नाही, नाहीत, नको, नव्हते, छैन, होइन, ਨਹੀਂ, ਨਾ',
  // hr, sl, sr
  'nije, nisu, nisam, neće, nema, nemaju, ништа, није, нису, неће, ni, niso, noče, nima, nimajo',
  // hy
  'չի, չեն, չէ, ոչ, առանց, չկա',
  // is, fo
  'ekki, ekkert, enginn, ikki',
  // ka
  'არ, ვერ, აღარ, არა, არც',
  // kn, ml, si, ta, te
  'ಇಲ್ಲ, ಅಲ್ಲ, ഇല്ല, അല്ല, නැත, නැහැ, නොවේ, இல்லை, அல்ல, లేదు, కాదు',
  // km, lo, my
  'មិន, គ្មាន, ບໍ່, မဟုတ်, မရှိ',
  // lt, lv
  'nėra, niekas, nebija',
  // mn
  'биш, үгүй',
  // mt
  'mhux, mhix',
  // sk, af
  'nie, nič, nikto',
  // sq
  'nuk, asnjë',
  // sw
  'hapana',
])
