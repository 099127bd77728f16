import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Japanese. */
export const ja: CueTable = {
  language: 'ja',
  cues: {
    'comment-policy': {
      strong: phrases(
        'コメントを投稿する際は… ; コメントを投稿(する) ; コメントを残す ; コメントは承認制です ; コメントポリシー ; メールアドレスが公開されることはありません ; コメントする ; コメントを書く ; コメントを見る ; コメントをキャンセル ; ※ が付いている欄は必須項目です',
      ),
      weak: phrases('コメント ; ご意見'),
    },
    newsletter: {
      strong: phrases(
        'メールマガジンに登録(する) ; メールマガジンに登録して… ; メルマガ(に)登録 ; ニュースレターを購読 ; ニュースレターに登録 ; メールマガジン(の)登録はこちら ; ニュースレターの登録…',
      ),
      weak: phrases('メルマガ ; メールアドレス'),
    },
    share: {
      strong: phrases(
        'LINEで送る ; (この)記事をシェア(する) ; シェアする ; ツイートする ; フォローする ; リンクをコピー ; URLをコピー ; ポスト ; はてなブックマーク ; …をフォローする ; リンクをコピーする ; メールで送る ; 読者登録はこちら',
      ),
      weak: phrases('シェア ; ツイート ; Pocket'),
    },
    'related-heading': {
      strong: phrases(
        '…を見た人はこちらも見ています ; 関連記事 ; 関連ニュース ; あわせて読みたい ; おすすめ記事 ; こちらもおすすめ ; 人気記事 ; 関連キーワード ; こちらの記事も… ; おすすめ情報 ; 【関連記事】… ; 関連リンク',
      ),
      weak: phrases('関連 ; 注目記事 ; リンク'),
    },
    'read-more': {
      strong: phrases('続きを読む ; もっと見る ; 全文を読む ; 詳しくはこちら ; 記事一覧 ; 詳しく見る ; 次ページ(…)'),
      weak: phrases('もっと ; こちら'),
    },
    'cookie-notice': {
      strong: phrases('当サイトではCookie(クッキー)を使用しています ; すべて(の Cookie を)受け入れる ; すべて許可 ; クッキーポリシー'),
      weak: phrases('クッキー ; プライバシーポリシー ; 利用規約 ; 個人情報の取り扱い ; サイトポリシー'),
    },
    paywall: {
      strong: phrases(
        'この記事は有料記事です(…) ; 残りN文字 ; (この記事は)(有料)会員限定(記事)(です) ; ログインして続きを読む ; 残り N 文字 ; 残り N% ; 定期購読… ; 残りN文字… ; 会員登録すると続きをお読みいただけます ; 会員登録して続きを読む',
      ),
      weak: phrases('有料記事 ; 会員登録'),
    },
    copyright: { strong: phrases('無断転載(・複製)(を)禁じます ; 無断転載禁止'), weak: phrases('著作権') },
    caption: { strong: phrases('写真=… ; 写真：… ; 提供=… ; 撮影=… ; 資料写真'), weak: phrases('ロイター ; AFP時事 ; 共同') },
    byline: { strong: phrases('【CITY=NAME】 ; 記者 NAME ; 文・NAME ; （共同）'), weak: phrases('編集部') },
    timestamp: {
      strong: phrases('この記事はN分で読めます ; 公開日：… ; 最終更新日：… ; N時間前 ; 更新日時：… ; 公開日時：… ; 最終更新：…'),
      weak: phrases('配信 ; 更新：…'),
    },
    advertisement: { strong: phrases('広告 ; スポンサーリンク ; 【PR】 ; 広告掲載について'), weak: phrases('PR ; 提供') },
    'app-prompt': { strong: phrases('アプリをダウンロード ; アプリで開く') },
    'page-tools': {
      strong: phrases('文字サイズ ; この記事は参考になりましたか ; 印刷(する)'),
      weak: phrases('保存'),
    },
    tags: { strong: phrases('タグ：… ; カテゴリー：… ; キーワード：…'), weak: phrases('カテゴリー') },
    'author-bio': { strong: phrases('この記事を書いた人') },
    republished: { strong: phrases('この記事は…に掲載されたものです ; 投稿…に最初に表示されました ; 初出：…') },
    correction: { strong: phrases('お詫びと訂正 ; おわびして訂正します ; 【訂正】 ; 訂正：… ; 編集部注'), weak: phrases('追記 ; 更新') },
    'machine-made': { strong: phrases('AIによる要約 ; AIによる翻訳 ; AIによる自動生成 ; 機械翻訳 ; 自動翻訳'), weak: phrases('AI') },
    'most-read': {
      strong: phrases('アクセスランキング ; 人気ランキング ; ランキング ; 人気キーワード ; よく読まれている記事'),
      weak: phrases('新着 ; 速報 ; ニュース ; 最新'),
    },
    login: { strong: phrases('ログイン ; 会員登録 ; ログインする ; 新規登録 ; マイページ') },
    navigation: {
      strong: phrases(
        'ページトップへ ; ページの先頭へ(戻る) ; トップページに戻る ; 次のページ ; 前のページ ; 本文へ移動 ; 現在位置… ; サイトマップ ; 会社概要 ; 会社案内 ; お問い合わせ ; 採用情報 ; よくある質問 ; ヘルプ ; メニュー ; 閉じる ; 日本語 ; 前の記事 ; 次の投稿 ; 前の投稿 ; 投稿ナビゲーション',
      ),
    },
    helpline: { strong: phrases('いのちの電話 ; よりそいホットライン …') },
    'market-disclaimer': { strong: phrases('投資は自己責任') },
    'stray-ui': { strong: phrases('読み込み中') },
  },
}
