import { phrases } from '../../lookup/cue-phrases.js'
import type { CueTable } from '../../lookup/cue-table.js'

/** Credits, dates, notes on the text, labels and controls, in English. */
export const notes: CueTable['cues'] = {
  caption: {
    strong: phrases(
      'FILE - In this … file photo ; FILE PHOTO: … ; \\(AP Photo\\/…\\) ; \\(… via AP\\) ; \\(… via AP, File\\) ; REUTERS\\/…',
      '… \\/ Getty Images ; Photo/Image/Picture by/via … ; Photo(s): … ; Picture(s): … ; Image(s): … ; Credit: NAME ; Pic: NAME',
      'Photo/Image/Picture provided by … ; Photo/Image/Picture courtesy (of) … ; Photo/Image/Picture credit(s)',
      'Photo/Image/Picture credit(s): … ; Photo/Image/Picture source(s): … ; image copyright ; image caption ; main image credit: …',
      'Photograph: … ; Photograph by …',
    ),
    weak: phrases('AFP ; Getty Images ; Reuters ; pictured ; handout ; left/right ; file photo'),
  },
  dateline: { strong: ['CITY \\(AP\\) — …', 'CITY \\(Reuters\\) - …', 'CITY, … \\(Agency\\) - …'] },
  byline: {
    strong: phrases('by NAME (, ROLE) ; staff writer ; … contributed to this report ; \\(reporting by …\\) ; \\(… editing by …\\)'),
    weak: phrases('from wire reports ; reporting by …'),
  },
  timestamp: {
    strong: phrases('N min(ute) read ; reading time: N min(utes) ; (last) updated: … ; published: …'),
    weak: phrases('posted on/by …'),
  },
  advertisement: {
    strong: phrases(
      '(skip) advertisement ; story/article continues below/after (this/the) ad(vertisement) ; scroll to continue with content',
    ),
    weak: phrases('ad ; promoted ; paid content'),
  },
  'app-prompt': {
    strong: phrases('click here to get the … app'),
  },
  'page-tools': {
    strong: phrases('print (article/story) ; email this article/story ; save for later ; order reprints'),
  },
  tags: {
    strong: phrases('tags: … ; topics: … ; filed under: …'),
    weak: phrases('more about'),
  },
  'author-bio': {
    strong: phrases(
      '… is a (senior/staff) reporter/correspondent/editor (at/for/covering) … ; follow … on Twitter/X @…',
      'contact the author at … ; about the author/writer/contributor/reporter/photographer ; (view) author archive ; email … at … or follow …',
    ),
  },
  republished: {
    strong: phrases(
      'this article/story was (originally/first) published ; this article/story was (originally/first) published in/on/by …',
      'a version of this article/story appeared in ; a version of this article/story (first) appeared in/on … ; first appeared on/in',
      'the post … appeared first on … ; republished under a Creative Commons licen(c/s)e ; auto-generated from a syndicated feed',
    ),
    weak: phrases('read the original ; via … ; with permission'),
  },
  correction: {
    strong: phrases(
      "correction:/clarification: … ; editor's note: … ; retraction ; an earlier version of this article/story …",
      'this article/story has been updated/corrected/amended … ; we regret the error ; due to an editing error',
    ),
    weak: phrases('update: … ; note: …'),
  },
  'machine-made': {
    strong: phrases(
      'this article was (automatically) translated (from …) ; this is a machine translation',
      'generated/written/summarised/summarized by/with AI ; generated/written/summarised/summarized with the help of AI',
      '… with the help of artificial intelligence ; this audio is auto-generated',
    ),
    weak: phrases('AI-assisted ; machine translation ; edited by a human'),
  },
  'most-read': {
    weak: phrases('latest news'),
  },
  'support-appeal': {
    strong: phrases('if you value …, please donate'),
  },
  player: {
    strong: phrases('your browser does not support the video/audio tag'),
  },
  login: {
    strong: phrases('create an account'),
  },
  disclosure: {
    strong: phrases(
      'we may earn a commission (from links) ; this post/article contains affiliate links ; if you buy something through this post, …',
      'sponsored by … ; the author holds shares in …',
    ),
  },
  helpline: {
    strong: phrases('if you or someone you know (is/has) … call … ; in the U.S., call or text 988 ; Samaritans … 116 123'),
  },
  'story-continues': {
    strong: phrases('continued on page … ; \\(MORE\\)'),
  },
  'market-disclaimer': {
    strong: phrases('quotes delayed at least N minutes ; past performance is not … ; not investment advice'),
    weak: phrases('disclaimer'),
  },
  'stray-ui': {
    strong: phrases(
      'loading… ; image N of (\\/) N ; undefined ; null ; close ; hide/toggle/show caption ; enlarge (this) image',
      'text size ; an error (has) occurred, please try again (later)',
    ),
  },
}
