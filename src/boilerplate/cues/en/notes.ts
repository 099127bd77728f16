import { phrases } from '../../lookup/cue-phrases.js'
import type { CueTable } from '../../lookup/cue-table.js'

/** Credits, dates, notes on the text, labels and controls, in English. */
export const notes: CueTable['cues'] = {
  caption: {
    strong: phrases(
      'AP Photo\\/… ; \\(… via AP\\) ; REUTERS\\/… ; … \\/ Getty Images ; Photo/Image/Picture by/via … ; Photo(s): … ; Picture(s): …',
      'Image(s): … ; Credit: NAME ; Pic: NAME ; Photo/Image/Picture provided by … ; Photo/Image/Picture courtesy (of) … ; Photo/Image/Picture credit(s) ; Photo/Image/Picture credit(s): …',
      'Photo/Image/Picture source(s): … ; image copyright ; image caption ; main image credit: … ; Photograph: … ; Photograph by … ; click to enlarge ; view gallery ; open image in gallery',
      'view image in fullscreen ; photo gallery (N)',
    ),
    weak: phrases('AFP ; Reuters ; pictured ; handout ; left/right ; file photo'),
  },
  byline: {
    strong: phrases(
      'NAME, … correspondent ; staff writer(s)/reporter(s)/correspondent ; … contributed to this report ; \\(reporting by …\\) ; \\(… editing by …\\)',
    ),
    weak: phrases('from wire reports'),
  },
  timestamp: {
    strong: phrases(
      'N min(ute) read ; reading time: N min(utes) ; (last) updated: … ; published: … ; N minute(s) read ; N-minute/min read ; read time: N min(ute)(s) ; posted/published on … by … ; posted by … on/at …',
      'posted by: … ; posted … ago ; N min(s)/minute(s)/hour(s) ago ; N day(s)/week(s)/month(s)/year(s) ago ; first published on … ; written/submitted by … on … ; last modified/updated/reviewed (on) …',
      'date published/posted: … ; updated on …',
    ),
    weak: phrases('posted on/by … ; published/posted in …'),
  },
  advertisement: {
    strong: phrases(
      '(skip) advertisement ; story/article continues below/after (this/the) ad(vertisement) ; sponsor message ; check price ; by Taboola/Outbrain',
      'sponsored (content/post/by …) ; paid post/partnership/advertisement ; scroll (down) to continue (reading/with content) ; (advertisement -) continue reading below ; advertisement - scroll …',
      'why am I seeing this ad ; view at/on Amazon ; ad feedback ; remove ads ; close ad ; view deal',
    ),
    weak: phrases('ad ; promoted (links) ; our sponsors ; advertising ; ad choices'),
  },
  'app-prompt': {
    strong: phrases(
      'click here to get the … app ; download our (free) (news) app (for …) ; get the (free) app ; get alerts/notifications (on/for …) ; turn on notifications (…) ; allow/enable notifications (…) ; open in (the) app',
      'scan the QR code (…) ; download the … app (now/today/here/for free) ; download the … app for/from/on … ; get our app ; download/available on the app store ; get it on Google Play',
      'get breaking news alerts (…) ; notifications can be managed in browser preferences',
    ),
    weak: phrases('install app ; not now ; maybe later'),
  },
  'page-tools': {
    strong: phrases(
      'print (article/story) ; email this article/story ; save for later ; order reprints ; jump to recipe ; reuse this content ; this is a developing story. please check back (…)',
      'report/suggest (a/an) correction/typo/error/mistake ; report this article/post/ad ; increase/decrease text/font (size) ; text/font size ; add to (my) reading list',
      'listen to this article ; hear this article ; (submitted by \\/u\\/… )[link] [comments] ; print page/recipe/email ; print/email this article/page/post ; printer-friendly (version/page)',
      'printable/PDF version ; send/email to a friend ; report a (problem/bug) ; copy link/URL (to clipboard) ; link copied (to clipboard) ; give feedback',
      'was this (page/article) (information) helpful/useful ; how useful was this post ; click on a star to rate it ; no votes so far (…) ; average rating N \\/ 5. vote count: N',
      'feedback to editors ; show key events only ; rate this article/recipe/post/page ; sign in through your institution ; access through your institution ; export citation',
      'no votes so far! be the first to rate this post ; we are sorry that this post was not useful for you ; let us improve this post',
      'tell us how we can improve this post ; anyone you share the following link with will be able to read this content ; buy article',
      'sorry, a shareable link is not currently available for this article ; provided by the Springer Nature SharedIt content-sharing initiative',
    ),
    weak: phrases('bookmark ; save ; favorite ; permalink ; feedback ; A- ; pdf'),
  },
  tags: {
    strong: phrases(
      'tags: … ; topics: … ; tagged (with/as): … ; tag: … ; topic: … ; labels: … ; label: … ; categories: … ; category: … ; key words: … ; this entry was posted in/on …',
      'explore more on these topics',
    ),
    weak: phrases('more about ; tags ; tagged ; labels ; categories ; category ; posted in NAME'),
  },
  'author-bio': {
    strong: phrases(
      '… is a (senior/staff) reporter/correspondent/editor/columnist … ; … is a freelance writer/journalist (based in …) ; follow … on Twitter/X @… ; contact the author at … ; about the author/writer/contributor/reporter/photographer',
      '(view) author archive ; email … at … or follow … ; more about the author ; meet the author',
    ),
  },
  republished: {
    strong: phrases(
      'this article/story was (originally/first) published ; this article/story was (originally/first) published in/on/by … ; a version of this article/story appeared in',
      'a version of this article/story (first) appeared in/on … ; first appeared on/in ; the post … appeared first on … ; the post … first appeared on … ; republished under a Creative Commons licen(c/s)e',
      'auto-generated from a syndicated feed ; view original content(: …/ to …) ; view source version on …',
    ),
    weak: phrases('with permission'),
  },
  correction: {
    strong: phrases(
      "correction:/clarification: … ; editor's note: … ; retraction ; an earlier version of this article/story … ; this article/story (has been/was) updated/corrected/amended … ; we regret the error",
      'due to an editing error',
    ),
    weak: phrases('update: … ; note: …'),
  },
  'machine-made': {
    strong: phrases(
      'this article was (automatically) translated (from …) ; this is a machine translation ; generated/written/summarised/summarized by/with AI ; generated/written/summarised/summarized with the help of AI',
      '… with the help of artificial intelligence ; this audio is auto-generated',
    ),
    weak: phrases('AI-assisted ; machine translation ; edited by a human'),
  },
  'most-read': {
    strong: phrases(
      "top stories (this week/today/right now/of the day/of the week) ; most read/viewed/popular (this week/today/right now/in …) ; trending (now/today/on …) ; today's top stories ; what's trending",
      'most commented/shared/emailed/discussed/watched ; most recent/popular (posts/articles/stories) ; popular posts/articles/stories/now/topics/categories/tags ; top posts (& pages)',
      'top articles/news/reads ; the latest ; sorry, there are no recent results for popular videos/images ; hot topics ; breaking news',
    ),
    weak: phrases("(latest) news ; popular ; what's new ; latest ; headlines ; today's headlines ; just in ; live now ; on air"),
  },
  'support-appeal': {
    strong: phrases(
      'if you value …, please donate ; support … journalism (…) ; become a member/supporter/donor (today/now) ; make a gift/contribution/donation (today)',
      'please consider making a donation ; your support/donation makes … possible (…) ; donate (here/today/now) ; support us (on Patreon) ; support me on Patreon ; support the show on Patreon',
      'this story is/was funded by readers … ; chip in today ; buy me a coffee ; … consider buying me a coffee ; support our work',
      'support this site/blog/project ; become a patron (at …) ; help us (to) continue/keep … ; thank you for supporting our journalism (…) ; we need your support',
      'if you (have) enjoyed/liked this article/post/story, … ; please consider supporting … ; our journalism needs your support',
    ),
  },
  player: {
    strong: phrases(
      'subscribe to/on … wherever you get your podcasts ; subscribe to the/our podcast',
      'listen to this article/story N min ; listen (N min/N mins/N minute/N minutes/· N min) ; read aloud ; N min listen ; audio (is) not available (…) ; this video/audio is no longer available ; video unavailable ; this video can not be played',
      'watch live ; play/pause/stop audio/video ; playback speed ; your browser does not support … ; you need to enable JavaScript (…) ; please enable JavaScript (to …) ; please turn on JavaScript (…)',
      'listen to (this) (article/story/episode) ; watch (the/this) video ; view this post on Instagram ; a post shared by … ; listen/subscribe on Spotify/Apple (Podcasts)',
      '(available/subscribe) wherever you get your podcasts ; rate and review us (…) ; video player is loading ; this is a modal window',
      'beginning of dialog window. escape will cancel and close the window ; end of dialog window ; audio is AI-generated',
      'use up\\/down arrow keys to increase or decrease volume ; current time N:N ; duration N:N ; press shift question mark to access a list of keyboard shortcuts ; error loading media: …',
    ),
    weak: phrases(
      'podcast(s) ; video(s) ; tv ; audio ; gallery ; ad break ; watch (now) ; listen now ; now playing ; autoplay ; replay ; volume',
    ),
  },
  login: {
    strong: phrases(
      'create an account ; log in/out ; log in or register ; sign in or register/subscribe ; continue with Google/Facebook/Apple ; user/member login ; username or email (address)',
      'forgot (your) password/username ; forgotten/reset (your) password ; lost your password ; create (a) (new/free) account ; remember me ; register now/here/free ; sign up (now/free/today)',
      "join now/free ; don't have an account? ; my account/profile",
    ),
    weak: phrases('login/register ; username ; password ; sign in/out ; logout ; account'),
  },
  disclosure: {
    strong: phrases(
      'we may earn a commission (from links) ; this post/article contains affiliate links ; if you buy something through this post, … ; sponsored by … ; the author holds shares in …',
      'this post/article may contain affiliate links ; as an Amazon Associate(,) I/we earn … ; purchases made through … ; products are … independently by our editors (…)',
    ),
  },
  helpline: {
    strong: phrases(
      'if you or someone you know (is/has) … call … ; in the U.S., call or text 988 ; Samaritans … 116 123 ; helpline: … ; emergency number(s): … ; Childline … 0800 1111',
      '988 Suicide and/& Crisis Lifeline (…)',
    ),
  },
  'story-continues': {
    strong: phrases(
      'continued on page … ; \\(MORE\\) ; article/story continues below ; continued below ; story continued below ; this story continues below',
    ),
  },
  'market-disclaimer': {
    strong: phrases(
      'quotes delayed at least N minutes ; this press/news release contains forward-looking statements (…) ; past performance is not … ; not investment advice',
    ),
    weak: phrases('disclaimer'),
  },
  'stray-ui': {
    strong: phrases(
      'loading… ; page load link ; press enter or click to view image in full size ; no items found ; something went wrong. please try again (later) ; JavaScript is required ; image N of (\\/) N ; undefined ; null ; close ; hide/toggle/show caption ; enlarge (this) image ; an error (has) occurred, please try again (later)',
      'a version of this article/story appears in print on … ; please wait ; loading more (posts/comments/content) ; like loading ; slide N of N ; photo N of N ; expand/collapse all (menu/section)',
      'arrow_forward ; sorry, an error occurred ; this content is not available due to your privacy preferences ; these are external links and will open in a new window ; read about our approach to external linking',
    ),
    weak: phrases('N of N ; N \\/ N ; placeholder (while article actions load) ; shop/buy/order now ; add to cart ; book a demo'),
  },
  navigation: {
    strong: phrases(
      'skip to (main/primary/secondary) content/navigation/footer/search/comments ; jump to navigation/content ; back/go/return/scroll to top ; to the top',
      'back to (the) home(page)/overview/list/news/blog/main/results ; post/posts navigation ; previous/next post/article/story/page/entry ; older/newer posts/post/entries ; previous/next post:/article: …',
      '« older entries ; you are here ; main/primary/secondary navigation/menu ; site map/navigation/search ; search form ; search for: … ; search this (site/blog/website) ; search the site',
      'toggle navigation/menu/search ; toggle dark mode ; open/close (the) menu/navigation/search/sidebar ; blog archive(s) ; entries/comments feed/RSS ; RSS feed(s) ; WordPress.org ; view my complete profile',
      'contact us/me ; our team ; work with us ; terms of use/service (and privacy policy) ; terms and conditions ; privacy policy (and terms) ; help (&/and) support ; customer service/support',
      'letters to the editor ; page N of N ; table of contents ; all categories ; select category/month ; browse by category/topic/date ; select language ; change language/region',
    ),
    weak: phrases('blogs ; newsletters ; privacy ; («) previous ; next » ; advertise (here) ; home ; menu ; sidebar ; comment *'),
  },
  'tip-line': {
    strong: phrases(
      'have a (story/news) tip/idea? (…) ; got a (news/story) tip/story/question? (…) ; do you have a story (to share/tell)? (…) ; write to us (at …)',
      'contact the (newsroom/reporter/author/newsdesk) (at …) ; send (your) tips to … ; share your story ; share your experience(s) by emailing haveyoursay@… ; please include a contact number if you are willing to speak to a (BBC) journalist ; have a (news/story) tip? (…) ; do you have a (news) tip? (…)',
      'send us (your) (news) tips (…) ; got a story? (…) ; do you know more (about …)? (…) ; email us at … (…)',
    ),
  },
}
