import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/fa.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'ارسال نظر/دیدگاه',
      'دیدگاه خود را بنویسید',
      'پیام هایی که حاوی تهمت یا افترا باشد منتشر نخواهد شد',
      'نظرات پس از تایید منتشر خواهد شد',
      'نشانی ایمیل شما منتشر نخواهد شد',
    ],
    weak: ['نظرات', 'دیدگاه‌ها'],
  },
  newsletter: {
    strong: ['عضویت در خبرنامه', 'در خبرنامه ما عضو شوید'],
    weak: ['خبرنامه'],
  },
  share: {
    strong: ['اشتراک‌گذاری', 'به اشتراک بگذارید', 'ما را در … دنبال کنید', 'کپی لینک', 'لینک کوتاه'],
    weak: ['اشتراک'],
  },
  'related-heading': {
    strong: ['بیشتر بخوانید', 'همچنین بخوانید', 'اخبار/مطالب/خبرهای مرتبط', 'پیشنهاد سردبیر'],
    weak: ['بخوانید', 'مرتبط'],
  },
  'read-more': {
    strong: ['ادامه مطلب', 'ادامه خبر'],
    weak: ['ادامه'],
  },
  'cookie-notice': {
    strong: ['این وب‌سایت از کوکی‌ها استفاده می‌کند'],
    weak: ['کوکی', 'حریم خصوصی'],
  },
  paywall: {
    strong: ['(فقط) ویژه مشترکان', 'برای ادامه خواندن وارد شوید'],
    weak: ['اشتراک'],
  },
  copyright: {
    strong: ['(کلیه/تمام/تمامی) حقوق … محفوظ است', 'استفاده/نقل مطالب (تنها) با ذکر منبع'],
    weak: ['حق نشر'],
  },
  caption: {
    strong: ['عکس: …', 'عکس آرشیوی', 'منبع عکس: …'],
    weak: ['ایسنا', 'ایرنا'],
  },
  timestamp: {
    strong: ['زمان مطالعه: N دقیقه', 'تاریخ انتشار: …', 'کد خبر: N'],
  },
  advertisement: {
    strong: ['تبلیغات', 'آگهی'],
    weak: ['رپورتاژ آگهی'],
  },
  'page-tools': {
    strong: ['چاپ'],
  },
  tags: {
    strong: ['برچسب‌ها: …'],
  },
  republished: {
    strong: ['این مطلب نخستین بار در … منتشر شد', 'نوشته … اولین بار در … پدیدار شد'],
    weak: ['منبع: …'],
  },
  correction: {
    strong: ['اصلاحیه', 'تکذیبیه', 'جوابیه', 'یادداشت سردبیر'],
    weak: ['توضیح', 'به‌روزرسانی'],
  },
  'most-read': {
    strong: ['پربازدیدترین‌ها'],
  },
  login: {
    strong: ['ورود', 'ثبت‌نام'],
  },
}

/** What publishers write around an article, in Persian. */
export const fa: CueTable = /* @__PURE__ */ joinTable('fa', news, systems)
