import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Greek. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases('προηγούμενη/επόμενη σελίδα/ανάρτηση'),
    weak: phrases('συνδρομητές ; αναζήτηση (για:/στο site) ; αρχική ; επικοινωνία ; αρχείο ; ταυτότητα ; ελληνικά'),
  },
  share: {
    strong: phrases('ακολουθήστε το … στο Google News (…) ; ακολουθήστε το … και μάθετε πρώτοι όλες τις ειδήσεις'),
  },
  'related-heading': {
    strong: phrases('σχετικά άρθρα/θέματα/νέα ; διαβάστε/δείτε επίσης/ακόμα/ακόμη/και/περισσότερα ; τελευταία νέα/άρθρα ; ροή ειδήσεων'),
  },
  'read-more': {
    strong: phrases('διαβάστε επίσης: …'),
    weak: phrases('διαβάστε/διάβασε (περισσότερα/ολόκληρο το άρθρο/το άρθρο/όλο)'),
  },
  timestamp: {
    strong: phrases('δημοσιεύθηκε/δημοσιεύτηκε/ενημερώθηκε/δημοσίευση/ανανέωση/αναρτήθηκε :/στις/από … ; τελευταία ενημέρωση: …'),
  },
  tags: {
    strong: phrases('tags: …'),
  },
  'most-read': {
    weak: phrases('ειδήσεις ; νέα ; επικαιρότητα'),
  },
  login: {
    weak: phrases('εγγραφή'),
  },
  player: {
    weak: phrases('βίντεο'),
  },
  helpline: {
    strong: phrases('γραμμή βοήθειας: …'),
  },
  'comment-policy': {
    strong: phrases('ακύρωση απάντησης ; τα υποχρεωτικά πεδία σημειώνονται με'),
  },
}
