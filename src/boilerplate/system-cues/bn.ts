import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Bengali. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('একটি/আপনার মন্তব্য/মতামত/উত্তর'),
  },
  navigation: {
    strong: phrases('আমাদের সম্পর্কে/কথা'),
    weak: phrases('মন্তব্যসমূহ ; বাংলা ; ভিডিও ; খেলা ; বিনোদন'),
  },
  newsletter: {
    strong: phrases('আমাদের নিউজলেটার (সাবস্ক্রাইব) (করুন)'),
  },
  share: {
    strong: phrases('লিংক কপি করুন'),
    weak: phrases('ফলো করুন'),
  },
  'related-heading': {
    strong: phrases('আরও/আরো পড়ুন/দেখুন ; এই বিভাগের (আরও/আরো) (খবর/সংবাদ)'),
    weak: phrases('খবর/সংবাদ/পোস্ট/লেখা/বিষয়'),
  },
  'read-more': {
    strong: phrases('আরও/আরো/বিস্তারিত/সম্পূর্ণ পড়ুন/দেখুন'),
    weak: phrases('আরও'),
  },
  'cookie-notice': {
    strong: phrases('(এই/আমাদের) ওয়েবসাইট কুকি ব্যবহার করে (…)'),
    weak: phrases('ব্যবহারের শর্তাবলি'),
  },
  caption: {
    strong: phrases('সূত্র: …'),
  },
  timestamp: {
    strong: phrases('প্রকাশ: …'),
    weak: phrases('লেখক: …'),
  },
  'page-tools': {
    strong: phrases('প্রিন্ট করুন'),
    weak: phrases('প্রিন্ট'),
  },
  tags: {
    strong: phrases('ট্যাগ(স)(: …)'),
  },
}
