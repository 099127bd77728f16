import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import {
  AROUND_ERROR,
  ARTICLE_TOOL,
  EMBED_NOTE,
  GALLERY_LINK,
  IN_TWO_CLAUSES,
  MACHINE_NOTE,
  SHARE_PROMPT,
  TO_SWITCH_ON,
  UNCONDITIONAL,
} from './rule-parts.js'

// Prompts that stand on the page of an article: what may be done with it, and what stands in place of videos, pictures and posts.

const P = PROMPT

/** What several rules find. */
const AD_BREAK = {
  name: 'ad-break',
  noun: 'a label that an advertisement or a video comes here',
  kind: 'story-continues',
  sentence: P.article | P.reading,
} as const
/** What may stand beside the name of an assistant. */
const AROUND_ASSISTANT = P.article | P.piece | P.page | P.post | P.ai | P.this | P.us | P.name | P.filler
/** What stands in a page where something of another site would be. */
const EMBEDDED = P.content | P.post | P.video | P.photo
/** Ways to say that it is not there. */
const NOT_THERE: readonly bigint[] = [
  P.unable | P.available,
  P.unable | P.load,
  P.unable | P.play,
  P.unable | P.view,
  P.not | P.available,
  P.not | P.could | P.load,
  P.not | P.could | P.play,
  P.not | P.could | P.view,
]
const AROUND_EMBED =
  P.could | P.longer | P.be | P.network | P.unable | P.available | P.load | P.play | P.view | P.yet | P.this | P.now | P.here | P.filler
const AUTHOR_FOLLOW = { name: 'author-follow', noun: 'a button to follow the author', kind: 'share', markless: true } as const
const FOLLOW_TOPIC = { name: 'topic-follow', noun: 'a button to follow a topic', kind: 'share', markless: true } as const
const VIDEO_BUTTON = { name: 'video-button', noun: 'a button of a player', kind: 'player', markless: true } as const
const AROUND_VIDEO = P.off | P.click | P.this | P.now | P.here | P.filler
const GIFT_PROMPT = { name: 'gift-prompt', noun: 'a button to give an article away', kind: 'page-tools' } as const
const AD_BLOCKER = {
  name: 'ad-blocker-note',
  noun: 'a request to let advertisements through',
  kind: 'stray-ui',
} as const
const PREFERRED_SOURCE = { name: 'preferred-source', noun: 'a prompt to prefer the site in a search engine', kind: 'share' } as const
/** Whoever looks over what a machine made. */
const NEWSROOM = P.newsroom | P.editor | P.author
/** What it makes, or translates. */
const MADE_TEXT = P.article | P.piece | P.summary | P.content | P.page | P.post
/** A sentence on the article that has the words, and others. */
const MACHINE_SENTENCE = {
  ...MACHINE_NOTE,
  form: 'telling',
  one: MADE_TEXT,
  words: 24,
  opens: MADE_TEXT | P.this | P.made | P.translated,
  strict: true,
} as const
/** Written small, 'ai' and 'ia' are words of Italian, Romanian and Indonesian. */
const NO_SMALL_AI = /^(?!.*(?<!\p{L})(?:ai|ia)(?!\p{L}))/u
const VOICE_NOTE = { name: 'voice-note', noun: 'a note that a machine reads it', kind: 'player' } as const
const AROUND_VOICE =
  P.readAloud | P.reading | P.made | P.ai | P.synthetic | P.article | P.summary | P.use | P.listen | P.sound | P.agree | P.off | P.filler
const PLAYER_ERROR = { name: 'player-error', noun: 'a message that something cannot be shown', kind: 'player' } as const

/** '3 min read', 'Lesezeit: 3 Min.'; 'Read for 20 minutes.' is a task. */
const NO_SENTENCE = /(?:[^.。।۔!！]|min\.)\)?$/iu

