import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/vi.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'gửi/viết bình luận ; ý kiến của bạn sẽ được biên tập trước khi đăng ; vui lòng gõ tiếng Việt có dấu',
      'email của bạn sẽ không được hiển thị công khai',
    ),
    weak: phrases('ý kiến bạn đọc ; bình luận'),
  },
  newsletter: {
    strong: phrases('đăng ký nhận bản tin ; đăng ký nhận/bản tin/newsletter'),
    weak: phrases('bản tin'),
  },
  share: {
    strong: phrases('chia sẻ (bài viết/bài/lên/qua/trên/lên Facebook) ; theo dõi chúng tôi trên ; sao chép liên kết'),
  },
  'related-heading': {
    strong: phrases('tin/bài (viết) liên quan ; tin cùng chuyên mục ; xem/đọc thêm'),
    weak: phrases('đừng bỏ lỡ'),
  },
  'read-more': {
    strong: phrases('đọc tiếp ; xem chi tiết'),
    weak: phrases('chi tiết'),
  },
  'cookie-notice': {
    strong: phrases('trang web này sử dụng cookie ; chúng tôi sử dụng cookie ; chấp nhận tất cả'),
    weak: phrases('chính sách bảo mật'),
  },
  paywall: {
    strong: phrases('(nội dung) dành cho hội viên/thuê bao ; đăng nhập để đọc tiếp'),
    weak: phrases('hội viên'),
  },
  copyright: {
    strong: phrases('giữ bản quyền ; cấm sao chép dưới mọi hình thức'),
    weak: phrases('bản quyền'),
  },
  caption: {
    strong: phrases('(nguồn) ảnh: … ; ảnh minh họa ; ảnh tư liệu'),
    weak: phrases('TTXVN'),
  },
  timestamp: {
    strong: phrases('cập nhật: … ; N phút đọc ; N giờ trước'),
  },
  advertisement: {
    strong: phrases('quảng cáo'),
  },
  'app-prompt': {
    strong: phrases('tải ứng dụng'),
  },
  'page-tools': {
    strong: phrases('in bài viết'),
  },
  tags: {
    strong: phrases('từ khóa: … ; tags: …'),
  },
  republished: {
    strong: phrases('bài (viết) (được) đăng (lần đầu) trên'),
    weak: phrases('nguồn: … ; theo …'),
  },
  correction: {
    strong: phrases('đính chính ; cải chính ; lời tòa soạn'),
    weak: phrases('cập nhật'),
  },
  'most-read': {
    weak: phrases('tin mới'),
  },
  login: {
    strong: phrases('đăng nhập'),
  },
}

/** What publishers write around an article, in Vietnamese. */
export const vi: CueTable = /* @__PURE__ */ joinTable('vi', news, systems)
