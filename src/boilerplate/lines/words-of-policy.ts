import { stemFinder } from '../lookup/key-words.js'

/**
 * What policies on readers' comments are made of, as beginnings of words: what readers send in, and what may or must happen to it. A
 * sentence with one of each is a rule, in whatever words ('Letters may be shortened before they are printed.').
 */
const SENT_IN: readonly string[] = [
  'comment letters opinion views feedback discussion debate posts post posting submission contribution reader users user moderator moderation messages remarks replies',
  'kommentar leserbrief zuschrift beitrag beiträge meinung diskussion leser moderator nutzer',
  'commentaire courrier lecteur avis contribution modérateur modération débat internaute',
  'comentari opinion opinión lector moderador mensaje participaci debate usuario leitor mensagem opini',
  'comment lettori opinion moderator messaggi utenti discussione',
  'reactie bijdrage lezer moderator discussie mening',
  'kommentar läsare inlägg debatt insändare læser debatindlæg leser innlegg',
  'komentar czytelnik opini moderator dyskus wpis',
  'комментар читател мнени отзыв модератор обсужден сообщени',
  'коментар читач думк модератор yorum okur okuyucu görüş σχόλι αναγνώστ',
]
const RULED: readonly string[] = [
  'may must should cannot reserve welcome encourage invite moderated reviewed edited shortened removed deleted published printed rejected hidden blocked banned polite civil respectful abusive insult off-topic spam accepted allowed permitted friendly',
  'dürfen behalten löschen gelöscht gekürzt geprüft freigeschaltet veröffentlicht moderiert sachlich höflich beleidig willkommen',
  'modéré supprimé publié relu réserv respectueux injur bienvenu courtois',
  'moderad eliminad publicad reserv respetuos respeitos insult bienvenid removid excluíd aprovad apagad bem-vind',
  'moderati rimoss pubblicat riserv rispettos offens cancellat benvenut',
  'gemodereerd verwijderd geplaatst ingekort behoud beledig respectvol welkom',
  'modereras raderas tas publiceras granskas modereres slettes slettet fjernes redigeres velkomm välkomm',
  'usuwan moderowan publikowan zastrzega obraż skracan zapraszamy',
  'удаля модер публику сокращ оскорб запрещ допуска приветству премодер',
  'видаля модеру публіку образ заборон yayınlan onayla silin hakaret διαγράφ δημοσιε',
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
const isRuled = /* @__PURE__ */ stemFinder(RULED, RULED_UNSPACED)

/** Whether a line key is a rule on what readers send in. */
export function isPolicySentence(key: string): boolean {
  // A digit: dates and places of hearings, 'Public comments are accepted until 5 May.'
  return !/\d/u.test(key) && isSentIn(key) && isRuled(key)
}
