import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/th.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('แสดงความคิดเห็น ; อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ; กฎการแสดงความคิดเห็น'),
    weak: phrases('ความคิดเห็น'),
  },
  newsletter: {
    strong: phrases('สมัครรับจดหมายข่าว'),
    weak: phrases('จดหมายข่าว'),
  },
  share: {
    strong: phrases('แชร์บทความนี้ ; แชร์ไปยัง Facebook ; ติดตามเราได้ที่ ; คัดลอกลิงก์'),
    weak: phrases('แชร์'),
  },
  'related-heading': {
    strong: phrases('ข่าวที่เกี่ยวข้อง ; บทความที่เกี่ยวข้อง ; อ่านเพิ่มเติม ; ข่าวแนะนำ'),
    weak: phrases('แนะนำ ; เรื่องที่เกี่ยวข้อง'),
  },
  'read-more': {
    strong: phrases('อ่านต่อ ; อ่านเพิ่มเติม'),
    weak: phrases('เพิ่มเติม'),
  },
  'cookie-notice': {
    strong: phrases('เว็บไซต์นี้ใช้คุกกี้ ; เราใช้คุกกี้ ; ยอมรับทั้งหมด'),
    weak: phrases('คุกกี้ ; นโยบายความเป็นส่วนตัว'),
  },
  paywall: {
    strong: phrases('(เนื้อหา) เฉพาะสมาชิก ; สมัครสมาชิกเพื่ออ่านต่อ'),
    weak: phrases('สมาชิก'),
  },
  copyright: {
    strong: phrases('สงวนลิขสิทธิ์ ; สงวนสิทธิ์ทุกประการ'),
    weak: phrases('ลิขสิทธิ์'),
  },
  caption: {
    strong: phrases('ภาพ: … ; ภาพจาก … ; ภาพประกอบ ; แฟ้มภาพ'),
    weak: phrases('เครดิตภาพ'),
  },
  advertisement: {
    strong: phrases('โฆษณา'),
    weak: phrases('สปอนเซอร์'),
  },
  'app-prompt': {
    strong: phrases('ดาวน์โหลดแอป'),
  },
  'page-tools': {
    strong: phrases('พิมพ์'),
  },
  tags: {
    strong: phrases('แท็ก: …'),
  },
  correction: {
    strong: phrases('แก้ไขข่าว ; คำชี้แจง ; หมายเหตุบรรณาธิการ'),
    weak: phrases('หมายเหตุ ; อัปเดต'),
  },
  'most-read': {
    strong: phrases('ข่าวยอดนิยม'),
    weak: phrases('ข่าวล่าสุด'),
  },
  login: {
    strong: phrases('เข้าสู่ระบบ'),
  },
}

/** What publishers write around an article, in Thai. */
export const th: CueTable = /* @__PURE__ */ joinTable('th', news, systems)
