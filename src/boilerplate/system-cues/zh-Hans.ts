import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Chinese (simplified). */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases(
      '返回首页 ; 您现在的位置… ; 当前位置… ; 您的位置… ; 您所在的位置… ; 网站地图 ; 设为首页 ; 关于我们 ; 联系方式 ; 意见反馈 ; 网站导航 ; 站内搜索 ; 手机版 ; 简体中文',
    ),
    weak: phrases('首页 ; 导航 ; 搜索 ; 关闭 ; 邮箱 * ; 视频 ; 图片'),
  },
  share: {
    strong: phrases('分享到 ; 分享到：… ; 新浪微博 ; 腾讯微博 ; 手机看新闻'),
  },
  'comment-policy': {
    strong: phrases('(已有)N人参与 ; (已有)N条评论 ; N人参与N条评论(打印)(转发)(分享)', '取消回复'),
  },
  'related-heading': {
    strong: phrases(
      '相关推荐 ; 相关链接 ; 相关专题 ; 更多新闻 ; 更多精彩内容… ; 编辑推荐 ; 精彩推荐 ; 今日推荐 ; 热点推荐 ; 最新文章 ; 上一篇: … ; 下一篇: … ; 友情链接',
    ),
    weak: phrases('专题 ; 推荐'),
  },
  copyright: {
    strong: phrases('未经授权… ; 京公网安备… ; 增值电信业务经营许可证… ; 互联网新闻信息服务许可证… ; 信息网络传播视听节目许可证…'),
  },
  timestamp: {
    weak: phrases('来源: … ; 日期：… ; 作者：… ; 编辑：… ; 责任编辑：…'),
  },
  'page-tools': {
    strong: phrases('大 中 小'),
    weak: phrases('字号：… ; 纠错 ; 下载'),
  },
  tags: {
    strong: phrases('Tags：…'),
  },
  'most-read': {
    strong: phrases('热点新闻 ; 新闻排行 ; 点击排行 ; 滚动新闻'),
    weak: phrases('热点 ; 要闻 ; 新闻 ; 资讯'),
  },
  login: {
    strong: phrases('用户名'),
    weak: phrases('退出'),
  },
  'stray-ui': {
    strong: phrases('正在加载'),
  },
  player: {
    weak: phrases('直播'),
  },
  helpline: {
    strong: phrases('心理援助热线：…'),
  },
}
