import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { SUPPORT_PROMPT } from './rule-parts.js'

// To support whoever writes: donations, members, a coffee, a share of one’s tax.

const P = PROMPT

const PERCENT = /\p{Nd} ?[%٪]/u

export const SUPPORT_RULES: readonly PromptRule[] = [
  // 'Support our journalism', 'If you value our reporting, please consider making a donation.'; 'Support for our newspaper grew.' is a story.
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.us,
    one: P.journalism | P.newsroom,
    words: 20,
    opens: P.support,
    strict: true,
    stopless: true,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.us | P.donate,
    one: P.journalism | P.newsroom,
    words: 20,
    opens: P.support,
    strict: true,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.donate | P.us | P.please,
    one: P.journalism | P.newsroom,
    words: 25,
    opens: P.donate | P.please,
    closes: P.donate,
    strict: true,
  },
  // 'Support us on Patreon: patreon.com/packet'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.us | P.site,
    words: 8,
    opens: P.support,
    strict: true,
    stopless: true,
  },
  // 'Support independent journalism'
  {
    ...SUPPORT_PROMPT,
    has: P.support | P.journalism | P.nonprofit,
    may: P.donate | P.please | P.us | P.work | P.filler,
    words: 8,
    opens: P.support,
    closes: P.support | P.closing,
  },
  // 'Support us'; 'US support' is a headline.
  {
    ...SUPPORT_PROMPT,
    has: P.support | P.us,
    may: P.journalism | P.work | P.now | P.please | P.filler,
    words: 4,
    opens: P.support | P.please,
    closes: P.support | P.closing,
    markless: true,
    looks: /^(?!US )/u,
  },
  // 'Support The Packet with a donation'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.donate,
    words: 14,
    opens: P.support | P.donate | P.please,
    closes: P.support | P.closing,
    strict: true,
    stopless: true,
    named: true,
  },
  // 'Support the author'
  {
    ...SUPPORT_PROMPT,
    has: P.support | P.author,
    may: P.us | P.this | P.filler,
    words: 4,
    opens: P.support,
    closes: P.support | P.closing,
  },
  // 'Support the newsroom'
  { ...SUPPORT_PROMPT, has: P.support | P.newsroom, words: 2, opens: P.support },
  // 'Make a donation'; 'Don't give' has a word for a donation in French.
  {
    ...SUPPORT_PROMPT,
    has: P.donate | P.leave,
    may: P.reader | P.us | P.now | P.filler,
    lacks: P.not,
    words: 4,
    opens: P.leave,
  },
  // 'The Packet is a nonprofit newsroom. Support our work.'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.nonprofit | P.support | P.us,
    one: P.journalism | P.work,
    words: 25,
    closes: P.us,
    opens: 0n,
    strict: true,
  },
  // 'Support the podcast on Patreon'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.patronage,
    one:
      P.us |
      P.mine |
      P.donate |
      P.coffee |
      P.author |
      P.writer |
      P.work |
      P.podcast |
      P.channel |
      P.journalism |
      P.period |
      P.price |
      P.website,
    words: 18,
    opens: P.support | P.donate | P.follow | P.be | P.order | P.please | P.reader | P.coffee | P.mine,
    closes: P.support | P.donate | P.closing,
    stopless: true,
    named: true,
    strict: true,
  },
  // 'Become a member', 'Become a member of The Packet and support us'
  {
    ...SUPPORT_PROMPT,
    has: P.be | P.member,
    lacks: P.question,
    may: P.us | P.now | P.daily | P.here | P.free | P.support | P.donate | P.filler,
    words: 6,
    opens: P.be | P.member,
    closes: P.closing,
  },
  ...[P.support, P.donate].map(
    (why): PromptRule => ({
      ...SUPPORT_PROMPT,
      form: 'request',
      has: P.be | P.member | why,
      words: 18,
      opens: P.be | P.liked,
      closes: P.closing,
      strict: true,
      stopless: true,
      named: true,
    }),
  ),
  // 'Become a supporter from £3 a month', 'If you like what we do, support us'
  {
    ...SUPPORT_PROMPT,
    has: P.be | P.donate,
    may: P.price | P.period | P.digit | P.now | P.reader | P.us | P.support | P.filler,
    words: 9,
    opens: P.be,
    closes: P.be | P.closing,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.liked | P.us,
    one: P.donate | P.coffee,
    words: 18,
    opens: P.liked,
    strict: true,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.liked | P.us | P.support,
    words: 18,
    opens: P.liked,
    strict: true,
    stopless: true,
  },
  // 'Give us 1.5% of your tax'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.tax | P.digit,
    one: P.donate | P.support,
    words: 16,
    opens: P.donate | P.support | P.yours | P.tax,
    closes: P.donate | P.closing,
    looks: PERCENT,
  },
  // 'Buy us a coffee'
  { ...SUPPORT_PROMPT, has: P.coffee | P.us, one: P.order | P.gift | P.donate, may: P.filler, words: 8 },
  // 'Your donation keeps our journalism free for everyone'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.donate | P.us | P.journalism,
    one: P.yours | P.reader | P.free | P.all,
    words: 18,
    opens: P.donate | P.yours | P.us,
    strict: true,
    stopless: true,
  },
]
