import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/vi.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'gửi/viết bình luận',
      'ý kiến của bạn sẽ được biên tập trước khi đăng',
      'vui lòng gõ tiếng Việt có dấu',
      'email của bạn sẽ không được hiển thị công khai',
    ],
    weak: ['ý kiến bạn đọc', 'bình luận'],
  },
  newsletter: {
    strong: ['đăng ký nhận bản tin', 'đăng ký nhận tin'],
    weak: ['bản tin'],
  },
  share: {
    strong: ['chia sẻ bài viết', 'chia sẻ lên Facebook', 'theo dõi chúng tôi trên', 'sao chép liên kết'],
    weak: ['chia sẻ'],
  },
  'related-heading': {
    strong: ['tin/bài (viết) liên quan', 'tin cùng chuyên mục', 'có thể bạn quan tâm', 'xem/đọc thêm'],
    weak: ['đừng bỏ lỡ'],
  },
  'read-more': {
    strong: ['đọc tiếp', 'xem chi tiết'],
    weak: ['chi tiết'],
  },
  'cookie-notice': {
    strong: ['trang web này sử dụng cookie', 'chúng tôi sử dụng cookie', 'chấp nhận tất cả'],
    weak: ['cookie', 'chính sách bảo mật'],
  },
  paywall: {
    strong: ['(nội dung) dành cho hội viên/thuê bao', 'đăng nhập để đọc tiếp'],
    weak: ['hội viên'],
  },
  copyright: {
    strong: ['giữ bản quyền', 'cấm sao chép dưới mọi hình thức'],
    weak: ['bản quyền'],
  },
  caption: {
    strong: ['ảnh: …', 'ảnh minh họa', 'nguồn ảnh: …', 'ảnh tư liệu'],
    weak: ['TTXVN'],
  },
  timestamp: {
    strong: ['cập nhật: …', 'N phút đọc', 'N giờ trước'],
  },
  advertisement: {
    strong: ['quảng cáo'],
    weak: ['tài trợ'],
  },
  'app-prompt': {
    strong: ['tải ứng dụng'],
  },
  'page-tools': {
    strong: ['in bài viết'],
  },
  tags: {
    strong: ['từ khóa: …', 'tags: …'],
  },
  republished: {
    strong: ['bài (viết) (được) đăng (lần đầu) trên'],
    weak: ['nguồn: …', 'theo …'],
  },
  correction: {
    strong: ['đính chính', 'cải chính', 'lời tòa soạn'],
    weak: ['cập nhật'],
  },
  'most-read': {
    strong: ['đọc nhiều', 'xem nhiều'],
    weak: ['tin mới'],
  },
  login: {
    strong: ['đăng nhập'],
  },
}

/** What publishers write around an article, in Vietnamese. */
export const vi: CueTable = /* @__PURE__ */ joinTable('vi', news, systems)
