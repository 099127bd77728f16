import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/zh-Hans.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('发表评论 ; 我要评论 ; 网友评论仅供其表达个人看法 ; 评论须知 ; 您的邮箱地址不会被公开 ; 必填项已用 * 标注'),
    weak: phrases('评论 ; 网友评论 ; 欢迎在评论区留言'),
  },
  newsletter: {
    strong: phrases('订阅我们的(新闻)简报 ; 订阅我们的(新闻)电子报 ; 订阅邮件列表'),
    weak: phrases('订阅 ; 电子报'),
  },
  share: {
    strong: phrases('分享到微信 ; 分享到微博 ; 分享至 ; 关注我们 ; 扫码关注 ; 复制链接'),
    weak: phrases('分享 ; 收藏'),
  },
  'related-heading': {
    strong: phrases('相关阅读 ; 相关新闻 ; 相关文章 ; 相关报道 ; 延伸阅读 ; 推荐阅读 ; 猜你喜欢 ; 为您推荐 ; 热门推荐'),
    weak: phrases('相关 ; 更多'),
  },
  'read-more': {
    strong: phrases('点击查看更多(…) ; 阅读全文 ; 阅读更多 ; 查看更多 ; 展开全文 ; 点击查看'),
    weak: phrases('更多 ; 详情'),
  },
  'cookie-notice': {
    strong: phrases('本网站使用/我们使用/接受所有 Cookie'),
    weak: phrases('Cookie ; 隐私政策'),
  },
  paywall: {
    strong: phrases('(本文)仅供订阅用户阅读 ; (本文)仅供会员阅读 ; 订阅后继续阅读 ; 登录后阅读全文 ; 剩余 N% 内容'),
    weak: phrases('付费内容 ; 会员'),
  },
  copyright: {
    strong: phrases(
      '版权所有 ; 未经授权(不得)转载 ; 未经授权禁止转载 ; 未经许可(不得)转载 ; 未经许可禁止转载 ; 未经允许(不得)转载 ; 未经允许禁止转载 ; 转载请注明出处',
    ),
    weak: phrases('版权 ; 版权声明'),
  },
  caption: {
    strong: phrases('图片来源：… ; 资料图(片) ; 新华社记者…摄 ; 图源：…'),
    weak: phrases('图为… ; 视觉中国'),
  },
  byline: {
    strong: phrases('记者 NAME 报道 ; 新华社…电 ; 本报讯 ; 责任编辑：NAME ; 编辑：NAME ; 作者：NAME'),
    weak: phrases('来源：…'),
  },
  timestamp: {
    strong: phrases('阅读时间约 N 分钟 ; 发布时间：… ; 更新时间：… ; N小时前 ; 阅读数 N'),
  },
  advertisement: {
    strong: phrases('广告'),
    weak: phrases('推广 ; 赞助'),
  },
  'app-prompt': {
    strong: phrases('下载客户端 ; 下载APP'),
  },
  'page-tools': {
    strong: phrases('打印'),
  },
  tags: {
    strong: phrases('标签：… ; 关键词：…'),
  },
  republished: {
    strong: phrases('本文首发于 ; 本文转载自 ; 原文刊载于'),
    weak: phrases('来源：…'),
  },
  correction: {
    strong: phrases('更正 ; 勘误 ; 编者按 ; 此前版本…'),
    weak: phrases('更新 ; 澄清'),
  },
  'machine-made': {
    strong: phrases('本文由AI生成 ; 本文由AI翻译 ; 内容由AI生成 ; 机器翻译'),
    weak: phrases('AI'),
  },
  'most-read': {
    strong: phrases('热门文章 ; 阅读排行'),
    weak: phrases('最新'),
  },
  login: {
    strong: phrases('登录 ; 注册'),
  },
  'market-disclaimer': {
    strong: phrases('投资有风险，入市需谨慎 ; 仅代表作者观点 ; 本文不构成投资建议'),
    weak: phrases('免责声明'),
  },
  'stray-ui': {
    strong: phrases('加载中'),
  },
}

/** What publishers write around an article, in Chinese in simplified characters. */
export const zhHans: CueTable = /* @__PURE__ */ joinTable('zh-Hans', news, systems)
