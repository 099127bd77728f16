import type { Candidate, CandidateLines } from '../lines/candidate.js'
import { countWords, type LineFacts } from '../lines/line-facts.js'
import { lineKey } from '../lookup/line-key.js'
import { PROMPT } from './meaning-bits.js'
import { meaningsOf } from './meanings.js'

// What stands at the end of a text and is no prompt: the mark that a wire or a release ends with, how many readers felt what, and the line that a
// blog puts below each post in a feed.

/** 'ENDS', as wires and releases end, and a row of hashes, of which Markdown may leave one. */
const BARE = /^(?:ENDS|ENDITEM|EINDE PERSBERICHT|Lusa\/Fim|(?:# ?)+)$/u
/** '- ENDS -', '-30-', '(END)': a word in capitals, or a number, between signs; '- Fin -' may be the last line of a tale, '(30)' an age. */
const FRAMED = /^(?!\(\p{Nd})(?:[-–—*#/]{1,3} ?|[(（])(?:(?<word>[\p{Lu}\p{Lo}\p{M}]+)|30|0)(?: ?[-–—*#/]{1,3}|[)）])$/u
const END = /* @__PURE__ */ new Set(
  (
    'end ends enditem endit ende schluss fin fine final fim einde slut slutt loppu koniec konec vége sfârșit son τέλος конец кінець край kraj lõpp ' +
    'beigas pabaiga النهاية انتهى סוף پایان समाप्त শেষ selesai tamat hết 終わり 終 完 끝 จบ'
  ).split(' '),
)
/** '👍 214 ❤️ 35': thumbs, hearts or faces, each with a number; medals and flags are a story's. */
const REACTIONS = /^(?:[👍👎👏❤♥💔🔥💬🔁🤔🤣🤩🤬\u{1f600}-\u{1f64f}]\ufe0f? ?\p{Nd}[\p{Nd}.,]{0,6}[Kk]? ?){2,}$/u

/** What line `at`, the last one but for prompts, is if it is such a mark, the only one of the text: a table may have '- 30 -' below each name. */
export function markOfEnd(at: number, lines: readonly LineFacts[]): Candidate | undefined {
  const mark = lines[at] === undefined ? undefined : markIn(lines[at])
  return mark !== undefined && lines.every((line, i) => i === at || markIn(line) === undefined) ? mark : undefined
}

function markIn({ text, words }: LineFacts): Candidate | undefined {
  if (words > MAX_WORDS_OF_MARK) return undefined
  if (REACTIONS.test(text)) return REACTION_COUNTS
  if (BARE.test(text)) return END_MARK
  const framed = FRAMED.exec(text)?.groups
  return framed !== undefined && END.has((framed.word ?? 'end').toLowerCase()) ? END_MARK : undefined
}

const MAX_WORDS_OF_MARK = 12

/** A headline is among so many lines at the beginning, and has so many words at least. */
const HEADLINE_LINES = 3
const MIN_HEADLINE_WORDS = 3

/**
 * What line `at`, the last one but for prompts, is if it is the footer of the post that the text is, by its headline or the title that was handed in:
 * 'The post New bridge opens appeared first on The Packet.' With another title it may be a note on where the text was published first.
 */
export function footerOfPost(at: number, { facts, candidates }: CandidateLines, title: string | undefined): Candidate | undefined {
  const found = candidates[at]
  const isPhrase = found?.kind === 'republished' && found.by === 'cue' && found.cue !== undefined && found.cue.pieces.length > 2
  if (facts[at] === undefined || !(found === undefined || isPhrase)) return undefined
  const keys = facts.slice(0, HEADLINE_LINES).flatMap(({ key }, i) => (i === at ? [] : [key]))
  const headline = [...keys, lineKey(title ?? '')].find((key) => isTitleIn(facts[at], key))
  if (headline === undefined) return undefined
  if (found !== undefined) return { ...found, removable: true }
  return tellsOfPost(facts[at].key, headline) ? POST_FOOTER : undefined
}

/**
 * What a footer says beside the headline has few words: behind it 'first', in front of that the word for a post, and in the end the site's name. 'Her
 * first post was New bridge opens' tells of another one.
 */
function tellsOfPost(key: string, headline: string): boolean {
  const at = key.indexOf(headline)
  const [before, behind] = [key.slice(0, at), key.slice(at + headline.length)]
  if (countWords(before) + countWords(behind) > MAX_WORDS_BESIDE) return false
  const meanings = meaningsOf(behind)
  const first = meanings.findIndex((meaning) => (meaning & PROMPT.first) !== 0n)
  if (first < 0 || first === meanings.length - 1) return false
  return [...meaningsOf(before), ...meanings.slice(0, first)].some((meaning) => (meaning & POSTED) !== 0n)
}

const POSTED = PROMPT.article | PROMPT.post | PROMPT.piece

const MAX_WORDS_BESIDE = 12

function isTitleIn({ key }: LineFacts, title: string): boolean {
  if (title === '' || !key.includes(title) || countWords(title) < MIN_HEADLINE_WORDS) return false
  // '… appeared first on The Packet, which was closed in 1972.' is a sentence of the story.
  return !/[,，،;]/u.test(key.slice(key.indexOf(title) + title.length))
}

const aroundText = (name: string, noun: string, kind: 'stray-ui' | 'share' | 'republished'): Candidate => ({
  kind,
  by: 'shape',
  strong: true,
  ambiguous: true,
  removable: true,
  shape: { name, noun, kind, sure: false },
})
const END_MARK = /* @__PURE__ */ aroundText('end-mark', 'the mark that a text ends with', 'stray-ui')
const POST_FOOTER = /* @__PURE__ */ aroundText('post-footer', 'the footer of a post in a feed', 'republished')
const REACTION_COUNTS = /* @__PURE__ */ aroundText('reaction-counts', 'how many readers felt what', 'share')
