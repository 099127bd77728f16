import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Czech. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases(
      'předchozí/následující/další/starší/novější článek/příspěvek/příspěvky/strana/články ; hlavní strana/stránka/menu/navigace',
      'otevřít/zavřít/zobrazit menu',
    ),
    weak: phrases('diskuze ; ISSN N ; úvod ; kontakt ; kontakty ; archiv ; e-mail * ; redakce ; čeština ; blogy'),
  },
  share: {
    strong: phrases('sdílet článek/Twitteru/X/WhatsApp/LinkedIn/Facebooku/e-mailem ; to se mi líbí'),
    weak: phrases('sdílejte (to/s přáteli)'),
  },
  'related-heading': {
    weak: phrases('tip'),
  },
  timestamp: {
    strong: phrases('před N minutami/hodinami/dny/týdny/měsíci/lety'),
    weak: phrases('datum: …'),
  },
  tags: {
    weak: phrases('kategorie'),
  },
  'most-read': {
    weak: phrases('zprávy'),
  },
  player: {
    weak: phrases('video ; podcasty'),
  },
  'comment-policy': {
    strong: phrases('vstoupit do diskuze/diskuse', 'zrušit odpověď (na komentář) ; vyžadované informace jsou označeny'),
  },
  helpline: {
    strong: phrases('linka bezpečí(:) … ; linka první psychické pomoci …'),
  },
}
