import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/bn.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['মন্তব্য করুন', 'আপনার মতামত দিন', 'আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না'],
    weak: ['মন্তব্য', 'মতামত'],
  },
  newsletter: {
    strong: ['নিউজলেটার সাবস্ক্রাইব করুন'],
    weak: ['নিউজলেটার'],
  },
  share: {
    strong: ['শেয়ার করুন', 'আমাদের ফলো করুন'],
    weak: ['শেয়ার'],
  },
  'related-heading': {
    strong: ['আরও/আরো পড়ুন', 'সম্পর্কিত খবর', 'সংশ্লিষ্ট খবর'],
    weak: ['আরও খবর'],
  },
  'read-more': {
    strong: ['বিস্তারিত পড়ুন', 'আরও পড়ুন'],
    weak: ['বিস্তারিত'],
  },
  'cookie-notice': {
    strong: ['এই ওয়েবসাইট কুকি ব্যবহার করে'],
    weak: ['কুকি', 'গোপনীয়তা নীতি'],
  },
  paywall: {
    strong: ['শুধু গ্রাহকদের জন্য'],
    weak: ['সাবস্ক্রাইব'],
  },
  copyright: {
    strong: ['সর্বস্বত্ব সংরক্ষিত'],
    weak: ['কপিরাইট'],
  },
  caption: {
    strong: ['ছবি: …', 'ফাইল ছবি', 'ছবি: সংগৃহীত'],
    weak: ['সংগৃহীত'],
  },
  advertisement: {
    strong: ['বিজ্ঞাপন'],
    weak: ['স্পনসরড'],
  },
  correction: {
    strong: ['সংশোধনী', 'সম্পাদকের নোট'],
    weak: ['সংশোধন', 'হালনাগাদ'],
  },
}

/** What publishers write around an article, in Bengali. */
export const bn: CueTable = /* @__PURE__ */ joinTable('bn', news, systems)
