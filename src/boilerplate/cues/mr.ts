import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Marathi. */
export const mr: CueTable = {
  language: 'mr',
  cues: {
    'comment-policy': {
      strong: phrases('(आपली/तुमची) प्रतिक्रिया द्या/लिहा/नोंदवा ; तुमचा ईमेल पत्ता प्रकाशित केला जाणार नाही'),
      weak: phrases('प्रतिक्रिया ; टिप्पण्या'),
    },
    share: { strong: phrases('(ही) (बातमी) शेअर करा ; आम्हाला … फॉलो करा ; लिंक कॉपी करा'), weak: phrases('शेअर') },
    'related-heading': { strong: phrases('हेही/हेसुद्धा वाचा/पाहा ; संबंधित बातम्या/लेख'), weak: phrases('इतर/आणखी बातम्या') },
    'read-more': { strong: phrases('आणखी/अधिक/सविस्तर वाचा') },
    'most-read': { strong: phrases('ताज्या/मुख्य/ठळक बातम्या ; सर्वाधिक वाचलेल्या (बातम्या) ; सर्वाधिक वाचलेले') },
    copyright: { strong: phrases('(© …) सर्व हक्क राखीव ; सर्वाधिकार सुरक्षित') },
    caption: { strong: phrases('फोटो: … ; छायाचित्र: … ; संग्रहित छायाचित्र') },
    advertisement: { strong: phrases('जाहिरात') },
    timestamp: { strong: phrases('अपडेटेड: … ; शेवटचे अपडेट: …') },
    tags: { strong: phrases('टॅग/टॅग्स(: …)') },
    correction: { strong: phrases('शुद्धिपत्र ; संपादकीय टीप'), weak: phrases('दुरुस्ती') },
    helpline: { strong: phrases('हेल्पलाइन (क्रमांक): …') },
    'page-tools': { strong: phrases('फॉन्ट साइज') },
  },
}
