import { phrases } from '../../lookup/cue-phrases.js'
import type { CueTable } from '../../lookup/cue-table.js'

/** Prompts, links, policies and rights, in English. */
export const prompts: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'comments are moderated ; comments/letters may be edited for length (and clarity) ; (please) keep (your) letters to N words (…)',
      'some of the comments may be reprinted elsewhere in the site or in the newspaper',
      "we are pleased to provide this opportunity to share … about what's in the news",
      'thank you for taking the time to offer your thoughts ; your email address will not be published ; required fields are marked',
      'leave a comment/reply ; add your comment ; we reserve the right to remove … comments ; please keep … comments civil/respectful',
      'comments/older/newer comments',
    ),
    weak: phrases('have your say ; community guidelines ; what do you think ; (no) comments'),
  },
  newsletter: {
    strong: phrases(
      'subscribe to our/the/this … newsletter(s) ; get … in/to your inbox (…)',
      'let … meet/reach your inbox ; join our/the … newsletter ; you have (been) (successfully) subscribed',
      'there was an error/problem processing/with your subscription/request ; there was a problem subscribing you to the newsletter',
      'by subscribing I/you accept/agree … ; by signing up you agree to … ; delivered (straight) to your inbox ; enter your email address',
      'unsubscribe at any time ; by signing up you agree to ; thanks for signing up/subscribing ; sign up: …',
      'get … delivered through your letterbox … ; delivered through your letterbox …',
    ),
    weak: phrases('newsletter ; in your inbox ; never miss a story'),
  },
  share: {
    strong: phrases(
      'follow @… on Twitter/X/Instagram … ; (please) share this (article/story/post) ; share on/to/via Facebook/Twitter/X/LinkedIn/WhatsApp/Reddit/Pinterest',
      'share this (article/story/post) on/with … ; share your thoughts with … ; like/enjoyed this article/story/post? (…)',
      'share all sharing options (for: …) ; click to share on … (opens in new window) ; follow us/me on',
      'follow us/me on Facebook/Twitter/X/Instagram/LinkedIn … ; like/find us on Facebook',
      'sharing is caring ; click to tweet ; subscribe to … on YouTube',
    ),
    weak: phrases('share (article) ; follow ; tweet ; send any friend a story'),
  },
  'related-heading': {
    strong: phrases(
      'related articles/stories/content/posts/news/topics/links/coverage/videos/reading/tags',
      'related articles/stories/posts/coverage on/from … ; top stories (in …) ; next up (in …)',
      'recommended (news/for you/stories/reading/articles) ; you may/might also like ; more from … ; more stories/episodes/headlines ; (what to) read next',
      "from our partners ; more on this (story/topic) ; more … news ; popular/elsewhere on … ; recent articles/posts/news/stories/comments ; don't miss",
    ),
    weak: phrases('see also/related ; related ; further reading/information ; more on … ; in other news'),
  },
  'read-more': {
    strong: phrases(
      'read/view/see more ; read the full story/article ; continue reading (the main story) ; click here to … ; show more/less',
      'READ/SEE MORE: … ; ALSO READ: … ; related (story/article/coverage): … ; see also: …',
      'read more news/stories/articles (like this) on/at/here (…)',
    ),
    weak: phrases('find out more ; learn more ; here'),
  },
  'cookie-notice': {
    strong: phrases(
      'this (web)site uses cookies ; we use cookies to … ; we and our partners store and/or access information on a device',
      'accept/allow all (cookies) ; reject all ; cookie settings/policy/notice/preferences/consent/declaration ; manage preferences/cookies/consent/options/choices ; by continuing to use this site you agree',
      'use of (and/or registration on any portion of) this site constitutes acceptance of …',
      'registration on or use of this site constitutes acceptance of … ; this site is protected by reCAPTCHA …',
      'we have updated our privacy policy … ; do not sell (or share) my personal information',
    ),
    weak: phrases('cookies ; privacy policy ; terms of use/service ; consent ; your privacy choices'),
  },
  paywall: {
    strong: phrases(
      'subscribe to continue ; the rest is for subscribers only ; already a subscriber? (log in/sign in)',
      "you've reached your limit of free articles ; unlock this article",
    ),
    weak: phrases('become a member ; premium ; subscribe (now)'),
  },
  copyright: {
    strong: phrases(
      'all rights reserved ; (copyright) © YEAR …',
      'this material may not be published, broadcast, rewritten(,) or redistributed (without permission)',
      'the material on this site may not be reproduced … ; no part (of …) may be reproduced without …',
      'this copy is for your personal, non-commercial use only',
    ),
    weak: phrases('copyright ; reprinted with permission'),
  },
}
