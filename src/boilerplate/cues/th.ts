import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/th.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['แสดงความคิดเห็น', 'อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น', 'กฎการแสดงความคิดเห็น'],
    weak: ['ความคิดเห็น'],
  },
  newsletter: {
    strong: ['สมัครรับจดหมายข่าว'],
    weak: ['จดหมายข่าว'],
  },
  share: {
    strong: ['แชร์บทความนี้', 'แชร์ไปยัง Facebook', 'ติดตามเราได้ที่', 'คัดลอกลิงก์'],
    weak: ['แชร์'],
  },
  'related-heading': {
    strong: ['ข่าวที่เกี่ยวข้อง', 'บทความที่เกี่ยวข้อง', 'อ่านเพิ่มเติม', 'ข่าวแนะนำ'],
    weak: ['แนะนำ', 'เรื่องที่เกี่ยวข้อง'],
  },
  'read-more': {
    strong: ['อ่านต่อ', 'อ่านเพิ่มเติม'],
    weak: ['เพิ่มเติม'],
  },
  'cookie-notice': {
    strong: ['เว็บไซต์นี้ใช้คุกกี้', 'เราใช้คุกกี้', 'ยอมรับทั้งหมด'],
    weak: ['คุกกี้', 'นโยบายความเป็นส่วนตัว'],
  },
  paywall: {
    strong: ['(เนื้อหา) เฉพาะสมาชิก', 'สมัครสมาชิกเพื่ออ่านต่อ'],
    weak: ['สมาชิก'],
  },
  copyright: {
    strong: ['สงวนลิขสิทธิ์', 'สงวนสิทธิ์ทุกประการ'],
    weak: ['ลิขสิทธิ์'],
  },
  caption: {
    strong: ['ภาพ: …', 'ภาพจาก …', 'ภาพประกอบ', 'แฟ้มภาพ'],
    weak: ['เครดิตภาพ'],
  },
  advertisement: {
    strong: ['โฆษณา'],
    weak: ['สปอนเซอร์'],
  },
  'app-prompt': {
    strong: ['ดาวน์โหลดแอป'],
  },
  'page-tools': {
    strong: ['พิมพ์'],
  },
  tags: {
    strong: ['แท็ก: …'],
  },
  correction: {
    strong: ['แก้ไขข่าว', 'คำชี้แจง', 'หมายเหตุบรรณาธิการ'],
    weak: ['หมายเหตุ', 'อัปเดต'],
  },
  'most-read': {
    strong: ['ข่าวยอดนิยม'],
    weak: ['ข่าวล่าสุด'],
  },
  login: {
    strong: ['เข้าสู่ระบบ'],
  },
}

/** What publishers write around an article, in Thai. */
export const th: CueTable = /* @__PURE__ */ joinTable('th', news, systems)
