import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Chinese in simplified characters. */
export const zhHans: CueTable = {
  language: 'zh-Hans',
  cues: {
    'comment-policy': {
      strong: phrases(
        '发表评论 ; 我要评论 ; 网友评论仅供其表达个人看法 ; 评论须知 ; 您的邮箱地址不会被公开 ; 必填项已用 * 标注 ; (已有)N人参与 ; (已有)N条评论 ; N人参与N条评论(打印)(转发)(分享) ; 取消回复 ; 发表回复 ; 我要举报',
      ),
      weak: phrases('评论 ; 网友评论 ; 欢迎在评论区留言'),
    },
    newsletter: { strong: phrases('订阅我们的(新闻)简报 ; 订阅我们的(新闻)电子报 ; 订阅邮件列表'), weak: phrases('订阅 ; 电子报') },
    share: {
      strong: phrases(
        '分享到微信 ; 分享至 ; 关注我们 ; 扫码关注 ; 扫描二维码关注(我们) ; 长按二维码关注(我们) ; 喜欢就点个在看 ; 复制链接 ; 分享到 ; 分享到：… ; 新浪微博 ; 腾讯微博 ; 手机看新闻',
      ),
      weak: phrases('扫描二维码…关注… ; 分享 ; 收藏'),
    },
    'related-heading': {
      strong: phrases(
        '上一条：… ; 下一条：… ; 相关阅读 ; 相关新闻 ; 相关文章 ; 相关报道 ; 延伸阅读 ; 推荐阅读 ; 猜你喜欢 ; 为您推荐 ; 热门推荐 ; 相关推荐 ; 相关链接 ; 相关专题 ; 更多新闻 ; 更多精彩内容(…) ; 编辑推荐 ; 精彩推荐 ; 今日推荐 ; 热点推荐 ; 最新文章 ; 上一篇: … ; 下一篇: … ; 友情链接 ; 往期推荐 ; 大家都在看',
      ),
      weak: phrases('相关 ; 更多 ; 专题 ; 推荐'),
    },
    'read-more': {
      strong: phrases(
        '点击查看更多(…) ; 阅读全文 ; 阅读更多 ; 查看更多 ; 展开全文 ; 点击查看 ; 点击下方阅读原文 ; 点击"阅读原文"(查看更多/查看全文)',
      ),
      weak: phrases('更多 ; 详情'),
    },
    'cookie-notice': { strong: phrases('本网站使用/我们使用/接受所有 Cookie'), weak: phrases('Cookie ; 隐私政策') },
    paywall: {
      strong: phrases('(本文)仅供订阅用户阅读 ; (本文)仅供会员阅读 ; 订阅后继续阅读 ; 登录后阅读全文 ; 剩余 N% 内容'),
      weak: phrases('付费内容 ; 会员'),
    },
    copyright: {
      strong: phrases(
        '版权所有 ; 未经授权(不得)转载 ; 未经授权禁止转载 ; 未经许可(不得)转载 ; 未经许可禁止转载 ; 未经允许(不得)转载 ; 未经允许禁止转载 ; 转载请注明出处 ; 未经授权… ; 京公网安备… ; 增值电信业务经营许可证… ; 互联网新闻信息服务许可证… ; 信息网络传播视听节目许可证…',
      ),
      weak: phrases('版权 ; 版权声明'),
    },
    caption: { strong: phrases('图片来源：… ; 资料图(片) ; 新华社记者…摄 ; 图为…供图 ; 图源：…'), weak: phrases('图为… ; 视觉中国') },
    byline: {
      strong: phrases('记者 NAME (报道) ; 新华社…电 ; 本报讯 ; 责任编辑：NAME ; 责编：NAME ; 校对：NAME ; 编辑：NAME ; 作者：NAME'),
    },
    timestamp: {
      strong: phrases('阅读时间约 N 分钟 ; 发布时间：… ; 更新时间：… ; N小时前 ; 阅读数 N'),
      weak: phrases('日期：… ; 作者：… ; 编辑：… ; 责任编辑：…'),
    },
    advertisement: { strong: phrases('广告'), weak: phrases('推广 ; 赞助') },
    'app-prompt': { strong: phrases('下载客户端 ; 下载APP') },
    'page-tools': {
      strong: phrases(
        '字体大小 ; 打印本页 ; 【打印】 ; 【关闭】 ; 【打印】【关闭】 ; 【字体：大 中 小】 ; 字体：大 中 小 ; 打印 ; 大 中 小',
      ),
      weak: phrases('关闭窗口 ; 字号：… ; 纠错 ; 下载'),
    },
    tags: { strong: phrases('标签：… ; 关键词：… ; Tags：…') },
    republished: { strong: phrases('本文首发于 ; 本文转载自 ; 原文刊载于'), weak: phrases('来源：…') },
    correction: { strong: phrases('更正 ; 勘误 ; 编者按 ; 此前版本…'), weak: phrases('更新 ; 澄清') },
    'machine-made': { strong: phrases('本文由AI生成 ; 本文由AI翻译 ; 内容由AI生成 ; 机器翻译'), weak: phrases('AI') },
    'most-read': {
      strong: phrases('热门文章 ; 阅读排行 ; 热点新闻 ; 新闻排行 ; 点击排行 ; 滚动新闻'),
      weak: phrases('最新 ; 热点 ; 要闻 ; 新闻 ; 资讯'),
    },
    login: { strong: phrases('登录 ; 注册 ; 用户名'), weak: phrases('退出') },
    'market-disclaimer': { strong: phrases('投资有风险，入市需谨慎 ; 仅代表作者观点 ; 本文不构成投资建议'), weak: phrases('免责声明') },
    'stray-ui': { strong: phrases('（责任编辑：…） ; （责编：…） ; 如有侵权，请联系删除 ; 加载中 ; 正在加载') },
    navigation: {
      strong: phrases(
        '返回首页 ; 您现在的位置… ; 当前位置… ; 您的位置：… ; 您所在的位置… ; 网站地图 ; 设为首页 ; 关于我们 ; 联系方式 ; 意见反馈 ; 网站导航 ; 站内搜索 ; 手机版 ; 简体中文 ; 返回顶部 ; 返回搜狐，查看更多 ; 阅读原文',
      ),
      weak: phrases('邮箱 *'),
    },
    player: { weak: phrases('直播') },
    helpline: { strong: phrases('心理援助热线：…') },
  },
}
