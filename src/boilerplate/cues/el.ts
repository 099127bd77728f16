import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/el.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'αφήστε ένα σχόλιο',
      'τα σχόλια ελέγχονται πριν δημοσιευτούν',
      'η ηλ. διεύθυνση σας δεν δημοσιεύεται',
      'τα σχόλια είναι κλειστά',
    ],
    weak: ['όροι σχολιασμού', 'σχόλια', 'σχολιάστε'],
  },
  newsletter: {
    strong: ['εγγραφείτε στο newsletter (μας)', 'εγγραφή στο newsletter'],
    weak: ['newsletter', 'ενημερωτικό δελτίο'],
  },
  share: {
    strong: ['κοινοποίηση (στο Facebook)', 'ακολουθήστε μας στο', 'ακολουθήστε το … στο Google News', 'αντιγραφή συνδέσμου'],
    weak: ['μοιραστείτε το'],
  },
  'related-heading': {
    strong: ['διαβάστε επίσης/ακόμη/ακόμα', 'δείτε επίσης', 'σχετικά άρθρα', 'ίσως σας ενδιαφέρει'],
    weak: ['προτεινόμενα', 'σχετικά'],
  },
  'read-more': {
    strong: ['διαβάστε περισσότερα', 'συνέχεια ανάγνωσης'],
    weak: ['περισσότερα', 'συνέχεια'],
  },
  'cookie-notice': {
    strong: ['αυτός ο ιστότοπος χρησιμοποιεί cookies', 'χρησιμοποιούμε cookies', 'αποδοχή όλων'],
    weak: ['cookies', 'πολιτική απορρήτου'],
  },
  paywall: {
    strong: ['μόνο για συνδρομητές', 'είστε ήδη συνδρομητής;'],
    weak: ['συνδρομή'],
  },
  copyright: {
    strong: ['με επιφύλαξη παντός δικαιώματος', 'απαγορεύεται η αναδημοσίευση'],
    weak: ['πνευματικά δικαιώματα'],
  },
  caption: {
    strong: ['φωτογραφία: …', 'φωτογραφία αρχείου', 'ΑΠΕ-ΜΠΕ\\/…'],
    weak: ['πηγή: …'],
  },
  timestamp: {
    strong: ["χρόνος ανάγνωσης: N'", 'δημοσιεύθηκε: …', 'ενημερώθηκε: …'],
  },
  advertisement: {
    strong: ['διαφήμιση'],
    weak: ['χορηγούμενο'],
  },
  'app-prompt': {
    strong: ['κατεβάστε την εφαρμογή'],
  },
  'page-tools': {
    strong: ['εκτύπωση'],
  },
  tags: {
    strong: ['ετικέτες: …'],
  },
  republished: {
    strong: ['(το άρθρο) δημοσιεύθηκε/δημοσιεύτηκε αρχικά στο', 'το άρθρο … εμφανίστηκε πρώτα στο'],
    weak: ['πηγή: …'],
  },
  correction: {
    strong: ['διόρθωση', 'επανόρθωση', 'διευκρίνιση', 'σημείωση της σύνταξης'],
    weak: ['ενημέρωση'],
  },
  'most-read': {
    strong: ['δημοφιλή'],
    weak: ['τελευταία νέα'],
  },
  login: {
    strong: ['σύνδεση'],
  },
}

/** What publishers write around an article, in Greek. */
export const el: CueTable = /* @__PURE__ */ joinTable('el', news, systems)
