import { findBoilerplate } from '../boilerplate/find.js'

/** An article with blanks in the place of its boilerplate, so that all else stays where it is. */
export function storyOf(text: string): string {
  let story = ''
  let from = 0
  for (const { action, start, end } of findBoilerplate(text, { profile: 'auto' })) {
    if (action === 'keep') continue
    story += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return story + text.slice(from)
}
