import { keyWords, onlyWords } from '../lookup/key-words.js'
import { wordSet } from '../lookup/word-set.js'

// Buttons for sharing, and counters beside them, as line keys.

/** What is counted under an article, as line keys. */
const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'comment comments like likes share shares view views retweet retweets reply replies ' +
    'kommentar kommentare aufrufe commentaire commentaires partages comentario comentarios comentário comentários commenti condivisioni ' +
    'reacties kommentarer komentarz komentarze komentarzy комментарий комментария комментариев просмотров просмотра σχόλια yorum تعليق تعليقات ' +
    'vistas vues visualizzazioni visualizações vizualizări wyświetleń odsłon просмотры переглядів προβολέσ megtekintések okunma צפיות ' +
    '评论 評論 点赞 コメント 댓글 조회 조회수 閲覧数 阅读量 瀏覽數'
  ).split(' '),
)
const COUNT = /^(?!\d{1,4}[.,]\d\d$)[\d.,]{0,11}\d ?(?:[km万萬千만]|mil|mln|тыс)?$/u

/** '12 comments', 'Comments (12)', '1.2K shares'; '2. Comments' is a heading, 'Share 11.42' a price. */
export function isShareCount(key: string): boolean {
  const digit = key.search(/\d/u)
  if (digit < 0) return false
  if (digit > 0) return COUNTED.has(key.slice(0, digit).replace(/ ?[:(]? ?$/u, '')) && COUNT.test(key.slice(digit).replace(/\)$/u, ''))
  const letters = key.search(/[^\d., ]/u)
  if (letters < 0) return false
  const blank = key.indexOf(' ', letters)
  return (
    (COUNTED.has(key.slice(letters)) && /\d ?$/u.test(key.slice(0, letters))) ||
    (blank > 0 && COUNT.test(key.slice(0, blank)) && COUNTED.has(key.slice(blank + 1)))
  )
}

const NETWORKS =
  'facebook twitter x instagram linkedin whatsapp pinterest telegram youtube tiktok reddit messenger bluesky threads flipboard tumblr vk vkontakte вконтакте одноклассники твиттер фейсбук телеграм line'
const SHARING =
  'share tweet submit pin email e-mail mail print copy link teilen drucken partager imprimer compartir compartilhar imprimir condividi delen dela udostępnij поделиться paylaş'
const sharing = /* @__PURE__ */ wordSet([SHARING])

/** Whether a line key is made of networks and of ways to send. */
export const isOfButtons = /* @__PURE__ */ onlyWords([NETWORKS, SHARING])

/** 'Share Tweet Email', 'Facebook Twitter Print': buttons side by side. Networks alone may be a list of the story's. */
export function isShareRow(key: string): boolean {
  if (!isOfButtons(key)) return false
  const words = [...new Set(keyWords(key))]
  if (words.length < 2) return false
  return words.filter((word) => sharing().has(word)).length >= 2 || (words.length >= 3 && words.some((word) => sharing().has(word)))
}
