import type { BoilerplateKind } from '../../text/finding.js'
import { lazy } from '../../text/lazy.js'

/** Word lists of the line model's features, in lower case and separated by blanks. */

/** The function words that are most frequent in news text, of 14 languages. */
export const STOP_WORDS =
  'the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people mr how too little ' +
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ' +
  'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont été aux cette son ou mais comme ses elle deux nous leur sa était ' +
  'el que y los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo ' +
  'o do da em um é com não uma os no na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela ' +
  'di e il che è per non sono della con si da dei le una nel alla più anche al delle come lo gli ha dal ma nella degli ' +
  'het van een en dat die in te niet zijn is op aan met als voor er maar om hem dan zou wat mijn dit zo door over ze bij ook tot je mij uit der ' +
  'och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan ' +
  'w i na z się że do nie to jest o jak po za od jego przez był ale które dla tym są oraz tak ' +
  'и в не на что с по как но из у за от так о же то для это к его бы мы вы он она они был было был быть все уже только или года ' +
  'και το να του η της με που την από για τα είναι των σε ο οι στο θα στη τον τη στην δεν τους ' +
  've bir bu da de için ile olarak daha çok gibi en ne kadar olan sonra ama ' +
  'في من على إلى أن عن التي مع هذا الذي هذه ما لا كان بين بعد قد ' +
  'dan yang di untuk dengan ini itu dari pada tidak dalam akan juga ada'

/** What stands in the short lines of comment threads. */
export const REPLY_WORDS =
  'reply replies says likes liked report points permalink upvote downvote antworten melden répondre signaler responder denunciar rispondi segnala reageer svara odpowiedz zgłoś ответить пожаловаться απάντηση yanıtla רд'

/** First words of the sections behind an article. */
export const TAIL_STARTS =
  'comments comment leave related recommended recent latest popular trending share tags topics tagged filed categories newsletter subscribe sources references footnotes previous next ' +
  'kommentare kommentar schlagworte themen verwandte weitere mehr commentaires articles comentarios etiquetas comentários commenti reacties tagi komentarze комментарии теги похожие читайте σχόλια ετικέτες δημοφιλή yorumlar etiketler تعليقات'

/** Words of one kind of boilerplate, and pairs of words; a line has a feature for each group, under the name of it. */
interface CueGroup {
  readonly name: string
  /** What a line is that is a phrase of the tables and counts with the group; kinds that are kept are in none. */
  readonly kinds: readonly BoilerplateKind[]
  readonly words: string
  readonly pairs: string
}

