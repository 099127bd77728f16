import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Hebrew. */
export const he: CueTable = {
  language: 'he',
  cues: {
    'comment-policy': {
      strong: phrases(
        'הוספת תגובה ; כתיבת תגובה ; התגובות סגורות ; האימייל לא יוצג באתר ; שדות החובה מסומנים ; השאר/השאירו/הוסף/הוסיפו/כתוב/כתבו תגובה',
      ),
      weak: phrases('תגובות ; תקנון התגובות'),
    },
    newsletter: { strong: phrases('הירשמו לניוזלטר ; הרשמה לניוזלטר/לדיוור'), weak: phrases('ניוזלטר ; ישירות למייל') },
    share: {
      strong: phrases('שתפו בפייסבוק ; שתף כתבה ; עקבו אחרינו ; העתק קישור ; שיתוף בפייסבוק/בטוויטר/בוואטסאפ'),
      weak: phrases('שתף/שתפו'),
    },
    'related-heading': {
      strong: phrases('כתבות קשורות/נוספות ; אולי יעניין אותך/אתכם ; קראו/קרא גם/עוד/בנושא ; כתבות מומלצות/שיעניינו ; עוד באתר'),
      weak: phrases('עוד בנושא ; מומלצים ; קישורים'),
    },
    'read-more': {
      strong: phrases('לכתבה המלאה ; (ל)המשך קריאה ; לקריאה נוספת'),
      weak: phrases('עוד ; קראו/קרא (את הכתבה המלאה/המשך)'),
    },
    'cookie-notice': {
      strong: phrases('אתר זה עושה שימוש בעוגיות ; אתר זה משתמש בקובצי Cookie ; אני מסכים'),
      weak: phrases('עוגיות ; מדיניות הפרטיות ; תנאי שימוש'),
    },
    paywall: {
      strong: phrases('(הכתבה/התוכן) למנויים בלבד ; להמשך קריאה הצטרפו כמנויים ; (הכתבה/התוכן) (זמינה/זמין)מנויים בלבד'),
      weak: phrases('מינוי ; רכישת מנוי'),
    },
    copyright: { strong: phrases('כל הזכויות שמורות (…)'), weak: phrases('זכויות יוצרים') },
    caption: { strong: phrases('צילום: … ; צילום אילוסטרציה/ארכיון ; צילומים: …'), weak: phrases('רויטרס ; AP') },
    byline: { strong: phrases('מאת: NAME') },
    advertisement: { strong: phrases('פרסומת ; (הכתבה ממשיכה) אחרי הפרסומת'), weak: phrases('תוכן שיווקי') },
    'page-tools': { strong: phrases('גודל גופן ; הדפסה ; הדפס(ה) כתבה/עמוד/דף'), weak: phrases('שמירה') },
    tags: { strong: phrases('תגיות: … ; תגית: …'), weak: phrases('תגיות') },
    correction: { strong: phrases('תיקון טעות ; הבהרה ; הערת העורך/המערכת'), weak: phrases('תיקון ; עדכון') },
    'most-read': { strong: phrases('הנקראות ביותר ; הכתבות הנקראות ביותר'), weak: phrases('חדשות אחרונות') },
    login: { strong: phrases('התחברות') },
    navigation: { strong: phrases('אתה נמצא כאן') },
    timestamp: { strong: phrases('זמן קריאה: N דקות ; פורסם/עודכן (לראשונה/לאחרונה): …'), weak: phrases('מאת: …') },
  },
}
