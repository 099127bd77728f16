import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/zh-Hans.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['发表评论', '我要评论', '网友评论仅供其表达个人看法', '评论须知', '您的邮箱地址不会被公开', '必填项已用 * 标注'],
    weak: ['评论', '网友评论', '欢迎在评论区留言'],
  },
  newsletter: {
    strong: ['订阅我们的(新闻)简报', '订阅我们的(新闻)电子报', '订阅邮件列表'],
    weak: ['订阅', '电子报'],
  },
  share: {
    strong: ['分享到微信', '分享到微博', '分享至', '关注我们', '扫码关注', '复制链接'],
    weak: ['分享', '收藏'],
  },
  'related-heading': {
    strong: ['相关阅读', '相关新闻', '相关文章', '相关报道', '延伸阅读', '推荐阅读', '猜你喜欢', '为您推荐', '热门推荐'],
    weak: ['相关', '更多'],
  },
  'read-more': {
    strong: ['点击查看更多(…)', '阅读全文', '阅读更多', '查看更多', '展开全文', '点击查看'],
    weak: ['更多', '详情'],
  },
  'cookie-notice': {
    strong: ['本网站使用 Cookie', '我们使用 Cookie', '接受所有 Cookie'],
    weak: ['Cookie', '隐私政策'],
  },
  paywall: {
    strong: ['(本文)仅供订阅用户阅读', '(本文)仅供会员阅读', '订阅后继续阅读', '登录后阅读全文', '剩余 N% 内容'],
    weak: ['付费内容', '会员'],
  },
  copyright: {
    strong: [
      '版权所有',
      '未经授权(不得)转载',
      '未经授权禁止转载',
      '未经许可(不得)转载',
      '未经许可禁止转载',
      '未经允许(不得)转载',
      '未经允许禁止转载',
      '转载请注明出处',
    ],
    weak: ['版权', '版权声明'],
  },
  caption: {
    strong: ['图片来源：…', '资料图(片)', '新华社记者…摄', '图源：…'],
    weak: ['图为…', '视觉中国'],
  },
  byline: {
    strong: ['记者 NAME 报道', '新华社…电', '本报讯', '责任编辑：NAME', '编辑：NAME', '作者：NAME'],
    weak: ['来源：…'],
  },
  timestamp: {
    strong: ['阅读时间约 N 分钟', '发布时间：…', '更新时间：…', 'N小时前', '阅读数 N'],
  },
  advertisement: {
    strong: ['广告'],
    weak: ['推广', '赞助'],
  },
  'app-prompt': {
    strong: ['下载客户端', '下载APP'],
  },
  'page-tools': {
    strong: ['打印'],
  },
  tags: {
    strong: ['标签：…', '关键词：…'],
  },
  republished: {
    strong: ['本文首发于', '本文转载自', '原文刊载于'],
    weak: ['来源：…'],
  },
  correction: {
    strong: ['更正', '勘误', '编者按', '此前版本…'],
    weak: ['更新', '澄清'],
  },
  'machine-made': {
    strong: ['本文由AI生成', '本文由AI翻译', '内容由AI生成', '机器翻译'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['热门文章', '阅读排行'],
    weak: ['最新'],
  },
  login: {
    strong: ['登录', '注册'],
  },
  'market-disclaimer': {
    strong: ['投资有风险，入市需谨慎', '仅代表作者观点', '本文不构成投资建议'],
    weak: ['免责声明'],
  },
  'stray-ui': {
    strong: ['加载中'],
  },
}

/** What publishers write around an article, in Chinese in simplified characters. */
export const zhHans: CueTable = /* @__PURE__ */ joinTable('zh-Hans', news, systems)
