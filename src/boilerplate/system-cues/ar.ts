import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Arabic. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('اترك/أضف/اكتب تعليقك/ردا/رد/تعليقًا', 'إلغاء الرد ; الحقول الإلزامية مشار إليها بـ'),
    weak: phrases('شارك برأيك'),
  },
  navigation: {
    strong: phrases('أنت هنا'),
    weak: phrases('تعليق ; العربية'),
  },
  newsletter: {
    strong: phrases('اشترك في (نشرتنا/النشرة) (البريدية/الإخبارية)'),
    weak: phrases('سجل (بريدك/بريدك الإلكتروني)'),
  },
  share: {
    strong: phrases('تابعونا على فيسبوك/تويتر/إنستغرام (…) ; شارك هذه/هذا/على/عبر'),
    weak: phrases('شاركها'),
  },
  'related-heading': {
    strong: phrases('قد (يعجبك/يهمك) أيضا'),
    weak: phrases('مقالات/مواضيع/أخبار/موضوعات'),
  },
  'read-more': {
    weak: phrases('اقرأ (المقال كاملا/الخبر كاملا)'),
  },
  'cookie-notice': {
    strong: phrases('رفض الكل'),
    weak: phrases('قبول/أوافق/موافق (الكل/على الكل/جميع ملفات تعريف الارتباط)'),
  },
  paywall: {
    strong: phrases('(هذا المحتوى/المقال) (متاح) للمشتركين فقط'),
  },
  copyright: {
    strong: phrases('جميع الحقوق محفوظة (…)'),
  },
  caption: {
    strong: phrases('الصورة: …'),
  },
  timestamp: {
    strong: phrases('وقت القراءة(:) N (دقيقة/دقائق)'),
    weak: phrases('كتب: …'),
  },
  advertisement: {
    strong: phrases('إعلان ممول'),
    weak: phrases('أعلن معنا'),
  },
  'page-tools': {
    strong: phrases('طباعة المقال/الصفحة/الخبر'),
    weak: phrases('إرسال (إلى صديق/لصديق/بالبريد)'),
  },
}
