import { stemFinder } from '../lookup/key-words.js'

/** Readers' comments, as beginnings of words. */
const COMMENTS: readonly string[] = [
  'comment kommentar commentaire comentari commenti reactie kommentit kommentt kommentaar komentar komentár komentář koment komentār комментар',
  'коментар σχόλι yorum تعليق التعليق نظرات תגוב टिप्पण कमेंट মন্তব্য bình hozzászól',
]
/**
 * What policies on readers' comments are made of, as beginnings of words: what readers send in, comments and more, and what is done with it. A
 * sentence with one of each is a rule, in whatever words ('Letters are shortened before they are printed.').
 */
const SENT_IN: readonly string[] = [
  ...COMMENTS,
  'letters opinion views feedback discussion debate posts post posting submission contribution moderator moderation messages remarks replies',
  'leserbrief zuschrift beitrag beiträge meinung diskussion moderator courrier avis contribution modérateur modération débat',
  'opinion opinión moderador mensaje participaci debate mensagem opini messaggi discussione bijdrage discussie mening',
  'inlägg debatt insändare debatindlæg innlegg moderator dyskus wpis мнени отзыв модератор обсужден сообщени думк görüş',
  'příspěv diskus diskuz vélemény arutel viestej viestit دیدگاه',
]
/** Who sends it in. */
const SENDERS: readonly string[] = [
  'reader users user leser nutzer lecteur internaute lector usuario leitor lettori utenti lezer läsare læser czytelnik читател читач okur okuyucu',
  'αναγνώστ',
]
/** What may or must be done; of readers it says no more than 'Readers may find this distressing.' */
const MODAL: readonly string[] = ['may must should cannot dürfen']
const RULED: readonly string[] = [
  'reserve welcome encourage invite moderated reviewed edited shortened removed deleted published printed reprinted rejected hidden blocked banned polite civil respectful abusive insult off-topic spam accepted allowed permitted friendly',
  'behalten löschen gelöscht gekürzt geprüft freigeschaltet veröffentlicht moderiert sachlich höflich beleidig willkommen',
  'modéré supprimé publié relu réserv respectueux injur bienvenu courtois',
  'moderad eliminad publicad reserv respetuos respeitos insult bienvenid removid excluíd aprovad apagad bem-vind',
  'moderati rimoss pubblicat riserv rispettos offens cancellat benvenut',
  'gemodereerd verwijderd geplaatst ingekort behoud beledig respectvol welkom',
  'modereras raderas tas publiceras granskas modereres slettes slettet fjernes redigeres velkomm välkomm',
  'usuwan moderowan publikowan zastrzega obraż skracan zapraszamy',
  'удаля модер публику сокращ оскорб запрещ допуска приветству премодер',
  'видаля модеру публіку образ заборон yayınlan onayla silin hakaret διαγράφ δημοσιε',
  'zakázán smaz maže odstran uráž urážk vulgár vymaz zmaz zverejn töröl moderál sértő tilos șterse șterge interzis obrisan brisan uklonjen',
  'objavljen zabranjen uvred izbrisan žaljiv обрисан уклоњен објављен увред изтри обид kustut eemalda keelat solva dzēš aizlieg šalinam trinam',
  'poistet julkais kiellet moderoi esborra حذف تحذف تنشر ينشر المسيئة منتشر توهین יימחק נמחק יפורסמ אסור हटा प्रकाशित মুছে প্রকাশ dihapus',
  'dimoderasi dilarang xóa duyệt',
]
const SENT_IN_UNSPACED: readonly string[] = ['评论', '評論', '留言', 'コメント', 'ご意見', '投稿', '댓글', '의견', 'ความคิดเห็น']
const RULED_UNSPACED: readonly string[] = [
  '审核',
  '審核',
  '删除',
  '刪除',
  '禁止',
  '不得',
  '承認',
  '削除',
  '公開',
  '掲載',
  '삭제',
  '게시',
  '금지',
  'ลบ',
  'ห้าม',
]

const isSentIn = /* @__PURE__ */ stemFinder(SENT_IN, SENT_IN_UNSPACED)
const isOfComments = /* @__PURE__ */ stemFinder(COMMENTS, SENT_IN_UNSPACED)
const isOfSenders = /* @__PURE__ */ stemFinder(SENDERS, SENT_IN_UNSPACED)
const isRuled = /* @__PURE__ */ stemFinder(RULED, RULED_UNSPACED)
const isModal = /* @__PURE__ */ stemFinder(MODAL, RULED_UNSPACED)

/** 'Comments with insults are deleted.' */
export function isRuleOnComments(key: string): boolean {
  return isRuleOnSentIn(key) && isOfComments(key)
}

/** Whether a rule says what is done with what readers send in: 'Your entries must be signed.' may be one of a contest. */
export function isRuleOnSentIn(key: string): boolean {
  return isPolicySentence(key) && isRuled(key)
}

/** Whether a line key is a rule on what readers send in. */
export function isPolicySentence(key: string): boolean {
  // A digit: dates and places of hearings, 'Public comments are accepted until 5 May.'
  if (/\d/u.test(key)) return false
  return isSentIn(key) ? isRuled(key) || isModal(key) : isOfSenders(key) && isRuled(key)
}

/** Whether a label is the name of a site's terms or of one of its policies. */
export function namesPolicy(key: string): boolean {
  return POLICY.test(key)
}

const POLICY = new RegExp(
  [
    'privacy|cookie (?:policy|notice)|terms|conditions|guidelines|imprint|legal notice|datenschutz|impressum|bedingungen|netiquette|agb$',
    'confidentialité|mentions légales|cgu$|privacidad|aviso legal|condiciones|condições|termos|informativa|condizioni|note legali',
    'voorwaarden|privatliv|personvern|integritet|personuppgift|villkor|vilkår|tietosuoj|käyttöehdot|prywatności|regulamin|soukromí|podmínky',
    'súkromi|podmienky|adatvédel|adatkezel|impresszum|confidențialit|termeni|gizlilik|koşulları|конфиденциальн|конфіденційн|поверителност',
    'соглашение|απορρήτου|όροι|الخصوصية|شروط|פרטיות|תקנון|privasi|ketentuan|bảo mật|điều khoản|प्राइवेसी|プライバシー|規約|隐私|隱私|条款|條款|개인정보|약관',
  ].join('|'),
  'u',
)
