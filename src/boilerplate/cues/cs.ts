import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Czech. */
export const cs: CueTable = {
  language: 'cs',
  cues: {
    'comment-policy': {
      strong: phrases(
        'komentáře jsou moderovány ; přidat/napsat komentář ; diskuse je uzavřena ; vaše e-mailová adresa nebude zveřejněna ; zrušit odpověď (na komentář)',
        'vyžadované informace jsou označeny',
      ),
      weak: phrases('pravidla diskuse ; diskuse ; komentáře/komentářů'),
    },
    newsletter: {
      strong: phrases('přihlaste se k odběru (newsletteru) ; odebírejte newsletter ; z odběru se můžete kdykoli odhlásit'),
    },
    share: {
      strong: phrases(
        'sdílet na Facebooku ; sdílejte článek ; sledujte nás (na) ; kopírovat odkaz ; sdílet článek/Twitteru/X/WhatsApp/LinkedIn/Facebooku/e-mailem ; to se mi líbí',
      ),
      weak: phrases('sdílet ; sdílejte (to/s přáteli)'),
    },
    'related-heading': {
      strong: phrases('čtěte také ; přečtěte si také ; související články ; mohlo by vás zajímat'),
      weak: phrases('doporučujeme ; související ; tip'),
    },
    'read-more': { strong: phrases('číst dál(e) ; pokračovat ve čtení ; celý článek'), weak: phrases('více') },
    'cookie-notice': {
      strong: phrases('tento web používá (soubory) cookies ; používáme cookies ; přijmout vše'),
      weak: phrases('ochrana osobních údajů'),
    },
    paywall: {
      strong: phrases(
        '(celý článek) (pouze/jen) pro předplatitele ; předplaťte si a čtěte dál ; odemknout článek ; máte předplatné? přihlaste se',
      ),
      weak: phrases('předplatné'),
    },
    copyright: {
      strong: phrases('všechna práva vyhrazena ; bez (předchozího) písemného souhlasu … zakázáno'),
      weak: phrases('autorská práva'),
    },
    caption: { strong: phrases('foto: … ; ilustrační foto/snímek'), weak: phrases('ČTK') },
    timestamp: {
      strong: phrases('doba čtení: N min ; aktualizováno/publikováno … ; před N minutami/hodinami/dny/týdny/měsíci/lety'),
      weak: phrases('datum: …'),
    },
    advertisement: { strong: phrases('reklama ; inzerce'), weak: phrases('komerční sdělení') },
    'app-prompt': { strong: phrases('stáhněte si (naši) aplikaci') },
    'page-tools': { strong: phrases('velikost písma ; vytisknout') },
    tags: { strong: phrases('štítky:/témata: … ; klíčová slova: …'), weak: phrases('kategorie') },
    'author-bio': { strong: phrases('o autorovi') },
    republished: { strong: phrases('(článek) původně vyšel v/na ; příspěvek … pochází z …'), weak: phrases('zdroj: …') },
    correction: {
      strong: phrases('oprava: … ; opravili jsme ; upřesnění ; pozn. red. ; v původní/předchozí verzi (článku)'),
      weak: phrases('aktualizováno'),
    },
    'machine-made': {
      strong: phrases('přeloženo automaticky/strojově ; s pomocí umělé inteligence ; vytvořeno pomocí AI'),
      weak: phrases('AI'),
    },
    'most-read': { strong: phrases('nejčtenější'), weak: phrases('nejnovější (zprávy/články) ; zprávy') },
    'support-appeal': { strong: phrases('podpořte nás') },
    login: { strong: phrases('přihlásit se') },
    navigation: {
      strong: phrases(
        'předchozí/následující/další/starší/novější článek/příspěvek/příspěvky/strana/články ; hlavní strana/stránka/menu/navigace ; otevřít/zavřít/zobrazit menu',
      ),
      weak: phrases('ISSN N ; e-mail *'),
    },
    player: { weak: phrases('podcasty') },
    helpline: { strong: phrases('linka bezpečí(:) … ; linka první psychické pomoci …') },
  },
}
