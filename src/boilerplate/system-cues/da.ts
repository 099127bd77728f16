import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Danish. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('skriv et svar', 'annuller/annullér svar'),
  },
  navigation: {
    strong: phrases('spring til indhold(et)'),
    weak: phrases('kommenter ; kommentar ; abonnement ; job ; forsiden ; kontakt ; e-mail * ; kundeservice ; e-avis ; dansk ; webshop'),
  },
  newsletter: {
    strong: phrases('tilmeld dig (vores/nyhedsbrevet) (nyhedsbrev)'),
  },
  share: {
    strong: phrases('del artiklen/denne/dette/på/siden'),
    weak: phrases('følg'),
  },
  'related-heading': {
    strong: phrases('læs/se også/mere/videre'),
    weak: phrases('anbefalet (til dig)'),
  },
  'read-more': {
    strong: phrases('læs mere (om/her/på)'),
    weak: phrases('vis'),
  },
  'cookie-notice': {
    strong: phrases('accepter/tillad alle (cookies)'),
  },
  paywall: {
    strong: phrases('(artiklen/indholdet) (er) (kun) for abonnenter'),
    weak: phrases('(har du) allerede (en profil/et abonnement)? (log ind)'),
  },
  copyright: {
    strong: phrases('alle rettigheder forbeholdes (…)'),
  },
  caption: {
    strong: phrases('kilde: …'),
  },
  timestamp: {
    strong: phrases('læsetid: (ca.) N min(utter)'),
  },
  'page-tools': {
    strong: phrases('download (som) PDF'),
    weak: phrases('print'),
  },
  tags: {
    weak: phrases('tags'),
  },
  player: {
    weak: phrases('video ; podcasts ; tv'),
  },
  login: {
    strong: phrases('min konto/profil/side'),
    weak: phrases('login'),
  },
  helpline: {
    strong: phrases('livslinien(:) …'),
  },
}
