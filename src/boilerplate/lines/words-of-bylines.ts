import { lazy } from '../../text/lazy.js'
import { addToList } from '../../text/lists.js'
import { lineKey } from '../lookup/line-key.js'
import { wordSet } from '../lookup/word-set.js'

// Words by which somebody is named who wrote a text.

/** What stands in front of names. */
const OPENINGS: readonly string[] = [
  'by ; von ; par ; por ; di ; door ; av ; af ; του ; της',
  'written by ; recipe by ; recipes by ; words by ; story by ; text by ; reported by ; edited by ; compiled by ; interview by ; words and pictures by ; story and photos by',
  'reporting by ; writing by ; editing by ; additional reporting by ; additional writing by ; additional editing by',
  'geschrieben von ; verfasst von ; ein beitrag von ; text von ; bearbeitet von ; unter mitarbeit von ; mit material von',
  'écrit par ; rédigé par ; édité par ; texte de ; propos recueillis par ; un reportage de ; avec la collaboration de',
  'escrito por ; redactado por ; editado por ; texto de ; reporte de ; un reportaje de ; con la colaboración de ; con información de',
  'scritto da ; testo di ; testi di ; articolo di ; a cura di ; servizio di ; intervista di ; ha collaborato ; hanno collaborato',
  'reportagem de ; edição de ; com a colaboração de ; com colaboração de ; com informações de ; colaborou ; colaboraram',
  'geschreven door ; tekst door ; met medewerking van ; skriven av ; text av ; skrevet av ; tekst av ; skrevet af ; tekst af',
  'mitarbeit von ; reportage von ; bericht von ; recherche von ; interview von ; protokoll von ; aufgezeichnet von ; reportage de ; enquête de',
  'récit de ; avec la contribution de ; reportaje de ; un reportaje por ; edición de ; colaboración de ; reportage di ; inchiesta di',
  'con la collaborazione di ; reportagem por ; colaboração de ; texto por ; text de ; reportatge de ; un reportaj de ; reportaj de ; articol de ; scris de',
  'reportage van ; reportage door ; verslag van ; verslag door ; bijdrage van ; met bijdragen van ; reportage av ; reportasje av ; reportage af',
  'przygotował ; przygotowała ; opracował ; opracowała ; rozmawiał ; rozmawiała ; autorstwa ; připravil ; připravila ; napsal ; napsala ; pripravil',
  'pripravila ; írta ; szerkesztette ; piše ; napisao ; napisala ; napisali ; подготовил ; подготовила ; подготовили ; репортаж ; при участии',
  'підготував ; підготувала ; підготували ; за участі ; репортаж на ; γράφει ο ; γράφει η ; ρεπορτάζ ; yazan ; hazırlayan ; kirjoittanut ; oleh',
  'ditulis oleh ; dilaporkan oleh ; bài viết của',
  'von unserem reporter ; von unserer reporterin ; von unserem gerichtsreporter ; von unserer gerichtsreporterin ; von unserem korrespondenten',
  'von unserer korrespondentin ; von unserem mitarbeiter ; von unserer mitarbeiterin ; von unserem redakteur ; von unserer redakteurin',
  'von unserem redaktionsmitglied ; de notre envoyé spécial ; de notre envoyée spéciale ; de notre correspondant ; de notre correspondante',
  'dal nostro inviato ; dalla nostra inviata ; dal nostro corrispondente ; dalla nostra corrispondente ; de nuestro enviado especial',
  'de nuestra enviada especial ; de nuestro corresponsal ; de nuestra corresponsal ; do nosso enviado especial ; da nossa enviada especial',
  'do nosso correspondente ; da nossa correspondente ; van onze correspondent ; van onze verslaggever ; van onze redacteur ; van onze redactrice',
  'door onze correspondent ; door onze verslaggever ; door onze redacteur ; od naszego korespondenta ; od našeho zpravodaje ; беседовал ; беседовала ; записал ; записала',
  'от нашего корреспондента ; материал подготовил ; материал подготовила ; спілкувався ; спілкувалася ; розмовляв ; розмовляла ; готувала ; готував',
  'photos by ; words and photography by ; photography by ; illustrations by ; fotos von ; photos de ; photos par ; fotos de ; foto di',
  'translated by ; translated from the english by ; übersetzt von ; aus dem englischen von ; aus dem englischen übersetzt von ; traduit par',
  'traduit de l’anglais par ; traducido por ; traducción de ; tradotto da ; traduzione di ; tradução de ; traducció de ; vertaald door ; översatt av',
  'oversatt av ; oversat af ; przełożył ; przełożyła ; tłum. ; přeložil ; přeložila ; preložil ; preložila ; prevedel ; prevedla ; preveo ; prevela',
  'превео ; превела ; перевёл ; перевела ; переклав ; переклала ; fordította ; tõlkinud ; suomentanut ; traducere de ; çeviren',
]
/** Words that credit somebody whose name stands in front of a line. */
const CREDITS: readonly string[] = [
  'reporting by ; reported from ; contributed to ; the author of ; arbeitete mit ; mitgearbeitet ; ist autor ; ist autorin ; a contribué à',
  'ont contribué à ; a collaboré à ; est l’auteur ; est l’autrice ; contribuyó a ; contribuyeron a ; ha contribuido a ; colaboró en ; es autor ; es autora',
  'contribuiu para ; contribuíram para ; colaborou para ; é autor ; é autora ; ha contribuito a ; hanno contribuito a ; è l’autore ; è l’autrice',
  'werkte mee aan ; werkten mee aan ; droeg bij aan ; is auteur van ; bidrog till ; är författare till ; bidro til ; bidrog til ; er forfatter',
  'przy współpracy ; jest autorem ; jest autorką ; je autorem ; je autorkou ; je autor ; este autorul ; este autoarea ; a cikk szerzője',
  'при участии ; является автором ; за участю ; є автором ; е автор на ; με τη συνεργασία ; katkıda bulundu ; yazarıdır ; berkontribusi',
  'بقلم ; ساهم في ; ساهمت في ; به قلم ; گزارش از ; מאת ; השתתף בהכנת ; लेखक ; की रिपोर्ट ; প্রতিবেদক',
]
/** What stands in front of a colon and names, and what beside it. */
const LABELS: readonly string[] = [
  'by words text story author authors byline writer autor autorin autoren texte auteur auteure auteurs texto textos autora autores testo testi autore',
  'autrice autori tekst tekster autorzy autorka współpraca mitarbeit collaboration collaborazione colaboración colaboração medewerking',
  'текст тексты автор авторы автори författare skribent forfatter kirjoittaja teksti szerző interview reportage συντάκτης κείμενο yazar',
  'translation translator übersetzung traduction traducción traducció traduzione tradução traducere vertaling översättning oversettelse oversættelse',
  'suomennos käännös tłumaczenie przekład překlad preklad prevod prijevod превод перевод переклад fordítás fordította tõlge tulkojums vertimas μετάφραση',
  'çeviri çeviren penulis pewarta editor editors redakcja redaktor redaktorka opracowanie rozmowa reporter reporters muhabir haber röportaj',
  'kirjoittajat toimittaja journalist reportere журналист беседа интервью записал записала інтерв’ю розмова репортаж ρεπορτάζ συνέντευξη',
  'מאת כתב כתבת תחקיר مراسل مراسلة مراسلنا إعداد تحرير كتب كتبت كتابة حوار تقرير خبرنگار نویسنده گزارش گزارشگر مترجم',
  'लेखक लेखिका संपादक संपादन रिपोर्ट रिपोर्टर संवाददाता লেখক লেখিকা প্রতিবেদক সম্পাদনা எழுதியவர் செய்தியாளர்',
]
const BESIDE_LABELS =
  'and & und et y e en i och og и photo photos pictures foto fotos bild bilder image images beeld kuvat zdjęcia фото bilde billeder'
/** The openings by their first words, the longest first: 'von unserem korrespondenten' before 'von'. */
export const openings = /* @__PURE__ */ lazy(() => {
  const byWord = new Map<string, string[]>()
  const all = OPENINGS.join(' ; ').split(' ; ').map(lineKey)
  for (const opening of all.sort((a, b) => b.length - a.length)) addToList(byWord, opening.split(' ', 1)[0], opening)
  return byWord
})
/** Words of labels, as line keys. */
export const labels = /* @__PURE__ */ wordSet(LABELS)
/** Words that stand beside them: of pictures, and what joins two. */
export const besideLabels = /* @__PURE__ */ wordSet([BESIDE_LABELS])
/** The words by which openings and labels begin: most lines are given up at their first one. */
export const openingWords = /* @__PURE__ */ lazy(() => new Set([...labels(), ...openings().keys()]))
/** Finds one of the credits in a line key. */
export const credits = /* @__PURE__ */ lazy(() => {
  const phrases = CREDITS.join(' ; ').split(' ; ').map(lineKey).join('|')
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases})(?![\\p{L}\\p{M}])`, 'u')
})
