import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/he.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('הוספת תגובה ; כתיבת תגובה ; התגובות סגורות ; האימייל לא יוצג באתר ; שדות החובה מסומנים'),
    weak: phrases('תגובות ; תקנון התגובות'),
  },
  newsletter: {
    strong: phrases('הירשמו לניוזלטר'),
    weak: phrases('ניוזלטר ; ישירות למייל'),
  },
  share: {
    strong: phrases('שתפו בפייסבוק ; שתף כתבה ; עקבו אחרינו ; העתק קישור'),
  },
  'related-heading': {
    strong: phrases('כתבות קשורות/נוספות ; אולי יעניין אותך'),
    weak: phrases('עוד בנושא ; מומלצים'),
  },
  'read-more': {
    strong: phrases('קרא עוד ; לכתבה המלאה'),
    weak: phrases('עוד'),
  },
  'cookie-notice': {
    strong: phrases('אתר זה עושה שימוש בעוגיות ; אתר זה משתמש בקובצי Cookie'),
    weak: phrases('עוגיות ; מדיניות הפרטיות'),
  },
  paywall: {
    strong: phrases('(הכתבה/התוכן) למנויים בלבד ; להמשך קריאה הצטרפו כמנויים'),
    weak: phrases('מינוי'),
  },
  copyright: {
    weak: phrases('זכויות יוצרים'),
  },
  caption: {
    strong: phrases('צילום: … ; צילום אילוסטרציה/ארכיון'),
    weak: phrases('רויטרס ; AP'),
  },
  advertisement: {
    strong: phrases('פרסומת'),
    weak: phrases('תוכן שיווקי'),
  },
  'page-tools': {
    strong: phrases('הדפסה'),
  },
  tags: {
    strong: phrases('תגיות: …'),
  },
  correction: {
    strong: phrases('תיקון טעות ; הבהרה ; הערת העורך/המערכת'),
    weak: phrases('תיקון ; עדכון'),
  },
  'most-read': {
    strong: phrases('הנקראות ביותר'),
  },
  login: {
    strong: phrases('התחברות'),
  },
}

/** What publishers write around an article, in Hebrew. */
export const he: CueTable = /* @__PURE__ */ joinTable('he', news, systems)
