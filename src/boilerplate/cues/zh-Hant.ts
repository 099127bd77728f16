import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Chinese in traditional characters. */
export const zhHant: CueTable = {
  language: 'zh-Hant',
  cues: {
    'comment-policy': {
      strong: phrases('發表留言 ; 我要留言 ; 留言規範 ; 發佈留言必須填寫的電子郵件地址不會公開 ; 必填欄位標示為 * ; 取消回覆'),
      weak: phrases('留言 ; 網友回應'),
    },
    newsletter: { strong: phrases('訂閱電子報 ; 訂閱我們的電子報'), weak: phrases('電子報') },
    share: {
      strong: phrases('加入LINE好友 ; 分享到/分享至 LINE ; 分享到Facebook/分享至Facebook/分享到Line/分享至Line ; 追蹤我們 ; 複製連結'),
    },
    'related-heading': {
      strong: phrases(
        '往下看更多 ; 相關新聞 ; 相關報導 ; 相關文章 ; 延伸閱讀 ; 推薦閱讀 ; 你可能也喜歡 ; 你可能感興趣 ; 看更多相關新聞 ; 猜你喜歡 ; 編輯精選',
      ),
      weak: phrases('更多新聞 ; 看更多 ; 推薦 ; 專題'),
    },
    'read-more': { strong: phrases('閱讀更多 ; 繼續閱讀 ; 閱讀全文'), weak: phrases('詳情') },
    'cookie-notice': {
      strong: phrases('本網站使用 Cookie ; 我們使用 Cookie ; 接受全部 Cookie ; 隱私權聲明'),
      weak: phrases('隱私權政策 ; 服務條款 ; 使用條款 ; 免責聲明 ; 著作權聲明'),
    },
    paywall: { strong: phrases('訂閱會員限定 ; 會員專屬內容 ; 訂閱後繼續閱讀 ; 已是會員？登入'), weak: phrases('會員') },
    copyright: {
      strong: phrases('版權所有(，)(禁止/請勿)轉載 ; 版權所有 ; 未經授權不得轉載 ; 未經許可不得轉載 ; 著作權所有'),
      weak: phrases('版權'),
    },
    caption: { strong: phrases('圖／… ; 圖片來源：… ; 資料照(片) ; 翻攝自… ; 示意圖'), weak: phrases('記者…攝 ; 中央社') },
    byline: { strong: phrases('記者NAME／CITY報導 ; （中央社…電） ; 編輯：NAME'), weak: phrases('文／…') },
    timestamp: {
      strong: phrases('(預計)閱讀時間(約) N 分鐘 ; 發佈時間：… ; 更新時間：… ; N小時前'),
      weak: phrases('作者：… ; 責任編輯：…'),
    },
    advertisement: { strong: phrases('廣告 ; 請繼續往下閱讀 ; 廣告刊登'), weak: phrases('贊助內容') },
    'app-prompt': { strong: phrases('下載 APP') },
    'page-tools': { strong: phrases('字體大小 ; 列印'), weak: phrases('轉寄') },
    tags: { strong: phrases('標籤：… ; 關鍵字：…') },
    republished: { strong: phrases('本文首發於 ; 本文獲授權轉載 ; 原文刊(載)於') },
    correction: { strong: phrases('更正(啟事) ; 勘誤 ; 編按 ; 編者按'), weak: phrases('更新 ; 澄清') },
    'machine-made': { strong: phrases('本文由 AI 產生/生成/翻譯 ; 機器翻譯'), weak: phrases('AI') },
    'most-read': {
      strong: phrases('熱門新聞 ; 點閱排行 ; 熱門文章 ; 熱門關鍵字 ; 即時新聞 ; 頭條新聞'),
      weak: phrases('即時 ; 新聞'),
    },
    login: { strong: phrases('登入 ; 會員登入') },
    navigation: { strong: phrases('網站導覽 ; 聯絡我們 ; 人才招募 ; 常見問題 ; 繁體中文') },
    helpline: { strong: phrases('安心專線(:) …') },
  },
}
