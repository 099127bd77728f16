import { phrases } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'

/** What content systems and blogs print around an article, in French. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'laisser/écrire/ajouter/poster/publier/rédiger un commentaire ; ajouter/publier un (nouveau) commentaire',
      'voir/lire/afficher (tous) les (N) commentaires',
    ),
  },
  navigation: {
    strong: phrases(
      'aller au contenu (principal) ; article(s) précédent(s)/suivant(s) ; plan du site ; qui sommes-nous ; à propos (de nous)',
      'nous contacter ; contactez-nous ; politique de confidentialité (et cookies) ; flux RSS (des publications/des commentaires)',
    ),
    weak: phrases(
      "s'abonner ; abonnement ; crédits ; partenaires ; notifications ; rechercher (sur le site/dans ce blog/:) ; accueil",
      'recherche ; fermer ; nom * ; e-mail * ; boutique ; newsletters ; français ; cgu ; cgv',
    ),
  },
  newsletter: {
    strong: phrases('recevez (gratuitement) (notre/nos/la) newsletter(s)'),
  },
  share: {
    weak: phrases('facebook'),
  },
  'related-heading': {
    strong: phrases('dans la même rubrique/catégorie'),
  },
  'read-more': {
    weak: phrases('plus'),
  },
  'cookie-notice': {
    weak: phrases('mentions légales'),
  },
  paywall: {
    strong: phrases("(il vous reste) N % (de l'article) (à lire)"),
    weak: phrases('abonnez-vous'),
  },
  copyright: {
    strong: phrases('tous droits réservés (…)'),
  },
  caption: {
    strong: phrases('illustration : …'),
  },
  tags: {
    strong: phrases('tags : …'),
    weak: phrases('tags ; thèmes'),
  },
  'most-read': {
    strong: phrases('les plus lus/partagés/commentés/consultés ; articles les plus lus/populaires/consultés'),
    weak: phrases('actualités'),
  },
  'support-appeal': {
    strong: phrases('faites/faire un don'),
  },
  player: {
    weak: phrases('vidéos ; podcasts'),
  },
  login: {
    strong: phrases('mot de passe (oublié/perdu)'),
    weak: phrases('connexion'),
  },
}
