import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Thai. */
export const th: CueTable = {
  language: 'th',
  cues: {
    'comment-policy': {
      strong: phrases('แสดงความคิดเห็น ; อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ; กฎการแสดงความคิดเห็น ; ใส่ความเห็น ; ยกเลิกการตอบ'),
      weak: phrases('ความคิดเห็น'),
    },
    newsletter: { strong: phrases('สมัครรับจดหมายข่าว ; สมัครรับข่าวสาร'), weak: phrases('จดหมายข่าว') },
    share: { strong: phrases('แชร์บทความนี้ ; แชร์ไปยัง Facebook ; ติดตามเราได้ที่ ; คัดลอกลิงก์ ; แชร์ข่าวนี้'), weak: phrases('แชร์') },
    'related-heading': {
      strong: phrases('ข่าวที่เกี่ยวข้อง ; บทความที่เกี่ยวข้อง ; อ่านเพิ่มเติม ; ข่าวแนะนำ ; บทความแนะนำ ; อ่านข่าวที่เกี่ยวข้อง'),
      weak: phrases('แนะนำ ; เรื่องที่เกี่ยวข้อง ; ที่เกี่ยวข้อง'),
    },
    'read-more': { strong: phrases('อ่านต่อ ; อ่านข่าวต่อ ; อ่านข่าวเพิ่มเติม'), weak: phrases('เพิ่มเติม ; ทั้งหมด') },
    'cookie-notice': {
      strong: phrases('เว็บไซต์นี้ใช้คุกกี้ ; เราใช้คุกกี้ ; ยอมรับทั้งหมด'),
      weak: phrases('คุกกี้ ; นโยบายความเป็นส่วนตัว ; เงื่อนไขการใช้งาน'),
    },
    paywall: { strong: phrases('(เนื้อหา) เฉพาะสมาชิก ; สมัครสมาชิกเพื่ออ่านต่อ'), weak: phrases('สมาชิก') },
    copyright: { strong: phrases('สงวนลิขสิทธิ์ ; สงวนสิทธิ์ทุกประการ ; สงวนลิขสิทธิ์ …'), weak: phrases('ลิขสิทธิ์') },
    caption: { strong: phrases('ภาพ: … ; ภาพจาก … ; ภาพประกอบ ; แฟ้มภาพ ; ที่มาภาพ: …'), weak: phrases('เครดิตภาพ') },
    advertisement: { strong: phrases('โฆษณา ; เนื้อหาได้รับการสนับสนุน'), weak: phrases('สปอนเซอร์') },
    'app-prompt': { strong: phrases('ดาวน์โหลดแอป') },
    'page-tools': { strong: phrases('ขนาดตัวอักษร ; พิมพ์ ; พิมพ์หน้านี้') },
    tags: { strong: phrases('แท็ก: … ; ป้ายกำกับ: … ; แท็กที่เกี่ยวข้อง'), weak: phrases('แท็ก') },
    correction: { strong: phrases('แก้ไขข่าว ; คำชี้แจง ; หมายเหตุบรรณาธิการ'), weak: phrases('หมายเหตุ ; อัปเดต') },
    'most-read': { strong: phrases('ข่าวยอดนิยม ; ยอดนิยม'), weak: phrases('ข่าวล่าสุด ; ล่าสุด ; ข่าว') },
    login: { strong: phrases('เข้าสู่ระบบ ; สมัครสมาชิก'), weak: phrases('รหัสผ่าน') },
    timestamp: { strong: phrases('เผยแพร่: … ; ปรับปรุง: … ; อัปเดต: …'), weak: phrases('ผู้เขียน: …') },
    navigation: { strong: phrases('ข้ามไปยังเนื้อหา'), weak: phrases('หน้าแรก') },
    helpline: { strong: phrases('สายด่วนสุขภาพจิต(:) …') },
  },
}
