import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { FILED_UNDER, WITH_COLON } from './rule-parts.js'

// Headings of lists of other articles and products, and labels of what an article is filed under.

const P = PROMPT

const RELATED_PRODUCTS = { name: 'related-products', noun: 'the heading of a list of products', kind: 'related-heading' } as const
const MORE_ARTICLES = { name: 'more-articles', noun: 'the heading of a list of articles', kind: 'related-heading' } as const
const MOST_READ = { name: 'most-read-heading', noun: 'the heading of a list of what most read', kind: 'most-read' } as const
const MAY_INTEREST = { name: 'may-interest', noun: 'the heading of a list of what may interest one', kind: 'related-heading' } as const
const MORE_OF_AUTHOR = { name: 'more-of-author', noun: 'a link to more by the author', kind: 'related-heading' } as const
/** Who wrote them, with two names or more: 'More stories by Jane Roe'. */
const NAME_BEHIND_WORD = /(?:^| )(?:by|von|de|di|van|door|av|af|od|par|do|da) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

export const LIST_RULES: readonly PromptRule[] = [
  // 'Filed under:', 'Topics of this article:'
  { ...FILED_UNDER, has: P.filed, may: P.article | P.post | P.this | P.topic | P.section | P.list | P.filler, words: 5, looks: WITH_COLON },
  { ...FILED_UNDER, has: P.topic | P.article, may: P.post | P.this | P.more | P.filler, words: 5, looks: WITH_COLON },
  // 'More articles by Jane Roe'
  ...[P.article, P.piece].map(
    (text): PromptRule => ({
      ...MORE_OF_AUTHOR,
      form: 'request',
      has: text,
      one: P.more | P.all,
      words: 8,
      opens: P.more | P.view | P.reading | text,
      strict: true,
      stopless: true,
      looks: NAME_BEHIND_WORD,
    }),
  ),
  // 'More about the author'
  {
    ...MORE_OF_AUTHOR,
    has: P.more | P.author,
    may: P.reading | P.this | P.click | P.view | P.find | P.here | P.beside | P.filler,
    words: 6,
    opens: P.more | P.reading | P.view,
    closes: P.closing | P.more | P.view,
  },
  // 'Most read this week'
  ...[P.reading, P.views, P.view, P.comment, P.share, P.article, P.news, P.piece].map(
    (what): PromptRule => ({
      ...MOST_READ,
      has: P.most | what,
      lacks: P.infinitive,
      may:
        P.comments |
        P.reading |
        P.views |
        P.view |
        P.article |
        P.news |
        P.piece |
        P.now |
        P.daily |
        P.period |
        P.last |
        P.digit |
        P.us |
        P.this |
        P.section |
        P.filler,
      words: 7,
      markless: true,
    }),
  ),
  // 'What other readers are reading'
  {
    ...MAY_INTEREST,
    has: P.audience | P.reading,
    may: P.also | P.now | P.all | P.us | P.article | P.more | P.next | P.this | P.filler,
    words: 7,
    markless: true,
  },
  // 'This may also interest you', 'You may also like'
  ...[P.interest | P.reader, P.interest | P.yours, P.also | P.liked].map(
    (has): PromptRule => ({
      ...MAY_INTEREST,
      has,
      may: P.also | P.reader | P.yours | P.could | P.this | P.article | P.more | P.all | P.beside | P.us | P.filler,
      words: 8,
      markless: true,
    }),
  ),
  // 'Related products'
  { ...RELATED_PRODUCTS, has: P.more | P.product, may: P.us | P.filler, words: 5 },
  { ...MORE_ARTICLES, form: 'whole', has: P.more | P.article, may: P.author | P.section | P.filler, words: 6 },
  // 'More recipes' may be a cross-head of the story.
  {
    ...MORE_ARTICLES,
    has: P.more | P.piece,
    may: P.reading | P.article | P.author | P.section | P.us | P.filler,
    words: 6,
  },
  {
    name: 'more-of-section',
    noun: 'the heading of a list of articles',
    kind: 'related-heading',
    form: 'request',
    has: P.more | P.section,
    words: 5,
    opens: P.more,
  },
]
