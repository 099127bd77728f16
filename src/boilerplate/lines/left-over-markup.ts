import { countWords } from './line-facts.js'

// What an extractor or a feed has left of tags: comments of HTML, placeholders of templates, shortcodes of WordPress and Hugo. A line is left-over
// markup if hardly a word stands beside them.

/** `ATTRIBUTES` stands for what may stand behind a name. */
const TAGS: readonly RegExp[] = [
  // HTML, and what hides an address of mail
  /<!--(?:.*?-->|.*$)|<!\[endif\]-->|&nbsp;|\[email[ \xa0]protected\]/,
  // placeholders, with the name in front of the words of a template, '{{w|the old pier}}', but not those words
  /%NEW_LINE%|%%\w{1,40}%%|\{\{[<%][^{}]{0,100}[>%]\}\}|\{\{[^{}|]{0,60}(?:\||\}\})|\}\}|\[object Object\]/,
  // shortcodes that are known, and others with something in quotation marks; '[post_form]: https://packet.example' is an address of Markdown
  /\[\/?(?:caption|embed|gallery|audio|video|playlist|contact-form(?:-7)?|post-views|toc)ATTRIBUTES\](?!:)/,
  /\[\/?(?:(?:ads?|the_ad|vc|et_pb|su|fusion|av|mc4wp|wp)_\w{1,40}|[a-z]{1,20}_(?:ads?|banner|form|gallery|posts|widget))ATTRIBUTES\](?!:)/,
  /\[[a-z][\w-]{1,40}(?: [\w-]{1,30}=["“”″][^"“”″\]]{0,120}["“”″]){1,12} ?\/?\](?!:)/,
]
const ATTRIBUTES = '(?: [\\w-]{1,30}=(?:"[^"\\]]{0,120}"|[^\\s"\\]]{1,120})){0,12}'
const TAG = /* @__PURE__ */ new RegExp(TAGS.map(({ source }) => source.replace('ATTRIBUTES', ATTRIBUTES)).join('|'), 'gu')
const ADDRESS = /https?:\/\/\S+/gu
/** 'Dear {{first_name}},' */
const MAX_WORDS_BESIDE = 2

/** Whether a line is nothing but such tags and what they embed. */
export function isLeftOverMarkup(text: string): boolean {
  return OPENS.includes(text.charAt(0)) && hasTag(text) && countWords(wordsBeside(text)) <= (text.startsWith('{{') ? MAX_WORDS_BESIDE : 0)
}

/** Whether a line is the caption of a picture, in the shortcode for it. */
export function isCaptionInTags(text: string): boolean {
  return text.startsWith('[caption ') && !isLeftOverMarkup(text)
}

const OPENS = '&[%{<'

function hasTag(text: string): boolean {
  return text.search(TAG) === 0
}

function wordsBeside(text: string): string {
  return text.replace(TAG, ' ').replace(ADDRESS, ' ').trim()
}
