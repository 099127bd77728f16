import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Greek. */
export const el: CueTable = {
  language: 'el',
  cues: {
    'comment-policy': {
      strong: phrases(
        'αφήστε/γράψτε ένα σχόλιο ; τα σχόλια ελέγχονται πριν δημοσιευτούν ; η ηλ. διεύθυνση σας δεν δημοσιεύεται ; τα σχόλια είναι κλειστά ; ακύρωση απάντησης ; τα υποχρεωτικά πεδία σημειώνονται με ; σχολιάστε το άρθρο ; δεν υπάρχουν σχόλια',
      ),
      weak: phrases('όροι σχολιασμού ; σχόλια ; σχολιάστε'),
    },
    newsletter: {
      strong: phrases('εγγραφείτε στο newsletter (μας) ; εγγραφή στο newsletter'),
      weak: phrases('ενημερωτικό δελτίο'),
    },
    share: {
      strong: phrases(
        'κοινοποίηση (στο Facebook) ; ακολουθήστε μας στο ; αντιγραφή συνδέσμου ; ακολουθήστε το … στο Google News (…) ; ακολουθήστε το … και μάθετε πρώτοι όλες τις ειδήσεις ; αποστολή με email',
      ),
      weak: phrases('μοιραστείτε το'),
    },
    'related-heading': {
      strong: phrases(
        'ίσως σας ενδιαφέρει ; μπορεί να σας ενδιαφέρει ; σχετικά άρθρα/θέματα/νέα ; διαβάστε/δείτε επίσης/ακόμα/ακόμη/και/περισσότερα ; τελευταία νέα/άρθρα ; ροή ειδήσεων ; διάβασε/δες επίσης',
      ),
      weak: phrases('προτεινόμενα (για εσάς) ; σχετικά'),
    },
    'read-more': {
      strong: phrases('συνέχεια ανάγνωσης ; διαβάστε επίσης: …'),
      weak: phrases('περισσότερα ; συνέχεια ; διαβάστε/διάβασε (περισσότερα/ολόκληρο το άρθρο/το άρθρο/όλο)'),
    },
    'cookie-notice': {
      strong: phrases('αυτός ο ιστότοπος χρησιμοποιεί cookies ; χρησιμοποιούμε cookies ; αποδοχή όλων'),
      weak: phrases('πολιτική απορρήτου'),
    },
    paywall: { strong: phrases('μόνο για συνδρομητές ; είστε ήδη συνδρομητής;'), weak: phrases('συνδρομή') },
    copyright: {
      strong: phrases('με επιφύλαξη παντός δικαιώματος ; όλα τα δικαιώματα διατηρούνται ; απαγορεύεται η αναδημοσίευση'),
      weak: phrases('πνευματικά δικαιώματα'),
    },
    caption: { strong: phrases('φωτογραφία: … ; φωτογραφία αρχείου ; ΑΠΕ-ΜΠΕ\\/…') },
    timestamp: {
      strong: phrases(
        "χρόνος ανάγνωσης: N' ; δημοσιεύθηκε/δημοσιεύτηκε/ενημερώθηκε/δημοσίευση/ανανέωση/αναρτήθηκε :/στις/από … ; τελευταία ενημέρωση: …",
      ),
    },
    advertisement: { strong: phrases('διαφήμιση'), weak: phrases('χορηγούμενο') },
    'app-prompt': { strong: phrases('κατεβάστε την εφαρμογή') },
    'page-tools': { strong: phrases('μέγεθος γραμματοσειράς ; εκτύπωση') },
    tags: { strong: phrases('ετικέτες: …') },
    republished: {
      strong: phrases('(το άρθρο) δημοσιεύθηκε/δημοσιεύτηκε αρχικά στο ; το άρθρο … εμφανίστηκε πρώτα στο'),
      weak: phrases('πηγή: …'),
    },
    correction: { strong: phrases('διόρθωση ; επανόρθωση ; διευκρίνιση ; σημείωση της σύνταξης'), weak: phrases('ενημέρωση') },
    'most-read': {
      strong: phrases('δείτε όλες τις τελευταίες ειδήσεις … ; ειδήσεις σήμερα: … ; δημοφιλή'),
      weak: phrases('ειδήσεις ; νέα ; επικαιρότητα'),
    },
    login: { strong: phrases('σύνδεση'), weak: phrases('εγγραφή') },
    navigation: {
      strong: phrases('όροι χρήσης ; προηγούμενη/επόμενη σελίδα/ανάρτηση'),
      weak: phrases('συνδρομητές ; αναζήτηση (για:/στο site) ; αρχική ; επικοινωνία ; αρχείο ; ταυτότητα ; ελληνικά'),
    },
    player: { weak: phrases('βίντεο') },
    helpline: { strong: phrases('γραμμή βοήθειας: … ; γραμμή στήριξης: …') },
    'support-appeal': { strong: phrases('στηρίξτε μας') },
  },
}
