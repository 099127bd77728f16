import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'

// Whose opinions stand in a text, and who answers for them.

const P = PROMPT

/** What opinions stand in. */
const A_TEXT = P.article | P.piece | P.post | P.content | P.column
/** Whoever lets them stand there. */
const HOUSE = [P.newsroom, P.editor, P.website, P.us, P.outlet]
const A_HOUSE = P.newsroom | P.editor | P.website | P.us | P.outlet
/** 'As', the Portuguese article, is a word for adding something, too. */
const OPENS = A_TEXT | P.stance | P.writer | P.expressed | P.disclaimer | P.add
const COMMENT_DISCLAIMER = {
  name: 'comment-disclaimer',
  noun: "a note that comments are their writers'",
  kind: 'comment-policy',
  form: 'telling',
  words: 40,
  strict: true,
  behind: true,
} as const
const OPINION_DISCLAIMER = {
  name: 'opinion-disclaimer',
  noun: "a note that opinions are their author's",
  kind: 'market-disclaimer',
  words: 40,
  behind: true,
} as const
const OPINION_SENTENCE = { ...OPINION_DISCLAIMER, form: 'telling', opens: OPENS, strict: true } as const

export const OPINION_RULES: readonly PromptRule[] = [
  // 'Comments do not reflect the opinion of the editors.', 'The opinions in reader comments are those of the author only.'
  ...[
    { has: P.not, one: A_HOUSE },
    { has: P.own, one: P.writer | P.audience | P.reflects },
    { has: P.only, one: P.writer | P.audience },
  ].map(
    ({ has, one }): PromptRule => ({
      ...COMMENT_DISCLAIMER,
      has: P.comments | P.stance | P.reflects | has,
      one,
      opens: P.comments | P.audience | P.stance | P.disclaimer,
    }),
  ),
  // 'The editors are not responsible for comments.'
  ...[P.comments, P.audience | P.stance].map(
    (of): PromptRule => ({ ...COMMENT_DISCLAIMER, has: of | P.not | P.liable, one: A_HOUSE, opens: A_HOUSE | P.page | P.not | P.comments }),
  ),
  // 'Comments on this site are published without being read first.'
  { ...COMMENT_DISCLAIMER, has: P.comments | P.published | P.without, one: P.this | P.us | P.website, opens: P.comments },
  // 'The views expressed in the contents above are those of our users.'
  { ...COMMENT_DISCLAIMER, has: P.stance | P.expressed | P.us | P.audience, opens: P.stance },
  // 'The views in this article do not necessarily reflect those of the editors.', of whatever name these are
  ...[P.writer, P.column, P.expressed].map(
    (which): PromptRule => ({ ...OPINION_SENTENCE, has: P.stance | P.not | P.necessarily | P.reflects | which }),
  ),
  { ...OPINION_SENTENCE, has: P.stance | P.not | P.necessarily | P.reflects | P.this, one: A_TEXT },
  { ...OPINION_SENTENCE, has: P.stance | P.not | P.necessarily | P.expressed, one: A_HOUSE },
  // 'The author’s opinion may not be that of the editors.'; 'The author’s views do not coincide with those of the party' is a story's.
  ...HOUSE.flatMap((house): PromptRule[] => [
    { ...OPINION_SENTENCE, has: P.stance | P.not | P.reflects | P.writer | house, opens: OPENS | P.newsroom | P.outlet | P.external },
    { ...OPINION_SENTENCE, has: P.stance | P.not | P.reflects | P.column | house },
    { ...OPINION_SENTENCE, has: P.stance | P.not | P.reflects | P.above | house, opens: OPENS | P.above },
  ]),
  // 'Opinions are the author’s own', 'Opinions expressed by guests are their own.'
  ...[P.own, P.only].flatMap((alone): PromptRule[] => [
    {
      ...OPINION_DISCLAIMER,
      form: 'whole',
      has: P.stance | P.writer | alone,
      may: A_TEXT | P.expressed | P.own | P.this | P.be | P.all | P.beside | P.us | P.filler,
    },
    { ...OPINION_SENTENCE, has: P.stance | P.writer | P.expressed | alone },
    { ...OPINION_SENTENCE, has: P.stance | P.writer | alone, one: A_TEXT | P.this, words: 12, opens: OPENS | P.this },
    { ...OPINION_SENTENCE, has: P.stance | P.writer | P.reflects | alone, one: A_TEXT },
  ]),
  // 'The author alone is responsible for this article.'
  ...[P.own, P.only, P.expressed].map(
    (alone): PromptRule => ({ ...OPINION_SENTENCE, has: P.liable | P.writer | alone, one: (A_TEXT & ~P.piece) | P.stance | P.expressed }),
  ),
]
