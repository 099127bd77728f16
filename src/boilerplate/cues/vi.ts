import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Vietnamese. */
export const vi: CueTable = {
  language: 'vi',
  cues: {
    'comment-policy': {
      strong: phrases(
        'gửi/viết bình luận ; ý kiến của bạn sẽ được biên tập trước khi đăng ; vui lòng gõ tiếng Việt có dấu ; email của bạn sẽ không được hiển thị công khai ; để lại một bình luận',
        'các trường bắt buộc được đánh dấu ; gửi ý kiến của bạn',
      ),
      weak: phrases('ý kiến bạn đọc ; bình luận ; (để lại/gửi/viết/thêm) một ; hủy'),
    },
    newsletter: { strong: phrases('đăng ký nhận bản tin ; đăng ký nhận/bản tin/newsletter'), weak: phrases('bản tin') },
    share: {
      strong: phrases('chia sẻ (bài viết/bài/lên/qua/trên) ; theo dõi chúng tôi trên (…) ; sao chép liên kết'),
      weak: phrases('thích'),
    },
    'related-heading': {
      strong: phrases(
        'tin/bài (viết) liên quan ; tin cùng chuyên mục ; xem/đọc thêm ; có thể bạn (quan tâm/sẽ thích/thích) ; bài viết cùng chủ đề',
      ),
      weak: phrases('đừng bỏ lỡ ; (tham khảo) thêm'),
    },
    'read-more': { strong: phrases('đọc tiếp ; xem chi tiết ; xem thêm: …'), weak: phrases('chi tiết ; tất cả') },
    'cookie-notice': {
      strong: phrases('trang web này sử dụng cookie ; chúng tôi sử dụng cookie ; chấp nhận tất cả ; từ chối'),
      weak: phrases('chính sách bảo mật ; (chấp nhận/đồng ý) (tất cả) cookie'),
    },
    paywall: {
      strong: phrases('(nội dung) dành cho hội viên ; (nội dung) dành cho thuê bao ; đăng nhập để đọc tiếp'),
      weak: phrases('hội viên'),
    },
    copyright: {
      strong: phrases('giữ bản quyền ; cấm sao chép dưới mọi hình thức ; (mọi/tất cả) các quyền (được bảo lưu)'),
      weak: phrases('bản quyền'),
    },
    caption: { strong: phrases('(nguồn) ảnh: … ; ảnh minh họa ; ảnh tư liệu ; hình ảnh: …'), weak: phrases('TTXVN') },
    timestamp: { strong: phrases('cập nhật: … ; N phút đọc ; N giờ trước ; thời gian đọc: (khoảng) N phút'), weak: phrases('tác giả: …') },
    advertisement: { strong: phrases('quảng cáo ; (nội dung) được tài trợ') },
    'app-prompt': { strong: phrases('tải ứng dụng') },
    'page-tools': { strong: phrases('cỡ chữ ; in bài viết ; gửi email'), weak: phrases('lưu') },
    tags: { strong: phrases('từ khóa: …'), weak: phrases('từ khóa') },
    republished: { strong: phrases('bài (viết) (được) đăng (lần đầu) trên') },
    correction: { strong: phrases('đính chính ; cải chính ; lời tòa soạn'), weak: phrases('cập nhật') },
    'most-read': { strong: phrases('đọc/xem nhiều (nhất)'), weak: phrases('tin mới ; tin (mới nhất/nóng/nổi bật/đọc nhiều)') },
    login: { strong: phrases('đăng nhập') },
    navigation: { weak: phrases('tiếng Việt') },
  },
}
