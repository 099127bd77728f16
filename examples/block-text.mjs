// HTML to plain text with a line for each block: what copydesk reads. It keeps every word that is shown, unlike a list of `p` elements.
// `npm install linkedom` brings what it needs.
import { parseHTML } from 'linkedom'

const BLOCKS =
  'address,article,aside,blockquote,caption,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,' +
  'header,hr,legend,li,main,menu,nav,ol,option,p,pre,section,summary,table,tr,ul'

/** Stands for the blanks of code while all others are collapsed and trimmed: a character of private use. */
const BLANK_OF_CODE = '\ue000'

/** The text of a piece of HTML, its blocks parted by blank lines. Code in `pre` keeps its lines and indentation. */
export function blockText(html) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const hidden of document.querySelectorAll('script,style,template')) hidden.remove()
  const texts = document.createTreeWalker(document.body, 4) // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode
    texts.currentNode.data = parentElement.closest('pre') ? data.replace(/[ \t]/g, BLANK_OF_CODE) : data.replace(/\s+/g, ' ')
  }
  for (const lineBreak of document.querySelectorAll('br')) lineBreak.replaceWith('\n')
  for (const cell of document.querySelectorAll('td,th')) cell.after('\t')
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\n\n')
    block.after('\n\n')
  }
  const lines = document.body.textContent.split('\n').map((line) => line.trim())
  return lines
    .filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim()
    .replaceAll(BLANK_OF_CODE, ' ')
}
