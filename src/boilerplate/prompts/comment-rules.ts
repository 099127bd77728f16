import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AROUND_ERROR, COMMENT_LOGIN, UNCONDITIONAL } from './rule-parts.js'

// Comments: to write one, the form for them, rules on them; and letters to the editor.

const P = PROMPT

const LETTER_PROMPT = { name: 'letter-prompt', noun: 'a prompt to write to the editor', kind: 'comment-policy' } as const
const COMMENT_PROMPT = { name: 'comment-prompt', noun: 'a prompt to comment', kind: 'comment-policy' } as const
const COMMENT_RULE = { name: 'comment-rule', noun: 'a rule on comments', kind: 'comment-policy' } as const
const COMMENT_FORM = { name: 'comment-form', noun: 'the form for comments', kind: 'comment-policy' } as const
/** To write it, or to send it. */
const TO_SEND = P.leave | P.sendOn | P.add
/** 'Your email address will not be published. Required fields are marked *' */
const STARRED_FIELDS =
  /[.。](?=[^.。]*(?<!\p{L})(?:champs|campi|campos|câmpurile|felder|felt|felter|fields|fält|kentät|laukai|lauki|mezőket|pola|pole|polia|polja|velden|väljad|πεδία|полета|полетата|поля|поља)(?!\p{L}))[^.。]*\*/iu

