import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Hebrew. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('השאר/השאירו/הוסף/הוסיפו/כתוב/כתבו תגובה'),
  },
  navigation: {
    strong: phrases('אתה נמצא כאן'),
    weak: phrases('לבטל ; עברית'),
  },
  newsletter: {
    strong: phrases('הרשמה לניוזלטר/לדיוור'),
  },
  share: {
    strong: phrases('שיתוף בפייסבוק/בטוויטר/בוואטסאפ'),
    weak: phrases('שתף/שתפו'),
  },
  'related-heading': {
    strong: phrases('קראו/קרא גם/עוד/בנושא'),
    weak: phrases('קישורים'),
  },
  'read-more': {
    strong: phrases('(ל)המשך קריאה'),
    weak: phrases('קראו/קרא (עוד/את הכתבה המלאה/המשך)'),
  },
  'cookie-notice': {
    strong: phrases('אני מסכים'),
    weak: phrases('תנאי שימוש'),
  },
  paywall: {
    strong: phrases('(הכתבה/התוכן) (זמינה/זמין)מנויים בלבד'),
    weak: phrases('רכישת מנוי'),
  },
  copyright: {
    strong: phrases('כל הזכויות שמורות (…)'),
  },
  caption: {
    strong: phrases('צילומים: …'),
  },
  timestamp: {
    strong: phrases('זמן קריאה: N דקות'),
    weak: phrases('מאת: …'),
  },
  advertisement: {
    strong: phrases('(הכתבה ממשיכה) אחרי הפרסומת'),
  },
  'page-tools': {
    strong: phrases('הדפס(ה) כתבה/עמוד/דף'),
    weak: phrases('שמירה'),
  },
  tags: {
    strong: phrases('תגית: …'),
    weak: phrases('תגיות'),
  },
}
