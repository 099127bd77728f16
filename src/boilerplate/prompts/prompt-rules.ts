import { ACCOUNT_RULES } from './account-rules.js'
import { ARTICLE_RULES } from './article-rules.js'
import { COMMENT_RULES } from './comment-rules.js'
import { CONSENT_RULES } from './consent-rules.js'
import { CUSTOMER_RULES } from './customer-rules.js'
import { FOLLOW_RULES } from './follow-rules.js'
import { LIST_RULES } from './list-rules.js'
import { MAIL_RULES } from './mail-rules.js'
import { OPINION_RULES } from './opinion-rules.js'
import { PAYING_RULES } from './paying-rules.js'
import type { PromptRule } from './prompt-rule.js'
import { PUBLISHER_RULES } from './publisher-rules.js'
import { READER_RULES } from './reader-rules.js'
import { RIGHTS_RULES } from './rights-rules.js'
import { SITE_RULES } from './site-rules.js'
import { SUPPORT_RULES } from './support-rules.js'

/** The prompts; of a line that may be several it is the first. */
export const PROMPT_RULES: readonly PromptRule[] = [
  ...OPINION_RULES,
  ...ARTICLE_RULES,
  ...CONSENT_RULES,
  ...MAIL_RULES,
  ...FOLLOW_RULES,
  ...COMMENT_RULES,
  ...READER_RULES,
  ...SUPPORT_RULES,
  ...PAYING_RULES,
  ...ACCOUNT_RULES,
  ...RIGHTS_RULES,
  ...CUSTOMER_RULES,
  ...SITE_RULES,
  ...LIST_RULES,
  ...PUBLISHER_RULES,
]
