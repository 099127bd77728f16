import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Hindi. */
export const hi: CueTable = {
  language: 'hi',
  cues: {
    'comment-policy': {
      strong: phrases(
        'टिप्पणी करें ; अपनी टिप्पणी दें ; टिप्पणियाँ बंद हैं ; आपका ईमेल पता प्रकाशित नहीं किया जाएगा ; अपनी/एक/कोई टिप्पणी/टिप्पणियां/कमेंट ; जवाब रद्द करें ; आवश्यक फ़ील्ड चिह्नित हैं ; कमेंट करें',
      ),
      weak: phrases('टिप्पणियाँ/टिप्पणियां ; अपनी राय दें'),
    },
    newsletter: {
      strong: phrases('न्यूज़लेटर सब्सक्राइब करें ; न्यूज़लेटर के लिए साइन अप करें ; हमारे/हमारा न्यूज़लेटर (सब्सक्राइब/सदस्यता)'),
      weak: phrases('न्यूज़लेटर'),
    },
    share: { strong: phrases('शेयर करें ; साझा करें ; हमें फॉलो करें ; हमसे जुड़ें'), weak: phrases('शेयर') },
    'related-heading': {
      strong: phrases('यह/ये/इसे भी पढ़ें/देखें ; संबंधित खबरें/समाचार ; आपको यह भी पसंद आ सकता है'),
      weak: phrases('अनुशंसित ; अन्य खबरें'),
    },
    'read-more': { strong: phrases('और/आगे पढ़ें ; पूरी खबर पढ़ें'), weak: phrases('विस्तार से') },
    'cookie-notice': { strong: phrases('यह वेबसाइट कुकीज़ का उपयोग करती है ; हम कुकीज़ का उपयोग करते हैं'), weak: phrases('कुकीज़ ; गोपनीयता नीति') },
    paywall: { strong: phrases('केवल सब्सक्राइबर्स के लिए ; पूरा पढ़ने के लिए सब्सक्राइब करें'), weak: phrases('सब्सक्राइब') },
    copyright: { strong: phrases('सर्वाधिकार सुरक्षित'), weak: phrases('कॉपीराइट') },
    caption: { strong: phrases('फोटो: … ; फाइल फोटो ; तस्वीर: … ; फोटो साभार: …'), weak: phrases('साभार') },
    byline: { strong: phrases('\\(पीटीआई\\) ; \\(भाषा\\) ; नई दिल्ली: …'), weak: phrases('एजेंसी ; डेस्क') },
    timestamp: { strong: phrases('पढ़ने का समय: N मिनट ; प्रकाशित/अपडेटेड/अपडेट/पब्लिश्ड तिथि … ; प्रकाशित/अपडेटेड/अपडेट/पब्लिश्ड: … ; अंतिम अपडेट: …') },
    advertisement: { strong: phrases('विज्ञापन'), weak: phrases('प्रायोजित') },
    'app-prompt': { strong: phrases('ऐप डाउनलोड करें') },
    tags: { strong: phrases('टैग्स: … ; टैग: …') },
    republished: { strong: phrases('यह लेख मूल रूप से … पर प्रकाशित हुआ ; यह सिंडीकेट फीड से सीधे प्रकाशित की गई है') },
    correction: { strong: phrases('भूल सुधार ; स्पष्टीकरण ; खंडन ; संपादक की टिप्पणी'), weak: phrases('अपडेट ; सुधार') },
    'machine-made': { strong: phrases('एआई की मदद से … ; मशीनी अनुवाद'), weak: phrases('एआई') },
    'most-read': { strong: phrases('सबसे ज्यादा पढ़ी गई ; बड़ी/ताजा/मुख्य/टॉप खबरें/समाचार/न्यूज़'), weak: phrases('ट्रेंडिंग') },
    login: { strong: phrases('लॉग इन करें') },
    navigation: {
      strong: phrases('मुख्य (सामग्री/कंटेंट) पर (जाएं/जाएँ)'),
      weak: phrases('खोजें/सर्च (करें/: …)'),
    },
    helpline: { strong: phrases('हेल्पलाइन नंबर: …') },
    'page-tools': { strong: phrases('फॉन्ट साइज') },
  },
}
