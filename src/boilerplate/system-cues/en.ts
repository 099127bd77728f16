import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in English. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'view/read/see/join (the) comments/discussion/conversation ; post/leave/share your comment/comments/thoughts (below) ; start the conversation ; be the first to reply',
      'log/sign in (or register/sign up) to comment/reply ; log in or create an account to (post a) comment ; please log/sign in to (leave a) comment ; (please) read our (comment/community) rules/guidelines/policy (before commenting)',
      '(please) keep (your) comments on topic (…) ; we welcome your comments (…) ; we encourage/invite readers to comment (…)',
      '(abusive/offensive) comments will be deleted/removed ; comments are the responsibility of …',
      '(what do you think?) let us know (what you think) in the comments (below)',
      'post a comment ; submit/add/write (a) comment ; add a new comment ; cancel reply',
      'view/show/hide/load (all) (more) comments ; one thought on "…" ; you must be logged in to post/leave a comment',
      'log in or register to post comments ; login to leave a comment',
      'save my name, email, and website in this browser for the next time I comment',
      'notify me of (follow-up/followup) comments/posts by/via email ; comments (are) closed',
      'be the first to (leave a) comment (on this article/story/post) ; no comments yet ; comment policy',
      'trackback URL ; subscribe to: post comments \\(atom\\) ; report (this) (inappropriate) comment/abuse',
      'submit a letter to the editor (or write to …)',
    ),
    weak: phrases('your comment ; sort by (newest/oldest/best) ; pingbacks are open ; trackbacks are closed'),
  },
  newsletter: {
    strong: phrases(
      'subscribe to (our) … alerts ; sign up to receive the latest … ; sign up for our … newsletter here/now/today',
      'sign up for/to (our/the) … newsletter(s)/briefing/digest/alerts/updates/emails ; sign up here (to …) ; get (our/the) … newsletter (…) ; get the … briefing ; want more stories like this? (…)',
      "get our top/best stories (…) ; get the day's top stories (…) ; (our) top stories in your inbox (…) ; stay up to date (with our/the latest …) ; (get) email alerts ; manage (your) email preferences ; enter (your) email",
      'enter your email address to follow this blog and receive notifications of new posts by email',
      'enter your email address to subscribe … ; join N other followers/subscribers ; follow blog via email',
      'subscribe to blog via email ; get new posts by email',
      'sign up for email updates/alerts/newsletters ; sign up for our/the … email(s)',
      'subscribe to our … mailing list ; join our mailing list ; newsletter sign-up/signup',
      "we respect your privacy (…) ; we won't spam you (…)",
      'please enter a valid email address',
      'unsubscribe ; view (this email) in (your) browser',
      'after/skip past newsletter promotion ; privacy notice: newsletters may contain … ; type your email…',
    ),
    weak: phrases('mailing list ; (your) email address ; stay informed/connected ; stay/keep in touch'),
  },
  share: {
    strong: phrases(
      'copy (article) link ; copy link to article/story ; share on/via/by Facebook/Bluesky/Threads/Telegram/Mastodon/email ; share link/options ; share (with) a friend ; gift this article ; follow @… ; save and share',
      'share this page ; like this: ; share the love ; tweet/pin/email/print this',
      'click to email (this to) a (link to a) friend (…) ; click to print (\\(opens in new window\\)) ; opens in (a) new window/tab',
      'follow us on social media ; follow us on … and … ; join us on Facebook/WhatsApp/Telegram',
      'follow us on Google News ; subscribe to our YouTube channel ; connect with us',
    ),
    weak: phrases('blogthis! ; like ; likes ; followers ; following ; social media ; retweet'),
  },
  'related-heading': {
    strong: phrases(
      'related reviews/recipes/guides/episodes/products/story/article/post/topic/video/items/books/pages',
      "editor's/editors' picks/choice ; (more) stories/articles you may/might like/enjoy/have missed ; more like this ; you may/might have missed ; more top stories ; more to read ; more from this author/section/category",
      'what others are reading ; readers also read/liked/viewed ; promoted (stories/content) (from around the web) ; (from) around the web ; paid/partner/sponsored content/stories/links ; from our sponsors',
      'suggested/picked/handpicked for you ; suggested articles/reading/stories/posts',
      'similar/featured articles/posts/stories ; you may also be interested in ; you might be interested in ; you may also enjoy',
      "read also ; from the archive(s) ; editor's pick ; keep reading ; other news ; latest posts",
      'in case you missed it ; trending stories/articles/posts/news',
    ),
    weak: phrases('external links ; also read/see ; similar ; featured'),
  },
  'read-more': {
    strong: phrases(
      'load more updates/results/comments',
      'read the full report/review/interview/post/text/statement (here) ; read the rest (of this entry/story/article/post) ; tap/click here for more (information) ; see full/all coverage ; go to full story',
      'read full article/story ; full article/story ; click here for more … ; click here to read (more)',
      'load more (posts/stories/articles) ; see all (posts/stories/articles) ; view all (posts/stories/articles)',
      "view all posts by … ; watch:/recommended: … ; don't miss: … ; (you) (may/might) also like: … ; must read: …",
    ),
    weak: phrases('next: … ; more » ; view article/post ; read article ; expand ; collapse ; show all'),
  },
  'cookie-notice': {
    strong: phrases(
      'manage/change/review (your) cookie/privacy preferences/settings/choices/consent ; we use cookies (and …) ; by continuing to browse/use (this/our) site/website … you agree/consent to … ; accept continue/cookies ; (we value/respect/we care about) your privacy',
      'we respect/protect your privacy ; this content is hosted by a third party (…) ; essential/necessary/required cookies (only) ; use necessary cookies only',
      'accept (all) and close/continue ; close and accept ; strictly necessary cookies',
      'privacy settings/preferences/manager ; privacy & cookies: … ; to find out more, including how to control cookies, see here: …',
      'this (web)site uses cookies to … ; … uses cookies to improve/enhance your experience (…)',
      'by clicking …, you agree/consent to … ; view our privacy policy ; marketing/analytics cookies ; your ad choices',
      'do not sell my (personal) data ; do not sell/share my (personal) info',
    ),
    weak: phrases('legal notice ; accessibility statement ; terms & conditions ; got it ; I agree'),
  },
  navigation: {
    strong: phrases(
      'skip to (main/primary/secondary) content/navigation/footer/search ; jump to navigation/content ; back/go/return/scroll to top',
      'to the top ; back to (the) home(page)/overview/list/news/blog/main/results ; post/posts navigation',
      'previous/next post/article/story/page/entry ; older/newer posts/post/entries ; previous/next post:/article: … ; « older entries',
      'you are here ; main/primary/secondary navigation/menu ; site map/navigation/search ; search form ; search for: …',
      'search this (site/blog/website) ; search the site ; toggle navigation/menu/search/dark mode',
      'open/close (the) menu/navigation/search/sidebar ; blog archive(s) ; entries/comments feed/RSS ; RSS feed(s) ; WordPress.org',
      'view my complete profile ; contact us/me ; our team ; work with us ; terms of use/service (and privacy policy)',
      'terms and conditions ; privacy policy (and terms) ; help (&/and) support ; customer service/support ; letters to the editor',
      'page N of N ; table of contents ; all categories ; select category/month ; browse by category/topic/date ; select language',
      'change language/region',
    ),
    weak: phrases(
      'accessibility ; privacy ; terms ; adchoices ; preferences ; accept ; decline ; advertisements ; («) previous ; next »',
      'blogroll ; advertise (with us/here) ; home ; homepage ; menu ; search ; archives ; archive ; meta ; sitemap ; faq ; contact',
      'imprint ; careers ; blog ; prev ; back ; pages ; ok ; go back ; more news ; settings ; language ; english',
      'website ; rss ; footer ; sidebar ; reply ; replies ; delete ; submit ; send ; cancel ; email/comment *',
    ),
  },
  paywall: {
    strong: phrases(
      'this article/story/content is (only) for/available (to/for) (our) subscribers/members (only) ; you have N (free) article(s) left/remaining (this month)',
      'you have read N of N free articles (this month) ; to (keep/continue) reading (this article/story), (please) subscribe/register ; (please) subscribe/register to (keep/continue) reading (this article/story) ; (please) log/sign in to (keep/continue) reading (this article/story)',
      'enjoying this article? (…) ; subscribe for unlimited (digital) access ; get unlimited (digital) access (…) ; start your free/N-day/N-month trial ; cancel any time/anytime ; exclusive/premium for/to subscribers/members ; subscribe for only/just …',
      'already have an account? (log/sign in) ; already a member? (log/sign in) ; already registered? (log/sign in)',
      '(to continue reading,) please log in or subscribe ; subscriber/member(s) only ; subscribe for full access',
      'subscribe now for …',
    ),
    weak: phrases('subscribe today ; (see) subscription options ; gift this article ; view offers ; try it free'),
  },
  copyright: {
    strong: phrases(
      'no part of this publication/article/website/material may be reproduced (…) ; (this) content/material may not be reproduced/republished/copied (…) ; reproduction (in whole or in part) … is prohibited (…) ; (for) reprints and permissions',
      'this work is licensed under (a) creative commons … ; no part of this site may be reproduced (without …)',
      '©/copyright … all rights reserved ; a division of … ; part of the … network ; proudly powered by WordPress',
      'powered by WordPress/Blogger/Drupal/Joomla/Ghost/Squarespace/Wix/Medium/Substack/Disqus/Typepad/Tumblr',
      '(start a) blog at WordPress.com ; WordPress theme (by …)',
    ),
    weak: phrases('reprints & permissions ; rights and permissions ; request permissions'),
  },
  caption: {
    strong: phrases('click to enlarge ; view gallery ; photo gallery (N)'),
  },
  timestamp: {
    strong: phrases(
      'N minute(s) read ; N-minute/min read ; read time: N min(ute)(s) ; posted/published on … by … ; posted by … on/at … ; posted by: …',
      'posted … ago ; N min(s)/minute(s)/hour(s) ago ; N day(s)/week(s)/month(s)/year(s) ago ; first published on …',
      'written/submitted by … on … ; last modified/updated/reviewed (on) … ; date published/posted: … ; updated on …',
    ),
    weak: phrases('published/posted in … ; written by …'),
  },
  advertisement: {
    strong: phrases(
      'sponsor message ; check price ; by Taboola/Outbrain',
      'sponsored (content/post/by …) ; paid post/partnership/advertisement ; scroll (down) to continue (reading)',
      '(advertisement -) continue reading below ; advertisement - scroll to continue ; ad feedback ; remove ads ; close ad',
      'view deal',
    ),
    weak: phrases('our sponsors'),
  },
  'app-prompt': {
    strong: phrases(
      'download our (free) (news) app (for …) ; get the (free) app ; get alerts/notifications (on/for …) ; turn on/allow/enable notifications (…) ; open in (the) app ; scan the QR code (…)',
      'download the … app (now/today/here/for free) ; download the … app for/from/on … ; get our app ; download/available on the app store ; get it on Google Play',
      'get breaking news alerts (…)',
      'notifications can be managed in browser preferences',
    ),
    weak: phrases('install app ; not now ; maybe later'),
  },
  'page-tools': {
    strong: phrases(
      'jump to recipe ; reuse this content',
      'this is a developing story. please check back …',
      'report (a/an) correction/typo/error/mistake ; report this article/post/ad ; increase/decrease text/font (size) ; text/font size ; save (this) article/story (for later) ; add to (my) reading list ; listen to/hear this article ; make … a preferred source (…) ; add … as a preferred source (…)',
      'print this/page/recipe/email ; print/email this article/page/post ; printer-friendly (version/page)',
      'printable/PDF version ; send/email to a friend ; download (as) PDF',
      'report a (problem/bug) ; copy link/URL (to clipboard) ; link copied (to clipboard) ; give feedback',
      'was this (page/article) (information) helpful/useful',
      'show key events only',
    ),
    weak: phrases('bookmark ; save ; favorite ; listen ; permalink ; feedback ; A- ; pdf'),
  },
  tags: {
    strong: phrases(
      'tagged (with/as): … ; tag: … ; topic: … ; labels: … ; label: … ; categories: … ; category: … ; key words: …',
      'this entry was posted in/on … ; explore more on these topics',
    ),
    weak: phrases('tagged ; labels ; categories ; category'),
  },
  'most-read': {
    strong: phrases(
      "top stories (this week/today/right now/of the day/of the week) ; most read/viewed/popular (this week/today/right now/in …) ; trending (now/today/on …) ; today's top stories ; what's trending",
      'most commented/shared/emailed/discussed/watched ; most recent/popular (posts/articles/stories)',
      'popular posts/articles/stories/now/topics/categories/tags ; top posts (& pages)',
      'top articles/news/reads ; the latest ; hot topics ; breaking news',
    ),
    weak: phrases("popular ; what's new ; latest ; headlines ; today's headlines ; just in ; live now ; on air"),
  },
  'support-appeal': {
    strong: phrases(
      'support (our/independent/local/quality) … journalism (…) ; become a member/supporter/donor (today/now) ; make a gift/contribution/donation (today) ; please consider making a donation ; your support/donation makes … possible (…) ; donate (here/today/now)',
      'support us (on Patreon) ; support our work ; support this site/blog/project ; buy me a coffee ; become a patron (at …)',
      'help us (to) continue/keep … ; thank you for supporting our journalism (…) ; we need your support (…)',
      'we depend on your support (…) ; if you (have) enjoyed/liked this article/post/story, … ; please consider supporting …',
      'make a one-off contribution ; already contributed? hide this message',
    ),
  },
  player: {
    strong: phrases(
      'subscribe to/on … wherever you get your podcasts ; subscribe to the/our podcast',
      'listen to this article/story N min ; listen (N min/N mins/N minute/N minutes) ; read aloud ; N min listen ; audio (is) not available (…) ; this video/audio is no longer available ; video unavailable ; watch live ; play/pause/stop audio/video ; playback speed',
      'your browser does not support … ; you need to enable JavaScript (…) ; please enable JavaScript (to …)',
      'please turn on/enable JavaScript (…) ; please enable JavaScript to view the comments powered by Disqus',
      'listen to (this) (article/story/episode/podcast) ; watch (the/this) video ; view this post on Instagram',
      'a post shared by …',
      'listen on apple podcasts/spotify',
    ),
    weak: phrases('podcast ; ad break ; watch (now) ; listen now ; replay ; volume'),
  },
  login: {
    strong: phrases(
      'log in/out ; log in or register ; sign in or register/subscribe ; continue with Google/Facebook/Apple ; user/member login',
      'username or email (address) ; forgot (your) password/username ; forgotten/reset (your) password ; lost your password',
      'create (a) (new/free) account ; remember me ; register now/here/free ; sign up (now/here/free/today)',
      "join now/free ; don't have an account? (sign up/register) ; my account/profile",
    ),
    weak: phrases('login/register ; username ; password ; sign in/out ; logout ; account'),
  },
  'stray-ui': {
    strong: phrases(
      'a version of this article/story appears in print on … ; please wait ; loading more (posts/comments/content) ; like loading ; slide N of N ; photo N of N',
      'expand/collapse all (menu/section) ; arrow_forward ; keyboard_arrow_up/keyboard_arrow_down/keyboard_arrow_left/keyboard_arrow_right',
    ),
    weak: phrases('N of N ; N \\/ N ; placeholder (while article actions load)'),
  },
  'story-continues': {
    strong: phrases('article/story continues below ; continued below ; story continued below ; this story continues below'),
  },
  'tip-line': {
    strong: phrases(
      'have a (story/news) tip/idea? (…) ; got a (news/story) tip/story/question? (…) ; (do you have) a story (to share/tell)? (…) ; write to us (at …) ; contact the (newsroom/reporter/author/newsdesk) (at …) ; send (your) tips to … ; share your story (with us)',
      'have a (news/story) tip? (…) ; do you have a (news) tip? (…) ; send us (your) (news) tips (…) ; got a story? (…)',
      'do you know more (about …)? (…) ; email us at … (…)',
    ),
  },
  'author-bio': {
    strong: phrases('more about the author'),
  },
  disclosure: {
    strong: phrases('this post/article may contain affiliate links'),
  },
  helpline: {
    strong: phrases('helpline: … ; emergency number(s): … ; Childline … 0800 1111 ; 988 Suicide and/& Crisis Lifeline (…)'),
  },
}
