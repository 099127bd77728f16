import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'

// Rules on copying.

const P = PROMPT

const RIGHTS_PROMPT = { name: 'rights-prompt', noun: 'a rule on copying', kind: 'copyright' } as const
const AI_RULE = { name: 'ai-rule', noun: 'a rule on training machines', kind: 'copyright' } as const
/** What may stand beside what such a rule forbids. */
const AROUND_AI_RULE =
  P.could |
  P.allowed |
  P.be |
  P.without |
  P.made |
  P.ai |
  P.train |
  P.model |
  P.using |
  P.reproduce |
  P.content |
  P.article |
  P.photo |
  P.website |
  P.page |
  P.this |
  P.us |
  P.not |
  P.permission |
  P.degree |
  P.rights |
  P.reserved |
  P.all |
  P.filler

export const RIGHTS_RULES: readonly PromptRule[] = [
  // '무단 전재 및 재배포, AI 학습 및 활용 금지'
  {
    ...RIGHTS_PROMPT,
    form: 'whole',
    has: P.reproduce | P.permission | P.ai,
    one: P.train | P.usage,
    may: P.rights | P.reserved | P.reprint | P.train | P.usage | P.using | P.degree | P.not | P.all | P.us | P.filler,
    words: 20,
    stopless: true,
  },
  // '저작권자(c) …, 무단 전재-재배포 금지'
  {
    ...RIGHTS_PROMPT,
    form: 'request',
    has: P.rights | P.reproduce | P.permission,
    words: 25,
    opens: P.rights,
    strict: true,
    stopless: true,
  },
  ...[P.permission, P.not | P.allowed].map(
    (forbidden): PromptRule => ({
      ...RIGHTS_PROMPT,
      form: 'request',
      has: P.reproduce | forbidden,
      may: P.usage | P.ai | P.not | P.degree,
      words: 25,
      alone: true,
    }),
  ),
  // 'Our content may not be used to train AI.'; 'The court ruled that the pictures may not be used to train AI.' speaks of something else.
  ...[P.permission, P.not | P.could, P.not | P.allowed].flatMap((forbidden) =>
    [P.using, P.reproduce].flatMap((use) =>
      [P.ai, P.us].map(
        (named): PromptRule => ({
          ...AI_RULE,
          form: 'whole',
          has: P.train | forbidden | use | named,
          one: P.content | P.website | P.article | P.photo,
          may: AROUND_AI_RULE,
          words: 30,
          sentence: P.us | P.website | P.this,
        }),
      ),
    ),
  ),
  // 'При использовании материалов сайта гиперссылка обязательна.'
  {
    ...RIGHTS_PROMPT,
    form: 'request',
    has: P.usage | P.permission,
    one: P.us | P.newsroom | P.copyright | P.site | P.website | P.link | P.rights | P.reproduce,
    words: 25,
    alone: true,
  },
  // 'If you quote us, please name the source.'
  {
    ...RIGHTS_PROMPT,
    form: 'request',
    has: P.reproduce | P.source,
    one: P.please | P.required | P.permission | P.link,
    words: 20,
    opens: P.reproduce | P.please,
    strict: true,
    alone: true,
  },
  // 'Republishing is permitted with a link to the source.'
  {
    ...RIGHTS_PROMPT,
    form: 'request',
    has: P.reproduce | P.allowed,
    one: P.source | P.link | P.permission,
    words: 20,
    opens: P.reproduce | P.allowed | P.content | P.article,
    strict: true,
    alone: true,
  },
  // 'Copyright 2026 The Packet. All rights reserved. This material may not be published, broadcast or rewritten.'
  {
    name: 'rights-line',
    noun: 'a line on rights',
    kind: 'copyright',
    form: 'request',
    has: P.rights | P.reserved,
    one: P.copyright | P.reproduce | P.permission,
    words: 40,
    opens: P.rights | P.copyright,
    strict: true,
    alone: true,
  },
]
