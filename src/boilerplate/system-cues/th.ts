import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Thai. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('ใส่ความเห็น', 'ยกเลิกการตอบ'),
  },
  newsletter: {
    strong: phrases('สมัครรับข่าวสาร'),
  },
  share: {
    strong: phrases('แชร์ข่าวนี้'),
  },
  'related-heading': {
    strong: phrases('บทความแนะนำ'),
    weak: phrases('ที่เกี่ยวข้อง'),
  },
  'read-more': {
    strong: phrases('อ่านต่อ…'),
    weak: phrases('ทั้งหมด'),
  },
  'cookie-notice': {
    strong: phrases('เว็บไซต์นี้ใช้คุกกี้…'),
    weak: phrases('เงื่อนไขการใช้งาน'),
  },
  copyright: {
    strong: phrases('สงวนลิขสิทธิ์ …'),
  },
  caption: {
    strong: phrases('ที่มา: …'),
  },
  timestamp: {
    strong: phrases('เผยแพร่: …'),
    weak: phrases('ผู้เขียน: …'),
  },
  advertisement: {
    strong: phrases('เนื้อหาได้รับการสนับสนุน'),
  },
  'page-tools': {
    strong: phrases('พิมพ์หน้านี้'),
  },
  tags: {
    strong: phrases('ป้ายกำกับ: …'),
    weak: phrases('แท็ก'),
  },
  'most-read': {
    strong: phrases('ยอดนิยม'),
    weak: phrases('ล่าสุด ; ข่าว'),
  },
  login: {
    strong: phrases('สมัครสมาชิก'),
    weak: phrases('รหัสผ่าน'),
  },
  navigation: {
    strong: phrases('ข้ามไปยังเนื้อหา'),
    weak: phrases('หน้าแรก'),
  },
  helpline: {
    strong: phrases('สายด่วนสุขภาพจิต(:) …'),
  },
}
