import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AROUND_QUESTION } from './rule-parts.js'

// Accounts: to log in, to register, and questions whether one has.

const P = PROMPT

const LOGIN_PROMPT = { name: 'login-prompt', noun: 'a prompt to log in', kind: 'login' } as const
/** 'Log in / Register' */
const WITH_STROKE = / [/|] /u

export const ACCOUNT_RULES: readonly PromptRule[] = [
  // 'Already registered?', 'No account yet?'
  ...[P.already, P.yet, P.not].flatMap((since) =>
    [P.login, P.account].map(
      (what): PromptRule => ({
        ...LOGIN_PROMPT,
        has: what | since | P.question,
        may: P.login | P.not | P.already | P.yet | AROUND_QUESTION,
        lacks: P.asked,
        words: 6,
      }),
    ),
  ),
  // 'Create an account'
  {
    ...LOGIN_PROMPT,
    has: P.create | P.account,
    may: P.reader | P.yours | P.mine | P.new | P.free | P.now | P.here | P.filler,
    words: 5,
    opens: P.create,
    closes: P.create | P.closing,
    markless: true,
  },
  {
    ...LOGIN_PROMPT,
    has: P.continues | P.login,
    may: P.goOn | P.subscribe | P.please | P.filler,
    words: 8,
    opens: P.continues | P.login | P.please,
    closes: P.login,
    markless: true,
  },
  // 'Sign in to view more content', 'Log in to save this article'
  { ...LOGIN_PROMPT, has: P.view | P.content, one: P.login | P.subscribe, may: P.more | P.article | P.filler, words: 8 },
  { ...LOGIN_PROMPT, has: P.use | P.article, one: P.login | P.subscribe, words: 8 },
  // 'Register for free'
  {
    ...LOGIN_PROMPT,
    has: P.login | P.free,
    may: P.reader | P.yours | P.now | P.here | P.us | P.filler,
    words: 5,
    opens: P.login,
    closes: P.login | P.closing,
    markless: true,
  },
  // 'Already have an account? Log in', 'No account yet? Create one here'
  ...[P.already, P.yet, P.not].flatMap((since) =>
    [P.login, P.create].map(
      (what): PromptRule => ({
        ...LOGIN_PROMPT,
        form: 'whole',
        has: P.account | P.question | since | what,
        may:
          P.login |
          P.create |
          P.free |
          P.here |
          P.now |
          P.new |
          P.not |
          P.yours |
          P.mine |
          P.subscribe |
          P.already |
          P.yet |
          AROUND_QUESTION,
        words: 12,
      }),
    ),
  ),
  // 'Log in / Register'
  {
    ...LOGIN_PROMPT,
    has: P.login,
    may: P.subscribe | P.account | P.create | P.filler,
    words: 4,
    looks: WITH_STROKE,
  },
  // 'Log in here'
  {
    ...LOGIN_PROMPT,
    has: P.login | P.here,
    may: P.account | P.reader | P.yours | P.now | P.filler,
    words: 5,
    opens: P.login,
    closes: P.here | P.login,
  },
  // 'Log in with Google or Facebook'
  {
    ...LOGIN_PROMPT,
    has: P.login | P.network,
    may: P.account | P.yours | P.us | P.here | P.filler,
    words: 8,
    opens: P.login,
    closes: P.login,
  },
  // 'Forgot your password?'
  { ...LOGIN_PROMPT, has: P.password | P.forgotten, may: P.reader | P.yours | P.mine | P.name | P.not | P.filler, words: 6 },
]
