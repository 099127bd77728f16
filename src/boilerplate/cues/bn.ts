import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/bn.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('মন্তব্য করুন ; আপনার মতামত দিন ; আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না'),
    weak: phrases('মন্তব্য ; মতামত'),
  },
  newsletter: {
    strong: phrases('নিউজলেটার সাবস্ক্রাইব করুন'),
    weak: phrases('নিউজলেটার'),
  },
  share: {
    strong: phrases('শেয়ার করুন ; আমাদের ফলো করুন'),
    weak: phrases('শেয়ার'),
  },
  'related-heading': {
    strong: phrases('সম্পর্কিত/সংশ্লিষ্ট খবর'),
    weak: phrases('আরও খবর'),
  },
  'read-more': {
    weak: phrases('বিস্তারিত'),
  },
  'cookie-notice': {
    weak: phrases('কুকি ; গোপনীয়তা নীতি'),
  },
  paywall: {
    strong: phrases('শুধু গ্রাহকদের জন্য'),
    weak: phrases('সাবস্ক্রাইব'),
  },
  copyright: {
    strong: phrases('সর্বস্বত্ব সংরক্ষিত'),
    weak: phrases('কপিরাইট'),
  },
  caption: {
    strong: phrases('ছবি: সংগৃহীত ; ছবি: … ; ফাইল ছবি'),
    weak: phrases('সংগৃহীত'),
  },
  advertisement: {
    strong: phrases('বিজ্ঞাপন (দিন)'),
    weak: phrases('স্পনসরড'),
  },
  correction: {
    strong: phrases('সংশোধনী ; সম্পাদকের নোট'),
    weak: phrases('সংশোধন ; হালনাগাদ'),
  },
}

/** What publishers write around an article, in Bengali. */
export const bn: CueTable = /* @__PURE__ */ joinTable('bn', news, systems)
