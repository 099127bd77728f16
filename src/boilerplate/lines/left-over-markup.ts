import { countWords } from './line-facts.js'

// What an extractor or a feed has left of tags: comments of HTML, placeholders of templates, shortcodes of WordPress and Hugo. A line is left-over
// markup if hardly a word stands beside them.

/** With the name in front of the words of a template, '{{w|the old pier}}', but not those words. */
const TAG =
  /<!--(?:.*?-->|.*$)|<!\[endif\]-->|&nbsp;|%NEW_LINE%|\{\{[<%][^{}]{0,100}[>%]\}\}|\{\{[^{}|]{0,60}(?:\||\}\})|\}\}|\[\/?(?:caption|embed|gallery|audio|video|playlist|contact-form-7|(?:vc|et_pb|su|fusion|av)_\w{1,40})(?: [\w-]{1,30}=(?:"[^"\]]{0,120}"|[^\s"\]]{1,120}))*\]/gu
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
