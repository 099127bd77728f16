import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'

// What readers are asked for: mistakes that they found, tips, ratings, opinions, votes.

const P = PROMPT

const POLL_PROMPT = { name: 'poll-prompt', noun: 'a prompt to take part in a poll', kind: 'page-tools' } as const
const MISTAKE_PROMPT = { name: 'mistake-prompt', noun: 'a request to report mistakes', kind: 'page-tools' } as const
const TIP_LINE = { name: 'tip-line', noun: 'a call for tips to the newsroom', kind: 'tip-line' } as const
const LIKED_PROMPT = { name: 'liked-prompt', noun: 'a request to share it if one liked it', kind: 'share' } as const
const PAGE_FEEDBACK = { name: 'page-feedback', noun: 'a request to say what one thinks of it', kind: 'page-tools' } as const
const REVIEW_PROMPT = { name: 'review-prompt', noun: 'a request to review it', kind: 'comment-policy' } as const
const CTRL_ENTER = /(?:ctrl|strg) ?[-+＋–—]? ?enter/iu

export const READER_RULES: readonly PromptRule[] = [
  // 'If you have found a mistake, please mark it and press Ctrl+Enter.'; 'If an error occurs, press Ctrl+Enter.' is a guide's.
  ...[P.article, P.report, P.asked, P.us].map(
    (which): PromptRule => ({
      ...MISTAKE_PROMPT,
      form: 'telling',
      has: P.slip | P.select | which,
      words: 22,
      opens: P.report | P.select,
      looks: CTRL_ENTER,
    }),
  ),
  // 'A typo? Ctrl+Enter'
  {
    ...MISTAKE_PROMPT,
    form: 'whole',
    has: P.slip | P.mistake | P.asked,
    may: P.report | P.article | P.filler,
    words: 6,
    looks: CTRL_ENTER,
  },
  // 'Found a typo? Press Ctrl+Enter.', 'Write to us if you find a mistake.'; 'Send the error to the printer.' asks for nothing.
  {
    ...MISTAKE_PROMPT,
    form: 'request',
    has: P.mistake | P.report,
    one: P.us | P.asked,
    lacks: P.tellUs,
    words: 14,
    opens: P.mistake | P.report,
    closes: P.report,
  },
  {
    ...MISTAKE_PROMPT,
    form: 'request',
    has: P.mistake | P.report,
    lacks: P.tellUs,
    words: 14,
    opens: P.mistake | P.report,
    closes: P.report,
    stopless: true,
  },
  // 'Found a mistake?', 'Une erreur dans l’article ?'; 'Was it a mistake?' is the story's.
  {
    ...MISTAKE_PROMPT,
    has: P.mistake | P.question,
    one: P.find | P.article | P.report,
    may: P.find | P.article | P.view | P.report | P.have | P.reader | P.page | P.this | P.any | P.beside | P.filler,
    lacks: P.tellUs | P.asked,
    words: 8,
  },
  // 'Report a mistake in this article'
  {
    ...MISTAKE_PROMPT,
    has: P.mistake | P.report,
    may: P.article | P.this | P.us | P.here | P.click | P.filler,
    lacks: P.tellUs,
    words: 8,
  },
  { ...TIP_LINE, form: 'request', has: P.report | P.newsroom, words: 14, opens: P.report | P.newsroom, stopless: true },
  // 'Write to us', 'Send us your photos: desk@…', 'Have you got a story? Write to desk@…'; 'Send photos to the museum.' is the story's.
  {
    ...TIP_LINE,
    has: P.report | P.us,
    may: P.tip | P.article | P.newsroom | P.network | P.filler,
    words: 7,
    markless: true,
  },
  // 'Send us your pictures by WhatsApp: 0555 0101'
  {
    ...TIP_LINE,
    form: 'request',
    has: P.report | P.tip | P.us | P.network,
    words: 20,
    opens: P.report,
    strict: true,
    stopless: true,
  },
  // 'Subscribe | Send us news', below each post of a channel
  {
    ...TIP_LINE,
    has: P.report | P.pay,
    one: P.tip | P.article,
    may: P.tip | P.article | P.channel | P.us | P.filler,
    words: 6,
  },
  // 'Écrivez-nous : courrier@…'
  { ...TIP_LINE, form: 'request', has: P.report | P.us | P.address, words: 8, opens: P.report, strict: true, stopless: true },
  { ...TIP_LINE, form: 'request', has: P.report | P.tip | P.us | P.address, words: 18, opens: P.report | P.tip | P.have, strict: true },
  {
    ...TIP_LINE,
    form: 'request',
    has: P.report | P.asked | P.us,
    one: P.tip | P.article,
    words: 18,
    opens: P.have | P.tip | P.article,
    strict: true,
  },
  {
    ...TIP_LINE,
    form: 'request',
    has: P.report | P.asked | P.address,
    one: P.tip | P.article,
    words: 18,
    opens: P.have | P.tip | P.article,
    strict: true,
  },
  // 'Was this article helpful?', 'Was it useful? Yes No'; 'Was it useful?' is anybody's question.
  {
    name: 'useful-question',
    noun: 'a question whether it was useful',
    kind: 'page-tools',
    has: P.useful | P.question,
    one: P.article | P.piece | P.page | P.document | P.content | P.summary | P.asked,
    may:
      P.article |
      P.piece |
      P.page |
      P.document |
      P.content |
      P.summary |
      P.ai |
      P.tip |
      P.reader |
      P.us |
      P.have |
      P.find |
      P.years |
      P.not |
      P.filler,
    words: 10,
  },
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    has: P.rate,
    one: P.article | P.piece | P.page,
    may: P.article | P.piece | P.page | P.us | P.useful | P.leave | P.filler,
    words: 7,
  },
  // 'Jetzt bewerten!', 'Rate now'; 'The rate now' has one more.
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    has: P.rate | P.now,
    words: 2,
    opens: P.rate,
    closes: P.closing,
  },
  // 'Love the app? Rate us!'
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    form: 'request',
    has: P.rate | P.us | P.asked,
    words: 14,
    opens: P.rate,
    closes: P.rate,
    strict: true,
  },
  { ...LIKED_PROMPT, form: 'request', has: P.stars | P.us | P.please, one: P.rate | P.liked, words: 16 },
  // 'Enjoyed this article? Share it', 'Liked it? Share it!'; 'Did you like the soup? Share it with your neighbour.' names another thing.
  { ...LIKED_PROMPT, form: 'request', has: P.liked | P.use | P.article | P.asked, words: 14 },
  {
    ...LIKED_PROMPT,
    form: 'request',
    has: P.liked | P.share,
    one: P.article | P.piece,
    words: 14,
    opens: P.liked | P.article | P.piece,
    closes: P.share,
    stopless: true,
  },
  // 'If you liked the article, share it with your friends.', 'If you found this recipe useful, please share it.'
  ...[P.liked, P.useful].flatMap((why): PromptRule[] => {
    const may = P.reader | P.please | P.us | P.this | P.here | P.network | P.find | P.article | P.piece | P.post | P.page | P.filler
    const around = { ...LIKED_PROMPT, form: 'whole', may, words: 14, sentence: P.reader | P.please } as const
    return [
      { ...around, has: why | P.share | P.comma | P.article },
      { ...around, has: why | P.share | P.comma | P.piece | P.this },
    ]
  }),
  { ...LIKED_PROMPT, has: P.liked | P.share | P.asked, may: P.us | P.network | P.filler, words: 10 },
  { ...LIKED_PROMPT, form: 'request', has: P.liked | P.article | P.asked | P.us, words: 14 },
  // 'Did you like this article?'
  {
    ...PAGE_FEEDBACK,
    has: P.liked | P.article | P.question | P.this,
    may: P.reader | P.have | P.filler,
    words: 8,
  },
  {
    name: 'reaction-question',
    noun: 'a question what one thinks of it',
    kind: 'page-tools',
    has: P.reaction | P.article | P.question,
    may: P.us | P.filler,
    words: 8,
  },
  // 'Did you find what you were looking for?'
  {
    ...PAGE_FEEDBACK,
    has: P.find | P.seek | P.question | P.reader,
    may: P.have | P.article | P.page | P.all | P.here | P.filler,
    words: 12,
  },
  // 'Thank you for your feedback!', 'Report a problem with this page'
  { ...PAGE_FEEDBACK, has: P.thanks | P.opinion, may: P.us | P.reader | P.filler, words: 8 },
  // 'Thank you for reading this article to the end.'
  ...[P.reading, P.readAloud].map(
    (read): PromptRule => ({
      ...PAGE_FEEDBACK,
      form: 'whole',
      has: P.thanks | P.article | read,
      may: P.this | P.reader | P.us | P.have | P.last | P.filler,
      words: 12,
      opens: P.thanks,
      closes: P.thanks,
    }),
  ),
  {
    ...PAGE_FEEDBACK,
    has: P.report | P.page,
    one: P.well | P.mistake | P.opinion,
    may: P.well | P.mistake | P.opinion | P.this | P.us | P.reader | P.filler,
    words: 9,
  },
  // 'Write a review', 'Give feedback'
  {
    ...REVIEW_PROMPT,
    has: P.opinion,
    one: P.leave | P.share,
    may: P.article | P.page | P.product | P.this | P.us | P.reader | P.here | P.filler,
    words: 7,
  },
  // 'Tried this recipe? Leave a star rating!', 'Made this bread? Tag @packet'
  {
    ...REVIEW_PROMPT,
    form: 'request',
    has: P.leave | P.asked | P.this,
    one: P.comment | P.rate | P.stars | P.opinion | P.address | P.network,
    words: 20,
    opens: P.leave,
    strict: true,
  },
  // 'If you like the show, please rate and review us', 'Have an opinion on this story? Share it!'
  {
    ...LIKED_PROMPT,
    form: 'request',
    has: P.rate | P.opinion | P.us,
    one: P.please | P.network,
    words: 18,
    opens: P.liked | P.rate | P.please,
    strict: true,
  },
  { ...LIKED_PROMPT, form: 'request', has: P.opinion | P.asked | P.share | P.article, words: 8 },
  // '제보는 카카오톡 …'
  { ...TIP_LINE, form: 'request', has: P.tellUs | P.network, words: 6, opens: P.tellUs, strict: true, stopless: true },
  // 'Sign the guest book', 'Leave a condolence'
  {
    name: 'condolence-button',
    noun: 'a button of a page for mourners',
    kind: 'page-tools',
    has: P.condolence,
    one: P.subscribe | P.leave | P.view,
    may: P.order | P.here | P.filler,
    words: 5,
    opens: 0n,
    closes: P.order,
  },
  // 'This poll is closed'
  { ...POLL_PROMPT, has: P.poll | P.this | P.closed, may: P.moderation | P.now | P.filler, words: 6 },
  // 'Vote in our poll'; 'Vote now' is anybody's.
  {
    ...POLL_PROMPT,
    has: P.poll,
    one: P.vote | P.join,
    may: P.vote | P.join | P.leave | P.this | P.us | P.now | P.here | P.filler,
    lacks: P.infinitive,
    words: 8,
    opens: P.vote | P.join,
    closes: P.closing,
  },
  // 'Loading poll'
  { ...POLL_PROMPT, has: P.load | P.poll, may: P.available | P.be | P.filler, words: 4, opens: P.load | P.poll },
  // 'View results', 'See the results of the poll'
  { ...POLL_PROMPT, has: P.view | P.results, words: 3, opens: P.view, closes: P.view | P.closing },
  {
    ...POLL_PROMPT,
    has: P.view | P.results,
    one: P.poll | P.vote,
    may: P.poll | P.vote | P.this | P.daily | P.here | P.filler,
    words: 8,
    opens: P.view | P.thanks,
    closes: P.view | P.closing,
  },
  // 'Thank you for voting!'
  {
    ...POLL_PROMPT,
    form: 'request',
    has: P.thanks,
    one: P.vote | P.votes | P.poll,
    may: P.poll | P.reader | P.yours | P.view | P.results | P.already | P.have | P.join | P.beside | P.filler,
    words: 12,
    opens: P.thanks,
    strict: true,
    alone: true,
  },
  // 'Take our reader survey and win a gift card', 'Doe mee met het lezersonderzoek van …'
  ...[P.us, P.audience, P.minutes].map(
    (named): PromptRule => ({
      ...POLL_PROMPT,
      form: 'request',
      has: P.poll | named,
      one: P.join | P.vote | P.be | P.use | P.find | P.follow | P.leave | P.report | P.click,
      words: 20,
      opens: P.join | P.vote | P.be | P.use | P.find | P.follow | P.leave | P.report | P.click,
      closes: P.join | P.vote | P.closing,
      strict: true,
      stopless: true,
      named: true,
    }),
  ),
  { ...POLL_PROMPT, has: P.vote | P.view | P.results, may: P.now | P.reader | P.filler, words: 6, opens: P.vote },
  // 'Vote in the Packet poll', 'You have already voted in this poll'
  {
    ...POLL_PROMPT,
    form: 'request',
    named: true,
    has: P.vote | P.poll,
    words: 12,
    opens: P.vote,
    closes: P.vote | P.closing,
    strict: true,
    stopless: true,
  },
  { ...POLL_PROMPT, has: P.vote | P.already, may: P.reader | P.be | P.have | P.poll | P.this | P.filler, words: 7, markless: true },
  // 'Rate this article' by its vote: 'Vota questo articolo'
  { ...POLL_PROMPT, has: P.vote | P.article | P.this, words: 5, opens: P.vote, closes: P.vote | P.closing },
  // 'Report this comment', 'Signaler ce contenu'
  {
    ...MISTAKE_PROMPT,
    has: P.report | P.this,
    one: P.content | P.comment | P.article | P.page,
    may: P.mistake | P.article | P.page | P.post | P.beside | P.filler,
    lacks: P.us,
    words: 6,
    opens: P.report | P.mistake,
    closes: P.report | P.closing,
    markless: true,
  },
  // 'Contact the newsroom'
  {
    ...TIP_LINE,
    has: P.newsroom,
    one: P.talk | P.report | P.tellUs | P.leave | P.sendOn,
    may: P.us | P.here | P.mail | P.letter | P.message | P.tip | P.reader | P.filler,
    words: 6,
    opens: P.talk | P.report | P.tellUs | P.leave | P.sendOn,
    closes: P.talk | P.report | P.closing,
  },
  // 'Write to the author'
  { ...TIP_LINE, has: P.report | P.author, may: P.this | P.mail | P.filler, words: 4, opens: P.report, closes: P.report, markless: true },
  {
    ...MISTAKE_PROMPT,
    has: P.report | P.comment,
    may: P.well | P.this | P.filler,
    words: 4,
    opens: P.report,
    closes: P.report | P.closing,
    markless: true,
  },
  // 'Report inappropriate content'
  {
    ...MISTAKE_PROMPT,
    has: P.report | P.content,
    may: P.well | P.comment | P.this | P.filler,
    words: 4,
    opens: P.report,
    closes: P.report | P.closing,
  },
  // 'Tap a star to rate it'
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    has: P.rate | P.stars,
    may: P.click | P.please | P.article | P.piece | P.this | P.leave | P.here | P.reader | P.filler,
    words: 8,
    opens: P.rate | P.stars | P.click | P.leave,
    closes: P.rate | P.leave | P.closing,
  },
]