export const CUE_GROUPS: readonly CueGroup[] = [
  {
    name: 'words of sharing',
    kinds: ['share'],
    words:
      'share shares tweet facebook twitter instagram linkedin pinterest whatsapp telegram reddit youtube tiktok follow followers teilen partager compartir compartilhar condividi delen dela udostępnij поделиться κοινοποίηση paylaş شارك вконтакте одноклассники weibo',
    pairs:
      'share this, share on, follow us, like us, copy link, click to, teilen auf, folgen sie, suivez nous, síguenos en, siga nos, seguici su, volg ons, följ oss, obserwuj nas',
  },
  {
    name: 'words of newsletters',
    kinds: ['newsletter'],
    words:
      'newsletter newsletters subscribe subscription inbox unsubscribe abonnieren infolettre boletín nieuwsbrief nyhetsbrev рассылка подписаться подписка bülten النشرة',
    pairs:
      'sign up, your inbox, email address, your email, e-mail address, never miss, our newsletter, für unseren, abonnez vous, suscríbete a, iscriviti alla, zapisz się',
  },
  {
    name: 'words of links to other articles',
    kinds: ['related-heading', 'related-links', 'read-more', 'most-read', 'story-continues'],
    words:
      'related recommended trending popular podobne powiązane похожие читайте διαβάστε σχετικά ilgili meistgelesen verwandte lesenswert similaires relacionadas relacionados relacionados correlati gerelateerd relaterade اقرأ',
    pairs:
      "read more, read also, read next, more from, more stories, more news, see also, you might, you may, most read, most popular, latest news, top stories, lesen sie, mehr zum, auch interessant, lire aussi, à lire, leer más, te puede, leia mais, leia também, leggi anche, potrebbe interessarti, lees ook, lees meer, läs mer, läs också, czytaj też, czytaj także, zobacz także, читайте также, смотрите также, по теме, διαβάστε επίσης, δείτε επίσης, editor's picks, up next, don't miss, keep reading, further reading",
  },
  {
    name: 'words of privacy and copyright',
    kinds: ['cookie-notice', 'copyright'],
    words:
      'cookie cookies privacy copyright gdpr datenschutz impressum agb datenschutzerklärung confidentialité privacidad privacidade disclaimer trademark trademarks конфиденциальности regulamin prywatności απορρήτου gizlilik حقوق',
    pairs:
      'rights reserved, all rights, terms of, privacy policy, use cookies, cookie policy, alle rechte, tous droits, derechos reservados, direitos reservados, diritti riservati, rechten voorbehouden, prawa zastrzeżone, права защищены, πνευματικά δικαιώματα, hakları saklıdır',
  },
  {
    name: 'words of comments and accounts',
    kinds: ['comment-policy', 'login'],
    words:
      'comment comments reply login logout log-in signin register password username moderated moderation kommentar kommentare kommentieren anmelden registrieren commentaire commentaires connexion comentario comentarios comentários iniciar commenti accedi reacties inloggen kommentarer komentarze komentarz zaloguj комментарии комментарий войти регистрация σχόλια σύνδεση yorum yorumlar giriş تعليقات',
    pairs:
      'log in, sign in, log out, leave a, add a, a comment, post a, required fields, forgot password, create account, se connecter, iniciar sesión, zaloguj się, dodaj komentarz, оставить комментарий',
  },
  {
    name: 'words of advertising',
    kinds: ['advertisement', 'paywall', 'support-appeal', 'app-prompt'],
    words:
      'advertisement advertisements sponsored promoted advert anzeige werbung publicité publicidad publicidade pubblicità reklama реклама διαφήμιση reklam إعلان buy shop coupon coupons deals discount sale price checkout cart donate donation premium kaufen angebot angebote shopping',
    pairs:
      'free trial, add to, affiliate links, affiliate commission, we may, earn a, gift card, per month, special offer, start your, support our, subscribe now, jetzt kaufen, jetzt testen',
  },
  {
    name: 'words of bylines',
    kinds: ['byline', 'timestamp', 'author-bio'],
    words:
      'posted published updated author authors editor reporter ago edited veröffentlicht aktualisiert autor autorin redaktion publié auteur rédaction publicado actualizado redacción publicado atualizado pubblicato geplaatst publicerad opublikowano автор редакция опубликовано δημοσίευση συντάκτης yayınlanma',
    pairs:
      'min read, minute read, minutes read, hours ago, days ago, hour ago, day ago, last updated, posted on, posted by, written by, published on, about the, the author, staff writer, mis à, publié le, vor stunden',
  },
  {
    name: 'words of picture credits',
    kinds: ['caption'],
    words:
      'photo photos photograph getty reuters afp ap image images credit courtesy pictured caption foto fotos bild picture photographer photographe фото zdjęcie φωτογραφία fotoğraf shutterstock istock unsplash epa dpa',
    pairs:
      'getty images, ap photo, photo by, photo credit, image credit, photo courtesy, image source, courtesy of, picture alliance, crédit photo',
  },
  {
    name: 'words of navigation',
    kinds: ['navigation', 'page-tools', 'player', 'tags', 'stray-ui'],
    words:
      'home menu search skip navigation contact faq sitemap archive archives categories category navigation startseite suche kontakt accueil recherche inicio buscar início pesquisar cerca zoeken sök szukaj strona главная поиск контакты αρχική επικοινωνία anasayfa ara iletişim الرئيسية rss',
    pairs:
      'skip to, back to, contact us, about us, view all, see all, show more, load more, all news, main content, next page, previous page, zur startseite, nach oben, alle anzeigen, voir tout, ver todo, ver tudo, vedi tutti',
  },
]

const groups = /* @__PURE__ */ lazy(
  () => new Map(CUE_GROUPS.flatMap(({ kinds }, group) => kinds.map((kind): [BoilerplateKind, number] => [kind, 1 << group]))),
)

/** The group of a kind, as a bit; 0 where it is in none. */
export function groupOf(kind: BoilerplateKind): number {
  return groups().get(kind) ?? 0
}

/** First words of lines that say who wrote the article. */
export const BYLINE_STARTS = 'by von par por di door av autor text texto words от автор от από yazan'
