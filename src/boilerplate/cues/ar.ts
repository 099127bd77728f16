import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/ar.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('التعليقات مغلقة ; التعليقات تخضع للمراجعة ; لن يتم نشر عنوان بريدك الإلكتروني ; الحقول الإلزامية مشار إليها'),
    weak: phrases('شروط النشر ; التعليقات ; شاركنا رأيك'),
  },
  newsletter: {
    strong: phrases('يمكنك إلغاء الاشتراك في أي وقت'),
    weak: phrases('النشرة البريدية ; إلى بريدك الإلكتروني'),
  },
  share: {
    strong: phrases('شارك هذا المقال/الخبر ; شارك على فيسبوك ; تابعونا على ; نسخ الرابط'),
    weak: phrases('شارك ; مشاركة'),
  },
  'related-heading': {
    strong: phrases('اقرأ أيضا ; مواضيع/أخبار/مقالات ذات صلة'),
    weak: phrases('موصى به ; شاهد أيضا'),
  },
  'read-more': {
    strong: phrases('اقرأ/لقراءة المزيد ; تابع/متابعة القراءة'),
    weak: phrases('المزيد ; للمزيد'),
  },
  'cookie-notice': {
    strong: phrases('يستخدم هذا الموقع ملفات تعريف الارتباط ; نستخدم ملفات تعريف الارتباط ; قبول الكل'),
    weak: phrases('ملفات تعريف الارتباط ; سياسة الخصوصية'),
  },
  paywall: {
    strong: phrases('اشترك لمتابعة القراءة'),
    weak: phrases('اشترك الآن'),
  },
  copyright: {
    strong: phrases('حقوق النشر محفوظة'),
    weak: phrases('حقوق النشر'),
  },
  caption: {
    strong: phrases('صورة أرشيفية ; تصوير:/صورة: …'),
    weak: phrases('\\(رويترز\\) ; \\(أ ف ب\\) ; المصدر: …'),
  },
  byline: {
    strong: phrases('كتب: NAME ; كتبت: NAME ; CITY - \\(رويترز\\) ; CITY \\(أ ف ب\\)'),
    weak: phrases('وكالات'),
  },
  timestamp: {
    strong: phrases('مدة القراءة: N دقائق ; تاريخ النشر: … ; آخر تحديث: … ; منذ N ساعات'),
  },
  advertisement: {
    strong: phrases('إعلان'),
    weak: phrases('محتوى ممول ; إعلانات'),
  },
  'app-prompt': {
    strong: phrases('حمل التطبيق'),
  },
  'page-tools': {
    strong: phrases('طباعة'),
  },
  tags: {
    strong: phrases('الكلمات المفتاحية:/الدلالية: … ; وسوم'),
  },
  republished: {
    strong: phrases('نُشر هذا المقال أولا في/على ; ظهرت المقالة … أولاً على …'),
    weak: phrases('نقلا عن …'),
  },
  correction: {
    strong: phrases('تصحيح ; توضيح ; تنويه ; ملاحظة المحرر'),
    weak: phrases('تحديث'),
  },
  'machine-made': {
    strong: phrases('تمت ترجمة هذا المقال آليا ; باستخدام الذكاء الاصطناعي'),
    weak: phrases('ترجمة آلية'),
  },
  'most-read': {
    strong: phrases('الأكثر قراءة'),
    weak: phrases('آخر الأخبار'),
  },
  'support-appeal': {
    strong: phrases('ادعمنا'),
  },
  login: {
    strong: phrases('تسجيل الدخول'),
  },
}

/** What publishers write around an article, in Arabic. */
export const ar: CueTable = /* @__PURE__ */ joinTable('ar', news, systems)
