import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Persian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('دیدگاهتان را بنویسید', 'لغو پاسخ ; بخش‌های موردنیاز علامت‌گذاری شده‌اند'),
    weak: phrases('نظر شما'),
  },
  navigation: {
    strong: phrases('بازگشت/برگشت به (بالا/صفحه اصلی/خانه)'),
    weak: phrases('نظر ; فارسی'),
  },
  newsletter: {
    strong: phrases('(عضویت/ثبت نام/اشتراک) در خبرنامه'),
  },
  share: {
    strong: phrases('این/اشتراک مطلب/خبر/گذاری'),
    weak: phrases('دنبال کنید'),
  },
  'related-heading': {
    strong: phrases('بیشتر/همچنین بخوانید/ببینید'),
    weak: phrases('مشابه'),
  },
  'read-more': {
    strong: phrases('ادامه مطلب/خبر/مقاله'),
    weak: phrases('بیشتر'),
  },
  'cookie-notice': {
    strong: phrases('پذیرفتن/قبول همه'),
    weak: phrases('شرایط استفاده'),
  },
  copyright: {
    strong: phrases('طراحی و (تولید/اجرا/توسعه) (: …)'),
  },
  caption: {
    strong: phrases('تصویر: …'),
  },
  timestamp: {
    strong: phrases('زمان (مطالعه/خواندن): N دقیقه'),
    weak: phrases('N (دقیقه/ساعت/روز/هفته/ماه/سال)'),
  },
  advertisement: {
    strong: phrases('مطلب/محتوای تبلیغاتی/اسپانسری'),
  },
  'page-tools': {
    strong: phrases('چاپ خبر/مطلب/صفحه'),
    weak: phrases('نسخه (چاپی/قابل چاپ)'),
  },
  tags: {
    strong: phrases('برچسب: …'),
    weak: phrases('دسته‌ها'),
  },
  'most-read': {
    strong: phrases('داغ‌ترین‌ها'),
    weak: phrases('پربازدیدها'),
  },
}