export const COMMENT_RULES: readonly PromptRule[] = [
  // 'Save my name, email, and website in this browser for the next time I comment.'
  { ...COMMENT_FORM, form: 'telling', has: P.name | P.browser | P.comment | P.mine | P.next | P.use, words: 32 },
  { ...COMMENT_FORM, form: 'request', has: P.name | P.browser | P.comment | P.use, words: 32 },
  // 'Please enter your comment!', 'Please enter your name here'
  ...[P.comment, P.name | P.here].map(
    (field): PromptRule => ({ ...COMMENT_FORM, form: 'whole', has: P.enter | P.please | field, may: P.any | AROUND_ERROR, words: 8 }),
  ),
  // 'Post comment', 'Kommentar absenden', 'All comments'
  {
    ...COMMENT_FORM,
    has: P.comment,
    one: TO_SEND,
    may: TO_SEND | P.yours | P.reader | P.new | P.us | P.filler,
    words: 5,
    opens: TO_SEND,
    closes: TO_SEND | P.closing,
    markless: true,
  },
  { ...COMMENT_PROMPT, has: P.all | P.comments, words: 2, markless: true },
  // 'Notify me of new comments by email.'
  {
    ...COMMENT_FORM,
    form: 'whole',
    has: P.notify | P.mine,
    one: P.comment | P.post,
    may: P.new | P.all | P.more | P.next | P.mail | P.inbox | P.likes | AROUND_ERROR,
    words: 12,
  },
  // 'Du musst angemeldet sein, um einen Kommentar abzugeben.'
  {
    ...COMMENT_FORM,
    form: 'whole',
    has: P.comment | P.login | P.beside,
    may: P.leave | P.publication | P.post | AROUND_ERROR,
    words: 12,
    looks: UNCONDITIONAL,
  },
  // 'Your email address will not be published. Required fields are marked *'
  { ...COMMENT_FORM, form: 'telling', has: P.required | P.not, words: 20, looks: STARRED_FIELDS },
  {
    ...COMMENT_LOGIN,
    form: 'request',
    has: P.comment | P.login,
    words: 18,
    opens: P.comment | P.login,
    closes: P.comment | P.login,
  },
  // 'Du må være innlogget for å kommentere.'
  {
    ...COMMENT_LOGIN,
    form: 'whole',
    has: P.comment | P.login,
    one: P.could | P.be,
    may: P.could | P.be | P.reader | P.enter | P.leave | P.post | P.publication | P.beside | P.please | P.this | P.now | P.filler,
    words: 12,
    looks: UNCONDITIONAL,
  },
  // 'Comment on this story'
  {
    ...COMMENT_PROMPT,
    has: P.comment | P.article,
    one: P.us | P.filler | P.share,
    may: P.us | P.filler | P.share,
    words: 6,
  },
  // 'Share your memories of the ferry in the comments below', 'What did you think? Tell us in the comments!'
  {
    ...COMMENT_PROMPT,
    form: 'request',
    has: P.comment,
    one: P.goOn | P.asked | P.us,
    words: 20,
    opens: P.share | P.rate | P.report | P.have | P.reaction | P.tip,
    strict: true,
    stopless: true,
  },
  // 'Comment below'; 'Comments after the match' is a headline.
  {
    ...COMMENT_PROMPT,
    has: P.comment | P.goOn,
    may: P.us | P.here | P.article | P.filler | P.share | P.liked | P.leave | P.yours | P.below,
    words: 6,
  },
  // 'Have we missed your favourite? Tell us in the comments.'
  { ...COMMENT_PROMPT, form: 'request', has: P.comment | P.asked | P.report, words: 20, opens: P.report, strict: true },
  // 'Var först med att kommentera', 'Join the debate'
  ...[P.be, P.leave].map(
    (verb): PromptRule => ({
      ...COMMENT_PROMPT,
      has: P.comment | P.first | verb,
      may: P.follow | P.reader | P.yours | P.us | P.article | P.post | P.this | P.leave | P.report | P.filler,
      words: 10,
    }),
  ),
  {
    ...COMMENT_PROMPT,
    has: P.debate | P.join,
    may: P.follow | P.comment | P.goOn | P.here | P.reader | P.us | P.article | P.filler,
    words: 6,
    opens: P.join,
    closes: P.closing,
  },
  // 'Comments are closed on this article.', 'Comments are closed.'; 'Closed to comments' is a headline.
  { ...COMMENT_RULE, form: 'whole', has: P.comment | P.moderation | P.article, words: 8 },
  {
    ...COMMENT_RULE,
    form: 'whole',
    has: P.comment | P.comments | P.closed,
    may: P.moderation | P.could | P.be | P.here | P.now | P.filler,
    words: 5,
    opens: P.comment,
  },
  // 'Comments are read by a moderator.', 'Your comment awaits moderation.'; 'Last year we had 9,000 comments, and our moderators removed half.' is told.
  {
    ...COMMENT_RULE,
    form: 'advice',
    has: P.comment | P.moderation,
    words: 24,
    opens: P.comment | P.yours | P.please | P.thanks,
    strict: true,
  },
  // 'Write a letter to the editor'; 'A letter to the editor of 1911' is told.
  {
    ...LETTER_PROMPT,
    has: P.letter | P.editor,
    one: P.report | P.leave,
    may: P.report | P.leave | P.us | P.newsroom | P.filler,
    words: 7,
    opens: P.report | P.leave,
    closes: P.report | P.leave,
  },
  // 'Още няма коментари'; 'No comment' is an answer.
  { ...COMMENT_RULE, has: P.comment | P.not | P.yet, may: P.here | P.filler, words: 8 },
  // 'Read all 26 comments'
  {
    ...COMMENT_PROMPT,
    has: P.comment | P.reading,
    one: P.digit | P.all,
    may: P.all | P.comments | P.here | P.filler,
    words: 6,
    opens: P.reading,
    markless: true,
    closes: P.reading | P.closing,
  },
  // 'Read our rules before you comment'
  ...[P.comment, P.debate].map(
    (where): PromptRule => ({
      ...COMMENT_RULE,
      form: 'request',
      has: where | P.terms,
      one: P.us | P.reading | P.view | P.agree | P.please,
      words: 14,
      opens: P.reading | P.view | P.please | P.comment | P.debate,
      closes: P.reading | P.closing,
      alone: true,
    }),
  ),
  // 'Show comments (26)', 'Reply to the comment'
  {
    ...COMMENT_PROMPT,
    has: P.comments,
    one: P.view | P.load,
    may: P.view | P.load | P.all | P.more | P.digit | P.here | P.filler,
    words: 5,
    opens: P.view | P.load | P.comments,
    closes: P.view | P.load | P.closing,
    markless: true,
  },
  {
    ...COMMENT_PROMPT,
    has: P.reply | P.comment,
    may: P.this | P.filler,
    words: 4,
    opens: P.reply,
    closes: P.reply | P.closing,
    markless: true,
  },
  // 'No comments yet. Be the first!'
  {
    ...COMMENT_RULE,
    form: 'whole',
    has: P.comment | P.not | P.yet | P.first,
    may: P.be | P.here | P.leave | P.reader | P.this | P.article | P.filler,
    words: 12,
  },
  // 'Write your opinion in a comment'
  {
    ...COMMENT_PROMPT,
    has: P.comment | P.opinion,
    one: P.leave | P.report | P.share,
    may: P.leave | P.yours | P.reader | P.us | P.here | P.below | P.filler,
    words: 8,
    opens: P.leave | P.report | P.share,
    closes: P.leave | P.report | P.closing,
  },
  // 'Newest first'
  { ...COMMENT_PROMPT, has: P.first, one: P.new | P.old, may: P.view | P.comment | P.post | P.filler, words: 4, markless: true },
]
