import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Urdu. */
export const ur: CueTable = {
  language: 'ur',
  cues: {
    'comment-policy': {
      strong: phrases('تبصرہ کریں ; اپنی رائے دیں ; آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا'),
      weak: phrases('تبصرے'),
    },
    share: {
      strong: phrases('شیئر کریں ; (اس/یہ) خبر/مضمون (کو) شیئر کریں ; ہمیں … فالو کریں ; لنک کاپی کریں'),
      weak: phrases('شیئر'),
    },
    'related-heading': {
      strong: phrases('یہ/اسے بھی پڑھیں/دیکھیں ; متعلقہ خبریں/مضامین/عنوانات ; اسی بارے میں'),
      weak: phrases('مزید خبریں'),
    },
    'read-more': { strong: phrases('مزید پڑھیں') },
    'most-read': { strong: phrases('سب سے زیادہ پڑھی جانے والی (خبریں) ; مقبول/تازہ ترین خبریں'), weak: phrases('تازہ ترین') },
    copyright: { strong: phrases('(© …) جملہ/تمام حقوق محفوظ ہیں') },
    caption: { strong: phrases('تصویر کا ذریعہ(:) … ; تصویر کا کیپشن(:) … ; فائل فوٹو') },
    advertisement: { strong: phrases('اشتہار') },
    timestamp: { strong: phrases('اپ ڈیٹ: … ; آخری اپ ڈیٹ: …') },
    tags: { strong: phrases('ٹیگز(: …)') },
    correction: { strong: phrases('تصحیح ; ادارتی نوٹ'), weak: phrases('وضاحت') },
    helpline: { strong: phrases('ہیلپ لائن: …') },
    'page-tools': { strong: phrases('فونٹ سائز') },
  },
}
