import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in French. */
export const fr: CueTable = {
  language: 'fr',
  cues: {
    'comment-policy': {
      strong: phrases(
        'réagissez à cet article ; vos commentaires ; les commentaires sont modérés ; charte de modération ; réagir à cet article ; les commentaires sont fermés ; votre adresse e-mail ne sera pas publiée',
        'les champs obligatoires sont indiqués avec * ; réagir ; connectez-vous/identifiez-vous pour laisser un commentaire ; laissez/laisser/écrire/poster/rédiger un commentaire',
        'soyez le premier à commenter/réagir ; connectez-vous pour commenter/réagir ; ajouter/publier un (nouveau) commentaire',
        'voir/lire/afficher (tous) les (N) commentaires ; annuler la réponse ; ce site utilise Akismet pour réduire les indésirables',
        'en savoir plus sur la façon dont les données de vos commentaires sont traitées ; enregistrer mon nom, mon e-mail et mon site …',
      ),
      weak: phrases('votre avis ; commentaires ; commenter ; réagissez(, commentez et partagez)'),
    },
    newsletter: {
      strong: phrases(
        'cliquez ici pour vous abonner ; inscrivez-vous à notre infolettre ; abonnez-vous à la/notre newsletter ; recevez … dans votre boîte mail/e-mail … ; vous pouvez vous désinscrire à tout moment',
        "(je m'inscris/inscrivez-vous) (à la/à notre) newsletter ; recevez … dans votre boîte mail/e-mail ; recevez gratuitement/chaque … ; recevez l'essentiel de l'actualité (…)",
        'votre adresse e-mail ; recevez (notre/nos/la) newsletter(s)',
      ),
      weak: phrases("dans votre boîte mail ; je m'inscris"),
    },
    share: {
      strong: phrases(
        'partager cet article ; partager sur Facebook ; suivez-nous sur (Twitter/Instagram/X/WhatsApp/LinkedIn/Google) ; copier le lien',
      ),
      weak: phrases('partager'),
    },
    'related-heading': {
      strong: phrases(
        'à lire aussi/également ; lire aussi ; articles similaires/liés/associés ; sur le même sujet ; vous aimerez aussi ; nos recommandations ; à voir également',
        "ces articles peuvent/pourraient vous intéresser ; nos dernières vidéos/actualités ; la rédaction vous conseille/recommande ; à découvrir (aussi) ; plus d'articles (sur …) ; (sur) le même thème",
        'vous pourriez (aussi) aimer ; contenus sponsorisés ; ailleurs sur le web ; nos derniers articles ; dans la même rubrique/catégorie',
      ),
      weak: phrases('à voir aussi ; dossier'),
    },
    'read-more': {
      strong: phrases("voir aussi : … ; lire la suite ; voir plus ; lire l'article"),
      weak: phrases('en savoir plus ; ici ; plus ; afficher plus'),
    },
    'cookie-notice': {
      strong: phrases(
        'ce site utilise des cookies ; nous utilisons des cookies (pour …) ; tout accepter/refuser ; continuer sans accepter ; paramétrer les cookies ; gérer (mes/les) cookies/préférences',
        'en poursuivant votre navigation … vous acceptez … ; accepter (et continuer/et fermer) ; gérer mes choix',
      ),
      weak: phrases('mentions légales'),
    },
    paywall: {
      strong: phrases(
        'la suite est réservée aux abonnés ; il vous reste N % de cet article à lire ; abonnez-vous pour lire la suite',
        "découvrez (toutes) nos offres (d'abonnement)",
        '(cet) article/contenu (est) réservé (aux/à nos) abonnés',
        "il vous reste … à lire/découvrir ; déjà abonné(e)? (connectez-vous) ; il vous reste N % (de l'article) (à lire)",
      ),
      weak: phrases("je m'abonne ; offre limitée ; abonnés ; abonnez-vous"),
    },
    copyright: {
      strong: phrases(
        '© … tous droits réservés ; (toute) reproduction interdite (…) ; toute reproduction … est interdite (…) ; tous droits réservés (…)',
      ),
      weak: phrases("droits d'auteur"),
    },
    caption: {
      strong: phrases("photo/image d'illustration ; crédit photo(s) … ; illustration : …"),
      weak: phrases('© … ; Sipa'),
    },
    byline: { strong: phrases('avec AFP/Reuters'), weak: phrases('la rédaction') },
    timestamp: {
      strong: phrases('temps de lecture : N min ; publié le … ; mis à jour le … ; il y a N heures'),
      weak: phrases('lecture N min'),
    },
    advertisement: { strong: phrases('(la suite après cette/passer la) publicité'), weak: phrases('contenu sponsorisé') },
    'app-prompt': {
      strong: phrases("téléchargez (notre /l')application"),
    },
    'page-tools': {
      strong: phrases(
        'taille du texte ; note moyenne : N \\/ 5 (…) ; imprimer ; envoyer par e-mail ; ajouter à mes/vos favoris ; signaler un/une erreur/contenu',
        "écouter/partager/imprimer l'article",
      ),
    },
    tags: { strong: phrases('mots-clés/thématiques : …'), weak: phrases('thèmes (associés)') },
    'author-bio': { strong: phrases("à propos de l'auteur") },
    republished: {
      strong: phrases("cet article a (d'abord/initialement) été publié (sur/dans) ; l'article … est apparu en premier sur …"),
      weak: phrases('publié initialement'),
    },
    correction: {
      strong: phrases(
        'rectificatif ; erratum ; correction : … ; droit de réponse ; note de la rédaction ; cet article a été corrigé/modifié ; une version antérieure de cet article',
      ),
      weak: phrases('précision : … ; mise à jour'),
    },
    'machine-made': {
      strong: phrases("(cet article a été) traduit automatiquement ; généré par (l')IA ; à l'aide de l'intelligence artificielle"),
      weak: phrases('traduction automatique'),
    },
    'support-appeal': { strong: phrases('soutenez notre/un journalisme/média (indépendant) ; faites/faire un don') },
    login: { strong: phrases('se connecter ; mot de passe (oublié/perdu)'), weak: phrases('connexion') },
    disclosure: { strong: phrases('liens affiliés') },
    helpline: { strong: phrases("(le) 3114 ; 3919 ; numéro d'urgence : … ; SOS Amitié(:) …") },
    'market-disclaimer': { strong: phrases('ne constitue pas un conseil en investissement') },
    'stray-ui': { strong: phrases('chargement') },
    navigation: {
      strong: phrases(
        "retour à l'accueil ; retour à la une ; retour en haut (de page) ; aller au contenu (principal) ; article(s) précédent(s)/suivant(s) ; plan du site ; qui sommes-nous ; à propos (de nous)",
        "nous contacter ; contactez-nous ; politique de confidentialité (et cookies) ; flux RSS (des publications/des commentaires) ; navigation de l'article ; navigation des articles",
      ),
      weak: phrases(
        "s'abonner ; crédits ; partenaires ; notifications ; rechercher (sur le site/dans ce blog) ; accueil ; recherche ; fermer ; nom/e-mail * ; boutique ; français ; cgu ; cgv",
      ),
    },
    'most-read': {
      strong: phrases(
        'les plus lues/lus/partagés/commentés/consultés ; les articles les plus lus ; le plus lu ; à la une ; articles les plus lus/populaires/consultés',
      ),
      weak: phrases('actualités'),
    },
  },
}
