import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Chinese (traditional). */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases('網站導覽 ; 聯絡我們 ; 人才招募 ; 常見問題 ; 繁體中文'),
    weak: phrases('首頁 ; 搜尋 ; 影音'),
  },
  'related-heading': {
    strong: phrases('編輯精選 ; 最新文章 ; 上一篇：… ; 下一篇：…'),
    weak: phrases('推薦 ; 專題'),
  },
  'read-more': {
    weak: phrases('更多>'),
  },
  'cookie-notice': {
    strong: phrases('隱私權聲明'),
    weak: phrases('服務條款 ; 使用條款 ; 免責聲明 ; 著作權聲明'),
  },
  timestamp: {
    weak: phrases('作者：… ; 責任編輯：…'),
  },
  advertisement: {
    strong: phrases('廣告刊登'),
  },
  'page-tools': {
    strong: phrases('收藏(本/此)文章'),
    weak: phrases('收藏 ; 轉寄'),
  },
  'most-read': {
    strong: phrases('熱門文章 ; 熱門關鍵字 ; 即時新聞 ; 頭條新聞'),
    weak: phrases('即時 ; 新聞'),
  },
  login: {
    strong: phrases('會員登入'),
  },
  player: {
    weak: phrases('直播'),
  },
  helpline: {
    strong: phrases('安心專線(:) …'),
  },
  'comment-policy': {
    strong: phrases('取消回覆'),
  },
}
