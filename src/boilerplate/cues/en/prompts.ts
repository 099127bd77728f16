import { phrases } from '../../lookup/cue-phrases.js'
import type { CueTable } from '../../lookup/cue-table.js'

/** Prompts, links, policies and rights, in English. */
export const prompts: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'comments are moderated ; comments/letters may be edited for length (and clarity) ; (please) keep (your) letters to N words (…)',
      "some of the comments may be reprinted elsewhere in the site or in the newspaper ; we are pleased to provide this opportunity to share … about what's in the news",
      'thank you for taking the time to offer your thoughts ; your email address will not be published ; required fields are marked ; leave a comment/reply ; add your comment',
      'we reserve the right to remove … comments ; please keep … comments civil/respectful ; older/newer comments ; view/read/see/join (the) comments/discussion/conversation',
      'post/leave/share your comment/comments/thoughts (below) ; start the conversation ; be the first to reply ; log/sign in (or register/sign up) to comment/reply',
      '(please) read our (comment/community) rules/guidelines/policy (before commenting) ; (please) keep (your) comments on topic (…)',
      'we welcome your comments (…)',
      'let us know (what you think) in the comments (below) ; post (a) comment ; submit/add/write (a) comment ; add a new comment',
      'cancel reply ; view/show/hide/load (all) (more) comments ; one thought on "…" ; you must be logged in to post/leave a comment ; login to leave a comment',
      '(please) log/sign in to (post a/leave a) comment ; N response(s)/thoughts/replies on/to "…" ; discussion about this post ; save my name, email, and website in this browser for the next time I comment',
      'notify me of (new/follow-up/followup) comments/posts by/via email ; comments (are/have been) closed/disabled ; be the first to (leave a) comment (on this article/story/post) ; no comments yet ; comment policy',
      'trackback URL ; subscribe to: post comments \\(atom\\) ; report (this) (inappropriate) comment/abuse ; submit a letter to the editor (or write to …) ; do you have an opinion on the issues raised in this article(? …) ; by submitting your information you agree to … ; this site uses Akismet to reduce spam',
      'learn how your comment data is processed ; enter your comment here… ; fill in your details below or click an icon to log in ; (blog) comments powered by Disqus',
      'inline feedbacks ; most voted ; notify of ; new follow-up comments ; new replies to my comments ; loading comments ; \\(N\\) comments ; name/email \\(required\\)',
      'watch this discussion. stop watching this discussion ; this form is protected by reCAPTCHA and the Google privacy policy and terms of service apply',
    ),
    weak: phrases(
      'have your say ; community guidelines ; what do you think ; (no) comments ; your comment ; sort by (newest/oldest/best) ; pingbacks are open ; trackbacks are closed',
    ),
  },
  newsletter: {
    strong: phrases(
      'subscribe to our/the/this … newsletter(s) ; get … in/to your inbox (…) ; join our/the … newsletter ; you have (been) (successfully) subscribed',
      'there was an error/problem processing/with your subscription/request ; there was a problem subscribing you to the newsletter ; by subscribing I/you accept/agree … ; by signing up you agree to …',
      'delivered (straight) to your inbox ; enter your email address ; unsubscribe at any time ; unsubscribe anytime ; by signing up you agree to ; thanks for signing up ; sign up: …',
      'get … delivered through your letterbox … ; delivered through your letterbox … ; subscribe to … alerts ; sign up to receive the latest … ; sign up for our … newsletter here/now/today',
      'sign up for/to (our/the) … newsletter(s)/briefing/digest/alerts/updates/emails ; sign up here (to …) ; get … newsletter (…) ; get the … briefing ; want more stories like this? (…)',
      'get our top/best stories (…) ; stay up to date (with our/the latest …) ; (get) email alerts ; manage (your) email preferences',
      'enter (your) email ; enter your email address to follow this blog and receive notifications of new posts by email ; enter your email address to subscribe … ; join N other followers/subscribers',
      'follow blog via email ; subscribe to blog via email ; get new posts by email ; subscribe to get access ; subscribe to get the latest posts sent to your email ; subscribe for free to receive … ; … is a reader-supported publication(. …) ; want to change how you receive these emails? you can …',
      "you're/you (are) receiving this email because …",
      'thanks for reading (…)! subscribe … ; thanks for subscribing ; check your inbox to confirm your subscription ; get notified of/about new posts/articles/stories ; get an email whenever NAME publishes',
      'subscribe to get new/our … ; no spam(./,) unsubscribe (at any time/anytime) ; sign up for our/the … email ; subscribe to our … mailing list ; join our mailing list',
      "newsletter (sign-up/signup) ; we respect your privacy (…) ; we won't spam you (…) ; please enter a valid email address ; unsubscribe ; view (this email) in (your) browser",
      'after newsletter promotion ; skip past newsletter promotion ; privacy notice: newsletters may contain … ; type your email… ; oops! something went wrong (while submitting the form)',
      'thank you! your submission has been received ; join Medium for free to get updates from this writer ; invalid email address',
      'email notifications are only sent once a day, and only if there are new matching items',
    ),
    weak: phrases(
      'view/read online ; sign me up ; never miss a/an post/update/story ; in your inbox ; mailing list ; (your) email address ; stay informed/connected ; stay/keep in touch ; get in touch ; ready for more?',
    ),
  },
  share: {
    strong: phrases(
      '(please) share this (article/story/post) ; share on/to/via Facebook/Twitter/X/LinkedIn/WhatsApp/Reddit/Pinterest ; share this (article/story/post) on/with … ; share this (article/story/post): … ; share your thoughts with …',
      'like/enjoyed this article/story/post? (…) ; share all sharing options (for: …) ; click to share on … ; follow us/me on ; follow us/me on Facebook/Twitter/X/Instagram/LinkedIn …',
      'like/find us on Facebook ; sharing is caring ; click to tweet/share ; subscribe to … on YouTube ; pin (this/it) (for) later ; did you make/try this recipe(? …)',
      'find/connect (with) me/us on Facebook/Twitter/X/Instagram/LinkedIn/YouTube (…) ; stay connected with us/me (…) ; copied to clipboard ; this post is public so feel free to share it',
      'copy (article) link ; copy link to article/story ; share on/via/by Facebook/Bluesky/Threads/Telegram/Mastodon/email ; share options ; share (with) a friend ; gift this article ; follow @…',
      'save and share ; share this page ; like this: ; share the love ; tweet/pin/email/print this ; click to email (this to) a (link to a) friend (…) ; click to print (\\(opens in new window\\))',
      'opens in (a) new window/tab ; follow us on … and … ; join us on Facebook/WhatsApp/Telegram ; subscribe to our YouTube channel ; connect with us',
      'sorry, your blog cannot share posts by email ; email check failed, please try again ; post was not sent - check your email addresses ; URL copied',
    ),
    weak: phrases(
      'refer a friend ; give a gift subscription ; share (article) ; facebook ; follow ; reblog/restack ; tweet ; send any friend a story ; blogthis! ; like ; likes ; followers ; following ; social media ; retweet',
    ),
  },
  'related-heading': {
    strong: phrases(
      'related articles/stories/content/posts/news/topics/links/coverage/videos/reading/tags ; related articles/stories/posts/coverage on/from … ; top stories (in …) ; next up (in …)',
      'recommended (news/for you/stories/reading/articles) ; you may/might (also) like ; recommended from Medium ; discover more from … ; more from … ; more stories/episodes/headlines ; (what to) read next',
      "(recommended) from our partners ; more on this (story/topic) ; more … news ; popular/elsewhere on … ; recent articles/posts/news/stories/comments ; don't miss",
      "related reviews/recipes/guides/episodes/products/story/article/post/topic/video/items/books/pages ; editor's/editors' picks/choice",
      '(more/other) stories/articles/posts/recipes you may/might like/enjoy ; stories/articles/posts you may have missed ; more like this ; you may/might have missed ; more top stories ; more to read',
      'what others are reading ; readers also read/liked/viewed ; promoted (stories/content) (from around the web) ; (from) around the web ; promoted by Taboola/Outbrain ; paid/partner/sponsored content/stories/links ; from our sponsors',
      'suggested/picked/handpicked for you ; suggested articles/reading/stories/posts ; similar/featured articles/posts/stories ; you may/might (also) be interested in (…) ; you may also enjoy (…)',
      "explore more articles/posts/blogs/stories/topics (…) ; also from this source ; read also ; from the archive(s) ; editor's pick ; keep reading ; other news ; latest posts ; in case you missed it",
      'trending stories/articles/posts/news',
    ),
    weak: phrases(
      'explore more/further ; watch next ; latest stories ; more videos ; see also/related ; related ; further reading/information ; more on … ; in other news ; external links ; also read/see ; similar',
      'featured',
    ),
  },
  'read-more': {
    strong: phrases(
      'read/view/see more ; read the full story/article ; continue reading (the main story) ; click here to … ; show more/less ; READ/SEE MORE: … ; ALSO READ: … ; related (story/article/coverage): …',
      'see also: … ; read more news/stories/articles (like this) on/at/here (…) ; load more updates/results ; read the full report/review/interview/post/text/statement',
      'read the rest (of this entry/story/article/post) ; tap/click here for more (information) ; see full/all coverage ; go to full story ; read full article/story ; full article/story',
      'click here for more … ; load more (posts/stories/articles) ; see all (posts/stories/articles) ; view all (posts/stories/articles) ; view all posts by …',
      "watch:/recommended: … ; don't miss: … ; (you) (may/might) also like: … ; must read: …",
    ),
    weak: phrases(
      'see all from … ; find out more ; learn more ; here ; next: … ; more » ; view article/post ; read article ; (click to) expand ; collapse ; show all',
    ),
  },
  'cookie-notice': {
    strong: phrases(
      'hosted on Acast(. …) ; learn more about your ad choices(. …) ; see omnystudio.com\\/listener for privacy information ; this (web)site uses cookies ; we use cookies to … ; we and our partners store and/or access information on a device ; accept/allow all ; reject all',
      'cookie settings/policy/notice/preferences/consent/declaration ; manage (my/your) preferences/cookies/consent/options/choices ; by continuing to use this site you agree',
      'use of (and/or registration on any portion of) this site constitutes acceptance of … ; registration on or use of this site constitutes acceptance of … ; this site is protected by reCAPTCHA (…)',
      'we have updated our privacy policy (…) ; do not sell (or share) my personal information ; manage/change/review (your) cookie/privacy preferences/settings/choices/consent ; we use cookies (and …)',
      'by continuing to browse/use (this/our) site/website … you agree/consent to … ; accept continue/cookies ; (we value/respect/we care about) your privacy (matters to us) ; we protect your privacy',
      'this content is hosted by a third party (…) ; essential/necessary/required cookies (only) ; use necessary cookies only ; accept (all) and close/continue ; close and accept ; strictly necessary cookies',
      'privacy settings/preferences/manager ; privacy & cookies: … ; to find out more, including how to control cookies, see here: … ; this (web)site uses cookies to …',
      '… uses cookies to improve/enhance your experience (…) ; by clicking …, you agree/consent to … ; view our privacy policy ; marketing/analytics cookies ; your ad choices ; do not sell my (personal) data',
      'do not sell/share my (personal) info',
    ),
    weak: phrases(
      'cookies ; consent ; your privacy choices ; legal notice ; accessibility statement ; terms & conditions ; got it ; I agree',
    ),
  },
  paywall: {
    strong: phrases(
      "subscribe to continue ; the rest is for subscribers only ; already a subscriber? (sign in) ; you've/you (have) reached your (monthly) (free article) limit (of free articles) ; unlock this article",
      'this article/story/content is (only) for/available (to/for) (our) subscribers/members (only) ; you have N (free) article(s) left/remaining (this month)',
      'you have read N of N free articles (this month) ; to (keep/continue) reading (this article/story), (please) subscribe/register ; subscribe to read (the full story/article) ; to (keep/continue) reading, start …',
      '(please) subscribe/register to (keep/continue) reading (this article/story) ; (please) log/sign in to (keep/continue) reading (this article/story) ; enjoying this article? (…)',
      'subscribe for unlimited (digital) access ; get unlimited (digital) access (…) ; start your free trial ; cancel any time/anytime ; exclusive/premium for/to subscribers/members',
      'already have an account? (log/sign in) ; already a member? (log/sign in) ; already a paid subscriber? (sign in) ; already registered? (log/sign in)',
      'this post is for (paid/paying) subscribers (only) ; (to continue reading,) please log in or subscribe ; subscriber/member(s) only ; subscribe for full access ; subscribe now for …',
    ),
    weak: phrases(
      'member-only story ; upgrade to paid ; premium ; subscribe (now) ; subscribe today ; (see) subscription options ; view offers ; try it free',
    ),
  },
  copyright: {
    strong: phrases(
      'all rights reserved ; this material may not be published, broadcast, rewritten(,) or redistributed (without permission) ; the material on this site may not be reproduced …',
      'no part (of …) may be reproduced without … ; this copy is for your personal, non-commercial use only ; no part of this publication/article/website/material may be reproduced (…)',
      '(this) content/material may not be reproduced/republished/copied (…) ; reproduction … is prohibited (…) ; (for) reprints and permissions/licensing ; purchase licensing rights ; our standards: the Thomson Reuters trust principles',
      'this work is licensed under (a) creative commons … ; no part of this site may be reproduced (without …) ; ©/copyright … all rights reserved ; a division of … ; part of the … network',
      'proudly powered by WordPress ; powered by WordPress/Blogger/Drupal/Joomla/Ghost/Squarespace/Wix/Medium/Substack/Disqus/Typepad/Tumblr/beehiiv ; (start a) blog at WordPress.com ; WordPress theme (by …)',
      'this document is subject to copyright(. …)',
    ),
    weak: phrases('copyright ; reprinted with permission ; reprints & permissions ; rights and permissions ; request permissions'),
  },
}
