import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in French. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'réagir ; connectez-vous/identifiez-vous pour laisser un commentaire ; laissez/laisser/écrire/poster/rédiger un commentaire',
      'soyez le premier à commenter/réagir ; connectez-vous pour commenter/réagir ; rejoignez la discussion ; les commentaires injurieux seront supprimés',
      'ajouter/publier un (nouveau) commentaire ; voir/lire/afficher (tous) les (N) commentaires',
      'annuler la réponse',
    ),
  },
  navigation: {
    strong: phrases(
      "retour à l'accueil ; retour à la une ; retour en haut (de page)",
      'aller au contenu (principal) ; article(s) précédent(s)/suivant(s) ; plan du site ; qui sommes-nous ; à propos (de nous)',
      'nous contacter ; contactez-nous ; politique de confidentialité (et cookies) ; flux RSS (des publications/des commentaires)',
    ),
    weak: phrases(
      "s'abonner ; abonnement ; crédits ; partenaires ; notifications ; rechercher (sur le site/dans ce blog) ; accueil",
      'recherche ; fermer ; nom/e-mail * ; boutique ; newsletters ; français ; cgu ; cgv',
    ),
  },
  newsletter: {
    strong: phrases(
      "(je m'inscris/inscrivez-vous) (à la/à notre) newsletter ; recevez (gratuitement) … dans votre boîte mail/e-mail ; recevez gratuitement/chaque … ; recevez l'essentiel de l'actualité (…) ; votre adresse e-mail",
      'recevez (gratuitement) (notre/nos/la) newsletter(s)',
    ),
  },
  share: {
    weak: phrases('facebook'),
  },
  'related-heading': {
    strong: phrases(
      'nos dernières vidéos/actualités',
      "la rédaction vous conseille/recommande ; à découvrir (aussi) ; plus d'articles (sur …) ; (sur) le même thème ; vous pourriez (aussi) aimer ; contenus sponsorisés ; ailleurs sur le web ; nos derniers articles",
      'dans la même rubrique/catégorie',
    ),
  },
  'read-more': {
    weak: phrases('plus'),
  },
  'cookie-notice': {
    strong: phrases(
      'gérer (mes/les) cookies/préférences ; en poursuivant votre navigation … vous acceptez … ; accepter (et continuer/et fermer)',
      'gérer mes choix',
    ),
    weak: phrases('mentions légales'),
  },
  paywall: {
    strong: phrases(
      'réservé à/aux (nos) abonnés ; il vous reste N% (de cet article) à lire ; (cet) article/contenu (est) réservé aux/à nos abonnés',
      'il vous reste … à lire/à découvrir ; déjà abonné(e)? (connectez-vous/se connecter) ; profitez de … sans engagement',
      "(il vous reste) N % (de l'article) (à lire)",
    ),
    weak: phrases('abonnez-vous'),
  },
  copyright: {
    strong: phrases(
      '© … tous droits réservés ; (toute) reproduction interdite (…) ; toute reproduction … est interdite (…) ; tous droits réservés (…)',
    ),
  },
  caption: {
    strong: phrases('illustration : …'),
  },
  tags: {
    strong: phrases('tags : …'),
    weak: phrases('tags ; thèmes'),
  },
  'most-read': {
    strong: phrases(
      'les plus lues/lus/partagés/commentés/consultés ; les articles les plus lus ; le plus lu ; à la une',
      'articles les plus lus/populaires/consultés',
    ),
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
  'page-tools': {
    strong: phrases(
      'ajouter à mes/vos favoris',
      "signaler une erreur (…) ; offrir (cet) article ; écouter/partager/imprimer cet article ; écouter/partager/imprimer l'article",
    ),
  },
  helpline: {
    strong: phrases("numéro d'urgence : … ; SOS Amitié(:) …"),
  },
}