export const ARTICLE_RULES: readonly PromptRule[] = [
  {
    name: 'reading-time',
    noun: 'the time that reading it takes',
    kind: 'timestamp',
    form: 'whole',
    has: P.reading | P.minutes,
    may: P.use | P.article | P.filler,
    words: 9,
    looks: NO_SENTENCE,
  },
  { ...AD_BREAK, form: 'whole', has: P.insert | P.goOn, may: P.article | P.reading | P.filler, words: 9, stopless: true },
  // 'Artiklen fortsætter under billedet'; 'After the photo' may be a cross-head.
  { ...AD_BREAK, form: 'whole', has: P.photo | P.goOn | P.article, words: 9, stopless: true },
  // 'The story continues below'; 'Below the article' may be a cross-head.
  { ...AD_BREAK, form: 'whole', has: P.continues | P.below | P.article, may: P.goOn | P.reading | P.more | P.filler, words: 8 },
  // 'يستمر المقال بعد الإعلان'; 'بعد الإعلان', which is also 'after the announcement', may be a cross-head.
  {
    ...AD_BREAK,
    form: 'whole',
    has: P.continues | P.insert,
    one: P.article | P.reading,
    may: P.goOn | P.yet | P.follow | P.later | P.filler,
    words: 9,
  },
  { ...AD_BREAK, has: P.goOn | P.reading, words: 5 },
  { ...AD_BREAK, has: P.goOn | P.below | P.reading, may: P.article | P.filler, words: 6 },
  {
    ...SHARE_PROMPT,
    form: 'whole',
    sentence: P.this | P.us,
    has: P.use | P.network,
    may: P.article | P.piece | P.post | P.link | P.sendOn | P.filler,
    words: 12,
  },
  // 'Share this article with your friends', 'Partagez l’article avec vos amis'
  ...[
    { form: 'telling', has: P.share | P.friend | P.article | P.this, strict: true } as const,
    { form: 'whole', has: P.share | P.friend | P.article } as const,
  ].map(
    (told): PromptRule => ({
      ...SHARE_PROMPT,
      ...told,
      may: P.us | P.reader | P.yours | P.network | P.filler,
      words: 12,
      opens: P.share,
      closes: P.share | P.closing,
      stopless: true,
    }),
  ),
  // 'Save this story', 'Listen to this article (4 min.)'; 'She kept this story.' has the same words.
  { ...ARTICLE_TOOL, form: 'whole', has: P.use | P.article, may: P.reading | P.filler, lacks: P.question, words: 8, stopless: true },
  ...[P.minutes, P.later].map(
    (told): PromptRule => ({
      ...ARTICLE_TOOL,
      form: 'whole',
      has: P.use | P.article | told,
      may: P.minutes | P.reading | P.later | P.filler,
      words: 8,
    }),
  ),
  // 'Print recipe', 'Télécharger le communiqué', 'Copy link'
  { ...ARTICLE_TOOL, has: P.use | P.piece, may: P.article | P.mail | P.us | P.filler, words: 7 },
  { ...ARTICLE_TOOL, has: P.download | P.piece, words: 5 },
  { ...ARTICLE_TOOL, has: P.use | P.link, may: P.article | P.reproduce | P.filler, words: 5 },
  { ...ARTICLE_TOOL, has: P.link | P.copied, words: 5 },
  // 'Save for later'
  { ...ARTICLE_TOOL, has: P.use | P.later, may: P.reading | P.article | P.piece | P.this | P.filler, words: 8 },
  // 'Read later', 'Später lesen'; 'Mai lesen' and 'Lire plus' are cross-heads.
  {
    ...ARTICLE_TOOL,
    has: P.reading | P.later,
    may: P.article | P.add | P.list | P.filler,
    words: 5,
    opens: P.reading | P.later | P.add,
    closes: P.reading,
  },
  {
    ...ARTICLE_TOOL,
    has: P.bookmark,
    one: P.add | P.use | P.follow,
    may: P.add | P.use | P.follow | P.article | P.this | P.filler,
    words: 6,
  },
  { ...ARTICLE_TOOL, has: P.add | P.list | P.reading, may: P.us | P.filler, words: 6 },
  // 'Add to calendar'
  { ...ARTICLE_TOOL, has: P.add | P.calendar, may: P.event | P.this | P.us | P.filler, words: 5 },
  // 'Gift this article', 'You can gift 5 articles a month'; 'A gift for readers' is a headline.
  {
    ...GIFT_PROMPT,
    has: P.gift | P.article,
    may: P.leave | P.report | P.this | P.share | P.filler,
    words: 8,
    opens: P.gift | P.leave | P.report,
    closes: P.closing,
  },
  { ...GIFT_PROMPT, form: 'request', has: P.gift | P.article | P.period | P.digit, words: 14, opens: 0n, stopless: true },
  // 'View this post on Instagram', 'Watch on YouTube'
  {
    ...EMBED_NOTE,
    form: 'whole',
    has: P.view | P.network | P.this,
    one: EMBEDDED | P.article,
    may: P.here | P.filler,
    words: 8,
    stopless: true,
  },
  {
    name: EMBED_NOTE.name,
    noun: EMBED_NOTE.noun,
    kind: EMBED_NOTE.kind,
    form: 'whole',
    has: P.view | P.network | P.this | P.post,
    words: 8,
    opens: P.view,
    closes: P.view,
  },
  {
    ...EMBED_NOTE,
    has: P.view | P.network,
    may: EMBEDDED | P.article | P.this | P.filler,
    lacks: P.digit | P.times,
    words: 7,
    opens: P.view,
    closes: P.view,
  },
  // 'This content could not be loaded', 'Video unavailable'; 'The video is no longer available.' may be the last that there is to say.
  ...NOT_THERE.flatMap((notThere): PromptRule[] => {
    const around = { ...EMBED_NOTE, may: EMBEDDED | AROUND_EMBED, words: 10 }
    return [
      { ...around, form: 'whole', has: notThere | P.content | P.this, stopless: true },
      { ...around, has: notThere, one: P.content | P.post | P.video },
      { ...around, has: notThere | P.photo | P.this },
    ]
  }),
  { ...EMBED_NOTE, has: P.load, one: EMBEDDED, may: P.now | P.filler, words: 4, opens: P.load, closes: P.load | P.closing },
  // 'The video could not be loaded, please try again later.'
  ...[P.failed, P.unable].map(
    (what): PromptRule => ({
      ...PLAYER_ERROR,
      form: 'whole',
      has: P.video | what,
      one: P.attempt | P.again | P.later | P.refresh | P.click,
      may: P.attempt | P.again | P.later | P.refresh | P.click | P.load | P.play | P.page | P.not | P.here | AROUND_ERROR,
      words: 16,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'Loading YouTube content'
  { ...EMBED_NOTE, has: P.load | P.network, may: EMBEDDED | P.now | P.filler, words: 5, opens: P.load, closes: P.load },
  { ...EMBED_NOTE, has: P.view | P.content, may: P.this | P.filler, words: 4, opens: P.view, closes: P.view },
  // 'Inhalt von YouTube anzeigen'
  { ...EMBED_NOTE, has: P.content | P.network | P.view, may: P.made | P.filler, words: 5, opens: P.view | P.content, closes: P.view },
  // 'Play video', 'Watch the video', 'Tap to unmute'
  { ...VIDEO_BUTTON, has: P.video | P.play, may: AROUND_VIDEO, words: 5, opens: P.play | P.click, closes: P.play },
  { ...VIDEO_BUTTON, has: P.video | P.view, may: AROUND_VIDEO, words: 4, opens: P.view, closes: P.view },
  { ...VIDEO_BUTTON, has: P.sound, one: TO_SWITCH_ON, may: P.click | P.filler, words: 4, lacks: P.off },
  // 'See all photos', 'More pictures', 'Open the gallery', 'View image in fullscreen'
  {
    ...GALLERY_LINK,
    has: P.photo | P.view,
    one: P.all | P.more | P.gallery | P.enlarge | P.article,
    may: P.all | P.more | P.gallery | P.enlarge | P.click | P.here | P.article | P.this | P.filler,
    words: 7,
    opens: P.view,
    closes: P.closing,
  },
  { ...GALLERY_LINK, has: P.photo | P.view, words: 3, opens: P.view },
  // 'The gallery is open' opens otherwise; 'Bildergalerie öffnen' has no more words.
  ...[
    { words: 6, opens: P.view | P.click | P.jump },
    { words: 3, opens: P.view, closes: P.closing },
  ].map(
    (placed): PromptRule => ({
      ...GALLERY_LINK,
      has: P.gallery,
      one: P.view | P.click | P.jump,
      may: P.view | P.click | P.photo | P.jump | P.all | P.more | P.this | P.here | P.filler,
      ...placed,
    }),
  ),
  {
    ...GALLERY_LINK,
    has: P.enlarge,
    one: P.photo | P.click,
    may: P.photo | P.click | P.leave | P.view | P.here | P.please | P.version | P.filler,
    words: 8,
    opens: P.enlarge | P.click,
    closes: P.closing | P.click | P.enlarge,
  },
  // 'Photo 1 of 10'
  { ...GALLERY_LINK, form: 'whole', has: P.photo | P.counted, may: P.off | P.filler, words: 4, stopless: true },
  { ...GALLERY_LINK, has: P.gallery | P.photo | P.digit, may: P.jump | P.view | P.filler, words: 6 },
  // 'Listen: 4 min'
  {
    ...ARTICLE_TOOL,
    has: P.listen | P.minutes,
    may: P.use | P.sound | P.now | P.article | P.filler,
    words: 5,
    opens: P.listen,
    closes: P.minutes,
  },
  // 'Listen to the audio'
  {
    ...ARTICLE_TOOL,
    has: P.listen | P.sound,
    lacks: P.ai,
    may: P.article | P.this | P.now | P.filler,
    words: 4,
    opens: P.listen | P.sound,
    closes: P.listen | P.closing,
  },
  // 'Summarize with ChatGPT', 'Artikel mit KI zusammenfassen'; 'Ask Claude' may be advice on a person
  { ...ARTICLE_TOOL, has: P.assistant | P.digest, may: AROUND_ASSISTANT, words: 8 },
  { ...ARTICLE_TOOL, has: P.assistant | P.ask, may: AROUND_ASSISTANT, lacks: P.name, words: 8 },
  { ...ARTICLE_TOOL, has: P.assistant | P.ask | P.article | P.this, may: AROUND_ASSISTANT, words: 8 },
  {
    ...ARTICLE_TOOL,
    has: P.assistant | P.view,
    may: AROUND_ASSISTANT,
    lacks: P.name,
    words: 5,
    opens: P.view,
    closes: P.view,
  },
  {
    ...ARTICLE_TOOL,
    has: P.ai,
    one: P.digest | P.ask,
    may: AROUND_ASSISTANT | P.digest | P.ask | P.assistant | P.summary | P.made | P.reader,
    words: 9,
    opens: P.digest | P.ask | P.ai | P.summary | P.article,
    closes: P.digest | P.ask,
  },
  // 'Get an AI summary of this article'; 'AI summary' says what a machine wrote.
  {
    ...ARTICLE_TOOL,
    has: P.ai | P.summary,
    one: P.subscribe | P.reading | P.view,
    may: AROUND_ASSISTANT | P.subscribe | P.reading | P.view | P.made,
    words: 10,
    opens: P.subscribe | P.reading | P.view,
    closes: P.subscribe | P.reading | P.view,
  },
  // 'Summarize this post with:'
  { ...ARTICLE_TOOL, has: P.digest | P.this, one: P.article | P.post, words: 6, opens: P.digest },
  // 'Please turn off your ad blocker.', 'It looks like you are using an ad blocker.'; 'Half of readers use an ad blocker.' is news.
  {
    ...AD_BLOCKER,
    form: 'request',
    has: P.block | P.insert | P.disable,
    words: 16,
    opens: P.disable | P.please,
    closes: P.disable,
    sentence: P.please | P.us | P.support | P.goOn,
  },
  {
    ...AD_BLOCKER,
    form: 'whole',
    has: P.block | P.insert | P.detected | P.reader,
    may: P.us | P.using | P.activate | P.switchOn | P.have | P.could | P.this | P.browser | P.website | P.page | P.filler,
    words: 16,
  },
  // 'Add us as a preferred source on Google'; 'Google is the preferred source of half of them.' is a sentence of the story.
  { ...PREFERRED_SOURCE, form: 'advice', has: P.preferred | P.source | P.network | P.us, words: 16, stopless: true },
  // 'Add as preferred source'
  { ...PREFERRED_SOURCE, has: P.preferred | P.source, one: P.add, may: P.add | P.us | P.network | P.filler, words: 9 },
  { ...PREFERRED_SOURCE, form: 'request', has: P.preferred | P.source | P.network, words: 16, stopless: true },
  // 'Add The Packet as a preferred source on Google to see more of our stories when you search.'
  { ...PREFERRED_SOURCE, form: 'request', has: P.preferred | P.source | P.network | P.us, words: 24, opens: P.add, strict: true },
  // 'Add us on Google'
  { ...PREFERRED_SOURCE, has: P.add | P.us | P.network, may: P.follow | P.filler, words: 6 },
  // 'Edit this page on GitHub'
  { ...ARTICLE_TOOL, has: P.edit | P.article, may: P.network | P.us | P.filler, words: 8 },
  { ...ARTICLE_TOOL, has: P.edit | P.network, words: 4 },
  // 'This summary was generated by AI.'; 'The summary was generated by AI, and nobody read it.' is the story's.
  {
    ...MACHINE_NOTE,
    form: 'whole',
    has: P.ai | P.made,
    one: MADE_TEXT,
    may: MADE_TEXT | P.us | P.newsroom | P.degree | P.filler,
    words: 16,
  },
  // 'Created with AI, checked by the newsroom', 'This summary was generated by AI and reviewed by an editor.'
  {
    ...MACHINE_NOTE,
    form: 'whole',
    has: P.ai | P.made | P.checked,
    one: NEWSROOM,
    may: NEWSROOM | MADE_TEXT | P.digest | P.us | P.tip | P.confirm | P.edit | P.goOn | P.could | P.off | P.filler,
    words: 20,
  },
  { ...MACHINE_NOTE, form: 'telling', has: P.ai | P.made | P.checked | P.this, one: MADE_TEXT, words: 20 },
  // 'This article was written with the help of AI.', in any words: it is never removed
  { ...MACHINE_SENTENCE, has: P.ai | P.made | P.this, looks: NO_SMALL_AI },
  // 'This text was translated automatically and may contain mistakes.'
  { ...MACHINE_SENTENCE, has: P.translated | P.automatic | P.this },
  // 'Článek byl strojově přeložen z angličtiny.'
  { ...MACHINE_SENTENCE, has: P.translated | P.automatic, words: 9, opens: MADE_TEXT },
  // 'Automatically translated from English'
  {
    ...MACHINE_NOTE,
    form: 'whole',
    has: P.translated | P.automatic,
    may: MADE_TEXT | P.made | P.could | P.languageName | P.original | P.not | P.filler,
    words: 10,
  },
  {
    ...AUTHOR_FOLLOW,
    has: P.follow | P.author,
    may: P.this | P.filler,
    lacks: P.join | P.reading | P.click | P.view,
    words: 6,
    opens: P.follow,
  },
  { ...AUTHOR_FOLLOW, has: P.follow | P.author | P.closing, may: P.this | P.filler, words: 6, closes: P.closing, opens: 0n },
  // 'Read by an AI voice', 'Audio generated by an automated voice'; 'A voice made by AI' may be a cross-head.
  ...[P.ai, P.synthetic].flatMap((machine): PromptRule[] => {
    const around = { ...VOICE_NOTE, may: AROUND_VOICE, words: 9, sentence: P.article | P.this } as const
    return [
      { ...around, has: P.voice | machine, one: P.readAloud | P.reading },
      { ...around, has: P.voice | machine | P.made, one: P.article | P.summary },
    ]
  }),
  // 'Follow this topic'
  {
    ...FOLLOW_TOPIC,
    has: P.follow | P.topic,
    may: P.article | P.this | P.author | P.filler,
    words: 6,
    opens: P.follow,
    closes: P.closing,
  },
  {
    ...FOLLOW_TOPIC,
    has: P.pay,
    one: P.author | P.topic,
    may: P.this | P.filler,
    words: 5,
    opens: P.pay,
    closes: P.closing,
  },
  // 'Listen, listen!' is no row of buttons.
  { name: 'tool-row', noun: 'a row of buttons', kind: 'page-tools', form: 'whole', has: P.use, may: 0n, words: 8, sentence: 0n },
  // 'Your browser does not support the audio element.'
  ...[P.reader, P.yours].map(
    (which): PromptRule => ({
      ...PLAYER_ERROR,
      form: 'whole',
      has: P.browser | P.supported | P.not | which,
      one: P.video | P.sound | P.listen,
      may: P.play | P.view | P.content | AROUND_ERROR,
      words: 14,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'To play this video, enable JavaScript in your browser.'; 'Enable JavaScript in the settings.' is a guide's.
  ...[P.video, P.content].map(
    (shown): PromptRule => ({
      ...PLAYER_ERROR,
      form: 'whole',
      has: P.javascript | P.this | shown,
      one: TO_SWITCH_ON,
      may: P.play | P.view | P.browser | P.supported | P.using | P.manage | P.jump | P.here | AROUND_ERROR,
      words: 26,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'Something went wrong. Please try again later.'
  ...[P.failed, P.mistake].map(
    (what): PromptRule => ({
      name: 'error-message',
      noun: 'a message that something went wrong',
      kind: 'stray-ui',
      form: 'whole',
      has: what | P.attempt,
      one: P.again | P.later,
      may: P.mistake | P.order | P.more | AROUND_ERROR,
      words: 12,
      looks: IN_TWO_CLAUSES,
    }),
  ),
  // 'No compatible source was found for this media.'
  {
    ...PLAYER_ERROR,
    form: 'whole',
    has: P.compatible | P.source | P.not,
    one: P.video | P.medium | P.content,
    may: P.find | P.have | P.add | P.play | AROUND_ERROR,
    words: 12,
  },
  // 'This is a modal window.'
  { ...PLAYER_ERROR, form: 'whole', has: P.dialog | P.window, one: P.this | P.finish, may: AROUND_ERROR | P.off | P.have, words: 6 },
  // 'Skip Most read and continue reading', 'End of Twitter post'
  {
    ...EMBED_NOTE,
    form: 'telling',
    has: P.jump | P.goOn | P.reading,
    words: 12,
    opens: P.jump,
    strict: true,
    stopless: true,
    looks: /^\p{L}+ \p{Lu}/u,
  },
  {
    ...EMBED_NOTE,
    form: 'whole',
    has: P.finish | P.network,
    one: P.content | P.post,
    may: P.made | P.use | P.last | P.have | P.filler,
    words: 7,
    opens: P.finish,
    strict: true,
    stopless: true,
    looks: /^(?!.* (?:auf|en|in|no|on|op|su|sur) )\p{Lu}\p{Ll}{2,} (?:of|de|di|van|du)/u,
  },
]
