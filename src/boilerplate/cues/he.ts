import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/he.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['הוספת תגובה', 'כתיבת תגובה', 'הוסף תגובה', 'התגובות סגורות', 'האימייל לא יוצג באתר', 'שדות החובה מסומנים'],
    weak: ['תגובות', 'תקנון התגובות'],
  },
  newsletter: {
    strong: ['הירשמו לניוזלטר', 'הרשמה לניוזלטר'],
    weak: ['ניוזלטר', 'ישירות למייל'],
  },
  share: {
    strong: ['שתפו בפייסבוק', 'שתף כתבה', 'עקבו אחרינו', 'העתק קישור'],
    weak: ['שתף'],
  },
  'related-heading': {
    strong: ['קראו גם', 'כתבות קשורות', 'כתבות נוספות', 'אולי יעניין אותך'],
    weak: ['עוד בנושא', 'מומלצים'],
  },
  'read-more': {
    strong: ['קרא עוד', 'להמשך קריאה', 'לכתבה המלאה'],
    weak: ['עוד'],
  },
  'cookie-notice': {
    strong: ['אתר זה עושה שימוש בעוגיות', 'אתר זה משתמש בקובצי Cookie'],
    weak: ['עוגיות', 'מדיניות הפרטיות'],
  },
  paywall: {
    strong: ['(הכתבה/התוכן) למנויים בלבד', 'להמשך קריאה הצטרפו כמנויים'],
    weak: ['מינוי'],
  },
  copyright: {
    strong: ['כל הזכויות שמורות'],
    weak: ['זכויות יוצרים'],
  },
  caption: {
    strong: ['צילום: …', 'צילום אילוסטרציה', 'צילום ארכיון'],
    weak: ['רויטרס', 'AP'],
  },
  advertisement: {
    strong: ['פרסומת', 'הכתבה ממשיכה אחרי הפרסומת'],
    weak: ['תוכן שיווקי'],
  },
  'page-tools': {
    strong: ['הדפסה'],
  },
  tags: {
    strong: ['תגיות: …'],
  },
  correction: {
    strong: ['תיקון טעות', 'הבהרה', 'הערת העורך/המערכת'],
    weak: ['תיקון', 'עדכון'],
  },
  'most-read': {
    strong: ['הנקראות ביותר'],
  },
  login: {
    strong: ['התחברות'],
  },
}

/** What publishers write around an article, in Hebrew. */
export const he: CueTable = /* @__PURE__ */ joinTable('he', news, systems)
