import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Persian. */
export const fa: CueTable = {
  language: 'fa',
  cues: {
    'stray-ui': { strong: phrases('انتهای/پایان پیام(\\//\\/…)') },
    'comment-policy': {
      strong: phrases(
        'ارسال نظر/دیدگاه ; دیدگاه خود را بنویسید ; پیام هایی که حاوی تهمت یا افترا باشد منتشر نخواهد شد ; نظرات پس از تایید منتشر خواهد شد ; نشانی ایمیل شما منتشر نخواهد شد ; دیدگاهتان را بنویسید ; لغو پاسخ',
        'بخش‌های موردنیاز علامت‌گذاری شده‌اند ; نظر بدهید',
      ),
      weak: phrases('نظرات ; دیدگاه‌ها ; نظر شما'),
    },
    newsletter: { strong: phrases('در خبرنامه ما عضو شوید ; (عضویت/ثبت نام/اشتراک) در خبرنامه'), weak: phrases('خبرنامه') },
    share: {
      strong: phrases(
        'اشتراک‌گذاری ; به اشتراک بگذارید ; ما را در … دنبال کنید ; کپی لینک ; لینک کوتاه ; این/اشتراک مطلب/خبر/گذاری ; ارسال به دوستان',
      ),
      weak: phrases('اشتراک ; دنبال کنید'),
    },
    'related-heading': {
      strong: phrases('اخبار/مطالب/خبرهای مرتبط ; پیشنهاد سردبیر ; بیشتر/همچنین بخوانید/ببینید ; مطالب پیشنهادی'),
      weak: phrases('بخوانید ; مرتبط ; مشابه'),
    },
    'read-more': { strong: phrases('ادامه مطلب/خبر/مقاله'), weak: phrases('ادامه ; بیشتر') },
    'cookie-notice': {
      strong: phrases('این وب‌سایت از کوکی‌ها استفاده می‌کند ; پذیرفتن/قبول همه'),
      weak: phrases('کوکی ; حریم خصوصی ; شرایط استفاده'),
    },
    paywall: { strong: phrases('(فقط) ویژه مشترکان ; برای ادامه خواندن وارد شوید'), weak: phrases('اشتراک') },
    copyright: {
      strong: phrases('کلیه/تمام/تمامی حقوق … محفوظ است ; استفاده/نقل مطالب (تنها) با ذکر منبع ; طراحی و (تولید/اجرا/توسعه) (: …)'),
      weak: phrases('حق نشر'),
    },
    caption: { strong: phrases('(منبع) عکس: … ; عکس آرشیوی ; تصویر: …'), weak: phrases('ایسنا ; ایرنا') },
    timestamp: {
      strong: phrases('تاریخ انتشار: … ; کد خبر: N ; زمان (مطالعه/خواندن): N دقیقه ; کدخبر: N ; شناسه خبر: N'),
      weak: phrases('N (دقیقه/ساعت/روز/هفته/ماه/سال)'),
    },
    advertisement: { strong: phrases('تبلیغات ; آگهی ; مطلب/محتوای تبلیغاتی/اسپانسری'), weak: phrases('رپورتاژ آگهی') },
    'page-tools': { strong: phrases('اندازه قلم/فونت ; چاپ ; چاپ خبر/مطلب/صفحه'), weak: phrases('نسخه (چاپی/قابل چاپ)') },
    tags: { strong: phrases('برچسب‌ها: … ; برچسب: …'), weak: phrases('دسته‌ها') },
    republished: { strong: phrases('این مطلب نخستین بار در … منتشر شد ; نوشته … اولین بار در … پدیدار شد'), weak: phrases('منبع: …') },
    correction: { strong: phrases('اصلاحیه ; تکذیبیه ; جوابیه ; یادداشت سردبیر'), weak: phrases('توضیح ; به‌روزرسانی') },
    'most-read': { strong: phrases('پربازدیدترین(‌ها) ; داغ‌ترین‌ها ; پربحث‌ترین(‌ها)'), weak: phrases('پربازدیدها ; آخرین اخبار') },
    login: { strong: phrases('ورود ; ثبت‌نام') },
    navigation: { strong: phrases('بازگشت/برگشت به (بالا/صفحه اصلی/خانه)') },
  },
}
