import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/el.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'αφήστε ένα σχόλιο ; τα σχόλια ελέγχονται πριν δημοσιευτούν ; η ηλ. διεύθυνση σας δεν δημοσιεύεται ; τα σχόλια είναι κλειστά',
    ),
    weak: phrases('όροι σχολιασμού ; σχόλια ; σχολιάστε'),
  },
  newsletter: {
    strong: phrases('εγγραφείτε στο newsletter (μας) ; εγγραφή στο newsletter'),
    weak: phrases('newsletter ; ενημερωτικό δελτίο'),
  },
  share: {
    strong: phrases('κοινοποίηση (στο Facebook) ; ακολουθήστε μας στο ; αντιγραφή συνδέσμου'),
    weak: phrases('μοιραστείτε το'),
  },
  'related-heading': {
    strong: phrases('ίσως σας ενδιαφέρει'),
    weak: phrases('προτεινόμενα ; σχετικά'),
  },
  'read-more': {
    strong: phrases('διαβάστε περισσότερα ; συνέχεια ανάγνωσης'),
    weak: phrases('περισσότερα ; συνέχεια'),
  },
  'cookie-notice': {
    strong: phrases('αυτός ο ιστότοπος χρησιμοποιεί cookies ; χρησιμοποιούμε cookies ; αποδοχή όλων'),
    weak: phrases('cookies ; πολιτική απορρήτου'),
  },
  paywall: {
    strong: phrases('μόνο για συνδρομητές ; είστε ήδη συνδρομητής;'),
    weak: phrases('συνδρομή'),
  },
  copyright: {
    strong: phrases('με επιφύλαξη παντός δικαιώματος ; απαγορεύεται η αναδημοσίευση'),
    weak: phrases('πνευματικά δικαιώματα'),
  },
  caption: {
    strong: phrases('φωτογραφία: … ; φωτογραφία αρχείου ; ΑΠΕ-ΜΠΕ\\/…'),
    weak: phrases('πηγή: …'),
  },
  timestamp: {
    strong: phrases("χρόνος ανάγνωσης: N'"),
  },
  advertisement: {
    strong: phrases('διαφήμιση'),
    weak: phrases('χορηγούμενο'),
  },
  'app-prompt': {
    strong: phrases('κατεβάστε την εφαρμογή'),
  },
  'page-tools': {
    strong: phrases('εκτύπωση'),
  },
  tags: {
    strong: phrases('ετικέτες: …'),
  },
  republished: {
    strong: phrases('(το άρθρο) δημοσιεύθηκε/δημοσιεύτηκε αρχικά στο ; το άρθρο … εμφανίστηκε πρώτα στο'),
    weak: phrases('πηγή: …'),
  },
  correction: {
    strong: phrases('διόρθωση ; επανόρθωση ; διευκρίνιση ; σημείωση της σύνταξης'),
    weak: phrases('ενημέρωση'),
  },
  'most-read': {
    strong: phrases('δημοφιλή'),
    weak: phrases('τελευταία νέα'),
  },
  login: {
    strong: phrases('σύνδεση'),
  },
}

/** What publishers write around an article, in Greek. */
export const el: CueTable = /* @__PURE__ */ joinTable('el', news, systems)
