import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Hindi. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('अपनी/एक/कोई टिप्पणी/टिप्पणियां/कमेंट', 'जवाब रद्द करें ; आवश्यक फ़ील्ड चिह्नित हैं'),
  },
  navigation: {
    strong: phrases('मुख्य (सामग्री/कंटेंट) पर (जाएं/जाएँ)'),
    weak: phrases('कमेंट ; खोजें/सर्च (करें/: …) ; होम ; हिन्दी ; हिंदी ; देश ; वीडियो'),
  },
  newsletter: {
    strong: phrases('हमारे/हमारा न्यूज़लेटर (सब्सक्राइब/साइन अप/सदस्यता)'),
  },
  timestamp: {
    strong: phrases('(प्रकाशित/अपडेटेड/अपडेट/पब्लिश्ड/अंतिम अपडेट/Updated/Published) तिथि/: …'),
  },
  'most-read': {
    strong: phrases('बड़ी/ताजा/मुख्य/टॉप खबरें/समाचार/न्यूज़'),
  },
  helpline: {
    strong: phrases('हेल्पलाइन नंबर: …'),
  },
}
