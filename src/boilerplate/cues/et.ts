import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Estonian. */
export const et: CueTable = {
  language: 'et',
  cues: {
    'comment-policy': {
      strong: phrases(
        'lisa/kirjuta/jäta (oma) kommentaar ; loe/vaata/näita (kõiki) kommentaare ; kommenteerimiseks logi sisse ; sinu e-postiaadressi ei avaldata',
      ),
      weak: phrases('kommentaarid ; kommenteeri'),
    },
    newsletter: {
      strong: phrases('liitu (meie/tasuta) uudiskirjaga (…) ; telli (meie/tasuta) uudiskiri (…)'),
      weak: phrases('uudiskiri'),
    },
    share: {
      strong: phrases('jaga artiklit/uudist/lugu/Facebookis ; (meeldis?) jaga sõbraga/sõpradega ; jälgi meid (…) ; kopeeri link'),
      weak: phrases('jaga'),
    },
    'related-heading': {
      strong: phrases(
        'loe/vaata/kuula ka/veel/lisaks ; seotud artiklid/lood/uudised/teemad ; samal teemal ; toimetus soovitab ; sind võib (ka) huvitada ; veel uudiseid/lugusid/artikleid',
      ),
      weak: phrases('soovitame'),
    },
    'read-more': {
      strong: phrases('loe lähemalt/edasi/rohkem ; loe kogu artiklit/lugu ; näita rohkem'),
    },
    'cookie-notice': {
      strong: phrases('see/meie leht/veebileht kasutab küpsiseid ; nõustun kõigi küpsistega ; luba kõik (küpsised)'),
      weak: phrases('privaatsuspoliitika'),
    },
    paywall: {
      strong: phrases('artikli lugemiseks telli/logi … ; telli … ja loe (…) ; oled (juba) tellija(? …)'),
      weak: phrases('telli'),
    },
    copyright: { strong: phrases('kõik õigused (on) kaitstud (…)') },
    caption: {
      strong: phrases('foto: … ; fotod: … ; pilt on illustratiivne'),
    },
    timestamp: { strong: phrases('lugemisaeg: N min ; avaldatud: … ; uuendatud: … ; N minutit/tundi/päeva tagasi') },
    advertisement: { strong: phrases('reklaam ; artikkel/lugu jätkub pärast/peale reklaami') },
    'app-prompt': { strong: phrases('lae/laadi alla … äpp/rakendus (…)') },
    tags: { strong: phrases('märksõnad: … ; teemad: …') },
    correction: { strong: phrases('parandus: …') },
    'most-read': {
      strong: phrases('loetumad/populaarsemad (uudised/lood)'),
      weak: phrases('viimased/värsked uudised'),
    },
    'support-appeal': { strong: phrases('toeta meid ; toeta sõltumatut ajakirjandust') },
    player: { strong: phrases('kuula artiklit/lugu') },
    login: { strong: phrases('logi sisse') },
    navigation: {
      strong: phrases('liigu (edasi) (põhi)sisu juurde ; tagasi üles'),
      weak: phrases('esileht'),
    },
    'tip-line': { strong: phrases('saada/anna/jäta (meile) vihje(: …) ; leidsid/märkasid vea(? …) ; teata veast') },
    'story-continues': { strong: phrases('artikkel/lugu jätkub pildi/foto/video/galerii järel/all') },
    'page-tools': { strong: phrases('teksti suurus') },
  },
}
