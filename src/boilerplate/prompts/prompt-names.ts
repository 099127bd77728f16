// What prompts are called that rules of more than one file find.

export const AFFILIATE_NOTE = { name: 'affiliate-note', noun: 'a note that it has paid links', kind: 'disclosure' } as const
export const CALL_TO_ACTION = { name: 'call-to-action', noun: 'a button for customers', kind: 'advertisement' } as const
export const CHANNEL = { name: 'channel-prompt', noun: 'a prompt to follow the site elsewhere', kind: 'share' } as const
export const COMMENT_LOGIN = { name: 'comment-login', noun: 'a prompt to log in for commenting', kind: 'comment-policy' } as const
export const GALLERY_LINK = { name: 'gallery-link', noun: 'a link to pictures', kind: 'stray-ui', markless: true } as const
export const JUMP_LINK = { name: 'jump-link', noun: 'a link to a part of the page', kind: 'navigation' } as const
export const MACHINE_NOTE = { name: 'machine-note', noun: 'a note that a machine made it', kind: 'machine-made' } as const
export const MAIL_NOTE = { name: 'mail-note', noun: 'a note around a mailed newsletter', kind: 'newsletter' } as const
export const NEWSLETTER_PROMPT = { name: 'newsletter-prompt', noun: 'a prompt to get a newsletter', kind: 'newsletter' } as const
export const PODCAST_PROMPT = { name: 'podcast-prompt', noun: 'a prompt to listen to a podcast', kind: 'player' } as const
export const SUPPORT_PROMPT = { name: 'support-prompt', noun: 'an appeal to support the newsroom', kind: 'support-appeal' } as const
