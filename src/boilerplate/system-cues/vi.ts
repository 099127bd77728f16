import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Vietnamese. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('để lại một bình luận', 'các trường bắt buộc được đánh dấu'),
    weak: phrases('(để lại/gửi/viết/thêm) một', 'hủy'),
  },
  share: {
    weak: phrases('thích'),
  },
  'related-heading': {
    strong: phrases('có thể bạn (quan tâm/sẽ thích/thích)', 'bài viết cùng chủ đề'),
    weak: phrases('(tham khảo) thêm'),
  },
  'read-more': {
    strong: phrases('xem thêm: …'),
    weak: phrases('tất cả'),
  },
  'cookie-notice': {
    strong: phrases('từ chối'),
    weak: phrases('(chấp nhận/đồng ý) (tất cả) cookie'),
  },
  copyright: {
    strong: phrases('(mọi/tất cả) các quyền (được bảo lưu)'),
  },
  caption: {
    strong: phrases('hình ảnh: …'),
  },
  timestamp: {
    strong: phrases('(thời gian đọc): N phút'),
    weak: phrases('tác giả: …'),
  },
  advertisement: {
    strong: phrases('(nội dung) (tài trợ/được tài trợ)'),
  },
  'page-tools': {
    strong: phrases('gửi email'),
    weak: phrases('lưu'),
  },
  tags: {
    weak: phrases('từ khóa'),
  },
  'most-read': {
    strong: phrases('đọc/xem nhiều (nhất)'),
    weak: phrases('tin (mới nhất/nóng/nổi bật/đọc nhiều)'),
  },
  navigation: {
    weak: phrases('tiếng Việt'),
  },
  player: {
    weak: phrases('video'),
  },
}
