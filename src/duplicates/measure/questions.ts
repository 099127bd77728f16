import { isQuestion, QUESTION } from '../../text/sentences/sentence-marks.js'
import { questionClosers, questionOpeners, questionParticles, questionWords } from '../data/question-openers.js'
import type { LineReading, LineWord } from './line-words.js'
import type { WordDifference, WordPair } from './word-difference.js'

/**
 * Only one line asks: 'The bridge is safe?', 'Is the bridge safe' and 'The bridge is safe'. By the order of words alone only if they are the same.
 */
export function questionsDiffer(a: LineReading, b: LineReading, { onlyA, onlyB, variants }: WordDifference): boolean {
  const sameWords = variants.length === 0 && [...onlyA, ...onlyB].every(({ weight }) => weight < 1)
  const asks = (line: LineReading, only: readonly LineWord[]): boolean =>
    isAsked(line.text) || hasParticle(line, only) || (sameWords && opensLikeQuestion(line))
  if ((asks(a, onlyA) && !mayAsk(b)) || (asks(b, onlyB) && !mayAsk(a))) return true
  return variants.some((pair) => (pair.a === a.words[0] || pair.b === b.words[0]) && isAskedForm(pair))
}

/** Whether some words of a line are a particle that makes a question of it, at one of its ends: 'Czy …', 'Est-ce que …', '…吗'. */
function hasParticle({ words }: LineReading, only: readonly LineWord[]): boolean {
  const [first, second] = words
  const last = words.at(-1)
  if (last !== undefined && only.at(-1) === last && questionClosers().has(last.key)) return true
  // Of two equal words of a line either may be the one more.
  if (!only.includes(first) && !only.includes(second)) return false
  return [first.key, `${first.key} ${second?.key}`].some((opener) => questionParticles().has(opener))
}

/** Whether one of two forms has the Finnish ending of a question, which the first word has: 'Eroaako', 'Eroaa'. */
function isAskedForm({ a, b }: WordPair): boolean {
  const [word, asked] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key]
  return asked === `${word}ko` || asked === `${word}kö`
}

/** Whether a line has the mark of a question at its end or in front of a site's name. */
function isAsked(text: string): boolean {
  return isQuestion(text) || ASKED.test(text)
}

const ASKED = /* @__PURE__ */ new RegExp(`¿|(?:${QUESTION.source})[”’»"']? [-–—|·•]`, 'u')

/** Whether a line is a question without its mark, or has one inside: what only the other one asks may follow there. */
function mayAsk(line: LineReading): boolean {
  return isQuestion(line.text) || ANY_MARK.test(line.text) || opensLikeQuestion(line)
}

const ANY_MARK = /* @__PURE__ */ new RegExp(`¿|${QUESTION.source}`, 'u')

/** 'Is the bridge safe', 'What is a bridge', not 'What the mayor knew' and 'War is over'. */
function opensLikeQuestion({ words }: LineReading): boolean {
  const verb = questionWords().has(words[0]?.key) && !isQuestionOpener(words[0]) ? words[1] : words[0]
  return isQuestionOpener(verb)
}

function isQuestionOpener(word: LineWord | undefined): boolean {
  return word !== undefined && word.weight < 1 && questionOpeners().has(word.key)
}
