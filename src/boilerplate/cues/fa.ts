import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/fa.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'ارسال نظر/دیدگاه ; دیدگاه خود را بنویسید ; پیام هایی که حاوی تهمت یا افترا باشد منتشر نخواهد شد',
      'نظرات پس از تایید منتشر خواهد شد ; نشانی ایمیل شما منتشر نخواهد شد',
    ),
    weak: phrases('نظرات ; دیدگاه‌ها'),
  },
  newsletter: {
    strong: phrases('در خبرنامه ما عضو شوید'),
    weak: phrases('خبرنامه'),
  },
  share: {
    strong: phrases('اشتراک‌گذاری ; به اشتراک بگذارید ; ما را در … دنبال کنید ; کپی لینک ; لینک کوتاه'),
    weak: phrases('اشتراک'),
  },
  'related-heading': {
    strong: phrases('اخبار/مطالب/خبرهای مرتبط ; پیشنهاد سردبیر'),
    weak: phrases('بخوانید ; مرتبط'),
  },
  'read-more': {
    weak: phrases('ادامه'),
  },
  'cookie-notice': {
    strong: phrases('این وب‌سایت از کوکی‌ها استفاده می‌کند'),
    weak: phrases('کوکی ; حریم خصوصی'),
  },
  paywall: {
    strong: phrases('(فقط) ویژه مشترکان ; برای ادامه خواندن وارد شوید'),
    weak: phrases('اشتراک'),
  },
  copyright: {
    strong: phrases('(کلیه/تمام/تمامی) حقوق … محفوظ است ; استفاده/نقل مطالب (تنها) با ذکر منبع'),
    weak: phrases('حق نشر'),
  },
  caption: {
    strong: phrases('(منبع) عکس: … ; عکس آرشیوی'),
    weak: phrases('ایسنا ; ایرنا'),
  },
  timestamp: {
    strong: phrases('تاریخ انتشار: … ; کد خبر: N'),
  },
  advertisement: {
    strong: phrases('تبلیغات ; آگهی'),
    weak: phrases('رپورتاژ آگهی'),
  },
  'page-tools': {
    strong: phrases('چاپ'),
  },
  tags: {
    strong: phrases('برچسب‌ها: …'),
  },
  republished: {
    strong: phrases('این مطلب نخستین بار در … منتشر شد ; نوشته … اولین بار در … پدیدار شد'),
    weak: phrases('منبع: …'),
  },
  correction: {
    strong: phrases('اصلاحیه ; تکذیبیه ; جوابیه ; یادداشت سردبیر'),
    weak: phrases('توضیح ; به‌روزرسانی'),
  },
  'most-read': {
    strong: phrases('پربازدیدترین‌ها'),
  },
  login: {
    strong: phrases('ورود ; ثبت‌نام'),
  },
}

/** What publishers write around an article, in Persian. */
export const fa: CueTable = /* @__PURE__ */ joinTable('fa', news, systems)
