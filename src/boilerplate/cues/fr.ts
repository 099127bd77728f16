import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/fr.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'les commentaires sont modérés',
      'charte de modération',
      'laisser un commentaire',
      'réagir à cet article',
      'les commentaires sont fermés',
      'votre adresse e-mail ne sera pas publiée',
      'les champs obligatoires sont indiqués avec *',
    ],
    weak: ['votre avis', 'commentaires', 'réagissez'],
  },
  newsletter: {
    strong: [
      'inscrivez-vous à notre/la newsletter/infolettre',
      'abonnez-vous à la/notre newsletter',
      'recevez … dans votre boîte mail/e-mail (…)',
      'vous pouvez vous désinscrire à tout moment',
    ],
    weak: ['newsletter', 'dans votre boîte mail'],
  },
  share: {
    strong: ['partager cet article', 'partager sur Facebook', 'suivez-nous sur', 'copier le lien'],
    weak: ['partager'],
  },
  'related-heading': {
    strong: [
      'à lire aussi',
      'lire aussi',
      'articles similaires/liés/associés',
      'sur le même sujet/thème',
      'vous aimerez aussi',
      'nos recommandations',
      'à voir également',
      'ces articles peuvent/pourraient vous intéresser',
    ],
    weak: ['à voir aussi', 'dossier'],
  },
  'read-more': {
    strong: ['voir aussi : …', 'lire la suite', 'voir plus', "lire l'article"],
    weak: ['en savoir plus', 'ici'],
  },
  'cookie-notice': {
    strong: [
      'ce site utilise des cookies',
      'nous utilisons des cookies (pour …)',
      'tout accepter',
      'tout refuser',
      'continuer sans accepter',
      'paramétrer les cookies',
    ],
    weak: ['cookies', 'politique de confidentialité'],
  },
  paywall: {
    strong: [
      'la suite est réservée aux abonnés',
      '(cet) article (est) réservé aux abonnés',
      'cet article est réservé à nos abonnés',
      'il vous reste N % de cet article à lire',
      'abonnez-vous pour lire la suite',
      'déjà abonné ? (se connecter)',
      "votre abonnement n'autorise pas la lecture de cet article",
    ],
    weak: ["je m'abonne", 'offre limitée', 'abonnés'],
  },
  copyright: {
    strong: ['tous droits réservés', '(toute) reproduction interdite (sans autorisation)'],
    weak: ["droits d'auteur"],
  },
  caption: {
    strong: ["photo d'illustration", 'crédit photo(s) …', '\\(Photo …\\/AFP\\)', "image d'illustration"],
    weak: ['photo : …', '© …', 'Sipa'],
  },
  dateline: { strong: ['CITY \\(AFP\\) - …'] },
  byline: {
    strong: ['par NAME', 'avec AFP/Reuters'],
    weak: ['la rédaction'],
  },
  timestamp: {
    strong: ['temps de lecture : N min', 'publié le …', 'mis à jour le …', 'il y a N heures'],
    weak: ['lecture N min'],
  },
  advertisement: {
    strong: ['publicité', 'passer la publicité', 'la suite après cette publicité'],
    weak: ['contenu sponsorisé'],
  },
  'app-prompt': {
    strong: ['téléchargez notre application'],
  },
  'page-tools': {
    strong: ['imprimer', 'envoyer par e-mail'],
  },
  tags: {
    strong: ['mots-clés : …', 'thématiques : …'],
  },
  'author-bio': {
    strong: ["à propos de l'auteur"],
  },
  republished: {
    strong: ["cet article a (d'abord/initialement) été publié (sur/dans)", "l'article … est apparu en premier sur …"],
    weak: ['publié initialement'],
  },
  correction: {
    strong: [
      'rectificatif',
      'erratum',
      'correction : …',
      'droit de réponse',
      'note de la rédaction',
      'cet article a été corrigé/modifié',
      'une version antérieure de cet article',
    ],
    weak: ['précision : …', 'mise à jour'],
  },
  'machine-made': {
    strong: ['(cet article a été) traduit automatiquement', "généré par (l')IA", "à l'aide de l'intelligence artificielle"],
    weak: ['traduction automatique'],
  },
  'most-read': {
    strong: ['les plus lus'],
    weak: ['à la une'],
  },
  'support-appeal': {
    strong: ['soutenez notre/un journalisme (indépendant)'],
  },
  player: {
    strong: ["écouter l'article"],
  },
  login: {
    strong: ['se connecter', 'mot de passe oublié'],
  },
  disclosure: {
    strong: ['liens affiliés'],
  },
  helpline: {
    strong: ['(le) 3114', '3919'],
  },
  'market-disclaimer': {
    strong: ['ne constitue pas un conseil en investissement'],
  },
  'stray-ui': {
    strong: ['chargement'],
  },
}

/** What publishers write around an article, in French. */
export const fr: CueTable = /* @__PURE__ */ joinTable('fr', news, systems)
