import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Bengali. */
export const bn: CueTable = {
  language: 'bn',
  cues: {
    'comment-policy': {
      strong: phrases(
        'মন্তব্য করুন/লিখুন ; আপনার মতামত দিন ; আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না ; একটি/আপনার মন্তব্য/মতামত/উত্তর ; আপনার মতামত জানান/লিখুন ; আপনার ইমেইল প্রকাশ করা হবে না',
      ),
      weak: phrases('মন্তব্য ; মতামত'),
    },
    newsletter: { strong: phrases('নিউজলেটার সাবস্ক্রাইব করুন ; আমাদের নিউজলেটার (সাবস্ক্রাইব) (করুন)'), weak: phrases('নিউজলেটার') },
    share: { strong: phrases('শেয়ার করুন ; আমাদের ফলো করুন ; লিংক কপি করুন'), weak: phrases('শেয়ার ; ফলো করুন') },
    'related-heading': {
      strong: phrases('সম্পর্কিত/সংশ্লিষ্ট খবর ; আরও/আরো পড়ুন/দেখুন ; এই বিভাগের (আরও/আরো) (খবর/সংবাদ)'),
      weak: phrases('আরও খবর ; খবর/সংবাদ/পোস্ট/লেখা/বিষয়'),
    },
    'read-more': { strong: phrases('আরও/আরো/বিস্তারিত/সম্পূর্ণ পড়ুন/দেখুন'), weak: phrases('বিস্তারিত ; আরও') },
    'cookie-notice': { strong: phrases('(এই/আমাদের) ওয়েবসাইট কুকি ব্যবহার করে (…)'), weak: phrases('কুকি ; গোপনীয়তা নীতি ; ব্যবহারের শর্তাবলি') },
    paywall: { strong: phrases('শুধু গ্রাহকদের জন্য'), weak: phrases('সাবস্ক্রাইব') },
    copyright: { strong: phrases('সর্বস্বত্ব সংরক্ষিত'), weak: phrases('কপিরাইট') },
    caption: { strong: phrases('ছবি: … ; ফাইল ছবি ; সূত্র: …'), weak: phrases('সংগৃহীত') },
    advertisement: { strong: phrases('বিজ্ঞাপন (দিন)'), weak: phrases('স্পনসরড') },
    'most-read': { strong: phrases('সর্বশেষ সংবাদ/খবর ; সর্বাধিক পঠিত') },
    byline: { strong: phrases('নিজস্ব প্রতিবেদক') },
    correction: { strong: phrases('সংশোধনী ; সম্পাদকের নোট'), weak: phrases('সংশোধন ; হালনাগাদ') },
    navigation: { strong: phrases('আমাদের সম্পর্কে/কথা') },
    timestamp: { strong: phrases('প্রকাশ: …'), weak: phrases('লেখক: …') },
    'page-tools': { strong: phrases('ফন্ট সাইজ ; প্রিন্ট করুন'), weak: phrases('প্রিন্ট') },
    tags: { strong: phrases('ট্যাগ(স)(: …)') },
  },
}
