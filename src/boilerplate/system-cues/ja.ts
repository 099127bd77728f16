import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Japanese. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('コメントする ; コメントを書く', 'コメントをキャンセル ; ※ が付いている欄は必須項目です'),
  },
  navigation: {
    strong: phrases(
      '本文へ移動 ; 現在位置… ; サイトマップ ; 会社概要 ; 会社案内 ; お問い合わせ ; 採用情報 ; よくある質問 ; ヘルプ ; メニュー ; 閉じる ; 日本語',
    ),
    weak: phrases('次へ ; 検索: ; トップ ; 動画 ; 写真 ; 連載 ; 社説 ; 地域'),
  },
  newsletter: {
    strong: phrases('メールマガジン(の)登録はこちら ; ニュースレターの登録…'),
    weak: phrases('メールアドレス'),
  },
  share: {
    strong: phrases('ポスト ; はてなブックマーク ; …をフォローする ; リンクをコピーする ; メールで送る'),
    weak: phrases('Pocket'),
  },
  'related-heading': {
    strong: phrases('関連キーワード ; こちらの記事も… ; おすすめ情報 ; 【関連記事】…'),
    weak: phrases('リンク'),
  },
  'read-more': {
    strong: phrases('記事一覧 ; 詳しく見る ; 次ページ…'),
  },
  'cookie-notice': {
    strong: phrases('クッキーポリシー'),
    weak: phrases('利用規約 ; 個人情報の取り扱い ; サイトポリシー'),
  },
  paywall: {
    strong: phrases('残り N文字 ; 定期購読…', '残りN文字… ; 会員登録すると続きをお読みいただけます'),
  },
  copyright: {
    strong: phrases('Powered by Blogger'),
  },
  timestamp: {
    weak: phrases('更新：…'),
  },
  advertisement: {
    strong: phrases('広告掲載について'),
  },
  'app-prompt': {
    strong: phrases('アプリで開く'),
  },
  'page-tools': {
    weak: phrases('保存'),
  },
  tags: {
    weak: phrases('カテゴリー'),
  },
  'most-read': {
    strong: phrases('ランキング ; 人気キーワード'),
    weak: phrases('速報 ; ニュース ; 最新'),
  },
  login: {
    strong: phrases('ログインする ; 新規登録 ; マイページ'),
  },
  'stray-ui': {
    weak: phrases('NULL'),
  },
  helpline: {
    strong: phrases('よりそいホットライン …'),
  },
}
