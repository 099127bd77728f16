import type { CueTable } from '../../cue-table.js'

/** Credits, dates, notes on the text, labels and controls, in English. */
export const notes: CueTable['cues'] = {
  caption: {
    strong: [
      'FILE - In this … file photo',
      'FILE PHOTO: …',
      '\\(AP Photo\\/…\\)',
      '\\(… via AP\\)',
      '\\(… via AP, File\\)',
      'REUTERS\\/…',
      '… \\/ Getty Images',
      'Photo by …',
      'Photo(s): …',
      'Picture(s): …',
      'Image(s): …',
      'Credit: NAME',
      'Pic: NAME',
      'Image/Picture by …',
      'Photo/Image/Picture via …',
      'Photo/Image/Picture provided by …',
      'Photo/Image/Picture courtesy (of) …',
      'Photo/Image/Picture credit(s)',
      'Photo/Image/Picture credit(s): …',
      'Photo/Image/Picture source(s): …',
      'image copyright',
      'image caption',
      'main image credit: …',
      'Photograph: …',
      'Photograph by …',
    ],
    weak: ['AFP', 'Getty Images', 'Reuters', 'pictured', 'credit: …', 'handout', 'left/right', 'file photo'],
  },
  dateline: { strong: ['CITY \\(AP\\) — …', 'CITY \\(Reuters\\) - …', 'CITY, … \\(Agency\\) - …'] },
  byline: {
    strong: ['by NAME (, ROLE)', 'staff writer', '… contributed to this report', '\\(reporting by …\\)', '\\(… editing by …\\)'],
    weak: ['from wire reports', 'reporting by …'],
  },
  timestamp: {
    strong: ['N min(ute) read', 'reading time: N min(utes)', '(last) updated: …', 'published: …', 'N hours/days ago'],
    weak: ['posted on …'],
  },
  advertisement: {
    strong: [
      'advertisement',
      'story/article continues below/after (this/the) ad(vertisement)',
      'skip advertisement',
      'scroll to continue (with content)',
    ],
    weak: ['ad', 'sponsored', 'promoted', 'paid content'],
  },
  'app-prompt': {
    strong: ['download our app', 'get the app', 'click here to get the … app'],
  },
  'page-tools': {
    strong: ['print (this page/article/story)', 'email this article/story', 'save for later', 'order reprints'],
  },
  tags: {
    strong: ['tags: …', 'topics: …', 'filed under: …'],
    weak: ['more about'],
  },
  'author-bio': {
    strong: [
      '… is a (senior/staff) reporter/correspondent/editor (at/for/covering) …',
      'follow … on Twitter/X @…',
      'contact the author at …',
      'about the author',
      'view author archive',
      'email … at … or follow …',
    ],
  },
  republished: {
    strong: [
      'this article/story was (originally/first) published',
      'this article/story was (originally/first) published in/on/by …',
      'a version of this article/story appeared in',
      'a version of this article/story (first) appeared in/on …',
      'first appeared on/in',
      'the post … appeared first on …',
      'republished under a Creative Commons licen(c/s)e',
      'auto-generated from a syndicated feed',
    ],
    weak: ['read the original', 'via …', 'with permission'],
  },
  correction: {
    strong: [
      'correction: …',
      'clarification: …',
      "editor's note: …",
      'retraction',
      'an earlier version of this article/story …',
      'this article/story has been updated/corrected/amended …',
      'we regret the error',
      'due to an editing error',
    ],
    weak: ['update: …', 'note: …'],
  },
  'machine-made': {
    strong: [
      'this article was (automatically) translated (from …)',
      'this is a machine translation',
      'generated/written/summarised/summarized by/with AI',
      'generated/written/summarised/summarized with the help of AI',
      '… with the help of artificial intelligence',
      'this audio is auto-generated',
    ],
    weak: ['AI-assisted', 'machine translation', 'edited by a human'],
  },
  'most-read': {
    strong: ['most read/popular/viewed', 'most read/popular/viewed in …', 'trending (now)'],
    weak: ['latest news'],
  },
  'support-appeal': {
    strong: ['support our/independent journalism', 'if you value …, please donate'],
    weak: ['donate'],
  },
  player: {
    strong: ['listen to this article', 'please enable JavaScript', 'your browser does not support the video/audio tag'],
  },
  login: {
    strong: ['log in', 'create an account', 'forgot (your) password'],
  },
  'tip-line': {
    strong: ['got a (news) tip', 'contact the newsroom'],
  },
  disclosure: {
    strong: [
      'we may earn a commission (from links)',
      'this post contains affiliate links',
      'if you buy something through this post, …',
      'this article contains affiliate links',
      'sponsored by …',
      'the author holds shares in …',
    ],
  },
  helpline: {
    strong: ['if you or someone you know (is/has) … call …', 'in the U.S., call or text 988', 'Samaritans … 116 123'],
  },
  'story-continues': {
    strong: ['story continues below', 'continued on page …', '\\(MORE\\)'],
  },
  'market-disclaimer': {
    strong: ['quotes delayed at least N minutes', 'past performance is not …', 'not investment advice'],
    weak: ['disclaimer'],
  },
  'stray-ui': {
    strong: [
      'loading…',
      'image N of (\\/) N',
      'undefined',
      'null',
      'close',
      'hide caption',
      'toggle caption',
      'enlarge (this) image',
      'text size',
      'an error (has) occurred, please try again (later)',
    ],
  },
}
