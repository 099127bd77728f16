import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/hi.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['टिप्पणी करें', 'अपनी टिप्पणी दें', 'टिप्पणियाँ बंद हैं', 'आपका ईमेल पता प्रकाशित नहीं किया जाएगा'],
    weak: ['टिप्पणियाँ', 'अपनी राय दें'],
  },
  newsletter: {
    strong: ['न्यूज़लेटर सब्सक्राइब करें', 'न्यूज़लेटर के लिए साइन अप करें'],
    weak: ['न्यूज़लेटर'],
  },
  share: {
    strong: ['शेयर करें', 'साझा करें', 'हमें फॉलो करें', 'हमसे जुड़ें'],
    weak: ['शेयर'],
  },
  'related-heading': {
    strong: ['यह/ये भी पढ़ें', 'इसे भी पढ़ें', 'संबंधित खबरें/समाचार', 'आपको यह भी पसंद आ सकता है'],
    weak: ['अनुशंसित', 'अन्य खबरें'],
  },
  'read-more': {
    strong: ['और पढ़ें', 'पूरी खबर पढ़ें', 'आगे पढ़ें'],
    weak: ['विस्तार से'],
  },
  'cookie-notice': {
    strong: ['यह वेबसाइट कुकीज़ का उपयोग करती है', 'हम कुकीज़ का उपयोग करते हैं'],
    weak: ['कुकीज़', 'गोपनीयता नीति'],
  },
  paywall: {
    strong: ['केवल सब्सक्राइबर्स के लिए', 'पूरा पढ़ने के लिए सब्सक्राइब करें'],
    weak: ['सब्सक्राइब'],
  },
  copyright: {
    strong: ['सर्वाधिकार सुरक्षित'],
    weak: ['कॉपीराइट'],
  },
  caption: {
    strong: ['फोटो: …', 'फाइल फोटो', 'तस्वीर: …'],
    weak: ['साभार'],
  },
  byline: {
    strong: ['\\(पीटीआई\\)', '\\(भाषा\\)', 'नई दिल्ली: …'],
    weak: ['एजेंसी', 'डेस्क'],
  },
  timestamp: {
    strong: ['पढ़ने का समय: N मिनट', 'प्रकाशित: …', 'अपडेटेड: …'],
  },
  advertisement: {
    strong: ['विज्ञापन'],
    weak: ['प्रायोजित'],
  },
  'app-prompt': {
    strong: ['ऐप डाउनलोड करें'],
  },
  tags: {
    strong: ['टैग्स: …'],
  },
  republished: {
    strong: ['यह लेख मूल रूप से … पर प्रकाशित हुआ', 'यह सिंडीकेट फीड से सीधे प्रकाशित की गई है'],
    weak: ['साभार …'],
  },
  correction: {
    strong: ['भूल सुधार', 'स्पष्टीकरण', 'खंडन', 'संपादक की टिप्पणी'],
    weak: ['अपडेट', 'सुधार'],
  },
  'machine-made': {
    strong: ['एआई की मदद से …', 'मशीनी अनुवाद'],
    weak: ['एआई'],
  },
  'most-read': {
    strong: ['सबसे ज़्यादा पढ़ी गई'],
    weak: ['ताज़ा खबरें', 'ट्रेंडिंग'],
  },
  login: {
    strong: ['लॉग इन करें'],
  },
}

/** What publishers write around an article, in Hindi. */
export const hi: CueTable = /* @__PURE__ */ joinTable('hi', news, systems)
