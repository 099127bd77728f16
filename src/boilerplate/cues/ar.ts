import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Arabic. */
export const ar: CueTable = {
  language: 'ar',
  cues: {
    'comment-policy': {
      strong: phrases(
        'التعليقات مغلقة ; التعليقات تخضع للمراجعة ; لن يتم نشر عنوان بريدك الإلكتروني ; الحقول الإلزامية مشار إليها ; اترك/أضف/اكتب تعليقك/ردا/رد/تعليقًا ; إلغاء الرد ; الحقول الإلزامية مشار إليها بـ ; لا يوجد/توجد تعليقات',
      ),
      weak: phrases('شروط النشر ; التعليقات/تعليقا ; شاركنا رأيك ; شارك برأيك'),
    },
    newsletter: {
      strong: phrases('يمكنك إلغاء الاشتراك في أي وقت ; اشترك في (نشرتنا/النشرة) (البريدية/الإخبارية)'),
      weak: phrases('النشرة البريدية ; إلى بريدك الإلكتروني ; سجل (بريدك/بريدك الإلكتروني)'),
    },
    share: {
      strong: phrases(
        'شارك هذا المقال/الخبر ; تابعونا على ; نسخ الرابط ; تابعونا على فيسبوك/تويتر/إنستغرام (…) ; شارك هذه/هذا/على/عبر ; شارك هذا الموضوع',
      ),
      weak: phrases('شارك ; مشاركة ; شاركها'),
    },
    'related-heading': {
      strong: phrases('اقرأ أيضا ; مواضيع/موضوعات/أخبار/مقالات ذات صلة ; قد (يعجبك/يهمك) أيضا ; شاهد أيضا ; مواضيع متعلقة'),
      weak: phrases('موصى به (لك) ; مقالات/مواضيع/أخبار/موضوعات'),
    },
    'read-more': {
      strong: phrases('اقرأ/لقراءة المزيد ; تابع/متابعة القراءة'),
      weak: phrases('المزيد ; للمزيد ; اقرأ (المقال كاملا/الخبر كاملا)'),
    },
    'cookie-notice': {
      strong: phrases('يستخدم هذا الموقع ملفات تعريف الارتباط ; نستخدم ملفات تعريف الارتباط ; رفض الكل'),
      weak: phrases('ملفات تعريف الارتباط ; سياسة الخصوصية ; قبول/أوافق/موافق (الكل/على الكل/جميع ملفات تعريف الارتباط)'),
    },
    paywall: { strong: phrases('اشترك لمتابعة القراءة ; (هذا المحتوى/المقال) (متاح) للمشتركين فقط'), weak: phrases('اشترك الآن') },
    copyright: { strong: phrases('حقوق النشر محفوظة ; جميع الحقوق محفوظة (…)'), weak: phrases('حقوق النشر') },
    caption: { strong: phrases('صورة أرشيفية ; تصوير:/صورة: … ; الصورة: …') },
    byline: { strong: phrases('كتب:/كتبت:/بقلم: NAME ; CITY - \\(رويترز\\) ; CITY \\(أ ف ب\\)'), weak: phrases('وكالات') },
    timestamp: {
      strong: phrases('مدة القراءة: N دقائق ; تاريخ النشر: … ; آخر تحديث: … ; منذ N ساعات ; وقت القراءة(:) N (دقيقة/دقائق)'),
      weak: phrases('كتب: …'),
    },
    advertisement: { strong: phrases('إعلان ; إعلان ممول'), weak: phrases('محتوى ممول ; إعلانات ; أعلن معنا') },
    'app-prompt': { strong: phrases('حمل التطبيق') },
    'page-tools': { strong: phrases('حجم الخط ; طباعة ; طباعة المقال/الصفحة/الخبر'), weak: phrases('إرسال (إلى صديق/لصديق/بالبريد)') },
    tags: { strong: phrases('الكلمات المفتاحية:/الدلالية: … ; وسوم ; الوسوم: … ; كلمات دلالية: …') },
    republished: { strong: phrases('نُشر هذا المقال أولا في/على ; ظهرت المقالة … أولاً على …'), weak: phrases('نقلا عن …') },
    correction: { strong: phrases('تصحيح ; توضيح ; تنويه ; ملاحظة المحرر'), weak: phrases('تحديث') },
    'machine-made': { strong: phrases('تمت ترجمة هذا المقال آليا ; باستخدام الذكاء الاصطناعي'), weak: phrases('ترجمة آلية') },
    'most-read': { strong: phrases('الأكثر قراءة'), weak: phrases('آخر الأخبار') },
    'support-appeal': { strong: phrases('ادعمنا') },
    login: { strong: phrases('تسجيل الدخول') },
    navigation: { strong: phrases('أنت هنا') },
  },
}
