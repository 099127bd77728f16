import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Dutch. */
export const nl: CueTable = {
  language: 'nl',
  cues: {
    'comment-policy': {
      strong: phrases(
        'reageer op dit artikel/bericht ; reacties worden gemodereerd ; laat een reactie achter ; plaats/geef een reactie ; reageren is niet (meer) mogelijk ; je/uw e-mailadres wordt niet gepubliceerd',
        'vereiste velden zijn gemarkeerd met * ; bekijk/lees (alle) reacties ; wees de eerste die reageert ; plaats/schrijf/voeg reactie/opmerking ; reactie/antwoord annuleren',
        'deze site gebruikt Akismet om spam te verminderen',
      ),
      weak: phrases('huisregels ; reacties ; praat mee'),
    },
    newsletter: {
      strong: phrases(
        'schrijf je in voor onze/de nieuwsbrief ; ontvang … in je inbox (…) ; je kunt je op elk moment uitschrijven/afmelden ; meld je aan voor (de/onze) nieuwsbrief (…)',
        'ontvang … in je mailbox (…) ; meld je (nu/hier) aan voor (gratis/dagelijkse/wekelijkse) nieuwsbrief',
      ),
      weak: phrases('nieuwsbrief ; in je mailbox ; (je) e-mailadres'),
    },
    share: {
      strong: phrases('deel dit artikel ; volg ons op (Twitter/Instagram/X) ; kopieer link ; dit delen: ; klik om te delen op/met … (…)'),
      weak: phrases('delen ; leuk: ; deel'),
    },
    'related-heading': {
      strong: phrases(
        'lees ook ; aanbevolen artikelen ; (misschien vind je dit) ook interessant ; meer over/van … ; gerelateerde/verwante artikelen/berichten ; aanbevolen (voor jou) ; meer nieuws ; bekijk ook',
        'ontdek meer van …',
      ),
      weak: phrases('gerelateerd ; verwant'),
    },
    'read-more': {
      strong: phrases('lees meer ; lees verder ; lees/zie ook: …'),
      weak: phrases('meer ; hier ; doorlezen ; bekijk'),
    },
    'cookie-notice': {
      strong: phrases(
        'deze website maakt gebruik van cookies ; wij/we gebruiken cookies (om …) ; alle cookies ; alles accepteren/weigeren',
      ),
      weak: phrases('privacybeleid ; akkoord (en doorgaan) ; privacy statement'),
    },
    paywall: {
      strong: phrases(
        '(dit artikel is) alleen voor abonnees ; verder lezen? (…) ; word abonnee (…) ; al abonnee? ; (artikel/verhaal) voor abonnees/leden',
      ),
      weak: phrases('abonneer ; lees verder met'),
    },
    copyright: {
      strong: phrases('overname (zonder toestemming) niet toegestaan ; alle rechten voorbehouden (…)'),
      weak: phrases('auteursrecht'),
    },
    caption: { strong: phrases("© ANP ; foto('s): … ; beeld: …"), weak: phrases('beeld') },
    byline: { strong: phrases('van/door onze redactie'), weak: phrases('ANP') },
    timestamp: {
      strong: phrases('gepubliceerd op … ; laatst bijgewerkt … ; N uur geleden ; leestijd (:) (ca.) N min(uut/uten)'),
      weak: phrases('geplaatst in …'),
    },
    advertisement: {
      strong: phrases('advertentie ; artikel gaat verder onder de advertentie ; advertentie overslaan/sluiten'),
      weak: phrases('gesponsord'),
    },
    'app-prompt': { strong: phrases('download onze app') },
    'page-tools': {
      strong: phrases('lettergrootte (aanpassen) ; afdrukken ; printen ; print dit/deze (pagina)'),
      weak: phrases('bewaar (artikel/voor later) ; download'),
    },
    tags: { strong: phrases('trefwoorden:/tags: … ; onderwerpen: … ; trefwoord: …'), weak: phrases('trefwoorden') },
    'author-bio': { strong: phrases('over de auteur') },
    republished: { strong: phrases('dit artikel verscheen eerder/oorspronkelijk in/op ; het bericht … verscheen eerst op …') },
    correction: {
      strong: phrases('rectificatie ; correctie: … ; noot van de redactie ; in een eerdere versie van dit artikel'),
      weak: phrases('aanvulling ; update'),
    },
    'machine-made': {
      strong: phrases('automatisch vertaald ; met behulp van AI gemaakt/geschreven/samengevat ; met AI gemaakt'),
      weak: phrases('AI'),
    },
    'most-read': { strong: phrases('meest/best gelezen ; populair ; (het) laatste nieuws'), weak: phrases('net binnen') },
    'support-appeal': { strong: phrases('steun ons') },
    player: { strong: phrases('luister naar dit artikel ; schakel JavaScript in'), weak: phrases("video's") },
    login: {
      strong: phrases('inloggen ; inloggen of registreren ; log (hier) in ; heb je al een account?'),
      weak: phrases('registreren'),
    },
    navigation: {
      strong: phrases('terug naar boven/home ; spring/doorgaan naar inhoud ; berichtnavigatie ; vorig/volgend bericht/artikel'),
      weak: phrases('naarinhoud/inhoud/navigatie/content (gaan/springen) ; e-mail *'),
    },
    'stray-ui': { strong: phrases('even laden'), weak: phrases('laden ; N van N') },
    helpline: { strong: phrases('113 Zelfmoordpreventie (…) ; hulplijn: …') },
    'tip-line': { strong: phrases('heb je een (nieuws)tip?') },
  },
}
