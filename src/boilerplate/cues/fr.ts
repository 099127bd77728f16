import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/fr.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'les commentaires sont modérés ; charte de modération ; réagir à cet article ; les commentaires sont fermés',
      'votre adresse e-mail ne sera pas publiée ; les champs obligatoires sont indiqués avec *',
    ),
    weak: phrases('votre avis ; commentaires ; commenter ; réagissez'),
  },
  newsletter: {
    strong: phrases(
      'inscrivez-vous à notre/la infolettre ; abonnez-vous à la/notre newsletter',
      'recevez … dans votre boîte mail/e-mail … ; vous pouvez vous désinscrire à tout moment',
    ),
    weak: phrases("dans votre boîte mail ; je m'inscris"),
  },
  share: {
    strong: phrases(
      'partager cet article ; partager sur Facebook ; suivez-nous sur (Facebook/Twitter/Instagram/X/WhatsApp/LinkedIn/Google) ; copier le lien',
    ),
    weak: phrases('partager'),
  },
  'related-heading': {
    strong: phrases(
      'à lire aussi/également ; lire aussi ; articles similaires/liés/associés ; sur le même sujet ; vous aimerez aussi',
      'nos recommandations ; à voir également ; ces articles peuvent/pourraient vous intéresser',
    ),
    weak: phrases('à voir aussi ; dossier'),
  },
  'read-more': {
    strong: phrases("voir aussi : … ; lire la suite ; voir plus ; lire l'article"),
    weak: phrases('en savoir plus ; ici'),
  },
  'cookie-notice': {
    strong: phrases(
      'ce site utilise des cookies ; nous utilisons des cookies (pour …) ; tout accepter/refuser',
      'continuer sans accepter ; paramétrer les cookies',
    ),
    weak: phrases('cookies ; politique de confidentialité'),
  },
  paywall: {
    strong: phrases(
      'la suite est réservée aux abonnés ; (cet) article (est) réservé aux abonnés ; il vous reste N % de cet article à lire',
      "abonnez-vous pour lire la suite ; votre abonnement n'autorise pas la lecture de cet article",
    ),
    weak: phrases("je m'abonne ; offre limitée ; abonnés"),
  },
  copyright: {
    strong: phrases('(toute) reproduction interdite sans autorisation'),
    weak: phrases("droits d'auteur"),
  },
  caption: {
    strong: phrases("photo/image d'illustration ; crédit photo(s) … ; \\(Photo …\\/AFP\\)"),
    weak: phrases('photo : … ; © … ; Sipa'),
  },
  dateline: { strong: ['CITY \\(AFP\\) - …'] },
  byline: {
    strong: phrases('par NAME ; avec AFP/Reuters'),
    weak: phrases('la rédaction'),
  },
  timestamp: {
    strong: phrases('temps de lecture : N min ; publié le … ; mis à jour le … ; il y a N heures'),
    weak: phrases('lecture N min'),
  },
  advertisement: {
    strong: phrases('(la suite après cette/passer la) publicité'),
    weak: phrases('contenu sponsorisé'),
  },
  'app-prompt': {
    strong: phrases('téléchargez notre application'),
  },
  'page-tools': {
    strong: phrases('imprimer ; envoyer par e-mail'),
  },
  tags: {
    strong: phrases('mots-clés/thématiques : …'),
  },
  'author-bio': {
    strong: phrases("à propos de l'auteur"),
  },
  republished: {
    strong: phrases("cet article a (d'abord/initialement) été publié (sur/dans) ; l'article … est apparu en premier sur …"),
    weak: phrases('publié initialement'),
  },
  correction: {
    strong: phrases(
      'rectificatif ; erratum ; correction : … ; droit de réponse ; note de la rédaction ; cet article a été corrigé/modifié',
      'une version antérieure de cet article',
    ),
    weak: phrases('précision : … ; mise à jour'),
  },
  'machine-made': {
    strong: phrases("(cet article a été) traduit automatiquement ; généré par (l')IA ; à l'aide de l'intelligence artificielle"),
    weak: phrases('traduction automatique'),
  },
  'support-appeal': {
    strong: phrases('soutenez notre/un journalisme (indépendant)'),
  },
  player: {
    strong: phrases("écouter l'article"),
  },
  login: {
    strong: phrases('se connecter'),
  },
  disclosure: {
    strong: phrases('liens affiliés'),
  },
  helpline: {
    strong: phrases('(le) 3114 ; 3919'),
  },
  'market-disclaimer': {
    strong: phrases('ne constitue pas un conseil en investissement'),
  },
  'stray-ui': {
    strong: phrases('chargement'),
  },
}

/** What publishers write around an article, in French. */
export const fr: CueTable = /* @__PURE__ */ joinTable('fr', news, systems)
